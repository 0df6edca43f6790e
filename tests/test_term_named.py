"""Works, prizes, festivals, trains and ships: what has a name of its own is lost where the English has another."""

from __future__ import annotations

import pytest

from termcheck import check, load_glossary
from termcheck.model import Severity

GLOSSARY = load_glossary()

LOST = [
    ("彼女は芥川賞を受賞した。", "She received the Mustard River Award."),
    ("投手は沢村賞に輝いた。", "The pitcher won the Sawa Village Award."),
    ("秋の叙勲で瑞宝双光章を受けた。", "He received the Zuiho Double Light Medal."),
    ("十日町で大地の芸術祭が開幕した。", "The Ground Art Exhibition opened in Tokamachi."),
    ("市民は左義長を楽しんだ。", "Citizens enjoyed the Left Righteous Chief."),
    ("映画「アナと雪の女王」が公開された。", 'The movie "Anna and the Snow Queen" was released.'),
    ("小説「人間失格」を読み返した。", 'He reread the novel "Disqualified as a Human."'),
    ("皐月賞を制した。", "He won the May Azalea Cup with its speed."),
    ("「雨ニモマケズ」を朗読した。", 'They recited "I Lose to the Rain."'),
    ("対馬丸の沈没から80年となった。", "It has been 80 years since the sinking of the Opposite Horse."),
    ("あきたこまちの新米が出荷された。", "The first Autumn Beauty rice of the year was shipped."),
    ("鶴岡八幡宮で流鏑馬が行われた。", "Mounted archery took place at Tsuruoka Yahata Palace."),
]

SAID = [
    ("彼女は芥川賞を受賞した。", "She won the Akutagawa."),
    ("芥川賞の選考会が開かれた。", "The prize's selection committee met."),
    ("本屋大賞に選ばれた。", "Bookstore clerks named it the best book in the Bookseller Award."),
    ("岸和田だんじり祭が始まった。", "Crowds cheered the danjiri floats of Kishiwada."),
    ("敬老の日の15日、式典が開かれた。", "A ceremony was held on the 15th, a national holiday."),
    ("節分の豆まきをした。", "Children threw beans."),
    ("映画「万引き家族」の監督が会見した。", 'The director of "Shoplifters" met the press.'),
    ("零戦が公開された。", "A Zero was shown to the public."),
    ("由利本荘市の鳥海山木のおもちゃ美術館が開館した。", "The Chokaisan wooden toy museum opened in Yurihonjo."),
    ("金閣寺に雪が積もった。", "Snow piled up at the temple."),
    ("皐月賞は中山競馬場で行われた。", "The race was run at Nakayama Racecourse."),
    ("ＮＢＡレーカーズの選手が17得点を挙げた。", "He scored 17 points for the Lakers."),
]


def _warned(ja: str, en: str) -> list[str]:
    return [one.message for one in check(ja, en, glossary=GLOSSARY).findings if one.severity in (Severity.ERROR, Severity.WARNING)]


@pytest.mark.parametrize(("ja", "en"), LOST)
def test_a_name_that_the_english_does_not_have_is_lost(ja: str, en: str) -> None:
    assert _warned(ja, en)


@pytest.mark.parametrize(("ja", "en"), SAID)
def test_any_right_name_and_what_it_is_will_do(ja: str, en: str) -> None:
    assert _warned(ja, en) == []
