"""A firm with a trade that is not its own: Hitachi Factory for 日立製作所, Daiwa Bank for 大和証券.

Firms are called by the name of their house and by what they do. Where the English has the house, once,
and behind it in capitals a trade of which nothing is in the Japanese, it is another firm or none.
"""

from __future__ import annotations

from functools import lru_cache

from termcheck.glossary.held import Held
from termcheck.glossary.later import FIRMS, right_words
from termcheck.glossary.matching.phrases import SMALL, normal, split
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.model import Concept
from termcheck.tables.kept import KEPT

# A trade in English → what in the Japanese may be called so, a regular expression.
TRADES = {
    "bank": "銀|バンク|行", "securities": "証券|セキュリ", "insurance": "保険|生命|損保|火災|海上|生保", "chemical": "化学|ケミ|化成|薬|化", "chemicals": "化学|ケミ|化成|薬|化",
    "paper": "紙|ペーパー", "steel": "鉄|鋼|スチール", "glass": "硝子|ガラス", "gas": "ガス|瓦斯", "electric": "電|エレ", "electronics": "電|エレ", "factory": "工場",
    "construction": "建|組|工務|コンスト", "commerce": "商業|通商|コマース", "commercial": "商業|商用|コマ", "trading": "商|貿易|物産|トレ", "metal": "金属|メタル|金", "metals": "金属|メタル|金",
    "products": "製品|用品|プロダク", "ship": "船(?<![郵汽]船)|艦", "foods": "食|フーズ", "food": "食|フー", "sake": "酒|日本酒", "bus": "バス|交通", "railway": "鉄|電車|線|駅|京|急", "railways": "鉄|電車|線|駅|京|急",
    "communications": "通信|コミュ", "pharmaceutical": "薬|ファーマ", "pharmaceuticals": "薬|ファーマ", "oil": "石油|油|オイル|燃", "beer": "ビール|酒", "brewery": "ビール|酒|醸", "breweries": "ビール|酒|醸",
    "airlines": "空|エア|ライン", "airways": "空|エア|ウェイ", "hospital": "病院|医", "university": "大", "hotel": "ホテル|宿", "newspaper": "新聞|紙", "television": "テレビ|放送", "rubber": "ゴム|タイヤ",
    "printing": "印刷|プリン", "textile": "紡|織|繊維|レ", "spinning": "紡|績", "cement": "セメント", "sugar": "糖", "skill": "技能|スキル", "religion": "教",
}  # fmt: skip
LONGEST = 3  # words from the house to the trade


def other_trade(row: Held, concept: Concept) -> Near | None:
    """The words of a row's English that have the house of a firm and the trade of another, or None."""
    if row.pair.en is None or not concept.field.startswith(FIRMS):
        return None
    for house in _houses(concept):
        places = row.words.places.get(house, ())
        if len(places) != 1:
            continue
        at = places[0]
        trade = next((number for number in range(at + 1, min(at + 1 + LONGEST, len(row.words.keys))) if _goes_on(row, at, number) and row.words.keys[number] in TRADES), -1)
        if trade < 0 or _is_said(row.words.keys[trade], row.japanese):
            continue
        first = at - 1 if at and row.words.keys[at - 1] not in SMALL and _goes_on(row, at - 1, at) else at
        said = " ".join(row.words.keys[first : trade + 1])
        if row.words.keys[trade] not in right_words(concept) and not any(normal(form).startswith(said) for form in concept.right):
            return Near(at, trade - at + 1, concept.en)
    return None


def _goes_on(row: Held, first: int, last: int) -> bool:
    """Whether words from a first to a last one have capitals and nothing but spaces between them."""
    if not row.joined(first, last) or not all(row.is_capital(at) for at in range(first, last + 1)):
        return False
    assert row.pair.en is not None
    return not any(row.pair.en.text.endswith(("'s", "’s"), 0, row.words.ends[at]) for at in range(first, last))


def _is_said(trade: str, japanese: str) -> bool:
    return KEPT.compile(TRADES[trade], 0).search(japanese) is not None


@lru_cache(maxsize=4096)
def _houses(concept: Concept) -> tuple[str, ...]:
    """The words with which the English of a firm begins."""
    return tuple(dict.fromkeys(keys[0] for form in concept.right if (keys := split(form).keys) and len(keys[0]) > 2 and keys[0] not in SMALL))
