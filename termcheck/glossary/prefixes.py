"""Words that change an office: 元, 前, 次期, 代行, and the English that carries them."""

from __future__ import annotations

from termcheck.glossary.matching.phrases import Words
from termcheck.glossary.model import Concept
from termcheck.model import Mention, Pair
from termcheck.tables.patterns import lazy

FORMER = "former formerly ex past onetime previous previously then retired predecessor outgoing late once used turned resigned quit stepped"
# What stands before a term, and the English words of which one must be in the sentence.
BEFORE = {
    "元": FORMER + " caps capped",  # his father won 58 caps for England
    "前": FORMER + " last immediate departing",
    "旧": FORMER + " old now defunct renamed erstwhile",
    "次期": "next incoming elect designate future successor succeed succeeds new upcoming replacement",
    "副": "vice deputy sub assistant associate",
    "名誉": "honorary emeritus emerita honor honorific",
    "非": "non nonregular not un irregular",
}
# What stands after it.
AFTER = {"代行": "acting deputy interim caretaker proxy substitute temporary", "代理": "acting deputy interim proxy substitute"}
_WORDS = {prefix: frozenset(words.split()) for table in (BEFORE, AFTER) for prefix, words in table.items()}

# 前 after a kanji or a figure belongs to that (選挙前, 3年前), 元 too (地元, 100元).
_BEFORE = lazy(r"(?<![一-鿿々0-9０-９ァ-ヺー])(次期|名誉|元|前|旧|副|非)$")
_AFTER = lazy(r"代行|代理(?!店|人)")
REACH = 3


def lost_prefix(pair: Pair, ja: Mention, words: Words, concept: Concept) -> str:
    """The prefix of a Japanese term that nothing in the English sentence carries, or "". A name
    of the past says by itself what 旧 does: 旧通産省 is MITI."""
    if pair.ja is None:
        return ""
    text = pair.ja.text
    start, end = ja.start - pair.ja.offset, ja.end - pair.ja.offset
    before = _BEFORE.search(text[max(0, start - REACH) : start])
    after = _AFTER.match(text, end) if text.startswith("代", end) else None
    for found in (before and before[1], after and after[0]):
        if found == "旧" and concept.valid_until:
            continue
        if found and _WORDS[found].isdisjoint(words.keys):
            return found
    return ""
