"""School years: which 年 is one of a school, and what the English may make of it."""

from __future__ import annotations

import pytest

import termcheck
from termcheck import japanese
from termcheck.model import Kind
from termcheck.quantity import Quantity

PUPILS = """
中森俊介投手（３年）が完封した。
主将の山田太郎（３年）は「悔しい」と話した。
左腕の佐藤健（仙台育英２年）が登板した。
大阪桐蔭３年・藤原恭大外野手
２年夏に甲子園に出場した。
３年春の大会で優勝した。
高校３年の夏は特別だ。
法学部３年の田中さん（21）は就職を考えている。
同大２年の鈴木選手が優勝した。
３年部員１８人で臨んだ。
３年が抜けた新チーム
チームは２年ら１５人。
１年と２年がぶつかった。
２年ながら主将を任された。
同３年が引っ張る。
この試合は、３年が意地を見せた。
新３年の投手陣
県立校３年の長男
""".strip().splitlines()

TIMES = """
懲役３年、執行猶予５年の判決。
最大３年の延長が可能だ。
最高３年の懲役
任期（３年）が終わる。
国債（２年）の利回り
留学（１年）を終えて帰国した。
契約（２年）を更新した選手
３年が過ぎた。
この３年は厳しかった。
２年が経ち、町は変わった。
任期は３年で再任可。
３年に一度の祭り
投手として２年、打者として３年。
高校の３年間
３年連続の甲子園
３年前の夏
入部３年、初の先発登板
弁護側は懲役５年が相当と主張した。
結婚３年が過ぎても変わらない。
契約２年が基本だ。
交際３年の２人
創業５年が節目となる。
""".strip().splitlines()

WRONG = [
    ("中森俊介投手（３年）が完封した。", "Pitcher Shunsuke Nakamori (3 years) threw a shutout."),
    ("大阪桐蔭３年・藤原恭大外野手", "Osaka Toin three years Kyota Fujiwara outfielder"),
    ("法学部３年の田中さん（21）は就職を考えている。", "Tanaka (21), three years at the law faculty, is thinking of work."),
    ("３年の山本が本塁打を放った。", "Yamamoto of three years hit a home run."),
    ("背番号１の３年、高橋が先発し、三振を奪った。", "Takahashi, three years with the number 1, started and struck batters out."),
    ("３年が抜けた新チームで挑む。", "They challenge with a new team that has lost three years."),
]

RIGHT = [
    ("中森俊介投手（３年）が完封した。", "Pitcher Shunsuke Nakamori, a senior, threw a shutout."),
    ("中森俊介投手（３年）が完封した。", "Third-year pitcher Shunsuke Nakamori threw a shutout."),
    ("２年の鈴木が打った。", "Suzuki, a sophomore, got a hit."),
    ("３年の歳月をかけ、部員が育った。", "It took three years for the members to grow."),
    ("２年の経験がエースを変えた。", "Two years of experience changed the ace."),
    ("３年の準備が実り、選手は笑った。", "Three years of preparation bore fruit, and the players smiled."),
    ("３年が過ぎた。", "Three years have passed."),
    ("２年は待てない。", "We cannot wait two years."),
    ("契約（２年）を更新した選手", "a player who renewed his contract for two years"),
    ("野球を始めて３年、エースに。", "Three years after taking up baseball he is the ace."),
]


def senses(text: str) -> set[tuple[Kind, str]]:
    """The kinds and units in which the first figure of a text with 年 may be read."""
    mention = next(m for m in japanese.read(text) if "年" in m.text)
    return {(r.kind, r.value.unit) for r in mention.readings if isinstance(r.value, Quantity)}


@pytest.mark.parametrize("text", PUPILS)
def test_a_year_of_school_is_no_length_of_time(text: str) -> None:
    assert senses(text) == {(Kind.ORDINAL, "grade")}


@pytest.mark.parametrize("text", TIMES)
def test_a_length_of_time_is_one(text: str) -> None:
    assert (Kind.DURATION, "year") in senses(text)


def figures(ja: str, en: str) -> list[str]:
    return [f.message for f in termcheck.check(ja, en).findings if f.family in ("number", "date") and f.severity >= 2]


@pytest.mark.parametrize(("ja", "en"), WRONG)
def test_years_that_a_pupil_never_spent_are_found(ja: str, en: str) -> None:
    assert figures(ja, en)


@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_good_english_is_silent(ja: str, en: str) -> None:
    assert figures(ja, en) == []
