"""Places of the Japanese for which the English has nothing: 長野県軽井沢町で、バスが転落した as
"A bus fell off a road."

Of a place that the Japanese begins with, English keeps the prefecture or the town, or says the
city, there, local; it names a hall, a bay or a shrine of the place, or the region. Where it does
none of these, the place is lost, or what stands for it is no name of it: Obo City for 御坊市.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.model import Match, Verdict
from termcheck.names import lines
from termcheck.names.places import gazetteer
from termcheck.names.places.municipalities import Part, chains
from termcheck.names.rows import Row
from termcheck.sounds import kanji
from termcheck.sounds.romaji import key, voiceless
from termcheck.tables.patterns import lazy

_QUARTER = lazy(r"[一-鿿々ヶケノの]{2,5}?(?=[でのにかをはが、])")
# What may follow a place that is one, and no part of what a body is called.
_ITSELF = lazy(r"内|(?:出身|在住|生まれ|育ち|産|側)|(?![一-鿿ァ-ヺー])")
# Whom English speaks of without saying where they live: 福島市の女性(78).
_SOMEBODY = lazy(r"(?:内|在住)?の[^、。「」『』0-9でにはがをも]{0,12}?(?:[者員人氏女男性徒童長職業師家手議民客婦子娘妻夫親党署会委](?![一-鿿])|さん|病院)")
_SOURCE = lazy(r"[^、。]{0,8}?(?:によると|によれば|の調べ|のまとめ)")  # from whom a report has it, who are "officials" to English
# What is held somewhere, as it is spoken of: English leaves out where a meeting was at which somebody spoke.
_HELD = lazy(
    r"内?で[^、。]{0,10}?(?:(?:開かれ|行われ|開催され|開催し|開い|行っ|あっ|催され|営まれ)た(?=[一-鿿ァ-ヺA-Za-z])|(?:会見|会談|会合|総会|公判|裁判|講演|演説|試合|大会|取材|協議|イベント|集会|[戦式展])[でにをし])"
)
_THING = lazy(r"内?の([^、。]{2,12}?)(?=[がはをにで、])")
_TELLS = lazy(r"。")  # a headline leaves out what it likes
# What English says of a place that it does not name → the Japanese that has it anyway.
_STANDS = {
    r"locals?|locally": "地元|地域|地方", r"here": "", r"there(?! (?:is|are|was|were|has|have|had|will|may|might|could|would|can|appears?|seems?)\b)": "", r"nationwide|nationally|national|nation": "全国|国[立宝道]|全日本",
    r"elsewhere": "", r"Japan(?:ese)?": "日本|邦|和|国内", r"capital": "首都", r"hometown|home": "自宅|住宅|宅|家|ホーム|民家|故郷|老人", r"mayor(?:al)?|governor|gubernatorial": "",
    r"regional": "地域|地方", r"metropolitan": "都|圏", r"residents": "住民|市民|町民|村民", r"citizens": "市民", r"prefectural": "県[立道警内大]|県", r"municipal": "市[立営道]|町[立営]|村[立営]|自治体", r"provinc\w+|communit\w+": "地域|社会",
    r"(?:north|south)?(?:east|west)(?:ern)?(?:most)?|(?:north|south)ern(?:most)?|central": "[東西南北]|中[央心部]",
}  # fmt: skip
_STANDING = [(lazy(rf"\b(?:{said})\b"), meant) for said, meant in _STANDS.items()]
# … with a word before it that says which of them is meant.
_WHICH = lazy(
    r"\b(?:(?i:the|this|that|its|their|his|her|our)|same|entire|whole|nearby|neighbou?ring|surrounding|coastal|port|old|small|remote|mountainous|downtown|residential|hit|affected|urban|rural|one|a|snowy|hilly|seaside)"
    r" (?:city|cities|towns?|villages?|wards?|prefectures?|islands?|areas?|regions?|districts?|municipality|municipalities|peninsula|country|nation|neighbou?rhoods?|scene|place|spot)(?:['’]s)?\b(?! of [A-Z])"
    r"|\b(?:its|a|the|their) (?:\w+ )?neighbou?rs?\b(?! of [A-Z])|(?:^|[,;.] |\b(?:in|by|of|from|and|with|at|said|told|to|for|two|three|four|five|six|seven|eight|nine|several|[0-9]+) )(?:cit(?:y|ie)|town|village|ward|prefecture|island)s?(?: [a-z]+|[.,;])"
    r"|\b[A-Z]\w+ (?:[Pp]eninsula|[Rr]egion|Bay|[Cc]oast|Islands?|Plain|Sea)\b"
)
# Regions, and prefectures and cities that may be named in place of a town in them.
REGIONS = frozenset(
    """
    Hokkaido Tohoku Kanto Kansai Chubu Hokuriku Tokai Kinki Chugoku Shikoku Kyushu Okinawa Honshu Koshinetsu Sanriku Noto Izu Boso Tokyo Osaka Kyoto Nagoya Yokohama Kawasaki Kitakyushu
    Aomori Iwate Miyagi Akita Yamagata Fukushima Ibaraki Tochigi Gunma Saitama Chiba Kanagawa Niigata Toyama Ishikawa Fukui Yamanashi Nagano Gifu Shizuoka Aichi Mie Shiga Hyogo Nara Wakayama
    Tottori Shimane Okayama Hiroshima Yamaguchi Tokushima Kagawa Ehime Kochi Fukuoka Saga Nagasaki Kumamoto Oita Miyazaki Kagoshima Sendai Sapporo Kobe Tokyo's
    """.split()
)
_WHERE = lazy(r"\b(?:in|at|near|off|on|from|to|around|outside|inside) (?:the )?(?:[A-Za-z]+ )?\Z")
_HALL = lazy(r" (?!city|town|village|ward)[a-z]{4,}")  # the Makomanai rink
_FOREIGN = lazy(r"[ァ-ヴ]{2}")  # in 南アルプス市, which is not spelled as it sounds
_LETTERS = lazy(r"[^\W\d_]+")
_RUN = lazy(r"[一-鿿々ぁ-ゖァ-ヺー]+")
# Days, months and the like, which are no names of places.
NO_NAMES = frozenset(
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday I The A An In On At".split()
)
LEAST = 4  # letters of the key of a reading: shorter ones are looked for as words
BEFORE = 24  # characters before a name


def missing(row: Row, around: str) -> Iterator[Match]:
    """The lines of the places of a row that its English has nothing for, if no line says yet what it has in their place.

    around  the English of the row and of those beside it
    """
    for chain in chains(row.text):
        start, end = chain[0].start, chain[-1].end
        if chain[-1].name != "東京都" and _is_told(row.text, end) and not _is_spoken_of(row, chain, around):
            line = lines.gone(row, start, end)
            if not any(match.verdict is Verdict.DIFFERS and _is_of(match, line) for match in row.matches):
                yield line


def _is_of(match: Match, line: Match) -> bool:
    """Whether two lines are about one stretch of the Japanese."""
    one, other = match.ja, line.ja
    return one is not None and other is not None and one.start < other.end and other.start < one.end


def _is_told(text: str, end: int) -> bool:
    """Whether a text that is no headline speaks of a place that ends at one of it, alone or with a quarter of it."""
    if not _TELLS.search(text, end) or any(passing.match(text, end) for passing in (_HELD, _SOMEBODY, _SOURCE)):
        return False
    if _ITSELF.match(text, end):
        return True
    quarter = _QUARTER.match(text, end)
    return quarter is not None and gazetteer.find(quarter.group()) is not None


def _is_spoken_of(row: Row, chain: list[Part], around: str) -> bool:
    """Whether the English has any of a chain of places, or anything that may stand for it."""
    if any(_FOREIGN.search(part.name) for part in chain):
        return True
    if row.in_held_term(chain[0].start, chain[-1].end):
        return True
    sounds = {voiceless(sound) for sound in row.english.keys}
    letters = voiceless(key("".join(_LETTERS.findall(around))))
    for part in chain:
        for reading in part.readings:
            sound = voiceless(key(reading))
            if sound in sounds or (len(sound) >= LEAST and sound in letters):
                return True
    rest = f"{row.text[: chain[0].start]} {row.text[chain[-1].end :]}"
    thing = _THING.match(row.text, chain[-1].end)
    return _has_stand_in(around, rest) or _names_another(row, rest) or (thing is not None and _names(row, thing.start(1), thing.end(1)))


def _has_stand_in(english: str, rest: str) -> bool:
    """Whether words of the English stand for a place, which nothing else in the Japanese has."""
    if _WHICH.search(english):
        return True
    return any(said.search(english) and not (meant and re.search(meant, rest)) for said, meant in _STANDING)


def _names(row: Row, start: int, end: int) -> bool:
    """Whether the English has a name for what is in a place: the Kintaikyo Bridge of 岩国市."""
    original = row.line.folded.original
    first, after = original(start), original(end)
    if any(first <= a < after and (a, b) not in row.lost for a, b in row.terms):
        return True
    return any(word not in NO_NAMES and is_read(row.text[start:end], sound) for word, sound in zip(row.english.words, row.english.keys, strict=True))


def _names_another(row: Row, rest: str) -> bool:
    """Whether the English names a region, or something else of the Japanese as where it happens: the
    hall or the bay that is in a place."""
    english = row.english
    if any(word in REGIONS and not is_read(rest, sound) for word, sound in zip(english.words, english.keys, strict=True)):
        return True  # and of no other place of the Japanese, nor of a firm called after it
    free = set(english.free)
    for number, word in enumerate(english.words):
        start = english.starts[number]
        if word in NO_NAMES or not _WHERE.search(english.text, max(0, start - BEFORE), start):
            continue
        hall = english.japanese(number) and _HALL.match(english.text, english.ends[number])
        if hall or number not in free or row.sounds_foreign(word) or is_read(rest, english.keys[number]):
            return True
    return False


def is_read(text: str, sound: str) -> bool:
    """Whether anything in a Japanese text may be read with a key."""
    return kanji.is_read_in(_RUN.findall(text), sound)
