"""Rules on names: of people and places, read, spelled and kept as the Japanese has them."""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.checks import Case, found, rule
from termcheck.checks.both_sides import both
from termcheck.model import Finding, Match, Severity


def reads(match: Match) -> str:
    """The beginning of most messages: the Japanese, and how it is read where that is known."""
    ja, _ = both(match)
    return f"{ja.text} is read {match.note}" if match.note else ja.text


@rule(Severity.WARNING, on="name-reading name-given")
def name_reading(match: Match, case: Case) -> Iterator[Finding]:
    """The English cannot be a reading of the Japanese name.

    Why: most characters have several readings, and a wrong one makes another person of
    somebody. Any reading that the name may have passes, in any romanization, and so does a
    surname alone. A reading that the Japanese itself gives, 高市早苗（たかいち・さなえ）, is
    the only right one. That somebody well known is read otherwise than a namesake may be is
    told as info.

    Bad:
        ja: 高市早苗首相が記者会見した。
        en: Prime Minister Sanae Takichi held a news conference.
    Good:
        ja: 大野純一氏が記者会見した。
        en: Jun'ichi Ohno held a news conference.
    """
    _, en = both(match)
    severity = Severity.ERROR if match.difference == "name-given" else Severity.INFO if en.weak else Severity.WARNING
    yield found("name-reading", match, f"{reads(match)}; the English says {en.text}", severity=severity)


@rule(Severity.WARNING, on="name-literal")
def name_literal(match: Match, case: Case) -> Iterator[Finding]:
    """A name is translated by the words that it is made of, or taken for another.

    Why: 中日 is a baseball club, and only in other news China and Japan; a wrestler whose name
    ends in 山 is no mountain.

    Bad:
        ja: 中日・山田太郎投手が先発した。
        en: Taro Yamada of China and Japan was the starting pitcher.
    Good:
        ja: 中日・山田太郎投手が先発した。
        en: Taro Yamada of the Chunichi Dragons was the starting pitcher.
    """
    ja, en = both(match)
    yield found("name-literal", match, f"{ja.text} is {match.note}; the English says {en.text}")


@rule(Severity.WARNING, on="name-inconsistent")
def name_inconsistent(match: Match, case: Case) -> Iterator[Finding]:
    """One person's name is spelled in two ways.

    Why: readers take Ohno and Ono for two people.

    Bad:
        ja: 大野純一氏が会見した。\\n大野氏は退任する。
        en: Junichi Ohno held a news conference.\\nOno will step down.
    Good:
        ja: 大野純一氏が会見した。\\n大野氏は退任する。
        en: Junichi Ohno held a news conference.\\nOhno will step down.
    """
    assert match.en is not None
    severity = Severity.INFO if match.en.weak else Severity.WARNING
    said = f"{match.ja.text} is {match.note} elsewhere; here {match.en.text}" if match.ja else f"{match.en.text} is {match.note} elsewhere"
    yield found("name-inconsistent", match, said, severity=severity)


@rule(Severity.INFO, on="name-order")
def name_order(match: Match, case: Case) -> Iterator[Finding]:
    """Surnames stand first in some names of the article, and last in others.

    Why: a reader who knows no Japanese cannot tell which is which. Names without title or age,
    as of people in history, keep their own order.

    Bad:
        ja: 大野純一氏が会見した。\\n川村健太郎氏は欠席した。\\n佐藤直樹氏も出席した。
        en: Junichi Ohno held a news conference.\\nKawamura Kentaro was absent.\\nNaoki Sato was present, too.
    Good:
        ja: 大野純一氏が会見した。\\n川村健太郎氏は欠席した。\\n佐藤直樹氏も出席した。
        en: Junichi Ohno held a news conference.\\nKentaro Kawamura was absent.\\nNaoki Sato was present, too.
    """
    _, en = both(match)
    yield found("name-order", match, f"{en.text} is in another order than most names: {match.note}")


@rule(Severity.WARNING, on="name-missing")
def name_missing(match: Match, case: Case) -> Iterator[Finding]:
    """Somebody whom the Japanese names is not in the English.

    Why: with a name goes what its bearer did or said. In an article a name that stands
    anywhere in the English is there; one without age or title may have been left out on
    purpose and is told as info, as places are.

    Bad:
        ja: 医師の大久保健一容疑者（42）と山本直樹容疑者（43）が逮捕された。
        en: Doctor Kenichi Okubo, 42, and another man were arrested.
    Good:
        ja: 医師の大久保健一容疑者（42）と山本直樹容疑者（43）が逮捕された。
        en: Doctors Kenichi Okubo, 42, and Naoki Yamamoto, 43, were arrested.
    """
    assert match.ja is not None
    severity = Severity.INFO if match.ja.weak else Severity.WARNING
    said = f" ({match.note})" if match.note else ""
    yield found("name-missing", match, f"{match.ja.text}{said} is not in the English", severity=severity)


@rule(Severity.ERROR, on="name-unsupported")
def name_unsupported(match: Match, case: Case) -> Iterator[Finding]:
    """The English gives a name that the Japanese does not.

    Why: the Japanese may have left it out on purpose, as of a child or a victim. Beside a
    Japanese text that speaks of nobody in particular it is told as a warning.

    Bad:
        ja: 男子生徒（16）が軽いけがをした。
        en: Kenta Suzuki, a 16-year-old student, was slightly hurt.
    Good:
        ja: 男子生徒（16）が軽いけがをした。
        en: A 16-year-old student was slightly hurt.
    """
    assert match.en is not None
    severity = Severity.WARNING if match.en.weak else Severity.ERROR
    yield found("name-unsupported", match, f"{match.en.text} is not in the Japanese", severity=severity)
