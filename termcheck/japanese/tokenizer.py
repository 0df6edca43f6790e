"""Japanese words: SudachiPy or MeCab behind one protocol, loaded only when a line asks.

A Line carries a text, its folded form and, lazily, its tokens: figures, terms and names
share them, and most lines of news never need any.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy
from termcheck.text import Folded, fold, in_usual_style


class Token(NamedTuple):
    """A word as the dictionary cuts it.

    start, end  offsets into the folded text
    pos         part of speech, coarse to fine (名詞, 数詞, …)
    ask         gives the reading; most are never asked for, and each takes as long as all the rest
    """

    surface: str
    start: int
    end: int
    pos: tuple[str, ...]
    ask: Callable[[], str]

    @property
    def reading(self) -> str:
        """In katakana, "" where unknown."""
        return self.ask()

    @property
    def is_numeral(self) -> bool:
        """Whether the dictionary takes it for a number."""
        return len(self.pos) > 1 and self.pos[1] == "数詞"

    @property
    def is_common(self) -> bool:
        """Whether the dictionary takes it for a common noun."""
        return self.pos[:2] == ("名詞", "普通名詞")

    @property
    def is_proper(self) -> bool:
        """Whether the dictionary takes it for a name."""
        return len(self.pos) > 1 and self.pos[1] == "固有名詞"


class Tokenizer(Protocol):
    """What cuts Japanese into words.

    knows_all  whether `readings` gives all that the dictionary has
    """

    knows_all: bool

    def tokenize(self, text: str) -> list[Token]:
        """The words of a folded text, in order."""
        ...

    def readings(self, name: str, sort: str = "") -> list[str]:
        """The readings in katakana that the dictionary has for a name, the likeliest first;
        of a word that is no name, all of its readings.

        sort  "surname" leaves out what is read so as a place only, "place" what is a given name
        """
        ...

    def is_common(self, name: str) -> bool:
        """Whether a name is a common word, too: 大木 may be but a big tree. Where the dictionary
        does not tell, it is taken for one."""
        ...


# SudachiPy refuses more than 49,149 bytes at once; three bytes a character, with room to spare.
LONGEST = 12_000
_BREAKS = "\n。！？!?、 "

# Old forms of characters, which stand in names, and the dictionary has few of the names that have them.
# A small ke that a name is joined by is read ga, which the dictionary does not know of a name that it does not have: 弥生ケ丘.
_BETWEEN_NAMES = lazy("(?<=[一-鿿])(?<![一二三四五六七八九十百千数何])[ケヶ](?=[丘崎原谷浜浦島池沢沼峰岳岡台平森根淵瀬関])")
_OLD = lazy("[髙﨑濵德淸增栁寬將步凜𠮷靏鄕敎曉靑橫緖彥瀨郞賴黃]")
_NEW = str.maketrans("髙﨑濵德淸增栁寬將步凜𠮷靏鄕敎曉靑橫緖彥瀨郞賴黃", "高崎浜徳清増柳寛将歩凛吉鶴郷教暁青横緒彦瀬郎頼黄")


def _pieces(text: str) -> list[tuple[int, str]]:
    """A long text in pieces that a tokenizer takes, cut where a word is least likely cut."""
    if len(text) <= LONGEST:
        return [(0, text)]
    pieces = []
    start = 0
    while start < len(text):
        end = min(start + LONGEST, len(text))
        if end < len(text):
            cut = max(text.rfind(mark, start + LONGEST // 2, end) for mark in _BREAKS)
            end = cut + 1 if cut >= 0 else end
        pieces.append((start, text[start:end]))
        start = end
    return pieces


class _PartsOfSpeech(dict[int, tuple[str, ...]]):
    """Parts of speech by their numbers in the dictionary, asked for once each."""

    def __init__(self, ask: Callable[[int], Iterable[str]]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, number: int) -> tuple[str, ...]:
        self[number] = found = tuple(self._ask(number))
        return found


# What a sort of name is not read as: 大山 is Daisen as a mountain, and 両子 Ryoko as a girl.
_LEFT_OUT = {"surname": "地名", "place": "名"}


class SudachiTokenizer:
    """SudachiPy with the core dictionary, in its longest units (mode C)."""

    knows_all = True

    def __init__(self) -> None:
        from sudachipy import Dictionary, SplitMode

        self._dictionary: Any = Dictionary(dict="core")
        self._sudachi: Any = self._dictionary.tokenizer(mode=SplitMode.C)
        self._pos = _PartsOfSpeech(self._dictionary.pos_of)

    def tokenize(self, text: str) -> list[Token]:
        """The words of a folded text, in order."""
        return [
            Token(m.surface(), at + m.begin(), at + m.end(), self._pos[m.part_of_speech_id()], m.reading_form)
            for at, piece in _pieces(text)
            for m in self._sudachi.tokenize(piece)
        ]

    def readings(self, name: str, sort: str = "") -> list[str]:
        """The readings in katakana that the dictionary has for a name, the likeliest first."""
        found = [(m.part_of_speech(), m.reading_form()) for m in self._dictionary.lookup(name.translate(_NEW))]
        proper = [(pos, reading) for pos, reading in found if pos[1] == "固有名詞"]
        left_out = _LEFT_OUT.get(sort, "")
        wanted = [reading for pos, reading in proper if left_out not in (pos[2], pos[3])]
        return list(dict.fromkeys(wanted or [reading for _, reading in proper or found]))

    def is_common(self, name: str) -> bool:
        """Whether a name is a common word, too."""
        return any(m.part_of_speech()[1] != "固有名詞" for m in self._dictionary.lookup(name))


class MecabTokenizer:
    """MeCab through fugashi, with unidic-lite: shorter units than Sudachi's."""

    knows_all = False

    def __init__(self) -> None:
        import unidic_lite
        from fugashi import Tagger

        self._tagger: Any = Tagger(f'-d "{unidic_lite.DICDIR}"')

    def tokenize(self, text: str) -> list[Token]:
        """The words of a folded text, in order."""
        found = []
        for offset, piece in _pieces(text):
            at = 0
            for word in self._tagger(piece.replace("\0", " ")):
                surface = word.surface
                start = piece.find(surface, at)
                if start < 0:
                    continue
                at = start + len(surface)
                feature = word.feature
                pos = tuple(p for p in (feature.pos1, feature.pos2, feature.pos3, feature.pos4) if p and p != "*")
                reading = getattr(feature, "kana", None) or getattr(feature, "pron", None) or ""
                found.append(Token(surface, offset + start, offset + at, pos, reading.__str__))
        return found

    def readings(self, name: str, sort: str = "") -> list[str]:
        """The likeliest reading of a name in katakana, where it is known as one word: MeCab
        looks up no others."""
        tokens = self.tokenize(name.translate(_NEW))
        return [tokens[0].reading] if len(tokens) == 1 and tokens[0].reading else []

    def is_common(self, name: str) -> bool:
        """Whether a name is a common word, too; it is not known here."""
        return True


_TOKENIZERS: dict[str, type[SudachiTokenizer] | type[MecabTokenizer]] = {"sudachi": SudachiTokenizer, "mecab": MecabTokenizer}


@functools.cache
def load(name: str = "sudachi") -> Tokenizer:
    """The tokenizer of a name: "sudachi" or "mecab". Raises KeyError for another."""
    return _TOKENIZERS[name]()


# A space that some desks set between a figure and its scale or unit: 1 億 4 千万 ドル.
_INNER_SPACE = lazy(
    r"[0-9千百十万億兆京] (?=[万億兆京千百十%ぁ-ヿ一-鿿])(?![〇一二三四五六七八九])|(?<=[0-9] )[万億兆京千百] (?=[0-9])|[年月時] (?=[0-9]{1,2} ?[月日分])"
)


def _closed_up(folded: Folded) -> Folded:
    """The same without the spaces inside its figures."""
    text = folded.text
    if " " not in text or not _INNER_SPACE.search(text):
        return folded
    gone = {match.end() - 1 for match in _INNER_SPACE.finditer(text)}
    kept = [at for at in range(len(text) + 1) if at not in gone]
    return Folded("".join(text[at] for at in kept[:-1]), [folded.original(at) for at in kept])


class Line:
    """A Japanese text with what its readers share.

    text    the original
    folded  its width-folded form, with the way back
    """

    __slots__ = ("_tokenizer", "_tokens", "folded", "text")

    def __init__(self, text: str, tokenizer: Tokenizer | None = None) -> None:
        self.text = text
        self.folded = _closed_up(fold(in_usual_style(text)))
        self._tokenizer = tokenizer
        self._tokens: list[Token] | None = None

    @property
    def tokens(self) -> list[Token]:
        """The words of the folded text; cut at the first call."""
        if self._tokens is None:
            # Half a surrogate pair is no text to a tokenizer; one character for one keeps the places.
            text = self.folded.text.encode("utf-8", "replace").decode("utf-8")
            tokenizer = self._tokenizer or load()
            if _OLD.search(text):
                self._tokens = [token._replace(surface=text[token.start : token.end]) for token in tokenizer.tokenize(text.translate(_NEW))]
            else:
                self._tokens = tokenizer.tokenize(text)
            if joints := {match.span() for match in _BETWEEN_NAMES.finditer(text)}:
                self._tokens = [token._replace(ask="ガ".__str__) if (token.start, token.end) in joints else token for token in self._tokens]
        return self._tokens

    def token_at(self, start: int) -> Token | None:
        """The word that covers an offset of the folded text."""
        tokens = self.tokens
        low, high = 0, len(tokens)
        while low < high:
            middle = (low + high) // 2
            if tokens[middle].end <= start:
                low = middle + 1
            else:
                high = middle
        return tokens[low] if low < len(tokens) and tokens[low].start <= start else None
