"""One of a family for another, sights that are translated, schools that are called their university."""

from __future__ import annotations

import pytest

import termcheck

FOUND = [
    # one of a family for another
    ("エミー賞の授賞式が開かれた。", "The Grammy Awards ceremony was held.", "Grammy"),
    ("直木賞の選考会が開かれた。", "The selection committee for the Akutagawa Prize met.", "Akutagawa"),
    ("ベルリン国際映画祭で銀熊賞に輝いた。", "It won the Silver Bear at Cannes.", "Cannes"),
    ("天皇賞・秋は東京競馬場で行われる。", "The spring Tenno Sho will be held in Tokyo.", "spring"),
    ("総武線が一時運転を見合わせた。", "The Chuo Line was temporarily suspended.", "Chuo"),
    ("日比谷線で人身事故があった。", "There was an accident on the Ginza Line.", "Ginza"),
    ("関越道で玉突き事故が起きた。", "A pileup occurred on the Tohoku Expressway.", "Tohoku"),
    ("県道でトラックが横転した。", "A truck overturned on a national road.", "national road"),
    ("北アルプスで2人が遭難した。", "Two people were lost in the Southern Alps.", "Southern Alps"),
    ("オホーツク海で漁船が沈没した。", "A fishing boat sank in the Sea of Japan.", "Sea of Japan"),
    ("狂言の公演を見た。", "They saw a kabuki performance.", "kabuki"),
    ("焼酎の輸出が伸びた。", "Exports of sake grew.", "sake"),
    ("サンマの水揚げが減った。", "Landings of tuna fell.", "tuna"),
    ("兵庫県警は男を逮捕した。", "The Hyogo Prefectural Government arrested the man.", "Prefectural Government"),
    ("埼玉県立浦和高校の生徒が入賞した。", "A student of Urawa city high school won a prize.", "city"),
    # municipalities of another kind
    ("福井県越前市で祭りがあった。", "A festival was held in Echizen Town, Fukui Prefecture.", "Echizen Town"),
    ("岐阜県高山市で雪が降った。", "Snow fell in Takayama Village, Gifu.", "Takayama Village"),
    ("長野県小谷村で雪崩があった。", "There was an avalanche in Otari City, Nagano Prefecture.", "Otari City"),
    ("群馬県高崎市で雪が降った。", "Snow fell in Takasaki-cho, Gunma.", "Takasaki-cho"),
    ("中京大と実証を進める。", "It will proceed with demonstrations with Chukyo Television.", "Chukyo Television"),
    # titles and brands in marks, festivals
    ("任天堂の「どうぶつの森」が人気だ。", 'Nintendo\'s "Forest of Animals" is popular.', "Forest of Animals"),
    ("「千と千尋の神隠し」が舞台化された。", '"The Disappearance of Chihiro" was staged.', "Disappearance"),
    ("「源氏物語」の新訳が出た。", 'A new translation of "Genji\'s Story" was published.', "Genji"),
    ("江崎グリコの「ポッキー」が人気だ。", 'Ezaki Glico\'s "Porky" is popular.', "Porky"),
    ("京都で葵祭が行われた。", "The Mallow Leaf Festival was held in Kyoto.", "Leaf Festival"),
    # sights by what their characters mean
    ("青森県の蟹田駅に着いた。", "They arrived at Crab Field Station in Aomori Prefecture.", "Crab Field"),
    ("狩野川が氾濫した。", "The Hunting Field River overflowed.", "Hunting Field"),
    ("京都市の鴨川で遊んだ。", "They played along the Duck River in Kyoto.", "Duck River"),
    ("JR鳥栖駅で停電があった。", "There was a blackout at JR Bird Nest Station.", "Bird Nest"),
    ("石岡市にある石岡神社に参った。", "They visited Stone Hill Shrine in Ishioka.", "Stone Hill Shrine"),
    # schools that belong to a university
    ("広島大付が決勝に進んだ。", "Hiroshima University reached the final.", "Hiroshima University"),
    ("愛知教育大付が初戦を突破した。", "Aichi University of Education won its opener.", "Aichi University"),
]

SILENT = [
    ("グラミー賞とエミー賞の両方を受賞した。", "She won both a Grammy and an Emmy."),
    ("芥川賞作家が講演した。", "The Akutagawa Prize-winning author gave a talk."),
    ("カンヌ映画祭に出品される。", "It will be shown at the French festival."),
    ("天皇賞・春を制した。", "He won the Tenno Sho."),
    ("天皇賞・春で3着だった。", "The horse was third in the Tenno Sho in Kyoto after a fall from first place."),
    ("山手線は中央線の遅れの影響を受けた。", "The Yamanote Line was affected by delays on the Chuo Line."),
    ("日比谷線の銀座駅で。", "At Ginza Station on the subway."),
    ("国道沿いの店で。", "At a shop along the road in the city."),
    ("県立高校で授業が始まった。", "Classes began at a public high school in the city."),
    ("県立高校が全国大会に出る。", "The school will go to the national high school championship."),
    ("県警の発表によると、県道で事故があった。", "Police said there was an accident on a prefectural road."),
    ("県警は県に報告した。", "The police reported to the prefectural government."),
    ("日本海と太平洋。", "The Sea of Japan and the Pacific."),
    ("環太平洋の国々。", "Countries of the Pacific Rim."),
    ("国宝の仏像を重要文化財とともに展示する。", "The statue, a national treasure, is shown with important cultural properties."),
    ("能登半島で能の公演があった。", "A performance of noh was held on the Noto Peninsula."),
    ("駅のそばで会った。", "They met near the station and had udon."),
    ("スイカの出荷が始まった。", "Shipments of watermelons have begun."),
    ("ジブリの新作。", "Ghibli's new work on a salmon."),
    ("日本酒や焼酎の輸出。", "Exports of sake and shochu."),
    ("大河ドラマの主演が決まった。", "The lead of the historical drama was chosen."),
    ("東京駅で火事があった。", "There was a fire at Tokyo Station."),
    ("岩手県の浄土ヶ浜に観光客が訪れた。", "Tourists visited Jodogahama, or Pure Land Beach, in Iwate Prefecture."),
    ("越前市と越前町で祭りがあった。", "Festivals were held in Echizen City and Echizen Town."),
    ("東京都港区で火事があった。", "There was a fire in Minato City, Tokyo."),
    ("岡山県西粟倉村の森で。", "In a forest in the town of Nishiawakura, Okayama."),
    ("高松市高松町で火事があった。", "There was a fire in Takamatsu-cho, Takamatsu."),
    ("中京テレビが放送した。", "Chukyo Television broadcast it."),
    ("「千と千尋の神隠し」が舞台化された。", 'Studio Ghibli\'s "Spirited Away" was staged.'),
    ("「天気の子」がヒットした。", 'The animated film "Tenki no Ko" ("Weathering With You") was a hit.'),
    ("「源氏物語」を題材にした展示。", "An exhibition based on the classic."),
    ("京都で葵祭が行われた。", "Kyoto held its Aoi Matsuri, the Hollyhock Festival."),
    ("JR東海道線で事故があった。", "There was an accident on the JR Tokaido Line."),
    # houses, feasts and schools that are read as nobody is
    ("県立北山高（今帰仁村）野球部は部員１１人で夏に挑む。", "The baseball team at Hokuzan High School in Nakijin has 11 players."),
    ("神社で１２年に一度開かれる大御田祭。", "The Grand Onda Festival is held at the shrine once every dozen years."),
    ("温泉施設「四季彩館」を閉館する。", "It will shut down Shikisaikan, a hot spring facility."),
    ("三原市の沼田川流域で訓練があった。", "A drill was held along the Nuta River in Mihara."),
    ("東駅に着いた。", "They arrived at East Station."),
    ("黄河が氾濫した。", "The Yellow River overflowed."),
    ("桜川が氾濫した。", "The Sakura (Cherry) River overflowed."),
    ("京都市の鴨川で遊んだ。", "They played along the Kamo River, the Duck River, in Kyoto."),
    ("雪山で遭難した。", "They were lost on Snow Mountain."),
    ("白山駅で乗り換えた。", "They changed trains at Hakusan Station."),
    ("台湾の緑島に渡った。", "They went to Green Island in Taiwan."),
    ("奈良大付が勝った。", "Nara University High School won."),
    ("盛岡大付が勝った。", "Morioka Daifu won."),
    ("東海大付相模が勝った。", "Tokai University Sagami won."),
    ("筑波大付属病院で手術を受けた。", "He had surgery at the University of Tsukuba Hospital."),
    ("東京学芸大付属小で授業があった。", "A class was held at Tokyo Gakugei University's elementary school."),
    ("奈良大の教授が話した。", "A professor at Nara University talked."),
    ("木更津高専の学生が開発した。", "Students of Kisarazu Kosen developed it."),
]


def said(ja: str, en: str) -> list[str]:
    """The English of the findings on names and terms, and on seasons."""
    return [finding.en.text for finding in termcheck.check(ja, en).findings if finding.en and (finding.family in ("name", "term") or finding.rule == "number-sense") and finding.severity > termcheck.Severity.INFO]


@pytest.mark.parametrize(("ja", "en", "wrong"), FOUND)
def test_another_of_the_family_is_found(ja: str, en: str, wrong: str) -> None:
    assert any(wrong in text for text in said(ja, en))


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_what_is_called_so_is_silent(ja: str, en: str) -> None:
    assert said(ja, en) == []
