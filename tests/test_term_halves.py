"""Clubs and schools of which one half is right, and the other of another sound."""

from __future__ import annotations

import pytest

import termcheck

FOUND = [
    ("川崎フロンターレは鬼木監督の退任を発表した。", "Kawasaki Frontier announced that manager Oniki will step down.", "Frontier"),
    ("ガンバ大阪が３－１で勝った。", "Gumbo Osaka won 3-1.", "Gumbo"),
    ("湘南ベルマーレは山口監督の続投を決めた。", "Shonan Bellmaster decided to keep manager Yamaguchi.", "Bellmaster"),
    ("千葉ジェッツが優勝した。", "Chiba Jests won the title.", "Jests"),
    ("埼玉西武ライオンズが連敗した。", "The Saitama Seibu Lyons lost again.", "Lyons"),
    ("浦和実は初戦で敗れた。", "Urawa Minoru lost its opener.", "Minoru"),
    ("浦和実は初戦で敗れた。", "Minoru Urawa lost its opener.", "Minoru"),
    ("横浜隼人がサヨナラで勝った。", "Hayato Yokohama won on a walk-off.", "Hayato Yokohama"),
    ("宇都宮ブレックスが首位に立った。", "Utsunomiya Bricks moved into first place.", "Bricks"),
]

SILENT = [
    ("浦和レッズのホーム、埼玉スタジアムで行われた。", "It was played at Saitama Stadium, the home of Urawa Reds."),
    ("浦和レッズ・レディースが勝った。", "Urawa Ladies won."),
    ("浦和は関根のゴールで勝った。", "Urawa midfielder Sekine scored the winner."),
    ("川崎フロンターレは札幌に勝った。", "Kawasaki beat Consadole Sapporo."),
    ("アビスパ福岡の長谷部監督が会見した。", "Fukuoka manager Hasebe met the press."),
    ("横浜隼人の佐藤が完投した。", "Yokohama Hayato's Sato went the distance."),
    ("ガンバ大阪の試合が大阪ガスの社員に公開された。", "The match was open to employees of Osaka Gas."),
    ("鹿島アントラーズが鈴木優磨の得点で勝った。", "Kashima striker Suzuki Yuma scored the winner."),
    ("千葉ジェッツの富樫が24得点。", "Yuki Togashi had 24 points for the Jets."),
    ("サガン鳥栖は川崎と引き分けた。", "Sagan drew with Kawasaki Frontale."),
    ("名古屋グランパスの本拠地は豊田スタジアムだ。", "Nagoya play at Toyota Stadium."),
    ("健大高崎のエースが投げた。", "Takasaki Kendai's ace took the mound."),
    ("広島カープの床田が投げた。", "Hiroshima Tokoda took the mound."),
]


def said(ja: str, en: str) -> list[str]:
    """The English of the findings on terms."""
    return [finding.en.text for finding in termcheck.check(ja, en).findings if finding.en and finding.family == "term" and finding.severity > termcheck.Severity.INFO]


@pytest.mark.parametrize(("ja", "en", "wrong"), FOUND)
def test_half_a_name_of_another_sound_is_found(ja: str, en: str, wrong: str) -> None:
    assert any(wrong in text for text in said(ja, en))


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_half_a_name_is_silent(ja: str, en: str) -> None:
    assert said(ja, en) == []
