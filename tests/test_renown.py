"""People of renown: read as they are known, told from namesakes by their trade, and stage names as they are borne."""

from __future__ import annotations

import pytest
from test_surnames import name_rules, rows

WRONG = """
    落語家の桂文枝さんが口演した。 | Storyteller Fumie Katsura performed.
    織田信長の手紙が見つかった。 | A letter by Oda Shincho was found.
    料理家の土井善晴さんが番組に出た。 | Chef Zenharu Doi was on the program.
    漫画家の水島新司さんの原画展。 | An exhibition of originals by manga artist Shinshi Mizushima.
    作家の柳美里さんが朗読した。 | Writer Misato Yanagi read from her work.
    キヤノンの御手洗冨士夫会長が語った。 | Canon Chairman Fujio Otearai spoke.
    俳優の佐藤健が主演する。 | Ken Sato stars.
    講談師の神田伯山さんが師匠に並んだ。 | Storyteller Hakusan Kanda is level with his master.
    三浦知良が公式戦に出場した。 | Tomoyoshi Miura played in an official match.
    日銀の高田創審議委員が講演した。 | BOJ policy board member So Takada gave a speech.
    更田豊志委員長は認めないと述べた。 | Chairman Toyoshi Sarata said he would not approve it.
    山井和則衆院議員が質問した。 | Lower house member Kazunori Yamai asked a question.
    キリンの磯崎功典社長が会見した。 | Kirin President Konori Isozaki held a press conference.
    MF江坂任が先制した。 | Midfielder Nin Esaka scored the first goal.
    将棋の佐藤天彦九段が勝った。 | Tenhiko Sato, 9-dan, won the shogi match.
    騎手の西村淳也が落馬した。 | Jockey Junya Nishimura was thrown from his horse.
    競輪の古性優作が制した。 | Yusaku Furusho won the keirin race.
    巨人の泉口友汰が本塁打を放った。 | Yuta Izumiguchi homered for the Giants.
    卓球の大藤沙月が勝った。 | Satsuki Ofuji won at table tennis.
    競泳の小関也朱篤が引退した。 | Swimmer Yashuatsu Koseki retired.
    小林多喜二の小説を読む。 | They read a novel by Takaji Kobayashi.
    前半、山本大樹が先に動いた。 | In the first half Yamamoto tree moved first.
"""

RIGHT = """
    落語家の桂文枝さんが口演した。 | Storyteller Katsura Bunshi performed.
    落語家の桂文枝さんが口演した。 | Storyteller Bunshi Katsura performed.
    落語家の桂文枝さんが口演した。 | Bunshi performed.
    織田信長の手紙が見つかった。 | A letter by Oda Nobunaga was found.
    織田信長の手紙が見つかった。 | A letter by Nobunaga was found.
    源頼朝が鎌倉に幕府を開いた。 | Yoritomo Minamoto established the shogunate in Kamakura.
    作家の柳美里さんが朗読した。 | Writer Yu Miri read from her work.
    作家の柳美里さんが朗読した。 | Writer Miri Yu read from her work.
    農業の佐藤健さん（42）は話す。 | "It is hard," says Ken Sato, 42, a farmer.
    佐藤健社長が会見した。 | President Ken Sato held a news conference.
    元日本代表の佐藤健太郎が引退する。 | Former Japan player Kentaro Sato will retire.
    市長選で佐藤健司氏が初当選した。 | Kenji Sato was elected mayor for the first time.
    棋士の羽生善治三冠が勝った。 | Yoshiharu Habu, holder of three titles, won.
    逢坂誠二代表代行が撤回を求めた。 | Deputy leader Seiji Osaka demanded a retraction.
    双葉町の伊沢史朗町長が国に要望した。 | Futaba's mayor made a request to the state.
    会社員の田中俊一さん（45）が軽いけがをした。 | Toshikazu Tanaka, a company employee, 45, was slightly injured.
    農家の野口旭さんはカキを育てる。 | Farmer Akira Noguchi grows persimmons.
    漁師の関潤さんは朝早く港に出る。 | Fisherman Hiroshi Seki goes to the port early in the morning.
    浦和の大槻毅監督が退いた。 | Urawa coach Tsuyoshi Otsuki stepped down.
    囲碁の許家元九段が挑戦する。 | Kyo Kagen, 9-dan, will challenge for the title.
    囲碁の許家元九段が挑戦する。 | Hsu Chia-yuan will challenge for the title.
    フィギュアの小松原尊が滑った。 | Tim Koleto skated.
    高校野球で、監督は代打に佐藤駿を送った。 | In high school baseball, the manager sent in Hayao Sato to bat.
    町内会長の吉田豊さんが優勝した。 | Neighborhood head Yutaka Yoshida won.
    大谷翔平一家が着いた。 | The family of Shohei Ohtani arrived.
    小泉八雲の作品を読む。 | They read works by Lafcadio Hearn.
    村田修一選手が決めた。 | Murata one day decided.
    山本大樹さんは木を植えた。 | Yamamoto planted trees.
"""


@pytest.mark.parametrize(("ja", "en"), rows(WRONG))
def test_a_misreading_is_found(ja: str, en: str) -> None:
    assert name_rules(ja, en)


@pytest.mark.parametrize(("ja", "en"), rows(RIGHT))
def test_what_somebody_is_called_is_right(ja: str, en: str) -> None:
    assert not name_rules(ja, en)
