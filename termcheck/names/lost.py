"""Names that the English does not have: which of them are lost, and which spoken of in another way.

One place that English leaves out is a trifle, and a surname may be "he". Two names of a
sentence gone together have nearly always taken a clause with them.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from termcheck.glossary.described import is_described
from termcheck.glossary.excuses import wrote_it
from termcheck.model import Match, Verdict
from termcheck.names.named import Name
from termcheck.names.places.listed import summed_up
from termcheck.names.rows import Row
from termcheck.names.titles import TITLES
from termcheck.records import NamedTuple
from termcheck.sounds.katakana import alike, kana_skeleton, latin_skeleton
from termcheck.tables.patterns import lazy

_WORD = lazy(r"[a-z]+(?:-[a-z]+)*")
_LATIN_WORD = lazy(r"[^\W\d_]+")
_KATAKANA = lazy(r"[ァ-ヺー]{3,}(?:[・=][ァ-ヺー]+)*")
_LATIN = lazy(r"[A-Za-z](?<![A-Za-z].)(?:(?<=[A-Z])|(?=[A-Za-z]*[A-Z]))[A-Za-z]{2,}(?![A-Za-z])")
# Where a piece ends and the desk, or another piece, begins.
_TAIL = lazy(r"[|｜]| - |=共同|\(共同\)|yahoo|Yahoo|：")
_DATELINE = lazy(r"[【\[][^】\]。]{1,40}(?:共同|時事|AP|AFP|ロイター|特派員|支局|=)[^】\]。]{0,12}[】\]]")
# What stands for somebody who has been named before.
_PERSON = frozenset("he she him they who himself herself".split())
_OWN = frozenset("his her hers their".split())  # which a headline has for people whom it names
# Whom the Japanese calls by no title but 氏 or さん, English by an office.
_POSTS = frozenset("minister president premier governor mayor chairman leader chief lawmaker official secretary coach manager professor actor singer".split())
# … and what stands for a surname alone: the right-hander, the veteran midfielder, the 25-year-old.
_DESCRIBED = lazy(
    r"\b[Tt]he (?:[A-Za-z'-]+ ){0,2}?(?:(?:right|left)-hander|(?:righ|lef)ty|southpaw|veteran|rookie|slugger|captain|starter|reliever|closer|ace|infielder|outfielder|catcher|pitcher|batter|hitter|shortstop"
    r"|striker|midfielder|forward|defender|goalkeeper|keeper|winger|guard|center|youngster|teenager|newcomer|native|wrestler|ozeki|yokozuna|sekiwake|maegashira|champion|winner|swimmer|skater|golfer|boxer"
    r"|judoka|jockey|medalist|runner|sprinter|defendant|suspect|accused|man|woman|boy|girl|father|mother|driver|doctor|nurse|author|writer|novelist|artist|actor|actress|singer|musician|scientist|researcher"
    r"|expert|analyst|economist|lawyer|founder|owner|candidate|incumbent|spokesman|spokeswoman|spokesperson|student|farmer|fisherman|teacher|[0-9]+-year-old)\b"
)
_OWN_WORDS = lazy("先発|投手|捕手|主将|エース|新人|打者|走者|ベテラン|容疑者|被告|選手")  # of which such a word may be the English
# A work that is called as somebody is, and English that says what sort of thing it is: the hit drama, for ドラマ「半沢直樹」.
_MARKS_BEFORE, _MARKS_BEHIND = ("「", "『"), ("」", "』")
_WORK = lazy(r"\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Aa]n?) (?:[\w-]+ ){0,3}(?:drama|film|movie|series|show|novel|manga|comic|anime|song|single|play|opera|game|book|program)\b(?! [\"“A-Z])")
# Before what is somebody's view, and not before his name.
_QUOTING = ("との", "という", "といった")
# Names that their bearers have beside a better known one.
_SECOND = frozenset({"親方"})
# Words in Latin letters that English says in another way.
_SAID = frozenset("MVP CEO COO CFO GDP IOC PCR SNS WEB HP TEL NEWS VAR DNA LED OPEC SUV".split())

# Bodies named after their seats, behind the seat, and what English calls them without it.
_SEATED = (
    (lazy(r"[高地区]検|支部"), lazy(r"\b[Pp]rosecut(?:ors?|ion)\b")),
    (lazy(r"[都府県市]?[高地家簡]裁|支部"), lazy(r"\b(?:[Cc]ourt|[Jj]udges?)\b")),
    (lazy(r"[府県道市]警|[一-鿿]{0,2}署"), lazy(r"\b(?:[Pp]olice|[Oo]fficers?|[Ii]nvestigators?)\b")),
)
_BODY = lazy(r"[一-鿿ァ-ヺー]{3}\Z")

LATIN = 5  # letters by which a word in Latin letters is known
ENOUGH = 2  # names that are not lost by chance
BONES = 3  # consonants by which a word is known for a form of a name: Scottish and スコットランド
MOST = 30  # names of one kind that are looked at


class Lost(NamedTuple):
    """A name without its English: its place in the folded Japanese."""

    start: int
    end: int
    name: Name | None = None


def spoken_of(row: Row, name: Name) -> bool:
    """Whether the English speaks of somebody in another way: by the age, as "the 62-year-old";
    by the title; or, of whom the Japanese calls by the surname alone, as he."""
    if name.place:
        return False
    if row.text.startswith(_MARKS_BEHIND, name.end) and row.text.endswith(_MARKS_BEFORE, 0, name.start) and _WORK.search(row.english.text):
        return True
    if wrote_it(row.text, name.end, row.english.text) or is_described(row.english.text, row.text):
        return True
    if name.age:
        return f"{name.age}-year-old" in row.english.text
    if len(name.parts) > 1:
        titles = TITLES.get(name.title, ())
        said = set(_WORD.findall(row.english.text.lower()))
        return bool(titles) and not (said.isdisjoint(titles) and said.isdisjoint(f"{title}s" for title in titles))
    if _DESCRIBED.search(row.english.text) and not _OWN_WORDS.search(row.text):
        return True
    said = set(_WORD.findall(row.english.text.lower()))
    again = _PERSON | _OWN if "。" in row.text else _PERSON
    return name.title in _SECOND or not said.isdisjoint(again) or not said.isdisjoint(TITLES.get(name.title, ()) or _POSTS)


def stands_as_person(row: Row, name: Name) -> bool:
    """Whether a name is certainly somebody's: a whole one, one with a title, an age, a position, or
    a surname, and no town, of whom something is said."""
    if is_counted(row, name) or (len(name.parts) == 1 and row.text.endswith(_QUOTING, 0, name.start)):
        return False  # 原因との見方, which the dictionary takes for somebody called Mikata
    return bool(len(name.parts) > 1 or name.title or name.age or name.placed) or (not name.town and row.text[name.end : name.end + 1] in tuple("はがもをにと、"))


# What is counted, before it or behind it, and so is nobody: 2本の宝木, 大松明90本.
_COUNTED = lazy(r"(?:約|およそ|計)?[0-9]+(?:本|個|枚|基|体|台|株|尾|頭|匹|羽|巻|冊|束|輪|点)")
_COUNTED_BEFORE = lazy(r"(?:[0-9]+|数)(?:本|個|枚|基|体|台|株|尾|頭|匹|羽|巻|冊|束|輪|点|メートル|センチ)の\Z")
_TOWN = lazy(r"[一-鿿々ヶケノ]{1,6}?[市区町村郡]")  # behind its prefecture, which English leaves out


def is_counted(row: Row, name: Name) -> bool:
    """Whether what looks like somebody's name is a thing that is counted."""
    return not (name.title or name.age) and (_COUNTED.match(row.text, name.end) is not None or _COUNTED_BEFORE.search(row.text, max(0, name.start - 8), name.start) is not None)


def lost(row: Row, names: Iterable[Name], terms: Iterable[Match], english: Sequence[str]) -> list[Lost]:
    """The names of a row that its English has nowhere, where there are so many that a part of
    the sentence must be lost with them; in order.

    names    the people and places without their English
    terms    the lines of the ledger for the terms of the row that have none
    english  the English of the row and of those beside it, each
    """
    found = [Lost(name.start, name.end, name) for name in names if name.alone and not name.foreign and not spoken_of(row, name) and not is_counted(row, name)]
    found += _terms(row, terms)
    found = [one for one in found if not _says_whose(row, one.end) and not (row.text[one.end - 1] in "都道府県" and _TOWN.match(row.text, one.end))]
    if found:
        summed = summed_up(row.text, row.english.text)  # Kisarazu and two other cities
        found = [one for one in found if not any(start <= one.start and one.end <= end for start, end in summed)]
    found += _others(row, english, ENOUGH - len(found))
    if len(found) < ENOUGH:
        return []
    tail, head = _TAIL.search(row.text), _DATELINE.match(row.text)
    found = [one for one in found if head is None or one.end > head.end()]
    if len(found) < ENOUGH:
        return []
    kept: dict[str, Lost] = {}
    for one in sorted(found, key=lambda one: (one.start, one.name is None)):
        text = row.text[one.start : one.end]
        if (tail is None or one.end <= tail.start()) and not any(one.start <= other.end for other in kept.values()):  # a town goes with its state
            kept.setdefault(text, one)
    return list(kept.values()) if len(kept) >= ENOUGH else []


def _terms(row: Row, terms: Iterable[Match]) -> Iterator[Lost]:
    """Names of the glossary that the English does not have."""
    offset, places = row.pair.ja.offset if row.pair.ja else 0, row.line.folded.offsets
    for match in terms:
        if match.verdict is Verdict.JA_ONLY and match.ja is not None and not match.ja.weak and match.note[:1].isupper():
            start, end = match.ja.start - offset, match.ja.end - offset
            if match.ja.text in TITLES:
                continue
            yield Lost(start, end) if places is None else Lost(bisect_left(places, start), bisect_left(places, end))


def _others(row: Row, english: Sequence[str], wanted: int) -> list[Lost]:
    """Names in katakana and in Latin letters that the English does not have, if there may be as
    many as are wanted."""
    text = row.text
    latin = [match.span() for match in list(_LATIN.finditer(text))[:MOST] if match.group().upper() not in _SAID and not _is_short_for(text, *match.span())]
    kana = list(_KATAKANA.finditer(text))[:MOST]
    if len(latin) + len(kana) < max(wanted, 1):
        return []
    runs = [match for match in kana if not row.in_term(*match.span())]
    if len(latin) + len(runs) < max(wanted, 1):
        return []
    low = " ".join(english).lower().replace(" ", "") if latin else ""
    found = [Lost(*span) for span in latin if text[slice(*span)].lower()[:LATIN] not in low and not row.in_term(*span)]
    begin = [_beginnings(text) for text in english] if runs else []
    left = [match for match in runs if not any(kana_skeleton(part).lstrip("a")[:BONES] in said for part in _parts(match.group()) for said in begin)]
    if len(found) + len(left) < wanted:
        return []
    capital = [word for text in english for word in _LATIN_WORD.findall(text) if word[0].isupper()] if left else []
    capital += [one + other for one, other in itertools.pairwise(capital)]
    left = [match for match in left if not _is_like(_parts(match.group()), capital)]
    if len(found) + len(left) < wanted:
        return []
    for match in left:
        token = row.line.token_at(match.start())
        if token is not None and token.start == match.start() and token.pos[2:3] in (("人名",), ("地名",)):
            found.append(Lost(*match.span()))
    return found


def _says_whose(row: Row, end: int) -> bool:
    """Whether what ends at a place is where a court, prosecutors or police have their seat, of whom the English
    speaks by what they are: prosecutors, for 名古屋高検金沢支部."""
    return any(body.match(row.text, end) and said.search(row.english.text) for body, said in _SEATED)


def _is_short_for(text: str, start: int, end: int) -> bool:
    """Whether capitals in brackets are how the body before them is called for short, as English seldom says that
    names it once: 国家安全保障会議(NSC)."""
    return text.startswith("(", start - 1) and text.startswith(")", end) and text[start:end].isupper() and _BODY.search(text, max(0, start - 4), start - 1) is not None


@lru_cache(maxsize=16)
def _beginnings(english: str) -> frozenset[str]:
    """Those of all words of a text; one row after another asks for those beside it."""
    return frozenset(map(_beginning, _LATIN_WORD.findall(english)))


@lru_cache(maxsize=20_000)
def _beginning(word: str) -> str:
    """The consonants by which a word is known."""
    return latin_skeleton(word).lstrip("a")[:BONES]


def _parts(name: str) -> list[str]:
    return name.replace("=", "・").split("・")


def _is_like(parts: list[str], words: list[str]) -> bool:
    """Whether any part of a name is nearly one of some English words."""
    return any(alike(part, word) for part in parts for word in words)
