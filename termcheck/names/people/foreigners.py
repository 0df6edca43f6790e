"""People in katakana for whom the English has a name that cannot be spelled so: Anna Scholz for アンナ・シュミット,
Foreign Minister Gonzalez for ロドリゲス外相.

Beside the right given name, before the same age or behind the same title stands the surname, whoever that is.
No list is asked: what is held is whether the letters may stand for the sounds in any language.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.people.seats import titled_words, words_before_age
from termcheck.names.rows import SOMEBODY, Mistaken, Row
from termcheck.names.titles import IN_KATAKANA, TITLES, TITLES_ABROAD
from termcheck.sounds.katakana import alike
from termcheck.sounds.spelled import distance
from termcheck.tables.patterns import lazy

_WHOLE = lazy(rf"(?<![ァ-ヺー・=一-鿿])(?:[ァ-ヺー]{{2,}}・)?([ァ-ヺー]{{2,}})・([ァ-ヺー]{{3,}}?)(?:{'|'.join(IN_KATAKANA)})?(?![ァ-ヺー・=])")
# Nouns that nobody is called by: マドリード・オープンテニス is the Madrid Open.
_NO_SURNAME = lazy("オープン|クラシック|マスターズ|カップ|グランプリ|チャンピオン|リーグ|シリーズ|ツアー|マラソン|テニス|ゴルフ|サッカー|ラグビー|ボウル|チャレンジ|ステークス|トロフィー|フェス|ホテル|リゾート|センター|ホール|スタジアム|アリーナ|パーク|タワー|ガーデン|グループ|ホールディングス|クラブ|チーム|インターナショナル")
_SEAT = lazy(rf"(?<![ァ-ヺー・=一-鿿])([ァ-ヺー]{{2,}}(?:[・=][ァ-ヺー]+)*)[元前副]?((?:{'|'.join(sorted(TITLES_ABROAD, key=len, reverse=True))}))(?:\(([0-9]{{2,3}})[)、,])?(?![一-鿿々])")
_PLAIN = frozenset("Police Prosecutors Court The Investigators Authorities Officers Rep Sen Gov Mr Ms Dr Prof Minister President Former Prime Foreign".split())
_BEHIND, _PARTS = lazy(r"[^\W_]+(?:['’-][^\W_]+)*(?:[ -][A-Z][^\W_]*(?:['’-][^\W_]+)*){0,3}"), lazy(r"[^\w]+")
FAR, FARTHER = 5, 12  # how far a word is from the sounds of a surname that it cannot spell, beside a given name or a title
LEAST = 3  # letters of a name
MOST = 8  # people of one row


def misspelled(row: Row) -> Iterator[Mistaken]:
    """The people in katakana in a row for whom its English has a name that none of them can have."""
    told = False
    for found in islice(_WHOLE.finditer(row.text), MOST):
        if not _is_term(row, *found.span()) and _NO_SURNAME.search(found[2]) is None and (place := _beside_given(row, *found.groups())) is not None:
            told = True
            row.take(*place)
            yield Mistaken(found.span(), place, SOMEBODY)
    if not told and (seat := _seated(row)) is not None:
        row.take(*seat.en)
        yield seat


def _is_term(row: Row, start: int, end: int) -> bool:
    """Whether all of a name is a term of the glossary, which is left to it."""
    first, after = row.line.folded.original(start), row.line.folded.original(end)
    return any(one <= first and after <= other for one, other in row.terms)


def _beside_given(row: Row, given: str, surname: str) -> tuple[int, int] | None:
    """The place of the word behind a given name that cannot be the surname, which stands nowhere."""
    english = row.english
    if any(distance(surname, word) < FAR for word in english.words if distance(given, word)):
        return None
    for number in range(len(english.words) - 1):
        word = english.words[number + 1]
        if distance(given, english.words[number]) == 0 and english.text[english.ends[number] : english.starts[number + 1]] == " " and len(word) >= LEAST and word.isalpha():
            behind = _BEHIND.match(english.text, english.starts[number + 1])
            said = [part for part in _PARTS.split(behind.group()) if part] if behind else [word]
            if _is_anothers(row, word, (given, surname)) or any(distance(surname, "".join(said[first:after])) < FAR for first in range(len(said)) for after in range(first + 1, len(said) + 1)):
                return None  # Kim Soo-hyun
            return english.starts[number], english.ends[number + 1]
    return None


def _seated(row: Row) -> Mistaken | None:
    """Somebody in katakana in whose place, with a title or an age that each side has once, somebody else stands."""
    people = list(islice(_SEAT.finditer(row.text), MOST))
    for person in people:
        name, title, age = person.groups()
        parts = name.replace("=", "・").split("・")
        if all(len(part) < LEAST for part in parts) or _is_term(row, *person.span(1)) or (title not in TITLES and not age):
            continue
        numbers = words_before_age(row, age) if age else titled_words(row, title, [other[2] for other in people])
        words = [row.english.words[number] for number in numbers]
        if not words or not all(len(word) >= LEAST and word.isalpha() and not word.isupper() for word in words):
            continue
        if any(distance(part, word) < FARTHER or alike(part, word) for part in parts if len(part) >= LEAST for word in row.english.words if word not in _PLAIN):
            continue
        if not any(_is_anothers(row, word, parts) or number not in row.english.free for word, number in zip(words, numbers, strict=True)):
            return Mistaken(person.span(1), row.english.span(numbers[0], numbers[-1]), SOMEBODY)
    return None


def _is_anothers(row: Row, word: str, own: tuple[str, ...] | list[str]) -> bool:
    """Whether a word may be something else that the Japanese says."""
    if any(kana not in own and alike(kana, word) for kana in row.katakana):
        return True
    number = row.english.words.index(word)
    return row.explains(row.english.keys[number]) or row.may_be_read(row.english.keys[number])
