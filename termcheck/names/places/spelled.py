"""Municipalities that are written in kana, so that there is one way to read them: むつ is Mutsu, いすみ is no Izumi."""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.sounds.romaji import romaji
from termcheck.tables.patterns import lazy

# By their kinds; those with characters in them, too.
_NAMES = {
    "市": """
        むつ つがる にかほ いわき ひたちなか つくば つくばみらい かすみがうら さくら みどり さいたま ふじみ野 いすみ あきる野 かほく あわら いなべ みよし あま
        たつの 南あわじ 東かがわ さぬき うきは みやま いちき串木野 南さつま うるま えびの
        """,
    "町": """
        おいらせ せたな えりも むかわ ニセコ みなかみ ときがわ おおい みなべ かつらぎ すさみ まんのう つるぎ 東みよし みやこ みやき あさぎり さつま いの
        """,
}  # fmt: skip
_CHARACTERS = {"南": "minami", "東": "higashi", "野": "no", "串": "kushi", "木": "ki"}
_NAME = lazy("|".join(rf"(?:{'|'.join(sorted(names.split(), key=len, reverse=True))})(?={kind})" for kind, names in _NAMES.items()))
_SHORT = 2  # characters of a name that may be the end of any word: behind what it lies in alone
_BEFORE = lazy(r"(?:\A|[^ぁ-ゖ一-鿿々]|[都道府県郡])\Z")


def places(text: str) -> Iterator[re.Match[str]]:
    """The municipalities of a Japanese text that are written in kana, without their kinds."""
    for found in _NAME.finditer(text):
        if len(found.group()) > _SHORT or _BEFORE.search(text, max(0, found.start() - 1), found.start()):
            yield found


def reading(name: str) -> str:
    """How a municipality is read, in small Latin letters."""
    return "".join(_CHARACTERS.get(char) or romaji(char) for char in name)
