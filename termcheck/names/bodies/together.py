"""Firms and bodies that Japanese names side by side, of which the English has lost one: 三井不動産と
野村不動産 as Mitsui Fudosan.

Whoever names one of two means to name both, unless the English says that there is another.
"""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.japanese.tokenizer import Token
from termcheck.names.rows import Row
from termcheck.sounds import kanji, katakana
from termcheck.sounds.romaji import kana_key
from termcheck.tables.patterns import lazy

FIRM = ("固有名詞", "一般")
JOINTS = frozenset("と 、 や ・ , 及び および ならびに".split())
LEAST = 3  # letters by which a name begins
MOST = 8  # names that stand side by side

_TRADES = (
    "不動産|電鉄|鉄道|製鉄|自動車|工業|電機|電器|製作所|製薬|薬品|生命|損保|海上|証券|銀行|信託|建設|商事|物産|化学|酒造|食品|乳業|製粉|製菓|飲料|ビール|フーズ"
    "|航空|汽船|郵船|海運|通運|運輸|倉庫|ホールディングス|ＨＤ|HD|通信|電力|ガス|石油|重工|紡織|紡績|繊維|製紙|精機|精密|電子|電工|電線|印刷|百貨店|金属|鉱業|硝子|セメント"
)
# A firm, by its trade, that is not the last of several; and the least that such a text has.
_FIRST = lazy(rf"[一-鿿ァ-ヺー](?:{_TRADES})(?:と|、|や|・|及び|および)")
_JOINED = lazy(f"[{''.join(sorted({trade[-1] for trade in _TRADES.split('|')}))}](?=[と、や・及お])")
_KANA = lazy(r"[ァ-ヺー]+")
_RUN = lazy(r"[ァ-ヺー]{3,}")
# Names that English has by their initials, or translates.
_CALLED = lazy(r"[A-Za-z]|日本|全国|全日|東京|国際|中央|第[一二三]|工業会|協会|連盟|大学|高校|新聞|放送|テレビ|[杯賞戦会祭寺省庁党局線駅法株]\Z")
# What English says of those that it does not name one by one.
_OTHERS = lazy(
    r"\b(?:others?|another|both|two|three|four|five|six|seven|each|pair|duo|trio|compan(?:y|ies)|firms?|makers?|\w+makers?|banks|groups?|partners?|rivals?"
    r"|subsidiar\w+|units?|units|affiliat\w+|parent|including|such as|etc|respectively|joint\w*|tie-?up|[A-Z]{3,})\b"
)


def left_out(row: Row, english: str) -> Iterator[tuple[int, int]]:
    """The one firm of several side by side that an English text does not have, where it has all the
    others: its place in the folded Japanese.

    english  the English of the row and of those beside it
    """
    if not _JOINED.search(row.text) or not _FIRST.search(row.text) or _OTHERS.search(english):
        return
    for group in _groups(row.line.tokens):
        there = [_is_there(row, one) for one in group[: MOST + 1]]
        if len(group) <= MOST and None not in there and there.count(False) == 1:
            lost = group[there.index(False)]
            yield lost.start, lost.end


def _groups(tokens: list[Token]) -> Iterator[list[Token]]:
    """The firms that stand side by side, two or more at a time."""
    group: list[Token] = []
    for at, token in enumerate(tokens):
        if token.pos[1:3] == FIRM and token.end - token.start > LEAST:
            if group and not (tokens[at - 1].surface in JOINTS and tokens[at - 2] is group[-1]):
                if len(group) > 1:
                    yield group
                group = []
            group.append(token)
    if len(group) > 1:
        yield group


def _is_there(row: Row, firm: Token) -> bool | None:
    """Whether the English has a firm; None where it is not known what it calls it."""
    original = row.line.folded.original
    first, after = original(firm.start), original(firm.end)
    terms = [place for place in row.terms if place[0] < after and first < place[1]]
    if any(place not in row.lost for place in terms):
        return True
    sound = kana_key(firm.reading) if _KANA.fullmatch(firm.reading) else ""
    if len(sound) <= LEAST:
        return None
    if any(len(have) >= LEAST and (sound.startswith(have) or have.startswith(sound)) for have in row.english.keys):
        return True
    if any(katakana.alike(kana, word) for kana in _RUN.findall(firm.surface) for word in row.english.words):
        return True
    if any(len(have) >= LEAST and kanji.ends(firm.surface, 0, have) for have in row.english.keys):
        return True
    return None if _CALLED.search(firm.surface) else False
