"""People whom the glossary knows: one name right and the other misread, and who else may be meant."""

from __future__ import annotations

import functools

import pytest

import termcheck
from termcheck.glossary import Glossary
from termcheck.model import Severity

FOUND = [
    ("前知事の蒲島郁夫氏と会った。", "They met former Governor Kabashima Yuo."),
    ("西川広人社長が辞任した。", "President Hiroto Nishikawa resigned."),
    ("羽生善治九段が勝った。", "Yoshiharu Hanyu, ninth dan, won."),
    ("茂木敏充外相が述べた。", "Foreign Minister Toshimitsu Mogi said so."),
    ("植田和男総裁が述べた。", "Gov. Kazuo Uemura said so."),
    ("鳥取県の平井伸治知事が述べた。", "Tottori Gov. Nobuharu Hirai said so."),
    ("宮崎駿監督の新作だ。", "It is a new work of Shun Miyazaki."),
    ("日本代表ＭＦ久保建英が先発した。", "Japan midfielder Takehide Kubo started."),
    ("鳥谷敬が二塁打を放った。", "Kei Toritani hit a double."),
    ("女子マラソンの一山麻緒が優勝した。", "Mao Kazuyama won the women's marathon."),
    ("ボクシングの井上尚弥が王座を守った。", "Boxer Hisaya Inoue kept his title."),
    ("日本代表ＤＦ板倉滉が復帰した。", "Japan defender Akira Itakura is back."),
    ("大関琴桜が勝ち越した。", "Ozeki Kinzakura secured a winning record."),
]

# Read as somebody else may be who is written so.
DOUBTFUL = [
    ("橋下徹氏が述べた。", "Toru Hashishita said so."),
    ("自見英子氏が述べた。", "Eiko Jimi said so."),
    ("会社員の鳥谷敬さん（31）が見つけた。", "Kei Toritani, a 31-year-old company employee, found it."),
    ("農業の平井伸治さん（70）は知事に訴えた。", "Nobuharu Hirai, a 70-year-old farmer, appealed to the governor."),
    ("無職井上尚弥容疑者（28）が試合の会場で逮捕された。", "Hisaya Inoue, 28, unemployed, was arrested at the venue."),
]

SILENT = [
    ("鳥取県の平井伸治知事が述べた。", "Tottori Gov. Shinji Hirai said so."),
    ("鳥取県の平井伸治知事が述べた。", "Gov. Hirai Shinji of Tottori said so."),
    ("鳥取県の平井伸治知事が述べた。", "Tottori Gov. Hirai said so."),
    ("河野太郎氏と河野洋平氏が並んだ。", "Taro Kono stood beside Yohei Kono."),
    ("小泉進次郎氏が述べた。", "Koizumi, Japan's minister, said so."),
    ("高市早苗首相が会見した。", "Prime Minister Takaichi met the press."),
    ("是枝裕和監督の新作だ。", "It is a new work of Hirokazu Koreeda."),
    ("小沢征爾さんが指揮した。", "Seiji Ozawa conducted."),
    ("習近平国家主席が述べた。", "President Xi said so."),
    ("日本代表ＤＦ板倉滉が復帰した。", "Japan defender Kou Itakura is back."),
    ("日本代表ＤＦ板倉滉が復帰した。", "Feyenoord defender Itakura is back for Japan."),
    ("巨人・坂本勇人が打った。", "Yomiuri Giants captain Sakamoto had a hit."),
    ("一山麻緒と山本太郎監督が会見した。", "Ichiyama and Yamamoto met the press."),
    ("大関琴桜が勝ち越した。", "Ozeki Kotozakura secured a winning record."),
    ("小泉純一郎元首相と進次郎氏が並んだ。", "Former Prime Minister Junichiro Koizumi stood beside Shinjiro Koizumi."),
    ("小泉進次郎農相は父の純一郎元首相と会った。", "Farm minister Koizumi met his father, former Prime Minister Junichiro Koizumi."),
    ("米大統領はプーチン氏と会談した。", "President Donald Trump met with Putin."),
]


@functools.cache
def glossary() -> Glossary:
    return termcheck.load_glossary()


def findings_of(ja: str, en: str) -> list[str]:
    """The rules of what is said of the names and terms of a segment, from a warning up."""
    findings = termcheck.check(ja, en, glossary=glossary()).findings
    return [f.rule for f in findings if f.severity >= Severity.WARNING and f.family in ("name", "term")]


@pytest.mark.parametrize(("ja", "en"), FOUND)
def test_a_misread_person_is_found(ja: str, en: str) -> None:
    assert findings_of(ja, en) == ["name-reading"]


@pytest.mark.parametrize(("ja", "en"), DOUBTFUL)
def test_a_reading_that_a_namesake_may_have_is_info(ja: str, en: str) -> None:
    findings = termcheck.check(ja, en, glossary=glossary()).findings
    assert [(f.rule, f.severity) for f in findings if f.rule == "name-reading"] == [("name-reading", Severity.INFO)]
    assert not findings_of(ja, en)


MISHEARD = [
    ("プーチン大統領が会見した。", "President Pucin held a news conference."),
    ("メドベージェフ首相が会見した。", "Prime Minister Medbejev held a news conference."),
    ("ヘグセス国防長官が会見した。", "Defense Secretary Hegses held a news conference."),
    ("グテレス事務総長が述べた。", "Secretary-General Guterez said so."),
    ("カショギ氏が殺害された。", "Kashogi was killed."),
    ("ハバロフスクで火災があった。", "A fire broke out in Havarofsk."),
    ("ザポリージャに着いた。", "They arrived in Zaporija."),
    ("アストラゼネカが発表した。", "Astra Zeneka made the announcement."),
    ("ロイター通信が伝えた。", "Loiter News reported it."),
]


@pytest.mark.parametrize(("ja", "en"), MISHEARD)
def test_a_name_written_by_its_sound_is_found(ja: str, en: str) -> None:
    assert findings_of(ja, en) == ["term-misspelled"]


def test_somebody_else_of_the_same_surname_is_found() -> None:
    assert findings_of("小泉進次郎農相が述べた。", "Farm minister Junichiro Koizumi said so.") == ["term-wrong"]
    assert findings_of("河野太郎氏が述べた。", "Yohei Kono said so.") == ["term-wrong"]


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_a_person_rightly_called_is_silent(ja: str, en: str) -> None:
    assert findings_of(ja, en) == []
