"""Names from abroad in katakana, which does not tell how they are spelled: a list does."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.model import Severity

RIGHT = [
    ("コロンビアのドゥケ大統領は会見した。", "Colombian President Ivan Duque held a press conference."),
    ("サハリン州のリマレンコ知事が発表した。", "Sakhalin Gov. Valery Limarenko made the announcement."),
    ("スロビキン総司令官が解任された。", "Gen. Sergey Surovikin was removed as overall commander."),
    ("ペルーのビスカラ大統領が罷免された。", "Peru's president was removed from office by Congress."),
    ("カシュカリ総裁は利下げに慎重な考えを示した。", "Minneapolis Fed President Neel Kashkari voiced caution about rate cuts."),
    ("フィジーのランブカ首相と会談した。", "He met with Fijian Prime Minister Sitiveni Rabuka."),
    ("バイエルン州のゼーダー首相は反対した。", "Bavaria's premier, Markus Söder, was opposed."),
    ("ジョージ・フロイド・ジョーンズ牧師が祈りをささげた。", "The Rev. George F. Jones offered a prayer."),  # a longer name is somebody else's
    ("マーク・ミリー・スミスさんは英国から来た。", "Mark Smith came from Britain."),
    ("マンチェスター・Ｃのグバルディオルが決勝点を挙げた。", "Josko Gvardiol scored the winner for Manchester City."),
    ("デュプランティスとテントグルが優勝した。", "Armand Duplantis and Miltiadis Tentoglou won."),
    ("テアシュテーゲンが先発した。", "Marc-Andre ter Stegen started in goal."),
    ("ウェリンガーが２位に入った。", "Andreas Wellinger came second."),
    ("ゲッツェが決めた。", "Mario Götze scored."),
    ("スピルバーグ監督の新作が公開された。", "Director Steven Spielberg's new film was released."),
    ("ジョニー・デップの元妻で俳優のアンバー・ハードさんが証言した。", "Actor Amber Heard testified."),
    ("シェークスピア劇を上演する。", "The troupe will stage a Shakespearean play."),
    ("手術支援ロボット「ダビンチ」を導入した。", "The hospital introduced the da Vinci surgical robot."),
    ("シャンゼリゼ通りで行進した。", "They marched down the Champs-Élysées."),
    ("ロシア軍はブフレダルを制圧した。", "Russian forces captured Vuhledar."),
    ("米ミネソタ州ロチェスターの病院に入院した。", "He was hospitalized in Rochester, Minnesota."),
    ("ドナルド・トランプ・ジュニア氏が演説した。", "Donald Trump Jr. gave a speech."),
]
WRONG = [
    ("コロンビアのドゥケ大統領は会見した。", "Colombian President Doukey held a press conference.", "Doukey"),
    ("サハリン州のリマレンコ知事が発表した。", "Sakhalin Gov. Rimarenko made the announcement.", "Rimarenko"),
    ("スロビキン総司令官が解任された。", "Gen. Slobikin was removed as overall commander.", "Slobikin"),
    ("カシュカリ総裁は利下げに慎重な考えを示した。", "President Cascari voiced caution about rate cuts.", "Cascari"),
    ("フィジーのランブカ首相と会談した。", "He met with Fijian Prime Minister Rambuka.", "Rambuka"),
    ("デービッド・イゲ知事は非常事態を宣言した。", "Gov. David Ege declared a state of emergency.", "David Ege"),
    ("ウェリンガーが２位に入った。", "Andreas Wellenger came second.", "Wellenger"),
    ("クルパレクが２連覇した。", "Lukas Kurparek won his second straight gold.", "Kurparek"),
    ("エベネプールが優勝した。", "Remco Evenepol won.", "Evenepol"),
    ("コンタベイトが引退する。", "Anett Kontabeit will retire.", "Kontabeit"),
    ("スピルバーグ監督の新作が公開された。", "Director Spielburg's new film was released.", "Spielburg"),
    ("オープンＡＩのサツキバー氏が退社した。", "Satsukibar left OpenAI.", "Satsukibar"),
    ("ロシア軍はブフレダルを制圧した。", "Russian forces captured Bufredar.", "Bufredar"),
    ("シリア北東部カミシリで爆発があった。", "An explosion hit Kamishiri in northeastern Syria.", "Kamishiri"),
    ("チェコのゼマン大統領は入院した。", "Czech President Seman was hospitalized.", "Seman"),
]


@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_right_spellings_are_silent(ja: str, en: str) -> None:
    assert [f.message for f in termcheck.check(ja, en).findings if f.severity > Severity.INFO] == []


@pytest.mark.parametrize(("ja", "en", "said"), WRONG)
def test_wrong_spellings_are_found(ja: str, en: str, said: str) -> None:
    assert any(f.en is not None and said in f.message for f in termcheck.check(ja, en).findings)
