"""Both sides in the style of most houses while they are judged, and as they were written in what is told of them.

What a house writes otherwise (3 人, ㌔, 3名; 5km, No 1, ~30) may be longer or shorter, so that places have to be found
back: in the mentions of the ledger, in conversions and in the rates that a text states.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from termcheck import residue
from termcheck.checks import Case, ReadPair
from termcheck.conversion.held import Held
from termcheck.conversion.stated import StatedRate
from termcheck.model import Match, Mention, Pair, Segment
from termcheck.records import NamedTuple
from termcheck.styles.english import usual as usual_en
from termcheck.styles.japanese import usual as usual_ja
from termcheck.text import Folded


class Back(NamedTuple):
    """The way back of one side of a row, or of a text that holds it.

    text    as written
    begins  where it begins among the offsets
    told    the same in the usual style, with the way back
    """

    text: str
    begins: int
    told: Folded

    def place(self, offset: int) -> int:
        """Where an offset of the text in the usual style is in the text as written."""
        within = offset - self.begins
        return self.begins + self.told.original(within) if 0 <= within <= len(self.told.text) else offset

    def restore(self, mention: Mention) -> None:
        """Give a mention the place and the text that it has as written."""
        start, end = self.place(mention.start), self.place(mention.end)
        text = self.text[start - self.begins : end - self.begins].rstrip()
        mention.start, mention.end, mention.text = start, start + len(text), text

    def part(self, segment: Segment) -> Segment:
        """A part of the text as it was written."""
        start, end = self.place(segment.offset), self.place(segment.offset + len(segment.text))
        return segment._replace(text=self.text[start - self.begins : end - self.begins].rstrip(), offset=start)


class Ways(NamedTuple):
    """The row that was written, and the ways back of its sides; None where a side was written in the usual style."""

    written: Pair
    ja: Back | None
    en: Back | None


def in_usual_style(text: str, usual: Callable[[str], Folded], begins: int = 0) -> Back | None:
    """A text from an offset on, in the usual style; None where it is written in that."""
    told = usual(text[begins:])
    return None if told.offsets is None else Back(text[begins:], begins, told)


def rows_told(rows: Iterable[Pair]) -> tuple[list[Pair], dict[int, Ways]]:
    """Rows in the usual style, and the ways back by the `id` of those that differ."""
    told: list[Pair] = []
    ways: dict[int, Ways] = {}
    for row in rows:
        ja, en = _side(row.ja, usual_ja), _side(row.en, usual_en)
        if ja is None and en is None:
            told.append(row)
            continue
        told.append(row._replace(ja=_told(row.ja, ja), en=_told(row.en, en)))
        ways[id(told[-1])] = Ways(row, ja, en)
    return told, ways


def _side(segment: Segment | None, usual: Callable[[str], Folded]) -> Back | None:
    if segment is None or (told := usual(segment.text)).offsets is None:
        return None
    return Back(segment.text, segment.offset, told)


def _told(segment: Segment | None, back: Back | None) -> Segment | None:
    return segment if segment is None or back is None else segment._replace(text=back.told.text)


def article_told(ja: str, en: str, ja_body: int, en_body: int) -> tuple[Back | None, Back | None]:
    """The ways back of the bodies of an article."""
    return in_usual_style(ja, usual_ja, ja_body), in_usual_style(en, usual_en, en_body)


def ways_of_parts(read: Iterable[ReadPair], ja: Back | None, en: Back | None) -> dict[int, Ways]:
    """The ways back of the rows that an article was cut into."""
    if ja is None and en is None:
        return {}
    return {id(row.pair): Ways(row.pair._replace(ja=_part(row.pair.ja, ja), en=_part(row.pair.en, en)), ja, en) for row in read}


def _part(segment: Segment | None, back: Back | None) -> Segment | None:
    return segment if segment is None or back is None else back.part(segment)


def as_written(case: Case, ways: Mapping[int, Ways]) -> None:
    """Give the rows of a case and what was found in them the text as it was written."""
    if not ways:
        return
    found: dict[int, tuple[Back | None, Mention]] = {}
    for back, mention in _mentions(case, ways):
        found.setdefault(id(mention), (back, mention))
    for back, mention in found.values():
        if back is not None:
            back.restore(mention)
    case.stated = [(way.written, _rate_back(pair, rate, way)) if (way := ways.get(id(pair))) is not None else (pair, rate) for pair, rate in case.stated]
    for read in case.pairs:
        if (way := ways.get(id(read.pair))) is not None and way.en is not None and way.written.en is not None:
            read.residue = residue.find(way.written.en.text, way.written.en.offset)
    rows: tuple[Match | Held | ReadPair, ...] = (*case.matches, *case.conversions, *case.pairs)
    for row in rows:
        if (way := ways.get(id(row.pair))) is not None:
            row.pair = way.written


_NOWHERE = Ways(Pair("", None, None), None, None)


def _mentions(case: Case, ways: Mapping[int, Ways]) -> Iterator[tuple[Back | None, Mention]]:
    """Every mention with its way back: by the row that it was read in, those that were made later by the row of
    their line."""
    for read in case.pairs:
        way = ways.get(id(read.pair), _NOWHERE)
        for back, mentions, conversions in ((way.ja, read.ja, read.ja_conversions), (way.en, read.en, read.en_conversions)):
            yield from ((back, mention) for mention in mentions)
            yield from ((back, mention) for one in conversions for mention in (one.base, one.converted))
    for match in case.matches:
        way = ways.get(id(match.pair), _NOWHERE)
        yield from ((back, mention) for back, mention in ((way.ja, match.ja), (way.en, match.en)) if mention is not None)


def _rate_back(pair: Pair, rate: StatedRate, way: Ways) -> StatedRate:
    """A stated rate where it stands as written: in English, if what it says stands there."""
    in_en = pair.en is not None and pair.en.text[rate.start - pair.en.offset : rate.end - pair.en.offset] == rate.text
    back = way.en if in_en else way.ja
    if back is None:
        return rate
    start, end = back.place(rate.start), back.place(rate.end)
    return rate._replace(start=start, end=end, text=back.text[start - back.begins : end - back.begins])
