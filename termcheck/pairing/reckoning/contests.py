"""Figures of a contest that one language tells from the other side: what was left on the clock, by how much it was won,
how many wins are wanting, the days up to the last.

6回2分50秒 is "ten seconds before the bell", 10―43 "a 33-point defeat", 3勝1敗 "one win from the title", 18～21日 "the four-day
meet that ended on the 21st". Each is held by the sum; another figure in its place stays open.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from termcheck.calendar import When
from termcheck.english.lexicon import SMALL
from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.answers.margins import behind, is_margin
from termcheck.pairing.answers.otherwise import draws
from termcheck.pairing.reckoning.figures import amount, close
from termcheck.pairing.row import Row
from termcheck.quantity import Number, Quantity
from termcheck.tables.patterns import lazy

_HOW_MANY = (Kind.COUNT, Kind.NUMBER, Kind.DURATION, Kind.POINT)
_MINUTE, _EXTRA = 60, (15, 10)  # seconds; minutes of a half of extra time


def take_contests(row: Row) -> None:
    """Close the open figures of a row that its English tells from the other side, and set its margins against the scores
    beside them."""
    scored = any(row.en[e].kind is Kind.SCORE for e in row.offered())
    for j in row.wanting():
        if scored and (row.ja[j].head == "勝敗" or row.ja[j].kind is Kind.SCORE):
            continue  # the score of the English is its own, right or wrong
        for e in list(row.open_en):
            if e not in row.given and any(told(row, j, e) for told in _WAYS):
                close(row, j, e)
                break
    _take_points(row)
    take_gaps(row)
    if row.open_en and any(ja.kind is Kind.SCORE for ja in row.ja):
        _take_other_sides(row)
        _take_margins(row)
    if row.open_en and any(ja.head == "勝敗" for ja in row.ja):
        _take_records(row)


_A_WIN = 3  # points of a league; a draw is worth one


def _take_points(row: Row) -> None:
    """Close wins and draws that the English tells by what they are worth: 2勝1分け as "seven points"."""
    wins, draws_of = ([j for j in row.open_ja if (one := amount(row.ja[j])) is not None and one.unit == unit] for unit in ("win", "draw"))
    if len(wins) != 1 or len(draws_of) > 1:
        return
    worth = sum(_A_WIN * one.low if one.unit == "win" else one.low for j in wins + draws_of if (one := amount(row.ja[j])) is not None)
    for e in row.offered():
        said = amount(row.en[e])
        if said is not None and said.unit == "point" and said.low == worth:
            for j in draws_of:
                close(row, j, None)
            close(row, wins[0], e)
            break


def _take_other_sides(row: Row) -> None:
    """Close the other side of a score of which the English gives each by itself: 5対19 as "five shots to Spain's 19"."""
    for match in list(row.matches):
        score, said = _score(match), amount(match.en) if match.en is not None and match.en.kind is not Kind.SCORE else None
        if score is None or said is None or said.low not in (score.low, score.high) or score.low == score.high:
            continue
        other = score.high if said.low == score.low else score.low
        e = next((e for e in row.offered() if row.en[e].kind in (Kind.NUMBER, Kind.COUNT) and _of_value(row.en[e], other)), None)
        if e is not None:
            row.open_en.remove(e)
            row.matches.append(Match(match.ja, row.en[e], Verdict.HOLDS, row.pair, "", "the other side"))


# Between a margin and the score beside it: by nine, 88-81.
_BESIDE = lazy(r"(?:[ -](?:points?|runs?|goals?|shots?))?(?: (?:loss|defeat|win|victory|rout|romp|triumph|setback|success)(?: (?:to|over|against|by) [^.;,0-9]{2,30})?)?,? ?[(—-]?")
_THRILLERS = lazy(r"-(?:goal|run|point|try) (?:thriller|classic|epic|feast|spectacle|slugfest|shootout|spectacular)\b")


def _take_margins(row: Row) -> None:
    """Close the margins that the English adds to a score, and set those against it that are none of it: by nine, 88-81."""
    text, offset = (row.pair.en.text, row.pair.en.offset) if row.pair.en is not None else ("", 0)
    scores = [(match, score) for match in row.matches if (score := _score(match)) is not None]
    for e in row.offered():
        en, apart = row.en[e], amount(row.en[e])
        margin = apart is not None and is_margin(en, row.context)
        if apart is None or not (margin or _THRILLERS.match(behind(en, row.context))):
            continue
        right = next((match for match, score in scores if apart.low == (abs(score.low - score.high) if margin else score.low + score.high)), None)
        beside = next((match for match, _ in scores if match.en is not None and _BESIDE.fullmatch(text[en.end - offset : max(0, match.en.start - offset)])), None)
        if right is not None:
            row.open_en.remove(e)
            row.matches.append(Match(right.ja, en, Verdict.HOLDS, row.pair, "", "worked out"))
        elif margin and beside is not None and not any(_of_value(row.ja[j], apart.low) for j in row.open_ja):
            row.open_en.remove(e)
            row.matches.append(Match(beside.ja, en, Verdict.DIFFERS, row.pair, "value"))


def _score(match: Match) -> Quantity | None:
    """The score of a line that holds."""
    if match.ja is None or match.ja.kind is not Kind.SCORE or match.ja.head == "勝敗" or match.verdict is not Verdict.HOLDS:
        return None
    return amount(match.ja)


# What stands between the games that were won or lost and all that were played: seven of their last 11.
_OF = lazy(r"\b(?:of|out of|in) (?:their |his |its |her |the )?(?:first |last |past |opening )?$")


def _take_records(row: Row) -> None:
    """Close a record of the English that is the sum of those of the Japanese: 25勝1敗 and 17勝8敗 as "42-9"."""
    records = [one for ja in row.ja if ja.head == "勝敗" and (one := amount(ja)) is not None]
    played = {games for j, ja in enumerate(row.ja) if ja.head == "勝敗" and j not in row.open_ja and (one := amount(ja)) is not None for games in (one.low + one.high, one.low + one.high + draws(ja))}
    for e in row.offered():
        total = amount(row.en[e])
        of_all = total is not None and total.low in played and (total.unit == "game" if row.en[e].kind is Kind.COUNT else not total.unit and _OF.search(row.context.before_en(row.en[e], 24)) is not None)
        if of_all:  # 17 of 71 games, nine of 15
            row.open_en.remove(e)
            row.matches.append(Match(next(ja for ja in row.ja if ja.head == "勝敗"), row.en[e], Verdict.HOLDS, row.pair, "", "worked out"))
            continue
        if row.en[e].kind is Kind.SCORE and total is not None and any((a.low + b.low, a.high + b.high) == (total.low, total.high) for a, b in combinations(records, 2)):
            row.open_en.remove(e)
            row.matches.append(Match(next(ja for ja in row.ja if ja.head == "勝敗"), row.en[e], Verdict.HOLDS, row.pair, "", "worked out"))


def _of_value(mention: Mention, value: Number) -> bool:
    amount = mention.value
    return isinstance(amount, Quantity) and value in (amount.low, amount.high)


# How long the parts of a game last, in minutes, by the Japanese that speaks of it.
_ROUNDS = (
    (lazy("ボクシング|王座|王者|TKO|ＴＫＯ|KO|ＫＯ|防衛"), (3, 2, 5)),
    (lazy("バスケ|[BＢ]リーグ|[NＮ][BＢ][AＡ]|リバウンド|[QＱ]|クオーター|クォーター"), (10, 12, 15)),
    (lazy("アイスホッケー|[NＮ][HＨ][LＬ]|ピリオド"), (20,)),
)
_OF_A_PART = lazy("(?:[0-9０-９一二三四五六七八九]回|ラウンド|[RＲQＱ]|クオーター|クォーター|ピリオド|前半|後半)(?:の)?$")
_LEFT = lazy(
    r" (?:from (?:time|the (?:end|final whistle|break|interval|close|bell)|full[- ]?time|half[- ]?time)|before (?:time|the (?:end|break|interval|final whistle|bell)|full[- ]?time|half[- ]?time|intermission)|"
    r"(?:left|remaining|to go|to play|to spare)\b|(?:short of|shy of|ahead of) (?:time|the (?:break|interval|end|bell)|half[- ]?time|full[- ]?time))"
)


def _on_the_clock(row: Row, j: int, e: int) -> bool:
    """6回2分59秒 as "one second before the bell"."""
    ja, en = row.ja[j], row.en[e]
    run, left = amount(ja), amount(en)
    text = row.pair.ja.text if row.pair.ja is not None else ""
    if run is None or left is None or left.unit not in ("minute", "second") or not _LEFT.match(row.context.after_en(en, 28)):
        return False
    before = row.context.before_ja(ja, 8)
    if ja.text.startswith("延長") and left.unit == "minute" and run.unit in ("minute", "half", ""):
        return run.low + left.low in _EXTRA
    if ja.kind is not Kind.DURATION or run.unit not in ("minute", "second") or not _OF_A_PART.search(before):
        return False
    gone, rest = _seconds(run), _seconds(left)
    lengths = [length for words, minutes in _ROUNDS if words.search(text) for length in minutes]
    return any(gone + rest == length * _MINUTE for length in lengths)


def _seconds(time: Quantity) -> Number:
    return time.low * _MINUTE if time.unit == "minute" else time.low


def _by_how_much(row: Row, j: int, e: int) -> bool:
    """10―43 as "a 33-point defeat", 5―2 as "three runs up"."""
    score, apart = amount(row.ja[j]), amount(row.en[e])
    if row.ja[j].kind is not Kind.SCORE or row.ja[j].head == "勝敗" or score is None or apart is None or not is_margin(row.en[e], row.context):
        return False
    return apart.low == abs(score.low - score.high)


# How many wins decide a series, by the words of either language.
_SERIES = (
    (4, lazy("七番勝負|[7７]番勝負|[7７]回戦制|[7７]戦[4４]勝|先に[4４]勝|日本シリーズ|ワールドシリーズ|best-of-(?:seven|7)|[NＮ][BＢ][AＡ]ファイナル|王位戦|竜王戦|名人戦|王将戦|本因坊戦|棋聖戦[^、。]{0,12}囲碁|囲碁[^、。]{0,12}棋聖")),
    (3, lazy("五番勝負|[5５]番勝負|[5５]戦[3３]勝|[5５]回戦制|先に[3３]勝|地区シリーズ|best-of-(?:five|5)|王座戦|棋聖戦|叡王戦|棋王戦|天元戦|碁聖戦")),
    (2, lazy("三番勝負|[3３]番勝負|[3３]戦[2２]勝|先に[2２]勝|ワイルドカード|best-of-(?:three|3)")),
)
_MORE = lazy(r"(?: more\b| (?:win|victory|game)s? (?:away|from|short|shy|more)\b| away from\b| shy of\b| short of\b| from\b)")


def _wins_wanting(row: Row, j: int, e: int) -> bool:
    """3勝1敗 of seven as "one win from the title", or of what each has won."""
    record, wanting = amount(row.ja[j]), amount(row.en[e])
    if row.ja[j].head != "勝敗" or record is None or wanting is None or row.en[e].kind not in _HOW_MANY or not _MORE.match(_after_noun(row, e)):
        return False
    texts = f"{row.pair.ja.text if row.pair.ja is not None else ''} {row.pair.en.text if row.pair.en is not None else ''}"
    needed = [wins for wins, words in _SERIES if words.search(texts)]
    return any(wanting.low in (wins - record.low, wins - record.high) for wins in needed)


def _after_noun(row: Row, e: int) -> str:
    """The English from the noun of a figure on, which may be part of its mention."""
    en = row.en[e]
    noun = next((f" {word}" for word in ("win", "wins", "victory", "victories", "game", "games") if en.text.lower().endswith(f" {word}")), "")
    return noun + row.context.after_en(en, 24)


def _days_of_it(row: Row, j: int, e: int) -> bool:
    """18～21日 as "the four-day meet that ended on the 21st"."""
    ja, en = row.ja[j], row.en[e]
    day, lasted = ja.value, amount(en)
    if ja.kind is not Kind.DATE or not isinstance(day, When) or day.day is None or lasted is None or en.kind is not Kind.DURATION or lasted.unit not in ("day", "night"):
        return False
    for k, other in enumerate(row.ja):
        there = other.value
        if k == j or other.kind is not Kind.DATE or not isinstance(there, When) or there.day is None or k in row.open_ja:
            continue
        first, last = (ja, other) if ja.start < other.start else (other, ja)
        between = row.pair.ja.text[first.end - row.pair.ja.offset : last.start - row.pair.ja.offset] if row.pair.ja is not None else ""
        if _SPAN.fullmatch(between) and abs(there.day - day.day) + (lasted.unit == "day") == lasted.low:
            return True
    return False


_SPAN = lazy("(?:日)?(?:[～〜~－―–-]|から|、)")


_OF_RESULTS = lazy(r"(?: games?)?(?: (?:above|below|over|under) (?:\.500|even|break-?even)| more (?:wins|losses|defeats|victories)|$)|(?: games?)?[,.;]|(?: games?)? (?:in|on|behind|back|to|at|with|and)\b")
_DEFICIT = lazy(r"\b(?:deficit|gap|lead|advantage|edge|cushion|surplus|shortfall)\b[^.;,0-9]{0,36} (?:just |only )?$")


def _of_record(row: Row, j: int, e: int) -> bool:
    """85勝96敗 as "a deficit of 11 games", 60勝48敗 as "12 games over .500"."""
    record, apart = amount(row.ja[j]), amount(row.en[e])
    if row.ja[j].head != "勝敗" or record is None or apart is None or apart.unit not in ("", "game") or apart.low != abs(record.low - record.high):
        return False
    after = row.context.after_en(row.en[e], 28)
    return _OF_RESULTS.match(after) is not None and (".500" in after or _DEFICIT.search(row.context.before_en(row.en[e], 60)) is not None)


def _holding(row: Row, *kinds: Kind) -> list[Quantity]:
    """The amounts of some kinds that hold, said by an English figure or without one."""
    return [one for match in row.matches if match.ja is not None and match.ja.kind in kinds and match.verdict is Verdict.HOLDS and (one := amount(match.ja)) is not None]


def _share(row: Row, j: int, e: int) -> bool:
    """34本中17本 as "half of their 34"."""
    part, share = amount(row.ja[j]), amount(row.en[e])
    if row.en[e].kind is not Kind.FRACTION or part is None or share is None or not row.context.after_en(row.en[e]).startswith(" of "):
        return False
    wholes = _holding(row, Kind.COUNT, Kind.NUMBER)
    return row.ja[j].kind in (Kind.COUNT, Kind.NUMBER) and any(whole.low and Fraction(part.low) / Fraction(whole.low) == share.low for whole in wholes)


def _all_but(row: Row, j: int, e: int) -> bool:
    """27人 of whom 22人 play abroad, as "all but five"."""
    part, rest = amount(row.ja[j]), amount(row.en[e])
    if part is None or rest is None or _ALL_BUT.search(row.context.before_en(row.en[e], 20)) is None or row.ja[j].kind is not Kind.COUNT:
        return False
    wholes = _holding(row, Kind.COUNT, Kind.NUMBER)
    return any(whole.low - part.low == rest.low for whole in wholes)


_ALL_BUT = lazy(r"\b(?:all|every one|everyone|everybody)(?: [a-z]+)? (?:but|bar|except)(?: for)? $")
_PLACES = lazy(r"(?:[ -](?:single|more|further))?[ -](?:places?|spots?|positions?|rungs?|rows?)\b")


def _places(row: Row, j: int, e: int) -> bool:
    """15位 and 14位 as "15th, … gained a single place"."""
    place, gained = amount(row.ja[j]), amount(row.en[e])
    if row.ja[j].kind is not Kind.ORDINAL or place is None or gained is None or row.en[e].kind not in _HOW_MANY or not _PLACES.match(behind(row.en[e], row.context)):
        return False
    others = _holding(row, Kind.ORDINAL)
    return any(abs(other.low - place.low) == gained.low for other in others)


# How far behind another one stands, whose own record the Japanese gives.
_BACK = lazy(r"(?i)\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}) (?:loss(?:es)?|wins?|points?|strokes?|shots?|games?|victor(?:y|ies)|defeats?) (?:further |farther |clear |more )?(?:back\b|behind\b|adrift\b|off (?:the|her|his|their) (?:pace|lead)|off\b|back of\b|ahead\b|clear\b|in front\b|in arrears\b|better\b|worse\b|less\b|fewer\b|more\b)")
_STANDING = frozenset(("loss", "win", "point", "stroke", "draw"))


def take_gaps(row: Row) -> None:
    """Close figures of a table that the English gives by how far they are from another one: 2敗 and 3敗 as "a loss
    further back"."""
    text = row.pair.en.text if row.pair.en is not None else ""
    for j in row.wanting():
        own = amount(row.ja[j])
        if own is None or own.unit not in _STANDING or row.ja[j].kind not in (Kind.COUNT, Kind.NUMBER, Kind.POINT):
            continue
        for match in row.matches:
            other = amount(match.ja) if match.ja is not None and match.verdict is Verdict.HOLDS else None
            said = _BACK.finditer(text) if other is not None and other.unit == own.unit and other.low != own.low else ()
            there = next((found for found in said if other is not None and (SMALL.get(found[1].lower()) or (int(found[1]) if found[1].isdecimal() else 1)) == abs(other.low - own.low)), None)
            if there is not None:
                at = (there.start() + row.context.pair.en.offset, there.end(1) + row.context.pair.en.offset) if row.context.pair.en is not None else (0, 0)
                close(row, j, next((e for e in row.open_en if row.en[e].start <= at[1] and at[0] < row.en[e].end), None))
                break


_WAYS = (_on_the_clock, _by_how_much, _wins_wanting, _of_record, _days_of_it, _share, _all_but, _places)
