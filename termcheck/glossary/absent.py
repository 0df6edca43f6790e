"""Terms of the Japanese that the English of their row does not have: it has them in another, leaves them out as a
matter of course, or has lost them."""

from __future__ import annotations

from termcheck.english.ordinary import is_word
from termcheck.glossary import excuses, kinship
from termcheck.glossary.described import is_described
from termcheck.glossary.document import Document
from termcheck.glossary.held import Held, uses
from termcheck.glossary.later import (
    CLUBS,
    COUNTRIES,
    OFFICES,
    PEOPLE,
    PLACES,
    in_office,
    is_elder,
    is_kinsman,
    is_roster,
    ranked,
    right_words,
    says_whose,
)
from termcheck.glossary.listed import from_list, is_summed
from termcheck.glossary.matching.phrases import split
from termcheck.glossary.misnamed.named import STADIUMS, is_called_what_it_is, is_named
from termcheck.glossary.model import Concept
from termcheck.japanese.countries import COUNTRY_SIGNS
from termcheck.model import Match, Mention, Verdict
from termcheck.sounds.katakana import kana_skeleton, latin_skeleton
from termcheck.tables.patterns import lazy

# Behind a body that is only where a report has it from; desks write "authorities said", or leave it out.
_SOURCE = lazy(r"[^、。]{0,8}?(?:によると|によれば|の調べ|のまとめ)")
# Behind a country that only says whose leader somebody is, and is in no list: フランスのマクロン大統領.
_OF_LEADER = lazy(r"の[^、。]{2,8}?(?:大統領|首相|外相|国防相|国家主席)")
_KATAKANA = lazy(r"[ァ-ヺー]{3,}")
LEAST = 4  # letters of a word by which a place is known


def beside(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """The right term, moved into the sentence beside it."""
    keys = [concept.key for concept in concepts]
    for other in document.beside(at):
        for number in other.numbers(keys, "right"):
            return Match(ja, other.en[number], Verdict.HOLDS, row.pair, note="in the sentence beside it")
    return None


def elsewhere(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """A term that an article has rightly in another sentence."""
    for concept in concepts:
        if concept.key in document.first:
            word = "" if _is_headline(row) else "inconsistent"  # a headline may leave out whom it is about
            return Match(ja, None, Verdict.JA_ONLY, row.pair, word, document.first[concept.key].text)
    return None


def missing(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match:
    """A term that the English does not have."""
    end = ja.end - (row.pair.ja.offset if row.pair.ja else 0)
    people = all(concept.field.startswith(PEOPLE) for concept in concepts)
    country = all(concept.field == COUNTRIES for concept in concepts)
    listed = concepts[0].en[0].isupper() and not document.whole and from_list(row, ja) and not is_elder(row.japanese, end) and not (country and _OF_LEADER.match(row.japanese, end))
    ja.weak = not listed and (country or _slight(document, row, ja, concepts, end, people))
    heading = _is_headline(row)
    ja.weak = ja.weak or (heading and document.whole)  # what a headline leaves out, the article has
    alone = ((listed and not concepts[0].required) or all(is_roster(concept.field) or is_named(concept) for concept in concepts)) and not (ja.weak or document.whole or heading)
    return Match(ja, None, Verdict.JA_ONLY, row.pair, "name-lost" if alone else "term-missing", concepts[0].en)


def _slight(document: Document, row: Held, ja: Mention, concepts: list[Concept], end: int, people: bool) -> bool:
    """Whether English leaves a term out as a matter of course, or says it in another way."""
    return (
        (excuses.quoted(row.pair, ja) and not all(is_named(concept) for concept in concepts))
        or _described(document, row, concepts)
        or is_summed(row, ja)
        or (document.whole and _SOURCE.match(row.japanese, end) is not None)
        or (not people and says_whose(row.japanese, end))
        or (all(concept.field in OFFICES for concept in concepts) and (excuses.is_unsaid_agent(row.pair, ja) or excuses.is_state(row.pair, ja)))
        or (all(concept.field in OFFICES or concept.field == "defence" for concept in concepts) and excuses.is_above(row.pair, ja))
        or _is_of_another_country(row, ja, concepts)
        or _is_dated(row, ja, end)
        or _names_a_line(row, end, concepts)
        or _is_label(row, end, concepts)
        or (people and _is_spelled(row, ja, concepts))
        or (people and row.pair.en is not None and excuses.wrote_it(row.japanese, end, row.pair.en.text))
        or _goes_with_its_club(document, row, concepts)
        or is_elder(row.japanese, end)
        or (people and row.pair.en is not None and _FORMERLY.match(row.japanese, end) is not None and _FORMER.search(row.pair.en.text) is not None)
        or (people and is_kinsman(row.japanese, end))
        or _owns_a_name(document, row, ja)
        or _goes_on(row, concepts)
        or (row.pair.en is not None and is_called_what_it_is(row.pair.en.text, concepts))
        or (people and in_office(row.japanese, end, row.words.keys) and not _names_another(document, row))
        or _is_short_for_firm(row, concepts)
        or _is_put_in_brackets(row, end, concepts)
        or (kinship.are_firms(*concepts) and excuses.is_told(row.pair))
        or (people and row.pair.en is not None and not _names_another(document, row) and is_described(row.pair.en.text, row.japanese))
        or (kinship.are_firms(*concepts) and row.pair.en is not None and excuses.is_somebodys(row.pair.en.text))
        or (people and ranked(row.japanese, ja.start - (row.pair.ja.offset if row.pair.ja else 0), row.words.keys))
    )


# Behind what a wrestler is called since he retired, the ring name that he was known by: 八角理事長（元横綱北勝海）.
_FORMERLY = lazy("[(（]元(?:横綱|大関|関脇|小結|前頭|幕内|十両)")
_FORMER = lazy(r"\b[Ff]ormer (?:yokozuna|ozeki|grand champion|sekiwake|komusubi|maegashira|top-division|juryo)\b")

# Whose a body is that has the name of one in Japan: 英会計検査院, オーストラリアの気象庁.
_OF_ANOTHER = lazy(rf"(?:[{COUNTRY_SIGNS}加比]|(?:[ァ-ヺー]{{2,}}|[英米韓中同隣]国|台湾)(?:政府)?の?)$")


def _is_of_another_country(row: Held, ja: Mention, concepts: list[Concept]) -> bool:
    """Whether a body is another country's, for which the English of the one in Japan cannot stand."""
    before = row.japanese[: ja.start - (row.pair.ja.offset if row.pair.ja else 0)]
    return all("Japan" in concept.en for concept in concepts) and _OF_ANOTHER.search(before) is not None


def _described(document: Document, row: Held, concepts: list[Concept]) -> bool:
    """Whether a common word of the field stands in the English for a name: the opposition party, the top court."""
    fields = {concept.field for concept in concepts if concept.en[0].isupper()}
    said = (row.en[number] for number in document.open)
    return any(document.glossary[use.concept].field in fields for en in said if en.text[0].islower() for use in uses(en))


def _names_another(document: Document, row: Held) -> bool:
    """Whether the English names somebody whom nothing in the Japanese is: Pompeo; not Osaka, which is a place, too."""
    left = (row.en[number] for number in document.open if number not in row.taken)
    return any(all(document.glossary[use.concept].field.startswith(PEOPLE) for use in uses(en)) for en in left)


def _owns_a_name(document: Document, row: Held, ja: Mention) -> bool:
    """Whether a term stands before somebody of the glossary: ソフトバンク in ソフトバンクの柳田."""
    offset = row.pair.ja.offset if row.pair.ja else 0
    behind = (other for other in row.ja if other.start >= ja.end and row.japanese[ja.end - offset : other.start - offset] in ("", "の", "・"))
    return any(document.glossary[use.concept].field.startswith(PEOPLE) for other in behind for use in uses(other))


def _goes_with_its_club(document: Document, row: Held, concepts: list[Concept]) -> bool:
    """Whether a league is told by a club of it that the English has: 大リーグのドジャース, the Dodgers."""
    if not all(any(form in _LEAGUES for form in concept.ja) for concept in concepts):
        return False
    there = (use.concept for match in row.matches if match.ja is not None and match.verdict is Verdict.HOLDS for use in uses(match.ja))
    return any(document.glossary[key].field in CLUBS for key in there)


def _is_spelled(row: Held, ja: Mention, concepts: list[Concept]) -> bool:
    """Whether a word of the English spells a name in katakana, whoever else bears it: Maria Corina Machado for マチャド氏."""
    right = frozenset[str]().union(*map(right_words, concepts)) if _KATAKANA.fullmatch(ja.text) else ()
    return any(word in right and len(word) >= LEAST and latin_skeleton(word) == kana_skeleton(ja.text) for word in row.words.keys)


def _is_short_for_firm(row: Held, concepts: list[Concept]) -> bool:
    """Whether a firm is called by the first word of its name alone, which no other word goes on: Sekisui for 積水ハウス."""
    firsts = {split(concept.en).keys[0] for concept in concepts if kinship.are_firms(concept)}
    places = [at for first in firsts if len(first) >= LEAST and not is_word(first) for at in row.words.places.get(first, ())]
    return any(row.is_capital(at) and not (at + 1 < len(row.words.keys) and row.joined(at, at + 1) and row.is_capital(at + 1)) for at in places)


def _goes_on(row: Held, concepts: list[Concept]) -> bool:
    """Whether a word of the English begins as a place does: Setonaikai Kisen for 瀬戸内海汽船, Chokaisan."""
    places = {word for concept in concepts if concept.field in PLACES for word in right_words(concept) if len(word) >= LEAST}
    return bool(places) and any(key.startswith(word) for key in row.words.keys for word in places)


# A day that is known by a name, and its date beside it: 「慰霊の日」の23日.
_DAY = ("日", "の日", "デー", "節")
_DATE_BEHIND = lazy("[」』]?(?:の|、|に当たる)?[（(]?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日|[」』]?(?:の|である)?(?:きょう|同日)")
_DATE_BEFORE = lazy("[0-9０-９]日(?:の|は|、)?[「『]?$")


def _is_dated(row: Held, ja: Mention, end: int) -> bool:
    """Whether a term is what a day is called whose date stands beside it, which says it in English."""
    start = end - len(ja.text)
    return ja.text.endswith(_DAY) and (_DATE_BEHIND.match(row.japanese, end) is not None or _DATE_BEFORE.search(row.japanese, max(0, start - 6), start) is not None)


_LEAGUES = frozenset("大リーグ 米大リーグ プロ野球 日本プロ野球 NBA Bリーグ Jリーグ J1 プレミアリーグ セリエA NFL NHL リーグワン ブンデスリーガ リーグ1".split())
# Up to where brackets are closed that were opened before: the rest of （22日、秩父宮ほか）.
_CLOSED = lazy(r"[^（()）。]{0,12}[)）]")


def _is_put_in_brackets(row: Held, end: int, concepts: list[Concept]) -> bool:
    """Whether brackets have where a game was, or whom somebody plays for, as English seldom says: 坂本花織（シスメックス）."""
    return all(kinship.are_firms(concept) or concept.field in (STADIUMS, "universities") for concept in concepts) and _CLOSED.match(row.japanese, end) is not None


# Behind a prize that somebody is known to have won, what he is: 直木賞作家の宮部.
_LABEL = lazy("(?:受賞)?(?:作家|俳優|女優|監督|歌手|学者|脚本家|建築家|作曲家|詩人|歌人|俳人|受賞者|騎手|棋士|男優|博士)(?:の|・|で[、一-鿿])|を(?:受賞|受章)し(?:た|ている)(?:作家|俳優|監督|歌手)")


# Behind a festival, what is danced or shown at it and has a name of its own: 火の国まつりの「おてもやん総おどり」.
_SHOWN = lazy("の(?:[一-鿿]{2,4})?[「『]")


def _is_label(row: Held, end: int, concepts: list[Concept]) -> bool:
    """Whether a prize only says who somebody is, or a festival where something was shown."""
    if all(concept.field == "festivals" for concept in concepts):
        return _SHOWN.match(row.japanese, end) is not None
    return all(concept.field == "prizes" for concept in concepts) and _LABEL.match(row.japanese, end) is not None


# Behind the last place of a railway's or a road's name: 勝山永平寺線, 能登有料道路.
_LINE = lazy("(?:支|本)?線(?!引|量|路|上|香|区|審|状)|(?:有料|自動車)道路?|道路|ケーブル(?!テレビ|カー[はがで])|ロープウ[エェ]イ")


def _names_a_line(row: Held, end: int, concepts: list[Concept]) -> bool:
    """Whether a place only tells which railway or road it is, of which English may say no more than whose it is."""
    return all(concept.field in PLACES for concept in concepts) and _LINE.match(row.japanese, end) is not None


def _is_headline(row: Held) -> bool:
    """Whether a side of a row stands above the text."""
    return any(side is not None and side.heading for side in (row.pair.ja, row.pair.en))
