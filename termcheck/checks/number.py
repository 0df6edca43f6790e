"""Rules on figures: their value, scale, unit, modifier, and whether they are there."""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.checks import Case, found, rule
from termcheck.checks.both_sides import both, correction, says
from termcheck.model import Finding, Match, Severity
from termcheck.pairing import modifiers
from termcheck.wording import in_english

# What some counters say, where the English takes them for something else.
_MEANT = {"年生": "it is a year of school"}


@rule(Severity.ERROR, on="scale")
def number_scale(match: Match, case: Case) -> Iterator[Finding]:
    """The digits are right, but the figure is ten, a thousand or a million times too large or small.

    Why: Japanese counts in steps of ten thousand (万, 億, 兆), English in steps of a
    thousand. A slip between them keeps the digits, so that nobody's eye catches it.

    Bad:
        ja: 経産省は3873億円を支出する。
        en: METI will spend 387.3 million yen.
    Good:
        ja: 経産省は3873億円を支出する。
        en: METI will spend 387.3 billion yen.
    """
    yield found("number-scale", match, says(match), fix=correction(match))


@rule(Severity.ERROR, on="value")
def number_mismatch(match: Match, case: Case) -> Iterator[Finding]:
    """A figure of the English is not the one that the Japanese gives in its place.

    Why: a digit changed or two swapped is the commonest slip of all, and the one that
    readers write in about. The English may be coarser than the Japanese (387.3 billion
    for 3872億8000万), never finer and never another value.

    Bad:
        ja: 新たに15人の感染が確認された。
        en: Fifty-one new infections were confirmed.
    Good:
        ja: 新たに15人の感染が確認された。
        en: Fifteen new infections were confirmed.
    """
    yield found("number-mismatch", match, says(match), fix=correction(match))


@rule(Severity.WARNING, on="missing word")
def number_missing(match: Match, case: Case) -> Iterator[Finding]:
    """A figure of the Japanese has no counterpart in the English.

    Why: a figure dropped by accident takes a fact with it. What English often leaves out
    is said as info only: a one, a two that only counts, 初, an age, a conversion in brackets.

    Bad:
        ja: 同社は従業員350人を配置転換する。
        en: The company will reassign employees.
    Good:
        ja: 同社は従業員350人を配置転換する。
        en: The company will reassign 350 employees.
    """
    ja = match.ja
    assert ja is not None
    if match.difference == "word":
        yield found("number-missing", match, f"{ja.text}: the English does not say so")
        return
    from termcheck.checks.left_out import left_out  # where something is missing
    from termcheck.checks.slight import slight_when_lost

    slight = ja.weak or slight_when_lost(ja, match, case) or left_out(match, case)
    severity = Severity.INFO if slight else Severity.WARNING
    yield found("number-missing", match, f"{ja.text} ({in_english(ja)}) is not in the English", severity=severity)


@rule(Severity.INFO, on="unsupported added")
def number_unsupported(match: Match, case: Case) -> Iterator[Finding]:
    """A figure of the English has no counterpart in the Japanese.

    Why: desks add background of their own ("the 12-member panel"), so it is said, never
    counted; but a figure that nobody added on purpose is one that nobody checked.

    Bad:
        ja: 同社は工場を閉鎖する。
        en: The company will close 14 factories.
    Good:
        ja: 同社は14工場を閉鎖する。
        en: The company will close 14 factories.
    """
    en = match.en
    assert en is not None
    if match.difference == "added":
        yield found("number-unsupported", match, f"{en.text}: nothing in the Japanese says so", severity=Severity.WARNING)
    elif not en.weak:
        from termcheck.checks.added import added_by_nobody  # where something is added
        from termcheck.checks.slight import slight_when_added

        slight = slight_when_added(en, match, case) and not added_by_nobody(en, match, case)
        severity = Severity.INFO if slight else Severity.WARNING
        yield found("number-unsupported", match, f"{en.text} has no counterpart in the Japanese", severity=severity)


@rule(Severity.ERROR, on="unit")
def number_unit(match: Match, case: Case) -> Iterator[Finding]:
    """The figure is right and its unit is not.

    Why: kilometers for meters, months for years, percentage points for percent, people
    for households: the figure looks right, and the claim is false.

    Bad:
        ja: 延長12キロの区間が開通した。
        en: A 12-meter section opened.
    Good:
        ja: 延長12キロの区間が開通した。
        en: A 12-kilometer section opened.
    """
    yield found("number-unit", match, says(match), fix=correction(match))


@rule(Severity.WARNING, on="approximation")
def number_approximation(match: Match, case: Case) -> Iterator[Finding]:
    """The word beside a figure (about, more than, up to) is lost, reversed or added.

    Why: "nearly 387" for 387.3 is false, and 最大100人 is not a hundred people. A lost 約 is
    info: good desks drop one in seven.

    Bad:
        ja: 最大で500人を受け入れる。
        en: It will accept 500 people.
    Good:
        ja: 最大で500人を受け入れる。
        en: It will accept up to 500 people.
    """
    ja, en = both(match)
    judged = modifiers.judge(ja, en, match.verdict)
    if judged is None:
        yield found("number-approximation", match, f"{says(match)}, a rounding that wants an \"about\"")
    else:
        severity, what = judged
        yield found("number-approximation", match, f"{ja.text} as {en.text}: {what}", severity=severity)


@rule(Severity.ERROR, on="order")
def number_order(match: Match, case: Case) -> Iterator[Finding]:
    """Two figures have changed places.

    Why: every figure of the sentence is there, so that a list of figures shows nothing;
    but each now stands beside the other's name.

    Bad:
        ja: 売上高はソニーグループが12兆9000億円、トヨタ自動車が45兆1000億円だった。
        en: Sales came to 45.1 trillion yen at Sony Group and 12.9 trillion yen at Toyota Motor.
    Good:
        ja: 売上高はソニーグループが12兆9000億円、トヨタ自動車が45兆1000億円だった。
        en: Sales came to 12.9 trillion yen at Sony Group and 45.1 trillion yen at Toyota Motor.
    """
    ja, en = both(match)
    yield found("number-order", match, f"{ja.text} as {en.text} has changed places with another figure: {match.note}")


@rule(Severity.ERROR, on="identifier")
def number_identifier(match: Match, case: Case) -> Iterator[Finding]:
    """A number that names something (an article of law, a reactor, a flight) is another one.

    Why: identifiers are not rounded or converted; Article 96 is not nearly Article 9.

    Bad:
        ja: 柏崎刈羽原発6号機が再稼働した。
        en: The No. 7 reactor at the Kashiwazaki-Kariwa nuclear plant was restarted.
    Good:
        ja: 柏崎刈羽原発6号機が再稼働した。
        en: The No. 6 reactor at the Kashiwazaki-Kariwa nuclear plant was restarted.
    """
    yield found("number-identifier", match, says(match))


@rule(Severity.WARNING, on="sense status")
def number_sense(match: Match, case: Case) -> Iterator[Finding]:
    """The figure is right, and what it counts is something else: outs for innings, years for a school year.

    Why: one Japanese counter has many senses (回 is times, innings, rounds; 年 a year, a
    school year, a date). Which English words each sense allows is a table.

    Bad:
        ja: 八回二死から逆転した。
        en: They came back after two deaths in the eighth inning.
    Good:
        ja: 八回二死から逆転した。
        en: They came back with two outs in the eighth inning.
    """
    ja, en = both(match)
    if match.difference == "status":
        told = "" if " nothing of " in match.note else ", the English something else of them"
        message = f"{ja.text} as {en.text}: {match.note}{told}"
        yield found("number-sense", match, message, severity=Severity.ERROR)
        return
    yield found("number-sense", match, f"{ja.text} as {en.text}: {match.note or _MEANT.get(ja.head, 'another thing is counted')}")
