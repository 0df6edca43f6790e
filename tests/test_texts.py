"""The tables that stand as text: how a line is read, and that every line of them can be used."""

from __future__ import annotations

import re

import pytest

from termcheck.mistaken import families, literal
from termcheck.mistaken.families import Families, exchanged
from termcheck.mistaken.literal import Literals
from termcheck.pairing.answers.implied import ROWS as IMPLIED
from termcheck.pairing.senses.counted import NOUNS
from termcheck.pairing.senses.kinds import _ROWS as KINDS
from termcheck.pairing.senses.words import ROWS as SENSES
from termcheck.pairing.sentence.licensed import cues, licences
from termcheck.pairing.sentence.relations import _ROWS as RELATIONS
from termcheck.pairing.sentence.required import ROWS as REQUIRED
from termcheck.tables import blocks
from termcheck.tables.texts import read

TABLE = """\
# metals
METAL(X) = (?:X) medals?
PLACE = (?:first|second)

gold | 金 | METAL(gold(?:en)?)
silver | 銀(?!行) | METAL(silver) | PLACE | 銀杯

Tony | トニー賞 | - | - | トニー

two | 2 | 2
"""


def test_columns_and_names_are_written_out() -> None:
    assert tuple(read("t", TABLE, 2, 5, (1,))) == (
        ("t 1", ("gold", "金", "(?:gold(?:en)?) medals?", "", "")),
        ("t 1", ("silver", "銀(?!行)", "(?:silver) medals?", "(?:first|second)", "銀杯")),
        ("t 2", ("Tony", "トニー賞", "", "", "トニー")),
        ("t 3", ("two", "[2２二]", "2", "", "")),
    )


@pytest.mark.parametrize("line", ["gold", "a | b | c | d | e | f"])
def test_a_line_with_too_few_columns_or_too_many_is_told(line: str) -> None:
    with pytest.raises(ValueError, match="columns"):
        list(read("t", f"{line}\n", 2, 5))


BLOCKS = """\
# what is left
SOON(X) = (?:X)\\b

how much is left
ja      あと|残り
ja      残[0-9]
after   SOON(left)

how long ago
ja      前
"""
FIELDS = ("ja", "after")


def test_a_block_is_a_row_and_lines_of_one_field_are_alternatives() -> None:
    assert list(blocks.read("t", BLOCKS, FIELDS, ("ja",))) == [
        ("how much is left", {"ja": "あと|残り|残[０-９〇一二三四五六七八九十百0-9]", "after": r"(?:left)\b"}),
        ("how long ago", {"ja": "前"}),
    ]


@pytest.mark.parametrize(("block", "told"), [("how long ago\n", "no fields"), ("how long ago\nnear  前\n", "no field near")])
def test_a_block_without_fields_or_with_another_is_told(block: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        list(blocks.read("t", block, FIELDS, ("ja",)))


@pytest.mark.parametrize("table", [families.NAMES, families.WORDS, NOUNS])
def test_every_member_can_be_used(table: Families) -> None:
    members = table.records()
    assert members
    for member in members:
        for pattern in (member.ja, member.en, member.also_en, member.also_ja):
            if pattern is not None:
                _compiles(pattern)
        assert table.others(member), f"{member.says} stands alone"


@pytest.mark.parametrize("table", [literal.NAMES, literal.PLACES, literal.BODIES, literal.TITLES, literal.WORDS])
def test_every_literal_can_be_used(table: Literals) -> None:
    rows = table.records()
    assert rows
    for row in rows:
        for pattern in (row.ja, row.wrong, row.near, row.unless_ja, row.unless_en):
            if pattern is not None:
                _compiles(pattern)


def test_every_row_of_other_words_can_be_used() -> None:
    for row in REQUIRED.records():
        _compiles(row.ja)
        _compiles(row.en)
    for implied in IMPLIED.records():
        _compiles(implied.ja)
        figures = {int(figure) for figure in re.findall(r"\{(\d)(?=[=/+-])", implied.en)}
        assert max(figures, default=0) <= re.compile(implied.ja.pattern).groups, "a figure that the Japanese does not take in"
        re.compile(re.sub(r"\{\d[^}]*\}", "1", implied.en))


def test_every_licence_can_be_used_and_has_cues() -> None:
    for row in licences():
        _compiles(row.around)
        _compiles(row.licenses)
    assert not cues().search("It opened.")


def test_every_relation_can_be_used() -> None:
    for row in RELATIONS:
        for pattern in (row.ja, row.lead, row.unless, row.before, row.after, row.around, row.but):
            if pattern is not None:
                _compiles(pattern)
        assert row.before or row.after or row.around, f"{row.says}: no English contradicts it"
    for sense in SENSES:
        for pattern in (sense.ja, sense.where, sense.led, sense.needs, sense.spoils, sense.before, sense.said):
            if pattern is not None:
                _compiles(pattern)
        assert sense.needs or sense.said or sense.spoils or sense.before or sense.kinds, f"{sense.name}: no English is wrong for it"
    for kind in KINDS:
        for pattern in (kind.where, kind.led, kind.follows, kind.unless):
            if pattern is not None:
                _compiles(pattern)


def _compiles(pattern: re.Pattern[str]) -> None:
    re.compile(pattern.pattern, pattern.flags)
    assert not re.search(r"[A-Z_]{4,}(?:\(X\))? = ", pattern.pattern), "the name of a pattern stands in another table"


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
    assert [found.member.says for found in exchanged(families.WORDS, ja, en)] == [right]


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
    assert not list(exchanged(families.WORDS, ja, en))


@pytest.mark.parametrize(
    ("table", "ja", "en", "right"),
    [
        (literal.WORDS, "四球で出塁した。", "He reached base on four balls.", "a walk"),
        (literal.PLACES, "八王子市で火事があった。", "There was a fire in the city of eight princes.", "Hachioji"),
        (literal.NAMES, "海老名で事故があった。", "There was an accident in Shrimp Town.", "Ebina"),
        (literal.TITLES, "主砲が本塁打を放った。", "The main gun hit a home run.", "a slugger"),
    ],
)
def test_words_are_no_sum_of_their_parts(table: Literals, ja: str, en: str, right: str) -> None:
    assert [taken.right for taken in table.taken(ja, en)] == [right]


@pytest.mark.parametrize(
    ("table", "ja", "en"),
    [
        (literal.WORDS, "四球で出塁した。", "He walked."),
        (literal.PLACES, "八王子市で火事があった。", "There was a fire in Hachioji."),
        (literal.NAMES, "赤旗は報じた。", "Akahata (Red Flag) reported it."),
        (literal.TITLES, "主砲が本塁打を放った。", "The big gun, a slugger, homered."),
    ],
)
def test_what_they_are_is_silent(table: Literals, ja: str, en: str) -> None:
    assert not list(table.taken(ja, en))
