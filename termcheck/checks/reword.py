"""The right term in the shape of the wrong one: "Foundational models" as "Foundation models"."""

from __future__ import annotations

from collections.abc import Iterable

from termcheck.glossary.matching.inflection import head_places, plural
from termcheck.model import Fix, Mention, Pair

_VOWELS = "aeiou"


def reworded(said: str, forms: Iterable[str], right: str) -> str | None:
    """The right term with the number and the capitals of a wrong one; None where it is not
    certain how the wrong one is formed.

    said   as it stands in the text
    forms  what the glossary has for it
    right  the preferred term

    >>> reworded("Foundational models", ["foundational model"], "foundation model")
    'Foundation models'
    """
    for form in forms:
        if _key(said) == _key(form):
            return _capitals(said, form, right)
        if right.islower() and _key(said) in (_key(many) for many in _plurals(form)):
            return _capitals(said, form, _plural(right))
    return None


def safe_fix(pair: Pair, en: Mention, forms: Iterable[str], right: str) -> Fix:
    """The fix for a wrong rendering of a term: a safe one, to be applied unseen, where its shape
    is certain and the article before it (a, an) can stay."""
    better = reworded(en.text, forms, right)
    return Fix(better or right, better is not None and _article_fits(pair, en, better))


def _key(text: str) -> str:
    return " ".join(text.replace("-", " ").replace("’", "'").casefold().split())


def _plurals(form: str) -> list[str]:
    words = form.split()
    found = []
    for at in head_places([word.lower() for word in words]) if words else ():
        found.append(" ".join([*words[:at], plural(words[at]), *words[at + 1 :]]))
    return found


def _plural(term: str) -> str:
    """The plural of a common noun: of the word before the first preposition, else of the last."""
    words = term.split()
    at = min(head_places(words))
    return " ".join([*words[:at], plural(words[at]), *words[at + 1 :]])


def _capitals(said: str, form: str, right: str) -> str:
    """Capitals that the text has and the glossary has not: at the start of a sentence, in a headline."""
    if said.isupper() and not form.isupper():
        return right.upper()
    if not said[:1].isupper() or form[:1].isupper() or not right[:1].islower():
        return right
    words = said.split()
    if len(words) > 1 and all(word[:1].isupper() for word in words):
        return " ".join(word[:1].upper() + word[1:] for word in right.split())
    return right[:1].upper() + right[1:]


def _article_fits(pair: Pair, en: Mention, better: str) -> bool:
    """Whether an a or an before the wrong term would be right before the better one, too."""
    segment = pair.en
    if segment is None:
        return True
    before = segment.text[: max(en.start - segment.offset, 0)].rsplit(None, 1)[-1:]
    if not before or before[0].lower() not in ("a", "an"):
        return True
    return (en.text[:1].lower() in _VOWELS) == (better[:1].lower() in _VOWELS)
