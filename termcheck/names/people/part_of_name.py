"""A character of somebody's name that the English takes for "former", "new" or "now": former pitcher Kenta Ta for
前田健太投手, new manager Takahiro Ii for 新井貴浩監督, former governor Hiko Saito for 斎藤元彦知事.

The rest of the name is there, and nothing that reads it with that character; and the Japanese has
the character nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from termcheck.names.people.known import borne
from termcheck.names.people.two_characters import is_surname
from termcheck.names.rows import SOMEBODY, Mistaken, Row
from termcheck.names.titles import TITLES
from termcheck.sounds import kanji
from termcheck.tables.patterns import lazy

# Character, what the English makes of it, and what else in the Japanese may say so.
_TAKEN = {
    "元": (r"\b(?:[Ff]ormer|[Ee]x-|[Oo]riginal)", r"[元前旧]|かつて|OB|退|当時|時代|歴代|出身"),
    "前": (r"\b(?:[Ff]ormer|[Ee]x-|[Pp]revious)", r"[元前旧]|かつて|OB|退|当時|時代|歴代|先代|出身"),
    "新": (r"\b(?:[Nn]ew(?:ly)?)", r"新|ニュー|就任|昇格|後任|次期|初"),
    "今": (r"\b(?:[Nn]ow|[Cc]urrent)", r"今|現|いま|ナウ"),
    "旧": (r"\b(?:[Oo]ld|[Ff]ormer)", r"[元前旧]|古"),
}  # fmt: skip
_OFFICES = "|".join(sorted({re.escape(word) for words in TITLES.values() for word in words} | {"head", "leader", "representative", "co-leader", "co-representative"}))
_EN: dict[str, re.Pattern[str]] = {char: lazy(rf"{said}[ -](?:[a-z-]+ |[A-Z][a-z]+ ){{0,3}}?(?i:{_OFFICES})s?\b") for char, (said, _) in _TAKEN.items()}
_JA: dict[str, re.Pattern[str]] = {char: lazy(other) for char, (_, other) in _TAKEN.items()}
_PERSON = lazy(rf"(?<![一-鿿々])([一-鿿々]{{2,6}})[ァ-ヺー]{{0,4}}(?:{'|'.join(sorted(map(re.escape, TITLES), key=len, reverse=True))})(?![一-鿿々])")
_END = lazy(r"[.;,]")
BEHIND = 20  # characters of the English in which the name follows
_LOCAL = tuple("市町村区県府都道州署局議知")  # what a title begins with that a place may stand before
MOST = 10  # people of one row


def taken_for_when(row: Row) -> Iterator[Mistaken]:
    """The people of a row of whose name its English takes a character for when they are what they are."""
    for found in islice(_PERSON.finditer(row.text), MOST):
        name = found[1]
        for char in set(name) & _TAKEN.keys():
            at = name.index(char)
            if at == len(name) - 1 or _JA[char].search(f"{row.text[: found.start()]} {row.text[found.end(1) :]}") or (said := _EN[char].search(row.english.text)) is None:
                continue
            if (token := row.line.token_at(found.start(1) + at + 1)) is not None and token.is_common and token.end - token.start > 1:
                continue  # 蘇貞昌元行政院長, a former premier
            if at == 0 and (row.text.startswith(_LOCAL, found.end(1)) or not borne(name[:2]) or not frozenset("都道府県市区町村").isdisjoint(name[2:]) or _is_surname(name[1:3])):
                continue  # 元木更津市長 was mayor of Kisarazu, and 前田中社長 may be the former president Tanaka
            parts = [name[start:end] for start in range(len(name)) for end in range(start + 1, len(name) + 1)]
            whole = [part for part in parts if char in part and len(part) > 1]
            rest = [part for part in parts if char not in part]
            if _is_read(row, rest, said.span()) and not _is_read(row, whole):
                yield Mistaken(found.span(1), said.span(), SOMEBODY)
                return


def _is_surname(name: str) -> bool:
    return len(name) > 1 and (bool(borne(name)) or is_surname(name[0], name[1]))


def _is_read(row: Row, parts: list[str], place: tuple[int, int] | None = None) -> bool:
    """Whether a word of the English reads any of some characters; of a stretch, or soon behind it, if one is given."""
    english = row.english
    sounds = english.keys
    if place is not None:
        after = _END.search(english.text, place[1], place[1] + BEHIND)
        stop = after.start() if after else place[1] + BEHIND
        sounds = [sound for sound, start in zip(english.keys, english.starts, strict=True) if place[0] <= start < stop]
    return any(len(sound) > 1 and kanji.may_read(part, sound, True) for part in parts for sound in sounds)
