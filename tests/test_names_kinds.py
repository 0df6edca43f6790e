"""Bodies that are called another kind, and names of bodies that are read as they are not."""

from __future__ import annotations

import pytest

import termcheck

SILENT = [
    ("三重高は初戦で敗れた。", "Mie High School lost in the first round."),
    ("三重高は初戦で敗れた。", "Mie lost in the first round."),
    ("三重大は新学部を置く。", "Mie University will set up a new faculty."),
    ("松本保健所が立ち入り検査した。", "The Matsumoto health center inspected the hospital."),
    ("松本保健所が病院に立ち入り検査した。", "Officials inspected Matsumoto Hospital."),
    ("熱海署が調べている。", "Atami police are investigating."),
    ("熱海署によると、男は搬送先で死亡した。", "The man died at Atami General Hospital, the Atami police said."),
    ("静岡新聞が伝えた。", "The Shizuoka Shimbun reported it."),
    ("鹿島神宮に参拝した。", "They prayed at Kashima Shrine."),
    ("鎌倉の円覚寺を訪れた。", "They visited Engakuji Temple in Kamakura."),
    ("ハーバードの研究者が発表した。", "Researchers at Harvard University published it."),
    ("慶大の教授が話した。", "A professor at Keio University said so."),
    ("早実が逆転で勝った。", "Waseda Jitsugyo High School came back to win."),
    ("大垣共立は県内に店を増やす。", "Ogaki Kyoritsu Bank will open more branches in the prefecture."),
    ("横浜は逆転で敗れた。", "Yokohama High School lost the lead and the game."),
    ("浜松医大病院に運ばれた。", "He was taken to Hamamatsu University Hospital."),
    ("", "Mie University"),
]

FOUND = [
    ("三重高は初戦で敗れた。", "Mie University lost in the first round.", "Mie University"),
    ("松本保健所が立ち入り検査した。", "Matsumoto Insurance Hospital inspected the site.", "Matsumoto Insurance Hospital"),
    ("静岡新聞が伝えた。", "Shizuoka University reported it.", "Shizuoka University"),
    ("熱海署が調べている。", "Atami Hospital is investigating.", "Atami Hospital"),
    ("高野山の金剛寺を訪れた。", "They visited Kongo Shrine.", "Kongo Shrine"),
    ("鹿島神宮に参拝した。", "They prayed at Kashima Temple.", "Kashima Temple"),
    ("氏子総代が祈った。", "The president of Ujiko University prayed.", "Ujiko University"),
]


def names(ja: str, en: str) -> list[str]:
    """The English of the findings on names and terms."""
    return [finding.en.text for finding in termcheck.check(ja, en).findings if finding.en and finding.family in ("name", "term") and finding.severity > termcheck.Severity.INFO]


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_a_body_of_its_kind_is_silent(ja: str, en: str) -> None:
    assert names(ja, en) == []


@pytest.mark.parametrize(("ja", "en", "said"), FOUND)
def test_another_kind_of_body_is_found(ja: str, en: str, said: str) -> None:
    assert said in names(ja, en)
