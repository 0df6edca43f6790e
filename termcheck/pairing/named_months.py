"""Months that the Japanese names by what is held in them: 夏場所 is in May, 母の日 as well, 海の日 in July.

English gives its readers the month, which the Japanese leaves to memory. Sources: the calendar of the Sumo Association
(sumo.or.jp), the Act on National Holidays (国民の祝日に関する法律) and, for other days, their customary dates.
"""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.tables.patterns import lazy

_NAMES = {
    1: "初場所|一月場所|元日|元旦|(?<!旧)正月|成人の日|箱根駅伝|どんど焼き",
    2: "節分|建国記念の日|天皇誕生日|バレンタイン",
    3: "春場所|大阪場所|ひな祭り|春分の日|センバツ|選抜高校野球|お水取り",
    4: "昭和の日|マスターズ・トーナメント",
    5: "夏場所|憲法記念日|みどりの日|こどもの日|子どもの日|母の日|葵祭|三社祭",
    6: "父の日|夏至|慰霊の日",
    7: "名古屋場所|海の日|七夕|祇園祭|土用の丑",
    8: "山の日|終戦の日|終戦記念日|原爆の日|五山の送り火|ねぶた|阿波おどり|仙台七夕|夏の甲子園",
    9: "秋場所|敬老の日|秋分の日|防災の日",
    10: "スポーツの日|体育の日|時代祭|ハロウィーン|ハロウィン",
    11: "九州場所|文化の日|勤労感謝の日|七五三|酉の市",
    12: "クリスマス|大みそか|大晦日|冬至|秩父夜祭|赤穂義士祭",
}
_ANY = lazy("|".join(f"(?P<m{month}>{names})" for month, names in _NAMES.items()))


def named_months(text: str) -> Iterator[int]:
    """The months that a Japanese text names by what is held in them."""
    return (int(found.lastgroup[1:]) for found in _ANY.finditer(text) if found.lastgroup)
