"""The words that join a sum to its equivalent in another currency, in both languages, and
those that mark a stated rate. An editor can add to any of them; case does not matter.
"""

from __future__ import annotations

from termcheck.tables.patterns import lazy

OPENING, CLOSING = "(（[［〔【", ")）]］〕】"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.lower().split())


# "About", which makes an equivalent of a sum that only a comma or a dash parts from another.
ABOUT = _words("""
    about approximately approx. approx roughly around some nearly almost over just under well more less than
    約 およそ おおよそ ほぼ
""")
# Words that say outright that an equivalent follows, with or without a bracket.
JOINS = _words("""
    or equivalent equal equals worth i.e. i.e., ie amounting converted = ＝ / ／ ≒
    日本円で 日本円にして 日本円換算で 円換算で 円にして 米ドルで 米ドル換算で ドル換算で ドルにして ユーロ換算で 邦貨で 邦貨換算で
""")
# What else may stand between a sum and the equivalent that a joining word announces.
LINKS = _words("the of to a in which is was would be that at or")
# Between the opening bracket and the equivalent.
LEADS = ABOUT | JOINS | LINKS | _words("""
    and total valued currently now then as coming works out up an estimated estimate us u.s. usd jpy dollars dollar yen
    euro euros terms current exchange rate rates today's
    日本円では 円で ドルで ユーロで 総額 合計 計 時価 時価で 当時の 当時 レートで 現在の 現在 は で 換算で 換算 の 為替 も 推定
    最大 最低 少なくとも 米
""")
# Between the equivalent and the closing bracket.
TAILS = _words("""
    at the current exchange rate rates present prevailing today's then that time us u.s. each or so in total more
    less plus worth then-current today now currently market prices of day based on conversion converted
    approximately about roughly equivalent
    相当 換算 程度 前後 ほど 余り あまり 余 超 強 弱 以上 以下 未満 近く 当時 当時の レートで 現在の 現在 レート 円換算 の 為替 で 計算 分
    など くらい ぐらい 規模 ＝ = 、 , ;
""")
# Between two equivalents of one sum: ($2.38 billion, or 2.03 billion euros).
MORE = LEADS | _words(", 、 ; / ／ ・")
# After these a second sum is not an equivalent, unless it is said to be one outright.
LISTS = _words("and to from と や 及び および から")

# What ends an aside: with nothing more said of it ("per person"), or the text itself.
CLOSED = ",.;)、。）—―–"
PAUSES = ",、，–—―-:："
# What may follow the second of two sums that nothing but a pause parts, to make it an equivalent.
AT_RATES = lazy(r"(?i)\s*(?:at|under|based on)\s+(?:the\s+)?(?:current|today's|present|prevailing|then)")
# What follows a second sum that is a part of the first, a change of it, or another sum.
NOT_AFTER = lazy(
    r"(?i)\s*(?:of (?:it|which|that|whom)|more|less|higher|lower|a (?:year|month|day)|above|below|extra|from|than|up from"
    r"|down from)\b|のうち|多|少|高|安|増|減|を下|を上|から"
)
# Between a sum and a bracket there may be what the sum is for, but none of these.
NOT_BETWEEN = lazy(r"[()（）\[\]［］\n。!?！？;；]|\.\s")
LONGEST_BETWEEN = 60
LONGEST_ASIDE = 80

# A rate: "1ドル＝162円", "$1 = 152.65 yen", "162.5 yen to the dollar".
RATE_UNITS = (1, 10, 100, 1000)
EQUALS = _words("= ＝ は が 当たり あたり につき equals equal is was at to for buys bought per against") | ABOUT
TO_THE = lazy(
    r"(?i)\s*(?:against|versus|vs\.?|to|per|for|a)\s+(?:(?:the|one|an?|every|each|1)\s+)?(?P<words>[a-z.]+(?: [a-z.]+){0,3})"
)
NICKNAMES = {"greenback": "USD", "single currency": "EUR", "loonie": "CAD", "aussie": "AUD", "kiwi": "NZD"}

# What a stated rate is for, by the words of its sentence. Assumptions of companies (想定為替
# レート) and quotes of the market are no rates to convert by, unless the words say so.
CONVERTING = lazy(
    r"(?i)換算|で計算|convert|calculat|comput|based on|using|\bat (?:an?|the) (?:exchange |conversion )?rate of"
)
ASSUMED = lazy(r"(?i)想定|前提|見込|予想|予測|assum|forecast|project|expect|estimat|predict|budget")
QUOTED = lazy(
    r"(?i)円相場|為替相場|外国為替|外為|円高|円安|ドル高|ドル安|取引|終値|寄り付|台前半|台後半|市場|推移|下落|上昇|介入|最高値|最安値|安値|高値|時点"
    r"|\b(?:trad(?:e|ed|ing)|quot(?:e|ed|es)|chang(?:ed|ing) hands|fell|fall(?:ing|en)?|rose|rise[ns]?|rising|slid|slip\w*|weak\w*"
    r"|strength\w*|strong\w*|plung\w+|surg\w+|climb\w+|drop\w*|hit|touch\w*|hover\w*|stood|open\w*|clos\w+|reach\w*|lows?|highs?"
    r"|interven\w+|peak\w*|levels?|range\w*)\b"
)
# A sum of another time: its rate is not today's.
ANOTHER_TIME = lazy(
    r"(?i)当時|そのころ|その頃|戦前|\bat (?:the|that) time\b|\bat (?:the )?then\b|\bin those days\b|\bback then\b|\bprewar\b"
    r"|\bthen[- ](?:worth|valued|current|prevailing|equivalent)"
)


def made_of(text: str, words: frozenset[str]) -> bool:
    """Whether a text is nothing but such words and spaces."""
    return split(text, words) is not None


def holds(text: str, known: frozenset[str], words: frozenset[str]) -> bool:
    """Whether one of some words is among the known ones that a text is made of."""
    return bool(words.intersection(split(text, known) or ()))


def split(text: str, words: frozenset[str]) -> list[str] | None:
    """The words that a text is made of, the longest that fits taken at each place; None
    where it holds anything else. Spaces are passed over."""
    lower, at, found = text.lower(), 0, []
    while at < len(lower):
        if lower[at].isspace():
            at += 1
            continue
        word = _longest(lower, at, words)
        if not word:
            return None
        found.append(word)
        at += len(word)
    return found


_LONGEST_WORD = 14


def _longest(lower: str, at: int, words: frozenset[str]) -> str:
    for size in range(min(_LONGEST_WORD, len(lower) - at), 0, -1):
        word, after = lower[at : at + size], lower[at + size : at + size + 1]
        inside = word[-1].isascii() and word[-1].isalpha() and after.isascii() and after.isalpha()
        if word in words and not inside:
            return word
    return ""
