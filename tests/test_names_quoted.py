"""Names in quotation marks: spelled as they sound, or translated, they are silent."""

from __future__ import annotations

import pytest

import termcheck

SILENT = [
    ("仙台の「すずめ踊り」の団体が踊った。", 'A group of "Suzume Odori" from Sendai danced.'),
    ("仙台の「すずめ踊り」の団体が踊った。", 'A group of the "sparrow dance" from Sendai danced.'),
    ("名物の「ほうとう」を食べた。", 'They ate the local "hoto" noodles.'),
    ("名物の「ほうとう」を食べた。", 'They ate the local "Houtou" noodles.'),
    ("新米の「つや姫」を炊いた。", 'They cooked the new rice "Tsuyahime."'),
    ("長崎の「とらふぐ」を使う。", 'It uses "Torafugu" from Nagasaki.'),
    ("映画「蜜蜂と遠雷」が公開された。", 'The film "Mitsubachi to Enrai" was released.'),
    ("映画「君の名は」が公開された。", 'The film "Kimi no Na wa" was released.'),
    ("「せんべい汁」を振る舞った。", 'They served "Senbei Jiru."'),
    ("「うまい棒」が値上げする。", 'The price of "Umaibo" goes up.'),
    ("新車「アリア」を発売した。", 'It launched the "Ariya."'),
    ("「黒糖焼酎」と「泡盛」を並べた。", '"Awamori" and brown sugar shochu stood side by side.'),
    ("「祇園祭」が始まった。", '"Gion Matsuri" began.'),
    ("「祇園祭」が始まった。", '"Gion Sai" began.'),
]

FOUND = [
    ("仙台の「すずめ踊り」の団体が踊った。", 'A group of "Suzumebachi Odori" from Sendai danced.'),
    ("名物の「ほうとう」を食べた。", 'They ate the local "Hotto" noodles.'),
    ("新米の「ゆめぴりか」を炊いた。", 'They cooked the new rice "Yumerika."'),
    ("「深川めし」を売る。", 'They sell "Fukakawa Mesu."'),
]


def rules(ja: str, en: str) -> list[str]:
    """The rules on names that are broken."""
    return [finding.rule for finding in termcheck.check(ja, en).findings if finding.family == "name" and finding.severity > termcheck.Severity.INFO]


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_a_name_as_it_sounds_is_silent(ja: str, en: str) -> None:
    assert rules(ja, en) == []


@pytest.mark.parametrize(("ja", "en"), FOUND)
def test_a_name_as_it_does_not_sound_is_found(ja: str, en: str) -> None:
    assert rules(ja, en) == ["name-reading"]
