"""A figure that is some of another one: 19市のうち13市, 子ども3人を含む12人, 100点満点で62点."""

from __future__ import annotations

from termcheck.model import Kind, Match, Mention
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

# A figure that another is a part of, and how far behind that one stands.
_AMONG = lazy(r"[^、。0-9０-９]{0,12}(?:の|、)?(?:この|その)?(?:うち|中で|内で)|中、?(?=[0-9０-９])|満点(?:中|で|の)|(?<=[戦走])(?:して|し、|中)?(?=[0-9０-９]+勝)")
# … and of which the next sentence tells: 570万人分の情報が流出した。うち400万人は.
_THEREOF = lazy(r"[^。0-9０-９]{0,30}。(?:この|その)?うち、?(?:約|少なくとも)?")
# A figure that is itself a part of the next one.
_COMPRISED = lazy(r"[^、。0-9０-９]{0,6}[をも]含(?:む|め)")
_NEAR_PART = 16
# Another figure, of which the second is the whole: 15 points on four of the six.
_SO_MANY_OF = lazy(r"\b(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|some|none|thirds?|quarters?) of\b")
_OF_ALL = lazy(r" (?:[a-z]+ ){0,2}?(?:out )?of (?:the |its |all |their |his |her |our |my |those |these |last |a total of )*(?:[a-z]+['’]s )?| of (?:its|the|their|a|an|his|her|our) (?:[a-z-]+ ){1,3}of (?:the )?")
# English in which what follows is a part of what stands before: 12 people, including three children.
_WITH_THESE = lazy(r"(?: [a-z-]+){0,3}?,? including (?:the |about |some |at least )?")

# The one joined to the other, so that both together are counted: 19 towns and 14 more.
_JOINED = lazy(r"(?: (?:[a-z-]+s|people|men|women|children))?,? and (?:the |about |some |another )?")
_JOINED_WITH = lazy(r"(?: [a-z-]+){0,3},? and (?:the |about |some |another )?")
_OF_THOSE = lazy(r"(?: [\w-]+){0,2} (?:of|out of|among) (?:them|those|these|whom|which|the)\b")
_OTHERS = lazy(r"(?: [a-z-]+)? (?:others?|more)\b")
# What the other is some of, said first: of 500 applicants, 180 passed.
_OUT_OF = lazy(r"\b(?:[Oo]f|[Oo]ut of|[Aa]mong) (?:the |these |those |a total of |all )?$")
_WHOLE = lazy(r"(?: [a-z-]+){0,3}, (?:only |just |some |about )?")
_LED = 24
# The one, and what of it the other is: 4 trillion yen, of which 13 trillion yen.
_OF_WHICH = lazy(r"(?: [a-z-]+){0,3}?,? (?:of which|of whom|of them),? (?:about |some |only )?")
# One person, four of whom: what the second figure is some of stands before it in its sentence.
_NO_END = lazy(r"[^.;]{0,60}, ")
_SO_FAR = lazy(r"(?: (?!(?:to|by|from|of)\b)[a-z'’-]+){0,5}, ")
_OF_THEM = lazy(r",? of (?:whom|which|them)\b")


_SHARES = frozenset((Kind.PERCENT, Kind.FRACTION, Kind.MULTIPLE, Kind.POINT))


def part_of(one: Match, other: Match) -> bool:
    """Whether one figure is some of the other: 7派閥のうち5派閥, which English turns round."""
    if one.ja is None or other.ja is None or one.pair is not other.pair or one.pair.ja is None:
        return False
    first, second = sorted((one.ja, other.ja), key=lambda mention: mention.start)
    offset = one.pair.ja.offset
    text, at = one.pair.ja.text, first.end - offset
    if _THEREOF.fullmatch(text, at, second.start - offset):
        return True
    if second.start - first.end >= _NEAR_PART:
        return False
    return _AMONG.match(text, at) is not None or (_counted_alike(first, second) and _COMPRISED.match(text, at) is not None)


def _counted_alike(one: Mention, other: Mention) -> bool:
    """Whether two figures count the same kind of thing: of three groups with 12 people none is a part."""
    return isinstance(one.value, Quantity) and isinstance(other.value, Quantity) and one.value.unit == other.value.unit


def whole_of_part(one: Match, other: Match) -> bool:
    """Whether the English makes the larger figure a part of the smaller (19 of the 13 cities, three people including 12
    children), or joins the part to the whole (19 cities and 13 more)."""
    segment = one.pair.en
    figures = sorted((m.en for m in (one, other) if m.en is not None), key=lambda mention: mention.start)
    if segment is None or len(figures) < 2:
        return False
    values = [figure.value for figure in figures]
    between = segment.text[figures[0].end - segment.offset : figures[1].start - segment.offset]
    led = segment.text[max(0, figures[0].start - segment.offset - _LED) : figures[0].start - segment.offset]
    if any(figure.kind in _SHARES for figure in figures):
        return False  # 60 percent of the 24 teams
    if not all(isinstance(v, Quantity) for v in values) or values[0].low == values[1].low:  # type: ignore[union-attr]
        return False
    told = all(_as_many(match) for match in (one, other))  # and not the rest: four golds and five others for 4個を含む9個
    after = segment.text[figures[1].end - segment.offset :]
    alike = one.ja is not None and other.ja is not None and _counted_alike(one.ja, other.ja)
    if values[0].low > values[1].low:  # type: ignore[union-attr]
        return (_OF_ALL.fullmatch(between) is not None and not _SO_MANY_OF.search(between)) or (alike and told and _JOINED.fullmatch(between) is not None and not _OF_THOSE.match(after))
    if alike and told and _JOINED_WITH.fullmatch(between) is not None and (_OTHERS.match(after) or _OTHERS.search(figures[1].text)):
        return True
    if _OUT_OF.search(led) and _WHOLE.fullmatch(between):
        return True
    return alike and (_WITH_THESE.fullmatch(between) is not None or _OF_WHICH.fullmatch(between) is not None or (_NO_END.match(between) is not None and "." not in between and _OF_THEM.match(after) is not None))


def _as_many(match: Match) -> bool:
    """Whether the English has the very figure of the Japanese."""
    ja, en = (mention.value if mention is not None else None for mention in (match.ja, match.en))
    return isinstance(ja, Quantity) and isinstance(en, Quantity) and ja.low == en.low


def within_smaller(one: Match, other: Match) -> bool:
    """Whether the English takes the larger of two figures into the smaller: two people, including five injured."""
    segment = one.pair.en
    if segment is None or one.en is None or other.en is None or one.ja is None or other.ja is None or one.pair is not other.pair or not _counted_alike(one.ja, other.ja):
        return False
    first, second = sorted((one.en, other.en), key=lambda mention: mention.start)
    between = segment.text[first.end - segment.offset : second.start - segment.offset]
    return (_WITH_THESE.fullmatch(between) is not None or _OF_WHICH.fullmatch(between) is not None or (_SO_FAR.fullmatch(between) is not None and _OF_THEM.match(segment.text[second.end - segment.offset :]) is not None)) and isinstance(first.value, Quantity) and isinstance(second.value, Quantity) and first.value.low < second.value.low
