"""Words that a figure means nothing without: per person, per hour, a month, in its first year.

１人当たり１０万円 is not "100,000 yen". The figure is there, and what it is a figure of is lost.
A row has the Japanese and every English by which it can be said, anywhere in the row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.pairing.cues import Cued, cues
from termcheck.patterns import lazy
from termcheck.quantity import point
from termcheck.records import NamedTuple


class RequiredRow(NamedTuple):
    """A row of the table: the Japanese, and the English that says it."""

    ja: re.Pattern[str]
    en: re.Pattern[str]


def _row(ja: str, en: str) -> RequiredRow:
    return RequiredRow(lazy(ja), lazy(rf"\b(?:{en})", re.IGNORECASE))


_EACH = r"per\b|each|every|apiece|individual|all\b|a (?:head|piece|pop)\b|for (?:one|a|an)\b|an average|on average|average|single"
# fmt: off
ROWS = (
    _row("(?:1|１|一)人(?:当たり|あたり|につき)", f"{_EACH}|capita|person|people's|a (?:resident|citizen|student|child|customer|visitor|user|member|worker|employee|player)|(?:one|any) (?:person|man|woman)"),
    _row("(?:1|１|一)世帯(?:当たり|あたり|につき)", f"{_EACH}|(?:a|one) (?:household|family|home)"),
    _row("(?:1|１|一)社(?:当たり|あたり|につき)", f"{_EACH}|(?:a|one) (?:company|firm|business|operator)"),
    _row("(?:1|１|一)試合(?:平均|当たり|あたり)", f"{_EACH}|(?:a|one) (?:game|match|contest)"),
    _row("(?:1|１|一)時間(?:当たり|あたり)", f"{_EACH}|hour|kph|mph|km/h|mm/h"),
    _row("(?:1|１|一)日(?:当たり|あたり)", f"{_EACH}|daily|day|24 hours"),
    _row("(?:[1１一][カか]月|月)(?:当たり|あたり)", f"{_EACH}|month"),
    _row("(?:初年度|1年目|１年目)", r"first|1st|initial|debut|rookie|freshman|inaugural|opening|launch|year one|one year|maiden|start"),
    _row("前年(?:同月|同期|同日)?(?:比|から|より|に比べ)", r"year|annual|last|previous|compar|same|earlier|before|on-year|yoy|y/y|past|prior|20[0-9]{2}|ago"),
    _row("前[月週]比", r"month|week|day|last|previous|compar|earlier|before|yesterday|prior|ago|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|since|january|february|march|april|may|june|july|august|september|october|november|december"),
    _row("過去最[多高大悪]", r"record|most|high|larg|worst|ever\b|great|peak|best|unprecedented|never|all-time|big|long|top|max"),
    _row("(?<![0-9０-９前先来今翌同毎各カか数])月(?:額|に)?約?[0-9０-９]+(?:万|千)?(?:[0-9０-９]+千?)?円", r"month"),
    _row("年間(?:で|に|約|延べ|およそ)*[0-9０-９]", r"year|annual|annum|12 months|fiscal"),
    _row("(?:1|１|一)泊(?![2２二0-9０-９])", r"night|overnight|stay"),
    _row("(?:前|後)半(?:戦|終了|開始|途中|[0-9０-９]+分)", r"half|halftime|break|interval|minute|mid|stoppage|injury|late|early|restart|down the stretch|front|second|first"),
    _row("[0-9０-９]+年度", r"fiscal|FY|business year|financial year|year|april|march|academic|school|season"),
    _row("(?:半径|直径)[0-9０-９]", r"radius|diameter|across|within|around|wide|radial"),
    _row("時速", r"hour|kph|mph|km/h|kmh|speed|kmph|an? hour"),
    _row("震度[1-7１-７]", r"intensity|scale|shindo|seismic|lower|upper|level|magnitude|quake|tremor|jolt|shak"),
    _row("(?:税込|税[別抜])", r"tax|consumption|plus|including|excluding|duty|inclusive|exclusive"),
    _row("毎月", r"every|each|monthly|(?:a|per) month|months|(?:mon|tues|wednes|thurs|fri|satur|sun)days"),
    _row("毎週", r"every|each|weekly|(?:a|per) week|weeks|(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|regular"),
    _row("隔週", r"every (?:other|two|second)|bi-?weekly|fortnight|alternat|two weeks|twice"),
    _row("隔月", r"every (?:other|two|second)|bi-?monthly|alternat|two months"),
    _row("(?:1|１|一)(?:日|週間|[カか]月|年)おき", r"every (?:other|two|second)|alternat|bi|48|intervals?|apart"),
)
# fmt: on
_TABLE = Cued(ROWS, lambda row: cues(row.ja.pattern))


def lost_words(pair: Pair) -> Iterator[Match]:
    """The rows whose Japanese stands in a pair and whose English does not, as lines of the ledger."""
    if pair.ja is None or pair.en is None:
        return
    for row in _TABLE.wanted(pair.ja.text):
        found = row.ja.search(pair.ja.text)
        if found is not None and not row.en.search(pair.en.text):
            start, end = pair.ja.offset + found.start(), pair.ja.offset + found.end()
            here = Mention(found.group(), start, end, (Reading(Kind.NUMBER, point(1)),))
            yield Match(here, None, Verdict.JA_ONLY, pair, "word")
