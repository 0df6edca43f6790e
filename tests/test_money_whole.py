"""Money through the whole of it: both readers, the pairing, the rules."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.model import Severity


def grave(ja: str, en: str, date: str | None) -> list[str]:
    """The rules that say something louder than info, of a segment."""
    findings = termcheck.check(ja, en, date=date).findings
    return [finding.rule for finding in findings if finding.severity > Severity.INFO]


@pytest.mark.parametrize(
    ("ja", "en", "date"),
    [
        ("経産省は3873億円を支出する。", "METI will provide 387.3 billion yen (approximately 2.383 billion USD).", "2026-06-30"),
        ("経産省は3873億円を支出する。", "METI will provide 387.3 billion yen ($2.38 billion).", None),
        ("純利益は2.387兆円だった。", "Net profit came to about $15 billion.", "2026-06-30"),
        ("50円値上げする。", "It will raise the price by 50 yen (about 31 cents).", "2026-06-30"),
        ("50円値上げする。", "It will raise the price by about 31 cents.", "2026-06-30"),
        ("1998年に10億円で売却した。", "In 1998 it was sold for 1 billion yen ($7.6 million).", "2026-06-30"),
        ("当時10億円で売却した。", "It was sold for 1 billion yen, or $7.6 million at the time.", "2026-06-30"),
        ("円相場は1ドル＝156円55～57銭だった。", "The yen stood at 156.55-57 yen to the dollar.", "2026-04-30"),
        ("円相場は2円高の1ドル＝156円55銭だった。", "The dollar fell 2 yen to 156.55 yen.", "2026-04-30"),
        ("日経平均は512円安の5万8016円だった。", "The Nikkei closed down 512 points at 58,016.", "2026-04-30"),
        ("3600万ドル（約56億円）で買収した。", "It paid $36 million (about 5.6 billion yen).", "2026-06-30"),
        ("3600万ドル（約56億円）で買収した。", "It paid $36 million.", "2026-06-30"),
        ("3600万ドル（約56億円）で買収した。", "It paid 5.6 billion yen ($36 million).", "2026-06-30"),
        ("300万豪ドルを投じる。", "It will spend A$3 million (about 336 million yen).", "2026-06-30"),
        ("500万香港ドルを投じる。", "It will spend HK$5 million (104 million yen).", "2026-06-30"),
        ("最大1兆2345億円を投じる。", "It will spend up to 1.2345 trillion yen ($7.6 billion).", "2026-06-30"),
    ],
)
def test_right_money_stays_silent(ja: str, en: str, date: str | None) -> None:
    assert grave(ja, en, date) == []


@pytest.mark.parametrize(
    ("ja", "en", "date", "rule"),
    [
        ("経産省は3873億円を支出する。", "METI will provide 387.3 billion yen ($2.83 billion).", "2026-06-30", "money-conversion"),
        ("経産省は3873億円を支出する。", "METI will provide 387.3 billion yen ($2.38 million).", None, "money-conversion"),
        ("経産省は3873億円を支出する。", "METI will provide $387.3 billion.", "2026-06-30", "money-currency"),
        ("経産省は3873億円を支出する。", "METI will provide 387.3 billion yen (2.38 billion yen).", None, "money-currency"),
        ("500万ドルを寄付した。", "He donated 5 million yen.", None, "money-currency"),
        ("300万豪ドルを投じる。", "It will spend $3 million.", None, "money-currency"),
        ("経産省は3873億円を支出する。", "METI will provide 387.3 million yen ($2.38 billion).", "2026-06-30", "number-scale"),
        ("3600万ドル（約56億円）で買収した。", "It paid $36 million (about 5.2 billion yen).", "2026-06-30", "money-conversion-ja"),
        ("10億円と20億円を投じる。", "It will spend 1 billion yen ($6.2 million) and 2 billion yen ($15 million).", None, "money-rate"),
    ],
)
def test_wrong_money_is_found_once(ja: str, en: str, date: str | None, rule: str) -> None:
    assert grave(ja, en, date) == [rule]


def test_a_conversion_stands_beside_the_sum_that_was_converted() -> None:
    ja, en = "経産省は3873億円を支出する。", "METI will spend 387.3 million yen ($2.83 billion)."
    found = {f.rule: f for f in termcheck.check(ja, en, date="2026-06-30").findings}
    assert set(found) == {"number-scale", "money-conversion"}
    assert all(f.ja is not None and f.ja.text == "3873億円" for f in found.values())
