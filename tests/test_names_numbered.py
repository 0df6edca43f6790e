"""Names that are written with a figure: taken for the figure, and figures beside such names that are right."""

from __future__ import annotations

import functools

import pytest

import termcheck
from termcheck.glossary import Glossary
from termcheck.model import Severity

FOUND = [
    ("十日町市の雪まつりに20万人が訪れた。", "The snow festival in the 10-day town drew 200,000 people."),
    ("四街道市は新しい図書館を開く。", "The city of Four Highways will open a new library."),
    ("廿日市市の工房で火事があった。", "A fire broke out at a workshop in the 20th City."),
    ("九十九里の海岸で男性が救助された。", "A man was rescued on the 99-ri coast."),
    ("七尾市で震度5強を観測した。", "An intensity of upper 5 was observed in Seven Tails City."),
    ("八戸港でイカが水揚げされた。", "Squid were landed at the port of Eight Doors."),
    ("柔道の阿部一二三が優勝した。", "Abe 123 won the judo title."),
    ("八千代市の住宅で3人が見つかった。", "Three people were found at a house in 8,000 Generation City."),
]

SILENT = [
    ("十日町市の雪まつりに20万人が訪れた。", "The Tokamachi snow festival drew 200,000 people over its three days."),
    ("十日町市で10日、町おこしの催しがあった。", "On the 10th, a day of events to liven up the town was held in Niigata."),
    ("八王子市の三郎さんは三男だ。", "Saburo of Hachioji is the third son."),
    ("三重県など3県で大雨となった。", "Heavy rain fell in three prefectures."),
    ("五島市は島が多い。", "Goto has five times as many islands as the others."),
    ("一部の店は閉まった。一方、客は増えた。", "One of the shops closed, and one had more customers."),
    ("八戸市の八戸学院大が勝った。", "Hachinohe Gakuin University won its eighth game."),
    ("千葉市の二宮さんは3人家族だ。", "Ninomiya, of the city of Chiba, lives in a family of three."),
    ("四国の4県で停電した。", "Power was cut in the four prefectures of Shikoku."),
    ("六本木の店に6人が並んだ。", "Six people lined up at a shop in Roppongi."),
]


@functools.lru_cache(maxsize=1)
def glossary() -> Glossary:
    return termcheck.load_glossary()


def names(ja: str, en: str) -> list[termcheck.Finding]:
    found = termcheck.check(ja, en, glossary=glossary()).findings
    return [one for one in found if one.severity is not Severity.INFO and one.rule.startswith(("name", "term"))]


@pytest.mark.parametrize(("ja", "en"), FOUND, ids=[row[1] for row in FOUND])
def test_a_name_that_is_taken_for_its_figure_is_found_and_the_figure_told_with_it(ja: str, en: str) -> None:
    assert names(ja, en)
    assert "number-unsupported" not in {one.rule for one in termcheck.check(ja, en, glossary=glossary()).findings}


@pytest.mark.parametrize(("ja", "en"), SILENT, ids=[row[1] for row in SILENT])
def test_a_figure_beside_such_a_name_is_silent(ja: str, en: str) -> None:
    assert not names(ja, en)
