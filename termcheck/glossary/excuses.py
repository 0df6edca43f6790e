"""What makes a name right that is not the usual one: the past is spoken of, or a longer name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from termcheck import stops
from termcheck.glossary.later import COUNTRIES, NAMESAKES, PEOPLE, PERSONS, SITES
from termcheck.glossary.matching.edges import script
from termcheck.glossary.matching.longer import HEADS
from termcheck.glossary.matching.phrases import normal
from termcheck.glossary.model import Concept
from termcheck.japanese.called import CALLED, HONORIFICS, PERSONAL
from termcheck.japanese.countries import COUNTRY_SIGNS
from termcheck.model import Mention, Pair
from termcheck.tables.patterns import lazy

BEGINNING = 14  # characters before a body of which its sentence speaks
_PAST_EN = lazy(
    r"\b(?:former|formerly|then|ex|old|previous|previously|predecessor|now|today|renamed|rename|since|at the time|"
    r"known as|called|abolished|defunct|reorganized|merged|integrated|forerunner|precursor|successor|until)\b",
    re.IGNORECASE,
)
_PAST_JA = lazy(r"当時|旧|前身|改称|改組|改名|廃止|統合|元[一-鿿ァ-ヺ]|[（(]現")


def speaks_of_past(pair: Pair) -> bool:
    """Whether a row speaks of names as they were: the then ministry, 旧, 当時."""
    english = pair.en.text if pair.en is not None else ""
    japanese = pair.ja.text if pair.ja is not None else ""
    return bool(_PAST_EN.search(english) or _PAST_JA.search(japanese))


def goes_on(pair: Pair, ja: Mention) -> bool:
    """Whether the Japanese term is part of a longer word itself: トヨタ in トヨタ生協."""
    if pair.ja is None:
        return False
    text, at = pair.ja.text, ja.end - pair.ja.offset
    after = text[at : at + 1]
    return bool(after) and script(after) in ("kanji", "katakana", "latin")


def quoted(pair: Pair, ja: Mention) -> bool:
    """Whether a Japanese term is all that stands in quotation marks: what else is called so, a shop, a song."""
    if pair.ja is None:
        return False
    text, start, end = pair.ja.text, ja.start - pair.ja.offset, ja.end - pair.ja.offset
    return text[max(0, start - 1) : start] in ("「", "『", "“", '"') and text[end : end + 1] in ("」", "』", "”", '"')


_DENIED = lazy(r"(?:\b(?:not|never|nor|without|no longer)|n['’]t)\b(?: [a-z]+){0,2} $", re.IGNORECASE)


def is_denied(pair: Pair, en: Mention) -> bool:
    """Whether a row says of English that it is not so: did not test positive, for 陰性."""
    return pair.en is not None and _DENIED.search(pair.en.text, max(0, en.start - pair.en.offset - 30), en.start - pair.en.offset) is not None


# Behind a place, a given name and what stands behind people: 神戸雅一さん. A mayor is no given name.
_SOMEBODY = lazy(rf"(?![都道府県市区町村郡大高警署])[一-鿿々ぁ-ゖ]{{1,3}}(?:{CALLED}|[（(][0-9０-９]{{1,3}}[)）、])")


# Behind somebody of renown, one more character of another's given name: 高橋宏斗海（３年）.
_LONGER = lazy(
    rf"(?![投捕内外])[一-鿿](?:[（(]|{PERSONAL})|[博之一二三郎夫男雄彦明樹太志浩司治史幸也哉輝弘行美子恵代江香里昭則紀文平]"
    r"(?:社長|会長|知事|[市町村区]長|長官|総裁|検事|判事|裁判長|教授|議員|委員長|理事長|学長|総長|所長|局長|部長|署長|本部長|頭取|代表|幹事長|弁護士|医師|記者|監督|常務|専務|議長|校長|院長|館長|大使|次官)|[山海](?=[がはもをにのと、。])")


_PLAYER = lazy(r"(?:FW|MF|DF|GK|ＦＷ|ＭＦ|ＤＦ|ＧＫ)\Z")


def is_surname(pair: Pair, ja: Mention) -> bool:
    """Whether a place is somebody's surname: Kambe, where 神戸 is else Kobe; the forward 唐山."""
    if pair.ja is None:
        return False
    start, end = ja.start - pair.ja.offset, ja.end - pair.ja.offset
    return _SOMEBODY.match(pair.ja.text, end) is not None or _PLAYER.search(pair.ja.text, max(0, start - 2), start) is not None


def is_anothers(pair: Pair, ja: Mention, fields: set[str]) -> bool:
    """Whether a term is only how somebody else's name is written: a place that is a surname, a person
    whose name is the beginning of another's.

    fields  the subject fields of what the term may be
    """
    if pair.ja is None:
        return False
    if _LONGER.match(pair.ja.text, ja.end - pair.ja.offset):
        return any(field.startswith(PEOPLE) for field in fields)
    return is_surname(pair, ja) and fields <= SITES | NAMESAKES


# Before a name that only says where something lies: north of Tokyo, outside Osaka, near Kyoto.
_BEARING = lazy(r"\b(?:(?:north|south|east|west|northeast|northwest|southeast|southwest) of|outside|near|away from|miles from|kilometers from|km from) \Z")


def gives_bearing(pair: Pair, en: Mention) -> bool:
    """Whether a place only helps readers to find another: Mashiko, north of Tokyo."""
    if pair.en is None:
        return False
    at = en.start - pair.en.offset
    return _BEARING.search(pair.en.text, max(0, at - 20), at) is not None


def in_another_sentence(pair: Pair, ja: Mention, en: Mention) -> bool:
    """Whether of some sentences, as many in both languages, a Japanese term stands in another one than an English term, so
    that this is no word for it but of its own sentence: Kyoto's Fushimi Inari shrine. … 枚方市の…"""
    if pair.ja is None or pair.en is None:
        return False
    japanese, english = ([match.end() for match in stop.finditer(side.text)] for stop, side in ((stops.JAPANESE, pair.ja), (stops.ENGLISH, pair.en)))
    if not japanese or len(japanese) != len(english):
        return False
    return sum(at <= ja.start - pair.ja.offset for at in japanese) != sum(at <= en.start - pair.en.offset for at in english)


def lies_in(pair: Pair, ja: Mention, concepts: list[Concept], terms: Iterable[Mention]) -> bool:
    """Whether a country stands before a term which lies in it, so that English may say the region, or before what is
    traded in its capital: スペインのビルバオ, 米国株."""
    if pair.ja is None or any(concept.field != COUNTRIES for concept in concepts):
        return False
    if pair.ja.text.startswith(("株", "市場", "債"), ja.end - pair.ja.offset):
        return True
    return pair.ja.text.startswith("の", ja.end - pair.ja.offset) and any(term.start == ja.end + 1 for term in terms)


_OWNER = lazy(r"\b(?:operator|owner|parent|maker|publisher|builder|developer|seller|organizer|organiser)s?(?: company)? of (?:the )?\Z")


_OWNED = lazy(r"(?:['’]s?)? (?:parent|operator|owner|maker|publisher)\b(?! of)")


def owned(pair: Pair, en: Mention) -> bool:
    """Whether a name stands in English for the one whose it is: the operator of 7-Eleven."""
    if pair.en is None:
        return False
    at = en.start - pair.en.offset
    if _OWNED.match(pair.en.text, en.end - pair.en.offset):
        return True
    return pair.en.text.endswith((" of ", " of the "), 0, at) and _OWNER.search(pair.en.text, max(0, at - 40), at) is not None


_TOLD = lazy(r"\b[Tt]he (?:[\w-]+ ){0,3}?(?:parent|operator|owner|maker|publisher|brewer|builder|developer|retailer|company|firm)(?: company)? (?:of|behind|that|which)\b")


def is_told(pair: Pair) -> bool:
    """Whether a firm is told by what it does or owns, so that another firm's name is another's: the parent of 7-Eleven."""
    return pair.en is not None and _TOLD.search(pair.en.text) is not None


def is_owner(pair: Pair, en: Mention) -> bool:
    """Whether a common noun only says whose somebody is: the president's lawyer."""
    return pair.en is not None and en.text.islower() and pair.en.text.startswith(("'s ", "’s "), en.end - pair.en.offset)


_SOMEBODYS = lazy(r"\b[A-Z][a-z]+ [A-Z][a-z]+['’]s? (?:[\w-]+ ){0,2}(?:group|company|firm|conglomerate|empire|carmaker|automaker|chain|start-?up|investor|fund)\b(?! [A-Z])")


def is_somebodys(english: str) -> bool:
    """Whether a firm is told by who founded or runs it: Masayoshi Son's investment group."""
    return _SOMEBODYS.search(english) is not None


# Behind a body that does something, and English that says what was done and not by whom.
_DOES = lazy(r"(?:は|が|も)(?!ない)")
_DONE = lazy(r"\b(?:was|were|is|are|has been|have been|had been|being|be) (?:(?:also|newly|officially|formally|\w+ly) )?(?!based\b|located\b|called\b|named\b|born\b|expected\b|supposed\b)(?:\w+ed|given|told|found|made|sent|put|set|cut|held|shown|seen|taken|drawn|withdrawn|begun|chosen|brought|sought|built|lent|paid)\b(?! by\b)")
ANNOUNCED = r"[Ii]t (?:was|has been) (?:\w+ly )?(?:announced|revealed|disclosed|made public)\b"
_ANNOUNCED = lazy(rf"\b{ANNOUNCED}")  # which nobody does but somebody
_BY = lazy(r"\bby (?:the |a |an |its |his |her |their )?[A-Z]|(?i:\b(?:it|they|he|she|officials?|authorit(?:y|ies)|ministry|agency|government|commission|police) (?:said|says|announced|ordered|issued|decided|plans?|will|has|have|had)\b)")


def is_unsaid_agent(pair: Pair, ja: Mention) -> bool:
    """Whether a Japanese body does what in English was done, and nobody says by whom: heavy rain warnings were
    issued, where 気象庁は gave them."""
    if pair.ja is None or pair.en is None:
        return False
    text, start, end = pair.ja.text, ja.start - pair.ja.offset, ja.end - pair.ja.offset
    if start - text.rfind("。", 0, start) - 1 > BEGINNING or _DOES.match(text, end) is None:
        return False
    return _DONE.search(pair.en.text) is not None and _BY.search(pair.en.text) is None and _ANNOUNCED.search(pair.en.text) is None


# Behind whoever wrote a work, the work in marks: 青山剛昌さんの「名探偵コナン」.
_WROTE = lazy(f"(?:{HONORIFICS}|監督|先生)?(?:原作|作|監督|主演|脚本|作詞|作曲|著)?の?(?:(?:人気|代表|名作|新作|最新|同名|長編|短編|初期|国民的)*(?:漫画|まんが|マンガ|小説|映画|アニメ|戯曲|童話|絵本|曲|歌|作品|ドラマ|作))?[「『]")

_ANOTHERS = lazy(r"[A-Z][\w-]+(?:['’]s|s['’]) (?:[\w-]+ ){0,4}[\"“][A-Z]")  # … and somebody else's name before it


def wrote_it(japanese: str, end: int, english: str) -> bool:
    """Whether the name that ends at a place stands before the title of a work that English has in marks, too, which
    may go without it."""
    return _WROTE.match(japanese, end) is not None and any(mark in english for mark in '"“') and _ANOTHERS.search(english) is None


# Behind a body, one of its own: 防衛省統合作戦司令部, 財務省近畿財務局.
_INNER = lazy(r"(?![^、。]{0,3}(?:大臣|長官))[一-鿿ァ-ヺー・]{1,14}?(?:局|部|庁|課|室|署|隊|館|院|監|センター|研究所|委員会|審議会|会議|機構|事務所|基地|飛行場|駐屯地|分屯地|艦隊|部隊)(?!長)")


def is_above(pair: Pair, ja: Mention) -> bool:
    """Whether a Japanese body only stands above one of its own that is spoken of, as English seldom
    says: the Joint Operations Command, 防衛省統合作戦司令部."""
    return pair.ja is not None and _INNER.match(pair.ja.text, ja.end - pair.ja.offset) is not None


# What is asked of a body, or given by it, in English without saying of whom: approval was sought.
_ASKED = lazy(r"(?:に|から)[^。]{0,16}?(?:申請|届け出|届けを|申し立て|承認|認可|許可|認定)")
_GRANTED = lazy(r"\b(?:approval|approved|authorization|permission|permit|licen[cs]e|appl(?:y|ied|ication)|certifi\w+|filed)\b")
# Who speaks for a body, named beside it; and a capital that stands for all of them.
_HEADED = lazy(r"(?:[一-鿿ぁ-んァ-ヺ]相|大臣|長官)(?=[がはもにのへ、。（(])")
_HEAD = lazy(r"\b(?:[Mm]inister|[Cc]ommissioner|[Ss]ecretary|[Cc]hief)\b")
_TOKYO = lazy(r"\b(?:Tokyo|Japan)(?: (?:has|had|is|was|will|would|also))? [a-z]+(?:ed|s|en)\b|\bTokyo's\b")
_JAPAN = lazy("東京|都|日本|首都")


def is_state(pair: Pair, ja: Mention) -> bool:
    """Whether a body of the state is gone from English that says Tokyo for it, has its minister say so, or tells of an
    approval, which nobody else gives."""
    if pair.ja is None or pair.en is None or not ja.text.endswith(("省", "庁", "府")):
        return False
    japanese, english, end = pair.ja.text, pair.en.text, ja.end - pair.ja.offset
    return (
        (_ASKED.match(japanese, end) is not None and _GRANTED.search(english) is not None)
        or (_DOES.match(japanese, end) is not None and _HEADED.search(japanese) is not None and _HEAD.search(english) is not None)
        or (_DOES.match(japanese, end) is not None and _JAPAN.search(japanese) is None and _TOKYO.search(english) is not None)
    )


_NAME = lazy(r" [A-Z]")


def introduces(pair: Pair, en: Mention) -> bool:
    """Whether a common noun stands before a name that it tells of: the main opposition Constitutional Democratic Party."""
    return pair.en is not None and en.text[:1].islower() and _NAME.match(pair.en.text, en.end - pair.en.offset) is not None


def in_small_letters(phrase: str, other: Concept) -> bool:
    """Whether a phrase is made of the words of a name and is none: the world rugby player of the year."""
    if not phrase.islower() or other.en.islower() or " of " in phrase or phrase != other.en.lower():
        return False
    return HEADS.isdisjoint(phrase.split())


def has_words(phrase: str, inner: str) -> bool:
    """Whether one English phrase is among the words of another."""
    return f" {normal(inner)} " in f" {normal(phrase)} "


def contains(phrase: str, concepts: list[Concept]) -> bool:
    """Whether an English term has a right rendering of one of some concepts among its words:
    Tokyo in Tokyo Metropolitan Government."""
    return any(has_words(phrase, form) for concept in concepts for form in concept.right)


def in_pieces(pair: Pair, other: Concept) -> bool:
    """Whether the Japanese has the two halves of a term apart: 司法省のバー長官 for 司法長官."""
    text = pair.ja.text if pair.ja is not None else ""
    for form in other.ja:
        half = len(form) // 2
        if half >= 2 and (at := text.find(form[:half])) >= 0 and text.find(form[half:], at + half) > at + half:
            return True
    return False


def is_bare_post(other: Concept, concepts: list[Concept]) -> bool:
    """Whether a term is a post by one word, which is said beside any body and stands for none: President."""
    return other.en.lower() in PERSONS and not any(words[-1] in PERSONS for concept in concepts if (words := normal(concept.en).split()))


# Offices that one country alone calls so, and what says that it is meant: the U.S. secretary of state, 米韓の外相.
_CALLED_SO_THERE = {"secretary of state": lazy("米|アメリカ")}
# Offices that English calls by one word, and all Japanese that may be one of these.
_CALLED = _CALLED_SO_THERE | {
    "president": lazy("大統領|総統|主席|総裁|社長|会長|学長|総長|頭取|理事長|院長|議長|会頭|所長|代表|委員長"), "governor": lazy("知事|総裁|総督|理事|州長官"), "chairman": lazy("[会議座院]長|委員長|理事長|会頭|主席"), "director": lazy("[局所院館部室課園]長|監督|取締役|理事|長官"),
    "premier": lazy("首相|総理|書記"), "secretary": lazy("長官|秘書|書記|幹事長|[国防務商]相|次官"), "commissioner": lazy("長官|委員|コミッショナー"), "leader": lazy("[党代首総指][首表相書裁導]|最高指導者|[団会議主]長"),
    "minister": lazy("[一-鿿]相|大臣|閣僚|公使"), "mayor": lazy("[市区町村]長"), "captain": lazy("主将|船長|機長|艦長|キャプテン|隊長"), "chief": lazy("[長官首頭]"),
}  # fmt: skip


def is_anothers_post(pair: Pair, phrase: str) -> bool:
    """Whether an English post is that of an office which the Japanese has in some longer word, or which a country that it
    speaks of calls so: the LDP's president, 総裁; Sri Lankan President Dissanayake, who is a term with his office."""
    return _is_meant(pair, _CALLED.get(phrase.lower()))


def is_called_so_there(pair: Pair, phrase: str) -> bool:
    """Whether an English office is what the country is known to call it of which the Japanese speaks."""
    return _is_meant(pair, _CALLED_SO_THERE.get(phrase.lower()))


def _is_meant(pair: Pair, called: re.Pattern[str] | None) -> bool:
    return called is not None and pair.ja is not None and called.search(pair.ja.text) is not None


# Countries by the character that stands for them before a noun: 米大学, 英紙.
_BY_CHARACTER = {"米国": "米", "英国": "英", "フランス": "仏", "ドイツ": "独", "イタリア": "伊", "ロシア": "露ロ", "インド": "印", "オーストラリア": "豪", "中国": "中", "韓国": "韓"}
# … and by one that is in many other words, too, beside that of another country or a word that only a country has.
_BY_COMMON_CHARACTER = {"フィリピン": "比", "ベトナム": "越", "カナダ": "加", "オランダ": "蘭", "インドネシア": "尼", "マレーシア": "馬", "タイ": "泰", "ブラジル": "伯", "メキシコ": "墨", "スペイン": "西", "トルコ": "土", "北朝鮮": "朝", "台湾": "台", "スイス": "瑞", "ポルトガル": "葡"}
_OTHERS = f"{COUNTRY_SIGNS}日ロ中朝台欧"
_OF_A_COUNTRY = {
    character: lazy(rf"[{_OTHERS}訪駐]{character}(?![ァ-ヺえがい])|(?<![一-鿿]){character}(?:[{_OTHERS}](?!間|央|心|本)|政府|大統領|首相|外相|国防相|軍|海軍|当局|議会|国民)")
    for character in _BY_COMMON_CHARACTER.values()
}  # fmt: skip


# The districts of the land by the character that others are named with: 県選管, 市役所.
_BY_DISTRICT = frozenset(("都道府県", "市区町村"))


def is_by_character(pair: Pair, other: Concept, ja: Mention | None = None) -> bool:
    """Whether the Japanese has a country by the one character that is short for it, or beside a term a district by that of
    its kind."""
    if pair.ja is None:
        return False
    text = pair.ja.text
    if other.ja[0] in _BY_DISTRICT and any(character in (text.replace(ja.text, "") if ja else text) for character in other.ja[0]):
        return True
    if other.field != COUNTRIES:
        return False
    if any(character in text for form in other.ja for character in _BY_CHARACTER.get(form, "")):
        return True
    return any(_OF_A_COUNTRY[common].search(text) is not None for form in other.ja if (common := _BY_COMMON_CHARACTER.get(form)))


def is_where_it_lies(others: Iterable[Concept], concepts: list[Concept]) -> bool:
    """Whether a name is that of a prefecture, too, where all of some concepts are towns: an Osaka-region park, of 枚方市."""
    return all(concept.field == "municipalities" for concept in concepts) and any(other.field == "prefectures" for other in others)


def is_no_office(other: Concept, concepts: list[Concept]) -> bool:
    """Whether a term is a body, or anything but an office, where all of some concepts are offices: the LDP is no other word
    for the chair of its council."""
    offices = [normal(concept.en).split() for concept in concepts]
    return all(words and not PERSONS.isdisjoint((words[0], words[-1])) for words in offices) and PERSONS.isdisjoint(normal(other.en).split()) and other.en[0].isupper()


def is_whose(phrase: str, concepts: list[Concept]) -> bool:
    """Whether an English body is the one whose office some concepts are: she chairs the National Public Safety
    Commission, 国家公安委員長."""
    return phrase[0].isupper() and any(words and words[0] in PERSONS and has_words(concept.en, phrase) for concept in concepts if (words := normal(concept.en).split()))
