"""Posts and ranks, and the English that is another one's: a managing director is no president.

A post is rightly said by any of its words, anywhere in the English. Where there is none of
them, one of the words that mean another post is wrong, unless the Japanese has that post, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import islice

from termcheck.names.people import holders
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import kept_rows

_LOCAL, _KNOWN, _WHOLE, _BESIDE = "local", "known", "whole", "beside"  # its marks


class Post(NamedTuple):
    """A post.

    right  English words, in lower case, any of which says it; the first is shown
    wrong  words that say another
    marks  what else is said of it; see `posts.txt`
    """

    right: tuple[str, ...]
    wrong: tuple[str, ...]
    marks: frozenset[str]


_LEADS = frozenset("he she heads leads head lead headed leading runs manages official officials chairs chaired chairing runs ran run managing oversees oversaw directs directed".split())
_HOLDS = frozenset("heads leads headed chairs chaired".split())  # what only the holder of a post does

# What in the Japanese may be a deputy after all.
_BELOW = lazy(r"副|代理|代行|准|次[席長]|助[教手]|補[佐助]|専務|常務|取締役|執行役|教頭|ナンバー")
_UNDER = frozenset("deputy vice assistant associate".split())

# How men's names end that stand before a post and would make another of it: 慎之助監督 is a manager.
_IN_NAMES = "(?<![之乃太大圭健俊伸良亮祐裕佑雄勇恭慶京庄丈淳順幸公金右])"
# An election by the post that it is for has no bearer in it: 総裁選, 党首討論.
_ELECTION = lazy(r"選(?![手ば出考挙管])|選挙(?!管理)")
_WORD = lazy(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_HALF = lazy(r"[A-Za-z]+")
_NAMED = lazy(r"[一-鿿々]{2}\Z")
# Behind a post, the name of its bearer: 宮司の佐々木さん, 自治会長を務める山本正夫さん(71).
_APPOSED = lazy(r"(?:を務め(?:る|た|ている)|で?、|の)[一-鿿々][一-鿿々ぁ-ゖァ-ヺー]{1,6}(?:さん|氏|[（(][0-9０-９]{2}[)）])")
_LONGER = lazy(r"(?:[ァ-ヺー]+|主[席任]|上席|首席|専任|特別|名誉|[元前副])+\Z")  # between a name and a post: 市川雅浩チーフマーケットストラテジスト
LONGEST = 20  # characters of it
MOST = 20  # posts of one row
NEAR = 4  # words around a post in which its deputy is said


class Mistaken(NamedTuple):
    """A post and the word for another: their places in both texts; en is None where the English
    has no word for it at all."""

    ja: tuple[int, int]
    en: tuple[int, int] | None
    right: str


@cache
def posts() -> dict[str, Post]:
    """The posts by what they are called in Japanese."""
    return {ja: Post(tuple(right.split()), tuple(wrong.split()), frozenset(marks.split())) for ja, right, wrong, marks in _rows() if _BESIDE not in marks}


@cache
def _beside() -> dict[str, frozenset[str]]:
    """What is said of those that English seldom takes for others."""
    return {ja: frozenset(right.split()) for ja, right, _, marks in _rows() if _BESIDE in marks}


@cache
def _rows() -> tuple[tuple[str, ...], ...]:
    return kept_rows("names/people/posts.txt", 2, 4)


@cache
def _any_post() -> re.Pattern[str]:
    return lazy("|".join(f"{_IN_NAMES}{post}" if post.startswith("助") else post for post in sorted(posts(), key=len, reverse=True)))


def mistaken(japanese: str, english: str, introduced: Callable[[int], bool] = lambda _: False) -> Iterator[Mistaken]:
    """The posts of a Japanese text of which its English makes others, or nothing.

    introduced  whether a whole name ends at a place of the Japanese, whose bearer is in the English: the post behind it is
                told with it
    """
    found = [post for post in islice(_any_post().finditer(japanese), MOST) if not _ELECTION.match(japanese, post.end())]
    if not found:
        return
    said = list(_WORD.finditer(english))
    words = {match.group().lower(): match.span() for match in said}
    names = {name for match in found for name in (match.group(), match.group().removeprefix("新"))}
    others = {word for name in names for word in posts()[name].right}.union(*(said for post, said in _beside().items() if post in japanese))
    below = {word for name in names if name.startswith("副") and name[1:] in posts() for word in posts()[name[1:]].right}
    for match in found:
        post = posts()[match.group()]
        if words.keys().isdisjoint(post.right) and _several(words).isdisjoint(post.right):
            halves = {half.group().lower(): half.span() for match in said if "-" in match.group() for half in _HALF.finditer(english, *match.span())}
            if not halves.keys().isdisjoint(post.right):  # a co-chairman
                low = next((match.span() for match in said if _is_deputy(match.group().lower(), post)), None)
                if low and _WHOLE in post.marks and not _BELOW.search(japanese):
                    yield Mistaken(match.span(), low, post.right[0])
                continue
            words = halves | words
            if not match.group().startswith("副"):
                words = {word: span for word, span in words.items() if word not in below}  # Vice President Aso is no coach
            word = next((word for word in post.wrong if word in words and word not in others), "")
            word = word or holders.unexplained(japanese, {word: span for word, span in words.items() if word not in others})
            if word and english[words[word][0]].islower() and not words.keys().isdisjoint(_HOLDS):
                word = ""  # she heads its headquarters
            if word:
                yield Mistaken(match.span(), words[word], post.right[0])
            elif words.keys().isdisjoint(_LEADS) and (_is_local(japanese, match.group(), match.start(), match.end()) or (_KNOWN not in post.marks and _introduces(japanese, match, introduced))):
                yield Mistaken(match.span(), None, post.right[0])
        elif _WHOLE in post.marks and (low := _demoted(post, said)) is not None and not _BELOW.search(japanese):
            yield Mistaken(match.span(), low, post.right[0])
        elif match.group().startswith("副") and match.group()[1:] not in japanese.replace(match.group(), "") and (word := _promoted(post, [m.group().lower() for m in said], others)):
            yield Mistaken(match.span(), words[word], post.right[0])


def _several(words: Iterable[str]) -> set[str]:
    """What some plurals are of: the principals of 86 schools, the chairmen of both."""
    return {f"{word[:-3]}man" if word.endswith("men") else word[:-1] for word in words if word.endswith(("s", "men"))}


def _is_deputy(word: str, post: Post) -> bool:
    """Whether a word with a hyphen is the deputy of the holder of a post: vice-chairman."""
    below, _, rest = word.partition("-")
    return below in _UNDER and rest in post.right


def _demoted(post: Post, said: list[re.Match[str]]) -> tuple[int, int] | None:
    """The place of the deputy that the English makes of the holder of a post, where it has nobody
    who holds it: the vice chairman, the deputy police chief; None for none."""
    words = [match.group().lower() for match in said]
    under = None
    for number, word in enumerate(words):
        if word in post.right:
            before = next((at for at in (number - 1, number - 2) if at >= 0 and words[at] in _UNDER), -1)
            if before < 0:
                return None
            under = under or (said[before].start(), said[number].end())
    return under


def _promoted(post: Post, words: list[str], others: set[str]) -> str:
    """The word for the holder of a post of whom the Japanese has but the deputy, where the word deputy
    stands nowhere near it: the mayor will act as deputy; "" for none."""
    at = [number for number, word in enumerate(words) if word in post.wrong and word not in others]
    near = any(not set(words[max(0, number - NEAR) : number + NEAR + 1]).isdisjoint(post.right) for number in at)
    return words[at[0]] if at and not near else ""


def _introduces(japanese: str, post: re.Match[str], introduced: Callable[[int], bool]) -> bool:
    """Whether a post stands behind somebody's whole name, words of a longer post between them, or in apposition before it."""
    if _APPOSED.match(japanese, post.end()):
        return True
    longer = _LONGER.search(japanese, max(0, post.start() - LONGEST), post.start())
    name = longer.start() if longer else post.start()
    return _NAMED.search(japanese, max(0, name - 2), name) is not None and introduced(name)


def _is_local(japanese: str, post: str, start: int, end: int) -> bool:
    """Whether a post stands beside somebody's name, or behind the body whose it is, and English says it."""
    named = _NAMED.search(japanese, max(0, start - 2), start) is not None or _APPOSED.match(japanese, end) is not None
    subject = japanese.startswith("の", start - 1) and japanese[end : end + 1] in ("は", "が", "も")
    return _LOCAL in posts()[post].marks and (named or subject) and not "一" <= japanese[end : end + 1] <= "鿿"
