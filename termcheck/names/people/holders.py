"""Words for those who hold a post that is told by no other, and the Japanese that they may be said for.

A principal is the head of a school, or a sum that is lent; a mayor is nobody but a 市長 and the like.
Where the Japanese has nothing of the kind and English says the word in place of a post that it
lacks, it is another's: Mayor Hamada for 浜田知事.
"""

from __future__ import annotations

import re

from termcheck.tables.patterns import lazy

_CHAIR = r"[会議]長|委員長|理事長|座長|会頭|主席|代表|党首|取締役|総長|所長|院長|FRB|ＦＲＢ|CEO|ＣＥＯ|委員会|主宰|司会|総代"
_SAID_FOR = {
    "mayor": r"[市町村区]長|首長|[市町村都県]政|区政",
    "governor": r"知事|首長|総裁|総督|州|理事|[県都府道]政|刑務所|拘置所|中銀|中央銀行|日銀",
    "principal": r"校|園長|所長|元本|主要|主な|主に|主演|主役|原則|バレエ|首席|主席",
    "captain": r"主将|キャプテン|[船機艦隊団組]長|大尉|大佐|[1１一]等?[陸海空][佐尉]|警部|主務|パイロット|操縦士|将",
    "minister": r"相|大臣|総理|牧師|公使|閣|政権|政務|次官|審議官|財務官|外務審|副部長|国務|院長",
    "premier": r"首相|総理|行政院|国務院|プレミア|初|最高|州",
    "chairman": _CHAIR, "chairwoman": _CHAIR, "chairperson": _CHAIR,
    "professor": r"教授|教員|准教|講師|助教|学|博士",
    "prosecutor": r"検|起訴|公判|求刑|訴追",
    "ambassador": r"大使|公使|使節|アンバサダー|使者|特使",
    "secretary-general": r"幹事|事務|書記|総長",
    "dean": r"学部|学長|科長|院長|ディーン|総長|聖堂|教会",
}  # fmt: skip
_PATTERNS: dict[str, re.Pattern[str]] = {word: lazy(pattern) for word, pattern in _SAID_FOR.items()}


def unexplained(japanese: str, said: dict[str, tuple[int, int]]) -> str:
    """The first of such words, of those that an English text says, for which its Japanese has
    nothing; "" for none.

    said  the English words in lower case, and their places
    """
    return next((word for word, pattern in _PATTERNS.items() if word in said and pattern.search(japanese) is None), "")
