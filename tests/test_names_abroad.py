"""Officials abroad whose names are read as at home, and the imperial family, which is called by the given name."""

from __future__ import annotations

import pytest
from test_surnames import name_rules, rows

WRONG = """
    韓国の鄭義溶外相は会談した。 | South Korean Foreign Minister Tei Giyo held talks.
    韓国の鄭義溶外相は会談した。 | South Korean Foreign Minister Giyo Tei held talks.
    中国の朱栄国大使は述べた。 | Chinese Ambassador Shu Eikoku said so.
    秋篠宮家の長男悠仁さまが入学された。 | Prince Yujin, the eldest son of the Akishino family, entered school.
    秋篠宮家の次女佳子さまが出席された。 | Princess Yoshiko, the second daughter of the Akishino family, attended.
    紀子さまが施設を訪問された。 | Princess Noriko visited the facility.
    三笠宮家の彬子さまが講演された。 | Princess Ayako of Mikasa gave a lecture.
"""

RIGHT = """
    韓国の鄭義溶外相は会談した。 | South Korean Foreign Minister Chung Eui-yong held talks.
    中国の朱栄国大使は述べた。 | Chinese Ambassador Zhu Rongguo said so.
    日本の林信吾大使は中国側に述べた。 | Ambassador Shingo Hayashi told the Chinese side.
    台湾の蘇貞昌行政院長が視察した。 | Taiwan Premier Su Tseng-chang inspected it.
    在日韓国人の姜信子さん（60）が書いた。 | Nobuko Kyo, 60, an ethnic Korean, wrote it.
    秋篠宮家の長男悠仁さまが入学された。 | Prince Hisahito, the only son of Crown Prince Akishino, entered school.
    天皇陛下と皇后雅子さまが出席された。 | The Emperor and Empress attended.
    秋篠宮さまと紀子さまが出席された。 | Crown Prince Akishino and Crown Princess Kiko attended.
    久子さまがポーランドを訪問された。 | Princess Takamado visited Poland.
    長女の愛子さまは元気だ。 | The eldest daughter, Aiko, is fine.
"""


@pytest.mark.parametrize(("ja", "en"), rows(WRONG))
def test_another_reading_is_found(ja: str, en: str) -> None:
    assert name_rules(ja, en)


@pytest.mark.parametrize(("ja", "en"), rows(RIGHT))
def test_how_they_are_called_is_right(ja: str, en: str) -> None:
    assert not name_rules(ja, en)
