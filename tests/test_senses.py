"""Which nouns stand behind an English figure, and that the tables of kinds speak of classes that are."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.english.things import classes, measures, people, society, sport, things
from termcheck.model import Kind, Mention, Reading
from termcheck.pairing.senses.kinds import _ROWS as KINDS
from termcheck.pairing.senses.kinds_row import KindRow, class_names
from termcheck.pairing.senses.noun_phrase import phrase
from termcheck.quantity import point

CLASSES = {name for field in (measures, people, society, sport, things) for name in field.NOUNS}


@pytest.mark.parametrize("row", [*KINDS], ids=lambda row: f"{row.name} {' '.join(row.counters)}")
def test_rows_name_classes_that_are(row: KindRow) -> None:
    assert class_names(row.allows) | class_names(row.never) <= CLASSES


def test_a_row_permits_or_forbids() -> None:
    assert [row.name for row in KINDS if bool(row.allows) == bool(row.never)] == []


@pytest.mark.parametrize(
    ("word", "some", "many"),
    [
        ("pitchers", "person", True),
        ("policemen", "person", True),
        ("cities", "municipality", True),
        ("people", "person", True),
        ("inning", "inning", False),
        ("home runs", "homer", True),
        ("series", "series", True),
        ("boxes", "container", True),
    ],
)
def test_classes_of_a_noun(word: str, some: str, many: bool) -> None:
    found, plural = classes(word)
    assert some in found
    assert plural is many


def test_an_unlisted_noun_has_no_class() -> None:
    assert classes("quux") == (frozenset(), False)


# The English, its figure, whether it orders, and the noun that it counts or orders ("" for none known).
PHRASES = [
    ("Three masked men broke in.", "Three", False, "men"),
    ("The two Toyota's plants will close.", "two", False, "plants"),
    ("a four-member panel", "four", False, "member"),
    ("the third women's title", "third", True, "title"),
    ("three straight wins", "three", False, "wins"),
    ("in the sixth inning", "sixth", True, "inning"),
    ("Game 3 of the series", "3", False, "Game"),
    ("two of the country's banks", "two", False, "banks"),
    ("the 108th National High School Championship", "108th", True, "Championship"),
    ("five gizmos arrived", "five", False, ""),
    ("one chicken thigh", "one", False, ""),
    ("the top three.", "three", False, ""),
    ("100 a month", "100", False, ""),
    ("the third in a row", "third", True, ""),
    ("a 10-quux rally", "10", False, ""),
]


@pytest.mark.parametrize(("text", "figure", "orders", "noun"), PHRASES, ids=[row[0] for row in PHRASES])
def test_noun_behind_a_figure(text: str, figure: str, orders: bool, noun: str) -> None:
    kind = Kind.ORDINAL if orders else Kind.NUMBER
    start = text.index(figure)
    mention = Mention(figure, start, start + len(figure), (Reading(kind, point(3)),))
    assert phrase(mention, text, start, start + len(figure)).head.lower() == noun.lower()


# Words that stand before their figure; those that no table has say nothing.
@pytest.mark.parametrize("label", ["被安打", "与四球", "奪三振", "打点", "盗塁", "失策", "自責点", "セーブ", "リバウンド", "反則", "シュート"])
def test_labels_before_a_figure_never_fail(label: str) -> None:
    assert termcheck.check(f"{label}は４だった。", "There were four of them.").findings is not None


# A noun that answers another figure of the same value is no fault of this one.
CROSSED = [
    ("３番手が３回を投げた。", "The third pitcher threw three innings."),
    ("２人が２社を設立した。", "The two set up two companies."),
    ("５軒のうち５人が在宅だった。", "Five people were at home in the five houses."),
    ("２回、２安打で２点を奪った。", "They scored two runs on two hits in the second inning."),
    ("３階の３室を借りた。", "It rented three rooms on the third floor."),
]


@pytest.mark.parametrize(("ja", "en"), CROSSED)
def test_figures_of_one_value(ja: str, en: str) -> None:
    assert [f.message for f in termcheck.check(ja, en).findings if f.severity >= termcheck.Severity.WARNING] == []
