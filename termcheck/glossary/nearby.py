"""A word or two away from being right: Ministry of Economy, Trade and Indutry; Meti."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from termcheck.glossary.forms import is_acronym
from termcheck.glossary.model import Glossary
from termcheck.glossary.phrases import Words, bare, joint, split

LEAST = 5  # letters of a form below which nothing is near: Iran and Iraq are two countries
LETTERS_A_SLIP = 8  # one wrong letter is granted for so many


class Near(NamedTuple):
    """A passage of a text that is nearly a form.

    at, size  the first word and how many
    form       what it nearly is, as the glossary writes it
    """

    at: int
    size: int
    form: str


def near_miss(forms: Iterable[str], glossary: Glossary, text: str, words: Words) -> Near | None:
    """The passage of a text that is a slip of the pen away from one of some forms.

    A passage that is right for any concept is no slip, nor is one that only goes on
    (Russian for Russia).
    """
    best: tuple[int, Near] | None = None
    for form in forms:
        wanted = split(form).keys
        written = form.split()[-1]
        for at, count in _candidates(wanted, words, text, is_acronym(written) and len(wanted) == 1):
            phrase, aim = " ".join(words.keys[at : at + count]), " ".join(wanted)
            if phrase == aim and not is_acronym(form):
                continue
            slips = _distance(phrase, aim)
            if slips is None or (phrase in glossary.en and phrase != aim):
                continue
            if slips == 0 and bare(text[words.starts[at] : words.ends[at]]).islower():
                continue  # a word in lower case is that word, not an acronym
            if best is None or (slips, -count) < (best[0], -best[1].size):
                best = slips, Near(at, count, form)
    return best[1] if best else None


def _candidates(wanted: list[str], words: Words, text: str, acronym: bool) -> list[tuple[int, int]]:
    """Passages that have all words of a form but one, or a single word that begins or ends alike."""
    size = len(wanted)
    found: list[tuple[int, int]] = []
    if size == 1:
        aim = wanted[0]
        if len(aim) < (3 if acronym else LEAST):
            return []
        for at, key in enumerate(words.keys):
            have = bare(text[words.starts[at] : words.ends[at]])
            if acronym:
                if (key == aim and not have.isupper()) or (have.isupper() and len(key) == len(aim) > 3 and key[0] == aim[0] and sorted(key) == sorted(aim)):
                    found.append((at, 1))
            elif have[0].isupper() and abs(len(key) - len(aim)) < 3 and not key.startswith(aim) and (key[0] == aim[0] or key[-3:] == aim[-3:]):
                found.append((at, 1))
        return found
    aims = set(wanted)
    for at in range(len(words.keys)):
        for count in (size, size - 1, size + 1):
            if count < 2 or at + count > len(words.keys):
                continue
            same = sum(key in aims for key in words.keys[at : at + count])
            if same >= size - 1 and _together(text, words, at, count):
                found.append((at, count))
    return found


def _together(text: str, words: Words, at: int, size: int) -> bool:
    return all(joint(text[words.ends[k] : words.starts[k + 1]]) for k in range(at, at + size - 1))


def _distance(phrase: str, aim: str) -> int | None:
    """How many letters are wrong, or None where it is too many."""
    if phrase == aim:
        return 0
    from rapidfuzz.distance import OSA

    most = max(1, len(aim) // LETTERS_A_SLIP)
    found = OSA.distance(phrase, aim, score_cutoff=most)
    return found if found <= most else None


def near_longer(forms: Iterable[str], glossary: Glossary, text: str, words: Words, phrase: Words, start: int) -> Near | None:
    """The passage around a right phrase that is nearly a longer form: Nikkei in Nikkei Stock
    Avrage. `phrase` are the words of the right one, which begins at `start`; None where it
    stands alone or what is around it is nothing of the kind."""
    first = next((at for at, place in enumerate(words.starts) if place == start), None)
    if first is None:
        return None
    after = first + len(phrase.keys)
    around = [at for at in (first - 1, after) if 0 <= at < len(words.keys)]
    if not any(text[words.starts[at]].isupper() for at in around):
        return None
    inner = f" {' '.join(phrase.keys)} "
    longer = [form for form in forms if inner in f" {' '.join(split(form).keys)} " and len(split(form).keys) > len(phrase.keys)]
    near = near_miss(longer, glossary, text, words) if longer else None
    return near if near is not None and near.at <= first and near.at + near.size >= after else None
