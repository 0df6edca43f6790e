"""An English text as most houses write it, with the way back: 5 km for 5KM, No. 1 for №1, about 30 for ~30.

The tables of what is mistaken, of roles and of relations speak of English as agencies write it. What a house writes
otherwise is told to them in that style, and what they find is told of the text as it stands. A row here changes how
something is written, never what it says. What stands for another character, one for one, is `house_style`'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from termcheck.calendar import MONTHS
from termcheck.english.lexicon import ORDINAL_WORDS, ORDINALS, SMALL, TEN_WORDS, TENS, UNITS
from termcheck.styles import wrapped
from termcheck.styles.respelling import NO_WIDTH, Respelling, composed, respelled, wide
from termcheck.text import Folded

_MONTHS = "|".join(MONTHS)
_ENDING = "(?:st|nd|rd|th)"
_FIGURE = r"(?=[\d$£€¥])"
_SUM = r"(?=\d[\d,.]*(?: ?(?:million|billion|trillion|bn|m|tn|mln|bln)\b|,\d{3}))"
# What is counted in thousands: K behind ten or more is also a race, and strikeouts.
_MANY = "(?:people|fans|visitors|homes|households|jobs|workers|residents|spectators|users|copies|units|votes|followers|tickets|troops|yen)"
# What is run over some kilometers, and what stands before them: the 5k race, ran 5k.
_RACE = "(?:races?|runs?|jogs?|walks?|swims?|courses?|events?|runners?)"
_RUN = f"(?:{'|'.join(f'(?<={before} )' for before in ('ran', 'ran the', 'ran a', 'run', 'run the', 'run a', 'in the', 'in a', 'won the', 'walked', 'swam'))})"
_RESULT = r" (?:win|victory|loss|defeat|draw|in favor|on aggregate|over|against|record|vote|count)\b"
_ENTITIES = {f"&{name};": sign for name, sign in zip("amp quot apos nbsp #39 #34 lsquo rsquo ldquo rdquo ndash mdash".split(), "&\"' '\"‘’“”–—", strict=True)}
_DAYS = [*ORDINAL_WORDS, "twentieth", *(f"twenty-{day}" for day in ORDINAL_WORDS[:9]), "thirtieth", "thirty-first"]
_DAY = "|".join(sorted(_DAYS, key=len, reverse=True))
_ONE_TO_NINE = "|".join(UNITS[1:10])
_TENS = f"(?:{'|'.join(f'[{word[0].upper()}{word[0]}]{word[1:]}' for word in TEN_WORDS)})"
_TENTH = _TENS.replace("y", "ieth")
_SHORT = {month[:3].lower(): month for month in MONTHS}


def _plain(text: str) -> str:
    return composed(text).translate(_PLAIN)


_PLAIN = str.maketrans("ŌōŪū", "OoUu")


def _quoted(text: str) -> str:
    return f'"{text[1:-1]}"'


def _unit(name: str) -> Callable[[str], str]:
    """The unit that a sign stands for: 5 kilometers for 5km, 5-kilometer for 5-km."""
    return lambda sign: f"-{name}" if sign[0] == "-" else f" {name}s"


def _day_of_month(text: str) -> str:
    """the 5th of May as May 5."""
    day, month = text.split()[1::2]
    return f"{month} {int(day[:-2])}"


def _day_of_numbered_month(text: str) -> str:
    """the eighth day of the fourth month as April 8; the text itself where there is no such day."""
    said = text.lower().split()
    day, month = (_number(word) for word in (said[1], said[5]))
    return f"{MONTHS[month - 1]} {day}" if month <= len(MONTHS) and day <= len(_DAYS) else text


def _number(word: str) -> int:
    """Which one an ordinal is."""
    return int(word[:-2]) if word[0].isdigit() else _DAYS.index(word) + 1


def _day_in_words(text: str) -> str:
    """May fifth as May 5."""
    month, _, day = text.partition(" ")
    return f"{month} {_DAYS.index(day.removeprefix('the ')) + 1}"


def _day_before_month(text: str) -> str:
    """5-Jun as June 5."""
    day, month = text.split("-")
    return f"{_SHORT[month.lower()[:3]]} {int(day)}"


def _in_digits(text: str) -> str:
    """thirty eight as 38."""
    tens, one = re.split("[ -]", text.lower())
    return str(TENS[tens] + SMALL[one])


def _ordinal_in_digits(text: str) -> str:
    """eighty-sixth as 86th, eightieth as 80th."""
    tens, _, one = text.lower().partition("-")
    if not one:
        return f"{ORDINALS[tens]}th"
    value = ORDINALS[one]
    return f"{TENS[tens] + value}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(value, 'th') }"


def _numbered(text: str) -> str:
    return f"No. {SMALL[text.split()[1].lower()]}"


# What no text in ASCII has: what no reader sees, letters in parts and letters that stand for several, marks.
_SIGNS = Respelling(
    (f"[{NO_WIDTH}]", ""),
    ("(?:[A-Za-z][\u0300-\u036f]+)+", _plain),
    ("[ŌōŪū]", _plain),
    ("[\ufb00-\ufb06]", wide),
    ("[０-９Ａ-Ｚａ-ｚ％．，＄￥￡（）：；＆＋－／]+", wide),
    (r"(?<=\w)[ʼ′´](?=\w)|(?<=s)ʼ(?= )", "'"),
    ("[«»]", '"'),
    ('„[^„“”"]{1,80}[“”]', _quoted),
    (r"(?<=\d)·(?=\d)", "."),
    (r"(?<=\d)[—−](?=\d)", "-"),
)
_ROWS = Respelling(
    # marks
    (r"\b(?:Mr|Mrs|Ms|Dr|Prof|Lt|Col|Sgt|Gov|Rep|(?<=Lt )Gen|(?<=Maj )Gen)(?= [A-Z])", lambda title: f"{title}."),
    (r"(?<=\w)`(?=\w)", "'"),
    ("``|''", '"'),
    (r"(?<=[.!?])(?:  +| ?\u2003)(?=\S)", " "),
    ("&(?:amp|quot|apos|nbsp|#39|#34|[lr][sd]quo|[nm]dash);", _ENTITIES.__getitem__),
    # figures
    (r"(?<=\d)['’](?=\d{3}(?!\d))", ","),
    (rf"\bY(?:{_SUM}|(?=\d+\.\d\d?\b|\d{{3,}}\b))|\b(?:JP¥|Yen ){_FIGURE}", "¥"),
    (r"\b(?:U\.S\.|US) ?(?=\$\d)", "US"),
    (r"[¥$€£]\d[\d,.]* (?:m|bn|tn)\b", lambda text: text.replace(" ", "")),
    (r"(?<=\d)(?<!\b3)M\b", "m"),
    (r"B\b(?:(?<=\d\.\dB)|(?<=\.\d\dB)|(?<=\d\dB))", "bn"),
    (r"T\b(?:(?<=\d\.\dT)|(?<=\.\d\dT))", "tn"),
    (rf"(?<=\d)K(?= {_MANY}\b)", " thousand"),
    (rf"[1-9](?:(?<=^.)|(?<=[a-z,] .)|(?<=[(¥$€£].))(?<!{' .)(?<!'.join(MONTHS)} .)\d{{0,2}}(?: \d{{3}})+(?= [a-z]|[.,;)]|$)", lambda text: text.replace(" ", ",")),
    (r"(?:№|\bNº|\bno\.|\bNo\.?) ?(?=\d)|#(?=\d)", "No. "),
    (rf"(?:(?<=the )|(?<=world )|(?<=world's )|(?<=as )|(?<=at )|(?<=ranked ))number (?:{'|'.join(UNITS[1:11])})\b(?!-)", _numbered),
    (r"(?<=\d)(?: ?pc| pct| per cent|-per-cent)\b", " percent"),
    (r"(?<=\d)(?: ?%[- ]?(?:pts?|points?)| ppts?| pps?)\b", " percentage points"),
    # units
    (r"(?<=\d)[ -]?(?:[Kk][Mm]s?\b\.?(?= [a-z]|,)|[Kk][Mm]s?\b)(?!/|²|2| ?per\b| ?an? hour)", _unit("kilometer")),
    (rf"\b\d\d?k\b(?=(?: and \d{{1,2}}k)? (?:fun |charity |road |trail )?{_RACE}\b)|{_RUN}\d{{1,2}}k\b(?= (?:and|or|were|was|at|with|this|last)\b|[.,;)]|$)", str.upper),
    (r"(?<=\d)[ -]?(?:kgs?|kilogrammes?)\b(?!/)", _unit("kilogram")),
    (r"(?<=\d)[ -]?cms?\b(?!²|³)", _unit("centimeter")),
    (r"(?<=\d)[ -]?(?:hrs?)\b\.?", _unit("hour")),
    (r" h(?<=\d h)(?:\b(?! ?\d)|(?= \d\d? min))|h(?<=\dh)(?:\b(?! ?\d)|(?= \d\d? min))", " hours"),
    (r"(?<=\d)[ -]?mins?\b(?:\.(?=,? [a-z0-9]))?(?! ?:)", _unit("minute")),
    (r"(?<=\d)[ -]?secs?\b(?:\.(?= [a-z0-9]))?", _unit("second")),
    (r" s\b(?<=\d s)|s\b(?:(?<=\d\.\ds)|(?<=\d\.\d\ds))", " seconds"),
    (r"(?<!in )(?<!his )(?<!her )(?<!their )(?<!the )(?<!mid-)(?<!late )(?<!early )(?<!\d)\d{1,2}s(?= (?:to go|left|remaining|ahead|behind|into|early|late|back|off|slower|faster|quicker)\b)", lambda text: f"{text[:-1]} seconds"),
    (r"\bminutes?,? (?:and )?[1-5]?\ds\b", lambda text: f"{text[:-1]} seconds"),
    (r"\b(?:1[3-9]|2[0-3])h[0-5]\d\b", lambda text: text.replace("h", ":")),
    (r"(?<=\d) ?degs?\b\.?(?! C\.)", " degrees"),
    (r"(?<=\d) mtrs?\b", " meters"),
    (r"(?<=\d)[ -]?yrs?\b(?!-old)(?:\.(?= [a-z0-9]))?", _unit("year")),
    (r"(?<=\d)[ -]?wks?\b(?:\.(?= [a-z0-9]))?", _unit("week")),
    (r"(?<=\d) mi\b\.?", " miles"),
    (r"(?<=-)stor(?:ied|eyed)\b", "story"),
    (r"\bsq\. (?=m\b|km\b|ft\b)", "sq "),
    # numbers in words
    (rf"\b(?:{_TENS}-(?:{'|'.join(ORDINAL_WORDS[:9])})|{_TENTH})\b(?= minutes?\b)", _ordinal_in_digits),
    (rf"(?={_TENS})(?<!and )(?<!hundred )(?<!thousand )\b(?:{_TENS}-(?:{_ONE_TO_NINE})\b|{_TENS} (?:{_ONE_TO_NINE})\b(?!-))(?! (?:hundred|thousand)\b)", _in_digits),
    (rf"\b[1-9]{_ENDING}(?= (?:time|round|place|straight|consecutive|victory|win|loss|title|season|day|half|quarter|inning|set|goal|term|floor|grade|grader|generation|anniversary)\b)", lambda text: _DAYS[int(text[0]) - 1]),
    # scores
    (rf"\b\d{{1,3}} [–-] \d{{1,3}}(?={_RESULT})|\b\d{{1,3}}:\d{{1,2}}(?= (?:win|victory|loss|defeat|draw)\b)", lambda text: re.sub("[ –:-]+", "-", text)),
    # days
    (rf"\bthe \d\d?{_ENDING} of (?:{_MONTHS})\b", _day_of_month),
    (rf"\b[Tt]he (?:{_DAY}|\d\d?{_ENDING}) day of the (?:{_DAY}|\d\d?{_ENDING}) (?:lunar )?month\b(?! of (?!\d|the (?:[a-z]+ )*(?:calendar|year)\b))(?! (?:after|since)\b)", _day_of_numbered_month),
    (rf"\b[Tt]he (?:{_DAY}|\d\d?{_ENDING}) day of (?:each|every) month\b", lambda text: text.replace(" day of ", " of ")),
    (rf"(?:(?<=on )|(?<=by )|(?<=from )|(?<=until )|(?<=since )|(?<=through )|(?<=and )|(?<=of )|(?<=between ))(?:{_MONTHS}) (?:the )?(?:{_DAY})\b(?!-)", _day_in_words),
    (rf"\d(?<![\d-].)\d?-(?:{'|'.join(f'(?:{short}|{short.title()}|{short.upper()})' for short in _SHORT)})[A-Za-z]{{0,6}}\b(?!-\w)(?!\.? \d\d?(?![\d:]))", _day_before_month),  # not December 25-January 5
    # words beside a figure
    (rf"(?:\b(?:around|approximately|roughly|circa|approx\.?|ca\.|c\.)|(?<!\d)[~≈]) ?{_FIGURE}(?!(?:19|20)\d\d\b)", "about "),
    (r"(?<![-=<\d] )(?<![-=<\d])> ?(?=\d)", "more than "),
    (rf"\b(?:(?<!no )in excess of|north of|upwards of) {_FIGURE}", "more than "),
    (r"\bper annum\b|\bp\.a\.(?= [a-z])", "per year"),
    (r"(?<=[a-z])(?<!day)(?<!week)(?<!month)(?<!year)(?<!hour)/(?=(?:day|week|month|year|hour|person|liter|litre|kilogram)\b)", " per "),
    (r"\bthrice\b", "three times"),
    (r"(?<=[a-z] )Pref\b\.?", "Prefecture"),
    (r"\b(?!(?:The|This|That|Each|Every|Our|Its|Their|His|Her|Both|One|Another|Any|Which|Home|Neighbou?ring)\b)[A-Z][a-z]+ prefecture\b", lambda text: f"{text[:-10]}Prefecture"),
)


def usual(text: str) -> Folded:
    """An English text as most houses write it, with the way back; the text itself where it is written so."""
    signs = () if text.isascii() else _SIGNS.edits(text)
    return respelled(text, (*signs, *_ROWS.edits(text), *wrapped.word_ends(text)))
