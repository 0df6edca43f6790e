"""Names in katakana that the English spells as a common word, in small letters or with a capital."""

from __future__ import annotations

import pytest
from test_surnames import name_rules, rows

WRONG = """
    ヤンキースのコール投手が8回を投げた。 | Yankees pitcher Call threw eight innings.
    DeNAのソトが逆転の本塁打を放った。 | DeNA's Outside hit a go-ahead homer.
    ガウフが全仏オープンで初優勝した。 | Golf won her first French Open.
    ショルツ首相が辞任を表明した。 | Chancellor Shorts announced his resignation.
    バンス副大統領が北京を訪れた。 | Vice President Vans visited Beijing.
    ルードが準々決勝で敗れた。 | Rude lost in the quarterfinals.
    ドジャースのベッツが四球を選んだ。 | The Dodgers' Bets drew a walk.
    シルバの得点で勝ち越した。 | They took the lead on a goal by Silver.
    チェルシーのパーマーが2得点した。 | Chelsea's parmer scored two goals.
"""

RIGHT = """
    ヤンキースのコール投手が8回を投げた。 | Yankees pitcher Gerrit Cole threw eight innings.
    ガウフが全仏オープンで初優勝した。 | Coco Gauff won her first French Open.
    ガウフはゴルフも好きだ。 | The American likes golf, too.
    バーティは祝賀会を開いた。 | Barty held a party.
    クロースは終了間際に決めた。 | The German scored near the close.
    パウエル議長の権限は大きい。 | The power of Fed Chair Powell is great.
    コレアは韓国でも人気だ。 | He is popular in South Korea, too.
    マネの絵が公開された。 | A painting by Manet went on display.
"""


@pytest.mark.parametrize(("ja", "en"), rows(WRONG))
def test_a_word_for_somebody_is_found(ja: str, en: str) -> None:
    assert name_rules(ja, en)


@pytest.mark.parametrize(("ja", "en"), rows(RIGHT))
def test_whoever_is_spelled_right_is_right(ja: str, en: str) -> None:
    assert not name_rules(ja, en)
