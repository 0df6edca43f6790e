"""Number words: cardinals, scales, ordinals, fractions and the vague ones."""

from __future__ import annotations

UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TEN_WORDS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

SMALL = {word: value for value, word in enumerate(UNITS) if value}
TENS = {word: 10 * value for value, word in enumerate(TEN_WORDS, 2)} | {"fourty": 40}

SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "crore": 10**7,
}
# Abbreviations, after digits only: 387.3bn, 2 tn, 128 tril.
SHORT_SCALES = {
    "bn": 10**9, "bln": 10**9, "bil": 10**9, "tn": 10**12, "trn": 10**12, "tln": 10**12, "tril": 10**12, "mn": 10**6, "mln": 10**6,
    "mil": 10**6, "mio": 10**6,
}  # fmt: skip
# Single letters, glued to digits: of any figure, and of money alone (elsewhere m is a metre).
LETTER_SCALES = {"k": 10**3}
MONEY_SCALES = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}

GROUPS = {"dozen": 12, "score": 20, "gross": 144}

# What a plural scale word may mean: dozens are 24 to 99, millions 2 to 9.99 million.
# Tens of thousands and hundreds of millions multiply the scale that follows.
PLURAL_SCALES = {
    "dozens": (20, 99), "scores": (40, 99), "tens": (10, 99), "hundreds": (200, 999), "thousands": (2000, 9999),
    "millions": (2 * 10**6, 10**7 - 1), "billions": (2 * 10**9, 10**10 - 1), "trillions": (2 * 10**12, 10**13 - 1),
}  # fmt: skip
VAGUE = {"several": (2, 9), "few": (2, 9), "couple": (2, 2)}

ORDINAL_WORDS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip
ORDINALS = (
    {word: value for value, word in enumerate(ORDINAL_WORDS, 1)}
    | {f"{word[:-1]}ieth": value for word, value in TENS.items()}
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9}
)
ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))

# The word for one part in so many. Of these, only halves and quarters have a name of their own.
DENOMINATORS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4, "billionth": 10**9, "trillionth": 10**12} | {
    form: value for word, value in ORDINALS.items() if value > 2 for form in (word, f"{word}s")
}
SIGNS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅛": (1, 8), "⅕": (1, 5), "⅖": (2, 5),
         "⅗": (3, 5), "⅘": (4, 5), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅙": (1, 6), "⅚": (5, 6)}  # fmt: skip

ARTICLES = frozenset(("a", "an"))

# What is counted by the million: behind 1.3m no distance is meant.
BY_THE_MILLION = frozenset(
    "people followers subscribers viewers views users customers listeners readers copies downloads streams doses jabs cases deaths "
    "infections jobs homes households houses children pupils students workers employees voters votes passengers visitors tourists "
    "tickets barrels tonnes tons shares cars vehicles devices handsets smartphones accounts families patients members refugees migrants "
    "residents inhabitants americans britons adults women men pensioners citizens displaced hectares acres square hits likes posts units "
    "fans bottles tests items years unemployed uninsured drivers commuters motorists farmers girls boys teenagers babies dogs cats birds trees mothers "
    "taxpayers savers borrowers investors shareholders supporters soldiers troops records documents emails messages letters flights meals clients "
    "chickens cattle sheep pigs animals speakers muslims catholics christians jews palestinians ukrainians syrians afghans indians europeans australians "
    "canadians germans migrants consumers buyers owners renters tenants graduates pupils attendees spectators listeners accounts dwellings flats "
    "sq businesses companies firms signatures orders photos images "
    "miles kilometers kilometres km pounds times litres liters gallons pixels hours visits trips moviegoers filmgoers pilgrims holidaymakers travellers travelers players gamers plays "
    "packets packs shipments vaccinations doses units sets bags cans tyres tires batteries panels trees seats rooms entries votes ballots applications applicants".split()
)
# Between them and the figure, what is no noun that a distance goes with: 1.5m digital readers, 3m more electric cars.
NO_QUALIFIER = frozenset("of in from to at by and or deep high tall wide long away above below under over off per than the a an with on for into across thick".split())
