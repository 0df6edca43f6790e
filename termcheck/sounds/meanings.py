"""What the characters of names mean: the English words by which a name is translated that should have been read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from termcheck.tables.kept import KEPT
from termcheck.tables.patterns import lazy

LEAST_STEM = 3  # letters; longer is what is before ing
_WORD = lazy(r"[A-Za-z]+")


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, str], dict[str, list[str]]]:
    """Each English word with the characters that it may translate, and with those that it
    translates only together."""
    return KEPT.table(("sounds/meanings", "sounds/meanings.txt"), lambda: _read(Path(__file__).with_name("meanings.txt").read_text("utf-8")))


def _read(text: str) -> tuple[dict[str, str], dict[str, list[str]]]:
    single: dict[str, str] = {}
    together: dict[str, list[str]] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            written, *words = line.split()
            for word in words:
                if len(written) > 1:
                    together.setdefault(word, []).append(written)
                else:
                    single[word] = single.get(word, "") + written
    return single, together


def words_of(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text, with their places; riverfield is two."""
    for match in _WORD.finditer(text):
        word, start, end = match.group(), match.start(), match.end()
        cut = cut_of(word)
        if cut:
            yield word[:cut], start, start + cut
        yield word[cut:], start + cut, end


@lru_cache(maxsize=50_000)
def cut_of(word: str) -> int:
    """Where a word is two words of the table, or 0."""
    low = word.lower()
    if _means(low):
        return 0
    return next((cut for cut in range(3, len(low) - 2) if low[:cut] in _tables()[0] and _means(low[cut:])), 0)


def _means(low: str) -> str:
    """The characters that a word of the table may translate, which may be many: highway, highways."""
    table = _tables()[0]
    return table.get(low) or table.get(low.removesuffix("s"), "")


@lru_cache(maxsize=50_000)
def chars_of(word: str) -> str:
    """The characters that an English word, or its two halves, may translate."""
    table, low, cut = _tables()[0], word.lower(), cut_of(word)
    if cut:
        return table[low[:cut]] + _means(low[cut:])
    return _means(low) or (table.get(low[:-3], "") if low.endswith("ing") and len(low) > LEAST_STEM + 3 else "")


def chars_in(word: str, name: str) -> set[str]:
    """The characters of a name that an English word may translate: one by one, or some that
    only together mean it, as 明日 does tomorrow."""
    low = word.lower()
    wholes = [whole for whole in _tables()[1].get(low, ()) if whole in name]
    return set("".join(wholes)) | set(chars_of(word)).intersection(name)
