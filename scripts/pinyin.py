"""Make termcheck/sounds/pinyin.txt: how the characters of Japanese names are read in Chinese, by pypinyin.

    pip install pypinyin
    python scripts/pinyin.py

A machine that takes a Japanese name for a Chinese one writes it so: Mingshi for 明石. The tones are left
out, and ü is written u, as such names have them.
"""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pypinyin import Style, pinyin  # noqa: E402

from termcheck.sounds.chinese import PATH  # noqa: E402

MOST = 3  # readings of a character
HEADER = """\
# How the characters of Japanese names are read in Chinese, without tones, the commonest first.
# Made by scripts/pinyin.py from pypinyin {version} (mozillazg; MIT License).
"""


def main() -> None:
    table = (ROOT / "termcheck/sounds/kanji.txt").read_text("utf-8").splitlines()
    lines = []
    for char in sorted({line[0] for line in table if not line.startswith("#")}):
        found = dict.fromkeys(sound.replace("ü", "u") for sound in pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore")[:1][0]) if "一" <= char <= "鿿" and pinyin(char, errors="ignore") else {}
        if found:
            lines.append(f"{char} {' '.join(list(found)[:MOST])}\n")
    PATH.write_text(HEADER.format(version=version("pypinyin")) + "".join(lines), "utf-8")


if __name__ == "__main__":
    main()
