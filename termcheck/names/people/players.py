"""How a player is called where the surname stands alone in the news of the sport, or with the first character of the given
name: Senga, and no Chiga, for 先発の千賀, and Seiya Suzuki, no Makoto, for 4番鈴木誠."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from termcheck.tables.patterns import lazy
from termcheck.tables.texts import kept_rows

PLAYERS = Path(__file__).with_name("players.txt")  # lines of what is written, a sport and what it is in English
# What the news of a sport has, by its name in the table.
SPORTS = {
    "baseball": lazy("投手|捕手|登板|先発|救援|打線|打者|[代安犠四死]打|本塁打|打点|打率|三振|打席|盗塁|犠飛|塁打|満塁|無失点|適時|[0-9一二三四五六七八九]号|球団|続投|完封|完投|被安打"),
    "football": lazy(r"J[123１２３]|サッカー|ゴール|得点|同点弾|決勝点|先制点|シュート|[FMDGＦＭＤＧ][FWKＦＷＫ]|[前後]半|アディショナルタイム|クロス|PK|CK|FK"),
}


def called(written: str, text: str) -> str:
    """What a player of whom a Japanese text speaks is called in English, by the surname or, where the first character of the
    given name stands behind it, by the whole name; "" for what is nobody's in the sport of the text.

    written  the surname, or so much more: 千賀, 鈴木誠
    """
    return next((said for sport, said in _table().get(written, ()) if SPORTS[sport].search(text)), "")


@lru_cache(maxsize=1)
def _table() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for surname, sport, said in kept_rows("names/people/players.txt", 3, 3):
        found.setdefault(surname, []).append((sport, said))
    return found
