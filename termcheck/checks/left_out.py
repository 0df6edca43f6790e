"""Whether the desk left out more than a figure: a headline's, or that of a sentence that the English
does not have at all.

Nothing of such a sentence is held. But one of which the English has the name, or that goes on with
what the sentence before it spoke of, was rendered, and lost its figure there.
"""

from __future__ import annotations

from termcheck.checks import Case
from termcheck.japanese import Line
from termcheck.model import Match, Mention, Pair
from termcheck.sentences import split
from termcheck.tables.patterns import lazy


def left_out(match: Match, case: Case) -> bool:
    """Whether nothing of the whole Japanese sentence of a lost figure is in the English; in articles."""
    segment, ja = match.pair.ja, match.ja
    if segment is None or ja is None or not case.article:
        return False
    if segment.heading:
        return True
    if not _strangers(match.pair, case) and _partly_held(match.pair, ja, case):
        return False
    return not _rendered(match.pair, ja, case)


def _partly_held(pair: Pair, ja: Mention, case: Case) -> bool:
    """Whether something of the sentence of a figure is held; of a row of one sentence, always."""
    assert pair.ja is not None
    sentences = split(pair.ja.text, 0, "ja")
    for sentence in sentences if len(sentences) > 1 else ():
        start = pair.ja.offset + sentence.segment.offset
        end = start + len(sentence.segment.text)
        if start <= ja.start < end:
            return any(
                other.pair is pair and other.en is not None and other.ja is not None and not other.note and start <= other.ja.start < end
                for other in case.matches
            )
    return True


def _strangers(pair: Pair, case: Case) -> bool:
    """Whether the two sides of a row only stand beside each other: nothing of the one is held by
    the other, and what the English says belongs to other Japanese."""
    en = pair.en
    if en is None:
        return True
    end = en.offset + len(en.text)
    own = elsewhere = False
    for match in case.matches:
        if match.ja is not None and match.en is not None and en.offset <= match.en.start < end:
            own = own or (match.pair is pair and not match.note)
            elsewhere = elsewhere or match.pair is not pair
    return elsewhere and not own


# What a sentence is about, at its beginning.
_TOPIC = lazy(r"([一-龥ァ-ヴー]{2,8})(?:に|で)?[はも]")
# What one sentence after another is about, and says nothing of which the English has.
_ANYTHING = frozenset(("政府", "同社", "同市", "同県", "同省", "会社", "両社", "警察", "県警", "日本", "大会", "調査", "全国", "今回", "今年", "昨年", "首相", "知事", "市長", "社長"))
_WORD = lazy(r"[A-Z][A-Za-z'-]{2,}")


def _rendered(pair: Pair, ja: Mention, case: Case) -> bool:
    """Whether the English near a sentence has its name, or the sentence only goes on with what the
    one before it is about."""
    rows = [read.pair for read in case.pairs]
    at = next((number for number, row in enumerate(rows) if row is pair), 0)
    around = rows[max(0, at - 1) : at + 2]
    parts = [(row.ja.offset + part.segment.offset, part.segment.text) for row in around if row.ja is not None for part in split(row.ja.text, 0, "ja")]
    near, places = [text for _, text in parts], [place for place, _ in parts]
    own = max((number for number, place in enumerate(places) if place <= ja.start), default=-1)
    if own < 0:
        return False
    topic = _TOPIC.match(near[own])
    if topic is not None and own and topic[1] not in _ANYTHING and topic[1] in near[own - 1]:
        return True
    others = "".join(near[:own] + near[own + 1 :])
    english = " ".join(row.en.text for row in around if row.en is not None)
    return _has_name(near[own], others, english)


def _has_name(sentence: str, others: str, english: str) -> bool:
    """Whether the English has a name that only this sentence of the Japanese gives."""
    from termcheck.sounds.kanji import may_read
    from termcheck.sounds.romaji import kana_key, key

    words = {key(word) for word in _WORD.findall(english)}
    names = [token for token in Line(sentence).tokens if token.is_proper and len(token.surface) > 1 and token.surface not in others]
    return any(kana_key(name.reading) in words or any(may_read(name.surface, word) for word in words) for name in names)
