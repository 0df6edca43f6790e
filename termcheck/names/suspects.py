"""English words that can be read as Japanese and that nothing in the Japanese explains: beside a name without its
English they are a wrong reading of it, else a name that the Japanese does not give."""

from __future__ import annotations

from termcheck.names import lines
from termcheck.names.answers import reads_more
from termcheck.names.bodies.attached import schools
from termcheck.names.bodies.dictionary import read_otherwise
from termcheck.names.document import Document
from termcheck.names.instead import called_otherwise, misread, read_as_place
from termcheck.names.mistaken.kana import told_as_kana
from termcheck.names.mistaken.plain import nearly
from termcheck.names.near import Missing, anchored, misread_place, misread_surname, nearest_name, nearest_word
from termcheck.names.places import features
from termcheck.names.places.readings import of_kind, parts_only, placed, suspicious
from termcheck.names.rows import Row
from termcheck.sounds.ordinary import CALLED, ROMANIZED
from termcheck.tables.patterns import lazy

WORDS_AT_ONCE = 30  # of one row; more are a list

# The Japanese speaks of somebody without a name, so that one in the English is not its own.
_NAMELESS = lazy(r"男性|女性|男子|女子|生徒|児童|少年|少女|園児|被害者|容疑者|患者|会社員|無職|遺体")


def suspect(document: Document, at: int) -> None:
    """Look at the English words of a row that nothing in the Japanese explains."""
    row = document.rows[at]
    _read_places(document, at)
    called_otherwise(document, at)
    for body in (*schools(row), *read_otherwise(row)):
        lines.withdraw(row, body.first)
        row.taken.update(range(body.first, body.last + 1))
        row.matches.append(lines.differing(row, lines.japanese(row, body.start, body.end, body.right), lines.words(row, body.first, body.last), body.right))
    suspects = _suspects(document, at)
    near = range(max(0, at - 1), min(len(document.rows), at + 2)) if document.whole else (at,)
    missing = [one for number in near for one in document.missing[number] if not one.name.foreign]
    people = [one for one in missing if not one.name.place and one.name.alone]
    if len(suspects) == len(people) == 1 and not row.english.owns(suspects[0]):
        misread(document, row, people[0], suspects[0])
        return
    _read_missing(document, at, suspects, missing)
    for number in [*suspects, *_terms_of_places(document, at)]:
        if number not in row.taken and (meant := of_kind(row, number)) is not None:
            read_as_place(document, at, meant)
    called_otherwise(document, at, bare=True)
    for number in suspects:
        if number not in row.taken and not told_as_kana(row, number, len(suspects) == 1):
            _tell_unexplained(row, number)


def _read_places(document: Document, at: int) -> None:
    """Add the lines of the words of a row that read a place, rightly or wrongly."""
    row = document.rows[at]
    for feature in features.called(row):
        lines.withdraw(row, feature.number)  # it may have been taken for somebody's name
        read_as_place(document, at, feature)
    for place in placed(row):
        read_as_place(document, at, place)
    for number in suspicious(row):
        if (part := parts_only(row, number)) is not None:
            read_as_place(document, at, part)


def _read_missing(document: Document, at: int, suspects: list[int], missing: list[Missing]) -> None:
    """Say which words of a row were meant to be one of the names that are missing around it."""
    row = document.rows[at]
    for number in suspects:
        if (one := nearest_name(row, number, missing)) is not None:
            missing.remove(one)
            misread(document, row, one, number)
    if missing:
        for number in [number for number in row.english.free if number not in row.taken][:WORDS_AT_ONCE]:
            one = anchored(row, number, missing)
            if one is not None and not document.explains(at, number):
                missing.remove(one)
                misread(document, row, one, number)
    for one in _not_worded(document, at, missing):
        if (number := misread_place(row, one) if one.name.place else misread_surname(row, one)) >= 0:
            misread(document, row, one, number)


def _not_worded(document: Document, at: int, missing: list[Missing]) -> list[Missing]:
    """Add the lines of the names that the English takes for words; the others are returned."""
    if missing:
        from termcheck.names.mistaken.namesakes import worded

        row = document.rows[at]
        for name, match in worded(row, [one.name for one in missing if one.row is row]):
            row.matches.append(match)
            missing = [one for one in missing if one.name is not name]
            document.found(at, name)
    return missing


def _suspects(document: Document, at: int) -> list[int]:
    """The words of a row that look Japanese and are nowhere in the Japanese."""
    row = document.rows[at]
    likely = [number for number in row.english.free if number not in row.taken and row.english.japanese(number)]
    return [number for number in likely[:WORDS_AT_ONCE] if not document.explains(at, number)]


def _terms_of_places(document: Document, at: int) -> list[int]:
    """The words of a row's terms that may be places which the Japanese does not have."""
    english = document.rows[at].english
    covered = sorted(set(range(len(english.words))).difference(english.free))[:WORDS_AT_ONCE]
    return [number for number in covered if english.japanese(number) and not document.explains(at, number)]


def _tell_unexplained(row: Row, number: int) -> None:
    """Say of a word that looks Japanese and is nobody's name in the Japanese what it may be."""
    row.taken.add(number)
    if row.english.words[number].lower() in CALLED:
        return  # Judoka Ken Yamada
    common = nearest_word(row, number)
    if common is not None:
        if not common.right and not reads_more(row.text, common.start, common.end, row.english.keys[number]):
            ja = lines.japanese(row, common.start, common.end, common.reading)
            if lines.is_held(row, ja):
                return  # Asahikawa beside Asahiyama Zoo says where that lies
            row.matches.append(lines.differing(row, ja, lines.words(row, number, number), common.reading))
        return
    if (word := nearly(row, number)) is not None:
        row.matches.append(lines.literal(row, lines.japanese(row, *word), lines.words(row, number, number), word[2]))
        return
    beside = (number + 1, number - 1)
    other = next((n for n in beside if row.english.together(number, n) and n not in row.taken and _is_unknown(row, n)), -1)
    if other >= 0 and row.english.text[row.english.ends[min(number, other)]] == "-":
        return  # Higashi-Osaka is nobody
    if other >= 0 and not {row.english.words[n].lower() for n in (number, other)} & ROMANIZED:
        row.taken.add(other)
        slight = not _NAMELESS.search(row.text)
        row.matches.append(lines.unsupported(row, min(number, other), max(number, other), slight))
    elif any(n in row.whole and row.english.together(number, n) for n in beside):
        row.matches.append(lines.unsupported(row, number, number, True))


def _is_unknown(row: Row, number: int) -> bool:
    """Whether a word looks Japanese and is not in the row; it may be a term, as a surname
    may be a company's."""
    return row.english.japanese(number) and not row.says(number)
