"""Names in quotation marks that are spelled in Latin letters as they do not sound: "Suzumebachi Odori"
for 「すずめ踊り」.

Dishes, dances, shops and books have their names in marks in both languages. One that English
translates is left alone; one that it spells must be a reading of what the Japanese has in marks. Katakana is left alone, too:
whoever writes it may have had another spelling in mind (アリア, Ariya).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.japanese.tokenizer import Token
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.letters import similar
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import is_romaji, kana_key, key, shown, voiceless
from termcheck.tables.patterns import lazy

_JA = lazy(r"[「『]([ぁ-ゖー一-鿿々ヶ]{2,15})[」』]")
SPELLED = lazy(r"[\"“]([A-Z][A-Za-zĀāĪīŪūĒēŌō' -]{3,40}?)[,.]?[\"”]")
_KANJI = lazy("[一-鿿々]")
_PARTICLES = {"は": "ワ", "へ": "エ", "を": "オ"}
_SPACES = lazy(r"[ -]+")
LEAST = 5  # letters of a name
NEAR = 0.55  # of its letters that must be right, to be known for what it was meant to be
MOST_OF_IT, _ONE_SOUND = 3, 8  # characters of a title of which one may be read as its author likes, and the letters of that
MOST = 20  # names in marks of one row


def misspelled(row: Row) -> Iterator[Mistaken]:
    """The names in marks of a row that its English spells as they cannot be read."""
    if "「" not in row.text and "『" not in row.text:
        return
    for spelled in islice(SPELLED.finditer(row.english.text), MOST):
        words = _SPACES.split(spelled.group(1))
        if not all(is_romaji(word) and word.lower() not in ORDINARY for word in words):
            continue
        have = key("".join(words))
        if len(have) < LEAST or row.explains(have) or all(row.explains(key(word)) or row.may_be_read(key(word)) for word in words):
            continue
        best: tuple[float, Mistaken] | None = None
        for written in islice(_JA.finditer(row.text), MOST):
            reading = _reading(row, *written.span(1))
            score = similar(have, kana_key(reading), NEAR)
            if score >= NEAR and (best is None or score > best[0]):
                best = score, Mistaken(written.span(1), spelled.span(1), shown(reading))
                if voiceless(have) == voiceless(kana_key(reading)) or kanji.may_read(written.group(1), have, True) or _but_for_one(written.group(1), have):
                    best = None
                    break
        if best is not None:
            yield best[1]


def _but_for_one(written: str, have: str) -> bool:
    """Whether all but the first or the last character of a title is read: 心淋し川 as "Urasabishigawa", as its author has it."""
    if len(written) <= MOST_OF_IT:
        return False
    first = any(kanji.may_read(written[1:], have[at:], True) for at in range(1, min(_ONE_SOUND, len(have)))) if _KANJI.match(written[0]) else False
    return first or (_KANJI.match(written[-1]) is not None and any(kanji.may_read(written[:-1], have[:-at], True) for at in range(1, min(_ONE_SOUND, len(have)))))


def _reading(row: Row, start: int, end: int) -> str:
    """How a stretch of the Japanese is read, in katakana."""
    return "".join(_sound(token) for token in row.line.tokens if start <= token.start and token.end <= end)


def _sound(token: Token) -> str:
    particle = _PARTICLES.get(token.surface) if token.pos[0] == "助詞" else None
    return particle or token.reading or token.surface
