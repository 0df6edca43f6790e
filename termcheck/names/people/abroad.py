"""Officials of China, Korea and Taiwan whose names the English reads as Japanese ones would be: Foreign
Minister Tei Giyo for 鄭義溶外相.

English writes them as they are read at home. People who live in Japan are called as they please,
so that only an office abroad shows who is meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.japanese.called import PERSONAL
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import chinese, kanji
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import OPEN_CHINESE, is_romaji
from termcheck.tables.patterns import lazy

# Surnames that no Japanese bear, as some bear 林 and 柳.
SURNAMES = "李朴崔鄭王張劉陳楊趙黄周呉徐孫朱胡郭何尹姜韓宋洪梁許盧蔡曹袁鄧馮沈魏蒋呂蘇潘杜戴鍾汪任習毛曽申羅謝華薛賀彭傅頼黎雷侯邵孟耿金"
_OFFICES = "外相|首相|副首相|大統領|(?:国家)?(?:副)?主席|総書記|副?報道(?:官|局長)|(?:第[0-9一二三])?(?:外務)?次官|大使|国防相|(?:副)?委員長|行政院長|立法院長|副?総統|政治局員|統一相|外交部長|統一部長官|国防部長"
_OFFICIAL = lazy(rf"(?<![一-鿿々])([{SURNAMES}][一-鿿]{{1,2}})(?:{_OFFICES})")
# Somebody of China by the country and what stands behind; and what shows that the spelling may be another.
_CHINESE = lazy(rf"(?<![一-鿿々])([{SURNAMES}][一-鿿]{{1,2}})(?=(?:[一-鿿]{{0,4}}(?:相|官|長|主席|首相|委員|大使|書記)|{PERSONAL})(?![一-鿿]))")
_CHINA = lazy(r"中国|北京|上海|人民日報|新華社|共産党中央")
ELSEWHERE = lazy(r"台湾|香港|マカオ|韓国|朝鮮|シンガポール|マレーシア|ベトナム|在日|華僑|華人|系米|出身の米|日本国籍|米国籍|カナダ")
_NAME, _PARTS = lazy(r"[A-Z][a-zü]+(?:[ '’-]?[A-Za-z][a-zü]*)?"), lazy(r"[ '’-]+")
_PINYIN = lazy(rf"{OPEN_CHINESE}(?:{OPEN_CHINESE})?")
WHO = "somebody's name in China or Korea, and not read as in Japan"
MOST = 5  # officials of one row
# Surnames of two letters.
_SHORT = frozenset("ri ka so ko go ro ra ba bo ha ju ki mo ma no sa to yo yu gi ei in en on".split())


def read_as_japanese(row: Row) -> Iterator[Mistaken]:
    """The officials of a row, of which such a country is named, whose names its English reads as Japanese ones."""
    officials = list(islice(_OFFICIAL.finditer(row.text), MOST))
    if not officials:
        return
    english = row.english
    pairs = [(one, one + 1) for one in english.free if english.together(one, one + 1) and _is_japanese(row, one) and _is_japanese(row, one + 1)]
    for official in officials:
        surname, given = official.group(1)[0], official.group(1)[1:]
        for one, other in pairs:
            ways = ((english.keys[one], english.keys[other]), (english.keys[other], english.keys[one]))
            if any(kanji.may_read(surname, first) and kanji.may_read(given, second, True) for first, second in ways):
                yield Mistaken(official.span(1), english.span(one, other), WHO)
                break


def misread_at_home(row: Row) -> Iterator[Mistaken]:
    """The people of mainland China in a row whose surnames its English has, and behind them given names that the
    characters cannot be: Wang Wentong for 王文涛商務相. Elsewhere Chinese names are spelled as their bearers please."""
    if _CHINA.search(row.text) is None or ELSEWHERE.search(row.text):
        return
    english = row.english
    for person in islice(_CHINESE.finditer(row.text), MOST):
        surname, given = person.group(1)[0], person.group(1)[1:]
        if row.text.count(surname) != 1 or not all(map(chinese.sounds, given)) or row.in_term(*person.span(1)):
            continue
        for number in range(len(english.words) - 1):
            if english.words[number].lower() not in chinese.sounds(surname) or not english.together(number, number + 1):
                continue
            said = _NAME.match(english.text, english.starts[number + 1])
            parts = [part.lower() for part in _PARTS.split(said.group()) if part] if said else []
            ways = {"".join(parts[:size]).replace("ü", "u") for size in (1, 2, 3)}
            if not parts or not any(_PINYIN.fullmatch(way) for way in ways) or any(chinese.reads(given[:size], way) for way in ways for size in (1, 2)):
                break
            yield Mistaken(person.span(1), english.span(number, number + 1), "")
            break


def _is_japanese(row: Row, number: int) -> bool:
    """Whether a word can be a Japanese name."""
    word = row.english.words[number]
    return number in row.english.free and word.lower() not in ORDINARY and (is_romaji(word) or word.lower() in _SHORT)

