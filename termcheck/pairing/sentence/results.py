"""Who is said to have won, of those who lost, and the other way round: 佐伯は敗れた as "Saeki won".

The Japanese says with は or が whose result it is; where the English has the same name right before the other
result, and no word of the right one, it has turned it round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from termcheck.japanese.called import PERSONAL
from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.quantity import point
from termcheck.tables.patterns import lazy

# Behind a name, up to the result: nobody else has it.
_ITS = rf"(?:{PERSONAL}|関|代表|チーム|高|大)?(?:[（(][^）)]{{1,24}}[）)])?(?:は|が)(?:(?!は|が|。|(?<!で)、).){{0,48}}?"
_LOST_JA = lazy(_ITS + r"(?:敗れ(?!ざ)|敗退(?:し|。|、|$)|敗戦|負けた|屈し|落選)")
_WON_JA = lazy(_ITS + r"(?:勝[っりちた](?!点|越|目|負|率|ち点)|勝利|快勝|圧勝|大勝|逆転勝|制し|破[りっ](?!綻)|下し|下した|退け|当選)")
_NOT = r"(?:な[いかくら]|ず(?!つ)|逃|危機|目前|狙|目指|期待|候補|予想|だろう|れば|たら|場合|か。|と(?:み|予|見)|見通し|可能性)"
_ANY_LOSS_JA = lazy(f"敗|負け|屈し|落選|落と|黒星|失[いっ]|降格|終わ|止ま|{_NOT}")
_ANY_WIN_JA = lazy(f"(?<!決)勝|制[しす]|破[りっる]|下し|退け|当選|優勝|連覇|白星|王者|{_NOT}")
# Right behind a name, and what says the result anywhere.
_THEN = r"(?:['’]s)?(?: \([^)]{1,24}\))?(?:,[^,.;]{1,60},)?(?: (?:also|then|again|[a-z]+ly|has|have|had))*"
_WON_EN = lazy(_THEN + r" (?:won|wins|beat|beats|defeated|prevailed|triumphed|advanced|cruised|was elected|were elected|was re-elected)\b")
_LOST_EN = lazy(_THEN + r" (?:lost|loses|fell to|crashed out|bowed out|succumbed|(?:was|were) (?:[a-z]+ly )?(?:beaten|defeated|eliminated|knocked out))\b")
_ANY_LOSS_EN = lazy(r"(?i)\b(?:los[tes]\w*|fell|fall\w*|beaten|bow\w*|succumb\w*|down|crash\w*|eliminat\w*|exit\w*|out|drop\w*|upset|short|setback|stun\w*|fail\w*|by|before|but|only|until|last|previous\w*|not|never|no(?!\. ?[0-9]))\b|n't\b|\b(?:was|were) defeated")
_ANY_WIN_EN = lazy(r"(?i)\b(?:w[io]n(?:s|ning|ners?)?|beat|beats|beating|victor\w*|(?<!was )(?<!were )defeated|edg\w+|triumph\w*|prevail\w*|advanc\w*|downed|rout\w*|claim\w*|took|elected|but|only|until|before|last|previous\w*|not|never|no(?!\. ?[0-9]))\b|n't\b")


def turned_results(names: Sequence[Match]) -> Iterator[Match]:
    """The results that the English gives to somebody who had the other one, as lines of the ledger; one for a row.

    names  lines of terms and names
    """
    told: set[int] = set()
    for name in names:
        pair = name.pair
        if name.ja is None or name.en is None or pair.ja is None or pair.en is None or name.verdict is not Verdict.HOLDS or id(pair) in told:
            continue
        line = _turned(name.ja, name.en, pair)
        if line is not None:
            told.add(id(pair))
            yield line


def _turned(ja: Mention, en: Mention, pair: Pair) -> Match | None:
    assert pair.ja is not None
    assert pair.en is not None
    at, there = ja.end - pair.ja.offset, en.end - pair.en.offset
    text, english = pair.ja.text, pair.en.text
    if not 0 <= there <= len(english) or not 0 <= at <= len(text):
        return None
    for result, other_ja, said, right, says in (
        (_LOST_JA, _ANY_WIN_JA, _WON_EN, _ANY_LOSS_EN, "that it was lost"),
        (_WON_JA, _ANY_LOSS_JA, _LOST_EN, _ANY_WIN_EN, "that it was won"),
    ):
        here, wrong = result.match(text, at), said.match(english, there)
        if here is not None and wrong is not None and not other_ja.search(text) and not right.search(english):
            reading = (Reading(Kind.NUMBER, point(0)),)
            first = Mention(text[at : here.end()], ja.end, pair.ja.offset + here.end(), reading)
            second = Mention(wrong.group().lstrip(), en.end + len(wrong.group()) - len(wrong.group().lstrip()), pair.en.offset + wrong.end(), reading)
            return Match(first, second, Verdict.DIFFERS, pair, "sense", f"it is {says}")
    return None
