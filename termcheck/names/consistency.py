"""One name through an article: spelled in one way, its parts in one order."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from termcheck.model import Match, Verdict
from termcheck.names.answers import Answer
from termcheck.names.people import Name

if TYPE_CHECKING:
    from termcheck.names.rows import Row

Held = tuple["Row", Name, Answer, Match]


def mark_spellings(found: list[Held], article: bool) -> None:
    """Give the difference "name-inconsistent" to people whose surname is spelled in another
    way than most often; weak in rows that are no article, which several may have translated. Two people of one surname may well be spelled in two ways."""
    people: dict[str, list[tuple[str, Held]]] = defaultdict(list)
    whole: dict[str, set[str]] = defaultdict(set)
    for held in found:
        row, name, have, match = held
        if name.place or have.surname < 0 or match.verdict is not Verdict.HOLDS:
            continue
        word = row.english.words[have.surname]
        people[name.parts[0]].append((word.capitalize(), held))
        if len(name.parts) > 1:
            whole[name.parts[0]].add(name.parts[1])
    for surname, all_held in people.items():
        spellings = Counter(word for word, _ in all_held)
        if len(spellings) < 2 or len(whole[surname]) > 1:
            continue
        first = all_held[0][0]
        usual = max(spellings, key=lambda word: (spellings[word], word == first))
        for word, (_, _, _, match) in all_held:
            if word != usual and len(match.ja.text if match.ja else "") > 1:
                match.verdict, match.difference, match.note = Verdict.DIFFERS, "name-inconsistent", usual
                if match.ja is not None and not article:
                    match.ja.weak = True


def mark_orders(found: list[Held]) -> None:
    """Give the difference "name-order" to full names in another order than most of an article."""
    orders = [(have.surname < have.given, match) for _, name, have, match in found if _both(name, have) and match.verdict is Verdict.HOLDS]
    first = sum(1 for surname_first, _ in orders if surname_first)
    if not orders or first in (0, len(orders)):
        return
    usual = first * 2 >= len(orders)
    for surname_first, match in orders:
        if surname_first is not usual:
            match.difference, match.note = "name-order", "surname first" if usual else "given name first"


def _both(name: Name, have: Answer) -> bool:
    """Whether both parts of a living person's name stand together in the English."""
    return bool(name.age or name.title) and have.surname >= 0 and have.given >= 0 and abs(have.surname - have.given) == 1
