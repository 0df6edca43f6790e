"""Names that are written in hiragana, or partly so, and spelled in Latin letters as they cannot be read: Asamino for
あざみ野, JA Tsunomiya for JAうつのみや, Aquamarine Fukuoka for アクアマリンふくしま.

Kana is read in one way, voiced as it stands. A word that looks Japanese, that nothing in the row explains and that is
near some kana of it was meant to be that; one that stands alone, beside the one name in kana which the English has
nowhere, was, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.english.ordinary import is_word
from termcheck.names import lines
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds.letters import similar
from termcheck.sounds.meanings import chars_in
from termcheck.sounds.ordinary import ROMANIZED
from termcheck.sounds.romaji import kana_key, katakana, key, shown
from termcheck.tables.patterns import lazy

_RUN = lazy(r"(?<![ァ-ヺー])[ぁ-ゖ][ぁ-ゖー]{2,15}|(?<=[ァ-ヺー]の)[ぁ-ゖ][ぁ-ゖー]{2,15}")
_MIXED = lazy(r"[ぁ-ゖ]{2}")
_CALLED = ("さん", "ちゃん", "くん", "さま", "たち", "ほか", "など", "から", "まで", "より")  # what may stand behind a name of kana
_AROUND = frozenset("はがをにのでともへや")  # particles that a run of kana may begin or end with
_INFLECTED = ("動詞", "形容詞", "形状詞")
_KINDS = {"市": "シ", "区": "ク"}
_ADDRESS = lazy(r"\A.*[都道府県市区郡](?=.{2})")
_OF_TOWNS = ("市", "区", "町", "村")  # Minabe Town for みなべ町
_HALVES = lazy(r"([ぁ-ゖ]{2,}[ヶケ]?)([一-鿿]{1,2})")
_LETTERS = lazy(r"[^\W\d_]+")
NEAR = 0.6  # of the letters that must be right, for any kana of the row
NEAR_ALONE = 0.3  # … for the one name in kana that the English has not, beside its one word that nothing explains
LEAST = 4  # letters of a key
MOST = 30  # runs of one row


def told_as_kana(row: Row, number: int, alone: bool) -> bool:
    """Add the line of the kana that an English word was meant to spell, if there is any; whether there is.

    alone  whether nothing else in the English is unexplained
    """
    kana = _nearest(row, number, alone)
    if kana is not None:
        row.taken.add(number)
        row.matches.append(lines.of(lines.differing, row, kana))
    return kana is not None


def _nearest(row: Row, number: int, alone: bool) -> Mistaken | None:
    """The kana that an English word was meant to spell."""
    have = row.english.keys[number]
    word = row.english.words[number].lower()
    if len(have) < LEAST or word in ROMANIZED:
        return None
    letters = _letters(row)
    best: tuple[float, int, int, str] | None = None
    for start, end, reading in _written(row):
        sound = kana_key(reading)
        if sound.startswith(have) or (have.startswith(sound) and (have == sound or not _is_kana(row, start, end))):
            return None
        score = 0.0 if is_word(word) else similar(have, sound, NEAR)
        if score >= NEAR and sound not in letters and (best is None or score > best[0]):
            best = score, start, end, reading
    if best is None and alone:
        lost = [name for name in _names(row) if kana_key(name[2]) not in letters]
        if len(lost) == 1 and similar(have, kana_key(lost[0][2]), NEAR_ALONE) >= NEAR_ALONE:
            best = 0.0, *lost[0]
    if best is None:
        return None
    return Mistaken((best[1], best[2]), row.english.span(number, number), shown(katakana(best[3])))


def half_translated(row: Row) -> Iterator[Mistaken]:
    """The places of a row with kana in them of which its English spells the kana and translates the rest: Oyumi Field for
    おゆみ野."""
    english = row.english
    for start, end, _ in _names(row):
        parts = _HALVES.fullmatch(row.text, start, end)
        if parts is None or parts[2] in _OF_TOWNS or any(char in row.text[:start] + row.text[end:] for char in parts[2]):
            continue
        sound = kana_key(parts[1].rstrip("がヶケの"))
        for number in range(len(english.words) - 1):
            if english.keys[number] == sound and english.together(number, number + 1) and chars_in(english.words[number + 1], parts[2]):
                yield Mistaken((start, end), english.span(number, number + 1), "a name")
                return


def _letters(row: Row) -> str:
    """The key of all letters of the English, without what stands between words."""
    return key("".join(_LETTERS.findall(row.english.text)))


def _written(row: Row) -> Iterator[tuple[int, int, str]]:
    """The kana of a row, with particles behind it and without, and the names with kana in them: place and reading."""
    yield from _names(row)
    for run in islice(_RUN.finditer(row.text), MOST):
        if row.in_term(*run.span()) or _is_ending(row, run.start()):
            continue
        cut = next((run.start() + at for called in _CALLED if (at := run.group().find(called)) > 1), run.end())
        starts = [start for start in range(run.start() + 2, run.start() - 1, -1) if all(char in _AROUND for char in row.text[run.start() : start])]
        ends = [end for end in range(cut - 2, cut + 1) if all(char in _AROUND for char in row.text[end:cut])]
        yield from ((start, end, row.text[start:end]) for start in starts for end in ends if end - start > 1)


def _is_ending(row: Row, start: int) -> bool:
    """Whether kana at a place is what a verb or an adjective ends in, which begins before it: われた of 行われた."""
    token = row.line.token_at(start)
    return token is not None and token.start < start and token.pos[0] in _INFLECTED


def _names(row: Row) -> Iterator[tuple[int, int, str]]:
    """The names of a row that the dictionary knows, or that stand in marks, with kana in them."""
    for token in row.line.tokens[:200]:
        if token.is_proper and token.pos[2:3] != ("人名",) and _MIXED.search(token.surface) and not row.in_term(token.start, token.end):
            cut = _ADDRESS.match(token.surface)
            begin = cut.end() if cut else 0
            surface, reading = token.surface[begin:], token.reading
            if (kind := _KINDS.get(surface[-1])) and reading.endswith(kind):
                surface, reading = surface[:-1], reading.removesuffix(kind)
            if _MIXED.search(surface):
                yield token.start + begin, token.start + begin + len(surface), _reading(surface, reading)


def _is_kana(row: Row, start: int, end: int) -> bool:
    """Whether a stretch is all that stands there, so that nothing longer is read."""
    return _RUN.fullmatch(row.text, start, end) is not None and not "一" <= row.text[end : end + 1] <= "鿿" and row.text.startswith(_CALLED, end)


def _reading(surface: str, whole: str) -> str:
    """How the last part of a word is read, of which the kana says where it begins."""
    first = katakana(surface[:2])
    at = whole.rfind(first)
    return whole[at:] if at >= 0 else whole
