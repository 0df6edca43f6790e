"""Bodies whose names were made anew of their characters are found; their right and their free names are not."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.model import Severity

FOUND = [
    ("公明党の山口代表が述べた。", "The leader of the Public Party, Yamaguchi, said."),
    ("共産党が反対した。", "The Socialist Party opposed it."),
    ("産業技術総合研究所が発表した。", "The Industrial Skills General Laboratory announced it."),
    ("宇宙航空研究開発機構が発表した。", "The Space Aviation Study Organization announced it."),
    ("公正取引委員会が立ち入り検査した。", "The Fair Business Committee inspected it."),
    ("個人情報保護委員会が発表した。", "The Personal Data Committee announced it."),
    ("日本医師会が要望した。", "The Japan Physicians Society requested it."),
    ("日本サッカー協会は監督の交代を発表した。", "The Japan Football Alliance Association announced a change of coach."),
    ("国家公安委員会が決めた。", "The State Police Committee decided it."),
    ("文部科学省は通知した。", "The Ministry of Literature and Science issued a notice."),
    ("消費者庁が処分した。", "The Buyer Agency punished it."),
    ("観光庁が発表した。", "The Sightseeing Agency announced it."),
    ("特許庁が認めた。", "The Privilege Agency approved it."),
    ("文化庁が審議した。", "The Civilization Agency deliberated."),
    ("ロシア連邦保安局が男を拘束した。", "The Russian Federal Preservation Office detained a man."),
    ("文化審議会が答申した。", "The Civilization Council submitted its advice."),
    ("水陸機動団が上陸した。", "The Amphibious Mobile Division landed."),
    ("国立国会図書館が公開した。", "The National Diet Book Museum made it public."),
    ("日本感染症学会が提言した。", "The Japan Contagion Academy proposed it."),
    ("関東運輸局が監査した。", "The Kanto Carriage Bureau inspected it."),
]

SILENT = [
    ("公明党の山口代表が述べた。", "The junior coalition partner's leader Yamaguchi said so."),
    ("日本医師会が要望した。", "Japan's largest doctors' group requested it."),
    ("日本医師会が要望した。", "The Japanese Medical Association requested it."),
    ("気象庁は注意を呼びかけた。", "The Japanese weather agency called for caution."),
    ("気象庁は注意を呼びかけた。", "The Meteorological Agency called for caution."),
    ("国税庁が公表した。", "The tax agency published it."),
    ("観光庁が発表した。", "The tourism agency announced it."),
    ("公取委が立ち入り検査した。", "The antitrust watchdog inspected it."),
    ("公正取引委員会が立ち入り検査した。", "The FTC inspected it."),
    ("公正取引委員会が立ち入り検査した。", "Japan's Fair Trade Commission inspected it."),
    ("文部科学省は通知した。", "The education ministry issued a notice."),
    ("文部科学省は通知した。", "The Education, Culture, Sports, Science and Technology Ministry issued a notice."),
    ("消費者庁が処分した。", "The Consumer Affairs Agency punished it."),
    ("ロシア連邦保安局が男を拘束した。", "Russia's FSB security service detained a man."),
    ("文化審議会が答申した。", "The Council for Cultural Affairs submitted its advice."),
    ("水陸機動団が上陸した。", "The GSDF's amphibious brigade landed."),
    ("労働局が指導した。", "The Shimane Labor Bureau gave guidance."),
    ("中央教育審議会が議論した。", "The education panel, the Central Council for Education, discussed it."),
    ("北海道開発局が着工した。", "The Hokkaido Development Bureau started work."),
    ("厚生労働省が発表した。", "The Health, Labor and Welfare Ministry announced it."),
    ("厚生労働省が発表した。", "The Health Ministry announced it."),
    ("経済産業省が発表した。", "The Economy, Trade and Industry Ministry announced it."),
    ("国土交通省が発表した。", "The Transport Ministry announced it."),
    ("国土交通省が発表した。", "The Infrastructure Ministry announced it."),
    ("中国外務省が発表した。", "The Chinese Foreign Ministry announced it."),
    ("農林水産省が発表した。", "The Farm Ministry announced it."),
    ("総務省が発表した。", "The Communications Ministry announced it."),
    ("国際オリンピック委員会が決定した。", "The IOC decided it."),
    ("国際サッカー連盟が決めた。", "World soccer's governing body decided it."),
    ("理化学研究所が開発した。", "The Riken research institute developed it."),
    ("理化学研究所が開発した。", "The Institute of Physical and Chemical Research (Riken) developed it."),
    ("宇宙航空研究開発機構が発表した。", "Japan's space agency announced it."),
    ("宇宙航空研究開発機構が発表した。", "The Japan Space Agency announced it."),
    ("共産党が反対した。", "The Communists opposed it."),
    ("中国共産党が開いた。", "The Chinese Communist Party held it."),
    ("立憲民主党が提出した。", "The Constitutional Democrats submitted it."),
    ("立憲民主党が提出した。", "The main opposition CDP submitted it."),
    ("米民主党が勝った。", "The Democratic Party won."),
    ("英労働党が勝った。", "Britain's Labour Party won."),
    ("英保守党が勝った。", "The Conservative Party, known as the Tories, won."),
    ("韓国の与党「国民の力」が勝った。", "South Korea's ruling People Power Party won."),
    ("社民党が発表した。", "The Social Democratic Party announced it."),
    ("全国銀行協会が集計した。", "The Japanese Bankers Association compiled it."),
    ("日本商工会議所が調査した。", "The Japanese Chamber of Commerce surveyed it."),
    ("日本サッカー協会は発表した。", "The JFA announced it. The Japan Soccer Association is based in Tokyo."),
    ("日本陸連が発表した。", "The Japan Association of Athletics Federations announced it."),
    ("米食品医薬品局が承認した。", "The Food and Drug Administration approved it."),
    ("総務省消防庁が発表した。", "The Fire and Disaster Management Agency announced it."),
    ("東京消防庁が出動した。", "The Tokyo Fire Department was dispatched."),
    ("警察庁が発表した。", "The National Police Agency announced it."),
    ("米国防総省が発表した。", "The Pentagon announced it."),
    ("米国防総省が発表した。", "The Defense Department announced it."),
    ("欧州委員会が提案した。", "The European Union's executive arm proposed it."),
    ("国連安全保障理事会が協議した。", "The Security Council discussed it."),
    ("国際通貨基金が予測した。", "The International Monetary Fund forecast it."),
    ("世界保健機関が宣言した。", "The World Health Organization declared it."),
    ("世界貿易機関が裁定した。", "The WTO ruled on it."),
    ("日本貿易振興機構が発表した。", "The Japan External Trade Organization announced it."),
    ("新エネルギー・産業技術総合開発機構が公募する。", "NEDO will invite applications."),
]

# Words that are in some right rendering are not enough: the rest may be a form that is not listed.
UNSEEN = [
    ("理化学研究所が開発した。", "The Institute of Chemistry developed it."),
    ("全国銀行協会が集計した。", "The National Bank Society compiled it."),
]


def findings(ja: str, en: str) -> list[str]:
    return [finding.rule for finding in termcheck.check(ja, en).findings if finding.severity > Severity.INFO]


@pytest.mark.parametrize(("ja", "en"), FOUND)
def test_a_name_that_is_nobodys_is_found(ja: str, en: str) -> None:
    assert {"term-misspelled", "term-wrong", "term-not-for"} & set(findings(ja, en))


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_a_right_or_free_name_is_silent(ja: str, en: str) -> None:
    assert not findings(ja, en)


@pytest.mark.xfail(strict=True, reason="every strange word shares its stem with a right one")
@pytest.mark.parametrize(("ja", "en"), UNSEEN)
def test_a_name_of_right_stems_is_found(ja: str, en: str) -> None:
    assert findings(ja, en)
