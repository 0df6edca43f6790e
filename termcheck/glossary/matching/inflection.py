"""English words in their other shapes: plural, verb forms, derived nouns, British spelling.

For forms of a glossary, worked out when it is compiled. A wrong guess (informations) is a
form that no text has, so the rules may be generous; a form that is missed is a false alarm.
"""

from __future__ import annotations

from functools import lru_cache

from termcheck.tables.patterns import lazy

# British spelling by American, whole words; each stands for its plural and verb forms too.
SPELLINGS = {
    "aging": "ageing", "anemia": "anaemia", "archeological": "archaeological", "caliber": "calibre", "counselor": "counsellor", "councilor": "councillor",
    "diarrhea": "diarrhoea", "hemorrhage": "haemorrhage", "leukemia": "leukaemia", "orthopedic": "orthopaedic", "rumor": "rumour", "totaled": "totalled",
    "airplane": "aeroplane", "aluminum": "aluminium", "analog": "analogue", "armor": "armour",
    "behavior": "behaviour", "canceled": "cancelled", "canceling": "cancelling", "catalog": "catalogue",
    "center": "centre", "check": "cheque", "color": "colour", "cooperation": "co-operation", "defense": "defence",
    "dialog": "dialogue", "enrollment": "enrolment", "favor": "favour", "fetus": "foetus", "fiber": "fibre",
    "flavor": "flavour", "fueled": "fuelled", "fulfill": "fulfil", "gray": "grey", "harbor": "harbour",
    "honor": "honour", "humor": "humour", "installment": "instalment", "jewelry": "jewellery", "judgment": "judgement",
    "labeled": "labelled", "labor": "labour", "license": "licence", "liter": "litre", "maneuver": "manoeuvre",
    "meter": "metre", "modeling": "modelling", "mold": "mould", "neighbor": "neighbour", "neighboring": "neighbouring",
    "offense": "offence", "pediatric": "paediatric", "plow": "plough", "practice": "practise", "pretense": "pretence",
    "program": "programme", "skeptical": "sceptical", "skillful": "skilful", "sulfur": "sulphur", "theater": "theatre",
    "tire": "tyre", "traveler": "traveller", "traveling": "travelling", "tumor": "tumour", "vapor": "vapour",
}  # fmt: skip
_BRITISH = SPELLINGS | {us + "s": uk + "s" for us, uk in SPELLINGS.items() if not us.endswith(("ed", "ing"))}
_AMERICAN = {uk: us for us, uk in _BRITISH.items()}
_IZE = lazy(r"(?<=[a-z]{3})([iy])([sz])(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)")

# Base: past, participle. Verbs of which the news is made.
IRREGULAR = {
    "beat": "beat beaten", "become": "became become", "begin": "began begun", "bid": "bid bid", "bind": "bound bound",
    "break": "broke broken", "bring": "brought brought", "build": "built built", "buy": "bought bought",
    "catch": "caught caught", "choose": "chose chosen", "come": "came come", "cut": "cut cut", "deal": "dealt dealt",
    "die": "died died", "draw": "drew drawn", "drive": "drove driven", "fall": "fell fallen", "fight": "fought fought",
    "find": "found found", "fly": "flew flown", "forecast": "forecast forecast", "forgive": "forgave forgiven",
    "get": "got gotten", "give": "gave given", "go": "went gone", "grow": "grew grown", "hear": "heard heard",
    "hit": "hit hit", "hold": "held held", "keep": "kept kept", "know": "knew known", "lay": "laid laid",
    "lead": "led led", "leave": "left left", "lend": "lent lent", "lie": "lay lain", "lose": "lost lost",
    "make": "made made", "meet": "met met", "overthrow": "overthrew overthrown", "pay": "paid paid", "put": "put put",
    "quit": "quit quit", "read": "read read", "ride": "rode ridden", "rise": "rose risen", "run": "ran run",
    "see": "saw seen", "seek": "sought sought", "sell": "sold sold", "send": "sent sent", "set": "set set",
    "shoot": "shot shot", "shut": "shut shut", "slide": "slid slid", "speak": "spoke spoken", "spend": "spent spent",
    "spread": "spread spread", "stand": "stood stood", "steal": "stole stolen", "strike": "struck stricken",
    "swear": "swore sworn", "take": "took taken", "teach": "taught taught", "tell": "told told", "throw": "threw thrown",
    "undergo": "underwent undergone", "upset": "upset upset", "wear": "wore worn", "win": "won won",
    "withdraw": "withdrew withdrawn", "write": "wrote written",
}  # fmt: skip
_BASE = {form: base for base, forms in IRREGULAR.items() for form in forms.split()}

# Verbs that open a phrase and are inflected there: "raise interest rates", "call off".
VERBS = frozenset(
    "abolish accept adopt agree amend announce appeal apply appoint approve arrest call cancel carry cast certify charge "
    "close commit compete conduct convene crack cross debut decide declare defeat deliver demand deploy detain detect "
    "dismiss dissolve drop elect enact end enter establish evacuate exempt expel file fire form freeze grant halt hand "
    "hike hold impose increase indict intervene issue join launch lift list live lodge lower mark merge move name "
    "negotiate nominate open order overturn pass phase place play plead postpone prosecute protest provide punish "
    "qualify raise ratify recall reduce refer reject release rely remand remove reopen repeal replace rescind reshuffle "
    "resign restart resume retire return revise roll rule sack sail scrap search secure seize sentence serve settle sign "
    "start step stop submit subsidize sue summon support suspend tender test tighten trade transfer turn visit vote".split()
) | frozenset(IRREGULAR)

NOUNS = {
    "alumnus": "alumni", "analysis": "analyses", "basis": "bases", "bureau": "bureaux", "child": "children",
    "crisis": "crises", "criterion": "criteria", "datum": "data", "emphasis": "emphases", "foot": "feet",
    "half": "halves", "knife": "knives", "life": "lives", "man": "men", "mouse": "mice", "medium": "media",
    "nucleus": "nuclei", "person": "people", "phenomenon": "phenomena", "referendum": "referenda", "shelf": "shelves",
    "stadium": "stadia", "thief": "thieves", "tooth": "teeth", "wife": "wives", "wolf": "wolves", "woman": "women",
}  # fmt: skip
_SINGULAR = {many: one for one, many in NOUNS.items()}

# Nouns made of verbs: ending of the noun, ending of the verb.
DERIVED = (
    ("ment", ""), ("ication", "y"), ("ation", "e"), ("ation", ""), ("ition", "e"), ("ption", "be"), ("sion", "d"),
    ("sion", "de"), ("ission", "it"), ("ion", "e"), ("ion", ""), ("al", "e"), ("al", ""), ("ial", "y"), ("ance", ""),
    ("ance", "e"), ("ence", ""), ("ure", "e"), ("ure", ""), ("age", ""), ("sis", "ze"), ("er", "e"), ("er", ""),
    ("or", "e"), ("or", ""),
)  # fmt: skip
_PREPOSITIONS = frozenset("of for in on to at by with from against between over under off up down out into about".split())
_VOWELS = "aeiou"


def plural(noun: str) -> str:
    """The plural, by rule or table."""
    if noun in NOUNS:
        return NOUNS[noun]
    for one, many in (("man", "men"), ("child", "children"), ("foot", "feet")):
        if noun.endswith(one) and noun != "german":
            return noun[: -len(one)] + many
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


def singulars(noun: str) -> set[str]:
    """What a word may be the plural of."""
    if noun in _SINGULAR:
        return {_SINGULAR[noun]}
    found = set()
    if noun.endswith("men") and len(noun) > 4:
        found.add(noun[:-2] + "an")
    if noun.endswith("ies"):
        found.add(noun[:-3] + "y")
    elif noun.endswith(("ses", "xes", "zes", "ches", "shes")):
        found.update((noun[:-2], noun[:-1]))
    elif noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        found.add(noun[:-1])
    return found


def verb_forms(base: str) -> set[str]:
    """The third person, past, participle and -ing form of a verb."""
    third = plural(base) if base not in NOUNS else base + "s"
    if base in IRREGULAR:
        stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
        double = stem + stem[-1] if _doubles(base) else stem
        return {base, third, *IRREGULAR[base].split(), ("dy" if base == "die" else "ly" if base == "lie" else double) + "ing"}
    if base.endswith("e"):
        return {base, third, base + "d", base[:-1] + "ing"}
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return {base, third, base[:-1] + "ied", base + "ing"}
    found = {base, third, base + "ed", base + "ing"}
    if _doubles(base):
        found |= {base + base[-1] + "ed", base + base[-1] + "ing"}
    return found


def _doubles(base: str) -> bool:
    """Whether the last letter may double before an ending: cut, refer, cancel."""
    return len(base) > 2 and base[-1] not in "aeiouwxyh" and base[-2] in _VOWELS and base[-3] not in _VOWELS


def bases(word: str) -> set[str]:
    """The verbs that a word may be a form of."""
    if word in _BASE:
        return {_BASE[word]}
    found = set()
    if word.endswith("ied") and len(word) > 4:
        found.add(word[:-3] + "y")
    for ending in ("ed", "ing"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            found |= {stem, stem + "e"} | ({stem[:-1]} if stem[-1] == stem[-2] else set())
    return found


def derived(noun: str) -> set[str]:
    """The verbs that a noun may be made of: postponement, approval, resignation."""
    found = {noun.removesuffix(ending) + verb for ending, verb in DERIVED if noun.endswith(ending)}
    return {verb for verb in found if len(verb) > 4 or verb in VERBS}  # a mission is not missing


def family(word: str) -> set[str]:
    """Every shape of a single word that stands for a thing or an act."""
    verbs = {word} | bases(word) | derived(word)
    return {word, plural(word)} | singulars(word) | {form for verb in verbs for form in verb_forms(verb)} | _nouns_of(word)


def _nouns_of(verb: str) -> set[str]:
    """The commonest nouns that a verb makes."""
    if len(verb) < 4:
        return set()
    stem = verb.removesuffix("e")
    return {plural_or_not for noun in (verb + "ment", stem + "ation", stem + "ion", stem + "al") for plural_or_not in (noun, noun + "s")}


@lru_cache(maxsize=4096)
def sure_forms(word: str) -> frozenset[str]:
    """The shapes of a word that are certainly words: its plural, the forms of a known verb."""
    doer = word.endswith(("er", "or"))  # who leads is a leader, but no slip for one is "leads"
    verbs = ({word} | bases(word) | (set() if doer else derived(word))) & VERBS
    found = number_forms(word) | {form for verb in verbs for form in verb_forms(verb)}
    return frozenset(spelling for form in found for spelling in spellings(form))


def number_forms(noun: str) -> set[str]:
    """A noun in the singular and the plural."""
    return {noun, plural(noun)} | singulars(noun)


def spellings(word: str) -> set[str]:
    """A lower-case word in American and in British spelling."""
    found = {word}
    for table in (_BRITISH, _AMERICAN):
        if word in table:
            found.add(table[word])
    other = _IZE.sub(lambda m: m[1] + ("z" if m[2] == "s" else "s"), word)
    found.add(other)
    return found


def head_places(words: list[str]) -> set[int]:
    """Which words of a noun phrase take its plural: the last, and the one before the first
    preposition (member of parliament)."""
    places = {len(words) - 1}
    for at, word in enumerate(words):
        if at and word in _PREPOSITIONS:
            places.add(at - 1)
            break
    return places
