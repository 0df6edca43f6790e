"""How a Japanese name sounds, whichever way a desk spells it.

A key is what all spellings of one reading have in common: Ōtani, Ohtani, Ootani and Otani are
"otani", Jun'ichi and Junichi "junichi", Namba and Nanba "nanba", Tsuchida and Tutida
"tsuchida". Two spellings may render one reading if their keys are equal.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from termcheck.tables.patterns import lazy

# A syllable of Chinese as it is spelled in Latin letters, and one that may begin with its vowel.
_INITIAL, _FINAL = r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])", r"(?:i?ang|i?ong|uang|[iu]?an|[iu]?ai|i?ao|eng|ing|[eiu]n|uo|ou|[eu]i|[iu]a|iu|[iu]e|[aeiou])"
CHINESE, OPEN_CHINESE = f"{_INITIAL}{_FINAL}", f"{_INITIAL}?{_FINAL}"

# Katakana in modified Hepburn; small letters join the sound before them.
_SOUNDS = """
ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go
サ sa シ shi ス su セ se ソ so ザ za ジ ji ズ zu ゼ ze ゾ zo タ ta チ chi ツ tsu テ te ト to
ダ da ヂ ji ヅ zu デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho
バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo
ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヰ i ヱ e ヲ o ン n ヴ v
ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ヮ wa ヵ ka ヶ ga
"""
SOUNDS = dict(zip(_SOUNDS.split()[::2], _SOUNDS.split()[1::2], strict=True))
_SMALL = frozenset("ァィゥェォャュョヮ")
_HIRAGANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}


def katakana(kana: str) -> str:
    """Hiragana as katakana; anything else stays."""
    return kana.translate(_HIRAGANA)


@lru_cache(maxsize=50_000)
def romaji(kana: str) -> str:
    """Kana in Hepburn as written: オオタニ is "ootani", ジュンイチ "junichi", ソーマ "sooma".
    What is no kana falls away."""
    out: list[str] = []
    double = False
    for char in katakana(kana):
        if char == "ッ":
            double = True
            continue
        if char == "ー":
            out.append(out[-1][-1] if out and out[-1] else "")
            continue
        sound = SOUNDS.get(char, "")
        if char in _SMALL and out:
            out[-1] = _joined(out[-1], sound)
            continue
        if double and sound:
            sound = ("t" if sound.startswith("ch") else sound[0] if sound[0] not in "aiueon" else "") + sound
            double = False
        out.append(sound)
    return "".join(out)


def _joined(before: str, small: str) -> str:
    """A sound and the small letter behind it: shi and ya are sha, te and i are ti."""
    if before == "u":  # ウェイド
        return "w" + small
    stem = before[:-1] if before[-1:] in "aiueo" else before
    if small[0] in "yw" and (stem.endswith(("sh", "ch", "j"))):
        return stem + small[-1]
    return stem + small


# Other spellings of a sound, to Hepburn; the longest first. A sound that begins like
# another (shi, chi, tsu) stands for itself, so that nothing in it is taken for another.
_SPELLINGS = {
    "tch": "cch", "tti": "cchi", "tty": "cch", "sh": "sh", "ch": "ch", "ts": "ts", "sy": "sh", "si": "shi", "ty": "ch",
    "ti": "chi", "tu": "tsu", "hu": "fu", "zy": "j", "zi": "ji", "jy": "j", "dj": "j", "di": "ji", "dz": "z", "du": "zu",
    "cy": "ch", "wo": "o", "ye": "e", "kwa": "ka", "mb": "nb", "mp": "np", "mm": "nm", "l": "r", "q": "k", "é": "e",
}  # fmt: skip
_SPELLING = lazy("|".join(sorted(_SPELLINGS, key=len, reverse=True)))
# Ohyama is 大山: an o that is long before a y, and no hya behind it, of which no name is made.
_LONG = lazy(r"o(?:o|u|h(?![aeiou]))+|u(?:u|h(?![aeiouy]))+|aa+|ii+|ee+|nn+")


@lru_cache(maxsize=50_000)
def key(spelling: str) -> str:
    """What all spellings of a reading have in common; from romaji or from an English word."""
    plain = spelling.lower()
    if not (plain.isascii() and plain.isalpha()):
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if "a" <= c <= "z")
    return _LONG.sub(lambda m: m.group()[0], _SPELLING.sub(lambda m: _SPELLINGS[m.group()], plain))


@lru_cache(maxsize=50_000)
def kana_key(kana: str) -> str:
    """The key of a reading in kana."""
    return key(romaji(kana))


_VOICELESS = {"sh": "s", "ch": "s", "ts": "s", "j": "s", "z": "s", "g": "k", "d": "t", "b": "h", "p": "h", "f": "h"}
_VOICED = lazy("|".join(sorted(_VOICELESS, key=len, reverse=True)))


@lru_cache(maxsize=50_000)
def voiceless(sound: str) -> str:
    """A key with no consonant voiced: Tonosaki and Tonozaki are the same, as no one can tell
    from the characters which of them it is."""
    return _VOICED.sub(lambda m: _VOICELESS[m.group()], sound)


# The sounds of Hepburn alone: no l, no ti, no je. Doubled consonants, n or m before another
# sound, and the h of a long o.
_MORA = lazy(
    r"(?:(?:(?:kk?|ss?|g|z|d|n|b|pp?|m|r)(?=[aueo])[aueo]|(?:kk?|g|n|b|pp?|m|r)i"
    r"|tt?[aeo]|h[aieo]|fu|(?:t?ts|z)u|(?:s?sh|t?ch|cch|j)[aiuo]|(?:kk?|g|n|h|b|pp?|m|r)y[auo]|y[auo]|w[ao]|[aiueo])"
    r"(?:(?<=[oae])h(?![aeiouy]))?|n(?![aiueoy])|m(?=[bpm]))+"
)


_FOREIGN = frozenset("lqvx")
_TOGETHER = frozenset("kk ss tt pp cc sh ch ts tc mb mp mm ky gy hy by py my ry".split())


@lru_cache(maxsize=50_000)
def is_romaji(word: str, least: int = 3) -> bool:
    """Whether a word can be Japanese written in Latin letters, by its sounds alone.

    least  letters of such a word; two where a name is looked for: Yu
    """
    plain = word.lower()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if c.isascii())
    plain = plain.replace("'", "").replace("-", "")
    return len(plain) >= least and not _is_foreign(plain) and _MORA.fullmatch(plain) is not None


def _is_foreign(plain: str) -> bool:
    """Whether a word plainly is no Japanese: by its end, a letter, or two consonants together."""
    return (
        plain[-1] not in "aiueonh"
        or not _FOREIGN.isdisjoint(plain)
        or any(a not in "aiueonh" and b not in "aiueo" and a + b not in _TOGETHER for a, b in pairwise(plain))
    )


def shown(kana: str) -> str:
    """A reading in kana as a desk would print it: Otani, Junichi, Inoue."""
    spelled = re.sub(r"oo+|ou(?![eu])|uu+", lambda m: m.group()[0], romaji(kana))
    return spelled[:1].upper() + spelled[1:]
