"""Month names, weekdays, seasons and named days, as news English writes them, and when May and March are months."""

from __future__ import annotations

from termcheck.calendar import MONTHS, WEEKDAYS, When
from termcheck.english.words import Words

# Full names and the abbreviations of the style books; the short ones need a stop or a day
# after them, since Jan, Mar and Jun are names and Dec a word of other languages.
MONTH_WORDS = {name.lower(): value for value, name in enumerate(MONTHS, 1)} | {
    name[:3].lower(): value for value, name in enumerate(MONTHS, 1) if name != "May"
} | {"sept": 9}
SHORT_MONTHS = frozenset(word for word in MONTH_WORDS if len(word) <= 4) - {"may", "june", "july"}
# Months that are words: they need a capital and a neighbour of a date.
WORD_MONTHS = frozenset(("may", "march", "august"))

# Words before "May" or "March" that make it a month.
_BEFORE_MONTH = frozenset(
    """in of on last next this since until till by early mid late every from to through during between and or ended ending
    before after around about for throughout into past toward towards starting beginning effective come - ( /""".split()
)
# … two of them: as early as May, no later than March.
_BEFORE_THE_MONTH = frozenset((*((one, "as") for one in ("early", "soon", "late", "recently", "back")), *((one, "than") for one in ("earlier", "later", "sooner"))))
_WHOSE_MONTH = frozenset("the its their his her our a any this that each every record strong weak".split())
_APOSTROPHES = ("'", "’")
# What stands around an entry of a list.
_LISTED_BEFORE, _LISTED_BEHIND = frozenset((":", ";", "|", "*")), frozenset(("", "(", ":", ";", "|"))

WEEKDAY_WORDS = {name.lower(): value for value, name in enumerate(WEEKDAYS)} | {
    f"{name.lower()}s": value for value, name in enumerate(WEEKDAYS)
}
SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter", "season": "season"}

# Days with a name and a fixed place in the calendar.
NAMED_DAYS: dict[str, When] = {
    "new year's day": When(month=1, day=1),
    "new year’s day": When(month=1, day=1),
    "new year's eve": When(month=12, day=31),
    "new year’s eve": When(month=12, day=31),
    "christmas eve": When(month=12, day=24),
    "christmas day": When(month=12, day=25),
    "christmas": When(month=12, day=25),
    "valentine's day": When(month=2, day=14),
    "valentine’s day": When(month=2, day=14),
    "may day": When(month=5, day=1),
    "halloween": When(month=10, day=31),
}

# Romanised eras and their first years, as in calendar.ERAS.
ERA_WORDS = {"meiji": "明治", "taisho": "大正", "showa": "昭和", "heisei": "平成", "reiwa": "令和"}


def is_month(words: Words, at: int, after: int) -> bool:
    """Whether "May", "March" or "August" is a month here."""
    if words.figure(after) or words.word[at - 1] in _BEFORE_MONTH or words.word[after] in ("-", "/"):
        return True
    if (words.word[at - 2], words.word[at - 1]) in _BEFORE_THE_MONTH:
        return True
    if words.word[at] == "may":
        if words.word[after] in _LISTED_BEHIND and (at == 0 or words.word[at - 1] in _LISTED_BEFORE or (words.word[at - 1] == "." and len(words.word[at - 2]) == 1)):
            return True  # A. May (nine groups), Month: May
        return words.word[at - 1] in _WHOSE_MONTH or (words.word[at - 1] == "s" and words.word[at - 2] in _APOSTROPHES)  # the May holidays, its May sales
    return words.word[at] == "march" or at == 0 or not words.capital(at - 1) or words.word[at - 1] in ("the", "its")
