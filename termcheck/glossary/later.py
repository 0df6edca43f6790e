"""What stands for a term when it is spoken of again: the ministry, the company, it.

English names a body once and then says what it is. Japanese repeats the name, so most
terms that seem to be missing are of this sort.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from termcheck.glossary.matching.phrases import Words, split
from termcheck.glossary.misnamed.named import is_named
from termcheck.glossary.model import Concept
from termcheck.tables.patterns import lazy

# Noun in the preferred term: what may stand for the whole, besides the noun itself.
NOUNS = {
    "administration": "government", "agency": "watchdog regulator", "agreement": "pact deal accord treaty",
    "airlines": "airline carrier company", "airport": "hub", "association": "group body organization federation",
    "authority": "watchdog regulator body", "bank": "lender company central", "board": "panel commission",
    "bureau": "office agency department", "cabinet": "government administration", "co": "company firm maker",
    "commission": "panel watchdog body agency", "committee": "panel body", "conference": "talks meeting event",
    "convention": "treaty pact", "corporation": "company firm maker", "corp": "company firm maker",
    "council": "panel body", "department": "ministry agency", "diet": "parliament legislature lawmakers",
    "expo": "exposition event fair", "federation": "lobby group body", "forces": "troops military personnel force",
    "game": "match", "games": "olympics event", "government": "administration", "group": "company firm maker",
    "holdings": "company firm maker group", "house": "chamber lower upper", "inc": "company firm maker",
    "index": "gauge average indicator barometer", "institute": "organization body think", "law": "act legislation",
    "act": "law legislation", "league": "organization bloc", "limited": "company firm maker",
    "ltd": "company firm maker", "meeting": "talks gathering session", "ministry": "government", "motor": "automaker company",
    "newspaper": "daily paper", "office": "agency secretariat", "organization": "body group agency",
    "party": "group lawmakers", "plant": "facility station complex reactor", "police": "officers investigators authorities",
    "prefecture": "prefectural local", "program": "project scheme", "prosecutors": "office investigators",
    "railway": "company operator", "secretariat": "office", "station": "plant facility", "summit": "meeting talks",
    "survey": "poll report", "treaty": "pact", "tribunal": "court", "union": "bloc group", "university": "school college",
}  # fmt: skip

# Nouns of persons in office, of whom English goes on with a name or a pronoun.
PERSONS = frozenset(
    "minister president governor mayor chairman chairperson chairwoman chair chief director secretary commissioner "
    "ambassador premier leader king queen emperor empress prince princess officer executive judge justice "
    "prosecutor lawmaker member manager coach captain champion adviser spokesman spokesperson speaker general".split()
)
LEADS = frozenset("heads headed heading leads led leading chairs chaired chairing runs ran".split())  # what the holder of an office does
_COUNTERPARTS = frozenset(("counterpart", "counterparts"))
PERSON_WORDS = frozenset("he she his her him who they their".split())
COMPANY_WORDS = frozenset(
    "automaker carmaker airline retailer operator lender carrier manufacturer brokerage insurer utility drugmaker chipmaker steelmaker shipbuilder brewer brewery distiller broadcaster publisher developer "
    "builder processor supplier provider startup start-up conglomerate subsidiary trader distributor wholesaler shipper confectioner telecom exporter producer refiner contractor restaurant bookseller".split()
)
COMPANIES = frozenset("co corp corporation inc ltd holdings motor electric group airlines railway bank".split())
# … and of a house, by how its Japanese name ends: his agency for 吉本興業, her publisher for 新潮社.
HOUSES = {
    "興業": "agency management", "プロダクション": "agency management studio", "エンターテインメント": "agency management label", "エンタテインメント": "agency management label", "事務所": "agency office",
    "プロモーション": "agency management", "ミュージック": "label agency", "レコード": "label", "エンタープライズ": "agency", "出版": "publisher", "出版社": "publisher", "書店": "publisher bookstore bookseller",
    "書房": "publisher", "文庫": "publisher", "新潮社": "publisher", "講談社": "publisher", "集英社": "publisher", "小学館": "publisher", "中央公論新社": "publisher", "文芸春秋": "publisher magazine",
    "文藝春秋": "publisher magazine", "白泉社": "publisher", "双葉社": "publisher", "幻冬舎": "publisher", "角川": "publisher", "松竹": "studio distributor", "東宝": "studio distributor", "東映": "studio distributor",
}  # fmt: skip
CLUB_WORDS = frozenset("team club side squad host hosts visitors opponent opponents rival rivals winner winners champions franchise".split())
COUNTRY_WORDS = frozenset("country nation territory domestic domestically national nationwide nationally homeland here government".split())
PRONOUNS = frozenset("it its they their them we our which".split())
_CAPITAL_BEFORE = lazy(r"(?<![^\W_])(?!(?:The|This|That|Its|Their|Our|His|Her)\b)[A-Z][\w.&'’-]* \Z")
_CAPITAL_AFTER = lazy(r" (?:of|for)(?: the)? [A-Z]")
_ANY_BODYS = frozenset("japan japanese national the tokyo".split())  # words that tell no body from another
AROUND = 4  # words before and behind the noun of a name
_ACRONYMS = frozenset(("IT", "US"))  # that are spelled as a pronoun is
_EXPECTED = frozenset("expected said reported believed thought feared hoped estimated known likely possible unclear important necessary announced revealed disclosed confirmed decided found learned".split())
PREPOSITIONS = frozenset("of for on in to and".split())
PLACES = frozenset("countries country-pairs regions cities cities-west places-europe places-americas places-east municipalities prefectures places places-west landmarks".split())
NAMESAKES = frozenset("places places-west landmarks".split())  # of people: Oda and Kanda are towns, too
COUNTRIES = "countries"
PAIRS = "country-pairs"  # two or three of them in one word: 米韓
SITES = PLACES - NAMESAKES - {"country-pairs", "places-europe", "places-americas", "places-east"}  # of which one may be written for another
PEOPLE = "people-"  # how the subject fields of persons begin: whom Japanese calls the president, English names
OFFICES = frozenset({"government", "police"})  # whose announcements English tells in the passive
FIRMS = "companies"  # … and those of firms
SCHOOLS = "schools"
CLUBS = frozenset({"clubs", "football-clubs", SCHOOLS})
EVENTS = frozenset({"leagues", "tournaments", "stadiums", "racing"})  # what is played, and where
CALLED_LONGER = PLACES | CLUBS | EVENTS  # whose right words may stand inside a longer name


def is_roster(field: str) -> bool:
    """Whether a subject field is one of people or of clubs, whom English introduces (the Los Angeles
    Dodgers' Shohei Ohtani) and Japanese calls by half their name (仙台, 大谷)."""
    return field.startswith(PEOPLE) or field in CLUBS


def is_introduced(field: str) -> bool:
    """Whether English may name what is of a subject field where Japanese does not, or only by half:
    Suzuka for the circuit, the U.S. Open for 全米."""
    return is_roster(field) or field in EVENTS


_CHARACTERS = lazy(r"[一-鿿々][ぁ-んノヶ]*[一-鿿々][一-鿿々ヶノぁ-ん]*")


def goes_by_name(written: str, concepts: Iterable[Concept]) -> bool:
    """Whether what is written so is named where it is first spoken of, in either language, and cannot
    be "he" or "it" before: names of works and the like, and people whose names are in characters. Those
    in katakana are of world news, whose English goes on from the paragraph before."""
    return all(is_named(one) or (one.field.startswith(PEOPLE) and _CHARACTERS.fullmatch(written) is not None) for one in concepts)


# Behind a term that only says whose somebody is, or where it was said: 中国の習近平国家主席, 防衛省で会談した.
_POSTS = "国家主席|政務官|財務官|副大臣|事務次官|審議官|総書記|書記長|主席|首相|大統領|外相|長官|会長|社長|最高経営責任者|監督|主将|選手|投手|捕手|内野手|外野手|騎手|教授|氏|さん|容疑者|被告"
_WHOSE = lazy(
    rf"の[一-鿿ァ-ヺー]{{0,6}}(?:船|艦|機|衛星|ロケット|列車)[「『]|の[一-鿿ァ-ヺー]{{1,8}}(?:基地|観測所|天文台)(?=[でにの])|(?:所属|出身|代表|籍)?の?(?:(?:fw|mf|df|gk)[一-鿿ァ-ヺ]|[一-鿿ァ-ヺー・=]{{0,9}}?(?:{_POSTS}))|[三二一四]高?(?=[はがをにのと、])"
    r"|(?:内|本社|本部|本館)?で[^。、]{0,20}(?:会談|会見|協議|会合|講演|演説|面会)"
)
# Behind somebody's name, an office: 小泉進次郎農相, 河村たかし市長.
_OFFICE = lazy(
    r"[元前副]?[一-鿿ァ-ヺ]{0,7}?(?:大統領|首相|総理|総裁|総統|相|長官|議長|知事|市長|町長|村長|区長|社長|会長|頭取|代表|監督|主将|総書記|主席|議員|委員長|幹事長|総長|学長)"
)
_HELD = lazy(r"(?<=[一-鿿ァ-ヺ])(?:大統領|首相|[一-鿿]相|長官|議長|知事|[市町村区]長|社長|会長)(?=[はがのとやをにも、。・）)])")
_RANK = lazy(r"(?:女流)?(?:初|[一二三四五六七八九])段|女流(?:名人|王位|王将|本因坊|棋聖|立葵杯|[二三四五六七八]冠)|女[王流]|[二三四五六七八]冠|名人|竜王|王将|棋聖|本因坊|親方|騎手")


def says_whose(japanese: str, at: int) -> bool:
    """Whether a term that ends at a place only says whose somebody is, or begins a longer name:
    English may leave that out. The text is folded as terms are looked for."""
    return _WHOSE.match(japanese, at) is not None


_KIN = lazy(r"の[元前]?(?:妻|夫人?|息子|長[男女]|[次二三]男|[次二]女|娘|[父母]親?|弟|妹|兄|姉|孫|恋人|婚約者|側近)(?=[、での])")  # and then who that is


def is_kinsman(japanese: str, at: int) -> bool:
    """Whether a name that ends at a place only says whose wife or son somebody is: English may leave that out."""
    return _KIN.match(japanese, at) is not None


def is_elder(japanese: str, at: int) -> bool:
    """Whether a name that ends at a place is what a wrestler is called since he retired."""
    return japanese.startswith("親方", at - 2)


def in_office(japanese: str, at: int, keys: Iterable[str]) -> bool:
    """Whether an office stands behind the name that ends at a place, and in the English as many
    as in the Japanese: the farm minister for 小泉進次郎農相, but not one minister for two."""
    if _OFFICE.match(japanese, at) is None:
        return False
    said = list(keys)
    return sum(key in PERSONS or key in _ALSO or key.startswith("counterpart") for key in said) >= len(_HELD.findall(japanese)) or any(key.endswith("s") and key[:-1] in PERSONS for key in said)


_ALSO = frozenset("diplomat strongman head heads boss".split())  # of whom English speaks so, the top diplomat

# Before a ring name, the rank, and the English of it, by which English speaks of its bearer.
RANKS = {
    "横綱": "yokozuna", "大関": "ozeki", "関脇": "sekiwake", "小結": "komusubi", "前頭": "maegashira", "十両": "juryo", "幕下": "makushita",
    "平幕": "rank maegashira hiramaku",
}  # fmt: skip
_RANKED = lazy(rf"({'|'.join(RANKS)})の?\Z")


def ranked(japanese: str, at: int, keys: Iterable[str]) -> bool:
    """Whether a ring name that begins at a place has its rank before it, and the English that rank for
    every one of the Japanese: the yokozuna for 横綱照ノ富士, but not one ozeki for two."""
    found = _RANKED.search(japanese, max(0, at - 3), at)
    said = list(keys)
    return found is not None and sum(key.rstrip("s") in RANKS[found[1]].split() for key in said) >= japanese.count(found[1])


def has_office(japanese: str, at: int) -> bool:
    """Whether an office or a rank stands behind the name that ends at a place, by which somebody
    well known is told from a namesake: 茂木敏充外相."""
    return _OFFICE.match(japanese, at) is not None or _RANK.match(japanese, at) is not None


@lru_cache(maxsize=4096)
def words_for(concept: Concept) -> frozenset[str]:
    """The lower-case words any of which may stand for a term."""
    keys = split(concept.en).keys
    head = _head(keys)
    found = {head, head + "s", *NOUNS.get(head, "").split()} | PRONOUNS
    if head in PERSONS or keys[0] in PERSONS or concept.field.startswith(PEOPLE):
        found |= PERSON_WORDS | _COUNTERPARTS | {keys[0]} | (LEADS if "of" in keys else set())
    if concept.field in CLUBS:
        found |= CLUB_WORDS
    if COMPANIES & set(keys) or concept.field.startswith(FIRMS):
        found |= COMPANY_WORDS | {"company", "firm", "maker", "giant"}
    if concept.field.startswith(FIRMS) or concept.field == "media":
        found |= {word for end, words in HOUSES.items() if any(form.endswith(end) for form in concept.ja) for word in words.split()}
    if concept.field in PLACES:
        found |= COUNTRY_WORDS | {"city", "prefecture", "region", "area", "local", "capital", "town"}
    return frozenset(found)


@lru_cache(maxsize=4096)
def right_words(concept: Concept) -> frozenset[str]:
    """The words of all right renderings of a term, in normal form."""
    return frozenset(word for form in concept.right for word in split(form).keys)


def _head(keys: list[str]) -> str:
    """The noun of a name: before its first preposition, else the last word."""
    for at, key in enumerate(keys):
        if at and key in PREPOSITIONS and key != "and":  # the Fire and Disaster Management Agency is an agency
            return keys[at - 1]
    return keys[-1] if keys[-1] not in ("ltd", "limited") or len(keys) < 2 else keys[-2]


def spoken_of_again(concept: Concept, text: str, words: Words, open_words: Iterable[int]) -> int | None:
    """The number of the word of a text that may stand for a term, or None.

    open_words  the numbers of the words that belong to no term themselves
    """
    wanted = words_for(concept)
    pronoun, other = None, False
    for at in open_words:
        if words.keys[at] in wanted:
            if words.keys[at] not in PRONOUNS:
                if not _in_name(text, words, at, concept):
                    return at
                other = True  # the Institute of Physics is not the institute, and "it" is that
                continue
            nobody = _is_nobody(words.keys[at : at + 3]) or text[words.starts[at] : words.ends[at]] in _ACRONYMS
            pronoun = at if pronoun is None and not nobody else pronoun
    return None if other else pronoun


def _in_name(text: str, words: Words, at: int, concept: Concept) -> bool:
    """Whether a word with a capital is the noun of a longer name that has nothing of a concept's own: the
    Institute of Physics, Tokyo Hospital."""
    if not text[words.starts[at]].isupper():
        return False
    before, after = text[: words.starts[at]], text[words.ends[at] :]
    if _CAPITAL_BEFORE.search(before) is None and _CAPITAL_AFTER.match(after) is None:
        return False
    around = {*words.keys[max(0, at - AROUND) : at], *words.keys[at + 1 : at + 1 + AROUND]}
    own = right_words(concept) - PREPOSITIONS - _ANY_BODYS
    return own.isdisjoint(around)


def _is_nobody(keys: list[str]) -> bool:
    """Whether a pronoun stands for nothing: it is expected that …, it was announced that …"""
    return len(keys) == 3 and keys[0] == "it" and keys[1] in ("is", "was") and keys[2] in _EXPECTED


def giant(concept: Concept, words: Words) -> int | None:
    """The number of the word "giant" that stands for a company, though it is a ball club's, too."""
    at = words.keys.index("giant") if "giant" in words.keys else 0
    return at if at and "giant" in words_for(concept) else None


# How a body ends in Japanese, and what it is in English.
_BODIES = {"省": "ministry", "庁": "agency"}


def other_body(japanese: str, concept: Concept, words: Words, text: str, open_words: Iterable[int]) -> tuple[int, int] | None:
    """The first word and the number of words of a body of the same sort that is another's: the
    Ministry of Economy for 総務省; None where there is none."""
    body = _BODIES.get(japanese[-1:])
    if body is None:
        return None
    right = right_words(concept)
    for at in open_words:
        if words.keys[at] == body and text[words.starts[at]].isupper() and words.keys[at + 1 : at + 2] in (["of"], ["for"]):
            named = [k for k in (at + 2, at + 3) if k < len(words.keys) and words.keys[k] not in ("the", "and")][:1]
            if named and text[words.starts[named[0]]].isupper() and words.keys[named[0]] not in right:
                return at, named[0] - at + 1
    return None
