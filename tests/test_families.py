"""The tables of families: how a line is read, and that every line of them can be used."""

from __future__ import annotations

import re

import pytest

from termcheck.families.exchanged import NAMES, WORDS, exchanged
from termcheck.families.tables import Table, read
from termcheck.pairing.senses.counted import NOUNS

TABLE = """\
# metals
METAL(X) = (?:X) medals?
PLACE = (?:first|second)

gold | 金 | METAL(gold(?:en)?)
silver | 銀(?!行) | METAL(silver) | PLACE | 銀杯

Emmy | エミー賞
Tony | トニー賞 | - | - | トニー
"""


def test_columns_and_names_are_written_out() -> None:
    assert read("t.txt", TABLE) == (
        ("t.txt 1", "gold", "金", "(?:gold(?:en)?) medals?", "", ""),
        ("t.txt 1", "silver", "銀(?!行)", "(?:silver) medals?", "(?:first|second)", "銀杯"),
        ("t.txt 2", "Emmy", "エミー賞", "[Ee]mmy", "", ""),
        ("t.txt 2", "Tony", "トニー賞", "[Tt]ony", "", "トニー"),
    )


@pytest.mark.parametrize("line", ["gold", "a | b | c | d | e | f"])
def test_a_line_with_too_few_columns_or_too_many_is_told(line: str) -> None:
    with pytest.raises(ValueError, match="columns"):
        read("t.txt", f"{line}\n")


@pytest.mark.parametrize("table", [NAMES, WORDS, NOUNS])
def test_every_line_can_be_used(table: Table) -> None:
    table.wanted("")
    assert table._lines
    for number, line in enumerate(table._lines):
        member = table._member(number)
        for pattern in (member.ja, member.en, member.also_en, member.also_ja):
            assert pattern is None or isinstance(pattern.sub("", ""), str)
        assert not re.search("[A-Z_]{3,}(?:\\(X\\))? = ", "".join(map(str, line)))
        assert table.others(member), f"{member.says} stands alone"


@pytest.mark.parametrize(
    ("ja", "en", "right"),
    [
        ("秋に開業する。", "It will open in spring.", "autumn"),
        ("平日は運休する。", "It does not run on weekends.", "weekdays"),
        ("1人当たり3千円。", "3,000 yen per household.", "per person"),
        ("震災前の水準に戻った。", "It returned to the level after the earthquake.", "before it"),
    ],
)
def test_one_stands_for_another(ja: str, en: str, right: str) -> None:
    assert [found.member.says for found in exchanged(WORDS, ja, en)] == [right]


@pytest.mark.parametrize(
    ("ja", "en"),
    [
        ("秋に開業する。", "It will open in September."),
        ("春と秋に咲く。", "It blooms in spring and fall."),
        ("平日は運休する。", "It does not run from Monday to Friday."),
        ("1人当たり3千円。", "3,000 yen each."),
        ("震災前の水準に戻った。", "It returned to pre-quake levels."),
    ],
)
def test_other_words_are_silent(ja: str, en: str) -> None:
    assert not list(exchanged(WORDS, ja, en))
