"""Names that the dictionary reads in one way, and the English in another: Amamitsuya for 天満屋, Tenmaya;
Kuribayashi Park for 栗林公園, Ritsurin.

The dictionary has firms, shops, halls, gardens and hills with the readings that they use. A word that reads a
whole name, or its first characters, as the characters may be read elsewhere is a slip, where the English
has none of the right readings.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.japanese.tokenizer import Token
from termcheck.model import Verdict
from termcheck.names.bodies.attached import Misread
from termcheck.names.bodies.together import FIRM
from termcheck.names.named import starts_with_title
from termcheck.names.places import features, gazetteer
from termcheck.names.places.readings import is_somebody
from termcheck.names.rows import Row
from termcheck.sounds import kanji
from termcheck.sounds.romaji import kana_key, key, shown, voiceless
from termcheck.tables.patterns import lazy

_NAME = lazy(r"[一-鿿々][一-鿿々ヶケノがガ]{2,7}")
_KANA = lazy(r"[ァ-ヺー]+")
_RUN = lazy(r"[一-鿿々ヶケノガ]+")
_PLACE = ("固有名詞", "地名")
_SURNAME = ("固有名詞", "人名", "姓")  # which is no person in front of what it is: 安田講堂
# A short name, which is no place alone but in front of what it is: 音戸大橋.
_SHORT = lazy(r"[一-鿿々]{2}")
_IS = lazy(
    "海峡|半島|湾|峡|渓谷|滝|湖|沼|池|川|岬|海道|線|駅|城|寺|通り?|講堂|公会堂|会館|記念館|資料館|財団|動物園|水族館|植物園|大橋|神社|神宮|大社|八幡宮|天満宮|港|漁港|公園|市場|温泉|海岸|海水浴場|球場|競技場|野球場|体育館|高原|スキー場|ダム|トンネル|峠|古墳|遺跡|城跡|城址|美術館|博物館|記念館"
    "|商店街|地下街|団地|病院|高校|小学校|中学校|学園|工業|産業|建設|製菓|製作所|商事|酒造|製薬|運輸|交通|鉄道|電鉄|銀行|信用金庫|新聞|刑務所|空港|発電所|原発|原子力"
)
# What tells of games of schools, which stand in it by short names that are words, too: 海星, 光星.
_SCHOOL = lazy("高校野球|甲子園|高校総体|花園|選手権大会|独自大会|代替大会|交流試合|(?:[府県道]|[東西南北]東京|[一-鿿]{2})大会")
_TOWNS = tuple("都道府県市区町村郡国")  # of which other lists know more
_JAPAN = frozenset(("nihon", "nippon"))  # which bodies are called by either
_HOUSE = lazy("[座堂館園橋]")  # shrines and temples are read in ways of their own
LEAST = 4  # letters of a word that reads part of a name
KNOWN = 3  # … by which a right reading is known
READ = 2  # characters that it must read
TWICE = 2  # times that they stand in the Japanese, where the English has them rightly, too
MOST = 40  # names and words of one row


def read_otherwise(row: Row) -> Iterator[Misread]:
    """The names of a row that its English reads in another way than the dictionary."""
    words = [number for number in islice(row.english.free, MOST) if row.english.japanese(number)]
    for token in islice(_names(row), MOST) if words else ():
        right = _readings(row, token)
        there = _is_there(row, token, right)
        rest = _RUN.findall(row.text[: token.start]) + _RUN.findall(row.text[token.end :])
        for number in words:
            sound = row.english.keys[number]
            end = _reads_otherwise(_stretch(row, token), right, sound, there)
            if end < READ or (there and row.text.count(token.surface[:end]) < TWICE) or row.explains(sound) or row.sounds_foreign(row.english.words[number]):
                continue
            if not (kanji.is_read_in([part for run in rest for part in run.split(token.surface[:end])], sound) or _answers_another(row, number, token)):
                yield Misread(token.start, token.end, number, number, shown(token.reading))
                break


def _names(row: Row) -> Iterator[Token]:
    """The names of firms and places, not of towns, that nobody bears."""
    for token in row.line.tokens:
        if (token.pos[1:3] not in (FIRM, _PLACE) and not (token.pos[1:4] == _SURNAME and _IS.match(row.text, token.end))) or not _KANA.fullmatch(token.reading):
            continue
        if not _NAME.fullmatch(token.surface) and not (_SHORT.fullmatch(token.surface) and (token.pos[1:3] == _PLACE or _IS.match(row.text, token.end) or _SCHOOL.search(row.text))):
            continue
        if token.surface.endswith(_TOWNS) or row.in_held_term(token.start, token.end) or starts_with_title(row.text, token.end):
            continue
        if not any(one.start < token.end and token.start < one.end for one in row.names if is_somebody(one)):
            yield token


def _readings(row: Row, token: Token) -> list[str]:
    """The keys of the readings of a name that are known."""
    name = token.surface
    known = [key(reading) for reading in (*features.readings(name), *gazetteer.readings(name))]
    landmark = gazetteer.landmark(name)
    known += [key(one) for one in landmark.names] if landmark is not None else []
    return [kana_key(token.reading), *map(kana_key, row.readings(name)), *known]


def _is_there(row: Row, token: Token, right: list[str]) -> bool:
    """Whether the English has a name as it is read, or begins to, in words that are no other name."""
    english = row.english
    others = {number for number in range(len(english.words)) if _answers_another(row, number, token)}
    between = [0, *(at for number in sorted(others) for at in (english.starts[number], english.ends[number])), len(english.text)]
    text = " ".join(english.text[first:after] for first, after in zip(between[::2], between[1::2], strict=True))
    letters = voiceless(key("".join(char for char in text if char.isalpha())))
    heard = [voiceless(sound) for number, sound in enumerate(english.keys) if len(sound) >= KNOWN and number not in others]
    return any(sound[: 2 * KNOWN] in letters or any(sound.startswith(one) for one in heard) for sound in map(voiceless, right))


def _answers_another(row: Row, number: int, token: Token) -> bool:
    """Whether a word was found to be another name of the row, or to be wrong."""
    start, original, offset = row.english.starts[number] + row.en_offset, row.line.folded.original, row.pair.ja.offset if row.pair.ja else 0
    first, after = original(token.start) + offset, original(token.end) + offset
    found = [match for match in row.matches if match.en is not None and match.en.start <= start < match.en.end]
    return any(match.verdict is not Verdict.HOLDS or match.ja is None or not first <= match.ja.start < after for match in found) or (number in row.taken and not found)


def _stretch(row: Row, token: Token) -> str:
    """A name with what it is behind it, which may be written with it: 内子 in 内子座, Naikoza."""
    behind = _HOUSE.match(row.text, token.end)
    return token.surface + (behind.group() if behind else "")


def _reads_otherwise(name: str, right: list[str], sound: str, there: bool) -> int:
    """Where the first characters of a name end that a word reads so as they are not read in it; or 0."""
    heard = str if there else voiceless  # Marukame Castle in Marugame
    if len(sound) < LEAST or sound in _JAPAN or any(heard(sound)[: len(one)] == one[: len(sound)] for one in map(heard, right)):
        return 0
    return max(kanji.ends(name, 0, sound, True), default=0)
