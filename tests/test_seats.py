"""People in whose place the English has somebody else, or what their characters mean."""

from __future__ import annotations

import pytest
from test_surnames import name_rules, rows

WRONG = """
    同社の大久保勉社長は「挑戦する」と話した。 | The company's President Benjamin Cole said, "We will take on the challenge."
    店主の福永宏さん（63）は語る。 | "We try," says owner Lucky Forever, 63.
    林田誠さん（32）が優勝した。 | Forest Sincerity, 32, won.
    黒木大樹選手（25）が3位。 | Great Tree, 25, was third.
    薬袋浩二さん（52）は語った。 | Koji Medicine Bag, 52, said so.
    札幌・荒野が左足で決めた。 | Sapporo's Wilderness scored with his left foot.
    大谷翔平選手が本塁打を放った。 | Kakehei Otani hit a homer.
    県警は梶原聡容疑者（38）を逮捕した。 | Police arrested office worker Rapture Kajiwara (38).
    同町の農業、栃原ハルさん（89）が死亡した。 | Spring Tochihara, 89, a farmer in the same town, died.
    女優の吉岡里帆が涙した。 | Actress Yoshioka village sail shed tears.
    自民党の二階俊博幹事長は述べた。 | The secretary general in Nikai, Toshihiro, said so.
"""

RIGHT = """
    薬袋浩二さん（52）は語った。 | Koji Minai, 52, said so.
    同社の大久保勉社長は「挑戦する」と話した。 | The company's President Tsutomu Okubo said, "We will take on the challenge."
    大久保社長は退任し、後任にスミス副社長が就く。 | President Okubo steps down; Vice President John Smith succeeds.
    田中監督は「相手のレベルが高い」と話した。 | Head coach Brian Kelly's team was strong, Tanaka said.
    田中監督はファイターズの新庄剛志監督と会った。 | Tanaka met Fighters manager Tsuyoshi Shinjo.
    金東勲さん（29）が受賞した。 | Kim Dong-hoon, 29, received the award.
    台湾の林佳龍氏（61）が会見した。 | Lin Chia-lung, 61, of Taiwan held a news conference.
    ダルビッシュ有投手（37）が先発した。 | Yu Darvish, 37, started.
    道端ジェシカさん（38）が出演した。 | Jessica Michibata, 38, appeared.
    戸崎圭太騎手はリバティアイランドに騎乗した。 | Jockey Keita Tosaki rode Liberty Island.
    会社員の男性（44）を殴ったとして、田島修容疑者（44）を逮捕した。 | Osamu Tajima, 44, was arrested for hitting a company employee, 44, Police Chief Kent Brown said.
    川上外相はブリンケン米国務長官と会談した。 | Foreign Minister Kawakami met with U.S. Secretary of State Antony Blinken.
    大谷翔平選手が本塁打を放った。 | Shohei Otani hit a homer.
    村田譲治さん（20）が当選した。 | George Murata, 20, won.
    村田英玲奈さん（20）が当選した。 | Elena Murata, 20, won.
    村田賢人選手（20）が優勝した。 | Kent Murata, 20, won.
    佐々木留偉さん（14）が出場した。 | Louis Sasaki, 14, took part.
    平松恵美さん（44）が語る。 | Amy Hiramatsu, 44, says so.
    高橋メアリージュンさん（37）が出演する。 | Maryjun Takahashi, 37, appears.
    岡本綾子さん（60）が優勝した。 | Ayako "Aya" Okamoto, 60, won.
    森泉さん（41）が出演する。 | Izumi Mori, 41, appears.
    女優の吉岡里帆が涙した。 | Actress Riho Yoshioka shed tears.
"""


@pytest.mark.parametrize(("ja", "en"), rows(WRONG))
def test_somebody_else_is_found(ja: str, en: str) -> None:
    assert name_rules(ja, en) & {"name-reading", "name-literal", "term-misspelled"}


@pytest.mark.parametrize(("ja", "en"), rows(RIGHT))
def test_who_stands_there_rightly_is_right(ja: str, en: str) -> None:
    assert not name_rules(ja, en)
