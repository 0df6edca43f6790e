"""Rules on terms: what the glossary says of the renderings of an article."""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.checks import Case, found, rule
from termcheck.checks.reword import reworded, safe_fix
from termcheck.glossary.later import PLACES
from termcheck.glossary.model import Concept
from termcheck.glossary.prefixes import AFTER
from termcheck.model import Finding, Fix, Match, Mention, Severity, TermUse


def concept_of(mention: Mention | None, case: Case) -> Concept | None:
    """The likeliest concept of a term."""
    if mention is None or case.glossary is None or not isinstance(mention.value, TermUse):
        return None
    return case.glossary[mention.value.concept]


def named(match: Match, case: Case) -> list[Concept]:
    """The concepts that a line of the ledger may be about; where the English stands alone and
    means several, which of them it is cannot be said."""
    if match.ja is not None:
        readings = match.ja.readings
    else:
        readings = match.en.readings if match.en is not None else ()
    keys = {reading.value.concept for reading in readings if isinstance(reading.value, TermUse)}
    return [case.glossary[key] for key in sorted(keys)] if case.glossary is not None and (match.ja or len(keys) == 1) else []


def required(match: Match, case: Case) -> bool:
    """Whether the English must carry the term of a line of the ledger."""
    concept = concept_of(match.ja or match.en, case)
    return concept is None or concept.required


@rule(Severity.WARNING, on="term-missing name-lost")
def term_missing(match: Match, case: Case) -> Iterator[Finding]:
    """The English has no rendering of a term of the Japanese.

    Why: a body, law or place that is named in the report and not in the English may have
    been lost with what it did. "The ministry", "it" and the like do for a name. Places that
    an article leaves out are a note only. A club or a person of the glossary that is
    neither named nor spoken of is missed, required or not.

    Bad:
        ja: 経済産業省と農林水産省が発表した。
        en: The Ministry of Agriculture, Forestry and Fisheries announced the plan.
    Good:
        ja: 経済産業省と農林水産省が発表した。
        en: METI and the Ministry of Agriculture, Forestry and Fisheries announced the plan.
    """
    assert match.ja is not None
    concept = concept_of(match.ja, case)
    dropped = case.article and concept is not None and concept.field in PLACES  # desks drop where, seldom who
    slight = dropped or match.ja.weak or (match.difference != "name-lost" and not required(match, case))
    severity = Severity.INFO if slight else Severity.WARNING
    yield found("term-missing", match, f"{match.ja.text} ({match.note}) is not in the English", severity=severity)


@rule(Severity.ERROR, on="wrong-term expansion added-term")
def term_wrong(match: Match, case: Case) -> Iterator[Finding]:
    """The English has the established term of something else.

    Why: it reads well and names the wrong body. The same holds for a name that an
    abbreviation cannot stand for, and for the terms of courts and police that say more
    or less than the report does: sought is not sentenced.

    Bad:
        ja: 経済産業省が発表した。
        en: The Ministry of Finance announced the plan.
    Good:
        ja: 経済産業省が発表した。
        en: The Ministry of Economy, Trade and Industry announced the plan.
    """
    assert match.en is not None
    if match.ja is None:  # beside the terms that the Japanese has, not in place of one
        message = f"{match.en.text} ({match.note}) is not in the Japanese"
        background = case.article and (concept := concept_of(match.en, case)) is not None and concept.field in PLACES
        yield found("term-wrong", match, message, severity=Severity.INFO if background else Severity.WARNING)
        return
    concept = concept_of(match.ja, case)
    right = concept.en if concept else ""
    if match.difference == "expansion":
        message = f"{match.ja.text} is {right}; the English spells the abbreviation out as {match.en.text}"
    else:
        message = f"{match.ja.text} is {right}; {match.en.text} is {match.note}"
    severity = Severity.WARNING if concept and _may_be_free(concept, match.en, case) else Severity.ERROR
    yield found("term-wrong", match, message, severity=severity, fix=Fix(right) if right else None)


def _may_be_free(concept: Concept, en: Mention, case: Case) -> bool:
    """Whether a rendering may be free rather than wrong: a common noun for a common noun, of
    which the glossary requires neither and does not name the one as wrong for the other."""
    named = [reading.value for reading in en.readings if isinstance(reading.value, TermUse)]
    if any(use.concept == concept.key and use.status == "not-for" for use in named):
        return False
    other = concept_of(en, case)
    return not concept.required and other is not None and not other.required and not concept.en[0].isupper()


@rule(Severity.ERROR, on="deprecated")
def term_deprecated(match: Match, case: Case) -> Iterator[Finding]:
    """The rendering is wrong wherever it stands for this.

    Why: the glossary has it as a mistake or as given up: a name that the body does not
    bear, a word that the desk has dropped.

    Bad:
        ja: 日本銀行は利上げを決めた。
        en: The Bank of Nippon decided to raise interest rates.
    Good:
        ja: 日本銀行は利上げを決めた。
        en: The Bank of Japan decided to raise interest rates.
    """
    assert match.en is not None
    said = f"{match.ja.text} is {match.note}; the English says {match.en.text}" if match.ja else f"{match.en.text} should be {match.note}"
    concept = next((c for c in named(match, case) if c.en == match.note), None)
    fix = safe_fix(match.pair, match.en, concept.deprecated, match.note) if concept else Fix(match.note)
    yield found("term-deprecated", match, said, fix=fix)


@rule(Severity.WARNING, on="not-for")
def term_not_for(match: Match, case: Case) -> Iterator[Finding]:
    """A right word, but for something else than the Japanese says.

    Why: MITI was another ministry, and a subsidy is no commission fee. The word is flagged
    only beside this Japanese, and where nothing else in the sentence explains it.

    Bad:
        ja: 経済産業省が発表した。
        en: MITI announced the plan.
    Good:
        ja: 通商産業省が発表した。
        en: MITI announced the plan.
    """
    assert match.ja is not None
    assert match.en is not None
    message = f"{match.ja.text} is {match.note}; {match.en.text} is something else"
    concept = concept_of(match.ja, case)
    better = reworded(match.en.text, concept.not_for, match.note) if concept else None
    yield found("term-not-for", match, message, fix=Fix(better or match.note))


@rule(Severity.WARNING, on="inconsistent")
def term_inconsistent(match: Match, case: Case) -> Iterator[Finding]:
    """A term is rendered rightly elsewhere and in another way here.

    Why: readers take two names for two things. Shortened names, "the board" and "it" are
    no other names. With `check --consistency folder` the articles of a run are held to the
    name that the first of them gives a body.

    Bad:
        ja: 経済産業省が3日に計画を発表した。\\n計画は4月に始まる。\\n参加企業は5社。\\n経済産業省が7日に企業を選ぶ。
        en: The Ministry of Economy, Trade and Industry announced the plan on the 3rd.\\nThe plan will start in April.\\nFive companies take part.\\nThe Economic Department will choose companies on the 7th.
    Good:
        ja: 経済産業省が3日に計画を発表した。\\n計画は4月に始まる。\\n参加企業は5社。\\n経済産業省が7日に企業を選ぶ。
        en: The Ministry of Economy, Trade and Industry announced the plan on the 3rd.\\nThe plan will start in April.\\nFive companies take part.\\nThe ministry will choose companies on the 7th.
    """
    assert match.ja is not None
    concept = concept_of(match.ja, case)
    dropped = match.en is None and concept is not None and concept.field in PLACES
    severe = case.article and required(match, case) and not dropped
    if match.en is not None:
        message = f"{match.ja.text} is {match.note}; the English here says {match.en.text}"
    else:
        message = f"{match.ja.text} is {match.note} elsewhere and not in this sentence"
    yield found("term-inconsistent", match, message, severity=Severity.WARNING if severe else Severity.INFO)


@rule(Severity.WARNING, on="misspelled")
def term_misspelled(match: Match, case: Case) -> Iterator[Finding]:
    """A rendering is a letter or a word away from the right one.

    Why: names of bodies are typed often and read over quickly. Abbreviations keep their
    capitals: METI, not Meti.

    Bad:
        ja: 経済産業省が発表した。
        en: The Ministry of Economy, Trade and Indutry announced the plan.
    Good:
        ja: 経済産業省が発表した。
        en: The Ministry of Economy, Trade and Industry announced the plan.
    """
    assert match.en is not None
    if match.ja is not None:
        message = f"{match.ja.text} is {match.note}; the English says {match.en.text}"
    else:
        message = f"{match.en.text} is a slip for {match.note}"
    yield found("term-misspelled", match, message, fix=Fix(match.note))


@rule(Severity.WARNING, on="abbreviation")
def term_abbreviation(match: Match, case: Case) -> Iterator[Finding]:
    """An abbreviation stands before its full name, or is never spelled out.

    Why: few readers know that METI is a ministry. Headlines may abbreviate, and what
    everybody knows (NATO, GDP) needs no spelling out; the glossary says which.

    Bad:
        ja: 経済産業省が3日に計画を発表した。
        en: METI announced the plan on the 3rd.
    Good:
        ja: 経済産業省が3日に計画を発表した。
        en: The Ministry of Economy, Trade and Industry, or METI, announced the plan on the 3rd.
    """
    assert match.en is not None
    severity = Severity.WARNING if required(match, case) else Severity.INFO
    message = f"{match.en.text} is not spelled out at first: {match.note}"
    yield found("term-abbreviation", match, message, severity=severity)


@rule(Severity.WARNING, on="outdated")
def term_outdated(match: Match, case: Case) -> Iterator[Finding]:
    """A name that was not in force on the day of publication.

    Why: bodies are renamed, and old names live on in notes and memories. Where the
    Japanese has the name of its day, or either side speaks of the past (former, 旧, 当時),
    the old name is right.

    Bad:
        date: 2026-06-30
        ja: 防衛省が発表した。
        en: The Defense Agency announced the plan.
    Good:
        date: 2026-06-30
        ja: 防衛省の前身の防衛庁が発表した。
        en: The Defense Agency, the predecessor of the Defense Ministry, announced the plan.
    """
    assert match.en is not None
    if match.ja is not None:
        message = f"{match.ja.text} is {match.note}; {match.en.text} is a former name"
    else:
        message = f"{match.en.text} is a former name"
    yield found("term-outdated", match, message, fix=Fix(match.note) if match.note else None)


@rule(Severity.WARNING, on="prefix")
def term_prefix(match: Match, case: Case) -> Iterator[Finding]:
    """A word that changes an office is lost: 元, 前, 次期, 代行.

    Why: a former minister is not the minister.

    Bad:
        ja: 元財務相が逮捕された。
        en: The finance minister was arrested.
    Good:
        ja: 元財務相が逮捕された。
        en: A former finance minister was arrested.
    """
    assert match.ja is not None
    assert match.en is not None
    office = match.ja.text + match.note if match.note in AFTER else match.note + match.ja.text
    message = f"{office}: {match.note} is lost; the English says {match.en.text}"
    yield found("term-prefix", match, message)
