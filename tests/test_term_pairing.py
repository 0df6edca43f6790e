"""Terms of two sides, held against each other: what is right, and what differs in what way."""

from __future__ import annotations

import pytest
from terms import build, differences, ledger, row, small

import termcheck
from termcheck.glossary.pairing import pair_terms
from termcheck.model import Kind, Verdict

METI = "Ministry of Economy, Trade and Industry"

# Japanese, English: nothing to say.
RIGHT = [
    ("経産省は発表した。", "METI announced the plan."),
    ("経産省は発表した。", f"The {METI} announced the plan."),
    ("経産省は発表した。", "The industry ministry announced the plan."),
    ("経産省は発表した。", "The ministry announced the plan."),
    ("経産省は発表した。", "It announced the plan."),
    ("経産省は発表した。", f"The {METI}, or METI, announced the plan."),
    ("経産省は発表した。経産省が決めた。", "METI announced the plan it had decided on."),
    ("経産省と財務省", "The Ministry of Finance and METI"),
    ("日銀総裁が述べた。", "BOJ Governor Kazuo Ueda said so."),
    ("日銀の植田総裁が述べた。", "The BOJ's governor said so."),
    ("日銀は決めた。", "The central bank decided."),
    ("日銀は決めた。", "The bank decided."),
    ("トヨタは発表した。", "The automaker announced it."),
    ("トヨタは発表した。", "Toyota said so."),
    ("米国大統領", "U.S. President Joe Biden"),
    ("中国の首脳", "the Chinese leader"),
    ("中国地方は雨", "It will rain in the Chugoku region."),
    ("東京都は", "The Tokyo Metropolitan Government"),
    ("日本大学の学生", "a Nihon University student"),
    ("利上げを決めた", "decided to raise interest rates"),
    ("利上げを決めた", "the rate increase"),  # advised: an absence is info
    ("大会は延期された", "The event was postponed."),
    ("検察は懲役10年を求刑した。", "Prosecutors sought 10 years in prison."),
    ("求刑通りの判決", "He was sentenced as prosecutors demanded."),
    ("委託費を支払う", "It will pay contract funds."),
    ("当時の通商産業省", "the then Ministry of International Trade and Industry"),
    ("防衛省の前身の防衛庁", "the Defense Agency, the predecessor of the Defense Ministry"),
    ("元財務相の会見", "a former finance minister's news conference"),
    ("選挙前財務相は", "before the election, the finance minister"),
    ("前首相の会見", "a former prime minister's news conference"),
    ("会談前首相は述べた。", "Before the talks, the prime minister said so."),
    ("旧通産省に入った。", "He joined MITI."),
    ("最高裁は判決を出した。", "The Supreme Court handed down its ruling."),
    ("トヨタ生協は", "Toyota Insurance cooperative said"),
    ("国会議員", "lawmakers"),
    ("", ""),
    ("雨が降る。", "It rains."),
]

# Japanese, English, what differs, the two passages.
WRONG = [
    ("経産省は発表した。", "The Ministry of Finance announced it.", "wrong-term", "経産省", "Ministry of Finance"),
    ("経産省は発表した。", "The Finance Ministry announced it.", "wrong-term", "経産省", "Finance Ministry"),
    ("日銀は発表した。", "The Ministry of Finance announced it.", "wrong-term", "日銀", "Ministry of Finance"),
    ("ソフトバンクは発表した。", "SoftBank Group Corp. announced it.", "wrong-term", "ソフトバンク", "SoftBank Group Corp"),
    ("ソフトバンクグループは発表した。", "SoftBank Corp. announced it.", "wrong-term", "ソフトバンクグループ", "SoftBank Corp"),
    ("韓国の首相", "the North Korean premier", "wrong-term", "韓国", "North Korean"),
    ("検察は懲役10年を求刑した。", "He was sentenced to 10 years.", "wrong-term", "求刑", "sentenced"),
    ("最高裁は退けた。", "The high court dismissed it.", "wrong-term", "最高裁", "high court"),
    ("高裁は退けた。", "The Supreme Court dismissed it.", "wrong-term", "高裁", "Supreme Court"),
    ("NEDOが公募する。", "The National Institute of Advanced Industrial Science, or NEDO, will call for bids.",
     "expansion", "NEDO", "National Institute of Advanced Industrial Science"),
    ("経産省は発表した。", "The Ministry of Economics, Trade and Industry announced it.",
     "deprecated", "経産省", "Ministry of Economics, Trade and Industry"),
    ("日銀は決めた。", "The Bank of Nippon decided.", "deprecated", "日銀", "Bank of Nippon"),
    ("基盤モデルの開発", "developing foundational models", "deprecated", "基盤モデル", "foundational models"),
    ("開発を発表した", "developing foundational models", "deprecated", "", "foundational models"),
    ("経産省は発表した。", "MITI announced it.", "not-for", "経産省", "MITI"),
    ("委託費を支払う", "It will pay a subsidy.", "not-for", "委託費", "subsidy"),
    ("委託費を支払う", "It will pay subsidies.", "not-for", "委託費", "subsidies"),
    ("合計特殊出生率は1.15", "The special birth rate was 1.15.", "not-for", "合計特殊出生率", "special birth rate"),
    ("経産省は発表した。", "Meti announced it.", "misspelled", "経産省", "Meti"),
    ("経産省は発表した。", "MEIT announced it.", "misspelled", "経産省", "MEIT"),
    ("経産省は発表した。", "The Ministry of Economy, Trade and Indutry announced it.",
     "misspelled", "経産省", "Ministry of Economy, Trade and Indutry"),
    ("経産省は発表した。", "The Ministry of Economy and Industry announced it.", "", "", ""),
    ("経産省は発表した。", "The Ministry of Economy, Trade and Industri (METI) announced it.",
     "misspelled", "経産省", "Ministry of Economy, Trade and Industri"),
    ("日経平均株価は", "The Nikkei Stock Avrage fell.", "misspelled", "日経平均株価", "Nikkei Stock Avrage"),
    ("トヨタは", "Toyata said.", "misspelled", "トヨタ", "Toyata"),
    ("東京と京都で", "In Tokyo and Kyotto, and in Kyoto", "misspelled", "", "Kyotto"),
    ("基盤モデルと", "a foundation modle", "misspelled", "基盤モデル", "foundation modle"),
    ("大会は延期された", "The event was postpned.", "misspelled", "延期", "postpned"),
    ("日経平均株価は下げた。", "The Nikkei Stock Index fell.", "misspelled", "日経平均株価", "Nikkei Stock Index"),
    ("トヨタ自動車は発表した。", "Toyota Industries announced the plan.", "term-missing", "トヨタ自動車", ""),
    ("経産省と財務省が決めた。", "The Ministry of Finance decided.", "term-missing", "経産省", ""),
    ("国債を発行する", "It will issue debt on the market.", "", "", ""),
    ("財務省が決めた。", "The Ministry of Economy decided.", "not-for", "財務省", "Ministry of Economy"),
    ("防衛省が発表する見通しだ。", "It is expected that plans will be announced.", "term-missing", "防衛省", ""),
    ("防衛省が発表した。", "Officials announced the plan.", "term-missing", "防衛省", ""),
    ("元財務相が逮捕された。", "The finance minister was arrested.", "prefix", "財務相", "finance minister"),
    ("前首相が会見した。", "The prime minister held a news conference.", "prefix", "首相", "prime minister"),
    ("元首相が死去した。", "The prime minister died.", "prefix", "首相", "prime minister"),
    ("次期財務相に決まった。", "He is the finance minister.", "prefix", "財務相", "finance minister"),
    ("財務相代行", "the finance minister", "prefix", "財務相", "finance minister"),
    ("経産省は発表した。", "METI and the Ministry of Finance announced it.", "added-term", "", "Ministry of Finance"),
]  # fmt: skip


@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_right_english_is_silent(ja: str, en: str) -> None:
    assert [found for found in differences((ja, en)) if found[0] != "term-missing" or required(found[1])] == []


def required(text: str) -> bool:
    return any(concept.required for concept in small() if text in concept.ja)


@pytest.mark.parametrize(("ja", "en", "word", "first", "second"), WRONG)
def test_wrong_english_is_found(ja: str, en: str, word: str, first: str, second: str) -> None:
    expected = [(word, first, second)] if word else []
    assert differences((ja, en)) == expected


# Date of publication, Japanese, English, what differs.
DATED = [
    ("2026-06-30", "防衛省が発表した。", "The Defense Agency announced it.", "outdated"),
    ("2026-06-30", "経産省が発表した。", "MITI announced it.", "outdated"),
    ("2026-06-30", "会議で発表した。", "The Defense Agency announced it.", "outdated"),
    ("2026-06-30", "防衛庁が発表した。", "The Defense Agency announced it.", ""),
    ("2026-06-30", "会議で発表した。", "The former Defense Agency announced it.", ""),
    ("2026-06-30", "旧防衛庁の会議", "the Defense Agency's former meeting", ""),
    ("2000-06-30", "防衛庁が発表した。", "The Defense Agency announced it.", ""),
    ("", "防衛省が発表した。", "The Defense Agency announced it.", "wrong-term"),
]


@pytest.mark.parametrize(("date", "ja", "en", "word"), DATED)
def test_names_are_held_to_the_day(date: str, ja: str, en: str, word: str) -> None:
    assert [found[0] for found in differences((ja, en), date=date)] == ([word] if word else [])


def test_one_name_of_two_days() -> None:
    glossary = build(
        "subject-field: x\nconcepts:\n"
        "  - {ja: トルコ, en: Turkey, valid-until: 2022-06-02}\n"
        "  - {ja: トルコ, en: Türkiye, valid-from: 2022-06-03}\n"
    )
    assert [concept.key for concept in glossary] == ["トルコ", "トルコ (2)"]
    assert differences(("トルコは", "Turkey said"), date="2020-01-01", glossary=glossary) == []
    assert differences(("トルコは", "Turkiye said"), date="2026-01-01", glossary=glossary) == []
    assert differences(("トルコは", "Turkey said"), date="2026-01-01", glossary=glossary) == [("outdated", "トルコ", "Turkey")]
    assert differences(("トルコは", "Turkey said"), glossary=glossary) == []


def test_a_term_moved_into_the_next_sentence_holds() -> None:
    rows = (("経産省は公募した。", "Bids were called for."), ("5社が応じた。", "Five companies responded to METI."))
    assert differences(*rows) == []
    assert "beside" in ledger(*rows)[0].note


def test_a_term_right_elsewhere_is_inconsistent() -> None:
    far = [("雨が降る。", "The rain fell."), ("風が吹く。", "The wind blew.")]
    rows = [("経産省は発表した。", "METI announced the plan."), *far, ("経産省は決めた。", "The Economic Department decided.")]
    assert differences(*rows) == [("inconsistent", "経産省", "")]


def test_what_another_sentence_explains_is_not_wrong() -> None:
    """The Japanese names both ministries somewhere, so a sentence may speak of either."""
    rows = [("経産省は発表した。", "The Ministry of Finance announced it."), ("雨。", "Rain."), ("財務省も。", "So did the ministry.")]
    assert all(found[0] != "wrong-term" for found in differences(*rows))


# English sentences, the abbreviations that are not spelled out at first.
ABBREVIATIONS = [
    (["METI announced it.", f"The {METI} said so."], ["METI"]),
    (["METI announced it.", "METI said so."], ["METI"]),
    ([f"The {METI} announced it.", "METI said so."], []),
    (["The industry ministry announced it.", "METI said so."], []),
    ([f"METI ({METI}) announced it."], []),
    ([f"The {METI} (METI) announced it."], []),
    (["NATO announced it."], []),
    (["The G-7 and the U.S."], []),
]


@pytest.mark.parametrize(("english", "found"), ABBREVIATIONS)
def test_abbreviations_are_spelled_out_first(english: list[str], found: list[str]) -> None:
    rows: list[tuple[str | None, str | None]] = [("経産省は発表した。", sentence) for sentence in english]
    assert [en for word, _, en in differences(*rows, whole=True) if word == "abbreviation"] == found


def test_a_headline_may_abbreviate() -> None:
    rows = [row("経産省が支援", "METI to give support", 1, heading=True), row("経産省は発表した。", f"The {METI} announced it.", 2)]
    assert not any(match.difference for match in pair_terms(rows, small(), whole=True))
    text = f"METI to give support\n\nThe {METI} announced it."
    assert differences((None, text), whole=True) == []
    assert differences((None, "It rains.\n\nMETI announced it."), whole=True) == [("abbreviation", "", "METI")]


def test_every_term_of_the_japanese_has_one_line() -> None:
    matches = ledger(("経産省と日銀、財務省が発表した。", "METI and the Bank of Nippon announced it."))
    assert [match.ja.text for match in matches if match.ja] == ["経産省", "日銀", "財務省"]
    assert matches[0].verdict is Verdict.HOLDS


def test_rows_without_one_side() -> None:
    assert ledger(("経産省は発表した。", None)) == []
    assert differences((None, "The Bank of Nippon decided.")) == [("deprecated", "", "Bank of Nippon")]
    assert ledger((None, None)) == []


# English beside a Japanese sentence of something else: what is listed as English only.
ENGLISH_ONLY = [
    ("雨が降った。", "According to him, she led on the last day.", []),
    ("雨が降った。", "He said on Friday that the range had grown.", []),
    ("雨が降った。", "The Texas Rangers won.", ["Texas Rangers"]),
    ("雨が降った。", "The ministry of defense, METI said, has no comment.", ["METI"]),
]


@pytest.mark.parametrize(("ja", "en", "listed"), ENGLISH_ONLY)
def test_a_common_word_is_no_name_that_only_the_english_has(ja: str, en: str, listed: list[str]) -> None:
    result = termcheck.check(ja, en, glossary=termcheck.load_glossary())
    said = [match.en.text for match in result.ledger if match.verdict is Verdict.EN_ONLY and match.en and match.en.kind is Kind.TERM]
    assert set(listed) <= set(said)
    assert all(term[0].isupper() or " " in term for term in said)
