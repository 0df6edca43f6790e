"""Places where something happens that the English leaves out, and all that may stand for one."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.model import Severity

# The English says nowhere.
LOST = [
    ("新潟県柏崎市で5日、住宅が全焼した。", "A house burned down on the 5th."),
    ("福岡県久留米市の農地で不発弾が見つかった。", "An unexploded bomb was found on farmland."),
    ("北海道富良野市でバスがスリップし、10人がけがをした。", "The bus slipped and 10 people were injured."),
    ("山形市で記録的な大雨となり、川があふれた。", "There was record heavy rain and the river overflowed."),
    ("姫路市の会社が新しい検査キットを開発した。", "The company has developed a new test kit."),
    ("長崎県で新たに20人の感染が確認された。", "Twenty new infections were confirmed."),
    ("仙台市で新たに3人が死亡した。", "We had three more deaths."),
    ("熊本県人吉市の温泉街で、催しが開かれた。", "An event was held in the hot spring district."),
    ("大津市の県立高校で、生徒が倒れた。", "A student collapsed at a prefectural high school."),
    ("青森県むつ市で震度5弱を観測した。", "A seismic intensity of lower 5 was observed."),
    ("静岡市清水区で竜巻とみられる突風が吹いた。", "A gust believed to be a tornado blew."),
    ("宮崎県都城市の養鶏場で鳥インフルエンザが発生した。", "Bird flu occurred at a poultry farm."),
    ("松江市内の住宅に男が押し入った。", "A man broke into a house."),
    ("長野県南牧村の畑でクマが目撃された。", "A bear was seen in a field."),
]

# Something stands for the place, or the Japanese says of it no more than whose or what somebody is.
TOLD = [
    ("新潟県柏崎市で住宅が全焼した。", "A house in Niigata Prefecture burned to the ground."),
    ("富良野市でバスがスリップし、10人がけがをした。", "Ten people were hurt when a bus skidded on an icy road in Hokkaido."),
    ("前橋市のスーパーで男が包丁を振り回した。", "A man went on a rampage with a kitchen knife at a supermarket in the city."),
    ("山形市は記録的な大雨となり、川があふれた。", "Record rainfall caused the river to overflow, city officials said."),
    ("姫路市の会社員の男性（45）がはねられ、死亡した。", "A 45-year-old company employee was hit by a car and died."),
    ("女性は千葉市の団体職員で、帰宅途中だった。", "The woman was on her way home from work."),
    ("大阪市在住の女性が優勝した。", "A woman won the competition."),
    ("埼玉県によると、新たに20人が死亡した。", "Another 20 people died, officials said."),
    ("松本市に新しい美術館がオープンした。", "A new museum has opened its doors in central Japan."),
    ("名古屋市内の病院に搬送されたが、死亡が確認された。", "He was taken to a hospital, where he was pronounced dead."),
    ("横浜市立大学病院で手術が行われた。", "The operation was performed at the university hospital."),
    ("福島県いわき市の小名浜港で、カツオの水揚げが始まった。", "Bonito landings began at Onahama Port."),
    ("千葉県浦安市の東京ディズニーランドで新しいパレードが始まった。", "A new parade began at Disneyland."),
    ("宜野湾市の米軍普天間飛行場で訓練があった。", "A drill was held at U.S. Marine Corps Air Station Futenma in Okinawa."),
    ("茨城県東海村で開かれた会合で、知事は反対した。", "The governor voiced his opposition at a meeting."),
    ("京都市は新たな条例案をまとめた。", "The municipal government drew up a draft ordinance."),
    ("宮城県気仙沼市で慰霊祭が営まれた。", "A memorial service was held for local victims of the 2011 tsunami."),
    ("高知市で桜が開花した。", "The nation's first cherry blossoms of the season opened."),
    ("函館市で集会があり、市民ら50人が参加した。", "About 50 citizens took part in the rally there."),
    ("長野市で市長選が告示され、新人3人が立候補した。", "Official campaigning began for the mayoral race, with three newcomers running."),
    ("札幌市で行われた大会で、高木選手が優勝した。", "Takagi won the event at the Makomanai rink."),
    ("石川県輪島市で震度7を観測した。", "The quake registered the maximum 7 in the Noto Peninsula."),
    ("鹿児島県南種子町の種子島宇宙センターでロケットが打ち上げられた。", "The rocket was launched from the Tanegashima Space Center."),
    ("北九州市小倉北区の市場で火災があった。", "Firefighters battled a blaze at a market in Kokura."),
    ("大阪市で開かれた総会で、社長は謝罪した。", "The president apologized at the annual shareholders meeting."),
    ("東京都内で記者会見した監督は抱負を語った。", "The manager spoke of his hopes at a news conference."),
    ("名古屋市で開かれた名古屋場所で、照ノ富士が優勝した。", "Terunofuji won the tournament."),
    ("さいたま市で行われた試合で、日本が勝った。", "The visitors lost the soccer match."),
    ("静岡市で行われた公判で、検察は死刑を求刑した。", "Prosecutors sought the death penalty at the retrial."),
    ("京都市で15日に開かれたG7会合で、各国は一致した。", "The G7 members agreed at the meeting on the 15th."),
    ("山口県岩国市の錦帯橋が架け替えられる。", "The Kintaikyo Bridge will be rebuilt."),
    ("金沢市でクマ、女性けが", "Woman hurt in bear attack"),
]


def lost(ja: str, en: str) -> bool:
    return any(finding.rule == "name-missing" and finding.severity > Severity.INFO for finding in termcheck.check(ja, en).findings)


@pytest.mark.parametrize(("ja", "en"), LOST)
def test_a_place_that_nothing_stands_for_is_missed(ja: str, en: str) -> None:
    assert lost(ja, en)


@pytest.mark.parametrize(("ja", "en"), TOLD)
def test_a_place_that_is_told_in_another_way_is_not(ja: str, en: str) -> None:
    assert not lost(ja, en)
