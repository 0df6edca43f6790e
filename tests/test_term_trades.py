"""A firm with another trade is found; its house alone, its own trade and its units are not."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.model import Severity

FOUND = [
    ("三菱UFJ銀行は発表した。", "Mitsubishi Bank announced it."),
    ("三井住友銀行は発表した。", "Mitsui Bank announced it."),
    ("三井住友銀行は発表した。", "Sumitomo Bank announced it."),
    ("三菱商事は発表した。", "Mitsubishi Commerce announced it."),
    ("三菱商事は発表した。", "Mitsubishi Commercial announced it."),
    ("三菱重工業は発表した。", "Mitsubishi Heavy Construction announced it."),
    ("三井物産は発表した。", "Mitsui Products announced it."),
    ("住友商事は発表した。", "Sumitomo Commercial Affairs announced it."),
    ("日立製作所は発表した。", "Hitachi Factory announced it."),
    ("本田技研工業は発表した。", "Honda Skill Research Industry announced it."),
    ("野村証券は発表した。", "Nomura Bank announced it."),
    ("大和証券は発表した。", "Daiwa Bank announced it."),
    ("住友生命は発表した。", "Sumitomo Chemical announced it."),
    ("みずほ銀行は発表した。", "Mizuho Securities announced it."),
    ("日本生命保険は発表した。", "Nippon Bank announced it."),
    ("東京海上日動火災保険は発表した。", "Tokio Marine Bank announced it."),
    ("丸紅は発表した。", "Marubeni Bank announced it."),
    ("東京電力は発表した。", "Tokyo Gas announced it."),
    ("東京ガスは発表した。", "Tokyo Electric Power announced it."),
    ("旭化成は発表した。", "Asahi Glass announced it."),
    ("キリンビールは発表した。", "Kirin Sake announced it."),
    ("アサヒビールは発表した。", "Asahi Insurance announced it."),
    ("トヨタ紡織は発表した。", "Toyota Steel announced it."),
    ("日本製鉄は発表した。", "Nippon Paper announced it."),
    ("日本製紙は発表した。", "Nippon Steel announced it."),
    ("神戸製鋼所は発表した。", "Kobe Paper announced it."),
    ("日清食品は発表した。", "Nissin Chemical announced it."),
    ("塩野義製薬は発表した。", "Shionogi Foods announced it."),
]

SILENT = [
    ("三菱UFJ銀行は発表した。", "MUFG Bank announced it."),
    ("三菱UFJ銀行は発表した。", "Mitsubishi UFJ Bank announced it."),
    ("三井住友銀行は発表した。", "Sumitomo Mitsui Bank announced it."),
    ("三菱商事は発表した。", "Trading house Mitsubishi announced it."),
    ("野村証券の木内氏は述べた。", "Kiuchi of Nomura said so."),
    ("野村証券と野村総合研究所が調べた。", "Nomura and Nomura Research Institute surveyed it."),
    ("日産自動車の内田誠社長が述べた。", "Nissan President Makoto Uchida said so."),
    ("日産自動車は新型車を売り出した。", "Nissan Motor launched it. Nissan Group sales fell."),
    ("本田技研工業は発表した。", "Honda announced it."),
    ("本田技研工業は発表した。", "Honda R&D announced it."),
    ("日立製作所は送配電事業を買収した。", "Hitachi acquired ABB's power grid business and formed Hitachi Power Grids."),
    ("東京電力は発表した。", "Tokyo Electric announced it."),
    ("東京電力は発表した。", "Tokyo Electric Power Co. announced it."),
    ("三菱電機は発表した。", "Mitsubishi Electric announced it."),
    ("みずほ銀行は発表した。", "Mizuho announced it."),
    ("みずほ証券は発表した。", "Mizuho Securities announced it."),
    ("トヨタ自動車は発表した。", "Toyota Motor Corp. announced it."),
    ("トヨタ自動車の元町工場で生産した。", "Toyota's Motomachi Plant made it."),
    ("川崎重工業は発表した。", "Kawasaki Heavy announced it."),
    ("神戸製鋼所は発表した。", "Kobe Steel announced it."),
    ("富士通は発表した。", "Fujitsu announced it."),
    ("日清食品は発表した。", "Nissin Foods announced it."),
    ("日清食品ホールディングスは発表した。", "Nissin announced it."),
    ("丸紅は電力子会社を設立した。", "Marubeni set up Marubeni Power Systems."),
    ("東急は発表した。", "Tokyu Railways announced it."),
    ("近鉄は発表した。", "Kintetsu Railway announced it."),
    ("日本郵船は発表した。", "NYK Line announced it."),
    ("川崎汽船は発表した。", "K Line announced it."),
    ("アサヒビールは発表した。", "Asahi Breweries announced it."),
    ("キリンビールは発表した。", "Kirin Brewery announced it."),
    ("武田薬品工業は発表した。", "Takeda Pharmaceutical announced it."),
    ("住友化学は発表した。", "Sumitomo Chemical announced it."),
    ("ソニーグループは発表した。", "Sony announced it."),
    ("ソニー生命は発表した。", "Sony Life announced it."),
    ("オリックスは発表した。", "Orix Bank, its unit, was sold, Orix said."),
]


def findings(ja: str, en: str) -> list[str]:
    return [finding.rule for finding in termcheck.check(ja, en).findings if finding.severity > Severity.INFO]


@pytest.mark.parametrize(("ja", "en"), FOUND)
def test_another_trade_is_found(ja: str, en: str) -> None:
    assert findings(ja, en)


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_what_is_right_is_silent(ja: str, en: str) -> None:
    assert not findings(ja, en)
