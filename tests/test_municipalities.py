"""Towns and villages that are read as another place of the same characters is, though their prefecture stands beside them."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.model import Severity
from termcheck.names.places import municipalities

WRONG = [
    ("熊本県大津町のホンダの工場で火災があった。", "A fire broke out at Honda's factory in Otsu Town, Kumamoto Prefecture."),
    ("岐阜県神戸町の公民館で催しがあった。", "An event was held at a community hall in Kobe, Gifu Prefecture."),
    ("埼玉県嵐山町の川で水難事故があった。", "There was a drowning accident in a river in Arashiyama, Saitama Prefecture."),
    ("佐賀県白石町でタマネギの収穫が始まった。", "Onion harvesting has begun in Shiraishi, Saga Prefecture."),
    ("愛媛県松前町の海岸にクジラが漂着した。", "A whale washed ashore in Matsumae, Ehime Prefecture."),
    ("奈良県三郷町の住宅で火事があった。", "A fire broke out at a house in Misato, Nara Prefecture."),
    ("北海道小平町でヒグマが出没した。", "A brown bear appeared in Kodaira, Hokkaido."),
    ("和歌山県広川町で稲むらの火祭りがあった。", "A fire festival was held in Hirokawa, Wakayama Prefecture."),
    ("鳥取県大山町で雪が積もった。", "Snow piled up in Oyama, Tottori Prefecture."),
    ("宮城県大和町の工場が完成した。", "A factory has been completed in Yamato, Miyagi Prefecture."),
    ("静岡県小山町の富士スピードウェイで開催された。", "It was held at Fuji Speedway in Koyama, Shizuoka Prefecture."),
    ("長野県南牧村の観測所で公開された。", "It was opened to the public at an observatory in Nanmoku, Nagano Prefecture."),
    ("沖縄県北谷町の海で見つかった。", "It was found in the sea off Kitatani, Okinawa Prefecture."),
    ("福岡県苅田町の港に着いた。", "It arrived at the port of Karita, Fukuoka Prefecture."),
    ("大分県日出町の城下かれいが旬を迎えた。", "The flounder of Hinode, Oita Prefecture, is in season."),
]

RIGHT = [
    ("熊本県大津町のホンダの工場で火災があった。", "A fire broke out at Honda's factory in Ozu, Kumamoto Prefecture."),
    ("岐阜県神戸町の公民館で催しがあった。", "An event was held at a community hall in Godo, Gifu Prefecture."),
    ("埼玉県嵐山町の川で水難事故があった。", "There was a drowning accident in a river in Ranzan-machi, Saitama Prefecture."),
    ("長野県南牧村の観測所で公開された。", "It was opened to the public at an observatory in Minamimaki, Nagano Prefecture."),
    ("沖縄県北谷町の海で見つかった。", "It was found in the sea off Chatan, Okinawa Prefecture."),
    ("沖縄県金武町で訓練があった。", "A drill was held in Kin, Okinawa Prefecture."),
    ("群馬県みなかみ町の水上温泉で雪が降った。", "Snow fell at Minakami Onsen in Minakami, Gunma Prefecture."),
    ("徳島県勝浦町の道の駅で火災があった。", "There was a fire at a roadside rest area in Katsuura, Tokushima Prefecture."),
    ("大津市の大津町で催しがあった。", "An event was held in Otsu-cho, Otsu."),
    ("長崎県の嵐山町内会が主催した。", "The Arashiyama neighborhood association organized it."),
]


def rules(ja: str, en: str) -> set[str]:
    glossary = termcheck.load_glossary()
    return {finding.rule for finding in termcheck.check(ja, en, glossary=glossary).findings if finding.severity > Severity.INFO}


@pytest.mark.parametrize(("ja", "en"), WRONG)
def test_a_town_read_as_another_is_found(ja: str, en: str) -> None:
    assert rules(ja, en) & {"name-reading", "term-misspelled", "term-not-for"}


@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_a_town_read_as_it_calls_itself_is_silent(ja: str, en: str) -> None:
    assert rules(ja, en) == set()


def test_a_town_is_read_as_in_its_prefecture() -> None:
    assert municipalities.readings("松前町") == ("matsumae", "masaki")
    assert municipalities.readings("松前町", "愛媛県") == ("masaki",)
    assert municipalities.readings("袖ケ浦市") == ("sodegaura",)
    assert municipalities.readings("港町") == ()


def test_what_lies_in_another_is_one_chain() -> None:
    found = [[part.name for part in chain] for chain in municipalities.chains("福島県いわき市と京都市右京区の市場、埼玉県比企郡嵐山町")]
    assert found == [["福島県", "いわき市"], ["京都市", "右京区"], ["埼玉県", "嵐山町"]]
