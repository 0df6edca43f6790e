"""What has a name of its own that both languages call it by: works, prizes, festivals, races, trains.

English does not leave such a name out, and says "it" only of what it has named. It may say what
sort of thing it is: the film, the race.
"""

from __future__ import annotations

from collections.abc import Iterable

from termcheck.glossary.model import Concept
from termcheck.tables.patterns import lazy

_WORKS = "film|movie|picture|novel|book|story|series|manga|comic|comics|anime|animation|show|drama|game|song|program|programme|play|opera|ballet|work|magazine|weekly|painting|statue|title|blockbuster"
# The subject fields of such names, and the words for what they are.
KINDS = {
    "works": f"{_WORKS}|festival|event", "screen": _WORKS, "books": _WORKS,
    "prizes": "prize|award|honor|honour|medal|decoration|title|prestigious", "festivals": "festival|event|ceremony|ritual|rite|parade|dance|fair|celebration|fireworks",
    "products": "train|bullet train|express|ship|vessel|destroyer|carrier|submarine|boat|car|vehicle|model|rocket|probe|spacecraft|satellite|aircraft|plane|jet|drug|park|product|brand|missile|tunnel|dam",
    "foods": "dish|food|delicacy|specialty|drink|snack|sweet|sweets|noodles", "history": "war|battle|incident|attack|attacks|accident|crash|case|scandal|disaster|quake|earthquake|conflict|uprising|period|era|shogunate",
    "campaigns": "law|act|campaign|program|programme|scheme|system|plan|policy|initiative|event|expo|card|measure|treaty|accord|agreement",
    "tournaments": "tournament|event|meet|championship|championships|competition|race|marathon|title|cup|series|match|contest|league",
    "racing": "race|event|derby|classic|horse|colt|filly|track|racetrack|racecourse|meet",
    "stadiums": "stadium|ballpark|park|arena|dome|gym|gymnasium|hall|venue|field|ground|rink|track|course|pool|center|centre|site",
    "landmarks": "mountain|peak|volcano|river|lake|sea|bay|island|islands|cape|peninsula|strait|shrine|temple|castle|garden|park|tower|bridge|spa|resort|hot spring|hot springs|district|area|site|museum|dome|aquarium",
}  # fmt: skip
STADIUMS = "stadiums"
# What English says of such a name besides: where a game was.
_BESIDES = {STADIUMS: r"|\b(?:home|away|on the road|hosts?|hosted|hosting|visit\w*|there)\b"}
_AGAIN = {field: lazy(rf"\b(?:[Tt]he|[Tt]his|[Tt]hat)(?: [a-z-]+){{0,2}} (?:{kinds})\b(?! [A-Z\"“])" + _BESIDES.get(field, "")) for field, kinds in KINDS.items()}


def is_named(concept: Concept) -> bool:
    """Whether a concept is such a name: one that has a capital, of one of the fields."""
    return concept.field in KINDS and concept.en[0].isupper()


def is_called_what_it_is(english: str, concepts: Iterable[Concept]) -> bool:
    """Whether an English text has the word for what a name is, and no name behind it: the race, but not
    the film "Frozen"."""
    return any(concept.field in KINDS and _AGAIN[concept.field].search(english) is not None for concept in concepts)
