"""Neighbouring rows of one document in the course of pairing their terms, and what may be asked of all of them: what
the Japanese has, so that the English may say it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from functools import lru_cache

from termcheck.glossary import excuses
from termcheck.glossary.held import MOST, Held, uses
from termcheck.glossary.later import SCHOOLS, is_introduced
from termcheck.glossary.matching.phrases import japanese_fold, normal
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.model import Mention, TermUse
from termcheck.records import once
from termcheck.sounds.katakana import kana_skeleton, latin_skeleton
from termcheck.sounds.romaji import kana_key
from termcheck.sounds.romaji import key as sound_key
from termcheck.tables.patterns import lazy
from termcheck.text import fold

MOST_TERMS = 300  # Japanese terms of one row for which anything but the right English is looked for
_RUNS = lazy(r"[一-鿿々]+|[ァ-ヺー]{2,}")
_KATAKANA = lazy(r"[ァ-ヺー]+")


class Document:
    """
    rows        in their order
    published   the day of publication, by which names are current or not; None: not known
    whole       whether the rows are an article, of which the English is all there is
    open        numbers of the English terms of the row at hand that nothing in the Japanese explains
    sought      concepts that were looked for wrongly rendered in all rows
    expansions  what is wrong with a name that an abbreviation is said to stand for, by concept and name
    """

    def __init__(self, rows: list[Held], glossary: Glossary, published: datetime.date | None, whole: bool) -> None:
        self.rows = rows
        self.glossary = glossary
        self.published = published
        self.whole = whole
        self.open: list[int] = []
        self.sought: set[str] = set()
        self.expansions: dict[tuple[str, str], str] = {}
        self._present: dict[tuple[str, str], bool] = {}

    def beside(self, at: int) -> list[Held]:
        """The rows before and after one, as far as they have English."""
        rows = self.rows[max(0, at - 1) : at] + self.rows[at + 1 : at + 2]
        return [row for row in rows if row.pair.en is not None]

    def take(self, row: Held, number: int) -> None:
        """Let an English term of a row have answered something."""
        row.taken.add(number)
        if number in self.open:
            self.open.remove(number)

    def concepts(self, term: Mention) -> list[Concept]:
        """What a term may be."""
        return [self.glossary[use.concept] for use in uses(term)]

    def is_anothers(self, row: Held, ja: Mention) -> bool:
        """Whether a Japanese term is only how somebody else's name is written."""
        return excuses.is_anothers(row.pair, ja, {concept.field for concept in self.concepts(ja)})

    @once
    def first(self) -> dict[str, Mention]:
        """The first right English of each concept in the whole case."""
        return {
            key: row.en[numbers[0]]
            for row in reversed(self.rows)
            for (key, status), numbers in row.by_use.items()
            if status == "right"
        }

    @once
    def _read(self) -> set[str]:
        """The concepts whose terms were read in the Japanese of the case, however written."""
        return {use.concept for row in self.rows for ja in row.ja for use in uses(ja)}

    @once
    def _japanese(self) -> str:
        """The Japanese of the whole case, parted by what is in no form of a term: most of what is
        asked for is nowhere, and one look tells."""
        return "\0".join(row.japanese for row in self.rows)

    @once
    def _sounds(self) -> tuple[set[str], set[str]]:
        """How the katakana of the case sounds that belongs to no term: skeletons, and keys."""
        runs = {run for row in self.rows for run in row.foreign}
        return {kana_skeleton(run) for run in runs}, {kana_key(run) for run in runs}

    def present(self, use: TermUse, en: Mention) -> bool:
        """Whether the Japanese has a term anywhere, so that the English may say it."""
        if use.concept in self._read:
            return True
        key = use.concept, normal(en.text)
        found = self._present.get(key)
        if found is None:
            concept = self.glossary[use.concept]
            forms = folded(concept.ja)
            there = [form for form in forms if form in self._japanese]
            found = self._present[key] = (
                (bool(there) and any(has_term(row, there, en.text, self.glossary) for row in self.rows))
                or (is_introduced(concept.field) and self._called_by_half(forms))
                or self._heard(en.text)
            )
        return found

    def _called_by_half(self, forms: tuple[str, ...]) -> bool:
        """Whether the Japanese has a part of a name: 仙台 of ベガルタ仙台, 大谷 of 大谷翔平."""
        return any(half in self._japanese and _stands(half, self._japanese) for form in forms for half in (form[:2], *_RUNS.findall(form)))

    def _heard(self, said: str) -> bool:
        """Whether a name is in the Japanese as it sounds, in no term of it: ビクトリア, which is a
        city of Canada, too."""
        if not said[:1].isupper():
            return False
        word = said.replace(" ", "")
        skeletons, keys = self._sounds
        return latin_skeleton(word) in skeletons or sound_key(word) in keys

    def explained(self, row: Held, number: int) -> bool:
        """Whether the Japanese of the case has what an English term says."""
        en = row.en[number]
        return any(use.status in RIGHT and self.present(use, en) for use in uses(en))

    def is_neighbour(self, en: Mention, concepts: list[Concept]) -> bool:
        """Whether a name that begins as a school may be called for short is that of another school, of which
        the Japanese says nothing: Kofu Commercial for 甲府工. 城北高 may be one of Tottori, 鳥取城北."""
        said = [self.glossary[use.concept] for use in uses(en) if use.status in RIGHT]
        others = [concept for concept in said if concept.field == SCHOOLS]
        if not others or any(other.key in self._read for other in others) or any(concept.field != SCHOOLS for concept in concepts):
            return False
        stems = tuple(form.removesuffix("校").removesuffix("高") for concept in concepts for form in concept.ja)
        return not any(form.endswith(stems) for other in others for form in other.ja)

    def hinted(self, row: Held, number: int) -> bool:
        """Whether the Japanese of a row begins to say what an English term says: 補助 where
        subsidies are 補助金."""
        en = row.en[number]
        return any(
            (form if form[:2].isascii() else form[:2]) in row.japanese
            for use in uses(en)
            if use.status in RIGHT
            for form in folded(self.glossary[use.concept].ja)
        )

    def unexplained(self, row: Held) -> list[int]:
        """The right terms of a row's English that the Japanese of the case does not have."""
        return [
            number
            for number, en in enumerate(row.en)
            if number not in row.taken
            and any(use.status in RIGHT for use in uses(en))
            and not self.explained(row, number)
        ]


def _stands(half: str, text: str) -> bool:
    """Whether half a name stands in a text as a word may begin: not レアル in ビジャレアル."""
    return not _KATAKANA.fullmatch(half) or re.search(rf"(?<![ァ-ヺー]){half}", text) is not None


@lru_cache(maxsize=20_000)
def folded(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Japanese forms as they are looked for in a text."""
    return tuple(japanese_fold(fold(form).text) for form in forms)


def has_term(row: Held, forms: Sequence[str], said: str, glossary: Glossary) -> bool:
    """Whether a row has a term: as itself, inside a word that is no term, or inside a term
    whose English has the same words (日銀 in 日銀総裁; not 高裁 in 最高裁, nor 民主党 in 立憲民主党,
    which the Democratic Party of Japan is said not to be)."""
    if row.pair.ja is None:
        return False
    for form in forms:
        start = row.japanese.find(form)
        for _ in range(MOST):
            if start < 0:
                break
            place, end = start + row.pair.ja.offset, start + len(form) + row.pair.ja.offset
            around = next((m for m in row.ja if m.start <= place and end <= m.end and (m.start, m.end) != (place, end)), None)
            if around is None:
                return True
            longer = [glossary[use.concept] for use in uses(around)]
            if not any(said in concept.not_for for concept in longer) and any(excuses.has_words(right, said) for concept in longer for right in concept.right):
                return True
            start = row.japanese.find(form, start + 1)
    return False
