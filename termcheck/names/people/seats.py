"""Where somebody's name stands in both texts: before the same age, beside the same title.

If each side has one such place, the words of the one are the name of the other. Where none of them
can be a reading of it, nor anything else that the Japanese says, they are somebody else: Zenzo
Fukuda, 44, for 鬼塚誠司容疑者（44）; and one that means what its characters do has translated it.
No list of names is asked, so that names are held which no dictionary has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from termcheck.names.people.two_characters import is_surname
from termcheck.names.rows import Row
from termcheck.names.titles import PLACES, TITLES
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.katakana import alike, latin_skeleton
from termcheck.sounds.meanings import chars_of
from termcheck.sounds.romaji import is_romaji, katakana
from termcheck.tables.patterns import lazy

# Titles that stand behind nobody's name but the one meant, in order of length. Ring names and stage names are read as they please.
_PERSONS = (
    "容疑者 被告 受刑者 さん 氏 選手 投手 捕手 内野手 外野手 騎手 議員 衆院議員 参院議員 弁護士 教授 准教授 名誉教授 医師 教諭 巡査部長 巡査長 巡査 警部補 警部 監督 主将 コーチ 記者 "
    "社長 会長 副社長 頭取 専務 常務 知事 市長 区長 町長 村長 署長 校長 教頭 学長 院長 首相 外相 財務相 防衛相 法相 総務相 官房長官 幹事長 アナ アナウンサー 審判員 裁判長 学芸員 棋士"
).split()
_TITLE = "|".join(sorted(map(re.escape, _PERSONS), key=len, reverse=True))
_SEAT = lazy(rf"(?<![一-鿿々ァ-ヺーヶA-Za-z・])([一-鿿々ヶ]{{2,6}}?|[一-鿿々ヶ]{{1,4}}[ぁ-ゖァ-ヺー]{{2,4}})({_TITLE})(?:\(([0-9]{{2,3}})[)、,])?(?![一-鿿々])")
# What begins a name of China, Korea or Vietnam, which is read in another way.
_ABROAD = frozenset(
    "金李朴崔鄭王張劉陳楊趙黄周呉徐孫馬朱胡郭何高林文尹姜韓宋洪梁許盧蔡曹袁鄧馮沈魏蒋呂蘇潘杜戴鍾汪田任習毛江温曽申権柳全安白南羅謝葉余夏丁賈章方石姚譚廖鄒熊陸郝孔崖康史龍万段雷侯邵孟"
    "秦閻薛賀倪湯滕殷畢范彭傅程賴頼連阮黎武裵裴慎車池禹具閔千陶元房卞卓明奇琴魚呉成河辛玄愼夏侯欧諸司唐靳駱古凌霍項祝左崔嚴厳季鮑甘童顔梅盛林刁鐘徐邱巫樊喬焦竇解関路盤金"
)
_ABOUT_ABROAD = lazy(r"中国|韓国|台湾|香港|朝鮮|北京|上海|ソウル|ベトナム|華僑|在日|モンゴル|落語|歌舞伎|講談|相撲|部屋|演歌|漫才|芸人")
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}"
# What is no name though it has a capital.
_NO_NAMES = frozenset(
    "the a an his her their he she they mr ms mrs miss dr japan japanese tokyo china korea american u.s us monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december general former then new old senior junior prime deputy vice chief executive officer emeritus and of for in on at".split()
)
_SAID = frozenset(word for words in (*TITLES.values(), *PLACES.values()) for word in words) | _NO_NAMES
_KANA = lazy(r"[ぁ-ゖァ-ヺー]+")
MOST = 8  # people of one row
LEAST = 3  # letters of a name


class Seat(NamedTuple):
    """A name without its English and the words that stand in its place.

    ja           where the name stands, in the folded Japanese
    first, last  the numbers of the words
    literal      whether they mean what its characters do
    """

    ja: tuple[int, int]
    first: int
    last: int
    literal: bool = False


def held_by_another(row: Row) -> Iterator[Seat]:
    """The people of a row in whose place its English has words that are not their names."""
    people = list(islice(_SEAT.finditer(row.text), MOST))
    for person in people:
        name, title, age = person.groups()
        if _is_abroad(row, name, person.start()):
            continue
        words = words_before_age(row, age) if age else titled_words(row, title, [other[2] for other in people])
        if not words:
            continue
        strange = [number for number in words if number in row.english.free and number not in row.taken and not row.says(number)]
        meant = [number for number in strange if not set(chars_of(row.english.words[number])).isdisjoint(name)]
        if meant:
            yield Seat(person.span(1), meant[0], meant[-1], True)
        elif (len(words) == len(strange) + 1 == 2 and _sounds_otherwise(row, person.start(), strange[0])) or (strange == words and is_surname(*name[:2]) and _are_names(row, words) and not _is_there(row, name)):
            yield Seat(person.span(1), words[0], words[-1])


def _is_abroad(row: Row, text: str, start: int) -> bool:
    """Whether a name may be one of China or Korea, or a stage name."""
    name = next((name for name in row.names if name.start == start), None)
    if name is not None and (name.foreign or name.stage):
        return True
    surname = text[:2] if name is None else name.parts[0]
    return (text[0] in _ABROAD and (len(surname) < 2 or not is_surname(*surname[:2]))) or _ABOUT_ABROAD.search(row.text) is not None


def _sounds_otherwise(row: Row, start: int, number: int) -> bool:
    """Whether a word beside one name of somebody is no Japanese and sounds like neither name, as George does like
    譲治, Jessica like ジェシカ: Autumn for 中村あき, Cong for 聡."""
    name = next((name for name in row.names if name.start == start), None)
    word = row.english.words[number]
    bones = latin_skeleton(word)
    if name is None or len(name.parts) != 2 or name.foreign or is_romaji(word) or len(bones) < LEAST:
        return False
    sounds = [[*row.readings(part, known), *([katakana(part)] if _KANA.fullmatch(part) else [])] for part, known in zip(name.parts, name.readings, strict=False)]
    return len(sounds) == len(name.parts) and all(sounds) and not any(alike(reading, word) for readings in sounds for reading in readings)


def _is_there(row: Row, name: str) -> bool:
    """Whether some word of the English may read any characters of a name."""
    return any(len(sound) >= LEAST and any(kanji.ends(name, start, sound) for start in range(len(name))) for sound in row.english.keys)


def _are_names(row: Row, words: list[int]) -> bool:
    """Whether words can be somebody's name, and no other word with a capital."""
    said = [row.english.words[number] for number in words]
    return all(len(word) >= LEAST and not word.isupper() for word in said)


def words_before_age(row: Row, age: str) -> list[int]:
    """The words that stand with an age which each side has once."""
    text = row.english.text
    if len(re.findall(rf"(?<![0-9]){age}(?![0-9])", row.text)) != 1 or len(re.findall(rf"(?<![0-9.,]){age}(?![0-9])", text)) != 1:
        return []
    found = _at_age(age).search(text)
    return _words(row, *found.span(found.lastindex or 0)) if found else []


@lru_cache(maxsize=128)
def _at_age(age: str) -> re.Pattern[str]:
    return re.compile(rf"({_NAME})(?:, ?| ?\()(?:aged? )?{age}(?=[,).;]|-year| years|$)|\b{age}-year-old (?:[a-z]+ ){{0,3}}({_NAME})")


def titled_words(row: Row, title: str, titles: list[str]) -> list[int]:
    """The words that stand behind the English of a title which each side has once."""
    english = TITLES.get(title, ())
    if not english or sum(not set(english).isdisjoint(TITLES.get(other, ())) for other in titles) != 1 or row.text.count(title) != 1:
        return []
    said = list(_of_title(english).finditer(row.english.text))
    return _words(row, *said[0].span(1)) if len(said) == 1 and said[0][1] else []


@lru_cache(maxsize=128)
def _of_title(english: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{'|'.join(english)})s?\b(?:\.? ({_NAME}))?")


def _words(row: Row, start: int, end: int) -> list[int]:
    """The capitalised words between two places of the English that are no titles, if nothing else is among them."""
    numbers = [number for number, at in enumerate(row.english.starts) if start <= at < end]
    while numbers and row.english.words[numbers[0]].lower() in _SAID:
        numbers = numbers[1:]
    return numbers if not any(row.english.words[number].lower() in _SAID for number in numbers) else []
