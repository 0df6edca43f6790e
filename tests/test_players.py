"""Players who are called by the surname alone, or by it and the first character of the given name; people of the stage with an
age; parties whose English says of itself what it is not."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.glossary.misnamed.persons import parts_of
from termcheck.names.people.players import PLAYERS, SPORTS
from termcheck.sounds.romaji import key
from termcheck.tables import lines_of

RIGHT = [
    ("先発の千賀は7回を4安打無失点に抑えた。", "Senga, the starter, held them scoreless on four hits over seven innings."),
    ("源田の適時打でサヨナラ勝ちした。", "Genda's hit ended the game."),
    ("4番鈴木誠が本塁打を放った。", "Cleanup hitter Seiya Suzuki homered."),
    ("4番鈴木誠が本塁打を放った。", "Suzuki, batting fourth, homered."),
    ("佐藤輝が15号ソロを放った。", "Sato Teru hit a solo shot, his 15th."),
    ("高校野球で、千賀が完封した。", "In high school baseball, Chiga threw a shutout."),
    ("千賀さんは先発で投げた父を思い出す。", "Mr. Chiga remembers how his father pitched as a starter."),
    ("源田は会社を退職した。", "Genta retired from the company."),
    ("豊田が同点弾を決めた。", "Toyoda scored the equalizer."),
    ("農業の菅田将暉さん（27）が収穫した。", "Masaki Sugada, a farmer of 27, brought in the crop."),
    ("俳優の菅田将暉（27）が登壇した。", "Actor Masaki Suda, 27, took the stage."),
    ("会社員の二宮和也さん（37）が通報した。", "Kazuya Ninomiya, an office worker of 37, called the police."),
    ("立憲民主党の代表が会見した。", "The leader of the Constitutional Democratic Party of Japan met the press."),
    ("旧民主党と立憲民主党の議員が会談した。", "Lawmakers of the former Democratic Party of Japan and of the CDP met."),
    ("北朝鮮が元山から発射した。", "North Korea launched it from Wonsan."),
]
WRONG = [
    ("先発の千賀は7回を4安打無失点に抑えた。", "Chiga, the starter, held them scoreless on four hits over seven innings.", "name-reading"),
    ("源田の適時打でサヨナラ勝ちした。", "Genta's hit ended the game.", "name-reading"),
    ("4番鈴木誠が本塁打を放った。", "Cleanup hitter Makoto Suzuki homered.", "name-reading"),
    ("山田哲が15号ソロを放った。", "Satoshi Yamada hit a solo shot, his 15th.", "name-reading"),
    ("豊田が同点弾を決めた。", "Toyota scored the equalizer.", "name-reading"),
    ("俳優の菅田将暉（27）が登壇した。", "Actor Masaki Sugada, 27, took the stage.", "name-reading"),
    ("二宮和也さん（37）が主演する。", "The film stars Kazuya Ninomiya, 37.", "name-reading"),
    ("立憲民主党の代表が会見した。", "The leader of the Democratic Party of Japan met the press.", "term-wrong"),
    ("国民民主党が賛成した。", "The Democratic Party of Japan voted in favor.", "term-wrong"),
    ("北朝鮮が元山から発射した。", "North Korea launched it from Motoyama.", "name-literal"),
]


def said(ja: str, en: str) -> set[str]:
    """The rules that fire, told as warnings or errors."""
    return {finding.rule for finding in termcheck.check(ja, en).findings if finding.severity >= termcheck.Severity.WARNING}


@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_right_names_are_silent(ja: str, en: str) -> None:
    assert not said(ja, en)


@pytest.mark.parametrize(("ja", "en", "rule"), WRONG)
def test_another_reading_is_told(ja: str, en: str, rule: str) -> None:
    assert rule in said(ja, en)


def test_the_table_says_what_the_glossary_says() -> None:
    """Whoever changes a player of the glossary makes the table anew."""
    surnames: dict[str, set[str]] = {}
    wholes: dict[str, set[str]] = {}
    for concept in termcheck.load_glossary():
        for written in concept.ja if concept.field.startswith("people-") else ():
            if parts := parts_of(written, concept):
                (surname, sound), (given, _) = parts
                surnames.setdefault(surname, set()).add(key(sound))
                wholes.setdefault(surname + given[0], set()).add(concept.en)
    for line in lines_of(PLAYERS):
        written, sport, called = line.split(" | ")
        assert sport in SPORTS
        assert called in wholes.get(written, ()) if " " in called else key(called) in surnames[written], line
