"""Names that are translated by words of the table of meanings, in whole or in part, and names beside
common words with capitals, which are right."""

from __future__ import annotations

import functools

import pytest

import termcheck
from termcheck.glossary import Glossary
from termcheck.model import Severity
from termcheck.sounds.meanings import chars_in, chars_of

FOUND = [
    # One name of somebody who is known, beside the other: words that look Japanese, too.
    ("岡本和真が先制の2ラン。", "Okamoto Truth hit a two-run homer.", "name-reading"),
    ("平野歩夢が3本目で逆転した。", "Hirano Walk Dream came from behind on his third run.", "name-reading"),
    ("三笘薫が左から崩した。", "Mitoma Fragrance broke through on the left.", "name-reading"),
    ("鎌田大地が途中出場した。", "Kamata Earth came on as a substitute.", "name-reading"),
    # … and of a private person.
    ("助けたのは会社員の中村希望さん（28）だった。", "It was Nakamura Hope, 28, a company employee, who helped.", "name-literal"),
    ("無職の滝沢昇容疑者（51）を逮捕した。", "Police arrested Takizawa Rise, 51, unemployed.", "name-literal"),
    # A given name that is a word, behind a surname that may be a place.
    ("後半に石川大地が追い付いた。", "Ishikawa land equalized in the second half.", "name-literal"),
    ("千葉天使さん（7）が見つかった。", "Chiba Angel, 7, was found.", "name-literal"),
    ("主演の小林風花は喜んだ。", "The leading wind flower Kobayashi was delighted.", "name-literal"),
    # Stations, shrines, islands, a part of which is read.
    ("鷺ノ宮駅で人が転落した。", "Somebody fell at Heron Palace Station.", "name-literal"),
    ("鐘ヶ淵駅を出た列車が止まった。", "A train that had left Bell Abyss Station stopped.", "name-literal"),
    ("雪が谷大塚駅に着いた。", "It arrived at Snow Valley Otsuka Station.", "name-literal"),
    ("鳩ノ巣駅に着いた。", "It arrived at Pigeon's Nest Station.", "name-literal"),
    ("笠間稲荷神社に参拝した。", "They prayed at Hat Space Inari Shrine.", "name-literal"),
    ("淡路島で収穫が始まった。", "The harvest began on Pale Road Island.", "name-literal"),
    ("鬼怒川温泉の客が増えた。", "Guests at Demon Anger River Hot Spring increased.", "name-literal"),
    ("犬吠埼灯台を訪れた。", "They visited Dog Bark Cape Lighthouse.", "name-literal"),
    ("亀石ケ浜に客が戻った。", "Tourists returned to Turtle Stone Beach.", "name-literal"),
    ("碓氷峠で車が止まった。", "A car stopped at Mortar Ice Pass.", "name-literal"),
]

SILENT = [
    ("岡本和真が平和を願った。", "Kazuma Okamoto wished for peace and truth."),
    ("八村塁が拠点とする街で試合があった。", "A game was held in the city where Rui Hachimura has his base."),
    ("田中記念館で式典が行われた。", "A ceremony was held at Tanaka Memorial Hall."),
    ("安倍首相は金曜日、訪米する。", "Prime Minister Abe Friday will visit the United States."),
    ("中村さんは希望を捨てなかった。", "Nakamura hope never faded."),
    ("石川県の大地が揺れた。", "The Ishikawa earth shook."),
    ("石川さんは土地を売った。", "Ishikawa land was sold."),
    ("福島の未来を語った。", "They spoke of Fukushima future."),
    ("長崎平和公園で式典があった。", "The ceremony was held in Nagasaki Peace Park."),
    ("北海道の海氷を調べた。", "They studied Hokkaido sea ice."),
    ("宮崎緑茶が受賞した。", "Miyazaki green tea won a prize."),
    ("鈴木勝利監督は勝利を喜んだ。", "Manager Katsutoshi Suzuki was glad of the victory."),
    ("西新宿駅で事故があった。", "An accident occurred at Nishi-Shinjuku Station."),
    ("二条城前駅で降りた。", "They got off at Nijojo-mae (Nijo Castle) Station."),
    ("関西空港駅が混雑した。", "Kansai Airport Station was crowded."),
    ("世界銀行が予測した。", "The World Bank made the forecast."),
    ("北洋銀行が発表した。", "North Pacific Bank announced it."),
    ("銀閣寺が公開された。", "The Silver Pavilion was opened to the public."),
    ("登別の地獄谷を歩いた。", "They walked through Hell Valley in Noboribetsu."),
    ("大久野島を訪れた。", "They visited Okunoshima, known as Rabbit Island."),
    ("出町柳駅の柳が切られた。", "The willow at Demachiyanagi Station was cut down."),
    ("夢の島公園で開かれた。", "It was held at Yumenoshima (Dream Island) Park."),
    ("味の素がうま味の素を開発した。", "Ajinomoto developed a flavor element."),
    ("浅草の雷門で撮影した。", "They filmed at the Thunder Gate in Asakusa."),
    ("竜泉洞を訪れた。", "They visited Ryusendo, the Dragon Spring Cave."),
    ("鳥取の砂丘を歩いた。", "They walked on the Tottori sand dunes."),
]


@functools.lru_cache(maxsize=1)
def glossary() -> Glossary:
    return termcheck.load_glossary()


def rules(ja: str, en: str) -> set[str]:
    found = termcheck.check(ja, en, glossary=glossary()).findings
    return {one.rule for one in found if one.severity is not Severity.INFO}


@pytest.mark.parametrize(("ja", "en", "rule"), FOUND, ids=[row[1] for row in FOUND])
def test_a_name_that_is_translated_is_found(ja: str, en: str, rule: str) -> None:
    assert rule in rules(ja, en)


@pytest.mark.parametrize(("ja", "en"), SILENT, ids=[row[1] for row in SILENT])
def test_a_name_beside_common_words_is_silent(ja: str, en: str) -> None:
    assert not {rule for rule in rules(ja, en) if rule.startswith(("name", "term"))}


def test_words_mean_characters_alone_and_together() -> None:
    assert chars_of("Riverfield").startswith("川")
    assert "翔" in chars_of("Soaring")
    assert chars_in("Tomorrow", "佐藤明日香") == {"明", "日"}
    assert chars_in("Tomorrow", "明子") == set()
    assert chars_in("Base", "八村塁") == {"塁"}
