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
    """The English of the findings on names and terms."""
    return [finding.en.text for finding in termcheck.check(ja, en).findings if finding.en and finding.family in ("name", "term") and finding.severity > termcheck.Severity.INFO]


@pytest.mark.parametrize(("ja", "en", "wrong"), FOUND)
def test_another_of_the_family_is_found(ja: str, en: str, wrong: str) -> None:
    assert any(wrong in text for text in said(ja, en))


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_what_is_called_so_is_silent(ja: str, en: str) -> None:
    assert said(ja, en) == []
