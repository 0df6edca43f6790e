"""Places that the English reads as their characters may be read, but not in this place: Mizukubo
for 水窪町, which is Misakubo.

For places the official reading decides. A word of the English that nothing else accounts for is
held against all stretches of the Japanese that may be read so; where one of them is a place that
the table knows by other readings only, the word is a wrong one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.japanese.tokenizer import load
from termcheck.names.named import Name, starts_with_title
from termcheck.names.places import gazetteer
from termcheck.names.rows import MOST_CHARACTERS, Mistaken, Row
from termcheck.names.titles import PLACES
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.romaji import kana_key, key, voiceless
from termcheck.tables.patterns import lazy

# What a place may end in, beside the kinds of municipality, where it is read as the town is;
# temples, castles and mountains have readings of their own.
_NAMED_AFTER = lazy(r"駅|(?:警察|消防)?署(?!名|長)|保健所|川(?=[のがはでを沿流に、。上下河])|港|漁港|漁協|農協|温泉|地区|インターチェンジ|IC|丁目|[0-9]")
# … and of these what is called after a municipality, so that no other place of the name counts: 中京署 is in 中京区.
_OF_A_MUNICIPALITY = lazy("(?:警察|消防)?署(?!名|長)|保健所")
# What a place may be joined to in English, as it sounds there.
BEHIND = {
    "寺": ("ji", "dera", "tera"), "川": ("gawa", "kawa"), "山": ("yama", "san", "zan"), "岳": ("dake", "take"), "島": ("jima", "shima", "to"),
    "橋": ("bashi", "hashi"), "城": ("jo",), "神社": ("jinja",), "神宮": ("jingu",), "駅": ("eki",), "港": ("ko",), "湖": ("ko",), "池": ("ike",),
    "谷": ("dani", "tani", "ya"), "浜": ("hama",), "温泉": ("onsen",), "峠": ("toge",), "滝": ("taki", "daki"), "沢": ("sawa", "zawa"),
    "宿": ("juku", "shuku"), "通": ("dori",), "町": ("cho", "machi"), "市": ("shi",), "区": ("ku",), "村": ("mura", "son"), "郡": ("gun",),
}  # fmt: skip
GENERIC = {"駅": ("エキ",), "川": ("ガワ", "カワ"), "港": ("コウ",), "温泉": ("オンセン",)}
_RUN = lazy(r"[一-鿿々ノヶケの]+")
_PART = lazy(r"[一-鿿々ァ-ヺー]")
_ANY = lazy(r"[ぁ-ゖ一-鿿々ァ-ヺー]")
_WHERE_JA = lazy(r"[でにのへ、]|から|まで|周辺|付近|を[結通出訪]")
_WHERE_SURELY = lazy(r"で(?!す|あ|し)|まで|周辺|付近")  # behind nobody
NO_KIND = ("市場", "市民", "市販", "市況", "区間", "区域", "区分", "町歩", "府立", "道路", "村上", "町田", "市川", "都市", "道場", "県外", "道内")
# An English word stands where a place does: behind "in", before its kind, or before what it lies in.
_BEFORE = lazy(r"(?:\b(?:in|at|near|around|from|to|through|between)|\bbetween (?:[A-Z]\w+ ){1,3}and)(?: the (?:town|city|village|district|area|neighborhood) of)? \Z")
_BEHIND = lazy(r"(?:-(?:cho|machi|shi|ku|mura|son|gun)\b| (?:City|Town|Ward|Village|District|Station|Police|Fire|Health|Public Health|River|Port|Interchange|area|district|town|city|village|ward|neighborhood)\b|, [A-Z])")
_PREFECTURE = lazy(r"(?<![一-鿿])([一-鿿]{2,3})県(?!庁|警|議|都)")
_CITY_TOO = lazy(r"(?<![一-鿿])市|[同両各]市|市[内長議役街]")
_LIES_IN = lazy(r"\b(?:[Tt]he|[Aa]n?|[Tt]his) (?:[a-z]+ )?(?:(?:north|south)?(?:east|west)?(?:north|south|east|west)ern|central|coastal|inland) \Z")  # the northern Kyushu city
_ENDS = frozenset("cho machi shi ku mura son gun".split())
_KIND_BEHIND = lazy(r"[ -]([A-Za-z]+)")
_OF_KIND = "市 町 村 区 郡 駅 港 空港 温泉 川 橋 地区 署 保健所".split()  # kinds of place that nearly always are called after a town
_IN_JAPANESE: dict[str, tuple[str, ...]] = {}  # an English kind of place: what it is in Japanese
for _of_kind in _OF_KIND:
    for _word in PLACES[_of_kind]:
        _IN_JAPANESE[_word] = (*_IN_JAPANESE.get(_word, ()), _of_kind)
MOST_BEFORE = 40  # characters
MOST_WORDS = 30  # of one row
MOST_ONCE = 500  # characters in which names are looked up one by one
MOST_JOINED = 2  # words that one place may be written in, beside the last
LONGEST = 5  # characters of a place in the table
_ADDRESS = "都道府県市区郡町村"


class Placed(NamedTuple):
    """A place and the word for it: its place in the folded Japanese, the number of the English
    word, how it is officially read, and whether it is read so."""

    start: int
    end: int
    number: int
    reading: str
    right: bool


def placed(row: Row) -> Iterator[Placed]:
    """The words of a row that no name has taken and that read a place, rightly or wrongly."""
    for number in suspicious(row):
        if (one := _read_by(row, number)) is not None:
            yield one


def suspicious(row: Row) -> list[int]:
    """The words of a row that look Japanese and that no name has taken, as many as are looked at."""
    likely = (number for number in row.english.free if number not in row.taken and row.english.japanese(number))
    return list(islice(likely, MOST_WORDS))


def of_kind(row: Row, number: int) -> Placed | None:
    """The place that a word stands for which is none of the Japanese: the only one of its kind,
    and not in the English: 和泉市 for Izumisano City."""
    behind = _KIND_BEHIND.match(row.english.text, row.english.ends[number])
    if behind and says_where(row, number, behind[1]):
        return None
    kinds = _IN_JAPANESE.get(behind[1].lower(), ()) if behind else ()
    found: dict[str, Placed] = {}
    for run in _RUN.finditer(row.text[:MOST_ONCE]) if kinds else ():
        for start in range(*run.span()):
            for end in range(start + 1, min(start + LONGEST, run.end()) + 1) if _begins(row.text, start) else ():
                if row.text.startswith(kinds, end) and (known := gazetteer.readings(row.text[start:end], _kind(row.text, end))):
                    found[row.text[start:end]] = Placed(start, end, number, known[0].capitalize(), False)
    if len(found) != 1:
        return None
    one = next(iter(found.values()))
    said = [voiceless(key(reading)) for reading in gazetteer.readings(row.text[one.start : one.end], _kind(row.text, one.end))]
    sounds = [voiceless(sound) for other, sound in enumerate(row.english.keys) if other != number]
    sounds += [voiceless(sound) for sound in _joined(row, number)]
    if any(sound.startswith(reading) for sound in sounds if len(sound) > 1 for reading in said):
        return None
    return one if _is_free(row, one.start, one.end) else None


def says_where(row: Row, number: int, kind: str) -> bool:
    """Whether a word before a kind of place only tells in which region that lies: the northern Kyushu city."""
    return kind.islower() and _LIES_IN.search(row.english.text[: row.english.starts[number]]) is not None


def _joined(row: Row, number: int) -> Iterator[str]:
    """A word with those before it, as Sanyo Onoda is one place."""
    english, first = row.english, number
    for _ in range(MOST_JOINED):
        if not english.together(first - 1, first):
            return
        first -= 1
        yield key("".join(english.keys[first : number + 1]))


def parts_only(row: Row, number: int) -> Placed | None:
    """The place of which a word before its kind reads a part only: Higurashi Station for 日暮里駅."""
    one = of_kind(row, number)
    if one is None or one.end - one.start < 3:
        return None
    name, sound = row.text[one.start : one.end], row.english.keys[number]
    return one if any(len(name) > end - at > 0 for at in range(len(name)) for end in kanji.ends(name, at, sound, True)) else None


def as_city(row: Row) -> Iterator[Mistaken]:
    """The prefectures of a row that its English calls cities, Miyagi City for 宮城県."""
    if "県" not in row.text or "City" not in row.english.text or _CITY_TOO.search(row.text):
        return
    for found in islice(_PREFECTURE.finditer(row.text), MOST_WORDS):
        name = found[1]
        for reading in gazetteer.readings(name, "県"):
            at = row.english.text.find(f"{reading.capitalize()} City")
            if at >= 0 and row.text.count(name) == row.text.count(found.group()):
                yield Mistaken(found.span(), (at, at + len(reading) + 5), f"{reading.capitalize()} Prefecture")


def is_somebody(name: Name) -> bool:
    """Whether a name is not merely a word that may be a surname."""
    return not name.place and bool(len(name.parts) > 1 or name.title or name.age)


def _read_by(row: Row, number: int) -> Placed | None:
    """The place that a word reads; where it may be several, one that it reads rightly."""
    sound, text = row.english.keys[number], row.text[:MOST_CHARACTERS]
    wrong: Placed | None = None
    for run in _RUN.finditer(text):
        within = text[: run.end()]
        for start in range(*run.span()):
            for end in kanji.ends(within, start, sound, True):
                right = _keys_of(row, start, end, number)
                if not right or not _is_free(row, start, end):
                    continue
                certain = _kind(row.text, end) in tuple(gazetteer.CERTAIN) or text[end - 1] in gazetteer.CERTAIN
                if sound in right or (not certain and voiceless(sound) in map(voiceless, right)):
                    return Placed(start, end, number, sound.capitalize(), True)
                if wrong is None and not _is_there(row, right[0], end, number):
                    wrong = Placed(start, end, number, right[0].capitalize(), False)
    return _irregular(row, number) or wrong


def _is_there(row: Row, right: str, end: int, number: int) -> bool:
    """Whether the English has a place as it is read, so that a word is another one; beside Inabe
    City, Inben-cho is 員弁町 all the same."""
    other = row.english.find(right)
    words = PLACES.get(_kind(row.text, end), ())
    behind = [_KIND_BEHIND.match(row.english.text, row.english.ends[one]) for one in (number, other)]
    mine, others = (found is not None and (found[1].lower() in words or found[1] in _ENDS) for found in behind)
    return other >= 0 and (others or not mine)


def _says(sound: str, reading: str, text: str, end: int) -> bool:
    """Whether a key is a reading, alone or with what stands behind the place: Ikarugadera, 斑鳩寺."""
    if not sound.startswith(reading):
        return False
    rest = sound[len(reading) :]
    return not rest or any(text.startswith(behind, end) and rest in ways for behind, ways in BEHIND.items())


def _irregular(row: Row, number: int) -> Placed | None:
    """The place that a word reads rightly, though its characters are read so nowhere else:
    Akanabe for 茜部."""
    sound, text = row.english.keys[number], row.text[:MOST_ONCE]
    for run in _RUN.finditer(text):
        for start in range(*run.span()):
            if not _begins(text, start):
                continue
            if (sight := _sight(row, start, run.end(), sound)) > 0:
                return Placed(start, sight, number, sound.capitalize(), True)
            for end in range(start + 2, min(start + LONGEST, run.end()) + 1):
                name = text[start:end]
                if end < run.end() and text[end] not in gazetteer.KINDS and gazetteer.find(text[start : end + 1]):
                    continue  # 日暮 of 日暮里
                if gazetteer.landmark_at(text, start, end) is not None:
                    continue  # 小倉城 is read in one way, whatever 小倉 may be elsewhere
                known = gazetteer.readings(name, _kind(text, end) or _kind_elsewhere(text, name))
                if any(_says(sound, key(one), text, end) for one in known) and not _whole(row, start, end) and _is_free(row, start, end):
                    return Placed(start, end, number, sound.capitalize(), True)
    return None


def _sight(row: Row, start: int, last: int, sound: str) -> int:
    """Where a landmark of the list ends that begins at a place and is read with a key, its kind with it or not; or 0."""
    for end in range(start + 2, min(start + 2 * LONGEST, last) + 1):
        landmark = gazetteer.landmark(row.text[start:end])
        if landmark is not None and any(sound in (key(one), key(one + landmark.end)) for one in landmark.names):
            return end
    return 0


def _keys_of(row: Row, start: int, end: int, number: int) -> list[str]:
    """The keys that a stretch of the Japanese may have as a place, or [] where it is no place, or
    not known."""
    text = row.text
    if (landmark := gazetteer.landmark_at(text, start, end)) is not None and _begins(text, start):
        return [key(name) for name in landmark.names]
    if kind := _kind(text, end):
        return _keys(row, text[start:end], kind) if _begins(text, start) else []
    name = text[start:end]
    if name[-1] in gazetteer.KINDS and len(name) > 2 and _begins(text, start):
        ends = [kana_key(end) for end in gazetteer.KINDS[name[-1]]]
        return [one + end for one in _keys(row, name[:-1], name[-1]) for end in ends]
    if whole := _whole(row, start, end):
        return whole
    if (kind := _kind_elsewhere(text, name)) and _begins(text, start):
        return _keys(row, name, kind)
    if not _stands_as_place(row, start, end, number):
        return []
    return _keys(row, name, "") if _may_be_surname(row, start, end) and not _OF_A_MUNICIPALITY.match(text, end) else [key(reading) for reading in gazetteer.readings(name)]


def _may_be_surname(row: Row, start: int, end: int) -> bool:
    """Whether the dictionary's readings count beside the official ones: of 愛子 in 青葉区愛子地区
    they are girls'."""
    token = row.line.token_at(start)
    shown = _begins_within(row.text, start) or _NAMED_AFTER.match(row.text, end) is not None
    return not shown or (token is not None and token.pos[2:3] == ("地名",) and (token.start, token.end) == (start, end))


def _begins_within(text: str, start: int) -> bool:
    return start > 0 and text[start - 1] in _ADDRESS


def _kind(text: str, at: int) -> str:
    """The kind of municipality that stands at a place of a text, or ""."""
    return text[at] if at < len(text) and text[at] in gazetteer.KINDS and not text.startswith(NO_KIND, at) else ""


def _kind_elsewhere(text: str, name: str) -> str:
    """The kind that a place has elsewhere in a text: 水窪の花火 where it is said of 水窪町."""
    return next((kind for kind in gazetteer.KINDS if f"{name}{kind}" in text), "")


def _whole(row: Row, start: int, end: int) -> list[str]:
    """The keys of a place that the dictionary has with what it is behind it: Awara for 芦原温泉,
    though 芦原 alone is read otherwise elsewhere."""
    behind = next((behind for behind in GENERIC if row.text.startswith(behind, end) and not (behind == "港" and row.text[end - 1] == "空")), "")
    known = row.readings(row.text[start:end] + behind, (), "place") if behind else []
    return [kana_key(reading.removesuffix(way)) for reading in known for way in GENERIC[behind] if reading.endswith(way)]


def _keys(row: Row, name: str, kind: str) -> list[str]:
    """The keys of a place by the table and by the dictionary, the official ones first; none where
    the table does not have it."""
    official = [key(reading) for reading in gazetteer.readings(name, kind)] if len(name) > 1 or kind else []
    if not official:
        return []
    known = row.readings(name + kind, (), "place") if kind else row.readings(name, (), "place")
    ends = gazetteer.KINDS.get(kind, ())
    for reading in known:
        end = next((end for end in ends if reading.endswith(end) and len(reading) > len(end)), "")
        official.append(kana_key(reading.removesuffix(end)))
    return list(dict.fromkeys(official))


def _begins(text: str, start: int) -> bool:
    """Whether a place may begin here: with no part of a word before it but what it lies in."""
    before = text[start - 1 : start]
    return not before or not _PART.match(before) or before in "旧元現" or (before in _ADDRESS and _ANY.match(text, start - 2) is not None)


def _stands_as_place(row: Row, start: int, end: int, number: int) -> bool:
    """Whether characters without a kind stand as a place, in both texts."""
    text = row.text
    if not _begins(text, start) or starts_with_title(text, end):
        return False
    named = _NAMED_AFTER.match(text, end) is not None
    if not named and (_PART.match(text, end) or not _WHERE_JA.match(text, end)):
        return False
    if not _begins_within(text, start) and not named:
        token = row.line.token_at(start)
        if token is None or (row.tokenizer or load()).is_common(text[start:end]):
            return False
        if token.pos[2:3] == ("人名",) and not _WHERE_SURELY.match(text, end):
            return False
    return _stands_in_english(row, number)


def _stands_in_english(row: Row, number: int) -> bool:
    text, (start, end) = row.english.text, row.english.span(number, number)
    return not row.english.owns(number) and bool(_BEFORE.search(text[max(0, start - MOST_BEFORE) : start]) or _BEHIND.match(text, end))


def _is_free(row: Row, start: int, end: int) -> bool:
    """Whether a place is nobody's name, and no term that the English has."""
    return not row.in_held_term(start, end) and not any(name.start < end and start < name.end for name in row.names if is_somebody(name))
