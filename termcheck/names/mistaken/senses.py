"""Names that are translated by what their characters mean: a shallow village for 浅村."""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.japanese.called import PERSONAL
from termcheck.japanese.tokenizer import Token, load
from termcheck.names.named import COUNTED, is_living_thing
from termcheck.names.places import gazetteer
from termcheck.names.rows import Mistaken, Row
from termcheck.names.titles import ABROAD, TITLES
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_of, cut_of, words_of
from termcheck.tables.patterns import lazy

_WORD = lazy(r"[A-Za-z]+")
_SMALL = frozenset("of the to a an and in for s".split())
KINDS = "都道府県市区町村郡"  # what English does translate
STORIES = ("人名", "一般")  # as the dictionary has 白雪姫
_TITLED = frozenset(word for english in TITLES.values() for word in english)
# What a plant, a house or an animal is said to be: 大藤 is also a great wisteria, where it is nobody's name.
_SAID_OF = frozenset("大小新古老若名白黒赤青紅黄高長")
_SOMEBODY = lazy(rf"[(（]|{PERSONAL}|社長|会長|[はが]")
SIGHTS = "川山島谷橋岳湖港駅峠浜池沼"
SHRINES = ("神社", "大社", "神宮")
_PERSON = ("さん", "氏", "容疑者", "被告", "選手", "投手")
NEAR = 3  # from one word to the other, of two that stand together
# The Thunder Gate of Asakusa, the spring high school tournament, lines from east to west: as English has them, too.
_CALLED_SO = frozenset(("三峡", "雷門", "春高", "東西線", "南北線", "南極点", "北極点", "南極", "北極"))
# 元町議 is a former town councilor, and nobody of a town called 元町.
_FORMER = lazy(r"[元前新現][市町村区](?=[長議職民幹])")
LONGEST = 4  # characters of a name that has a meaning


def translated(row: Row) -> Iterator[Mistaken]:
    """The names of a row that its English translates, character by character."""
    text = row.text
    if not _worth(_WORD.findall(row.english.text), set(text)):
        return
    from termcheck.names.people.worded import lowered  # of few rows

    yield from lowered(row)
    words = list(words_of(row.english.text))
    means = [[char for char in chars_of(word) if char in text] for word, _, _ in words]
    seen: set[int] = set()
    for at, mine in enumerate(means):
        if not mine:
            continue
        yield from _captains(row, mine, words, at)
        yield from _called(row, mine, words, at)
        after = at + 1
        while after < min(at + 3, len(words) - 1) and words[after][0].lower() in _SMALL:
            after += 1
        for one in mine:
            for other in means[after] if after < len(words) else ():
                for pair in (one + other, other + one) if one != other else ():
                    place = text.find(pair)
                    token = row.line.token_at(place) if place >= 0 else None
                    if token is None or token.start in seen or _FORMER.match(text, token.start) or _ABROAD.search(text, max(0, place - 1), place):
                        continue
                    if _is_name(row, token, pair) and not _is_said(row, text[token.start : token.end + 1]):  # the Dragon Spring Cave, Ryusendo
                        seen.add(token.start)
                        yield Mistaken((token.start, token.end), (words[at][1], words[after][2]), token.surface)
                    elif _is_shrine(row, place, words, after):
                        seen.add(token.start)
                        yield Mistaken((place, place + 2), (words[at][1], words[after][2]), pair)


# Behind a name in katakana what a part of a country is called is translated: ニュージーランド北島.
_ABROAD = lazy(r"[ァ-ヺー]$")


def _worth(words: list[str], there: set[str]) -> bool:
    """Whether some words may translate a name of which the characters are there: two that stand together,
    one that is two, one with a capital, or one before a title. Most rows are not looked at further."""
    means = list(map(chars_of, words))
    if there.isdisjoint("".join(means)):
        return False
    last = -LONGEST
    for at, chars in enumerate(means):
        if chars and not there.isdisjoint(chars):
            titled = at + 1 < len(words) and words[at + 1].lower() in _TITLED
            if titled or at - last <= NEAR or words[at][0].isupper() or cut_of(words[at]):
                return True
            last = at
    return False


def _captains(row: Row, mine: list[str], words: list[tuple[str, int, int]], at: int) -> Iterator[Mistaken]:
    """A name of one character before a title: 牧主将 as ranch captain."""
    title = words[at + 1][0].lower() if at + 1 < len(words) else ""
    if title not in _TITLED:
        return
    for char in mine:
        place = row.text.find(char)
        behind = next((t for t, english in TITLES.items() if title in english and row.text.startswith(t, place + 1)), "")
        token = row.line.token_at(place) if behind else None
        if token is not None and token.surface == char and token.is_proper and not _is_said(row, char):
            yield Mistaken((place, place + 1), (words[at][1], words[at + 1][2]), char)


def _is_shrine(row: Row, place: int, words: list[tuple[str, int, int]], last: int) -> bool:
    """Whether two characters and two words are what a shrine is called, in both texts."""
    behind = words[last + 1][0].lower() if last + 1 < len(words) else ""
    return behind == "shrine" and row.text.startswith(SHRINES, place + 2) and not _is_said(row, row.text[place : place + 2])


def _called(row: Row, mine: list[str], words: list[tuple[str, int, int]], at: int) -> Iterator[Mistaken]:
    """A name of one character: Apricot for 杏さん."""
    word, start, end = words[at]
    for char in mine if word[0].isupper() else ():
        place = next((row.text.find(char + title) for title in _PERSON if char + title in row.text), -1)
        token = row.line.token_at(place) if place >= 0 else None
        if token is not None and token.surface == char and token.pos[2:3] == ("人名",) and not _is_said(row, char):
            yield Mistaken((place, place + 1), (start, end), char)


def _is_name(row: Row, token: Token, pair: str) -> bool:
    """Whether two characters are most of a name that the English does not have as it sounds."""
    name = token.surface[:-1] if token.surface[-1] in KINDS and len(token.surface) > len(pair) else token.surface
    if token.pos[1:2] != ("固有名詞",) or token.pos[2:4] == STORIES or pair not in name or len(name) > min(LONGEST, len(pair) + 1):
        return False
    if name[0] in _SAID_OF and token.pos[2:4] == ("人名", "姓") and (is_living_thing(row.text, token.start, token.end) or not (_SOMEBODY.match(row.text, token.end) or _is_somebody(row, token))):
        return False
    if name in ABROAD or name in _CALLED_SO or COUNTED.fullmatch(name) or any(a <= token.start and token.end <= b < a + 2 + token.end - token.start and (a, b) not in row.lost for a, b in row.terms):
        return False  # the Middle East is what 中東 is called
    if gazetteer.readings(name, token.surface[-1]) and name != token.surface:
        return not _is_said(row, name)  # 都城市 is no capital with a castle
    if len(name) > 1 and name[-1] in SIGHTS and _is_said(row, name[:-1]):
        return False  # the Sakura (Cherry) River
    rest = row.text.replace(name, " ")
    if all(char in rest for char in pair):
        return False  # 池田さん looks after a pond and a field
    known = not (row.tokenizer or load()).is_common(name) or (_is_somebody(row, token) and not any(char in rest for char in pair))
    return known and not _is_said(row, name)


def _is_somebody(row: Row, token: Token) -> bool:
    """Whether a person begins with a word, by a title, an age or a given name behind it: 金子 in 金子容疑者."""
    return any(name.start == token.start and not name.place and bool(name.title or name.age or len(name.parts) > 1) for name in row.names)


def _is_said(row: Row, name: str) -> bool:
    """Whether the English has a name as it may be read."""
    return any(kanji.may_read(name, sound, True) for sound in row.english.keys)
