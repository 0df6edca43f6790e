"""A word or two away from being right: Ministry of Economy, Trade and Indutry; Meti."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from functools import lru_cache

from termcheck.english.lexicon import SMALL as CARDINALS
from termcheck.english.lexicon import TENS
from termcheck.english.ordinary import FREQUENT, is_word
from termcheck.glossary.excuses import has_words
from termcheck.glossary.later import NOUNS
from termcheck.glossary.matching.longer import HEADS
from termcheck.glossary.matching.phrases import SMALL, Words, bare, is_acronym, joint, normal, split
from termcheck.glossary.model import Glossary
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy

EVENTS = frozenset("agreement conference convention expo game games meeting olympics program summit survey treaty".split())
BODIES = HEADS | frozenset(NOUNS)  # what a body may be: an agency, a society
NAME = 3  # words of a name that is known by all but its last
MOST = 50  # places of a word that are looked at
LEAST_ACRONYM = 3
LEAST = 5  # letters of a form below which nothing is near: Iran and Iraq are two countries
_AGENT = "r"  # what makes somebody of a thing: a first-timer
SHAPED = 5  # letters that two shapes of a verb have in common
_SHAPES = ("ing", "ed", "s", "ion", "or", "er")
MADE = 7  # letters that a word has in common with one that is made of it
_WHOLE = "government"  # all of a place's bodies, each of which is another: the Prefectural Board of Education, the Prefectural Office
LETTERS_A_SLIP = 8  # one wrong letter is granted for so many


class Near(NamedTuple):
    """A passage of a text that is nearly a form.

    at, size  the first word and how many
    form       what it nearly is, as the glossary writes it
    """

    at: int
    size: int
    form: str


_OWNS = lazy("['’]s? ")
_ENDS = lazy(r"[A-Za-z][a-z]{4,}\.\s+")  # the last word of a sentence


_DIGIT = lazy("[0-9]")
_DIGITS = lazy("[0-9]+")
_NUMERALS = frozenset((*CARDINALS, *TENS))


def near_miss(forms: Iterable[str], glossary: Glossary, text: str, words: Words) -> Near | None:
    """The passage of a text that is a slip of the pen away from one of some forms.

    A passage that is right for any concept is no slip, nor is one that only goes on
    (Russian for Russia).
    """
    best: tuple[int, Near] | None = None
    forms = tuple(forms)
    for form in forms:
        wanted = split(form).keys
        written = form.split()[-1]
        for at, count in _candidates(wanted, words, text, is_acronym(written) and len(wanted) == 1):
            phrase, aim = " ".join(words.keys[at : at + count]), " ".join(wanted)
            if aim in (phrase, phrase.removesuffix("s"), phrase.removesuffix("es")) and not (phrase == aim and is_acronym(form)):
                continue
            if _DIGIT.search(phrase) and not _DIGIT.search(aim):
                continue  # the 106th championship is no slip of the summer championship
            if aim[:1].isdigit() and _DIGITS.findall(phrase) != _DIGITS.findall(aim):
                continue  # 35.2 C beside 35 C
            if count > 1 and not _NUMERALS.isdisjoint(words.keys[at : at + count]) and _NUMERALS.isdisjoint(wanted):
                continue  # Two Metropolitan Police constables, who are none of Tokyo
            if words.keys[at + count - 1] == "no" and text.startswith(".", words.ends[at + count - 1]):
                continue  # Hanshin Expressway No. 3
            if count > 1 and "'" not in form and _OWNS.search(text, words.starts[at], words.starts[at + count - 1]):
                continue  # Ford's F-150
            if count > 1 and text[words.starts[at + count - 1]].islower() and _goes_on(phrase, aim, glossary):
                continue
            if aim.removesuffix("s").removesuffix(_AGENT) == phrase and text[words.starts[at]].islower():
                continue  # the first time, which is no first-timer
            if count > 1 and _has_other_word(phrase, wanted, form):
                continue  # out power, of knocking out power, which is no slip of cut power
            slips = distance(phrase, aim, max(1, len(aim) // LETTERS_A_SLIP))
            if slips is None and _other_head(phrase, aim, at, text, words):
                slips = len(aim)
            if slips is None or (phrase != aim and glossary.has_phrase(phrase)):
                continue
            strays = [k for k in range(at, at + count) if words.keys[k] not in wanted]
            if phrase != aim and all(_is_itself(words.keys[k], text[words.starts[k]].islower(), count, wanted) for k in strays):
                continue  # Details, which is no slip of Detain, and Prefectural, which is none of Prefecture
            if slips == 0 and bare(text[words.starts[at] : words.ends[at]]) in forms:
                continue  # Covid, which is right beside COVID
            if slips == 0 and bare(text[words.starts[at] : words.ends[at]]).islower():
                continue  # a word in lower case is that word, not an acronym
            if best is None or (slips, -count) < (best[0], -best[1].size):
                best = slips, Near(at, count, form)
    return best[1] if best else None


def _has_other_word(phrase: str, wanted: list[str], form: str) -> bool:
    """Whether what a passage has for a common word of a form is a short word, or another shape of it: foreigners visited
    Japan; no slip."""
    lost = [word for word in wanted if word not in phrase.split() and word in form]
    strays = [word for word in phrase.split() if word not in wanted]
    return any((len(word) < LEAST and form.islower()) or any(word[:SHAPED] == other[:SHAPED] and word.endswith(_SHAPES) and other.endswith(_SHAPES) for other in lost) for word in strays)


def _is_itself(word: str, small: bool, count: int, wanted: list[str]) -> bool:
    """Whether a word of a passage of so many words that a form lacks is that word, and no slip of another."""
    if small or _is_other_shape(word, wanted):
        return is_word(word)
    return count == 1 and is_word(word, FREQUENT)


def _is_other_shape(word: str, wanted: list[str]) -> bool:
    """Whether a word is made of one of a form as English makes words: Prefectural of Prefecture."""
    return any(is_word(other) and other != word and word[:MADE] == other[:MADE] and len(other) > MADE for other in wanted)


def _goes_on(phrase: str, aim: str, glossary: Glossary) -> bool:
    """Whether all but the last word is a name that is right, and the last no slip of another: the
    Kyushu Shinkansen links."""
    name, _, last = phrase.rpartition(" ")
    wanted = aim.rpartition(" ")[2]
    return glossary.has_phrase(name) and distance(last, wanted, max(1, len(wanted) // LETTERS_A_SLIP)) is None


def _other_head(phrase: str, aim: str, at: int, text: str, words: Words) -> bool:
    """Whether a name has all the words of another but the last: Japan Meteorological Society."""
    have, wanted = phrase.split(), aim.split()
    if text.startswith(" of ", words.ends[at + len(have) - 1]) and " of " not in aim:
        return False  # the Prefectural Board of Education is no Prefectural Government
    if len(have) != len(wanted) or have[:-1] != wanted[:-1] or have[-1].rstrip("s") == wanted[-1].rstrip("s"):
        return False
    capitals = all(text[words.starts[k]].isupper() or words.keys[k] in SMALL for k in range(at, at + len(have)))
    if wanted[-1] == _WHOLE:
        return False
    bodies = have[-1] in BODIES and wanted[-1] in BODIES and (have[-1] in EVENTS) == (wanted[-1] in EVENTS)  # the Los Angeles Games are no police
    return capitals and bodies and sum(word not in SMALL for word in wanted) >= NAME


def _candidates(wanted: list[str], words: Words, text: str, acronym: bool) -> Iterator[tuple[int, int]]:
    """Passages that may be a form with a slip in it: the first word and how many."""
    if len(wanted) == 1:
        return _single(wanted[0], words, text, acronym)
    return _several(wanted, words, text)


def _single(aim: str, words: Words, text: str, acronym: bool) -> Iterator[tuple[int, int]]:
    """Single words that begin or end like the one that is wanted."""
    if len(aim) < (LEAST_ACRONYM if acronym else LEAST):
        return
    for key, (at, *_) in words.places.items():
        if abs(len(key) - len(aim)) > 2 or (key[0] != aim[0] and key[-3:] != aim[-3:]):
            continue
        have = bare(text[words.starts[at] : words.ends[at]])
        if acronym:
            mixed = key == aim and not have.isupper() and not (len(aim) >= LEAST and have.istitle())  # Hepco is read as a word
            crossed = have.isupper() and len(key) == len(aim) > LEAST_ACRONYM and sorted(key) == sorted(aim)
            if mixed or crossed:
                yield at, 1
        elif have[0].isupper() and not key.startswith(aim):
            yield at, 1


def _several(wanted: list[str], words: Words, text: str) -> Iterator[tuple[int, int]]:
    """Passages that have all words of a form but one. Of any two words of the form, such a
    passage has at least one, so that only their places need be looked at."""
    size, aims = len(wanted), set(wanted)
    telling = sorted((key for key in aims if key not in SMALL), key=lambda key: (len(words.places.get(key, ())), -len(key)))[:2]
    for key in telling:
        for place in words.places.get(key, ())[:MOST]:
            for at in {place - wanted.index(key), place - wanted.index(key) - 1, place - wanted.index(key) + 1}:
                for count in (size, size - 1, size + 1):
                    if count < 2 or at < 0 or at + count > len(words.keys):
                        continue
                    passage = words.keys[at : at + count]
                    same = sum(key in aims for key in passage)
                    strays = any(key in SMALL and key not in aims for key in passage)
                    if same >= size - 1 and not strays and _together(text, words, at, count):
                        yield at, count


def _together(text: str, words: Words, at: int, size: int) -> bool:
    return all(joint(text[words.ends[k] : words.starts[k + 1]]) and not _ENDS.fullmatch(text, words.starts[k], words.starts[k + 1]) for k in range(at, at + size - 1))


def distance(one: str, other: str, most: int) -> int | None:
    """How many letters two phrases differ in (added, lost, changed, or two in the wrong order:
    optimal string alignment), or None where it is more than `most`.

    Written out, since most articles ask this of a phrase or two, and loading a library for
    it takes longer than checking the article.
    """
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    end = 0
    while end < min(len(one), len(other)) and one[-1 - end] == other[-1 - end]:
        end += 1
    one, other = one[: len(one) - end], other[: len(other) - end]
    if abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row, earlier = row, [i], before
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
        before = last
    return row[-1] if row[-1] <= most else None


def near_longer(forms: tuple[str, ...], glossary: Glossary, text: str, words: Words, phrase: str, start: int) -> Near | None:
    """The passage around a right phrase that is nearly a longer form: Nikkei in Nikkei Stock
    Avrage. The phrase begins at `start`; None where it stands alone or what is around it is
    nothing of the kind."""
    longer = _longer(forms, phrase)
    if not longer.forms:
        return None
    first = bisect.bisect_left(words.starts, start)
    after = first + normal(phrase).count(" ") + 1
    around = [at for at in (first - 1, after) if 0 <= at < len(words.keys)]
    if not any(text[words.starts[at]].isupper() or longer.nearly_has(words.keys[at]) for at in around):
        return None
    near = near_miss(longer.forms, glossary, text, words)
    return near if near is not None and near.at <= first and near.at + near.size >= after else None


class _Longer(NamedTuple):
    """The forms that have a phrase among their words, and the words of theirs that may be misspelled."""

    forms: tuple[str, ...]
    words: frozenset[str]

    def nearly_has(self, key: str) -> bool:
        """Whether a word is one letter away from one of theirs, and not its plural: perfecture."""
        near = len(key) >= LEAST and any(key[0] == word[0] and distance(key, word, 1) for word in self.words)
        return near and key not in self.words and key.removesuffix("s") not in self.words


@lru_cache(maxsize=4096)
def _longer(forms: tuple[str, ...], phrase: str) -> _Longer:
    found = tuple(form for form in forms if form != phrase and has_words(form, phrase) and normal(form) != normal(phrase))
    return _Longer(found, frozenset(key for form in found for key in split(form).keys if len(key) > LEAST))
