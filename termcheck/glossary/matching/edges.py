"""Where a Japanese term ends: is 京都 in 東京都 a word of its own?

Japanese puts no spaces between words. A term whose neighbour is of another script stands
by itself; one that goes on in the same script is asked of the tokenizer, which is loaded
for that alone.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Protocol

from termcheck.tables.patterns import lazy
from termcheck.text import Folded


class TokenLike(Protocol):
    """A word of a line, by its place in the folded text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class LineLike(Protocol):
    """A line of Japanese as its reader hands it round; tokens are made when first asked for."""

    @property
    def text(self) -> str: ...
    @property
    def folded(self) -> Folded: ...
    @property
    def tokens(self) -> Sequence[TokenLike]: ...


# Kanji that attach to a whole name without becoming part of another: 元財務相, 米国防総省.
PREFIXES = frozenset("元前現新旧同各全両対反親在来訪駐非当某米英仏独露韓中日印豪欧副准総主本故")
# Kanji that follow a whole name: 経産省内, 日銀総裁, 自民党側, 財務省幹部.
SUFFIXES = frozenset("内外相案長法費率側系製産語発着行向用等間前後上下時会員部局課庁省幹筋職総理事株債機軍人党派戦杯")
# Those that the tokenizer joins to the shortest of offices: 前首相, 元外相.
PAST = frozenset("元前")
TRUSTED = 3  # a form of so many characters may have an affix that the tokenizer joined to it
PARTICLES = frozenset("はがをにのともでへや")  # what follows a term that ends in kana: 利上げは
CUT_SHORT = frozenset("大高市")  # ends of names that are themselves cut short: 日本大|学生
DAY, COUNTS = "日", "0123456789一二三四五六七八九十"  # what a day of the month ends in, and what it may be
OPENING = 5  # one of so many may open a compound that the dictionary has as one word (一酸化炭素中毒)

# Clubs of two characters, which the tokenizer joins to a game with them: 巨人戦で.
_PLAYED = lazy("(?:巨人|阪神|中日|広島|西武|楽天)(?=戦(?![一-鿿]))")

_MIDDLE = lazy(r"[・=](?!ジュニア)[ァ-ヺ]")  # behind a given and a middle name, a surname

# What given names go on with, and the words that begin with the same characters behind a name.
_TAIL = lazy(
    r"(?!一[行家門派座同]|[二三]世|[三四五六七八九]段|[三四五六七八]冠|[一二三]塁|代[表理行打走]|夫[妻人]|人[気形]|司[会令]|史上|美術|生[誕前家]|将[軍棋]|成[績田]|平幕|治世|樹立|輔佐|介入|香港)"
    r"(?:太[郎一]?|[一二三]郎?|郎|司|介|助|子|人|志|史|夫|男|雄|也|哉|彦|之|吾|平|輔|樹|美|代|江|恵|香|奈|斗|馬|将|成|生|朗|治|造|蔵)"
)

LONGEST_PAIRS = 4  # kanji in a row that are taken for words of two


def script(char: str) -> str:
    """kanji, katakana, hiragana, latin (with digits), or "" for anything else."""
    if "一" <= char <= "鿿" or char in "々〆〇":
        return "kanji"
    if "ァ" <= char <= "ヺ" or char == "ー":
        return "katakana"
    if "ぁ" <= char <= "ゟ":
        return "hiragana"
    return "latin" if char.isascii() and char.isalnum() else ""


def stands(line: LineLike, text: str, start: int, end: int, joined: Container[int] = ()) -> bool:
    """Whether a form at [start, end) of a line's folded text is a word, or words, by itself.

    joined  where one term ends and the next begins, which needs no tokenizer
    """
    before = text[start - 1] if start else ""
    after = text[end] if end < len(text) else ""
    if before and text[start] == DAY and before in COUNTS:
        return False  # the morning of the 24th is no meeting of Japan and North Korea: 24日朝
    left = bool(before) and start not in joined and script(before) == script(text[start]) != ""
    right = bool(after) and end not in joined and script(after) == script(text[end - 1]) != ""
    if not left and not right:
        return True
    if (left and script(before) == "latin") or (right and script(after) == "latin"):
        return False
    long = end - start >= TRUSTED
    if left and before in PAST and end - start > 1 and (start < 2 or script(text[start - 2]) not in ("kanji", "latin")):
        left = False
    if left and long and (before in PREFIXES or _pairs(text, start - 1, -1)):
        left = False
    if right and long and (after in SUFFIXES or (text[end - 1] not in CUT_SHORT and _pairs(text, end, 1))):
        right = False
    if right and after == "戦" and _PLAYED.match(text, start):
        right = False
    if right and after in PARTICLES and script(text[start]) == "kanji":
        right = False
    if right and end - start >= OPENING and script(after) != "katakana":
        right = False
    if left or right:
        return (not left or any(token.start == start for token in line.tokens)) and (
            not right or any(token.end == end for token in line.tokens)
        )
    return True


def is_longer_name(text: str, start: int, end: int) -> bool:
    """Whether a whole name that seems to stand at [start, end) goes on: 佐藤健 in 佐藤健太郎氏,
    ジョン・ハワード in ジョン・ハワード・ジョンソン."""
    return _TAIL.match(text, end) is not None or ("・" in text[start:end] and _MIDDLE.match(text, end) is not None)


def _pairs(text: str, at: int, step: int) -> bool:
    """Whether the kanji on one side of a term are two, or four: most words have two, so that a
    term beside them is no part of one (開発｜委託費, 少子化｜対策)."""
    count = 0
    while 0 <= at < len(text) and count <= LONGEST_PAIRS and script(text[at]) == "kanji":
        count += 1
        at += step
    return count in (2, LONGEST_PAIRS)
