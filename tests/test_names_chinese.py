"""Names of Japan and Korea that the English reads as Chinese ones."""

from __future__ import annotations

import pytest

import termcheck

FOUND = [
    ("明石駅の近くで火事があった。", "There was a fire near Mingshi Station.", "Akashi"),
    ("三春町は桜の名所として知られる。", "Sanchun Town is known for its cherry blossoms.", "Miharu"),
    ("龍谷大が初戦を突破した。", "Longgu University won its first match.", "Ryu"),
    ("河北新報が伝えた。", "The Hebei Shimpo reported it.", "Kahoku"),
    ("長浜市の男性が亡くなった。", "A man from Changbin died.", "Nagahama"),
    ("石川は９回を投げ切った。", "Shichuan pitched all nine innings.", "Ishikawa"),
    ("山本選手が優勝した。", "Player Shanben won.", "Yamamoto"),
    ("東山公園で開かれた。", "It was held at Dongshan Park.", "Higashiyama"),
    ("鶴岡市の農家を訪ねた。", "We visited farmers in Hegang City.", "Tsuruoka"),
    ("宮崎空港に着いた。", "They arrived at Gongqi Airport.", "Miyazaki"),
    ("韓国の鄭義溶外相が会見した。", "South Korean Foreign Minister Zheng Yirong held a news conference.", "Korean"),
]
SILENT = [
    ("中国の温州市で事故があった。", "There was an accident in Wenzhou, China."),
    ("温州市当局は説明した。", "Wenzhou authorities explained."),
    ("卓球の林高遠が勝った。", "Lin Gaoyuan won in table tennis."),
    ("習近平国家主席が演説した。", "President Xi Jinping gave a speech."),
    ("台湾の高雄で地震があった。", "An earthquake hit Kaohsiung, Taiwan."),
    ("香港の東涌に住む。", "He lives in Tung Chung, Hong Kong."),
    ("明石駅の近くで火事があった。", "There was a fire near Akashi Station."),
    ("韓国の文在寅大統領が述べた。", "South Korean President Moon Jae-in said."),
    ("韓国と中国の外相が会談した。王毅氏は述べた。", "The foreign ministers of South Korea and China met. Wang Yi said."),
    ("東京の南青山で開く。", "It opens in Tokyo's Minami-Aoyama."),
    ("三国志の関羽を演じる。", "He plays Guan Yu of the Romance of the Three Kingdoms."),
]


@pytest.mark.parametrize(("ja", "en", "right"), FOUND)
def test_a_chinese_reading_is_found(ja: str, en: str, right: str) -> None:
    found = [f for f in termcheck.check(ja, en).findings if f.rule in ("name-reading", "name-literal", "term-wrong", "term-misspelled")]
    assert any(right in f.message for f in found), [f.message for f in found]


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_chinese_names_are_silent(ja: str, en: str) -> None:
    said = [f.message for f in termcheck.check(ja, en).findings if f.severity >= termcheck.Severity.WARNING]
    assert not said
