"""Surnames alone: who is meant beside a trade, and who stands at the head of a clause though the dictionary has a town."""

from __future__ import annotations

import pytest
from test_surnames import name_rules, rows

WRONG = """
    大谷がドジャース移籍後初のサヨナラ打を放った。 | Oya hit his first walk-off since joining the Dodgers.
    大谷がドジャース移籍後初のサヨナラ打を放った。 | Odani hit his first walk-off since joining the Dodgers.
    巨人の長野が代打で同点打を放った。 | The Giants' Nagano tied the game as a pinch hitter.
    羽生がショートプログラムで首位に立った。 | Habu led after the short program.
    羽生九段が王位戦の挑戦権を得た。 | Hanyu, 9-dan, won the right to challenge for the Oi title.
    角田はF1第3戦で7位に入った。 | Kakuta finished seventh in the third round of F1.
    菅首相は記者団の取材に応じた。 | Prime Minister Kan spoke to reporters.
    茂木外相は米国を訪れる。 | Foreign Minister Mogi will visit the United States.
    楽天の茂木が2安打と活躍した。 | Rakuten's Motegi had two hits.
    ロッテの小島は6回を1失点に抑えた。 | Lotte's Kojima held them to one run in six innings.
    日産の西川社長が辞任する。 | Nissan President Nishikawa will resign.
    新谷が女子1万メートルで日本新記録を出した。 | Shintani set a Japanese record in the women's 10,000 meters.
    種市は七回まで無失点に抑え、三振は9を数えた。 | Tsoichi was scoreless through seven and struck out nine.
    先発の九里は8回を投げ、三振を7個奪った。 | Starter Kusato threw eight innings and struck out seven.
    大山は銅メダルを獲得した。 | Daisen won the bronze medal.
    植木は「うれしい」と話した。 | "I'm happy," Ueshi said.
"""

RIGHT = """
    大谷がドジャース移籍後初のサヨナラ打を放った。 | Ohtani hit his first walk-off since joining the Dodgers.
    大谷さん（56）はドジャースの帽子をかぶっていた。 | Oya, 56, wore a Dodgers cap.
    大谷は地元の高校で野球部に入り、大リーグを夢見る。 | Oya plays baseball at his high school and dreams of the majors.
    巨人は長野で西武と対戦した。 | The Giants played Seibu in Nagano.
    巨人の長野が代打で同点打を放った。 | The Giants' Chono tied the game as a pinch hitter.
    巨人の長野が代打で同点打を放った。 | The Giants' veteran tied the game as a pinch hitter.
    広島で開かれた駅伝は長野が優勝した。 | Nagano won the ekiden held in Hiroshima.
    広島県の矢崎が柔道で優勝した。 | Yazaki of Hiroshima Prefecture won in judo.
    羽生市のスケート場で大会があった。 | A competition was held at a skating rink in Hanyu.
    羽生九段が王位戦の挑戦権を得た。 | Habu, 9-dan, won the right to challenge for the Oi title.
    角田はF1第3戦で7位に入った。 | AlphaTauri's Tsunoda finished seventh in the third round of F1.
    角田さんは県内で農業を営む。 | Kakuta farms in the prefecture.
    菅直人首相は会見した。菅首相は退陣を表明した。 | Prime Minister Naoto Kan held a news conference. Kan announced his exit.
    東日本大震災で菅首相が被災地を訪れた。 | Prime Minister Kan visited the area hit by the Great East Japan Earthquake.
    茂木町で外相が講演した。 | The foreign minister gave a lecture in the town of Motegi.
    河野外相と河野洋平元議長は親子だ。 | Foreign Minister Kono and former speaker Yohei Kono are father and son.
    種市は七回まで無失点に抑え、三振は9を数えた。 | The right-hander was scoreless through seven and struck out nine.
    種市は七回まで無失点に抑え、三振は9を数えた。 | Taneichi was scoreless through seven and struck out nine.
    先発の九里は8回を投げ、三振を7個奪った。 | Starter Kuri threw eight innings and struck out seven.
    大山は銅メダルを獲得した。 | Oyama won the bronze medal.
    大山は登山者でにぎわった。 | Mount Daisen was crowded with climbers.
    大宮は前半に先制のゴールを決めた。 | Omiya took the lead in the first half.
    山形は逆転で勝った。 | Montedio came from behind to win.
    植木は「うれしい」と話した。 | "I'm happy," the forward said.
    稲葉は「悔しい」と振り返った。 | "It's frustrating," the defendant recalled.
"""


@pytest.mark.parametrize(("ja", "en"), rows(WRONG))
def test_another_bearer_is_found(ja: str, en: str) -> None:
    assert "name-reading" in name_rules(ja, en)


@pytest.mark.parametrize(("ja", "en"), rows(RIGHT))
def test_whoever_is_meant_is_right(ja: str, en: str) -> None:
    assert not name_rules(ja, en)
