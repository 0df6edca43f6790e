"""Surnames of which all readings are known: what else their characters may sound like is somebody else, whatever
the given name."""

from __future__ import annotations

import functools
import re

import pytest

import termcheck
from termcheck.glossary import Glossary
from termcheck.model import Severity
from termcheck.names.people.known import BORNE, KNOWN, borne
from termcheck.names.people.surnames import has_one_reading

WRONG = """
    塩沢監督は「選手を信じた」と語った。 | Manager Enzawa said, "I trusted the players."
    寺西勇二社長は陳謝した。 | President Yuji Jisei apologized.
    鷹野圭介選手（22）が優勝した。 | Keisuke Ono, 22, won.
    亀梨一輝さんが司会を務める。 | Kazuki Kinashi hosts the program.
    粟田農相は会見で述べた。 | Agriculture Minister Zokuta said at a news conference.
    真壁信也選手が引退する。 | Shinya Shinpeki will retire.
    脇山さん方から出火した。 | A fire broke out at the Kyozan home.
    森下千佳容疑者（33）が送検された。 | Suspect Chika Morishimo (33) was sent to prosecutors.
    漆原容子さん（47）が店を継いだ。 | Yoko Uruhara, 47, took over the shop.
    安斎拓人議員が質問した。 | Lawmaker Takuto Yasusai asked a question.
    百瀬監督は満足そうだった。 | Manager Hyakuse looked content.
    喜多川容疑者は黙秘している。 | Suspect Yoshitagawa has remained silent.
    入江容疑者は同市に住む。 | Suspect Iriumi lives in the city.
    菅原洋平社長が退任する。 | President Yohei Sugehara will step down.
    小倉智監督は交代を告げた。 | Manager Satoshi Shosou made a change.
    三輪知佳さん（35）が描いた。 | It was painted by Chika Sanwa, 35.
    深谷譲氏が初当選した。 | Yuzuru Mitani was elected for the first time.
    柳田岳選手が勝った。 | Gaku Ryuda won.
    鬼頭裕也容疑者（39）を逮捕した。 | They arrested Yuya Onigashira, 39.
    佐竹は地元の高校で教壇に立つ。 | Sadake teaches at a local high school.
    髙橋由紀子さん（62）が編んだ。 | It was knitted by Yukie Takahashi, 62.
    濵田亮介選手が引退する。 | Ryosuke Hamano will retire.
    吉本隆史市長が会見した。 | Mayor Takashige Yoshimoto held a news conference.
"""

RIGHT = """
    芝崎容疑者は黙秘している。 | Suspect Shibasaki remains silent.
    芝崎容疑者は黙秘している。 | Suspect Shibazaki remains silent.
    漆原容子さん（47）が店を継いだ。 | Yoko Urushihara, 47, took over the shop.
    漆原容子さん（47）が店を継いだ。 | Yoko Urushibara, 47, took over the shop.
    百瀬監督は満足そうだった。 | Momose looked content.
    小嶋俊介選手が優勝した。 | Shunsuke Ojima won.
    石倉英樹容疑者（38）と石蔵学容疑者（39）を逮捕した。 | Hideki Ishikura, 38, and Manabu Ishikura, 39, were arrested.
    湯浅町出身の湯川陽子さん（48）が書いた。 | Yoko Yukawa, 48, from Yuasa, wrote it.
    本所の宮坂署長は語った。 | Police chief Miyasaka of Honjo said.
    菊池桃子さんと菊地凛子さんが共演した。 | Momoko Kikuchi and Rinko Kikuchi acted together.
    緒方さんの母が語った。 | Ogata's mother said.
    水谷千尋さん（30）が語った。 | Chihiro Mizugai, 30, said.
    小倉智監督は小倉出身だ。 | Manager Satoshi Ogura is from Kokura.
    神田守さんが話した。 | Mamoru Kouda said so.
    清野美樹さん（28）が店長だ。 | Miki Kiyono, 28, is the manager.
    栁田翔選手と髙橋武監督が会見した。 | Player Sho Yanagita and manager Takeshi Takahashi held a news conference.
    大﨑淸さん（81）が語った。 | Kiyoshi Osaki, 81, said so.
    𠮷田寬子さん（55）が語った。 | Hiroko Yoshida, 55, said so.
    長田弘さんの詩を読む。 | They read poems by Hiroshi Osada.
    塩谷修議員が質問した。 | Lawmaker Osamu Shionoya asked a question.
    土屋（旧姓・塩沢）奈美さん（41）が語った。 | Nami Tsuchiya, 41, whose maiden name was Shiozawa, said.
"""


def rows(text: str) -> list[tuple[str, ...]]:
    return [tuple(line.strip().split(" | ")) for line in text.strip().splitlines()]


@functools.cache
def glossary() -> Glossary:
    return termcheck.load_glossary()


def name_rules(ja: str, en: str) -> set[str]:
    findings = termcheck.check(ja, en, glossary=glossary()).findings
    return {f.rule for f in findings if f.severity >= Severity.WARNING and f.family in ("name", "term")}


@pytest.mark.parametrize(("ja", "en"), rows(WRONG))
def test_another_reading_is_found(ja: str, en: str) -> None:
    assert name_rules(ja, en) == {"name-reading"}


@pytest.mark.parametrize(("ja", "en"), rows(RIGHT))
def test_what_a_bearer_may_be_called_is_right(ja: str, en: str) -> None:
    assert not name_rules(ja, en)


@pytest.mark.parametrize("surname", "森下 緒方 百瀬 佐藤 鈴木 高橋 渡辺 塩沢".split())
def test_surnames_with_one_reading(surname: str) -> None:
    assert has_one_reading(surname)


@pytest.mark.parametrize("surname", "河野 小嶋 角田 新谷 中田 小畑 篠原 関谷 深谷 神代 東 菅 羽生 九里 角谷 上月".split())
def test_surnames_with_several(surname: str) -> None:
    assert not has_one_reading(surname)


def test_the_readings_that_surnames_have() -> None:
    table = [line.split() for line in BORNE.read_text("utf-8").splitlines() if not line.startswith("#")]
    names = [name for name, *_ in table]
    assert len(names) == len(set(names))
    assert not KNOWN.keys() & set(names)
    assert all(readings and re.fullmatch("[ァ-ヺー ]+", " ".join(readings)) for _, *readings in table)
    assert borne("菅原") == ("スガワラ", "スガハラ")
    assert not borne("森下町")
