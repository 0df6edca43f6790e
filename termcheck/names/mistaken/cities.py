"""Somebody who is written as a city of China is, and whom the English takes for it: Tangshan for the player 唐山.

The glossary has the city, and its English is there; so the term holds. But a position before it, a title or an
age behind it, or what somebody does in a game, says that it is a surname, which is read as a Japanese one.
"""

from __future__ import annotations

from collections.abc import Iterable

from termcheck.model import Match, Verdict
from termcheck.names.named import starts_with_title
from termcheck.names.people.known import KNOWN
from termcheck.names.people.slots import DEED, is_player
from termcheck.names.people.two_characters import is_surname
from termcheck.names.rows import SOMEBODY, Row
from termcheck.names.titles import CLUBS, POSITIONS
from termcheck.sounds import chinese
from termcheck.tables.patterns import lazy

_SURNAME = lazy(r"[一-鿿々]{2}")
_MARKS = ("", "の", "・")
# Behind a name, what it is only as a place; in a row, what speaks of the country.
_PLACE = lazy(r"[市省区県州港郊駅発]|空港|当局|五輪|大会|で(?!す|し|あ)|に(?:ある|い[るた]|住|駐|到|向|進出)|から|への?|まで|出身|在住|訪問|戦|総領事")
_COUNTRY = lazy(r"中国|韓国|台湾|北朝鮮|香港|ACL|アジア|アウェー|敵地|現地|総領事|[一-鿿]省|都市|地震|汚染|工場|市内|市民|住民|経済|共産党|中韓|日韓|日中")
_PARTICLES, _SUBJECT = tuple("がはもをのと、"), tuple("がはも")
# Cities that are named without their country; of any other a report says first that it lies in China.
_FAMOUS = frozenset("北京 上海 大連 青島 広州 深圳 天津 重慶 南京 武漢 西安 成都 杭州 蘇州 瀋陽 長春 福州 敦煌".split())
_SPOKE = lazy(r"と(?:話し|語っ|振り返|喜ん|笑顔|コメント|述べ|言)")
# Before a name and の, what somebody belongs to or is: ガ大阪の唐山, 17歳の唐山.
_TEAM = lazy(rf"(?:{'|'.join(CLUBS)}|[1-3]年生?|[0-9]歳|[一-鿿]{{2,4}}[高大]|エース|主力|新人|ルーキー|若手|ベテラン|同僚|代表)の\Z")
BEFORE = 10  # characters in which that stands
CLAUSE = 40  # characters behind a name in which the deed is told


def mark_bearers(rows: Iterable[Row], terms: Iterable[Match]) -> None:
    """Turn the lines of cities that are somebody's surname in their row into lines of a name taken for a word."""
    by_pair: dict[int, Row] = {}
    for match in terms:
        ja, en = match.ja, match.en
        if ja is None or en is None or match.verdict is not Verdict.HOLDS or len(ja.text) != 2 or not _SURNAME.fullmatch(ja.text):
            continue
        if not en.text.isalpha() or not en.text[0].isupper() or not chinese.ends(ja.text, 0, en.text.lower()):
            continue
        by_pair = by_pair or {id(row.pair): row for row in rows}
        row = by_pair.get(id(match.pair))
        start = row.text.find(ja.text) if row is not None and row.text.count(ja.text) == 1 else -1
        if row is not None and start >= 0 and is_somebody(row, ja.text, start):
            match.verdict, match.difference, match.note = Verdict.DIFFERS, "name-literal", SOMEBODY


def is_somebody(row: Row, name: str, start: int) -> bool:
    """Whether what stands at a place of the Japanese is somebody's surname."""
    text, end = row.text, start + len(name)
    if _PLACE.match(text, end) or _COUNTRY.search(text):
        return False
    placed = any(text.endswith(position + mark, 0, start) for position in POSITIONS for mark in _MARKS)
    if placed or _TEAM.search(text, max(0, start - BEFORE), start) or starts_with_title(text, end) or is_player(text, start, end):
        return True
    if name in KNOWN and name not in _FAMOUS:
        return text.startswith(_PARTICLES, end)
    acts = text.startswith(_SUBJECT, end) and (DEED.search(text, end, end + CLAUSE) or _SPOKE.search(text, end, end + CLAUSE)) is not None
    return acts and (name in KNOWN or is_surname(*name))
