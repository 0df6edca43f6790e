"""Names with what they are behind them, for which English has a word that nothing in the Japanese is: Hwaeom Falls for
華厳の滝, Sai Huang High School for 済々黌高校.

Japanese says behind a name what it is the name of, and so does English. Where nothing in the English can be a reading
or a translation of any part of such a name, and beside the word for what it is stands a name that is no reading, no
translation and no katakana of anything in the Japanese, the one was meant to be the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from termcheck.english.ordinary import is_word
from termcheck.names.named import starts_with_title
from termcheck.names.places import features, gazetteer
from termcheck.names.places.readings import is_somebody
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_in, chars_of
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import is_romaji, kana_key, key, voiceless
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import kept_rows

LEAST = 3  # letters by which a word reads part of a name
ALONE = 5  # … and by which it reads one character of several
FEW = 4  # letters of a reading by which a name is there
MOST = 40  # names and words of one row
MOST_WORDS = 4  # capitalised words before what it is

_NAME = r"(?<![ァ-ヺーA-Za-z])([一-鿿々](?:[一-鿿々ヶケノ]|が(?=丘)){0,9}?)の?"
_BEHIND = r"(?:(?![一-鿿々ァ-ヺー])|(?=[前付周近沿流河構境本沖畔内側]))"
_AREA = lazy(r"\A.*(?:[都道府県市区郡町村国私]立|[都道府県市区郡町村](?!立)(?=[一-鿿々]{2})|線(?=[一-鿿]))")  # before a name, where or whose that is
# Where names may be read as they are abroad.
_ABROAD = lazy(r"中国(?!地方|山地|新聞|電力|自動車|銀行)|台湾|韓国|北朝鮮|朝鮮|香港|中華|マカオ|シンガポール|モンゴル|ベトナム|[一-鿿]省[^エ]")
_BEFORE = frozenset("Mt Mount Lake Cape Port".split())  # the name
_CHARACTERS = lazy(r"[一-鿿々ぁ-ゖァ-ヺー]+")
# Words that stand beside a name as a matter of course.
PLAIN = frozenset(
    "the of and in at city town village ward prefecture prefectural municipal national public private central new old upper lower north south east west northern southern eastern western great grand first second third "
    "high junior senior middle elementary school university college commercial technical industrial agricultural fishing girls boys women's general memorial medical japan japanese international kenritsu shiritsu".split()
)
_LAST = frozenset(("School", "Station"))  # behind another word for what it is


class Named(NamedTuple):
    """A name of the folded Japanese, with what it is behind it; core: without that, and without where it is."""

    start: int
    end: int
    core: str
    heads: frozenset[str]


def called(row: Row) -> Iterator[Mistaken]:
    """The names of a row for which its English has another word that is nothing else in the Japanese."""
    english = row.english
    heads = [number for number in islice(range(len(english.words)), MOST) if english.words[number] in _heads()]
    said = [number for number in heads if number + 1 not in heads or not english.together(number, number + 1) or english.words[number + 1] not in _LAST]
    strange = [(number, one) for number in said if (one := _strange(row, number)) is not None] if said else []
    if not strange or _ABROAD.search(row.text):
        return
    names = list(islice(names_of(row), MOST))
    for number, words in strange:
        alike = {name.core: name for name in names if english.words[number] in name.heads and not _is_there(row, name)}
        if len(alike) == 1:
            name = next(iter(alike.values()))
            if not any(_may_be(row, one, name) for one in words if english.words[one] not in _heads()):
                first, last = min(*words, number), max(*words, number)
                yield Mistaken((name.start, name.end), (english.starts[first], english.ends[last]), _shown(row, name))


@lru_cache(maxsize=1)
def _sorts() -> tuple[tuple[str, frozenset[str], bool], ...]:
    """What names end in, a regular expression; the English for it; and whether whatever stands before it is a name."""
    return tuple((ja, frozenset(heads.split()), bool(always)) for ja, heads, always in kept_rows("names/bodies/sorts.txt", 2, 3))


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    return frozenset[str]().union(*(heads for _, heads, _ in _sorts()))


def names_of(row: Row) -> Iterator[Named]:
    """The names of the Japanese with what they are behind them, which are nobody's and no common words."""
    for ja, heads, always in _sorts():
        for found in lazy(f"{_NAME}(?:{ja}){_BEHIND}").finditer(row.text):
            area = _AREA.match(found[1])
            start = found.start() + (area.end() if area else 0)
            core = row.text[start : found.end(1)]
            if core and (always or not _is_plain(row, start, found.end(1))) and not starts_with_title(row.text, found.end()) and not any(one.start < found.end() and start < one.end for one in row.names if is_somebody(one)):
                yield Named(start, found.end(), core, heads)


def _is_plain(row: Row, start: int, end: int) -> bool:
    """Whether a name is made of common words alone: 県立中央病院."""
    tokens = [token for token in row.line.tokens if token.start < end and start < token.end]
    return all(token.is_common or token.pos[0] != "名詞" for token in tokens)


def _strange(row: Row, number: int) -> tuple[int, ...] | None:
    """The words beside one that says what something is, of which one at least is nothing in the Japanese, and none is a part of
    a name that it has; or None."""
    english = row.english
    first = number
    while first > max(0, number - MOST_WORDS) and english.together(first - 1, first):
        first -= 1
    words = list(range(first, number))
    if not words and english.words[number] in _BEFORE and number + 1 < len(english.words) and english.text[english.ends[number] : english.starts[number + 1]] in (" ", ". "):
        words = [number + 1]
    while words and english.words[words[0]].lower() in PLAIN:
        words.pop(0)
    kinds = [_is_nothing(row, one) for one in words if english.words[one].lower() not in PLAIN and english.words[one] not in _heads()]
    return tuple(words) if kinds and all(kind is not False for kind in kinds) and any(kinds) else None


def _is_nothing(row: Row, number: int) -> bool | None:
    """Whether a word is a name that nothing in the Japanese is; None for an English word that may be anything."""
    english = row.english
    word, sound = english.words[number], english.keys[number]
    low = word.lower()
    if number not in english.free or number in row.taken or word.isupper() or len(word) < LEAST:
        return False
    runs = _CHARACTERS.findall(row.text)
    if row.sounds_foreign(word) or row.explains(sound) or kanji.is_read_in(runs, sound) or kanji.begins_in(runs, sound) or not set(chars_of(word)).isdisjoint(row.text):
        return False
    if low in ORDINARY or (is_word(low) and not is_romaji(low)):
        return None
    return True


def _may_be(row: Row, number: int, name: Named) -> bool:
    """Whether a word translates part of a name, or may after all be how one is read that no list has (Kurumazaki for 車折)."""
    word, sound = row.english.words[number], row.english.keys[number]
    if chars_in(word, name.core) or _abbreviates(row.text[name.start : name.end], sound):
        return True
    if not is_romaji(word) or word.lower() in ORDINARY:
        return False
    if len(name.core) == 1:
        return True
    return not _readings(row, name) and (sound.startswith(tuple(map(key, kanji.sounds(name.core[0])))) or sound.endswith(tuple(map(key, kanji.sounds(name.core[-1])))))


def _abbreviates(whole: str, sound: str) -> bool:
    """Whether a word reads two characters of a name, of which the first begins it: Kintetsu for 近畿日本鉄道."""
    return len(whole) > 2 and any(kanji.may_read(whole[0] + other, sound) for other in dict.fromkeys(whole[2:]))


def _is_there(row: Row, name: Named) -> bool:
    """Whether the English has a name, as a term or in any reading of any part of it."""
    core = name.core
    if row.in_held_term(name.start, name.start + len(core)):  # not what it is: 高校 is one of its own
        return True
    if any(len(sound) >= LEAST and _reads(core, sound) for sound in row.english.keys):
        return True
    letters = voiceless(key("".join(char for char in row.english.text if char.isalpha())))
    return any(voiceless(reading)[:FEW] in letters for reading in _readings(row, name))


def _reads(core: str, sound: str) -> bool:
    """Whether a word reads part of a name: several characters, or all of it."""
    least = 1 if len(core) == 1 or len(sound) >= ALONE else 2
    return any(end - at >= least for at in range(len(core)) for end in kanji.ends(core, at, sound, True))


def _readings(row: Row, name: Named) -> list[str]:
    whole = row.text[name.start : name.end]
    known = [kana_key(reading) for one in (name.core, whole) for reading in row.readings(one)]
    return [*known, *map(key, (*gazetteer.readings(name.core), *features.readings(whole)))]


def _shown(row: Row, name: Named) -> str:
    known = _readings(row, name)
    return known[0].capitalize() if known else ""
