"""A name of several words of which one was written by its sound, or by another reading: Urawa Letz for
浦和レッズ, Hajime Kiryu for 桐生一.

Reports call a club or a school by half its name, so that Urawa alone is right. A word in the
place of the other half is no other word but that half, if it sounds like the Japanese.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from termcheck.english.ordinary import is_word
from termcheck.glossary.held import Held, uses
from termcheck.glossary.later import CLUBS, PEOPLE, right_words
from termcheck.glossary.matching.longer import HEADS
from termcheck.glossary.matching.phrases import SMALL, joint, split
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.misnamed.persons import is_free
from termcheck.glossary.model import Concept, Glossary
from termcheck.model import Mention
from termcheck.records import NamedTuple
from termcheck.sounds import chinese, kanji
from termcheck.sounds.katakana import alike, kana_skeleton, latin_skeleton
from termcheck.sounds.letters import similar
from termcheck.sounds.romaji import is_romaji, key
from termcheck.sounds.spelled import WHOLE, distance
from termcheck.tables.patterns import lazy

_KATAKANA = lazy(r"[ァ-ヺー]{2,}")
_CHARACTERS = lazy(r"[一-鿿々ヶケノ]+")
NEAR = 0.5  # of the consonants of a half, for a word in its place
NEAR_TWO = 0.75  # … and for two words
LEAST = 3  # letters of a half
LEAST_CHINESE = 5  # … as it is read in Chinese: Sendai Yuying for 仙台育英
MOST = 20  # places of a word that are looked at

# What stands beside half a name, besides what makes another name of it.
_BESIDE = HEADS | frozenset(
    "city town ward village prefecture prefectural area district region island japan japanese ladies women men youth junior senior "
    "high middle elementary team club fans fan ace coach manager captain midfielder defender forward goalkeeper striker pitcher catcher infielder "
    "outfielder player players right left rookie veteran slugger starter closer reliever all stars university gakuen gakuin regional national first second third".split()
)


_OWNS = ("'s", "’s")  # Ford's F-150 has no half of Ford Motor


class _Place(NamedTuple):
    """Where a half belongs: the words of its form before and behind it, and the form."""

    word: str
    before: tuple[str, ...]
    behind: tuple[str, ...]
    form: str


def half_said(row: Held, ja: Mention, concept: Concept, glossary: Glossary) -> Near | None:
    """The words of a row's English that are a name of its Japanese with one word of another sound, or None."""
    places = _places(concept)
    if not places or row.pair.en is None:
        return None
    said_by_others: frozenset[str] | None = None
    for place, at, size in _passages(row, places):
        said = "".join(row.words.keys[at : at + size])
        if said in SMALL or said in _BESIDE or said in right_words(concept) or not (_sounds_like(ja.text, place, said, size) or _is_enclosed(row, place, at, size)):
            continue
        if said_by_others is None:
            own = {use.concept for use in uses(ja)}
            said_by_others = frozenset(word for other in row.ja for use in uses(other) if use.concept not in own for word in right_words(glossary[use.concept]))
        if said not in said_by_others and not _says_another(row, ja, said):
            first = at - len(place.before)
            return Near(first, len(place.before) + size + len(place.behind), place.form)
    return None


def _is_enclosed(row: Held, place: _Place, at: int, size: int) -> bool:
    """Whether one word that is no other name's stands between the other words of a name, or beside two of them that are
    not both ordinary, so that it needs not sound alike: Brave Louvre Tokyo for Brave Lupus Tokyo, Mitsui UFJ Bank."""
    others, word = (*place.before, *place.behind), row.words.keys[at]
    if size > 1 or len(others) < 2 or not is_free(row, at) or not word.isalpha():
        return False
    return bool(place.before and place.behind) or (not is_word(word) and any(other not in _BESIDE and not is_word(other) for other in others))


def another_half(row: Held, ja: Mention, en: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that have the given name of somebody from abroad, whose whole name the Japanese
    says, with another surname: Greta Tumberi for グレタ・トゥンベリ; or None."""
    right = split(concept.en).keys
    if not concept.field.startswith(PEOPLE) or len(right) != 2 or "・" not in ja.text or right[1] in row.words.keys:
        return None
    at = next(iter(row.word_numbers(en)), -1)
    if at < 0 or row.words.keys[at] != right[0] or at + 1 >= len(row.words.keys) or not row.joined(at, at + 1) or not _is_name(row, at + 1, ja):
        return None
    return Near(at, 2, concept.en)


def another_surname(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that have the given names of somebody from abroad with a surname behind them which
    cannot spell the Japanese: Andre Johnson for アンドレ・ジャクソン; or None."""
    right = split(concept.en).keys
    if not concept.field.startswith(PEOPLE) or len(right) < 2 or "・" not in ja.text or right[-1] in row.words.keys:
        return None
    for first in row.words.places.get(right[0], ()):
        at = first + len(right) - 1
        if row.words.keys[first:at] != right[:-1] or at >= len(row.words.keys) or not row.joined(first, at) or not row.is_capital(at) or not is_free(row, at):
            continue
        word = row.words.keys[at]
        own = ja.text.rpartition("・")[2]
        others = (run for run in _KATAKANA.findall(row.japanese.replace(ja.text, " ")))
        if len(word) >= LEAST and word.isalpha() and distance(own, word) >= WHOLE and not any(alike(run, word) for run in others):
            return Near(first, len(right), concept.en)
    return None


def _is_name(row: Held, at: int, ja: Mention) -> bool:
    """Whether a word is a name by its looks that no other Japanese of the row sounds like."""
    word = row.words.keys[at]
    others = (run for run in _KATAKANA.findall(row.japanese.replace(ja.text, " ")))
    return row.is_capital(at) and at in row.open_words and word.isalpha() and len(word) > 2 and not is_word(word) and not any(alike(run, word) for run in others)


def _passages(row: Held, places: tuple[_Place, ...]) -> Iterator[tuple[_Place, int, int]]:
    """Where the English has all words of a form but one, and one or two capitalised words in its place."""
    assert row.pair.en is not None
    text, words = row.pair.en.text, row.words
    for place in places:
        anchor = place.before[-1] if place.before else place.behind[0]
        for near in words.places.get(anchor, ())[:MOST]:
            for size in (1, 2):
                at = near + 1 if place.before else near - size
                first, after = at - len(place.before), at + size + len(place.behind)
                if first < 0 or after > len(words.keys) or tuple(words.keys[first:at]) != place.before or tuple(words.keys[at + size : after]) != place.behind:
                    continue
                together = all(joint(text[words.ends[k] : words.starts[k + 1]]) == " " and not text.endswith(_OWNS, 0, words.ends[k]) for k in range(first, after - 1))
                if together and all(text[words.starts[k]].isupper() for k in range(first, after)):
                    yield place, at, size


def _sounds_like(japanese: str, place: _Place, said: str, size: int) -> bool:
    """Whether letters may have been meant for a half of a name."""
    runs = _KATAKANA.findall(japanese)
    if runs:
        bones = latin_skeleton(said)
        wanted = [latin_skeleton(place.word), *map(kana_skeleton, runs)]
        return any(len(one.lstrip("a")) > 1 and one[0] == bones[:1] and similar(one, bones, NEAR) >= (NEAR if size == 1 else NEAR_TWO) for one in wanted)
    if size == 1 and is_romaji(said) and any(kanji.may_read(half, key(said), True) for half in _halves(japanese)):
        return True
    return size == 1 and len(said) >= LEAST_CHINESE and any(chinese.reads(half, said) for half in _halves(japanese) if len(half) > 1)


def _halves(japanese: str) -> list[str]:
    """What a name of characters may begin or end in."""
    return [half for cut in range(1, len(japanese)) for half in (japanese[:cut], japanese[cut:])] if _CHARACTERS.fullmatch(japanese) else []


def _says_another(row: Held, ja: Mention, said: str) -> bool:
    """Whether letters are something else that the Japanese says."""
    rest = row.japanese.replace(ja.text, " ")
    if any(alike(run, said) for run in _KATAKANA.findall(rest)):
        return True
    return kanji.begins_in(_CHARACTERS.findall(rest), key(said))


@lru_cache(maxsize=4096)
def _places(concept: Concept) -> tuple[_Place, ...]:
    """Where the halves of a club or a firm belong."""
    if concept.field not in CLUBS and not concept.field.startswith("companies"):
        return ()
    found: list[_Place] = []
    for form in concept.right:
        keys = split(form).keys
        if len(keys) < 2 or not SMALL.isdisjoint(keys):
            continue
        for at, word in enumerate(keys):
            if len(word) >= LEAST and word not in HEADS:
                found.append(_Place(word, tuple(keys[:at]), tuple(keys[at + 1 :]), form))
                if len(keys) == 2 and concept.field == "schools":  # taken for somebody, given name first
                    found.append(_Place(word, tuple(keys[at + 1 :]), tuple(keys[:at]), form))
    return tuple(found)
