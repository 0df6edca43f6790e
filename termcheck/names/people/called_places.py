"""Somebody whom the English takes for a place or a body that is called by the same name: a suspect in Chiba for
千葉容疑者, Hideki of Matsuyama City for 松山英樹選手, Onodera Temple, Suzuki Motor.

A word with a kind behind it reads the surname of a person of the Japanese, which has neither the
kind nor the name a second time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from termcheck.names.people.heads import heads
from termcheck.names.people.known import borne
from termcheck.names.people.two_characters import is_surname
from termcheck.names.places import gazetteer
from termcheck.names.rows import SOMEBODY, Mistaken, Row
from termcheck.names.titles import PERSONAL, TITLES
from termcheck.sounds import kanji
from termcheck.sounds.katakana import alike
from termcheck.sounds.romaji import is_romaji, key
from termcheck.tables.patterns import lazy

# What stands behind a name in English, and the Japanese that it may be said for.
_KINDS = {
    "prefecture": "[県府都道]", "city": "市|都|シティ|街", "ward": "区", "town": "町|街|タウン", "village": "村|里", "temple": "[寺院仏]|観音|不動", "shrine": "神社|大社|[宮社祠]|八幡|天神|稲荷",
    "station": "[駅局署所]|ステーション|基地", "park": "公園|パーク|[園苑]", "motor": "自動車|モーター|工業|技研|トヨタ|ホンダ|スズキ|社|メーカー", "university": "[大学]",
    "prize": "賞", "award": "賞", "castle": "城", "river": "[川河]", "island": "島", "airport": "空港", "bridge": "橋", "hospital": "病院|[院医]",
}  # fmt: skip
_SAID_FOR: dict[str, re.Pattern[str]] = {kind: lazy(japanese) for kind, japanese in _KINDS.items()}
_WITH_KIND = lazy(rf"\b([A-Z][a-zōū]+)(?:'s)? (?:({'|'.join(map(str.capitalize, _KINDS))})s?)\b")
_WHERE = lazy(
    r"(?<!faith )(?<!trust )(?<!confidence )(?<!confident )(?<!interest )(?<!interested )(?<!belief )(?<!believe )(?<!believes )(?<!believed )(?<!disappointed )(?<!found )(?<!find )(?<!have )(?<!has )(?<!had )"
    r"\b(?:in|near|around|(?:pitcher|player|man|woman|suspect|person|people|resident|residents) (?:from|of)) ([A-Z][a-zōū]+)\b(?!'s?\b|-| [A-Z])"
)
_BEFORE = {"mt": "[山岳峰]", "mount": "[山岳峰]", "lake": "[湖池沼]", "cape": "[岬崎埼]"}
_SAID_FOR |= {kind: lazy(japanese) for kind, japanese in _BEFORE.items()}
_BEHIND_KIND = lazy(r"\b(Mt|Mount|Lake|Cape)\.? ([A-Z][a-zōū]+)\b")
_MOTOR = "motor"
_SOMEBODY = PERSONAL - {"先生"}
_WHO = "|".join(sorted(map(re.escape, {*_SOMEBODY, *"選手 監督 党首 コーチ 社長 会長 教授 准教授 九段 八段 七段 六段 五段 四段".split()}), key=len, reverse=True))
_PERSONAL = "|".join(sorted(map(re.escape, _SOMEBODY), key=len, reverse=True))
_OFFICES = "|".join(sorted(map(re.escape, TITLES), key=len, reverse=True))
_GIVEN = r"(?:[一-鿿々]{1,3}?|[ぁ-ゖ]{2,4}|[ァ-ヺー]{2,4})"
_TITLED = lazy(rf"(?:{_WHO})(?!会|団)")
_WHOLE = lazy(rf"{_GIVEN}(?:[元前副]|[一-鿿]{{2,4}})?(?:{_OFFICES})(?!会|団)")
_CERTAIN = lazy(rf"{_GIVEN}?(?:{_PERSONAL})")
_ALONE = lazy(r"[はがも](?!.{0,12}(?:発売|生産|販売|発表|決算|新型|新車))")
# What a player is, before the name alone: ベテラン石川が.
_CALLED = ("ベテラン", "ルーキー", "エース", "セッター", "リベロ", "アンカー", "ガード", "キャッチャー")
_RUN = lazy(rf"(?:(?<![一-鿿々ァ-ヺー])|{'|'.join(f'(?<={word})' for word in _CALLED)})[一-鿿々]+")
_CHARACTERS = lazy(r"[一-鿿々]+")
_PARTICLES = tuple("がはもを、")
LONGEST = 3  # characters of a surname
MOST = 30  # runs of characters of one row


def called_places(row: Row) -> Iterator[Mistaken]:
    """The people of a row whom its English takes for a place or a body."""
    text = row.english.text
    found = [(said[1], said[2].lower(), said.span()) for said in islice(_WITH_KIND.finditer(text), MOST)]
    found += [(said[2], said[1].lower(), said.span()) for said in islice(_BEHIND_KIND.finditer(text), MOST)]
    found += [(said[1], "", said.span(1)) for said in islice(_WHERE.finditer(text), MOST)]
    for word, kind, place in found:
        if is_romaji(word) and (ja := _somebody(row, key(word), kind.removesuffix("s"))) is not None and not _is_told(row, *place):
            yield Mistaken(ja, place, SOMEBODY)


def _is_told(row: Row, start: int, end: int) -> bool:
    """Whether a line of the row says so of a stretch of its English already."""
    first, after = start + row.en_offset, end + row.en_offset
    return any(match.difference == "name-literal" and match.en is not None and match.en.start < after and first < match.en.end for match in row.matches)


def _somebody(row: Row, sound: str, kind: str) -> tuple[int, int] | None:
    """Where the Japanese has somebody whose surname is read so, and nothing else that is."""
    for run in islice(_RUN.finditer(row.text), MOST):
        for end in range(run.start() + 1, min(run.end(), run.start() + LONGEST) + 1):
            surname = row.text[run.start() : end]
            if not kanji.may_read(surname, sound, True, rare=False):
                continue
            called = row.text.endswith(_CALLED, 0, run.start()) and row.text.startswith(_PARTICLES, end)
            alone = called or (run.start(), end) in heads(row.text)
            after = end if alone else _end(row.text, end, kind)
            if not _is_surname(surname) and not _WHOLE.match(row.text, end):
                continue  # 大阪投手 may be one of Osaka
            if after < 0 or (alone and not called and gazetteer.readings(surname, "県")):
                continue  # 岡山は may be the prefecture
            rest = row.text[: run.start()] + "、" + row.text[after:]
            if sum(kanji.may_read(surname, have, True) for have in row.english.keys) > 1:
                continue  # Chairman Toyoda of Toyota Motor
            if surname in rest or kanji.begins_in(_CHARACTERS.findall(rest), sound) or any(alike(kana, sound) for kana in row.katakana):
                continue
            beside = row.text[: run.start()] + "、" + row.text[end:]  # 千葉県知事 is nobody called Chiba
            if not kind or _SAID_FOR[kind].search(beside) is None:
                return run.start(), end
    return None


def _is_surname(surname: str) -> bool:
    return len(surname) > 1 and (bool(borne(surname)) or len(surname) > 2 or is_surname(surname[0], surname[1]))


def _end(text: str, at: int, kind: str) -> int:
    """Where a person ends whose surname does at a place, or -1."""
    if not kind:
        found = _CERTAIN.match(text, at)
    else:
        found = _TITLED.match(text, at) or _WHOLE.match(text, at) or (_ALONE.match(text, at) if kind == _MOTOR else None)
    return found.end() if found else -1
