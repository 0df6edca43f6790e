"""Abbreviations: are they spelled out at first, and with the right words?"""

from __future__ import annotations

import bisect

from termcheck.glossary.held import Held, uses
from termcheck.glossary.matching.phrases import SMALL, joint, split
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.model import Kind, Match, Mention, Reading, TermUse, Verdict
from termcheck.tables.patterns import lazy

LONGEST = 20  # words of a name that is spelled out
_OPENS = lazy(r"(?:,? or |,? also known as |,? known as |,? |\s*\(|\s*（)(?:the )?$")
_BEFORE_SHORT = lazy(r"(?:, or (?:the )?|\s\()\Z")


def mark_abbreviations(rows: list[Held], glossary: Glossary) -> None:
    """Mark the first abbreviation of each required concept that stands before its full name,
    or without one, headlines apart."""
    spelled: set[str] = set()
    marked: set[str] = set()
    named = {use.concept for row in rows for ja in row.ja for use in uses(ja)}
    alone = all(row.pair.ja is None for row in rows)
    for row in rows:
        if row.pair.en is None or row.pair.en.heading:
            continue
        for at, en in enumerate(row.en):
            if _in_headline(row, en):
                continue
            for use in (reading.value for reading in en.readings if isinstance(reading.value, TermUse)):
                if use.status in ("preferred", "admitted"):
                    if alone or use.concept in named:  # the letters of another body spell nothing out
                        spelled.add(use.concept)
                elif use.status == "short" and use.concept not in spelled | marked:
                    concept = glossary[use.concept]
                    if not alone and use.concept not in named:
                        continue  # what the Japanese does not name, the letters stand for something else: SDP, a firm
                    if not concept.spell_out or not concept.required or _spelled_behind(row, at, use.concept):
                        spelled.add(use.concept)
                    elif _other_sense(en, spelled):
                        continue
                    else:
                        marked.add(use.concept)
                        _mark(row, en, concept)


def _in_headline(row: Held, en: Mention) -> bool:
    """Whether a mention stands on a line that is marked as a heading, or, in an English text that
    was not cut into sentences, on one that ends without a stop."""
    assert row.pair.en is not None
    text, at = row.pair.en.text, en.start - row.pair.en.offset
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : end if end >= 0 else len(text)].strip()
    return line.startswith("#") or (row.pair.ja is None and end >= 0 and not line.endswith((".", "?", "!", '"', "”", ":")))


def _other_sense(en: Mention, spelled: set[str]) -> bool:
    """Whether an abbreviation of several concepts was spelled out as another one."""
    return any(isinstance(r.value, TermUse) and r.value.concept in spelled for r in en.readings)


def _spelled_behind(row: Held, at: int, key: str) -> bool:
    """METI (Ministry of Economy, Trade and Industry)."""
    if at + 1 >= len(row.en) or row.pair.en is None:
        return False
    offset = row.pair.en.offset
    between = row.pair.en.text[row.en[at].end - offset : row.en[at + 1].start - offset]
    follows = any(isinstance(r.value, TermUse) and r.value.concept == key and r.value.status in RIGHT for r in row.en[at + 1].readings)
    return follows and _OPENS.fullmatch(between) is not None


def _mark(row: Held, en: Mention, concept: Concept) -> None:
    for match in row.matches:
        if match.en is en and match.verdict in (Verdict.HOLDS, Verdict.EN_ONLY):
            match.verdict, match.difference, match.note = Verdict.DIFFERS, "abbreviation", concept.en
            return
    row.matches.append(Match(None, en, Verdict.DIFFERS, row.pair, "abbreviation", concept.en))


def spelled_out(row: Held, en: Mention, concept: Concept) -> Mention | None:
    """The name that an abbreviation is said to stand for: the capitalised words before
    ", or NEDO," and "(NEDO)". None where there are not three of them."""
    if row.pair.en is None:
        return None
    text, words, offset = row.pair.en.text, row.words, row.pair.en.offset
    at = en.start - offset
    if not _BEFORE_SHORT.search(text, max(0, at - 10), at):
        return None
    last = bisect.bisect_right(words.ends, en.start - offset) - 1
    while last >= 0 and words.keys[last] in ("or", "the"):
        last -= 1
    first = last + 1
    for k in range(last, max(-1, last - LONGEST), -1):
        if not text[words.starts[k]].isupper() and words.keys[k] not in SMALL:
            break
        if k < last and joint(text[words.ends[k] : words.starts[k + 1]]) not in (" ", ", "):
            break
        first = k
    while first <= last and words.keys[first] in SMALL:
        first += 1
    if sum(key not in SMALL for key in words.keys[first : last + 1]) < 3:
        return None
    start, end = words.starts[first], words.ends[last]
    return Mention(text[start:end], start + offset, end + offset, (Reading(Kind.TERM, TermUse(concept.key, "part")),))


def may_stand_for(short: str, name: str) -> bool:
    """Whether an abbreviation may be made of the initials of a name: most of its letters, in order."""
    capitals = "".join(key[0] for key in split(name).keys if key not in SMALL)
    letters = [c for c in short.lower() if c.isalpha()]
    at = hits = 0
    for letter in letters:
        where = capitals.find(letter, at)
        if where >= 0:
            hits, at = hits + 1, where + 1
    return 2 * hits > len(letters)
