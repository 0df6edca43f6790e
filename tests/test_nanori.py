"""Given names whose characters have the readings that they have in names alone: what may be a name's
reading is silent, and what its characters have in no name is found."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

import termcheck
from termcheck.glossary import Glossary
from termcheck.model import Severity
from termcheck.sounds import kanji
from termcheck.sounds.romaji import is_romaji, key

TABLES = Path(kanji.__file__).parent

# A given name, and readings of it that people bear.
BORNE = """
隆喜 Takayuki Takanobu  光喜 Mitsuharu Mitsuyoshi  英喜 Hideyuki Hideki  克 Katsumi Masaru  正倫 Masatsugu Masatomo
貴典 Atsunori Yoshinori Takanori  元康 Yukiyasu Motoyasu  淳義 Kiyoyoshi Atsuyoshi  稜久 Takahisa  和晋 Kazunobu
恭久 Yasuhisa Takahisa  格 Itaru Tadashi  閑彦 Yasuhiko  温子 Atsuko Haruko  薫 Kaori Kaoru  東 Akira Azuma
敦彦 Nobuhiro Atsuhiko  知憲 Tomoaki Tomonori  毅樹 Yoshiki Takeki  貴也 Yoshiya Takaya  凱人 Tokito  晃 Hikaru Akira
理道 Harumichi Masamichi  健良 Takeo  達 Tatsuru Satoshi  葵 Mamoru Aoi  奉文 Tomoyuki  実美 Sanetomi  閑史 Yasuchika
祇晶 Masaaki  経惟 Nobuyoshi  奏 Kanata Kanade  善 Tadashi  匡史 Tadashi Masafumi Masashi  椛 Momiji  導 Michibiku Osamu
幾夫 Chikao Ikuo  惟幾 Korechika  成 Osamu Minoru  昌 Masaru Akira  萌夏 Moyuka Moeka  雅 Tadashi Masashi  尚武 Masatake
将雅 Yuga  和郁 Kazuya  温大 Haruto  夢穂 Mizuho  任 Ataru  太鳳 Tao  水脈 Mio  向葵 Himari  真守 Mamoru  郁 Fumiya
"""

SILENT = [
    ("ボッチャの広瀬隆喜選手が勝った。", "Boccia player Takayuki Hirose won."),
    ("廣瀬隆喜さん（36）が銀メダルを獲得した。", "Takayuki Hirose, 36, won the silver medal."),
    ("漁師の浜口光喜さん（61）が網を上げた。", "Fisherman Mitsuharu Hamaguchi, 61, hauled in the nets."),
    ("右腕の片山英喜（２３）が完封した。", "Right-hander Hideyuki Katayama, 23, threw a shutout."),
    ("木工の田代克さん（63）が削った。", "Woodworker Katsumi Tashiro, 63, carved it."),
    ("塗装業、布施貴典容疑者（47）を逮捕した。", "Atsunori Fuse, 47, a painter, was arrested."),
    ("建設業、土屋正倫容疑者（47）を逮捕した。", "Masatsugu Tsuchiya, 47, a builder, was arrested."),
    ("建設業、土屋元康容疑者（47）を逮捕した。", "Yukiyasu Tsuchiya, 47, a builder, was arrested."),
    ("審判の飯田淳義さんが笛を吹いた。", "Referee Kiyoyoshi Iida blew the whistle."),
    ("主将の野村稜久選手が放った。", "Captain Takahisa Nomura hit it."),
    ("会長の長尾恭久さん（68）が話した。", "Yasuhisa Nagao, 68, the chairman, said so."),
    ("塾長の永井匡史さん（46）が教える。", "Head teacher Tadashi Nagai, 46, teaches."),
    ("遺族の渡部温子さん（75）が祈った。", "Haruko Watanabe, 75, a bereaved relative, prayed."),
    ("隊員の久保田閑彦さん（41）が救った。", "Yasuhiko Kubota, 41, a rescuer, saved him."),
    ("研究員の村井理道さん（33）が見つけた。", "Researcher Masamichi Murai, 33, found it."),
]

FOUND = [
    ("会長の長尾恭久さん（68）が話した。", "Hirohisa Nagao, 68, the chairman, said so."),
    ("廣瀬隆喜さん（36）が銀メダルを獲得した。", "Takahiro Hirose, 36, won the silver medal."),
    ("店主の三好惇夫さん（70）が焼いた。", "The owner, Junpu Miyoshi, 70, baked it."),
    ("住民の宮田赫子さん（82）が証言した。", "Resident Haruko Miyata, 82, testified."),
    ("主婦の大西祥子さん（69）が買った。", "Housewife Miyoko Onishi, 69, bought it."),
    ("塾長の永井匡史さん（46）が教える。", "Head teacher Takuya Nagai, 46, teaches."),
    ("町議の小池淑男さん（66）が質問した。", "Town assembly member Kazuo Koike, 66, asked a question."),
    ("町議の吉沢陸男さん（66）が質問した。", "Town assembly member Kiyoshi Yoshizawa, 66, asked a question."),
    ("記者の須田彬良さん（38）が書いた。", "Reporter Hidetoshi Suda, 38, wrote it."),
    ("駅長の富田和明さん（57）が見送った。", "Stationmaster Kazuo Tomita, 57, saw them off."),
    ("審判の木村博之さんが笛を吹いた。", "Referee Hiroshige Kimura blew the whistle."),
    ("社長の金子頼昌さん（59）が述べた。", "President Yorihisa Kaneko, 59, said so."),
    ("建設業、土屋正倫容疑者（47）を逮捕した。", "Masayuki Tsuchiya, 47, a builder, was arrested."),
    ("塗装業、布施貴典容疑者（47）を逮捕した。", "Kazunori Fuse, 47, a painter, was arrested."),
    ("右腕の片山英喜（２３）が完封した。", "Right-hander Hideto Katayama, 23, threw a shutout."),
    ("ＭＦ長沢史隆（２２）が先制した。", "Midfielder Fumitaro Nagasawa, 22, scored first."),
]


@functools.cache
def glossary() -> Glossary:
    return termcheck.load_glossary()


def said(ja: str, en: str) -> set[str]:
    findings = termcheck.check(ja, en, glossary=glossary()).findings
    return {f.rule for f in findings if f.severity >= Severity.WARNING and f.family in ("name", "term")}


@pytest.mark.parametrize("entry", [entry for line in BORNE.strip().splitlines() for entry in line.split("  ")])
def test_what_people_bear_may_be_read(entry: str) -> None:
    name, *readings = entry.split()
    assert [reading for reading in readings if not kanji.may_read(name, key(reading))] == []


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_what_is_right_is_silent(ja: str, en: str) -> None:
    assert not said(ja, en)


@pytest.mark.parametrize(("ja", "en"), FOUND)
def test_what_is_wrong_is_found(ja: str, en: str) -> None:
    assert "name-reading" in said(ja, en)


def rows(file: str) -> list[list[str]]:
    lines = (TABLES / file).read_text("utf-8").splitlines()
    return [line.replace("|", " ").split() for line in lines if not line.startswith("#")]


def test_the_table_has_a_line_a_character_in_order() -> None:
    chars = [char for char, *_ in rows("nanori.txt")]
    assert chars == sorted(set(chars))
    assert all(len(char) == 1 for char in chars)


def test_the_table_has_romaji_that_the_other_lacks() -> None:
    usual = {char: set(map(key, readings)) for char, *readings in rows("kanji.txt")}
    for char, *readings in rows("nanori.txt"):
        sounds = [key(reading) for reading in readings]
        assert len(set(sounds)) == len(sounds), char
        assert not usual.get(char, set()).intersection(sounds), char
        assert all(is_romaji(reading) or len(reading) < 3 for reading in readings), char
