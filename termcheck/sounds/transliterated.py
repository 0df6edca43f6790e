"""Names that come from another script, or have marks that English leaves out, and are spelled in several ways, each of
them right: Aleksandr and Alexander Lukashenko, Qaddafi and Gadhafi, Đoković and Djokovic.

A key is what the ways of spelling one name have in common. What is told apart by letters in the script that it comes
from (Merz is no Mertz, Frederiksen no Fredericksen) keeps them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from termcheck.tables.patterns import lazy

# What a letter with a mark stands for where that is left out.
_MARKED = str.maketrans({"đ": "dj", "ł": "l", "ø": "o", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
# Of names in Cyrillic letters, whoever spells them: what is written, and what stands for it in the key.
_CYRILLIC = tuple(
    (re.compile(written), said)
    for written, said in (
        (r"x", "ks"), (r"\Aye(?=[vlg])|\Aje(?=[vlg])", "e"), (r"(?<=[bdgklmnprstvz])(?:yev|iev|jev)\Z", "ev"), (r"(?:iy|ii|yi|yj|ij|yy|y|j)\Z", "i"), (r"off\Z", "ov"), (r"eff\Z", "ev"),
        (r"(?<=ch)ov|(?<=shch)ov", "ev"), (r"kh", "h"), (r"tsch|tch", "ch"), (r"(?<=[aeiou])i(?=[aeou])|(?<=[aeiou])j(?=[aeou])", "y"), (r"ander\Z|andar\Z", "andr"), (r"(?<=s)ey\Z|(?<=s)ei\Z", "ei"),
        (r"(?<=[bdfgklmnprstvz])(?:iy|j|i)(?=[aou])", "y"), (r"dj(?=ok)", "d"), (r"iou|yu", "yu"),
    )
)  # fmt: skip
# Of names in Arabic, Persian, Hebrew and Indian letters, in which the short vowels are not written.
_ABJAD = tuple(
    (re.compile(written), said)
    for written, said in (
        (r"\A(?:al|el|ad|as|ash|az|an|at|ar)-", ""), (r"q|gh|kh|k", "g"), (r"dh|dd|z", "d"), (r"th", "t"), (r"ph", "f"), (r"ou|oo|o|u", "u"), (r"ee|ei|ai|ay|ey|y|e|i", "i"),
        (r"ih\Z|ah\Z", "a"), (r"ia\Z", "a"), (r"(?<=m)id\Z|(?<=m)ad\Z", "ad"), (r"w|v", "v"), (r"h(?=[bdgjlmnrst])", ""),
    )
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1")
# Where such a name is at home, or its bearer.
_AT_HOME = lazy(
    r"アラブ|イスラム|イスラエル|パレスチナ|ガザ|ハマス|レバノン|ヒズボラ|シリア|イラク|イラン|ヨルダン|エジプト|リビア|チュニジア|アルジェリア|モロッコ|スーダン|ソマリア|イエメン|フーシ|サウジ|オマーン|カタール|バーレーン|クウェート|UAE|アフガン|タリバン"
    r"|パキスタン|インド(?!ネシア)|バングラデシュ|スリランカ|ネパール|モルディブ|アルカイダ|中東|ペルシャ|クルド"
)
LEAST = 4  # letters of a word that may be spelled in several ways


def same_name(said: str, right: Iterable[str], japanese: str) -> bool:
    """Whether each word of a name may be one of some right words, spelled in another way, in a Japanese text that tells
    where the name is at home."""
    abjad = _AT_HOME.search(japanese) is not None
    return all(any(_same(word, other, abjad) for other in right) for word in said.lower().replace(".", "").split())


def _same(one: str, other: str, abjad: bool) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < LEAST:
        return False
    return _key(one, _CYRILLIC) == _key(other, _CYRILLIC) or (abjad and _key(one, _ABJAD) == _key(other, _ABJAD))


@lru_cache(maxsize=4096)
def _key(word: str, ways: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    plain = unicodedata.normalize("NFKD", word.translate(_MARKED))
    plain = "".join(letter for letter in plain if "a" <= letter <= "z" or letter in "-'")
    for written, said in ways:
        plain = written.sub(said, plain)
    plain = plain.replace("'", "").replace("-", "")
    return _DOUBLE.sub(r"\1", plain) if ways is _ABJAD else plain
