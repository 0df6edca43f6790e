"""Names that the English reads as Chinese ones: Mingshi Station for 明石駅, Longgu University for 龍谷大, and President Yin
Xiyue for 尹錫悦大統領 of South Korea.

Where a row speaks of China or its neighbours, a name may be read so. Elsewhere, what the dictionary or a
list has as a name of Japan, and one word spells by the Chinese sounds of all its characters, is misread.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.mistaken.cities import is_somebody
from termcheck.names.places import gazetteer, municipalities
from termcheck.names.places.china import is_in_china
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import chinese
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import shown
from termcheck.tables.patterns import lazy

LEAST = 5  # letters of a word
MOST = 40  # words of a row
SURNAME = 2  # characters of one that is a city of China, too
MOST_READINGS = 2  # that are shown
_RUN = lazy("[一-鿿々]{2,}")
# Where Chinese names are right: China and its neighbours, its people, its cities, its past.
_CHINESE = lazy(
    "中国(?!地方|山地|新聞|電力|自動車|運輸|銀行|道|縦貫|大会|地区|労災|財務|整備|四国)|中華|中共|台湾|香港|マカオ|華[人僑南北東中]|日中|米中|中韓|中朝|中[ロ露印台]|訪中|対中|在中|[一-鿿]省|北京|上海|広州|深圳|天津|重慶|武漢"
    "|シンガポール|マレーシア|[三六]国志|漢字|漢[詩文方籍民]|[隋唐宋元明清][代朝の]|ウイグル|新疆|チベット|内モンゴル|習近平|共産党大会|国家副?主席|全人代|全国人民代表大会|国務院|人民解放軍|人民日報|新華社|中[央国]軍事委|総統|行政院|国民党|民進党"
)
_SAID_CHINESE = lazy(r"\b(?:China|Chinese|Taiwan|Taiwanese|Beijing|Taipei|Hong Kong)\b")
_KOREAN = lazy("韓国|北朝鮮|朝鮮|ソウル|平壌")
KOREAN = "a Korean name, not read as in China"


def read_as_chinese(row: Row) -> Iterator[Mistaken]:
    """The names of Japan in a row that one word of its English spells as they are read in Chinese."""
    for number, word in () if _KOREAN.search(row.text) else _words(row):
        if (span := _japanese(row, word)) is not None:
            yield _taken(row, number, span, _reading(row, *span))


def koreans_read_as_chinese(row: Row) -> Iterator[Mistaken]:
    """The people of Korea in a row whose given names a word of its English spells so."""
    for number, word in _words(row) if _KOREAN.search(row.text) else ():
        if (span := _korean(row, number, word)) is not None:
            yield _taken(row, number, span, KOREAN)


def _taken(row: Row, number: int, span: tuple[int, int], right: str) -> Mistaken:
    """A word of the English, which is none of another name then, and the name that was so read."""
    row.taken.add(number)
    return Mistaken(span, row.english.span(number, number), right)


def _words(row: Row) -> Iterator[tuple[int, str]]:
    """The numbers of words of a row that may be read in Chinese, where nothing else is, and the words in small letters."""
    words = [(number, low) for number in islice(row.english.free, MOST) if number not in row.taken and len(low := _plain(row.english.words[number])) >= LEAST and low not in ORDINARY]
    if words and not _CHINESE.search(row.text) and not _SAID_CHINESE.search(row.english.text):
        yield from ((number, word) for number, word in words if not row.says(number))


def _plain(word: str) -> str:
    return word.lower().replace("'", "").replace("’", "")


def _japanese(row: Row, word: str) -> tuple[int, int] | None:
    """Where the Japanese has a name that is read so in Chinese."""
    for run in _RUN.finditer(row.text):
        for start in range(run.start(), run.end() - 1):
            for end in chinese.ends(run.group(), start - run.start(), word):
                span = start, run.start() + end
                if not _begins(row, start) or not _reading(row, *span):
                    continue
                name = row.text[start : span[1]]
                if not is_in_china(name) or (len(name) == SURNAME and is_somebody(row, name, start)):
                    return span
    return None


def _begins(row: Row, at: int) -> bool:
    """Whether a word begins at a place, so that no name is cut."""
    token = row.line.token_at(at)
    return token is not None and token.start == at


def _reading(row: Row, start: int, end: int) -> str:
    """How a name of Japan is read; "" for what is none."""
    token = row.line.token_at(start)
    if token is not None and (token.start, token.end) == (start, end) and token.pos[1:2] == ("固有名詞",) and token.reading:
        return shown(token.reading)
    name = row.text[start:end]
    known = next((found for kind in "市町村区" if (found := municipalities.readings(f"{name}{kind}"))), ()) or gazetteer.readings(name)
    return " or ".join(map(str.capitalize, known[:MOST_READINGS]))


def _korean(row: Row, number: int, word: str) -> tuple[int, int] | None:
    """Where a row that speaks of Korea has a given name that is read so in Chinese, behind the surname
    that the word before spells so, too."""
    if not row.english.together(number - 1, number):
        return None
    surname = _plain(row.english.words[number - 1])
    for run in _RUN.finditer(row.text):
        for at in range(1, len(run.group()) - 1):
            if surname in chinese.sounds(run.group()[at - 1]) and (found := chinese.ends(run.group(), at, word)):
                return run.start() + at - 1, run.start() + found[0]
    return None
