"""Pairs of figures whose order says what each of them is: a count of 1-2, 3 for 4, five runs, three of them earned.

A score may be told from either side; such a pair may not. In the table a row has what the pair is, the
Japanese that says it, and the English. The figures of a pattern are its groups a and b, whichever stands
first, so that a row is right in every order of words.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from fractions import Fraction

from termcheck.english.lexicon import SMALL
from termcheck.model import Match, Pair
from termcheck.pairing.sentence.mistaken import line
from termcheck.records import NamedTuple
from termcheck.tables.cues import Cued
from termcheck.tables.patterns import lazy

# Since then a count is told with the balls first, in print as on the scoreboard.
_BALLS_FIRST = 2011


class TurnedRow(NamedTuple):
    """A row of the table.

    says     what the pair is, for the message
    ja       Japanese patterns, parted by spaces
    en       English patterns
    since    the first year whose texts tell the pair in this order, or 0
    larger   whether the pair has this order only where its first figure is the larger
    """

    says: str
    ja: tuple[re.Pattern[str], ...]
    en: tuple[re.Pattern[str], ...]
    since: int = 0
    larger: bool = False


def _row(says: str, ja: str, *en: str, since: int = 0, larger: bool = False) -> TurnedRow:
    told = (_figures(pattern, _JA) for pattern in ja.split())
    wanted = (_figures(pattern, _EN) for pattern in en)
    return TurnedRow(says, tuple(lazy(pattern) for pattern in told), tuple(lazy(rf"\b{pattern}", re.IGNORECASE) for pattern in wanted), since, larger)


def _figures(pattern: str, figure: str) -> str:
    """A pattern with its groups for A and B."""
    return pattern.replace("A", f"(?P<a>{figure})").replace("B", f"(?P<b>{figure})")


_JA = "(?<![0-9０-９.．・])[0-9０-９]{1,4}(?:[.．・][0-9０-９]{1,2})?|[一二三四五六七八九無]"
_EN = r"\d{1,4}(?:\.\d{1,2})?|no|" + "|".join(list(SMALL)[:12])
_DASH = "[-－―—–ー‐]"
_PITCH = r"(?:counts?|pitch(?:es)?|offerings?|deliver(?:y|ies)|fastballs?|sliders?|curve\w*|change-?ups?|forkballs?|forks?|splitters?|sinkers?|cutters?|shuutos?|breaking|knuckle\w*|slow|hanging|high|low|inside|outside)\b"
_EARNED = r"(?:,|;|\(|and| |but|of which|of them|only|just|with)*"
# fmt: off
ROWS = (
    _row("a count of balls and strikes", f"カウントA{_DASH}B", rf"A[-–]B (?:and full )?{_PITCH}", r"count (?:of|at|was|stood at|is|to|went to|on|reached|being) A[-–]B\b",
         r"A balls? (?:and|,) B strikes?\b", r"B strikes? (?:and|,) A balls?\b", since=_BALLS_FIRST),
    _row("a count of balls and strikes", "Aボール、?Bストライク Bストライク、?Aボール", rf"A[-–]B {_PITCH}", r"count (?:of|at|was|stood at|is|to|went to|on|reached|being) A[-–]B\b",
         r"A balls? (?:and|,) B strikes?\b", r"B strikes? (?:and|,) A balls?\b"),
    _row("hits in so many times at bat", "A打数B安打 B安打（A打数）", r"B[- ]for[- ]A\b", r"B hits? (?:in|on|over|from|out of) A (?:official )?at[- ]bats?\b"),
    _row("the runs, and those of them that are earned", "A失点[、。（(・]?(?:で)?自責点?[はが]?B", rf"A runs?{_EARNED}B (?:of (?:which|them) )?(?:was |were |being )?earned\b"),
    _row("the votes for it, and those against", "賛成A(?:人|票)?[、・,]?反対B(?![0-9０-９])", r"(?:vot\w+|passed|approved|adopted|carried|cleared|endorsed)(?: [a-z]+){0,8}? A[-–]B\b", r"votes? of A (?:to|against|[-–]) ?B\b", r"A[-–]B (?:votes?|in favou?r|majority|margin)\b", r"A(?: members?| votes?)? in favou?r and B against", larger=True),
    _row("a place among so many", "A(?:[カかヶヵケ箇]国|人|社|校|チーム|都市|大学|自治体|市町村|都道府県|市|県|組|台|頭|隻|店)(?:・地域)?中(?:の)?、?B位", r"B(?:st|nd|rd|th) (?:out of|among|of|in) (?:the |a total of )?A\b"),
    _row("a split of one share into so many", "A株をB株に(?:株式)?分割 A株をB株に(?:する|の)株式分割", r"B[- ]for[- ]A\b", r"\bA shares? (?:in)?to B\b"),
    _row("those for it and those who are not", "支持する[^0-9０-９。]{0,14}A[％%][^0-9０-９。]{0,14}支持しない[^0-9０-９。]{0,12}B[％%] 内閣支持率は[^0-9０-９。]{0,10}A[％%][^0-9０-９。]{0,6}不支持率?は?[^0-9０-９。]{0,6}B[％%]",
         r"(?:do|does|did) not (?:support|back|approve)[^0-9.]{0,20}B(?: percent|%)[^0-9.]{0,60}A(?: percent|%)", r"disapprov\w*(?: rat(?:e|ing))?[^0-9.]{0,16}B(?: percent|%)[^0-9.]{0,60}A(?: percent|%)"),
    _row("so many made into so many", "A(?:つの)?(?:工場|校|店|店舗|カ所|社|部門|支店|拠点|組織|法人|[^0-9０-９。、]{1,6})をB(?:つ|工場|校|店|店舗|カ所|社|部門|支店|拠点|組織|法人)に(?:集約|統合|再編|減ら|絞)", r"A [a-z ]{1,30} (?:in)?to (?:just |only )?B\b"),
    _row("so many shows in so many places", "A(?:[カかヶヵ箇]所|都市|会場|県|都道府県)(?:で)?B公演", r"B (?:[a-z]+ )?(?:shows|concerts|performances|dates|gigs|stagings)[^.;0-9]{0,16} (?:at|in) (?:the )?A\b"),
    _row("the figures of women and men", "女性[がはで]?[^0-9０-９。、]{0,6}A(?:歳|人|％|%|円|点)[^0-9０-９。]{0,6}男性[がはで]?[^0-9０-９。、]{0,6}B(?:歳|人|％|%|円|点) 男性[がはで]?[^0-9０-９。、]{0,6}B(?:歳|人|％|%|円|点)[^0-9０-９。]{0,6}女性[がはで]?[^0-9０-９。、]{0,6}A(?:歳|人|％|%|円|点)",
         r"B[^.;,0-9]{0,16} for (?:men|males|boys)[^0-9.;]{0,24}A[^.;0-9]{0,16} for (?:women|females|girls)", r"A[^.;,0-9]{0,16} for (?:women|females|girls)[^0-9.;]{0,24}B[^.;0-9]{0,16} for (?:men|males|boys)"),
    _row("wins and losses", "A勝目[（(]B敗 A勝目を[^。、]{1,4}[（(]B敗", r"(?<=\()A[-–]B(?=\))"),
)
# fmt: on
_TABLE = Cued(ROWS, lambda row: "|".join(pattern.pattern for pattern in row.ja))
_KANJI = {kanji: value for value, kanji in enumerate("無一二三四五六七八九")}


def turned_round(pair: Pair, published: datetime.date | None) -> Iterator[Match]:
    """The pairs of a row that the English has the other way round, as lines of the ledger; not where it has
    the same pair the right way, too."""
    if pair.ja is None or pair.en is None:
        return
    for row in _TABLE.wanted(pair.ja.text):
        if row.since and published is not None and published.year < row.since:
            continue
        here = [found for pattern in row.ja for found in pattern.finditer(pair.ja.text)]
        right = {_values(found) for found in here}
        there = [found for pattern in row.en for found in pattern.finditer(pair.en.text)]
        if not here or any(_values(found) in right for found in there):
            continue
        for one in here:
            a, b = _values(one)
            if row.larger and a < b:
                continue  # who lost a vote lost it by the figures of those who won it
            other = next((found for found in there if _values(found) == (b, a)), None)
            if other is not None:
                yield line(pair, f"{row.says}, the other way round", one, other)
                break


def _values(found: re.Match[str]) -> tuple[Fraction, Fraction]:
    return _value(found["a"]), _value(found["b"])


def _value(figure: str) -> Fraction:
    if figure in _KANJI:
        return Fraction(_KANJI[figure])
    plain = figure.replace("．", ".").replace("・", ".")
    return Fraction(plain) if plain[0].isdecimal() else Fraction(SMALL.get(figure.lower(), 0))
