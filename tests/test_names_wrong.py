"""People, clubs and firms that the English has wrongly or not at all, one way of going wrong after
the other."""

from __future__ import annotations

import functools

import pytest

import termcheck
from termcheck.glossary import Glossary
from termcheck.model import Severity

# Surnames that no usual reading of their characters makes, put together from these.
IRREGULAR = [
    ("農業の服部豊さん（61）が出荷した。", "Yutaka Fukube, a 61-year-old farmer, shipped them.", "name-reading"),
    ("五百旗頭主将が笑顔を見せた。", "Captain Gohyakukito smiled.", "name-reading"),
    ("団長の熊耳靖之さん（72）が訴えた。", "Yasuyuki Kumamimi, 72, the leader, made an appeal.", "name-reading"),
    ("店主の日下部守さん（50）が焼く。", "Mamoru Hikabe, 50, the owner, bakes it.", "name-reading"),
]

# A player behind his club, read as the town that is written so; a club and its player made two.
PLACED = [
    ("阪神・大山、逆転打", "Daisen of Hanshin drives in the go-ahead run", "name-reading"),
    ("明石商・中森が完封した。", "Akashi Sho and Nakamori pitched a shutout.", "name-literal"),
    ("阪神・和田豊コーチも褒めた。", "The Hanshin-Wada Yutaka coach praised him, too.", "name-literal"),
    ("巨人・田中が先発した。", "Kyojin and Tanaka started.", "name-literal"),
    ("【Ｇ大阪】17歳ＦＷ唐山、デビューか", "[G Osaka] Will a 17-year-old make a debut?", "name-missing"),
]

# Parts of names that are translated.
TRANSLATED = [
    ("中日の遠藤一星が犠打を決めた。", "One Star Endo of the Dragons laid down a sacrifice bunt.", "name-literal"),
    ("女優の杏さんが司会を務めた。", "Actress Apricot was the host.", "name-literal"),
    ("十両の湘南の海は敗れた。", "In juryo, the sea of Shonan lost.", "name-literal"),
    ("七十七銀行は店舗を改装する。", "Seventy-seven banks will renovate their branches.", "name-literal"),
]

# Common words taken for somebody's name.
COMMON = [
    ("４番を担う逸材は胸を張った。", "Itsuki, who bats cleanup, was proud.", "name-literal"),
    ("ガムシャラにやってほしい。", "I want Gamshara to do it.", "name-literal"),
    ("一死二塁で打順は２番・トラウト。", "With one out and a runner on second, trout came up.", "name-literal"),
]

# Schools and firms whose characters are read as other names are.
BODIES = [
    ("弘前実が４強に進んだ。", "Hirosaki Minoru advanced to the top four.", "term-misspelled"),
    ("弘前実高が４強に進んだ。", "Hirosaki Sanetaka advanced to the top four.", "term-misspelled"),
    ("駅伝の予選は天満屋が制した。", "Amamitsuya won the ekiden qualifier.", "name-reading"),
]

# Posts, and one of several names, that are lost.
LOST = [
    ("石巻専修大の尾池守学長が署名した。", "Mamoru Oike of Ishinomaki Senshu University signed it.", "name-missing"),
    ("葉山署の交通課長は注意を呼び掛けた。", "Hayama police urged caution.", "name-missing"),
    ("野党は茂木敏充外相と武田良太総務相の説明を求めた。", "The opposition demanded an explanation from Internal Affairs Minister Ryota Takeda.", "term-missing"),
    ("九州大と熊本大、産業医科大が参加した。", "Kyushu University and Kumamoto University took part.", "term-missing"),
    ("警報は青森県、秋田県、山形県に出された。", "The warning was issued for Aomori Prefecture and Yamagata Prefecture.", "term-missing"),
]

WRONG = [*IRREGULAR, *PLACED, *TRANSLATED, *COMMON, *BODIES, *LOST]


@functools.cache
def glossary() -> Glossary:
    return termcheck.load_glossary()


@pytest.mark.parametrize(("ja", "en", "rule"), WRONG)
def test_what_is_wrong_is_found(ja: str, en: str, rule: str) -> None:
    findings = termcheck.check(ja, en, glossary=glossary()).findings
    found = {f.rule for f in findings if f.severity >= Severity.WARNING and f.family in ("name", "term")}
    assert rule in found
