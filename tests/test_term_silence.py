"""What a desk complained of, and must stay silent; beside it, what must still be found."""

from __future__ import annotations

import pytest
from terms import build, differences

from termcheck import engine
from termcheck.checks import load
from termcheck.glossary import Glossary, find_ja
from termcheck.japanese.tokenizer import Line
from termcheck.model import Pair, Segment, Severity

OFFICES = """\
subject-field: politics
concepts:
  - {ja: 大統領, en: president, requirement: advised}
  - {ja: 副大統領, en: vice president, requirement: advised}
  - {ja: 国務長官, en: secretary of state, admitted: [secretary], requirement: advised}
  - {ja: 国防長官, en: secretary of defense, requirement: advised}
  - {ja: 欧州連合, en: European Union, admitted: [European, EU]}
  - {ja: 欧州議会, en: European Parliament}
  - {ja: 与党, en: ruling party, not-for: [opposition party], requirement: advised}
  - {ja: 野党, en: opposition party, requirement: advised}
  - {ja: 首脳会談, en: summit, requirement: advised}
"""
MONEY = """\
subject-field: money
concepts:
  - {ja: 委託費, en: commission fee, not-for: [subsidy], requirement: advised}
  - {ja: 補助金, en: subsidy, requirement: advised}
  - {ja: 日銀, en: Bank of Japan, short: BOJ}
  - {ja: 日銀総裁, en: Bank of Japan governor, admitted: [BOJ governor]}
"""
PLACES = """\
subject-field: prefectures
concepts:
  - {ja: [京都府, 京都], en: Kyoto Prefecture, admitted: [Kyoto]}
  - {ja: 長野県, en: Nagano Prefecture, admitted: [Nagano]}
  - {ja: 沖縄県, en: Okinawa Prefecture, admitted: [Okinawa]}
"""
TOWNS = """\
subject-field: cities
concepts:
  - {ja: 江東区, en: Koto Ward, admitted: [Koto]}
  - {ja: 中国, en: China, unless: [中国・沖縄県フォーラム]}
"""


def glossary() -> Glossary:
    return build(OFFICES, MONEY, PLACES, TOWNS)


SILENT = [
    ("委託費を払い、補助も出す。", "It will pay a commission fee and give subsidies."),
    ("委託費と補助金を払う。", "It will pay a commission fee and subsidies."),
    ("日銀の植田総裁が述べた。", "The BOJ governor said so."),
    ("大統領が述べた。", "The president said so."),
    ("大統領と副大統領が会った。", "The president met the vice president."),
    ("長野、沖縄両県で大雨。", "Heavy rain fell in Nagano and Okinawa prefectures."),
    ("長野県の沖縄料理店", "an Okinawan restaurant in Nagano city"),
    ("欧州連合は合意した。", "European leaders agreed."),
    ("京都府で", "in Kyoto"),
    # Nouns that have no character in common are seldom written for each other
    ("首脳会談を開いた。", "They held a ruling party meeting."),
    # A prefecture is where a city is
    ("江東区の会社員が優勝した。", "A worker from Kyoto Prefecture won."),
    # Where a place is, by one that readers know
    ("長野県の山あいで見つかった。", "It was found in the hills of Nagano, north of Okinawa."),
    ("京都府で見つかった。", "It was found in Kyoto, just outside Koto."),
    # The two halves of an office, apart
    ("国防総省のオースティン長官が述べた。国務省ではない。", "Secretary of Defense Austin said so, not the Department of State."),
]
FOUND = [
    ("委託費を払う。", "It will pay a subsidy.", "wrong-term"),
    ("委託費を払う。", "It will pay a commission fee, a kind of subsidy.", "not-for"),
    ("大統領が述べた。", "The vice president said so.", "wrong-term"),
    ("国務長官が述べた。", "The secretary of defense said so.", "wrong-term"),
    ("欧州連合と交渉する。", "They will negotiate with the European Parliament.", "wrong-term"),
    ("京都府で見つかった。", "They found it in Koto.", "wrong-term"),
    ("京都府で見つかった。", "They found it in Nagano Prefecture.", "wrong-term"),
    ("長野県で大雨。", "Heavy rain fell in Nagano perfecture.", "misspelled"),
]


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_right_english_is_silent(ja: str, en: str) -> None:
    assert [found for found in differences((ja, en), glossary=glossary()) if found[0] != "term-missing"] == []


@pytest.mark.parametrize(("ja", "en", "word"), FOUND)
def test_wrong_english_is_found(ja: str, en: str, word: str) -> None:
    assert [found[0] for found in differences((ja, en), glossary=glossary())] == [word]


def severities(ja: str, en: str) -> list[Severity]:
    load()
    options = engine.Options(glossary=glossary(), select=frozenset({"term-wrong", "term-not-for"}))
    (result,) = engine.check_segments([Pair("1", Segment(ja), Segment(en))], options)
    return [finding.severity for finding in result.findings]


WHOSE = [
    ("中国の習近平国家主席が演説した。", "President Xi Jinping gave a speech."),
    ("欧州連合が制裁を決めた。", "Sanctions were decided."),
]


def test_whose_somebody_is_may_be_left_out() -> None:
    severe = []
    for ja, en in WHOSE:
        options = engine.Options(glossary=build(TOWNS, OFFICES), select=frozenset({"term-missing"}))
        (result,) = engine.check_segments([Pair("1", Segment(ja), Segment(en))], options)
        severe.append([finding.severity for finding in result.findings])
    assert severe == [[Severity.INFO], [Severity.WARNING]]


def test_one_common_noun_for_another_is_no_error() -> None:
    """Desks render common nouns freely; only what the glossary names is certainly wrong."""
    assert severities("国務長官が述べた。", "The secretary of defense said so.") == [Severity.WARNING]
    assert severities("与党は反対した。", "The opposition party was against it.") == [Severity.ERROR]
    assert severities("京都府で見つかった。", "They found it in Koto.") == [Severity.ERROR]


LONGER = [
    ("中国・沖縄県フォーラム", ["沖縄県"]),
    ("中国・沖縄県フォーラムで中国と沖縄県が", ["沖縄県", "中国", "沖縄県"]),
    ("中国と沖縄県", ["中国", "沖縄県"]),
]


@pytest.mark.parametrize(("text", "found"), LONGER)
def test_unless_hides_its_own_concept(text: str, found: list[str]) -> None:
    assert [mention.text for mention in find_ja(glossary(), Line(text))] == found
