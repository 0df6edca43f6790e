"""Bodies that the glossaries name: what machines make of them is found, and what desks write of them is not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

import termcheck
from termcheck.model import Severity
from termcheck.names.bodies import unnamed

GLOSSARIES = Path(__file__).parents[1] / "glossaries"

FOUND = [
    ("国際通貨基金は見通しを引き下げた。", "The International Currency Fund lowered its forecast."),
    ("国境なき医師団が声明を出した。", "Physicians Without Borders issued a statement."),
    ("自治労が大会を開いた。", "The Autonomous Labor Union held a convention."),
    ("神社本庁が決めた。", "The Shrine Agency decided it."),
    ("中国地方整備局が通行止めを解除した。", "The China Regional Development Bureau lifted the closure."),
    ("東京地検特捜部が元社長を逮捕した。", "The Tokyo District Inspection arrested the former president."),
    ("二階派が総会を開いた。", "The second-floor faction held a general meeting."),
    ("陸上自衛隊の水陸機動団が訓練した。", "The Ground Self-Defense Force's Water and Land Mobile Group trained."),
    ("放送倫理・番組向上機構が意見を公表した。", "The Broadcast Ethics Organization released an opinion."),
    ("共和人民党が勝った。", "The Republican Party won."),
    ("みずほ銀が金利を上げる。", "Mizuho Silver will raise rates."),
    ("東ガスは値上げを決めた。", "East Gas decided on a price hike."),
    ("積水化が増配する。", "Sekisui Chemistry will raise its dividend."),
    ("百五銀は支店を閉じる。", "The 105th Bank will close a branch."),
    ("神戸女学院大が発表した。", "Kobe Women's University announced it."),
    ("国立音大の学生が演奏した。", "Students of the National College of Music performed."),
    ("駒大苫小牧が勝ち上がった。", "Pony University Tomakomai moved on."),
    ("早大学院が勝った。", "Waseda Graduate School won."),
    ("東奥義塾とデーリー東北が主催した。", "To-o Gijuku and Dairy Tohoku organized it."),
]

SILENT = [
    ("国際通貨基金は見通しを引き下げた。", "The IMF lowered its forecast."),
    ("国際通貨基金と世界銀行が会合を開いた。", "The International Monetary Fund and the World Bank held a meeting."),
    ("世界保健機関が宣言した。", "The U.N. health agency declared it."),
    ("国境なき医師団が声明を出した。", "MSF issued a statement."),
    ("自治労が大会を開いた。", "The union of local government workers held a convention."),
    ("日商の会頭が会見した。", "The head of the chamber of commerce and industry held a press conference."),
    ("神社本庁が決めた。", "The Association of Shinto Shrines decided it."),
    ("中国地方整備局が通行止めを解除した。", "The land ministry's regional bureau lifted the closure."),
    ("東京地検特捜部が元社長を逮捕した。", "Tokyo prosecutors arrested the former president."),
    ("二階派が総会を開いた。", "The faction led by Toshihiro Nikai held a general meeting."),
    ("英保守党が敗れた。", "Britain's Tories lost."),
    ("米道路交通安全局が調べている。", "The U.S. auto safety regulator is looking into it."),
    ("家族会は首相と面会した。", "Families of abductees met with the prime minister."),
    ("ニューヨーク連銀の総裁が述べた。", "The president of the New York Fed said so."),
    ("気象台によると、積雪は30センチだった。", "The weather office said 30 centimeters of snow had fallen."),
    ("税務署に申告した。", "He filed a return with the tax authorities."),
    ("海兵隊の兵士が逮捕された。", "A U.S. Marine was arrested."),
    ("毎日商品を並べている。", "They put out goods every day."),
    ("みずほ銀が金利を上げる。", "Mizuho Bank will raise rates."),
    ("東ガスは値上げを決めた。", "Tokyo Gas decided on a price hike."),
    ("中電は再稼働を急ぐ。", "Chugoku Electric is in a hurry to restart it."),
    ("郵船は純利益を上方修正した。", "NYK revised its net profit upward."),
    ("福島商工会議所が調べた。", "The Fukushima Chamber of Commerce and Industry looked into it."),
    ("秋田商店街で祭りがあった。", "A festival was held on a shopping street in Akita."),
    ("宇都宮南署が調べている。", "Utsunomiya-Minami police are investigating."),
    ("山口大輔さん(30)が勝った。", "Daisuke Yamaguchi, 30, won."),
    ("宮崎大の研究者が見つけた。", "Researchers at the University of Miyazaki found it."),
    ("韓国外交部が明らかにした。", "South Korea's Ministry of Foreign Affairs said so."),
    ("中国国防省の報道官が述べた。", "A spokesman for China's defense ministry said so."),
    ("宇部日報が報じた。", "The Ube Daily reported it."),
    ("毎日油を使う。", "We use oil every day."),
    ("連日通い続けた。", "He kept going there day after day."),
]


def _warned(ja: str, en: str) -> list[str]:
    return [finding.message for finding in termcheck.check(ja, en).findings if finding.severity is not Severity.INFO]


@pytest.mark.parametrize(("ja", "en"), FOUND, ids=[en for _, en in FOUND])
def test_it_is_found(ja: str, en: str) -> None:
    assert _warned(ja, en)


@pytest.mark.parametrize(("ja", "en"), SILENT, ids=[en for _, en in SILENT])
def test_it_is_right(ja: str, en: str) -> None:
    assert _warned(ja, en) == []


# Whose English has a word for what they are that their Japanese has not: people, works, and what carries a town's name.
CALLED_OTHERWISE = {"ハダースフィールド", "ブレーメンの音楽隊", "ポルトープランス", "DeNA", "テイラー・ウォード", "砂の器", "戦場にかける橋"}


def test_what_bodies_are_called_holds_for_the_glossaries() -> None:
    """Where the English of a term has a word of the tables that say what a body is, its Japanese has what the word is said for."""
    rows = [row for rows in unnamed._bodies().values() for row in rows]
    wrong = []
    for path in sorted(GLOSSARIES.glob("*.yaml")):
        for concept in yaml.safe_load(path.read_text("utf-8"))["concepts"]:
            en, ja = concept["en"], concept["ja"]
            heads = [unnamed._heads()[word].ja for word in re.findall(r"[A-Z][a-z']+", en) if word in unnamed._heads()]
            said_for = [row.ja for row in rows if row.en.search(en)] + heads
            if not all(any(pattern.search(form) for form in ja) for pattern in said_for) and ja[0] not in CALLED_OTHERWISE:
                wrong.append((ja[0], en))
    assert wrong == []
