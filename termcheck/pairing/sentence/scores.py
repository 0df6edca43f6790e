"""Who won: the sides of a score, the sets of a match in their order, and the names of winner and loser.

6-4、4-6、7-5 is not "6-4, 6-4, 7-5", and who is beaten 3-1 did not win 3-1. A score may be told from
either side, so that one that is turned round says nothing alone; where its own set is turned and the
next is not, or "won" stands before the smaller figure, it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.quantity import Number, Quantity, point
from termcheck.tables.patterns import lazy

_Sides = tuple[Number, Number]
MOST = 24  # names after a name that it is held against: of a longer row, the rest stand too far off to be its rival

# Between two sets of one match.
_NEXT_JA = lazy(r"[、，,・\s]{1,2}|で?、?と")
_NEXT_EN = lazy(r"(?:\s?\([0-9–-]{1,5}\))?(?:[,;]? and |[,;] |,? then )")
# English that says who won, right before a score; between them nothing that makes it another one.
_WON = r"\b(?:led|leads|leading|w[io]n|wins|winning|beat|beats|beating|defeated|defeats|defeating|edged|downed|routed|thrashed|stunned|upset|blanked|eliminated|ousted|crushed|dispatched|outlasted|overcame|triumph(?:ed)?|victory|prevailed|advanced with a|(?:took|takes|claimed|grabbed) the (?:[a-z]+ set|set|title|match|game|belt|bout|crown))"
_BETWEEN = r"(?: (?!(?:to|from|after|down|down,|at|deficit|record|series|trail\w*|improv\w*|despite|since|versus|lost|losing|los\w+|odds|age[ds]?)\b)[A-Za-zÀ-ɏ'’.-]+){0,9},? (?:\(?)$"
_WON_BY = lazy(_WON + _BETWEEN, re.I)
_WON_AT = lazy(r"\b(?:won|win|wins|beat|defeated|lost|fell)(?: it| the (?:[a-z]+ )?(?:game|match|leg))? $|\b(?:beat|defeated) (?:[A-Z]\w+ ){1,2}$")
_BEATEN = lazy(r"\b(?:was|were|been|being|be|got|is|are|not|never|n't|los[te]\w*|fell)\b", re.I)
# What the Japanese says of who won and who lost, behind the name of the other side.
_WINS = r"(?:勝[ちっつ利]|快勝|大勝|圧勝|辛勝|完勝|競り勝|逆転勝|雪辱)"
_LOSES = r"(?:敗れ|敗戦|敗退|負け|屈し|完敗|惜敗|大敗|逆転負|競り負)"
_BEATS = r"(?:破[りっる]|下し|下す|退け|倒し|圧倒|撃破|振り切|一蹴)"
_WON_JA = lazy(rf"\s?(?:代表|チーム)?(?:に[^、。]{{0,16}}?{_WINS}|を[^、。]{{0,16}}?{_BEATS})")
_LOST_JA = lazy(rf"\s?(?:代表|チーム)?に[^、。]{{0,16}}?{_LOSES}")
_SUBJECT = lazy(r"\s?(?:代表|チーム)?(?:[（(][^）)]{1,24}[）)])?(?:は|が)(?!.*(?:は|が)[^、。]*$)")
# English that says of the one before it that he won, or lost, to the one behind it.
_ACTIVE = lazy(r"(?:[’']s? [a-z' -]{1,40}| \([^)]{1,24}\)| national (?:\w+ )?team| [A-Z]{1,3}\b)?,?(?: (?:narrowly|easily|also|then|comfortably|convincingly|went on to|came from behind to|rallied to|managed to|soundly))? (?:beat|beats|defeated|defeats|edged|downed|routed|thrashed|outlasted|overcame|upset|crushed|trounced|won (?:[0-9-]+ )?against|won over)(?: (?:out|past))? (?:the |hosts |host |rivals? |defending champions? )?$")
_PASSIVE = lazy(r"(?:[’']s? [a-z' -]{1,40}| \([^)]{1,24}\)| national (?:\w+ )?team| [A-Z]{1,3}\b)?,? (?:lost|fell|succumbed|(?:was|were) (?:narrowly |easily )?(?:beaten|defeated|edged|downed|routed|thrashed|upset))(?: [a-z0-9–-]+){0,5} (?:to|by|against) (?:the |hosts |host |rivals? )?$")
_HOME_JA, _TO = "日本", "to "
_PLAYS_JA, _PLAYS_EN = lazy(r"日本(?=(?:代表)?(?:は|が|に|を|[（(]))"), lazy(r"\bJapan\b")
# A result of one side alone, and the words of either result, in both languages.
_HELD = lazy(rf"(?:で|と)(?:第[0-9０-９]+(?:セット|ゲーム|戦))?(?:[^、。0-9０-９]{{0,8}})?(?:{_WINS}|制し|逃げ切|先取|奪っ|奪い|取っ|取り|突破|(?:準々?)?決勝(?:に|へ)進)")
_DROPPED = lazy(rf"(?:で|と)(?:第[0-9０-９]+(?:セット|ゲーム|戦))?(?:[^、。0-9０-９]{{0,8}})?(?:{_LOSES}|落とし|失[いっ])")
_ANY_WIN_JA, _ANY_LOSS_JA = lazy("(?<!決)勝[^者率ち点]|勝ち(?!点|越)|制[しす]|破[りっる]|下し|退け|逃げ切|優勝|白星|王者"), lazy("敗|負け|屈し|落と|黒星|失っ")
_OPPONENT = lazy(rf"(?<!末)(?<!戦)(?<!試合)(?<!決勝)(?<!展開)(?<!大会)(?<!セット)(?<!ゲーム)(?<!初戦)(?<!勝負)(?<!前半)(?<!後半)(?:に|を)[^、。]{{0,16}}?(?:{_WINS}|{_LOSES}|{_BEATS}|制し)|相手|から[^、。]{{0,10}}(?:白星|勝)")
_ANY_WIN_EN = lazy(r"\b(?:w[io]n(?:s|ning|ners?)?|beat\w*|victor\w*|defeat\w*|edg\w+|triumph\w*|prevail\w*|down(?:ed|ing)|rout\w*|held on|took|clinch\w*|outlast\w*|overcame|seal\w*|secur\w*|claim\w*|past|finished off|success\w*|through)\b", re.I)
_ANY_LOSS_EN = lazy(r"\b(?:los[tes]\w*|fell|fall\w*|defeat\w*|beaten|bow\w*|succumb\w*|down|crash\w*|eliminat\w*|exit\w*|out|dropp\w*|drop|surrender\w*|downed|routed|edged|thrash\w*|upset|short|went under|rout|setback|stun\w*|trail\w*)\b", re.I)
# What says so outright.
_WON_EN, _LOST_EN = lazy(r"\b(?:won|wins|winning|victory|victorious|beat|took the (?:[a-z]+ )?(?:set|game|match))\b", re.I), lazy(r"\b(?:lost|loses|losing|a loss|dropped (?:the|a|their|his|her) (?:[a-z]+ )?(?:set|game|match)|(?:was|were) (?:\w+ )?(?:beaten|defeated))\b", re.I)
_SUBJECT_EN = lazy(r"\b([A-Z][\w'’-]+)(?: [a-z]+ly)? (?:w[io]n|wins|lost|los\w+|beat\w*|(?:was|were) (?:beaten|defeated)|trail\w*|led|lead\w*)\b")
_PRONOUNS = frozenset(("They", "He", "She", "It", "We", "Japan", "Who"))
# How it stands when half of it is played.
_BREAK = lazy("で(?:前半を)?(?:折り返|前半を終)")
_AHEAD, _BEHIND = lazy(r"\b(?:led|lead\w*|ahead|up|advantage|in front|held)\b", re.I), lazy(r"\b(?:trail\w*|behind|down|deficit)\b", re.I)
_THEY_LED, _THEY_TRAILED = lazy(r"\b(?:[Tt]hey|[Hh]e|[Ss]he) (?:led|were ahead|were up|was ahead|was up) $"), lazy(r"\b(?:[Tt]hey|[Hh]e|[Ss]he) (?:trailed|were behind|were down|was behind|was down) $")
_OTHER_SIDE = lazy(r"\b(?:opponents?|rivals?|foes?|visitors|hosts|against them)\b", re.I)


def mark_scores(figures: Sequence[Match], names: Sequence[Match]) -> None:
    """Mark the scores of which the English has a side turned round, or has made a winner of a loser.

    figures  lines of the ledger of figures
    names    lines of terms and names
    """
    rows: dict[int, list[Match]] = {}
    for match in figures:
        if match.en is not None and match.en.kind is Kind.SCORE and match.ja is not None and match.ja.kind is Kind.SCORE:
            if match.ja.head == "勝敗":
                if match.verdict is Verdict.HOLDS and not match.difference and _inside(match) and _turned_record(match):
                    _mark(match, "order", "how many were won stands before how many were lost")
                continue
            rows.setdefault(id(match.pair), []).append(match)
    for matches in rows.values():
        free = [m for m in matches if m.verdict is Verdict.HOLDS and not m.difference and _inside(m)]
        if free:
            _mark_row(free, names)


def _mark_row(matches: list[Match], names: Sequence[Match]) -> None:
    pair = matches[0].pair
    if len(matches) > 1 and (turned := _turned_set(matches)) is not None:
        _mark(turned, "order", "the sets of the match are told from two sides")
        return
    sets = _sets(matches)
    for first, last in ((sets[0], sets[-1]),) if sets else ((m, m) for m in matches):
        if _at_the_break(last):
            _mark(last, "sense", "it is how it stood at the break, from the other side")
            return
        if _smaller_won(first, last):
            _mark(last, "order", "who wins has the larger figure")
            return
    if len(matches) == 1 and _no_win(matches[0]):
        _mark(matches[0], "sense", "it is a draw")
        return
    if (sets or len(matches) == 1) and (_other_won(pair, names) or _opposite(matches[-1], names)):
        _mark(matches[-1], "sense", "it is the score of the other result")


def _mark(match: Match, difference: str, note: str) -> None:
    match.verdict, match.difference, match.note = Verdict.DIFFERS, difference, note


def _inside(match: Match) -> bool:
    """Whether both figures stand in the texts of the row."""
    ja, en = match.pair.ja, match.pair.en
    return ja is not None and en is not None and match.ja is not None and match.en is not None and match.ja.start >= ja.offset and 0 <= match.en.start - en.offset < len(en.text)


def _sets(matches: list[Match]) -> list[Match]:
    """The lines of a row in the order of its English, if they are the sets of one match, one behind the other on both sides."""
    pair = matches[0].pair
    assert pair.ja is not None
    assert pair.en is not None
    ja = _run([m.ja for m in matches if m.ja is not None], pair.ja.text, pair.ja.offset, _NEXT_JA)
    en = _run([m.en for m in matches if m.en is not None], pair.en.text, pair.en.offset, _NEXT_EN)
    return [next(m for m in matches if m.en is one) for one in en] if 1 < len(ja) == len(en) == len(matches) else []


def _turned_set(matches: list[Match]) -> Match | None:
    """The first set of a match that the English tells from another side than the rest; 6-4、4-6、7-5 as
    "6-4, 6-4, 7-5" or "4-6, 6-4, 7-5"."""
    placed = _sets(matches)
    ja, en = sorted((m.ja for m in placed if m.ja is not None), key=lambda m: m.start), [m.en for m in placed if m.en is not None]
    ours, theirs = [_sides(m) for m in ja], [_sides(m) for m in en]
    if not placed:
        return None
    if theirs in (ours, [_turned(one) for one in ours]) or sorted(map(_plain, ours)) != sorted(map(_plain, theirs)):
        return None
    same = sum(one == other for one, other in zip(ours, theirs, strict=True))
    meant = ours if 2 * same >= len(ours) else [_turned(one) for one in ours]
    return next(m for m, one, other in zip(placed, meant, theirs, strict=True) if one != other)


def _run(mentions: list[Mention], text: str, offset: int, between: re.Pattern[str]) -> list[Mention]:
    """Mentions in order of place, if nothing but a mark stands between each and the next."""
    placed = sorted({m.start: m for m in mentions}.values(), key=lambda m: m.start)
    joined = all(between.fullmatch(text[a.end - offset : b.start - offset]) for a, b in pairwise(placed))
    return placed if joined else []


def _sides(mention: Mention) -> _Sides:
    value = mention.value
    assert isinstance(value, Quantity)
    return value.low, value.high


def _turned(sides: _Sides) -> _Sides:
    return sides[1], sides[0]


def _plain(sides: _Sides) -> _Sides:
    return (min(sides), max(sides))


def _smaller_won(first: Match, last: Match) -> bool:
    """Whether the English says of the smaller figure that it won: beat Kitahama 1-3.

    first, last  the sets of a match, or its score twice
    """
    assert last.ja is not None
    assert last.en is not None
    assert first.en is not None
    assert first.pair.en is not None
    theirs = _sides(last.en)
    if theirs[0] >= theirs[1] or _turned(theirs) not in [_sides(m.ja) for m in (first, last) if m.ja is not None]:
        return False
    text, at, end = first.pair.en.text, first.en.start - first.pair.en.offset, last.en.end - first.pair.en.offset
    before = re.split(r"[.;,] |\n", text[max(0, at - 90) : at])[-1]
    follows = _NEXT_EN.match(text, end)
    more = follows is not None and text[follows.end() : follows.end() + 1].isdigit()  # 4-6, 6-4, 7-5 in more sets than are known
    return not more and _WON_BY.search(before) is not None and not _BEATEN.search(before)


# Before a record that is told from the side of those whose it is: fell to 3-9, with a record of 3-9.
_THEIR_RECORD = lazy(r"\b(?:fell|falls?|fallen|dropp?(?:ed|ing|s)?|slipp?(?:ed|s)?|slumped|improv(?:ed?|es|ing)|moved?|to go|go|goes|going|went|finish(?:ed|es|ing)?|ended?|are|is|were|was|now|stands?) (?:(?:up|back|down|the season|the year|the campaign|their season)? ?(?:to|at|now|with an? )?)? ?$|\brecord (?:of|to|at|is|was|now|stands at) (?:a )?$")


def _turned_record(match: Match) -> bool:
    """Whether the English has more won than lost, where the Japanese has it the other way round, of one and the same side:
    3勝9敗となった as "fell to 9-3"."""
    assert match.ja is not None
    assert match.en is not None
    assert match.pair.ja is not None
    assert match.pair.en is not None
    low, high = _sides(match.en)
    if low == high or _sides(match.ja) != (high, low) or _BETWEEN_TWO.search(match.pair.ja.text):
        return False
    text, at, end = match.pair.en.text, match.en.start - match.pair.en.offset, match.en.end - match.pair.en.offset
    return _THEIR_RECORD.search(text[:at]) is not None and not _IN_THE_SERIES.match(text, end)


_IN_THE_SERIES = lazy(r" (?:behind|down|ahead|up|in (?:the|their|a) (?:series|head-to-head)|against|to )\b")
# Of two, each has a record against the other.
_BETWEEN_TWO = lazy("対戦成績|相性|通算対戦|直接対決|対戦|に(?:対して|対し|は)?(?:通算)?[0-9０-９]+勝")


def _at_the_break(match: Match) -> bool:
    """Whether the English has those ahead who were behind when half of it was played, or the other way round: 1-2で折り返し
    as "they led 2-1". Whom a name stands for is not known."""
    assert match.ja is not None
    assert match.en is not None
    assert match.pair.ja is not None
    assert match.pair.en is not None
    low, high = _sides(match.ja)
    if low == high or _BREAK.match(match.pair.ja.text, match.ja.end - match.pair.ja.offset) is None or _OTHER_SIDE.search(match.pair.en.text):
        return False
    before = match.pair.en.text[: match.en.start - match.pair.en.offset]
    return (_THEY_TRAILED if low > high else _THEY_LED).search(before) is not None


def _no_win(match: Match) -> bool:
    """Whether the English wins what is drawn: won 2-2."""
    assert match.ja is not None
    assert match.en is not None
    assert match.pair.en is not None
    low, high = _sides(match.en)
    return low == high and _sides(match.ja) == (low, high) and _WON_AT.search(match.pair.en.text[: match.en.start - match.pair.en.offset]) is not None


def _other_won(pair: Pair, names: Sequence[Match]) -> bool:
    """Whether the English has exchanged winner and loser: A beat B for A lost to B, by names that both sides have."""
    for winner, loser in _winners(pair, names):
        assert pair.en is not None
        assert winner.en is not None
        assert loser.en is not None
        text, offset = pair.en.text, pair.en.offset
        if _named_again(text, winner.en.text) or _named_again(text, loser.en.text):
            return False
        if loser.en.start < winner.en.start:
            return _ACTIVE.fullmatch(text[loser.en.end - offset : winner.en.start - offset]) is not None
        to = len(_TO) if loser.en.text.lower().startswith(_TO) else 0  # a term may have the word before it: to China
        return _PASSIVE.fullmatch(text[winner.en.end - offset : loser.en.start - offset + to]) is not None
    return False


def _named_again(text: str, name: str) -> bool:
    return text.count(name) > 1


def _winners(pair: Pair, names: Sequence[Match]) -> Iterator[tuple[Match, Match]]:
    """Winner and loser of a row, of which the Japanese says who beat whom."""
    assert pair.ja is not None
    assert pair.en is not None
    text, offset = pair.ja.text, pair.ja.offset
    placed = [m for m in names if m.pair is pair and m.ja is not None and m.en is not None and m.verdict is Verdict.HOLDS and pair.en.offset <= m.en.start < pair.en.offset + len(pair.en.text)]
    if not any(m.ja is not None and m.ja.text == _HOME_JA for m in placed) and (at_home := _home(pair)) is not None:
        placed.append(at_home)
    placed.sort(key=lambda m: m.ja.start if m.ja is not None else 0)
    for one, other in ((a, b) for at, a in enumerate(placed, 1) for b in placed[at : at + MOST]):
        assert one.ja is not None
        assert other.ja is not None
        if not one.ja.end < other.ja.start or text.count(one.ja.text) > 1 or text.count(other.ja.text) > 1:
            continue
        subject = _SUBJECT.match(text[: other.ja.start - offset], one.ja.end - offset)
        if subject is None:
            continue
        if _WON_JA.match(text, other.ja.end - offset):
            yield one, other
        elif _LOST_JA.match(text, other.ja.end - offset):
            yield other, one


def _home(pair: Pair) -> Match | None:
    """日本 and Japan as a line of the ledger, which has none of their own where they play."""
    assert pair.ja is not None
    assert pair.en is not None
    here, there = _PLAYS_JA.search(pair.ja.text), _PLAYS_EN.search(pair.en.text)
    if here is None or there is None:
        return None
    reading = (Reading(Kind.NUMBER, point(0)),)
    ja = Mention(here.group(), pair.ja.offset + here.start(), pair.ja.offset + here.end(), reading)
    return Match(ja, Mention(there.group(), pair.en.offset + there.start(), pair.en.offset + there.end(), reading), Verdict.HOLDS, pair)


def _opposite(match: Match, names: Sequence[Match]) -> bool:
    """Whether the English says of the only side of a score that it lost, where it won, or won, where it lost."""
    assert match.ja is not None
    assert match.pair.ja is not None
    assert match.pair.en is not None
    text, english = match.pair.ja.text, match.pair.en.text
    if _OPPONENT.search(text) or _OTHER_SIDE.search(english) or any(m.pair is match.pair and m.ja is not None and m.en is None for m in names):
        return False  # whose name is not said has become the other one
    known = {word for m in names if m.pair is match.pair and m.ja is not None and m.en is not None for word in m.en.text.split()} | _PRONOUNS
    if any(found[1] not in known for found in _SUBJECT_EN.finditer(english)):
        return False
    at = match.ja.end - match.pair.ja.offset
    if _HELD.match(text, at) and not _ANY_LOSS_JA.search(text):
        return _LOST_EN.search(english) is not None and not _ANY_WIN_EN.search(english)
    low, high = _sides(match.ja)
    if _BREAK.match(text, at) and low != high:
        ahead, behind = _AHEAD.search(english), _BEHIND.search(english)
        return ahead is None and behind is not None if low > high else behind is None and ahead is not None
    if _DROPPED.match(text, at) and not _ANY_WIN_JA.search(text):
        return _WON_EN.search(english) is not None and not _ANY_LOSS_EN.search(english)
    return False
