"""What is counted: the noun that follows a figure, and the sense that counters.py gives it.

English puts words between the two (15 new cases, three Japanese men). The noun of a count
other than one stands in the plural, which tells it from those words.
"""

from __future__ import annotations

from termcheck.calendar import WEEKDAYS
from termcheck.counters import SENSES
from termcheck.english.lexicon import SMALL, TENS
from termcheck.english.words import KeptPhrases, Words
from termcheck.records import NamedTuple

# Plurals that no rule makes.
IRREGULAR = {
    "person": "people", "persons": "persons", "man": "men", "woman": "women", "child": "children", "foot": "feet", "tooth": "teeth",
    "mouse": "mice", "goose": "geese", "wife": "wives", "life": "lives", "knife": "knives", "half": "halves",
    "loaf": "loaves", "leaf": "leaves", "fish": "fish", "sheep": "sheep", "aircraft": "aircraft", "police": "police",
    "series": "series", "species": "species", "head": "head", "storey": "storeys", "fisherman": "fishermen",
    "policeman": "policemen", "policewoman": "policewomen", "fireman": "firemen", "businessman": "businessmen",
    "crewman": "crewmen", "serviceman": "servicemen", "spokesman": "spokesmen", "gentleman": "gentlemen",
    "baseman": "basemen", "criterion": "criteria", "medium": "media", "ox": "oxen", "yen": "yen", "yuan": "yuan",
    "euro": "euros", "photo": "photos", "video": "videos", "piano": "pianos", "kilo": "kilos", "casino": "casinos",
    "studio": "studios", "radio": "radios", "portfolio": "portfolios", "rbi": "rbis", "hertz": "hertz",
    "horsepower": "horsepower", "yokozuna": "yokozuna", "ozeki": "ozeki", "sekiwake": "sekiwake", "komusubi": "komusubi", "maegashira": "maegashira", "quiz": "quizzes",
}  # fmt: skip


def plural(noun: str) -> str:
    """The plural of an English noun or of the last word of a phrase."""
    first, space, last = noun.rpartition(" ")
    if last in IRREGULAR:
        return f"{first}{space}{IRREGULAR[last]}"
    if last.endswith(("s", "x", "z", "ch", "sh")) or (last.endswith("o") and last[-2:-1] not in "aeiou"):
        return f"{noun}es"
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"


class Noun(NamedTuple):
    """A listed noun.

    senses  what it may be counted as, keys of counters.py
    order   what its ordinal may be the place in; the same keys, those of an order first
    plural  whether it can be a plural
    """

    senses: tuple[str, ...]
    order: tuple[str, ...]
    plural: bool


# Senses that are places in an order: third place, the number four hitter.
ORDER = frozenset(("rank", "batting-order", "grade", "generation", "edition", "tier"))


# Nouns beside those of counters.py, all people.
PEOPLE = """
adult teenager youth pupil teacher doctor nurse patient farmer fisherman policeman firefighter driver rider pedestrian
traveler traveller foreigner protester demonstrator survivor hostage prisoner inmate refugee evacuee migrant immigrant
candidate minister senator governor mayor councilor councillor delegate director executive manager engineer scientist
researcher expert professor lawyer judge journalist reporter writer singer actor actress artist musician performer dancer
wrestler boxer swimmer runner athlete pitcher batter hitter fielder infielder outfielder reliever starter forward defender
midfielder goalkeeper striker jockey coach referee umpire competitor participant finalist medalist winner loser attendee
visitor guest customer consumer client user subscriber follower viewer listener reader donor volunteer troop serviceman
captain crewman crew_member sailor pilot staffer employer jobseeker applicant recruit graduate freshman grandchild
grandson granddaughter son daughter brother sister sibling parent mother father husband wife baby infant newborn
relative friend neighbor neighbour colleague classmate businessman businesswoman entrepreneur investor shareholder owner
tenant homeowner villager islander american chinese japanese korean european briton national individual human body
staff personnel persons crew defendant plaintiff juror gunman robber thief perpetrator accomplice culprit witness trainee
intern apprentice monk priest nun pilgrim climber hiker skier cyclist motorist commuter shopper diner audience
mp mep msp mla ceo centenarian senior pensioner carer caregiver worshipper faithful guard bodyguard spectator onlooker bystander civilian
operator supplier lender retailer exporter
militant insurgent rebel extremist terrorist fighter commander general leader representative secretary aide adviser advisor
""".split()

# Of these and others, what companies, countries, groups, families, ships and animals are called as well: the five finalists.
ROLES = frozenset(
    """candidate survivor competitor participant finalist medalist winner loser customer client subscriber user donor employer applicant neighbor neighbour
    investor shareholder owner tenant operator supplier lender retailer exporter leader representative victim""".split()
)
# Beasts are called as people are by how old they are, which sex and whose kin: 子ガメ87匹 as "87 babies".
YOUNG_AND_KIN = """
adult baby infant newborn youngster juvenile boy girl mother father parent sibling brother sister son daughter twin triplet orphan individual male female
""".split()
ROLE_OF = ("company", "country", "group", "household", "animal", "ship", "vehicle")

# What follows a number of people without naming them: 15 dead, three injured.
PREDICATES = frozenset(
    """dead injured hurt wounded killed missing arrested detained hospitalized hospitalised infected trapped stranded
    homeless unaccounted rescued unemployed elderly seriously slightly""".split()
)

# Firms that are called houses.
HOUSES = "trading_house publishing_house auction_house fashion_house brokerage_house media_house production_house finance_house design_house software_house"

# What else is counted, by the key of a sense in counters.py.
FURTHER = {
    "case": "infection lawsuit suit offense crime murder robbery theft inquiry request proposal bid deal order violation",
    "company": f"{HOUSES} advertising_house chaebol conglomerate automaker carmaker manufacturer supplier lender bank brokerage startup exporter retailer airline operator",
    "item": "measure issue element factor reason way category type subject article object feature theme",
    "vehicle": "carriage coach taxi motorcycle bicycle tank ambulance truck lorry van wagon unit computer",
    "ship": "boat ferry tanker submarine destroyer warship trawler frigate freighter",
    "aircraft": "fighter drone airliner",
    "building": "hotel apartment dwelling structure facility condominium unit",
    "area": "section zone station port venue sector ward",
    "municipality": "village ward",
    "game": "meeting tie fixture tournament race outing contest",
    "point": "rbi",
    "loss": "setback",
    "win": "triumph success",
    "flat-thing": "page slice banknote",
    "long-thing": "rocket missile tree pole article drink tooth",
    "volume": "copy issue",
    "animal": "sheep elephant panda bear boar deer whale tiger lion monkey cattle hen chick pet puppy kitten salmon eel crab",
    "dish": "plate portion helping drink",
    "letter": "text mail comment post",
    "home-run": "blast shot long_ball dinger",
    "at-bat": "plate_appearance bat",
    "country": "power economy",
    "school": "college campus kindergarten",
    "team": "squad",
    "group": "party faction gang body",
    "step": "pillar",
    "lane": "track",
}  # fmt: skip


def _rows() -> dict[str, list[str]]:
    """Every noun with the keys of its senses, the tables of counters.py first."""
    rows: dict[str, list[str]] = {}
    for sense in SENSES:
        for noun in sense.en:
            rows.setdefault(noun.lower(), []).append(sense.key)
    for noun in PEOPLE:
        rows.setdefault(noun.replace("_", " "), []).append("person")
    for noun in ROLES:
        rows.setdefault(noun, []).extend(ROLE_OF)
    for noun in YOUNG_AND_KIN:
        keys = rows.setdefault(noun, [])
        keys.extend(key for key in ("person", "animal") if key not in keys)
    for key, nouns in FURTHER.items():
        for noun in nouns.split():
            rows.setdefault(noun.replace("_", " "), []).append(key)
    return rows


def _table() -> list[tuple[str, tuple[tuple[str, ...], tuple[str, ...], bool]]]:
    table: dict[str, tuple[tuple[str, ...], tuple[str, ...], bool]] = {}
    for noun, keys in _rows().items():
        senses = order = tuple(keys)
        if len(keys) > 1:
            keys = sorted(dict.fromkeys(keys), key=lambda key: key != noun)
            order = tuple(sorted(keys, key=lambda key: key not in ORDER))
            senses = tuple(key for key in keys if key not in ORDER) or order
        form = plural(noun)
        table[form] = senses, order, True
        if noun != form:
            listed_plural = noun in ("people", "persons", "men", "women", "children", "police", "copies", "bale")
            table.setdefault(noun, (senses, order, listed_plural))
    return list(table.items())


NOUNS = KeptPhrases(("counters", "english/nouns"), _table, lambda parts: Noun(*parts))

# Words that no noun phrase goes beyond.
STOPS = frozenset(
    """in at on of for from to by with without and or nor but than as that which who whom whose when while where if after
    before since until till during about around over under per via into onto upon through throughout between among against
    toward towards is are was were be been being has have had will would can could may might must shall should do does did
    said says say told not also only just less least a an the this these those its it's their his her my our your he she it
    they we you i there here then now so yet however because although though unless despite amid each every both all any
    such no another what how why came come went go goes got get gets won lost beat took takes take make makes made became
    become rose fell grew dropped increased decreased left remain remains including ago earlier later away off up down
    across beyond behind beneath alongside within worldwide nationwide nationally whereas whether amongst versus except excluding unlike
    times aboard onboard percent pct cent points today yesterday tomorrow last next""".split()
)

_ENDS = STOPS | SMALL.keys() | TENS.keys() | {"million", "billion", "trillion"}

# A day that stands behind an hour, and is not counted: until 11 Friday.
_WEEKDAYS = frozenset(day.lower() for day in WEEKDAYS)

# Endings of verbs and adverbs, which alone behind a figure are no noun: the 16 gathered.
_NO_NOUN = ("ed", "ing", "ly")

# Words that look like plurals and are none.
NOT_PLURALS = frozenset("previous serious various religious famous plus minus us news across always perhaps overseas its".split())

# Nouns of an order beside those that are counted, and their unit: 10th anniversary, 13th overall.
ORDERED = {
    "century": "century", "anniversary": "anniversary", "overall": "rank", "year": "year", "day": "day", "month": "month",
    "week": "week", "minute": "minute", "time": "edition", "edition": "edition", "grader": "grade", "graders": "grade",
    "grade": "grade", "baseman": "base", "hitter": "batting-order", "batter": "batting-order", "division": "tier",
    "generation": "generation", "dan": "step", "event": "game", "up": "batting-order", "floor": "floor", "rank": "rank", "hour": "hour", "second": "second",
}  # fmt: skip

# Between the halves of one word: home-and-away games.
_JOINING = frozenset(("and", "or", "to", "by", "of", "for", "in"))

# Words for a year of school, which are people as well.
SCHOOL_YEARS = frozenset(
    ("freshman", "freshmen", "sophomore", "sophomores", "junior", "juniors", "senior", "seniors")
)

# How many words may stand between a figure and its noun.
REACH = 4


class Counted(NamedTuple):
    """What a figure counts.

    senses  keys of counters.py, () where the noun is not listed
    head    the noun as written, "" where none follows
    after   the token after the noun where it follows at once, else the one after the figure
    """

    senses: tuple[str, ...]
    head: str
    after: int


# What a game ends in, and what those do who have so many of them.
_RESULTS, _RANK = frozenset(("win", "loss", "defeat", "victory", "point")), frozenset(("share", "lead", "top", "head", "trail"))


_BESIDE = frozenset("inside outside beside behind near past beyond along across within".split())  # two inside the cut line
# Before these a word is no noun that a figure counts, but what so many do.
_DETERMINERS = frozenset("the a an their his her its our my your this that these those each every".split())


def counted(words: Words, at: int, *, single: bool = False, joined: bool = False) -> Counted:
    """What a figure that ends before a token counts. `single`: the figure is one, so that its noun
    stands in the singular; `joined`: by a hyphen (three-run homer), so that its noun is the next."""
    place = at
    last: tuple[tuple[str, ...], str] | None = None
    for _ in range(REACH + 1):
        word = words.word[place]
        if not word or not word[0].isalpha() or stops(words, place):
            break
        if last is not None and last[1] in _RESULTS and word in _RANK:
            break  # two with one loss share the lead
        found = NOUNS.at(words, place)
        if found is not None:
            noun, after = found
            if noun.plural and (owned := _owned(words, after)):
                if words.word[owned] == "ones":
                    return Counted((), words.cased(owned), at)  # 15 children's ones
                if word != "people" and _plural_like(words.word[owned]):
                    thing = NOUNS.at(words, owned)
                    return Counted((*noun.senses, *(thing[0].senses if thing is not None else ("",))), words.cased(owned), at)  # three women's events
            if (noun.plural or single or joined) and not words.hyphen(after):
                head = words.between(place, after)
                if noun.plural or joined or not _more_nouns(words, after):
                    return Counted(noun.senses, head, after if place == at else at)
                last = noun.senses, head
        elif word in PREDICATES and not joined and not _names_whom(words, words.skip_hyphen(place + 1)):
            return Counted(("person",), words.cased(place), place + 1 if place == at else at)
        elif word.endswith("s") and not single and not joined and _plural_like(word) and not (words.word[place - 1] == "-" and _names_whom(words, place + 1)):
            return Counted((), words.cased(place), place + 1 if place == at else at)
        place = words.skip_hyphen(place + 1)
        if words.word[place] in _JOINING and words.hyphen(place - 1) and words.hyphen(place + 1):
            place += 2  # 38 home-and-away games
        if words.word[place] in ("'", "’") and words.word[place + 1] == "s" and words.glued(place + 1):
            place += 2  # two Toyota's plants
    if last is not None:
        return Counted(*last, at)
    word = words.word[at]
    if not word or not word[0].isalpha() or stops(words, at) or (word in _WEEKDAYS and words.capital(at)) or ((word.endswith(_NO_NOUN) or (word == "half" and words.hyphen(at + 1))) and not joined):
        return Counted((), "", at)
    found = NOUNS.at(words, at)
    if found is not None and words.capital(at) and not found[0].plural and not single:
        return Counted((), words.cased(at), at)  # the 12 League One teams
    if found is not None and not (words.hyphen(found[1]) and (not joined or words.word[found[1] + 1] in _JOINING)):
        return Counted(found[0].senses, words.between(at, found[1]), found[1])
    if words.word[at + 1] in _DETERMINERS and word not in _BESIDE and not single and not joined:
        return Counted((), "", at)  # 300 quit the company
    return Counted((), words.cased(at), at)


def _owned(words: Words, at: int) -> int:
    """Where what belongs to a noun begins, behind its 's; 0 where nothing does."""
    if words.word[at] not in ("'", "’"):
        return 0
    return at + 1 + (words.word[at + 1] == "s" and words.glued(at + 1))


def _names_whom(words: Words, at: int) -> bool:
    """Whether a noun follows what befell some: five rescued kittens, three stranded whales."""
    word = words.word[at]
    if not word or not word[0].isalpha() or stops(words, at):
        return False
    found = NOUNS.at(words, at)
    return found[0].plural if found is not None else word.endswith("s") and _plural_like(word)


def on_itself(words: Words, at: int) -> bool:
    """Whether a year is compared with the year before it: up 20,000 year on year, month-over-month."""
    joint = words.skip_hyphen(at + 1)
    return words.word[at] in _COMPARED and words.word[joint] in ("on", "over") and words.word[words.skip_hyphen(joint + 1)] == words.word[at]


_COMPARED = frozenset(("year", "quarter", "month", "week", "day"))


def stops(words: Words, at: int) -> bool:
    """Whether a noun phrase ends before a word; "at" begins at-bats, "out" may be one of three."""
    word = words.word[at]
    if word == "out":
        return words.word[at + 1] == "of"
    if word in _COMPARED and on_itself(words, at):
        return True
    return word in _ENDS and not (word == "at" and (words.hyphen(at + 1) or words.word[at + 1].startswith("bat")))


def _plural_like(word: str) -> bool:
    return len(word) > 3 and not word.endswith(("ss", "us", "is", "ous")) and word not in NOT_PLURALS


def _more_nouns(words: Words, at: int) -> bool:
    """Whether a listed noun follows at once, so that the one before it only describes it."""
    if words.word[at] == "high" and words.word[at + 1].startswith("school"):
        return True  # one junior high school
    return words.word[at] not in STOPS and NOUNS.at(words, at) is not None
