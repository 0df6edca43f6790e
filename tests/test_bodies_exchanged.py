"""Firms, schools and protected properties that English calls by another's name, and right English that must stay silent."""

from __future__ import annotations

import pytest

import termcheck

FOUND = (
    ("米ボーイングは受注が減った。", "U.S. Airbus saw its orders decline."),
    ("明治安田生命は保険料を引き下げる。", "Sumitomo Life will lower its insurance premiums."),
    ("三菱マテリアルは工場を新設する。", "Mitsubishi Chemical will build a new plant."),
    ("独フォルクスワーゲンは工場を閉鎖する。", "Germany's BMW will close a plant."),
    ("商船三井は自社株を買う。", "Mitsui Sumitomo will buy back its shares."),
    ("高校野球の地区大会で、秋田一が２回戦に進んだ。", "Akita 1 advanced to the second round of the high school baseball tournament."),
    ("高校サッカーで、高崎商大付が２回戦に進んだ。", "Takasaki Shodai, attached, advanced to the second round in high school soccer."),
    ("建物は国の登録有形文化財だ。", "The building is a national treasure."),
    ("城は国の史跡に指定されている。", "The castle is designated as a World Heritage site."),
    ("この祭りは国の重要無形民俗文化財だ。", "The festival is a World Heritage."),
)

SILENT = (
    ("大王製紙は家庭紙の値上げを発表した。", "Daio Paper Corp. announced a price increase for household paper."),
    ("明治安田生命は保険料を引き下げる。", "The life insurer will lower its premiums."),
    ("独フォルクスワーゲンは、ＢＭＷとの競争が激しい。", "Germany's Volkswagen faces stiff competition from BMW."),
    ("米ボーイングは受注が減った。欧州勢が伸びた。", "Boeing saw its orders decline as Airbus gained."),
    ("オリエンタルランドは入園者数を制限する。", "The operator of Tokyo Disneyland will limit the number of visitors."),
    ("商船三井は自社株を買う。", "Mitsui O.S.K. Lines will buy back its shares."),
    ("野村証券は手数料を下げる。", "Nomura will lower its fees."),
    ("東海大甲府は８強入りを果たした。", "Tokai University Kofu reached the quarterfinals."),
    ("早大野球部は慶大に勝った。", "Waseda University's baseball team beat Keio University."),
    ("高校野球秋田大会で、秋田一が勝った。", "Akita Daiichi won in the Akita high school baseball tournament."),
    ("豊田高専の学生が優勝した。", "Students from Toyota Kosen won."),
    ("獅子舞は国の重要無形民俗文化財だ。", "The lion dance is a nationally designated important intangible folk cultural asset."),
    ("蔵は登録有形文化財だ。", "The storehouse is a registered cultural property."),
    ("古墳は国の史跡だ。世界遺産登録を目指す。", "The burial mound, a government-designated site, aims for World Heritage status."),
)


@pytest.mark.parametrize(("ja", "en"), FOUND)
def test_another_body_is_found(ja: str, en: str) -> None:
    assert [f.rule for f in termcheck.check(ja, en).findings if f.severity is not termcheck.Severity.INFO and f.family in ("name", "term")]


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_right_english_is_silent(ja: str, en: str) -> None:
    assert not [f.message for f in termcheck.check(ja, en).findings if f.severity is not termcheck.Severity.INFO and f.family in ("name", "term")]
