"""Surnames that all their bearers read in the same way, so that nothing else that their characters may
sound like is a reading of them: Morishita, and no Morishimo, for 森下."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from termcheck.tables import lines_of

PATH = Path(__file__).with_name("one_reading.txt")

# Those of which the dictionaries have readings that nobody bears.
COMMON = frozenset(
    "上野 尾崎 前田 須藤 内田 高橋 松田 武田 岡本 広瀬 山田 谷口 渡辺 栗原 野口 石田 中島 高木 増田 山口 竹内 石原 木下 本田 菊地 菊池".split()
)

# … and those that are read as no usual readings of their characters make them.
IRREGULAR = frozenset(
    "熊耳 五百旗頭 小鳥遊 月見里 四月一日 八月一日 栗花落 七五三掛 勅使河原 五十幡 日下部 長宗我部 服部 生天目 生田目 百目鬼 善知鳥 武者小路 安心院 纐纈 "
    "早乙女 五月女 喜屋武 仲村渠 東海林 長谷川 渡嘉敷".split()
)


def has_one_reading(surname: str) -> bool:
    """Whether everybody who bears a surname reads it in the same way."""
    return surname in COMMON or surname in _table()


@lru_cache(maxsize=1)
def _table() -> frozenset[str]:
    return frozenset(name for line in lines_of(PATH) for name in line.split())
