"""Names that the English takes for something else: translated, exchanged for a sister's, spelled as another is.

Each way of going wrong has a file of its own; here they are asked one after the other, and what
they find becomes a line of the ledger.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from termcheck.mistaken import families, literal
from termcheck.model import Match
from termcheck.names import lines
from termcheck.names.bodies import initials
from termcheck.names.bodies.attached import attached
from termcheck.names.bodies.kinds import other_kinds
from termcheck.names.mistaken.namesakes import heard
from termcheck.names.mistaken.plain import named
from termcheck.names.mistaken.senses import translated
from termcheck.names.near import lower_case
from termcheck.names.people import posts, slots
from termcheck.names.places import miscalled, municipal
from termcheck.names.places.readings import as_city
from termcheck.names.rows import Row
from termcheck.names.titles import TITLES_ABROAD
from termcheck.sounds.romaji import OPEN_CHINESE
from termcheck.tables.patterns import lazy

_MARKS = "「『"
_AREAS = tuple("都道府県市区町村")
_LITERAL = (literal.NAMES, literal.PLACES, literal.BODIES, literal.TITLES)
# A capitalised word of two or three syllables that is spelled as Chinese ones are.
_CHINESE = lazy(rf"\b(?!(?:Japan|China)\b)(?=[A-Z][A-Za-z'’]{{4}})(?i:{OPEN_CHINESE}['’]?{OPEN_CHINESE}(?:['’]?{OPEN_CHINESE})?)(?![A-Za-z])")
# A surname and a given name that may be Chinese.
_PINYIN = lazy(rf"\b(?=[A-Z])(?i:{OPEN_CHINESE}) (?=[A-Z])(?i:{OPEN_CHINESE}(?:['’]?{OPEN_CHINESE})?)(?![A-Za-z])")
# Towns of the glossary of whose names bearers are known who are read otherwise.
_SURNAMES = ("長野", "桐生")
# Given names that are words, behind a surname. Words that are as often said of a town (花火, 市場) are left out.
_GIVEN = lazy(r"(?<=[一-鿿々])(?:明日|希望|未来|天使|大地|大樹|大空|大海|宇宙|銀河|太陽|勝利|正義|英雄|勇気|元気|真実|誠実|永遠|奇跡|北斗|七星|若葉|桔梗|小鳥|百合|桃花|美空)")
# What may be a place or a body in English; somebody may be called so in the Japanese.
_PLACED = lazy(r"[a-zōū](?:'s)? (?:Prefecture|City|Ward|Town|Village|Temple|Shrine|Station|Park|Motors?|University|Prize|Award|Castle|River|Island|Airport|Bridge|Hospital)\b|\b(?:Mt\.?|Mount|Lake|Cape|in|near|around|from|of) [A-Z]")
# What speaks of the stage, and houses that are no surname beside.
_HOUSES = lazy(r"落語|噺家|高座|寄席|独演会|真打|講談|歌舞伎|襲名|狂言|能楽|文楽|浄瑠璃|人間国宝|日本舞踊|屋号|亭[一-鿿]|家[小三三た正圓円こ市左]|林家|柳家|鈴々舎|龍[斎齋]|旭堂|豊竹|鶴澤|常磐津|桃月庵")
# Somebody in katakana.
_FOREIGN = lazy(rf"[ァ-ヺー]{{2}}(?:・[ァ-ヺー]{{3}}|[元前副]?(?:{'|'.join(TITLES_ABROAD)}))")
# A name that the Japanese has in Latin letters.
_LATIN = lazy(r"[A-Z][A-Za-z]{3}")
_LONG_KATAKANA = lazy(r"[ァ-ヺー]{4}")
# Kana and a character that may be one place.
_HALF_KANA = lazy(r"[ぁ-ゖ]{2}[ヶケ]?[野丘山川田島原崎浜池塚森沢坂台里町]")
# A surname and what may be a given name in hiragana.
_KANA_GIVEN = lazy(r"[一-鿿々][ぁ-ゖ]{2,4}(?:さん|選手|投手|氏|アナ|議員|容疑者|被告|監督|教授|記者|ちゃん|[がはも、。（(])")
# Two who may be surnames; and what the English may make of a character of one.
_BESIDE = lazy(r"[一-鿿々]{2}[、・と][一-鿿々]{2}")
_WHEN = lazy(r"\b(?:[Ff]ormer|[Ee]x-|[Nn]ew|[Nn]ewly|[Nn]ow|[Cc]urrent|[Oo]riginal|[Pp]revious|[Oo]ld)\b")
# Countries whose people are written in characters and not read as in Japan.
_NEIGHBOURS = ("中国", "韓国", "北朝鮮", "台湾", "香港")


def mark_cities(rows: Sequence[Row], terms: Sequence[Match]) -> None:
    """Mark the lines of cities of China that are somebody's surname in their row; see `cities`."""
    if any(match.en is not None and _CHINESE.fullmatch(match.en.text) for match in terms):
        from termcheck.names.mistaken.cities import mark_bearers  # few texts name such a city

        mark_bearers(rows, terms)


def taken_for_another(row: Row, worth: bool) -> Iterator[Match]:
    """The lines for the names of a row that its English takes for something else.

    worth  whether the row may hold somebody's name that is wrong: see `suspicion.worth_reading`
    """
    for taken in chain.from_iterable(table.taken(row.text, row.english.text) for table in _LITERAL):
        ja = lines.japanese(row, *taken.ja.span(), taken.right)
        yield lines.literal(row, ja, lines.passage(row, *taken.en.span()), taken.right)
    for post in posts.mistaken(row.text, row.english.text):
        if post.en is None:
            if not _is_renowned(row, post.ja[0]):
                yield lines.gone(row, *post.ja)
        else:
            yield lines.another(row, lines.japanese(row, *post.ja, post.right), lines.passage(row, *post.en), post.right)
    for body in other_kinds(row):
        if body.kind:
            yield lines.another(row, lines.japanese(row, body.start, body.end, body.kind), lines.words(row, body.first, body.last), body.kind)
        else:
            yield lines.unsupported(row, body.first, body.last, True)
    for sister in families.exchanged(families.NAMES, row.text, row.english.text):
        yield lines.another(row, lines.japanese(row, *sister.ja.span(), sister.member.says), lines.passage(row, *sister.en.span()), sister.member.says)
    yield from lines.each(lines.another, row, chain(municipal.misnamed(row), initials.exchanged(row), miscalled.miscalled(row)))
    for school in attached(row):
        yield lines.another(row, lines.japanese(row, school.start, school.end, school.right), lines.words(row, school.first, school.last), school.right)
    yield from lines.each(lines.differing, row, chain(municipal.misread(row), municipal.shortened(row)))
    yield from _of_some_rows(row, worth)
    for start, end, number, said in named(row):
        yield lines.literal(row, lines.japanese(row, start, end, said), lines.words(row, number, number), said)
    for sense in translated(row):
        yield lines.literal(row, lines.japanese(row, *sense.ja, sense.right), lines.passage(row, *sense.en), "a name")
    for first, after, start, end, right in as_city(row):
        yield lines.literal(row, lines.japanese(row, first, after, right), lines.passage(row, start, end), right)
    for slot in slots.translated(row):
        yield lines.literal(row, lines.japanese(row, *slot.ja, "somebody's name"), lines.passage(row, *slot.en), "somebody's name")
    words = heard(row)
    yield from words
    for start, end, word in () if words else lower_case(row, worth):
        ja = lines.japanese(row, start, end, word.capitalize())
        yield lines.literal(row, ja, lines.passage(row, *lines.find_word(row.english, word)), word.capitalize())


def _is_renowned(row: Row, end: int) -> bool:
    """Whether somebody whom the glossary knows stands before a post, and in the English, whose readers know the post,
    too: Koike for 小池百合子知事."""
    return row.text[end - 1 : end] not in _AREAS and row.in_held_term(end - 1, end)


def _of_some_rows(row: Row, worth: bool) -> Iterator[Match]:
    """The lines for names of which most rows have none, each kind asked for by what it looks like: in quotation marks, in
    Latin letters or in kana, of people abroad, of houses, of people called as towns are."""
    if worth or row.lost:
        from termcheck.names.mistaken import mixed as halves

        yield from lines.each(lines.literal, row, chain(halves.halved(row), halves.translated(row)))
    if any(mark in row.text for mark in _MARKS):
        from termcheck.names.mistaken import groups, marked
        from termcheck.names.mistaken.quoted import misspelled
        from termcheck.names.mistaken.vessels import renamed

        yield from lines.each(lines.literal, row, renamed(row))
        yield from lines.each(lines.literal, row, groups.translated(row))
        yield from lines.each(lines.differing, row, chain(misspelled(row), marked.misspelled(row)))
    if _LATIN.search(row.text):
        from termcheck.names.mistaken import latin

        for copied in latin.misspelled(row):
            yield lines.differing(row, lines.japanese(row, *copied.ja, copied.right), lines.passage(row, *copied.en), "")
    if _LONG_KATAKANA.search(row.text):
        from termcheck.names.mistaken import unspelled

        for name in unspelled.misspelled(row):
            row.take(name.en[0], name.en[0] + 1)
            yield lines.of(lines.differing, row, name)
    if _HALF_KANA.search(row.text):
        from termcheck.names.mistaken.kana import half_translated

        yield from lines.each(lines.literal, row, half_translated(row))
    if any(country in row.text for country in _NEIGHBOURS):
        from termcheck.names.people import abroad

        for official in abroad.read_as_japanese(row):
            yield lines.literal(row, lines.japanese(row, *official.ja, abroad.WHO), lines.words(row, official.first, official.last), abroad.WHO)
        for other in abroad.misread_at_home(row):
            yield lines.differing(row, lines.japanese(row, *other.ja, ""), lines.words(row, other.first, other.last), "")
    if _CHINESE.search(row.english.text):
        from termcheck.names.mistaken import chinese

        for name in chinese.read_as_chinese(row):
            row.take(name.en[0], name.en[0] + 1)
            yield lines.of(lines.literal if name.right == chinese.KOREAN else lines.differing, row, name)
    if _PINYIN.search(row.english.text):
        from termcheck.names.people import exchanged_abroad

        yield from lines.each(lines.differing, row, exchanged_abroad.exchanged(row))
    if _PLACED.search(row.english.text):
        from termcheck.names.people import called_places

        yield from lines.each(lines.literal, row, called_places.called_places(row))
    if _BESIDE.search(row.text):
        from termcheck.names.people import run_together

        yield from lines.each(lines.literal, row, run_together.run_together(row))
    if _FOREIGN.search(row.text):
        from termcheck.names.people import foreigners

        for person in foreigners.misspelled(row):
            row.take(*person.en)
            yield lines.differing(row, lines.japanese(row, *person.ja, person.right), lines.passage(row, *person.en), "")
    if _HOUSES.search(row.text):
        from termcheck.names.people import houses

        yield from lines.each(lines.differing, row, houses.misread_houses(row))
    if _KANA_GIVEN.search(row.text):
        from termcheck.names.people import kana_given

        yield from lines.each(lines.literal, row, kana_given.translated(row))
    if _WHEN.search(row.english.text):
        from termcheck.names.people import part_of_name

        yield from lines.each(lines.literal, row, part_of_name.taken_for_when(row))
    if givens := list(_GIVEN.finditer(row.text)):
        from termcheck.names.people import worded

        yield from lines.each(lines.literal, row, worded.translated(row, givens))
    towns = [town for town in _SURNAMES if town in row.text]
    if towns:
        from termcheck.names.people.bearers import held_as_place

        for start, end, number, right in held_as_place(row, towns):
            yield lines.differing(row, lines.japanese(row, start, end, right), lines.words(row, number, number), right)
