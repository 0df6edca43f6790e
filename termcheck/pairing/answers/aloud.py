"""Figures in the titles of works that the English leaves in Japanese: 「七人の侍」 as Shichinin no Samurai."""

from __future__ import annotations

from termcheck.japanese.tokenizer import Line
from termcheck.model import Mention
from termcheck.pairing.context import Context
from termcheck.sounds.romaji import kana_key, key
from termcheck.tables.patterns import lazy

_TITLE = lazy("[「『]([^「」『』]{2,40})[」』]")
_WORD = lazy(r"[A-Za-zāīūēō]+(?:-[a-z]+)?")

_MOST_WORDS = 4  # in which a figure is read: 午後五時 as Gogo Goji


def is_read_aloud(ja: Mention, context: Context) -> bool:
    """Whether a figure stands in the title of a work whose English has its sound and not its meaning."""
    here = context.in_ja(ja)
    if here is None or context.pair.en is None:
        return False
    text, start, end = here
    if not any(title.start(1) <= start and end <= title.end(1) for title in _TITLE.finditer(text)):
        return False
    read = kana_key("".join(token.reading for token in Line(text[start:end]).tokens))
    if len(read) < 2:
        return False
    words = [key(word.lower().replace("-", "")) for word in _WORD.findall(context.pair.en.text)]
    return any("".join(words[at : at + some]) == read for at in range(len(words)) for some in range(1, _MOST_WORDS + 1))
