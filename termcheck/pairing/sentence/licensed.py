"""What English says of a figure only where the Japanese has a word for it: ago, later, every, in a row, since.

Whatever the figure is, "10 years ago" wants a 前, or another word by which something lies so far back. A row has the
English, and the Japanese words that license it anywhere in their sentence; it speaks where there is none of them, so
that the list of these is long, and holds whatever good renderings were found to go by.
"""

from __future__ import annotations

import re

from termcheck.model import Kind, Mention
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy


class Licence(NamedTuple):
    """A row of the table.

    says      what the Japanese has no word of, for the message
    around    the English figure between two |, with what stands before and behind it
    licenses  the Japanese words of which the sentence has one where the English is right
    kinds     of the English figure
    """

    says: str
    around: re.Pattern[str]
    licenses: re.Pattern[str]
    kinds: frozenset[Kind]


def _row(says: str, around: str, licenses: str, kinds: frozenset[Kind]) -> Licence:
    """A row of the table; English is read in any case."""
    return Licence(says, lazy(around, re.I), lazy(licenses), kinds)


_STRETCH = frozenset((Kind.DURATION,))
_COUNTED = frozenset((Kind.COUNT, Kind.NUMBER))
_RANKED = frozenset((Kind.ORDINAL,))
_DAYS = frozenset((Kind.DATE, Kind.MONTH, Kind.YEAR))
_HOURS = _DAYS | {Kind.TIME}

# English that any of the rows speaks of.
CUES = lazy(r"(?i)\b(?:ago|later|every|first time|consecutive|straight|successive|in a row|left|remaining|to go|until|till|since|after)\b")

# fmt: off
LICENCES: tuple[Licence, ...] = (
    _row(
        "nothing of so long ago", r"\| ago\b",
        "前|ぶり|振り|越し|続|築|創|設立|結成|勤続|在任|就任|開始|没|生誕|過去|この|ここ|今後|以来|から|当時|昨|去年|先[年月週日]|[間年月週日時]で|目|歴|来|経|たっ|過|記念|周年|昔|かつて|以上|余|世紀|物|もの|連|にわた|ずっと|振り返|初|古|最近|早く|はや|今から|がかり|かけて|かけた",
        _STRETCH,
    ),
    _row(
        "nothing of so long after", r"\| later\b",
        "後|翌|ぶり|遅|繰り?下げ|先送|ずら|差|のち|あと|以内|間|続|経|たっ|過|次|から|目|越し|間もな|まで|再|やがて|その|ほどな|[年月週日分秒時]で|同[0-9０-９]|かけて|ずれ|延|先|がかり|満|置|にわた|[、。][^。]{0,20}分[にの]",
        _STRETCH,
    ),
    _row(
        "nothing of how often", r"\bevery (?:about )?\||\|every\b",
        "ごと|おき|置き|毎|に[1-9１-９一二三]?[度回人件台本つ]|に[1１一]|隔|周期|割合|間隔|当た|あた|につき|連|各|全|[1１一]周|おのおの|ずつ|日々|刻み|交互|ローテ|ペース|常に|定期|任期|改選|度|おり",
        _STRETCH,
    ),
    _row(
        "nothing of a first in so long", r"\bfirst time in (?:about )?\||\|(?:for )?the first time in\b",
        "ぶり|振り|以来|初|なかっ|ない|以降|以後|ずっと|最後|新|復|再|久|途絶|遠ざか|空白|中断|止ま|目で",
        _STRETCH | _COUNTED,
    ),
    _row(
        "nothing of a run", r"\|\S+ (?:consecutive|straight(?!-)|successive)\b[^|]*\||\|[^|]*\| (?:consecutive|straight(?!-)|successive)\b|\|[^|]*\| in a row\b",
        "連|続|ぶり|目|全[勝敗]|三振|凡退|人で|無敗|不敗|負けなし|勝ちなし|ストレート|無傷|開幕|毎|たて|立て|一気|ずっと|いずれも|とも|すべて|全て|まで|また|さらに|依然|維持|保|守|なおも|初戦から|相次|重ね|引き分け",
        _STRETCH | _COUNTED | _RANKED,
    ),
    _row(
        "nothing of what is left", r"\|[^|]*\| (?:left(?! (?:for|the|his|her|its|a|to|on|in)\b)|remaining|to go(?! (?:through|on|to|into|for|home|out|up|down|ahead)\b))\b",
        "残|あと|まで|前|終|切|余|ロス|最後|ラスト|迫|後|持ち時間|間際|期限|手前|要|届",
        _STRETCH,
    ),
    _row("nothing of its lasting until then", r"^(?!.*(?:\b(?:not|never|no|nor|put off|postpon\w+|delay\w*|push\w* back|defer\w*|wait\w*|have|has|had)\b|n.t\b)).*\b(?:until|till) (?:about |around )?(?:the )?\|", "まで|以前|延|以降|限|施行|締|期|持ち越|遅|待|なら|ない|なかっ|ず|前|迄|〜|～|－|―|-|以後|後|しか|間|続|かけ|いっぱい|末", _HOURS),
    _row("nothing of since then", r"\bsince (?:about )?\|", "以来|から|ぶり|振り|以降|最後|始|記録|統計|施行|に入って|着工|着任|赴任|入社|入学|入団|就職|採用|ばかり|して間もな|たて|中|てい[るた]|以後|後|初|発足|開|来|ずっと|続|年に|中断|前|設|創|就任|を最|次[ぐい]", _DAYS),
    _row("nothing of after then", r"\b(?<!day )(?<!shortly )after (?:about )?(?:the )?\|", "後|以降|過|から|すぎ|次[ぐい]|限り|まで|明け|以来|翌|より|ぶり|振り|回|続|受け|経|とき|あと|最後|以前|終|ない|延", _HOURS),
)
# fmt: on


def unlicensed(en: Mention, japanese: str, around: str) -> str:
    """What the English says of a figure that the Japanese has no word of; "" where there is nothing.

    japanese  the text of the Japanese
    around    the English figure between two |, with what stands before and behind it
    """
    for row in LICENCES:
        if en.kind in row.kinds and row.around.search(around) is not None and row.licenses.search(japanese) is None:
            return row.says
    return ""
