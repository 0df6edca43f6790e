"""Names that English translates, takes for a common word that sounds or means the same, or reads in
the wrong language; beside each, right renderings that have the same words."""

from __future__ import annotations

import functools

import pytest

import termcheck
from termcheck.glossary import Glossary
from termcheck.model import Severity

FOUND = [
    # By what the characters mean.
    ("大相撲春場所で、関脇の霧島が全勝を守った。", "In the spring sumo tournament, sekiwake Mist Island kept his perfect record.", "name-literal"),
    ("平幕の熱海富士は三敗目を喫した。", "Rank-and-filer hot sea Fuji suffered his third loss.", "name-reading"),
    ("歌手の松任谷由実さんがツアーを始めた。", "Singer Yumi Valley began a tour.", "name-reading"),
    ("総合格闘技で朝倉未来が敗れた。", "Future Asakura lost in mixed martial arts.", "name-reading"),
    ("農業の岡さん（68）が収穫を始めた。", "The hill, a 68-year-old farmer, began harvesting.", "name-literal"),
    ("店主の白鳥さん（52）は「常連客のおかげ」と話す。", '"It\'s thanks to the regulars," says the swan, 52, the owner.', "name-literal"),
    ("無職大槻忍容疑者（55）を逮捕した。", "Police arrested Ninja Otsuki, 55, unemployed.", "name-literal"),
    # By the common word that sounds so.
    ("ゴルフの全米プロで、ウッズは予選を通過した。", "At the PGA Championship, the woods made the cut.", "name-literal"),
    ("ドジャースのベル投手が七回を無失点に抑えた。", "The Dodgers' bell pitched seven scoreless innings.", "name-literal"),
    ("レイズのロック投手が勝った。", "The Rays' rock won.", "name-literal"),
    # As a town.
    ("三重大の山口恵子教授が解説した。", "The professor in Yamaguchi, Keiko, of Mie University explained it.", "name-literal"),
    # As a Japanese name would be read.
    ("習近平国家主席が演説した。", "President Shu Kinpei delivered a speech.", "name-reading"),
    ("文在寅前大統領が演説した。", "Former President Bun Zaiin delivered a speech.", "name-reading"),
    # Of somebody else.
    ("ボクシングの井上尚弥が王座を守った。", "Boxer Takuma Inoue kept his titles.", "term-wrong"),
    ("カブスの今永昇太が勝った。", "The Cubs' Shota Nowga won.", "name-reading"),
]

SILENT = [
    ("関脇の霧島が全勝を守った。", "Sekiwake Kirishima kept his perfect record."),
    ("関脇の霧島は霧の深い島の出身だ。", "The sekiwake comes from an island of thick mist."),
    ("平幕の熱海富士は熱海の海に近い町の出身だ。", "The rank-and-filer comes from a hot spring town by the sea."),
    ("横綱照ノ富士は敗れた。", "The yokozuna lost."),
    ("中田翔が中堅へ適時打を放った。", "Nakata drove an RBI hit to center field."),
    ("松山英樹は山の中のコースで崩れた。", "Matsuyama fell apart on a mountain course among pine trees."),
    ("農業の岡さん（68）が収穫を始めた。", "Oka, a 68-year-old farmer, began harvesting on a hill."),
    ("林業の森さん（70）は間伐を続けている。", "Mori, 70, keeps thinning the forest."),
    ("森さんは山林を守ってきた。", "He has looked after the forest."),
    ("店主の白鳥さん（52）が話す。", "So says owner Shiratori, 52, of the swan boats."),
    ("全英オープンで、ウッズは林に入れた。", "He hit the ball into the woods at the British Open."),
    ("ゴルフの全米プロで、ウッズは予選を通過した。", "Tiger Woods made the cut of the PGA Championship after visiting the woods."),
    ("ボクシングのジャッジはフランス人だった。", "The judge in the boxing bout was French."),
    ("キング牧師は演説した。", "The king of the movement delivered a speech."),
    ("農家のライスを使ったカレーが人気だ。", "A curry made with rice from local farmers is popular."),
    ("ヤンキースのジャッジが打った。", "Aaron Judge, whom a judge had fined, homered for the Yankees."),
    ("三重大の山口恵子教授が解説した。", "Professor Yamaguchi, Keiko explained it."),
    ("三重大の山口恵子教授が解説した。", "Keiko Yamaguchi, a professor in Mie, explained it."),
    ("習近平国家主席が演説した。", "President Xi Jinping delivered a speech."),
    ("文在寅前大統領が演説した。", "Former President Moon Jae In delivered a speech."),
    ("孫興民が得点した。", "Son scored."),
    ("柔道の阿部一二三、詩兄妹がそろって優勝した。", "Judo siblings Hifumi and Uta Abe both won."),
    ("カブスの今永昇太が勝った。", "Cubs left-hander Shota Imanaga won."),
    ("広島の栗林良吏投手が締めた。", "Ryoji Kuribayashi of the Carp, eating chestnuts from the woods, closed it out."),
]


@functools.cache
def glossary() -> Glossary:
    return termcheck.load_glossary()


def rules(ja: str, en: str) -> set[str]:
    """The rules of what is said of the names and terms of a segment, from a warning up."""
    findings = termcheck.check(ja, en, glossary=glossary()).findings
    return {f.rule for f in findings if f.severity >= Severity.WARNING and f.family in ("name", "term")}


@pytest.mark.parametrize(("ja", "en", "rule"), FOUND)
def test_a_name_taken_for_something_else_is_found(ja: str, en: str, rule: str) -> None:
    assert rule in rules(ja, en)


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_a_name_beside_such_a_word_is_silent(ja: str, en: str) -> None:
    assert rules(ja, en) == set()
