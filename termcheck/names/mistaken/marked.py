"""Names with kana in quotation marks for which the English has letters in marks that are no words and cannot be read
so: "Sadaenitsu Boyaki" for 「さざえのつぼやき」.

Whoever cannot read a name translates it, or leaves it out; what is neither a word of English nor of anything in the
row, and begins or goes on as the name does, was meant to spell it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.english.ordinary import is_word
from termcheck.names.mistaken.quoted import SPELLED
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds.letters import similar
from termcheck.sounds.romaji import kana_key, katakana, key, shown, voiceless
from termcheck.sounds.spelled import FAR, distance
from termcheck.tables.patterns import lazy

_JA = lazy(r"[「『]([^「」『』。、？?]{3,16})[」』]")
_ALL_KANA = lazy(r"[ぁ-ゖー]{5,}")
_KANA = lazy(r"[ぁ-ゖァ-ヺー]{2}")
_WORD = lazy(r"[^\W\d_]+")
CUT = 3  # letters at the end of a name in kana without which it is another
LEAST = 4  # letters of a word
NEAR = 0.35  # of the letters that must be right, to be known for what it was meant to be
LONGEST = 20
MOST = 5


def misspelled(row: Row) -> Iterator[Mistaken]:
    """The one name in marks of a row that its English spells as it cannot be read."""
    written, spelled = list(islice(_JA.finditer(row.text), MOST)), list(islice(SPELLED.finditer(row.english.text), MOST))
    if len(written) != 1 or len(spelled) != 1 or not _KANA.search(written[0][1]):
        return
    name, words = written[0], _WORD.findall(spelled[0][1])
    if row.in_term(*name.span(1)):
        return
    if not all(len(word) >= LEAST and not is_word(word.lower()) and word.lower() not in row.text.lower() for word in words) or len("".join(words)) > LONGEST:
        return
    reading = "".join(token.reading or token.surface for token in row.line.tokens if name.start(1) <= token.start and token.end <= name.end(1))
    sound, have = kana_key(reading), key("".join(words))
    cut = _ALL_KANA.fullmatch(name[1]) is not None and sound.startswith(have) and 0 < len(sound) - len(have) <= CUT
    if (voiceless(have) in voiceless(sound) and not cut) or voiceless(sound) in voiceless(have) or (not cut and any(row.explains(key(word)) or row.may_be_read(key(word)) for word in words)):
        return
    if any(distance(kana, said) < FAR for kana in row.katakana if len(kana) > 1 for said in (*words, "".join(words))):
        return
    if similar(have, sound, NEAR) >= NEAR:
        yield Mistaken(name.span(1), spelled[0].span(1), shown(katakana(reading)))
