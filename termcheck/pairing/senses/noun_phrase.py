"""What the English counts or orders by a figure: the nouns behind it, with the classes of things they name."""

from __future__ import annotations

from termcheck.english.lexicon import ORDINALS, SMALL, TENS
from termcheck.english.nouns import NOT_PLURALS, STOPS
from termcheck.english.things import classes, mainly
from termcheck.model import Kind, Mention
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy

_TOKEN = lazy(r"[A-Za-zÀ-ɏ]+(?:-[A-Za-zÀ-ɏ]+)*|[-–‑]|[0-9][0-9.,]*(?:st|nd|rd|th)?|\s+|.")
_WORD = lazy(r"[A-Za-z]+|[0-9]+(?:st|nd|rd|th)?")
# Words of a figure, and those that may stand between it and its noun without saying what it counts.
_NUMERALS = SMALL.keys() | TENS.keys() | ORDINALS.keys() | {"hundred", "thousand", "million", "billion", "dozen"}
_PASSED = frozenset("straight consecutive successive or more half".split())
# What goes on with the figure behind an "and": two and a half games.
_PARTS = frozenset(("half", "a"))
_TIMES = frozenset(("once", "twice"))
_OUT_OF = frozenset(("out", "short", "shy", "ahead", "clear"))
_NUMBER = frozenset(("no", "number", "the", "grade"))
_NAMING = frozenset((Kind.ORDINAL, Kind.IDENTIFIER))
# What stands for one of a thing: 80 yen per sheet.
PER = "per "
_OF_THEM = frozenset("of the his her its their our these those".split())
# What stands for things named before: 850 of them, and what they color is no part of the phrase.
_NAMED_BEFORE = frozenset("them which whom us you it".split())
# Of STOPS, the nouns.
_STOPS = STOPS - {"times", "points"}
# What may follow a singular noun without being the noun that it describes.
_NO_NOUN = ("ed", "ly")
_RED = frozenset(("red", "bed", "seed", "weed", "reed", "breed", "fly", "family", "assembly", "monopoly", "jelly", "lily", "ally", "bully", "belly"))
_VERBS_AND_ADVERBS = frozenset(
    """scoreless overall alone then soon again apiece later even threw drew ran led made sent kept gave held saw met paid sold bought
    built brought caught fought broke began knew felt found told thought spent stood struck swept wore wrote drove flew grew chose""".split()
)
# Things that prizes are called by: the Cox Plate, the World Cup.
_PRIZES = frozenset("plate cup bowl shield crown belt vase ring cross star".split())
# Verbs that look like plurals, behind an ordinal that stands for its noun.
_VERBS = frozenset("starts plays runs hits ends stands ranks marks leads tops wins points aims shows airs opens falls rises moves bats pitches races covers features sets looks turns works walks cuts".split())
# Adjectives that name people, too.
_ADJECTIVES = frozenset(
    """national native local human adult private professional amateur veteran criminal civilian principal chief major general
    marine junior senior individual mortal rookie star model foreign elder youth teen female male
    american japanese chinese korean russian german french british italian indian vietnamese filipino australian
    canadian mexican african asian european arab israeli palestinian iranian iraqi afghan ukrainian taiwanese thai indonesian""".split()
)
# Plurals that stand before the noun that is counted: weapons depots, sales offices.
_ATTRIBUTIVE = frozenset(
    "weapons arms sports sales goods systems communications customs operations logistics electronics plastics munitions explosives savings earnings futures securities foods rights news admissions".split()
)
_NO_ATTRIBUTE = frozenset("and or in on at of from to with for by as after before that which who".split())
# How many words of a noun phrase are looked at, and how many unknown ones may stand before its noun.
_WORDS, _UNKNOWN = 6, 2


# Whose they are, and how many he has: two of Lady Gaga's three dogs.
_OWNER = lazy(r" of (?:the )?(?:[A-Z][\w.-]* ){0,3}[A-Z][\w.-]*['’]s (?:(?:[0-9,]{1,7}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )")


class Phrase(NamedTuple):
    """The nouns of a phrase.

    head     the noun that it counts or orders, "" where it is not known
    classes  what the head may name
    others   what the head and the known nouns before it may name
    mainly   what they name in most texts
    """

    head: str
    classes: frozenset[str]
    others: frozenset[str]
    mainly: frozenset[str]


_NONE = Phrase("", frozenset(), frozenset(), frozenset())
# What once and twice say.
TIMES = Phrase("times", frozenset(("time",)), frozenset(("time",)), frozenset(("time",)))
# The part of one behind a whole: one and two-thirds innings.
_OF_ONE = lazy(r"[- ](?:thirds?|quarters|fifths)(?![a-z])")
# What it says of one who finished second, or took third place.
RANKED = Phrase("rank", frozenset(("rank",)), frozenset(("rank",)), frozenset(("rank",)))
_FINISHED = lazy(r"(?i)\b(?:finish(?:ed|es|ing)?|placed|ranked|(?:took|takes|taking|won|earned|secured) (?:the )?)(?: in)? ?$")
_PLACE = lazy(r"(?: overall)?(?:[.,;]|$| (?:in|at|behind|to|on|and|after|with|among)\b)")
_IN_PLACE = " place"
_SECOND, _HOME = "second", "home"
# Behind a figure, who thought of it: the 431,117 analysts had expected.
_RELATIVE = lazy(
    r" (?:[a-z-]+ ){0,2}(?:[a-z]+s|he|she|they|we|it|[A-Z]\w+) (?:had|have|has) (?:[a-z]+ )?(?:expected|forecast|predicted|estimated|hoped|projected|targeted|wanted|anticipated|sought|set)\b"
    r"| (?:[a-z-]+ )?(?:analysts|economists|markets?|investors|forecasters|strategists|traders) (?:expected|forecast|predicted|estimated|projected|anticipated|looked for)\b"
    r"| (year|quarter|month|week|day)[- ](?:on|over)[- ]\1\b"  # up 120 year on year
    r"| of (?:the|a|last|this) (?:[a-z]+ )?(?:year|season|quarter|month|week|day|time|term|one)\b(?! students?| pupils?)"  # more than the 45 of the year before
    r"| (?:sold|ran|came|went|turned|moved|dropped|pulled|got|broke|handed|sent|given|laid|signed|bowed|missed) out\b"  # all 200 sold out
)
# Behind a figure of more than one, what those did: a verb in its first form or in -ed, and its object or what it goes on with.
_DID = lazy(
    r" (?:saw|felt|heard|hit|met|read|used|need|want) (?:it|them|him|her|us)\b|"
    r" (?:saw|felt|hit|set|cast|cut|run|race|face|lead|head|top|book|board|name|mark|work|view|show|land|park|rest|charge|step|return|attend|visit|finish|start|play|win|walk|share|meet|hold|save|lap|"
    r"strike|call|offer|need|use|plan|vote|bid|answer|question|reply|stand|shelter|live|die|leave|quit|flee|join|own|buy|sell|pay|earn|eat|drink|smoke|sleep|study|"
    r"speak|back|oppose|support|travel|commute|gather|arrive|apply|qualify|suffer|[a-z]{2,}ed) (?:(?:[0-9]|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|last|this|that|earlier|late|when|after|before|since|during|by|under|against|within|into|onto|as|between|among|without)\b)|(?:in|on|off|up|out|foot|down|away|back|for|with|to|at|from|through|over|their|his|her|its|it|them|him|the|an?|home|as|by) |aboard\b)"
)
_WHEN = lazy(r" the (?:previous|prior|preceding|following|next|same|day|week|month|year) (?:fiscal |business |calendar )?(?:year|season|month|week|day|term|quarter|time|before|after)\b")
_Known = tuple[str, frozenset[str], bool]


def phrase(en: Mention, text: str, start: int, end: int) -> Phrase:
    """What stands behind a figure of the English, or before a number; text with the place of its
    mention. Of what has no numeral (both, a triple) nothing is told."""
    if en.text.lower() in _TIMES:
        return TIMES
    if text[max(0, start - 1) : start] in ("-", "‑"):
        return _NONE  # an inline-four engine
    if en.text.lower().startswith(PER):
        return _walk([m.group() for m in _TOKEN.finditer(text, start + len(PER), start + 72)], ordinal=False)
    unit = _SECOND if en.kind is Kind.DURATION else ""  # a 30-second run
    numerals = [m.span() for m in _WORD.finditer(text, start, end) if _is_numeral(m.group()) and m.group() != unit]
    if not numerals:
        return _NONE
    last = numerals[-1][1]
    if (part := _OF_ONE.match(text, last)) is not None and (len(numerals) > 1 or text.startswith(" ", part.end())):
        last = part.end()
    if text[last : last + 1].isalpha():
        return _NONE  # 12R, 5G
    lead = text[start : numerals[0][0]].strip().lower()
    if en.kind in _NAMING and lead.partition(" ")[0].isalpha() and lead.partition(" ")[0] not in _NUMBER:  # Race 12, Game 3, Route 152
        return _walk([m.group() for m in _TOKEN.finditer(text, start, numerals[0][0])], ordinal=True)
    if en.kind is Kind.MEASURE:
        return _walk([m.group() for m in _TOKEN.finditer(text, last, end)], ordinal=False)
    if en.kind in (Kind.NUMBER, Kind.IDENTIFIER) and not lead and (found := _before(text, start)) is not None:
        return found
    if text.startswith(" the ", last) and (text.endswith("from ", 0, start) or ("than " not in text[start:last] and _WHEN.match(text, last))):
        return _NONE  # to 45 from 38 the previous year
    if en.kind is Kind.ORDINAL and _finished(text, start, last):
        return RANKED
    if _RELATIVE.match(text, last):
        return _NONE
    owner = _OWNER.match(text, last)
    last = owner.end() if owner is not None else last
    if en.kind is not Kind.ORDINAL and isinstance(en.value, Quantity) and en.value.low > 1 and _DID.match(text, last):
        return _NONE  # three hit the mark, five raised their hands
    return _walk([m.group() for m in _TOKEN.finditer(text, last, last + 72)], ordinal=en.kind is Kind.ORDINAL)


def _finished(text: str, start: int, end: int) -> bool:
    """Whether an ordinal says where one finished: he finished second, she took third place."""
    verb = _FINISHED.search(text[max(0, start - 24) : start])
    if verb is None:
        return False
    if text.startswith(_IN_PLACE, end):
        return True
    return verb.group().lower().startswith(("finish", "plac", "rank")) and _PLACE.match(text, end) is not None


def _is_numeral(token: str) -> bool:
    return token.lower() in _NUMERALS or token[0].isdigit()


def _walk(tokens: list[str], *, ordinal: bool) -> Phrase:
    """The nouns from a token on, up to the end of their phrase."""
    joined = bool(tokens) and tokens[0] in "-–‑"
    if joined and tokens[1:2] == [" "]:
        return _NONE  # fifth- and sixth-graders
    known: list[_Known] = []
    words = unknown = 0
    before = ""
    verb = False
    at = int(joined)
    while at < len(tokens) and words < _WORDS:
        token, word = tokens[at], tokens[at].lower()
        at += 1
        if token.isspace():
            continue
        if token in "'’" and at < len(tokens) and tokens[at] == "s":  # two Toyota's plants, the third women's title
            at += 1
            del known[-1:]
            continue
        if token in "'’" and known and known[-1][2] and tokens[at : at + 1] == [" "]:  # three boys' titles
            known[-1] = (*known[-1][:2], False)
            continue
        if word == "and" and not known and tokens[at + 1 : at + 2] and tokens[at + 1].lower() in _PARTS:
            continue
        if token[0].isdigit() and known:
            return _NONE  # his third Grade 1 success
        if word in _OUT_OF and tokens[at : at + 2] == [" ", "of"]:
            break  # 62 out of 100, 12 short of what is needed
        if not token[0].isalpha() or word in _NUMERALS:
            break
        if word == "of" and known and not known[-1][2] and tokens[at - 3 : at - 2] and tokens[at - 3][0].isupper() and tokens[at + 1 : at + 2] and tokens[at + 1][0].isupper():
            return _NONE  # two former Bank of Kyoto employees
        if not known and word in _NAMED_BEFORE:
            return _NONE
        if not known and word == _HOME and not ordinal and (not (behind := next((other for other in tokens[at:] if not other.isspace()), ".")).isalpha() or behind.lower() in STOPS):
            return _NONE  # the first seven home
        if not known and (word in _PASSED or (word in _OF_THEM and not ordinal)):
            continue
        if word in _ADJECTIVES or ("-" in word and word.endswith("ed")):
            continue
        if word in _ATTRIBUTIVE and (noun := tokens[at + 1 : at + 2]) and tokens[at] == " " and noun[0].islower() and noun[0] not in _NO_ATTRIBUTE and noun[0] not in STOPS:
            continue
        first = words == 0
        words += 1
        last, before = before, word
        found, many = classes(word.removeprefix("great-").removeprefix("great-").removeprefix("ex-").removeprefix("co-"))
        pair, both_many = classes(f"{known[-1][0]} {word}") if known else (found, many)
        if not known and last and (whole := classes(f"{last} {word}"))[0]:  # eight free passes
            known.append((f"{last} {word}", *whole))
        elif pair and known:
            known[-1] = (f"{known[-1][0]} {word}", pair, both_many)
        elif word in _PRIZES and token[0].isupper() and tokens[at - 3 : at - 2] and tokens[at - 3][0].isupper() and not known:
            return _NONE  # her fourth Cox Plate
        elif not found and len(token) > 2 and token[-1] == "s" and token[:-1].isupper():
            return _NONE  # 49 government MPs: those of an abbreviation are what is counted
        elif found and ordinal and first and ((many and word in _VERBS) or word == "cut"):
            return _NONE  # the third starts on Sunday
        elif found and word not in _STOPS:
            if known and known[-1][2]:
                known.append((word, found, many))
                break
            known.append((word, found, many))
        elif known and token[0].isupper() and tokens[at - 3 : at - 2] and tokens[at - 3][0].isupper():
            return _NONE  # the 96th National High School Baseball Championship
        elif word in _STOPS or (known and (known[-1][2] or (word.endswith(_NO_NOUN) and word not in _RED) or word in _VERBS_AND_ADVERBS or token[0].isupper())):
            break
        elif word.endswith("ing"):
            if ordinal and known and not known[-1][2]:
                return _NONE  # our fifth rice planting
            continue
        elif known or unknown == _UNKNOWN or (_like_plural(word) and not (first and joined) and not ("-" in word and tokens[at + 1 : at + 2] and classes(tokens[at + 1].lower())[1])):
            return _NONE  # the noun is one that nobody listed
        else:
            if word.endswith("ed") and tokens[at - 3 : at - 2] and tokens[at - 3][0].isupper():
                return _NONE  # No. 4 Wakamotoharu forced out
            unknown += "-" not in word
            verb = verb or word.endswith("ed")
    if not known or (verb and not ordinal and not joined and not any(k[2] for k in known)):
        return _NONE  # the two parted company
    head = next((k for k in known if k[2]), known[0] if joined else known[-1])
    return Phrase(head[0], head[1], frozenset().union(*(found for _, found, _ in known)), frozenset().union(*(mainly(noun) for noun, _, _ in known)))


def _like_plural(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in NOT_PLURALS


# A noun that an article stands before has no number: the soup of the day 450.
_NOUN_BEFORE = lazy(r"(?:([A-Z][a-z]+|(?<!the )(?<!\ba )(?<!each )(?<!every )(?<!per )(?<!that )(?:day|week|round|lap|game|match|race|stage|leg|lane|gate|hole|inning|frame|set|boat|corner|turn|page|chapter|floor)) |([A-Za-z]+) (?:[Nn]o\. ?|#))$")


def _before(text: str, start: int) -> Phrase | None:
    """The noun that a number names one of: Game 3, inning No. 7."""
    found = _NOUN_BEFORE.search(text[max(0, start - 24) : start])
    if found is None:
        return None
    noun = found[1] or found[2]
    kinds, many = classes(noun.lower())
    return Phrase(noun, kinds, kinds, kinds) if kinds and not many else None
