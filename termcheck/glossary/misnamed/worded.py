"""A name that was translated by its characters, or half of it: Tiger Gate Hills for 虎ノ門ヒルズ.

Only names whose English is spelled as they sound are looked at: what is translated beside such a name has no
other English. Some words must translate characters that the name alone has, and all others of the run be
right ones, or such as say what it is or where it lies.
"""

from __future__ import annotations

from functools import lru_cache

from termcheck.english.ordinary import is_word
from termcheck.glossary.held import Held
from termcheck.glossary.later import PEOPLE, right_words
from termcheck.glossary.matching.edges import script
from termcheck.glossary.matching.longer import HEADS
from termcheck.glossary.matching.phrases import SMALL, japanese_fold
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.model import Concept
from termcheck.model import Mention
from termcheck.sounds.meanings import chars_in
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import is_romaji

# Words that stand beside a name as a matter of course, or are said of any.
_PLAIN = HEADS | frozenset(
    "north south east west northern southern eastern western central new old upper lower inner outer big great grand small little middle first second third main city town village ward "
    "prefecture prefectural district area region group team club island islands river mount lake bay port national japan japanese city's high junior senior women men".split()
)
_FIRM = frozenset("co ltd inc corp holdings".split())
LEAST = 3  # characters of a name
PARTLY, WHOLLY = 1, 2
MOST = 6  # words of one


def worded(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The capitalised words of a row's English that translate a name of its Japanese, or half of it; or None."""
    if row.pair.en is None or concept.field.startswith(PEOPLE) or len(ja.text) < LEAST or not concept.en[0].isupper() or not (spelled := _spelled(concept)):
        return None
    rest = row.japanese.replace(japanese_fold(ja.text), " ")
    own = {char for char in ja.text if char not in rest and script(char) == "kanji"}
    right, keys = right_words(concept), row.words.keys
    at = 0
    while at < len(keys):
        if not row.is_capital(at):
            at += 1
            continue
        last = at
        while last + 1 < len(keys) and last - at < MOST and row.joined(last, last + 1) and row.is_capital(last + 1):
            last += 1
        words = [keys[number] for number in range(at, last + 1) if keys[number] not in SMALL]
        means = [own & chars_in(word, ja.text) if word not in right else set() for word in words]
        chars = set[str]().union(*means)
        translated = sum(bool(meant) and word not in _PLAIN for word, meant in zip(words, means, strict=True))
        known = sum(word in right and word not in _PLAIN for word in words)
        other = [word for word, meant in zip(words, means, strict=True) if not meant and word not in right and word not in _PLAIN]
        if not other and translated and len(chars) > 1 and (translated > 1 or (known and spelled == WHOLLY)):
            return Near(at, last - at + 1, concept.en)
        at = last + 1
    return None


@lru_cache(maxsize=1024)
def _spelled(concept: Concept) -> int:
    """Whether a name is spelled in English as it sounds, but for what it is: WHOLLY, PARTLY (Sekisui House) or not at all."""
    words = [word for word in concept.en.lower().replace("-", " ").replace(".", "").split() if word not in _PLAIN and word not in SMALL and word not in _FIRM]
    spelled = sum(is_romaji(word) and word not in ORDINARY and not is_word(word) for word in words)
    return WHOLLY if spelled and spelled == len(words) else PARTLY if spelled else 0
