"""What the style of a house adds to a text, which its partner does not have: the capitals of a heading, a
dateline, spaces that do not break, dashes for hyphens, a comma for 、.

They say nothing of the matter, and would be read as if they did: "Honda Won" as a name, TOKYO (Kyodo) as a place that
the Japanese has not. Each is evened out, one character for one, so that places stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from termcheck.calendar import WEEKDAYS
from termcheck.english.months import MONTH_WORDS
from termcheck.english.ordinary import is_word
from termcheck.glossary import Glossary, find_en
from termcheck.glossary.held import uses
from termcheck.glossary.matching.phrases import normal
from termcheck.model import Match, Mention, Pair, Segment
from termcheck.records import NamedTuple
from termcheck.sounds.katakana import same
from termcheck.sounds.romaji import is_romaji
from termcheck.tables.patterns import lazy
from termcheck.text import in_usual_style

# What stands for a plain space and a plain hyphen, by the custom of typesetters, and where a line of a sentence ends.
_SPACES = str.maketrans({"\u00a0": " ", "\u2007": " ", "\u2009": " ", "\u200a": " ", "\u202f": " ", "\u2011": "-", "\n": " ", "\r": " "})
_ANY_SPACE = lazy("[\u00a0\u2007\u2009\u200a\u202f\u2011\n]")
# Thousands that a thin space parts, as the international bureau of weights and measures has it.
_THOUSANDS = lazy(r"(?<![\d.,\u00a0\u2009\u202f])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d|,\d)")
# A title in single quotation marks, which are apostrophes elsewhere.
_SINGLE_QUOTES = lazy(r"(?<![\w'’])['‘](?=[A-Z])([^'‘’\n]{1,80})['’](?!\w)")
# An en dash or a figure dash inside a word or between figures: 50–50.
_INNER_DASH = lazy(r"(?<=\w)[\u2010\u2012\u2013](?=\w)")
# 【ワシントン共同】, 【ワシントン＝山田太郎】 and （共同）; "TOKYO (Kyodo) -- ", "LONDON, Oct. 3 (AP) — ", "OSAKA -- ", "Tokyo, Oct. 3 (Jiji Press)--".
_AGENCY_JA = lazy(r"^\s*【[ァ-ヺー・一-鿿]{2,12}[=＝][ぁ-ゖァ-ヺー・一-鿿、 ]{2,16}】|^\s*[【［\[(（][^】］\])）]{0,16}(?:共同|時事|ロイター|AFP|AP|ＡＰ|ＡＦＰ)[】］\])）]|[（(](?:共同|時事|ロイター|AFP時事|AP)[）)]\s*$")
_AGENCY_EN = lazy(
    r"^\s*(?:[A-Z][A-Z .'-]{2,20}(?:, [A-Z][A-Za-z .]{2,14})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? ?(?:\((?:Kyodo(?: News)?|Jiji(?: Press)?|AP|AFP(?:-Jiji)?|Reuters|KYODO|JIJI|REUTERS)\) ?(?:--?|—|–)?|(?:--|—|–)) ?|[A-Z][A-Za-z .'-]{2,20}, [A-Z][a-z]{2,8}\.? \d{1,2} \((?:Kyodo(?: News)?|Jiji(?: Press)?|AP|AFP(?:-Jiji)?|Reuters)\) ?(?:--?|—|–) ?|\((?:Kyodo|Jiji|AP|AFP|Reuters)\)\s*)"
)
# English that renders the dateline of the Japanese, well or not.
_TOLD = lazy(r"^\s*(?:[\[(【［]|[A-Za-z ]{2,20}=[A-Z]|(?:By|BY) [A-Z])|\b(?:writes|reports?) [A-Z][a-z]+ [A-Z]|[A-Z][a-z]+ (?:writes|reports)\b|\b(?:Kyodo|Jiji|Reuters|AFP|AP|Joint|Common|Cooperati\w+)\b")
# What a heading in title case leaves small.
_SMALL = frozenset("about above across after against along amid among around as before behind below between beyond by despite down during for from in into like near of off on onto over past per since than that through to toward towards under until unto upon versus via with within without and but nor or yet so if when while the a an is are be at it its".split())
_KATAKANA = lazy("[ァ-ヺー]{2,}")
_TOKEN = lazy(r"[A-Za-z][A-Za-z'’]*")
# What keeps its capital, and what shows that May is the month.
_DATES = frozenset(MONTH_WORDS) - {"may"} | frozenset(map(str.lower, WEEKDAYS))
_DATED_BEHIND = lazy(r"\.? ?\d")
_DATED_BEFORE = lazy(r"(?i:\b(?:in|of|last|next|this|since|until|till|by|from|early|late|mid|to|through|between|and|for)[ -]|\d(?:st|nd|rd|th)? )$")
_ENDINGS = ("ed", "ing", "ly")  # of no surname, or of few
COMMON = 1_000  # words of English so frequent that nobody is called so
FEW, MANY = 3, 4  # ordinary words with a capital that make a heading: for figures, and for names, which have them anyway
TELLING = 2  # letters of a word that a heading writes with a capital


class Even(NamedTuple):
    """A row in two shapes of the same length.

    names    for names and terms: each word in the capitals that it would have
    figures  for figures and what goes with them: ordinary words in lower case
    """

    names: Pair
    figures: Pair


def even(pair: Pair, glossary: Glossary | None) -> Even:
    """A row without what its house's style adds; the row itself where there is nothing of the kind."""
    if pair.en is None:
        return Even(pair, pair)
    ja, en = in_usual_style(pair.ja.text) if pair.ja is not None else "", pair.en.text
    if _ANY_SPACE.search(en):
        en = _THOUSANDS.sub(lambda figure: re.sub(r"\D", ",", figure[0]), en).translate(_SPACES)
    if not en.isascii():
        en = _INNER_DASH.sub("-", en)
    en = _SINGLE_QUOTES.sub(r'"\1"', en)
    ja, en = _without_dateline(ja, en)
    names = figures = en
    if not any(map(str.islower, en)):
        names = figures = en = _said(en, glossary)
    capitals = capitals_of_heading(en)
    if capitals >= FEW:
        figures = lowered(en)
    if capitals >= MANY:
        names = lowered(en, partial(_may_be_name, _places_of_names(en, glossary), ja))
    names = names.replace("US$", "  $")  # no country
    return Even(_with(pair, ja, names), _with(pair, ja, figures))


def _places_of_names(text: str, glossary: Glossary | None) -> dict[int, int]:
    """The places of a heading that belong to a term of the glossary which is written with capitals, with the term's length."""
    if glossary is None:
        return {}
    return {at: term.end - term.start for term in find_en(glossary, text) if _is_proper(term, glossary) for at in range(term.start, term.end)}


def _is_proper(term: Mention, glossary: Glossary) -> bool:
    said = normal(term.text)
    forms = (form for use in uses(term) for form, _ in glossary[use.concept].forms())
    return any(form != form.lower() and normal(form) == said for form in forms)


def _may_be_name(terms: Mapping[int, int], ja: str, word: str, at: int) -> bool:
    """Whether a word of a heading that English has, too, may be a name there: Brown beside ブラウン, Mori; the Miami
    Heat, but nothing that somebody won."""
    if is_word(word, COMMON):
        return terms.get(at, 0) > len(word)
    return at in terms or (not word.endswith(_ENDINGS) and (is_romaji(word) or any(same(run, word) for run in _KATAKANA.findall(ja))))


def capitals_of_heading(text: str) -> int:
    """How many ordinary words of an English text begin with a capital that they have as words of a heading; 0 where
    one begins with none."""
    capitals = []
    for found in _TOKEN.finditer(text):
        word, before = found[0], text[found.start() - 1 : found.start()]
        if word[0].isupper():
            capitals.append(_bare(word))
        elif len(word) >= TELLING and word not in _SMALL and before not in ("-", "'", "’", ".") and not before.isdigit():
            return 0
    return sum(is_word(word) and word not in _DATES for word in capitals[1:])


# Behind one side of a result, its points and the other side: Hiroshima 4, Yakult 3.
_SIDE = lazy(r" \d{1,3}, [A-Z][\w.]*(?: [A-Z][\w.]*){0,3} \d{1,3}(?![\d%])")
# What joins a letter to what stands behind it.
_JOINED = frozenset((".", "-", "&"))


def lowered(text: str, is_name: Callable[[str, int], bool] = lambda word, at: False) -> str:
    """A heading with its ordinary words in lower case.

    is_name  whether a word at a place is a name all the same
    """

    def small(found: re.Match[str]) -> str:
        word, (start, end) = found[0], found.span()
        low = word.lower()
        if start == 0 or _bare(low) in _DATES or _SIDE.match(text, end) or (low == "may" and (_DATED_BEHIND.match(text, end) or _DATED_BEFORE.search(text, 0, start))):
            return word
        if len(word) == 1:
            article = word == "A" and text[end : end + 1] not in _JOINED and not text[end : end + 1].isdigit()
            return low if article else word  # an H3 rocket, Vitamin C, the G-7
        return low if word[1:].islower() and is_word(_bare(word)) and not is_name(_bare(word), start) else word

    return _TOKEN.sub(small, text)


def restore(matches: Iterable[Match], written: dict[int, Pair]) -> None:
    """Give lines of the ledger the rows as they were written, and their mentions the text that stands there.

    written  the row by the `id` of each even one that differs from it
    """
    for match in matches if written else ():
        pair = written.get(id(match.pair))
        if pair is not None:
            match.pair = pair
            for mention, segment in ((match.ja, pair.ja), (match.en, pair.en)):
                if mention is not None and segment is not None and segment.offset <= mention.start and mention.end <= segment.offset + len(segment.text):
                    mention.text = segment.text[mention.start - segment.offset : mention.end - segment.offset]


def _with(pair: Pair, ja: str, en: str) -> Pair:
    """A row with other texts; the row itself where they are its own."""
    assert pair.en is not None
    if en != pair.en.text:
        pair = pair._replace(en=Segment(en, pair.en.offset))
    if pair.ja is not None and ja != pair.ja.text:
        pair = pair._replace(ja=Segment(ja, pair.ja.offset))
    return pair


def _without_dateline(ja: str, en: str) -> tuple[str, str]:
    """Both texts, the dateline blank that only one of them has."""
    here, there = _AGENCY_JA.search(ja), _AGENCY_EN.match(en)
    if here is not None and there is None and not _TOLD.search(en):
        ja = f"{ja[: here.start()]}{' ' * (here.end() - here.start())}{ja[here.end() :]}"
    if there is not None and here is None and ja:
        en = f"{' ' * there.end()}{en[there.end() :]}"
    return ja, en


def _said(text: str, glossary: Glossary | None) -> str:
    """A text all in capitals as a heading in title case has it; the text itself where it is no heading."""
    if sum(is_word(_bare(found[0])) for found in _TOKEN.finditer(text)) < MANY:
        return text

    def titled(found: re.Match[str]) -> str:
        word, low = found[0], found[0].lower()
        bare = _bare(word)
        if glossary is not None and len(bare) > 1 and not is_word(bare) and glossary.has_phrase(bare):
            return f"{word[: len(bare)]}{low[len(bare) :]}"  # JFTC's
        return low if low in _SMALL else f"{word[0]}{low[1:]}"

    return _TOKEN.sub(titled, text)


def _bare(word: str) -> str:
    return word.lower().removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")
