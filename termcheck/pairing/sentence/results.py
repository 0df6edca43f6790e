"""Who is said to have won, of those who lost, and the other way round: 佐伯は敗れた as "Saeki won".

The Japanese says with は or が whose result it is; where the English has the same name right before the other
result, and no word of the right one, it has turned it round. It says with を or に against whom it was, too: who is
beaten (佐伯を破った) is nobody that one "lost to", whatever the winner is called.
"""

from __future__ import annotations

import re
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
_FAR = 90  # characters before a name in which the result against it stands
# Right behind a name, and what says the result anywhere.
_THEN = r"(?:['’]s)?(?: \([^)]{1,24}\))?(?:,[^,.;]{1,60},)?(?: (?:also|then|again|[a-z]+ly|has|have|had))*"
_WON_EN = lazy(_THEN + r" (?:won|wins|beat|beats|defeated|prevailed|triumphed|advanced|cruised|was elected|were elected|was re-elected)\b")
_LOST_EN = lazy(_THEN + r" (?:lost|loses|fell to|crashed out|bowed out|succumbed|(?:was|were) (?:[a-z]+ly )?(?:beaten|defeated|eliminated|knocked out))\b")
_ANY_LOSS_EN = lazy(r"(?i)\b(?:los[tes]\w*|fell|fall\w*|beaten|bow\w*|succumb\w*|down|crash\w*|eliminat\w*|exit\w*|out|drop\w*|upset|short|setback|stun\w*|fail\w*|by|before|but|only|until|last|previous\w*|not|never|no(?!\. ?[0-9]))\b|n't\b|\b(?:was|were) defeated")
_ANY_WIN_EN = lazy(r"(?i)\b(?:w[io]n(?:s|ning|ners?)?|beat|beats|beating|victor\w*|(?<!was )(?<!were )defeated|edg\w+|triumph\w*|prevail\w*|advanc\w*|downed|rout\w*|claim\w*|took|elected|but|only|until|before|last|previous\w*|not|never|no(?!\. ?[0-9]))\b|n't\b")

# Behind a name, of whom it was that was beaten, and by whom; figures of the score between.
_BEHIND = rf"(?:{PERSONAL}|関|代表|チーム|高|大)?(?:[（(][^）)]{{1,24}}[）)])?(?:ら[0-9０-９]*[人者]?)?"
_SCORE_JA = r"[0-9０-９―\-－ー–、，・の第セットゲーム手数票差延長回逆転わずか]"
_BEATEN_JA = lazy(_BEHIND + rf"(?:を(?:(?![をにはが。]|、)[^。]){{0,24}}?(?:破[りっる](?!綻)|下[しす]|退け|倒し|一蹴|圧倒)|に{_SCORE_JA}{{0,60}}?で?(?:快|圧|大|辛|完|逆転|競り)?(?:勝[ちっ利](?!点|越|負|率)))")
_BEATER_JA = lazy(_BEHIND + rf"に{_SCORE_JA}{{0,60}}?で?(?:敗れ(?!ざ)|敗退|敗戦|惜敗|完敗|大敗|逆転負|競り負|負け|屈し)")
# The English of it right before that name; nothing that says of another time or another side.
_SCORE_EN = r"(?: (?:by )?[0-9]+ ?[-–—] ?[0-9]+)?"
_EPITHETS = r"(?:the (?:[a-z-]+ ){1,3}?(?:incumbent|mayor|governor|champion|leaders?|holder), |(?:the )?(?:incumbent|mayor|governor|champion), |the |hosts? |rivals? |defending champions? |No\. ?[0-9]+ |(?:[0-9]+(?:st|nd|rd|th)|[a-z]+)-(?:ranked|seeded|placed|time) |(?:rank-and-filer|ozeki|yokozuna|sekiwake|komusubi|maegashira|fellow|veteran|compatriot|incumbent) )*$"
_LOST_TO = lazy(rf"\b(?:lost|loses|losing|fell|falls|succumbed|bowed)(?: out)?{_SCORE_EN}(?: in (?:the |an? )?(?:[\w-]+ )?(?:final|semifinal|quarterfinal|playoff|shootout|round))?,? (?:to|against) {_EPITHETS}", re.I)
_WON_OVER = lazy(rf"\b(?:beat|beats|beating|defeated|defeats|defeating|edged|downed|routed|thrashed|overcame|upset|(?:won|rose|triumphed|prevailed)(?: a close one| at home| away| narrowly)?{_SCORE_EN}(?: at home| away)? (?:to|over|against)){_SCORE_EN} {_EPITHETS}", re.I)
_OF_ANOTHER_TIME = lazy(r"\b(?:who|whom|which|that|had|have|has|having|never|not|after|since|once|previously|last|yet|without|before|be|been|was|were|by)\b[^.;,]{0,16}$|n['’]t [^.;,]{0,12}$", re.I)
_AGAIN_JA = lazy("雪辱|リベンジ|借りを返|前回|昨[年季夏秋春]|対戦成績|連敗|過去|通算|[0-9０-９]勝[0-9０-９]+敗")


def turned_results(names: Sequence[Match], figures: Sequence[Match]) -> Iterator[Match]:
    """The results that the English gives to somebody who had the other one, as lines of the ledger; one for a row, and none
    where its score is told of the other already.

    names    lines of terms and names
    figures  lines of figures
    """
    told = {id(figure.pair) for figure in figures if figure.verdict is Verdict.DIFFERS and figure.ja is not None and figure.ja.kind is Kind.SCORE}
    for name in names:
        pair = name.pair
        if name.ja is None or name.en is None or pair.ja is None or pair.en is None or name.verdict is not Verdict.HOLDS or id(pair) in told:
            continue
        line = _turned(name.ja, name.en, pair) or _turned_against(name.ja, name.en, pair)
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
            return _line(pair, (at, here.end()), (wrong.end() - len(wrong.group().lstrip()), wrong.end()), says)
    return None


def _line(pair: Pair, here: tuple[int, int], there: tuple[int, int], says: str) -> Match:
    """The line for a result, from its places in the two texts of a pair."""
    assert pair.ja is not None
    assert pair.en is not None
    reading = (Reading(Kind.NUMBER, point(0)),)
    first, second = (Mention(side.text[start:end], side.offset + start, side.offset + end, reading) for side, (start, end) in ((pair.ja, here), (pair.en, there)))
    return Match(first, second, Verdict.DIFFERS, pair, "sense", f"it is {says}")


def _turned_against(ja: Mention, en: Mention, pair: Pair) -> Match | None:
    """The line for a result against somebody, of which the English says the other: 佐伯を破った as "lost to Saeki"."""
    assert pair.ja is not None
    assert pair.en is not None
    at, text, english = ja.end - pair.ja.offset, pair.ja.text, pair.en.text
    if not 0 <= at <= len(text) or _AGAIN_JA.search(text):
        return None
    for result, other, said, says in ((_BEATEN_JA, _BEATER_JA, _LOST_TO, "that it was won"), (_BEATER_JA, _BEATEN_JA, _WON_OVER, "that it was lost")):
        here = result.match(text, at)
        if here is None or any(other.match(text, found.end()) for found in re.finditer(re.escape(ja.text), text)):
            continue
        for place in re.finditer(rf"(?<![A-Za-z]){re.escape(en.text.removeprefix('to ').removeprefix('the '))}(?![a-z])", english):
            begins = max(0, place.start() - _FAR)
            wrong = said.search(english[begins : place.start()])
            if wrong is not None and not _OF_ANOTHER_TIME.search(english[: begins + wrong.start()]):
                return _line(pair, (ja.start - pair.ja.offset, here.end()), (begins + wrong.start(), place.end()), says)
    return None
