"""Places: what the list of postal codes reads is silent in every spelling, and what only the
characters may be read is found.

places.tsv has a place a line, its right spellings and wrong ones, each of which is put into a
sentence.
"""

from __future__ import annotations

import csv
import random
from pathlib import Path
from typing import NamedTuple

import pytest

from termcheck.japanese.tokenizer import load
from termcheck.model import Mention, Pair, Segment
from termcheck.names import pair_names
from termcheck.names.places import gazetteer

TOKENIZERS = ("sudachi", "mecab")
# MeCab does not have these as places, or cuts them, so that any reading of the characters passes.
MECAB_PASSES = {"Tachiuribori", "Toharacho Town", "Nisshutsu Town", "Ashihara Onsen"}
WRONG_WORDS = {"name-reading", "name-literal"}


class Read(NamedTuple):
    """A row with nothing but its texts."""

    pair: Pair
    ja: list[Mention]
    en: list[Mention]
    line: None = None


def rows(column: str) -> list[tuple[str, str]]:
    with (Path(__file__).parent / "places.tsv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(row["ja"], en) for row in table for en in (row[column] or "").split("; ") if en]


def differences(ja: str, en: str, tokenizer: str = "sudachi") -> list[str]:
    read = [Read(Pair("1", Segment(ja), Segment(en)), [], [])]
    return [match.difference for match in pair_names(read, load(tokenizer)) if match.difference]


RIGHT, WRONG = rows("right"), rows("wrong")


def test_the_table_is_large() -> None:
    assert len({ja for ja, _ in RIGHT}) >= 120
    assert len(WRONG) >= 120


@pytest.mark.parametrize("tokenizer", TOKENIZERS)
@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_a_right_spelling_is_silent(ja: str, en: str, tokenizer: str) -> None:
    assert differences(f"{ja}の住宅で火事があった。", f"A fire broke out at a house in {en}.", tokenizer) == []


def wrong_by(tokenizer: str) -> list[object]:
    known_failure = pytest.mark.xfail(strict=True, reason="MeCab does not know the place, or cuts it")
    return [pytest.param(ja, en, tokenizer, marks=[known_failure] if tokenizer == "mecab" and en in MECAB_PASSES else []) for ja, en in WRONG]


@pytest.mark.parametrize(("ja", "en", "tokenizer"), [row for tokenizer in TOKENIZERS for row in wrong_by(tokenizer)])
def test_a_wrong_spelling_is_found(ja: str, en: str, tokenizer: str) -> None:
    assert WRONG_WORDS.intersection(differences(f"{ja}の住宅で火事があった。", f"A fire broke out at a house in {en}.", tokenizer))


@pytest.mark.parametrize(
    ("ja", "en"),
    [
        ("山口市鋳銭司の田んぼで稲刈りがあった。", "Rice was harvested in a paddy in Jisenji, Yamaguchi."),
        ("仙台市青葉区愛子地区でクマが目撃された。", "A bear was seen in the Aiko area of Aoba Ward, Sendai."),
        ("大阪市の放出駅で停電があった。", "There was a power outage at Hoshutsu Station in Osaka."),
        ("三重県いなべ市員弁町で火事があった。", "A fire broke out in Inben-cho, Inabe City, Mie Prefecture."),
        ("静岡県の御前崎港に客船が寄港した。", "A cruise ship called at Misaki Port in Shizuoka Prefecture."),
        ("佐賀県江北町の国道で事故があった。", "An accident occurred on a national road in Jiangbei Town, Saga Prefecture."),
        ("青森市で雪が降った。", "Snow fell in Aichi City."),
        ("水窪の花火。浜松市水窪町で上がった。", "Mizukubo fireworks went up in the town of Hamamatsu."),
        ("大阪府和泉市で田植えがあった。", "Rice was planted in Izumisano City, Osaka Prefecture."),
        ("長崎県で雪が降った。", "Snow fell in Changqi Prefecture."),
        ("日暮里駅で停電があった。", "There was a power outage at Higurashi Station."),
        ("神奈川県秦野市で訓練があった。", "A drill was held in Hatano, Kanagawa Prefecture."),
    ],
)
def test_a_wrong_place_is_found_in_its_sentence(ja: str, en: str) -> None:
    assert WRONG_WORDS.intersection(differences(ja, en))


@pytest.mark.parametrize(
    ("ja", "en"),
    [
        # read so elsewhere, or in another way of joining
        ("兵庫県太子町の斑鳩寺で法要があった。", "A service was held at Ikarugadera Temple in Taishi, Hyogo Prefecture."),
        ("市内の神戸町で祭りがあった。", "A festival was held in Kanbe-cho in the city."),
        ("岐阜県神戸町で祭りがあった。", "A festival was held in Godo, Gifu Prefecture."),
        ("真名川沿いで花火が上がった。", "Fireworks were launched along the Managawa River."),
        ("横浜市都筑区で祭りがあった。", "A festival was held in Tsuzuki, Yokohama."),
        ("北名古屋市で祭りがあった。", "A festival was held in Kitanagoya."),
        ("千歳市で雪が降った。", "Snow fell in Chitose."),
        # somebody, not a place
        ("上山町長が辞任した。", "Mayor Kamiyama resigned."),
        ("三田健二さん（45）が話した。", "Kenji Mita, 45, talked."),
        ("大谷は3回に打った。", "Otani hit in the third inning."),
        ("長田が先制した。", "Osada scored first."),
        # described, not translated
        ("横浜市南区で火事があった。", "A fire broke out in Minami Ward in the southern part of Yokohama."),
        ("横浜市中央区で火事があった。", "A fire broke out in the central district of Yokohama."),
        ("新しい町を作る。", "They will build a new town."),
        ("下町の工場を訪ねた。", "I visited a factory in a lower town."),
        ("港町の市場で魚を買った。", "I bought fish at a market in a port town."),
        ("同区の公園で遊んだ。", "They played in a park in the same ward."),
        ("県南部の町で地震があった。", "There was an earthquake in a southern town of the prefecture."),
        ("国立の施設が開いた。", "A national facility opened."),
        ("旭川市の動物園が開いた。", "A zoo opened in the northern city of Asahikawa."),
        ("大町市の山で救助があった。", "There was a rescue in the mountains of Omachi, a big town in Nagano."),
        ("山梨県丹波山村で温泉が開いた。", "A hot spring opened in the mountain village of Tabayama."),
        ("千曲市の森地区で花が咲いた。", "Flowers bloomed in the Mori area of Chikuma, near the forest."),
        ("東村山市で火事があった。", "A fire broke out in Higashi Murayama City."),
        ("山陽小野田市で火事があった。", "A fire broke out in Sanyo Onoda City."),
        ("東大阪市で火事があった。", "A fire broke out in Higashi-Osaka City in eastern Osaka Prefecture."),
        ("大阪府の東部で火事があった。", "A fire broke out in East Osaka."),
        ("大阪市東部で火事があった。", "A fire broke out in the eastern part of Osaka."),
        ("西日暮里駅で停電があった。", "There was a power outage at Nishi-Nippori Station."),
        ("福島県の市内で火事があった。", "A fire broke out in Fukushima City."),
        ("福島県庁で会見した。", "They met reporters at the prefectural office in Fukushima City."),
        ("市の北地区で訓練があった。", "A drill was held in the northern area of the city."),
        ("小樽の運河を歩いた。", "We walked along the canal in the port city."),
    ],
)
def test_a_right_sentence_is_silent(ja: str, en: str) -> None:
    assert WRONG_WORDS.isdisjoint(differences(ja, en))


@pytest.mark.parametrize(
    ("ja", "en"),
    [
        ("横浜市南区で火事があった。", "A fire broke out in the southern district of Yokohama."),
        ("仙台市泉区で火事があった。", "A fire broke out in the Spring Ward of Sendai."),
        ("山口県光市で火事があった。", "A fire broke out in the City of Light in Yamaguchi Prefecture."),
        ("名古屋市緑区で火事があった。", "A fire broke out in the green ward of Nagoya."),
        ("東京都港区で火事があった。", "A fire broke out in the port district of Tokyo."),
        ("京都市東山区で火事があった。", "A fire broke out in the eastern mountain district of Kyoto."),
        ("仙台市青葉区本町で火事があった。", "A fire broke out on the main street in Aoba Ward, Sendai."),
        ("甲府市新町で火事があった。", "A fire broke out in a new town of Kofu."),
        ("長野県大町市で火事があった。", "A fire broke out in Big Town City, Nagano Prefecture."),
        ("新潟県胎内市で花が咲いた。", "Flowers bloomed in the intrauterine city of Niigata Prefecture."),
        ("奈良県安堵町で祭りがあった。", "A festival was held in a town of relief in Nara Prefecture."),
        ("秋田県三種町で収穫が始まった。", "The harvest began in three kinds of towns in Akita Prefecture."),
        ("熊本県菊陽町の光の森で店が開いた。", "A shop opened in the forest of light in Kikuyo, Kumamoto Prefecture."),
        ("長野県千曲市の森地区で花が咲いた。", "Flowers bloomed in the forest area of Chikuma, Nagano Prefecture."),
        ("山梨県丹波山村で温泉が開いた。", "A hot spring opened in Tamba mountain village in Yamanashi Prefecture."),
        ("さいたま市桜区で火事があった。", "A fire broke out in Cherry Ward, Saitama."),
        ("東大阪市で火事があった。", "A fire broke out in East Osaka."),
        ("福島県南相馬市で火事があった。", "A fire broke out in southern Soma, Fukushima Prefecture."),
        ("北海道北広島市で火事があった。", "A fire broke out in North Hiroshima, Hokkaido."),
        ("千葉県鴨川市で火事があった。", "A fire broke out in Duck River City, Chiba Prefecture."),
        ("岡山県瀬戸内市で火事があった。", "A fire broke out in Seto Inland City, Okayama Prefecture."),
        ("滋賀県高島市朽木の川で釣った。", "They fished in the river of the decaying tree of Takashima City, Shiga Prefecture."),
        ("宮城県で火事があった。", "A fire broke out in Miyagi City."),
        ("奈良県桜井市の大神神社で祭りがあった。", "A festival was held at the Great God Shrine in Sakurai, Nara Prefecture."),
    ],
)
def test_a_place_that_is_translated_is_found(ja: str, en: str) -> None:
    assert WRONG_WORDS.intersection(differences(ja, en))


@pytest.mark.parametrize(
    ("ja", "en", "missing"),
    [
        ("木更津市、君津市、富津市で停電した。", "Power was lost in Kisarazu City and Kimitsu City.", True),
        ("青森県、秋田県、山形県に注意報が出た。", "An advisory was issued for Aomori and Yamagata prefectures.", True),
        ("東京都、埼玉県、千葉県に宣言が出た。", "A declaration was made in Tokyo and Chiba.", True),
        ("つくば市と土浦市を結ぶ道ができた。", "A road that links Tsukuba with the lake was built.", True),
        ("木更津市、君津市、富津市で停電した。", "Power was lost in Kisarazu, Kimitsu and Futtsu.", False),
        ("木更津市、君津市、富津市で停電した。", "Power was lost in Kisarazu and two other cities.", False),
        ("東京都、埼玉県、千葉県に宣言が出た。", "A declaration was made in Tokyo and neighboring prefectures.", False),
        ("京都府と大阪府で感染者が増えた。", "Infections increased in Kyoto and Osaka.", False),
        ("つくば市と土浦市を結ぶ道ができた。", "A road that links Tsukuba and Tsuchiura was built.", False),
        ("札幌市や小樽市などで雪が降った。", "Snow fell in Sapporo and elsewhere.", False),
    ],
)
def test_a_place_lost_from_a_list_is_found(ja: str, en: str, missing: bool) -> None:
    read = [Read(Pair("1", Segment(ja), Segment(en)), [], [])]
    lost = [match for match in pair_names(read) if match.difference == "name-missing" and match.ja is not None and not match.ja.weak]
    assert bool(lost) is missing


@pytest.mark.parametrize(
    ("ja", "en"),
    [("", ""), ("市", "City"), ("の市", "X City"), ("市の区の町", "Ward of Town"), ("\ud800市で火事", "Mizukubo City \ud800"), ("南区" * 300, "southern district " * 300), ("日暮里駅、" * 300, "Higurashi Station " * 300)],
)
def test_no_text_is_refused(ja: str, en: str) -> None:
    assert len(differences(ja, en)) <= 1_000


def test_every_line_of_the_table_is_found() -> None:
    lines = gazetteer.PATH.read_text("utf-8").splitlines()
    names = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    assert names == sorted(names, key=str.encode)
    for name in [names[0], names[-1], *random.Random(1).sample(names, 2_000)]:
        assert gazetteer.find(name) is not None
        assert gazetteer.find(f"{name}々々") is None


def test_a_place_is_found_however_it_is_written() -> None:
    assert gazetteer.readings("袖ケ浦", "市") == gazetteer.readings("袖ヶ浦", "市") == ("sodegaura",)
    assert gazetteer.readings("枚方", "市") == ("hirakata",)
    assert gazetteer.readings("枚方", "区") == ()
    assert gazetteer.readings("北海", "道") == ("hokkai",)
    assert gazetteer.readings("無名", "市") == ()
    assert gazetteer.readings("") == ()
