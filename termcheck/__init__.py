"""termcheck holds an English rendering to its Japanese report.

    import termcheck

    result = termcheck.check("経産省は3873億円…", "METI …", date="2026-06-30")
    for finding in result.findings:
        print(finding.severity.label, finding.rule, finding.message)
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from termcheck.model import Finding, Fix, Match, Mention, Place, Result, Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from termcheck.engine import Options
    from termcheck.glossary.model import Glossary
    from termcheck.quantity import Number

__version__ = "0.1.0"

__all__ = [
    "Finding",
    "Fix",
    "Match",
    "Mention",
    "Place",
    "Result",
    "Severity",
    "Verdict",
    "check",
    "check_article",
    "load_glossary",
]


def load_glossary(*paths: str | os.PathLike[str], bundled: bool = True) -> Glossary:
    """The bundled glossary with your own files layered over it, or your own alone.

    Raises GlossaryError, with file and line, for a file that cannot be used.
    """
    from termcheck.glossary.files.load import load_glossary as load

    return load([os.fspath(path) for path in paths], bundled=bundled)


def check(
    ja: str,
    en: str,
    *,
    date: str | None = None,
    glossary: Glossary | None = None,
    rates: Mapping[str, Fraction | int | str] | None = None,
) -> Result:
    """One segment: a Japanese sentence or paragraph and its English.

    date      publication, ISO 8601; without it no weekday and no rate of the day is checked
    glossary  from `load_glossary`; the bundled one if None
    rates     what one unit of a currency is in yen: {"USD": "162.5"}

    Raises ValueError for a date or rate that is none.
    """
    from termcheck import engine
    from termcheck.model import Pair, Segment

    pair = Pair("1", Segment(ja), Segment(en))
    return next(iter(engine.check_segments([pair], _options(date, glossary, rates))))


def check_article(
    ja: str | None,
    en: str,
    *,
    date: str | None = None,
    glossary: Glossary | None = None,
    rates: Mapping[str, Fraction | int | str] | None = None,
) -> Result:
    """A whole article; with `ja` None, the checks that need only the English.

    The texts are read as the files of an article are: what their front matter says (date, rates)
    goes before what is given here, and HTML comments are not checked. Otherwise as `check`.
    Raises InputError for front matter that cannot be read, or where the sides contradict each other.
    """
    from termcheck import engine
    from termcheck.formats.article import agreed, parse

    english = parse(en, "the English text")
    japanese = None if ja is None else parse(ja, "the Japanese text")
    own_date, own_rates = agreed(japanese, english)
    options = _options(own_date.isoformat() if own_date else date, glossary, rates, own_rates)
    if japanese is None:
        return engine.check_article(None, english.spoken, options, en_body=english.body)
    return engine.check_article(japanese.spoken, english.spoken, options, japanese.body, english.body)


def _options(
    date: str | None,
    glossary: Glossary | None,
    rates: Mapping[str, Fraction | int | str] | None,
    own_rates: Mapping[str, Number] | None = None,
) -> Options:
    from fractions import Fraction

    from termcheck import engine
    from termcheck.calendar import parse_iso
    from termcheck.quantity import exact
    from termcheck.rates import RateBook

    given = {code: exact(Fraction(rate)) for code, rate in (rates or {}).items()}
    return engine.Options(
        published=parse_iso(date) if date else None,
        glossary=load_glossary() if glossary is None else glossary,
        rates=RateBook(front_matter=own_rates or {}, flags=given),
        every_name=True,
    )
