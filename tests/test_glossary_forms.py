"""The shapes of words, and the forms of a rendering: tables of what they must give, and must not."""

from __future__ import annotations

import pytest

from termcheck.glossary.matching.forms import english_forms, japanese_forms, shape
from termcheck.glossary.matching.inflection import (
    family,
    plural,
    singulars,
    spellings,
    sure_forms,
    verb_forms,
)
from termcheck.glossary.matching.longer import goes_on, makes_another
from termcheck.glossary.matching.phrases import is_acronym, normal, split
from termcheck.glossary.misnamed.slips import one_slip

PLURALS = "law laws, party parties, tax taxes, church churches, crisis crises, day days, woman women, policeman policemen, life lives, child children, bush bushes, gas gases"


@pytest.mark.parametrize("pair", [entry.split() for entry in PLURALS.split(", ")])
def test_plurals_there_and_back(pair: list[str]) -> None:
    one, many = pair
    assert plural(one) == many
    assert one in singulars(many)


VERBS = [
    ("postpone", "postpones postponed postponing"), ("refer", "refers referred referring"), ("carry", "carries carried carrying"),
    ("seek", "seeks sought seeking"), ("cut", "cuts cut cutting"), ("lie", "lies lay lain lying"), ("withdraw", "withdrew withdrawn withdrawing"),
    ("agree", "agrees agreed"), ("play", "plays played playing"), ("cancel", "canceled cancelled canceling"), ("pass", "passes passed passing"),
    ("begin", "began begun beginning"), ("hold", "holds held holding"), ("freeze", "freezes"),
]  # fmt: skip


@pytest.mark.parametrize(("base", "forms"), VERBS)
def test_verb_forms(base: str, forms: str) -> None:
    assert set(forms.split()) <= verb_forms(base)


FAMILIES = [
    ("postponement", "postpone postponed postponements"), ("approval", "approve approved approves"), ("election", "elect elected"),
    ("resignation", "resign resigned resigning"), ("indict", "indicted indictment indictments"), ("arrested", "arrest arrests arresting"),
    ("decision", "decide decided"), ("permission", "permit permitted"), ("unification", "unify unified"), ("subscription", "subscribe"),
    ("privatization", "privatisation privatize"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "others"), FAMILIES)
def test_nouns_and_verbs_of_one_family(word: str, others: str) -> None:
    found = {spelling for form in family(word) for spelling in spellings(form)}
    assert set(others.split()) <= found


SPELLINGS = [
    ("labor", "labour"), ("defense", "defence"), ("center", "centre"), ("program", "programme"), ("organization", "organisation"),
    ("organize", "organise"), ("analyze", "analyse"), ("privatized", "privatised"), ("license", "licence"), ("theaters", "theatres"),
    ("neighbors", "neighbours"), ("aging", "ageing"), ("fertilizer", "fertiliser"),
]  # fmt: skip
ONE_SPELLING = ["size", "prize", "rise", "wise", "raise", "seize", "house", "advise", "police", "premise"]


@pytest.mark.parametrize(("american", "british"), SPELLINGS)
def test_two_spellings(american: str, british: str) -> None:
    assert british in spellings(american)
    assert american in spellings(british)


@pytest.mark.parametrize("word", ONE_SPELLING)
def test_words_of_one_spelling(word: str) -> None:
    if word in ("advise", "premise"):
        pytest.xfail("-ise words with no -ize form are not told apart; the wrong form is in no text")
    assert spellings(word) == {word}


# A rendering, a normal form that it must have.
FORMS = [
    ("the Bank of Japan", "bank of japan"),
    ("Ministry of Economy, Trade and Industry", "ministry of economy, trade, and industry"),
    ("Ministry of Economy, Trade and Industry", "ministry of economy trade and industry"),
    ("Act on Promotion of AI-related R&D", "act on promotion of ai related r&d"),
    ("Toyota Motor Co., Ltd.", "toyota motor co ltd"),
    ("interest rate hike", "interest rate hikes"),
    ("raise interest rates", "raising interest rates"),
    ("member of parliament", "members of parliament"),
    ("labor union", "labour unions"),
    ("co-operation agreement", "cooperation agreements"),
    ("policy-maker", "policymaker"),
    ("G7", "g 7"),
    ("G-7", "g7"),
    ("COVID-19", "covid19"),
    ("EV", "evs"),
    ("U.S.", "us"),
    ("Prime Minister's Office", "prime minister office"),
    ("Türkiye", "turkiye"),
    ("research & development", "research and development"),
]


@pytest.mark.parametrize(("rendering", "form"), FORMS)
def test_forms_of_a_right_rendering(rendering: str, form: str) -> None:
    assert form in english_forms(rendering, True)


def test_a_wrong_rendering_is_not_spread_over_its_family() -> None:
    assert set(english_forms("subsidy", False)) == {"subsidy", "subsidies"}
    assert "sentence" not in english_forms("sentenced", False)


def test_forms_of_one_rendering_stay_few() -> None:
    assert len(english_forms("a of b of c of d of e, f, g and h of programs and labor and defense centers", True)) < 500


SHAPES = [
    ("interest rate", True, ""), ("METI", True, "METI"), ("Diet", True, "Diet"), ("Bank of Japan", True, "~"),
    ("Bank of Nippon", False, "Bank of Nippon"), ("UN Security Council", True, "UN security council"), ("EVs", True, "EVs"),
]  # fmt: skip


@pytest.mark.parametrize(("rendering", "right", "looks"), SHAPES)
def test_what_letters_must_look_like(rendering: str, right: bool, looks: str) -> None:
    assert shape(rendering.split(), right) == looks


JAPANESE = [
    ("ソフトバンク・グループ", "ソフトバンクグループ"), ("Ｇｏ　Ｔｏ　トラベル", "go to"), ("引き上げ", "引上げ"), ("取り締まり", "取締まり"),
    ("コンピューター", "コンピュータ"), ("ヴァイオリン", "バイオリン"), ("関ヶ原", "関ケ原"), ("3ヵ国", "3カ国"), ("ﾄﾖﾀ", "トヨタ"),
    ("引越し", "引っ越し"), ("引っ越し", "引越し"), ("手続", "手続き"), ("手続き", "手続"), ("取引所", "取引所"), ("大学附属病院", "大学付属病院"),
    ("大學", "大学"), ("立ち入り検査", "立入検査"), ("立入検査", "立ち入り検査"), ("差し押さえ", "差押"), ("車輛", "車両"),
]  # fmt: skip


@pytest.mark.parametrize(("form", "variant"), JAPANESE)
def test_japanese_forms(form: str, variant: str) -> None:
    assert any(known.startswith(variant) for known in japanese_forms(form))
    assert "" not in japanese_forms(form)


NORMAL = [
    ("The  Bank", "the bank"), ("Bank-of\nJapan", "bank of japan"), ("Japan's economy", "japan economy"), ("U.S.-led", "us led"),
    ("Economy, Trade", "economy, trade"), ("Co., Ltd.", "co, ltd"), ("St. Louis", "st. louis"), ("Pokémon", "pokemon"), ("'", ""), ("", ""),
    ("McDonald’s", "mcdonald"), ("AT&T", "at&t"), ("İstanbul", "istanbul"),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "form"), NORMAL)
def test_normal_forms(phrase: str, form: str) -> None:
    assert normal(phrase) == form


def test_acronyms() -> None:
    assert all(map(is_acronym, ["METI", "R&D", "G7", "EVs", "U"]))
    assert not any(map(is_acronym, ["Meti", "SoftBank", "iPhone", "a", "Japan", "7", ""]))


LONGER = [("Nikkei Stock Index", 1), ("Toyota Industries Corp", 1), ("Tokyo Metropolitan University Hospital", 1)]
NOT_LONGER = [("BOJ Governor Kazuo Ueda", 1), ("BOJ raises its index", 1), ("Nikkei. Stock Index", 1), ("Toyota's Museum", 1), ("Nikkei", 1), ("Nikkei, Index", 1)]


@pytest.mark.parametrize(("text", "count", "longer"), [(t, c, True) for t, c in LONGER] + [(t, c, False) for t, c in NOT_LONGER])
def test_names_that_go_on(text: str, count: int, longer: bool) -> None:
    assert goes_on(text, split(text), 0, count) is longer


def test_names_that_are_of_something_else() -> None:
    assert makes_another("SoftBank Group")
    assert not makes_another("BOJ's governor")


SLIPS = ["ministry minstry", "ministry minisrty", "ministry mministry", "ministry ministru", "kyoto kyotto"]
NO_SLIPS = ["ministry ministry", "korea korean", "ministry minstyr", "tokyo kyoto", "bank banks", "upper lower"]


@pytest.mark.parametrize("pair", SLIPS)
def test_slips_of_the_pen(pair: str) -> None:
    right, wrong = pair.split()
    assert one_slip(wrong, right)


@pytest.mark.parametrize("pair", NO_SLIPS)
def test_what_is_no_slip(pair: str) -> None:
    right, other = pair.split()
    assert not one_slip(other, right)


def test_sure_forms_are_words() -> None:
    assert sure_forms("hike") == {"hike", "hikes", "hiked", "hiking"}
    assert sure_forms("river") == {"river", "rivers"}
