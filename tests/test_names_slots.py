"""Players called by a surname that is a word, too: translated, and right, and no players at all."""

from __future__ import annotations

import pytest

import termcheck

TRANSLATED = [
    ("ヤクルトの谷が左翼席へ本塁打を放った。", "A valley of Yakult hit a home run into the left-field stands."),
    ("阪神・森の適時打で勝ち越した。", "Hanshin took the lead on a forest RBI hit."),
    ("中日の石が先頭打者として四球を選んだ。", "A stone of the Chunichi Dragons drew a leadoff walk."),
    ("浦和・原がＣＫを蹴った。", "Urawa's field kicked a corner."),
    ("巨人の岸は７回２失点だった。", "The shore of the Giants gave up two runs in seven innings."),
    ("先発の星が六回まで投げた。", "The starting star pitched through the sixth inning."),
    ("オリックスの福が救援した。", "Orix's fortune came on in relief."),
    ("広島・大海が先制打を放った。", "Hiroshima's ocean hit the go-ahead single."),
    ("阪神の青木が同点打を放った。", "Hanshin's blue tree hit a game-tying single."),
    ("ロッテの黒木が８回を抑えた。", "Lotte's black tree held in the eighth."),
    ("八回に堀の二塁打で２点を加えた。", "In the eighth they added two runs on a moat double."),
    ("日本ハムの九里から３点を奪った。", "They scored three runs off nine miles."),
    ("新潟・森林がゴールを決めた。", "Niigata's forest scored a goal."),
]

SILENT = [
    ("阪神の森が適時打を放った。", "Hanshin's Mori hit an RBI single."),
    ("先発の星が投げ切った。", "Starter Hoshi went the distance."),
    ("阪神の星が二つついた。", "Hanshin picked up two wins."),
    ("巨人の星が再放送される。", '"Star of the Giants" will be rerun.'),
    ("楽天の梅が咲いた。", "The plum of Rakuten blossomed."),
    ("鹿島の林で熊が目撃された。", "A bear was seen in a forest in Kashima."),
    ("川崎の家長が決めた。", "Kawasaki's Ienaga scored."),
    ("大阪・桜の通り抜けで２回目の夜間開放。", "The cherry blossom walk in Osaka opened at night for the second time."),
    ("仙台の雪が決勝ゴールの妨げとなった。", "Snow in Sendai got in the way of a winning goal."),
    ("広島の夏が始まり、先頭打者が本塁打を放った。", "Hiroshima's summer started with a leadoff home run."),
    ("サッカーの南の島での合宿でゴールを量産。", "He scored many goals at a camp on a southern island."),
    ("神戸は森の中の練習場でシュート練習をした。", "Kobe practiced shots on a field in the forest."),
    ("星の数ほどの本塁打を見た。", "I have seen as many homers as there are stars."),
    ("先発・森は６回無失点。センターの芝で寝転んだ。", "Starter Mori pitched six scoreless innings, then lay on the grass."),
    ("横浜・関内で得点を祝うパレード。", "A parade celebrating the goal in Kannai, Yokohama."),
    ("丸の３戦連続本塁打で巨人が勝った。", "Maru homered in his third straight game as the Giants won."),
]


def _literal(ja: str, en: str) -> list[str]:
    return [finding.message for finding in termcheck.check(ja, en).findings if finding.rule == "name-literal"]


@pytest.mark.parametrize(("ja", "en"), TRANSLATED)
def test_a_surname_translated_is_found(ja: str, en: str) -> None:
    assert _literal(ja, en)


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_right_english_is_silent(ja: str, en: str) -> None:
    assert not _literal(ja, en)


@pytest.mark.xfail(strict=True, reason="no table has a lawn as what 柴 means, which is brushwood")
def test_a_surname_taken_for_another_word() -> None:
    assert _literal("鹿島の柴が後半にゴールを決めた。", "Kashima's lawn scored in the second half.")
