"""The names of a row held against its English: which have their English there, which have something else beside it
(somebody of another surname, a part that is translated, a place for a person), and which have none."""

from __future__ import annotations

from termcheck.model import Match, Mention
from termcheck.names import lines
from termcheck.names.answers import Answer, abroad, answer, as_town, is_longer
from termcheck.names.bodies.attached import is_joined
from termcheck.names.in_words import lowered_part, lowered_surname, parted, translated_part
from termcheck.names.named import Name
from termcheck.names.near import as_place, beside, with_another_surname
from termcheck.names.people.consistency import Held
from termcheck.names.places import features
from termcheck.names.rows import SOMEBODY, Row
from termcheck.sounds.romaji import key

NAMES_AT_ONCE = 40  # of one row; more are a list


def hold(row: Row, held: list[Held]) -> list[Name]:
    """Find the English of each name of a row; those that have none are returned.

    held  where those that have theirs, with nothing wrong, are added
    """
    missing: list[Name] = []
    for name in row.names[:NAMES_AT_ONCE]:
        if _is_taken_for_town(row, name) or _is_read_as_of_another(row, name):
            continue
        have = answer(row, name)
        if have is not None and (whole := _cut_short(row, name, have)):
            row.taken.update(have.words)
            row.matches.append(lines.differing(row, lines.named(row, name), lines.words(row, *sorted((have.surname, have.given))), whole))
            continue
        if (have is None or have.surname < 0 or have.given < 0) and (first := abroad(row, name)) >= 0:
            row.taken.update((first, first + 1))
            row.matches.append(lines.held(row, name, first, first + 1))
            continue
        if have is None:
            if not is_longer(row, name):
                missing.append(name)
            continue
        numbers = have.words
        row.taken.update(numbers)
        if len(numbers) > 1:
            row.whole.update(numbers)
        if (wrong := _wrong_beside(row, name, have)) is not None:
            row.matches.append(wrong)
            continue
        together = numbers[-1] - numbers[0] <= 1
        match = lines.held(row, name, numbers[0], numbers[-1] if together else numbers[0])
        row.matches.append(match)
        held.append(Held(row, have, match))
    for name in row.renowned:  # of whom the glossary has the surname, and does not look at what stands behind it
        if (have := answer(row, name)) is not None and (said := lowered_part(row, name, have) or parted(row, name, have)) is not None:
            row.matches.append(_literal(row, name, lines.passage(row, *said)))
    return missing


def _is_taken_for_town(row: Row, name: Name) -> bool:
    """Say of somebody that the English reads the name as a town of the same characters is read, if it does so."""
    if (town := as_town(row, name)) < 0:
        return False
    row.taken.add(town)
    person = name._replace(readings=(tuple(row.readings(name.parts[0], (), "surname")),))
    row.matches.append(lines.misread(row, person, row, town, town))
    return True


def _is_read_as_of_another(row: Row, name: Name) -> bool:
    """Say of a surname that the English reads it as another bearer does, if it does so."""
    if len(name.parts) != 1 or name.age:
        return False
    from termcheck.names.people import bearers  # of surnames that are read in several ways

    reading = bearers.reading_of_anybody(row, name.start, name.end)
    if (number := bearers.read_otherwise(row, name.start, name.end, reading) if reading else -1) >= 0:
        row.taken.add(number)
        row.matches.append(lines.differing(row, lines.named(row, name), lines.words(row, number, number), reading))
    return number >= 0


_CUT = 3  # characters of a surname and the first of the given name


def _cut_short(row: Row, name: Name, have: Answer) -> str:
    """The whole name of a player of whose given name the Japanese has the first character, and the English reads that as
    another one's: Seiya Suzuki, for 鈴木誠 as Makoto Suzuki; else ""."""
    if len(name.text) < _CUT or len(name.parts) != 2 or len(name.parts[1]) != 1 or have.given < 0 or have.surname < 0 or name.age:
        return ""
    from termcheck.names.people import bearers  # of few names

    whole = bearers.player_called(row, name.start, name.end)
    given, said = key(whole.split(" ")[0]), row.english.keys[have.given]
    return whole if whole and not given.startswith(said) else ""


def _wrong_beside(row: Row, name: Name, have: Answer) -> Match | None:
    """What the English of a name has beside it, or is itself, that makes it another's or nobody's."""
    numbers = have.words
    wrong = beside(row, name, have)
    if wrong < 0 and (wrong := with_another_surname(row, name, have)) >= 0:
        numbers = [have.given]
    if wrong >= 0:
        row.taken.add(wrong)
        return lines.misread(row, name, row, min(wrong, *numbers), max(wrong, *numbers))
    if (wrong := translated_part(row, name, have)) >= 0 and not features.readings(name.text):
        row.taken.add(wrong)
        return _literal(row, name, lines.words(row, min(wrong, *numbers), max(wrong, *numbers)))
    if (said := lowered_part(row, name, have) or lowered_surname(row, name, have) or parted(row, name, have)) is not None:
        return _literal(row, name, lines.passage(row, *said))
    if is_joined(row, name, have):
        return _literal(row, name, lines.words(row, max(0, numbers[0] - 1), numbers[-1]), "a player of the team before the point")
    if as_place(row, name, have) and not row.is_place(name) and not features.readings(name.text):
        return _literal(row, name, lines.words(row, numbers[0], numbers[0]))
    return None


def _literal(row: Row, name: Name, en: Mention, right: str = SOMEBODY) -> Match:
    """The line of a name that was taken for something else."""
    return lines.literal(row, lines.named(row, name), en, right)
