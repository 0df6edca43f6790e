"""Places with nothing beside them that says what they are: another name in their place is found, what they lie in is not."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.model import Severity

WRONG = [
    ("津で全日本学童大会が開幕した。", "The All-Japan children's tournament opened in Tianjin."),
    ("大宮の中心部で火災があり、3棟が焼けた。", "A fire broke out in the center of Daegu, burning three buildings."),
    ("有明で開かれた大会で、大坂なおみが初優勝した。", "Naomi Osaka won her first title at the tournament held in Arima."),
    ("首都高湾岸線の辰巳付近で多重事故が起きた。", "A pile-up occurred near Chenji on the Metropolitan Expressway Bayshore Line."),
    ("我孫子で住宅火災があった。", "There was a house fire in Wagamago."),
    ("珠洲の住民が避難先から戻った。", "Residents of Zhuzhou returned from evacuation."),
    ("青梅で行われた駅伝で大会新記録が出た。", "A new record was set in the ekiden held in Qingmei."),
    ("柏崎で原発の避難訓練が行われた。", "A nuclear evacuation drill was held in Baiqi."),
    ("延岡から3人が避難した。", "Three people evacuated from Yangang."),
    ("糸魚川で大規模火災が起きた。", "A large fire broke out in Itoichi."),
    ("飯能で山火事が発生した。", "A forest fire broke out in Fanneng."),
    ("米沢の牧場で牛が逃げた。", "Cattle escaped from a ranch in Misawa."),
    ("都城で豚熱が確認された。", "Swine fever was confirmed in Ducheng."),
    ("鳥栖で行われた試合に敗れた。", "They lost the match held in Tori."),
    ("三次でワインの仕込みが始まった。", "Wine making began in Sanji."),
    ("石巻で追悼式が営まれた。", "A memorial service was held in Ishimaki."),
    ("小樽の運河で雪あかりの催しが始まった。", "The snow light event began on the canal in Xiaozun."),
    ("福山の工場で火災が起きた。", "A fire broke out at a factory in Fushan."),
    ("北陸道の敦賀―今庄間で通行止めとなった。", "The Hokuriku Expressway was closed between Dunhe and Imasho."),
    ("岩国で米軍機の訓練が行われた。", "Training of U.S. military aircraft was held in Yanguo."),
]

RIGHT = [
    ("津で全日本学童大会が開幕した。", "The national children's tournament opened in Mie Prefecture."),
    ("大宮で火災があり、3棟が焼けた。", "A fire in Saitama destroyed three buildings."),
    ("有明で開かれた大会で、大坂なおみが初優勝した。", "Naomi Osaka won her first title at the tournament in Tokyo."),
    ("柏でアントラーズに敗れた。", "They lost to Antlers at home."),
    ("対馬で仏像が盗まれた。", "A Buddhist statue was stolen on the island in Nagasaki Prefecture."),
    ("豊田で名古屋が浦和に勝った。", "Nagoya Grampus beat Urawa Reds at home."),
    ("札幌で日本ハムが勝った。", "The Fighters won at Kitahiroshima."),
    ("横浜でベイスターズが勝った。", "The BayStars won at home in Kannai."),
    ("厚木の米海軍基地で訓練があった。", "A drill was held at Atsugi."),
    ("福山で岸田首相が演説した。", "Prime Minister Fumio Kishida gave a speech in Hiroshima Prefecture."),
    ("敦賀から金沢まで延伸された。", "The line was extended to Kanazawa."),
    ("両国で初場所が始まった。", "The New Year tourney began in Tokyo."),
    ("小樽で中国人観光客が増えている。", "More tourists from Beijing and Shanghai are visiting Hokkaido."),
    ("長崎で平和祈念式典が営まれた。", "The ceremony was held at the Peace Park."),
    ("伊丹から羽田に向かう便が欠航した。", "A flight from Osaka to Haneda was canceled."),
    ("奥尻で津波の追悼式が営まれた。", "A memorial for tsunami victims was held on the island off Hokkaido."),
    ("軽井沢で先進7カ国外相会合が開かれた。", "The G7 foreign ministers met in Nagano Prefecture."),
    ("石巻で追悼式が営まれた。", "A memorial service was held in Miyagi Prefecture's hard-hit port city."),
    ("宮古から石垣に向かう船が故障した。", "A boat headed for Ishigaki broke down."),
    ("多摩で住宅火災があった。", "A house burned down in suburban Tokyo."),
    ("日光で外国人観光客が増えている。", "More foreign tourists are visiting Nikko, including from Taiwan."),
    ("箱根で駅伝が始まった。", "The Hakone ekiden got under way in Otemachi."),
    ("新潟・越後湯沢のスキー場で外国人客が増えた。", "More foreigners came to ski in Yuzawa, Niigata Prefecture."),
    ("花巻市の振興会の企画展は、同市上町で開かれる。", "The exhibition of Hanamaki's association will be held in Kami-cho."),
    ("福岡で開かれた会合で辞任を求めた。", "He called for the resignation at a meeting in Hakata."),
    ("秋葉原で無差別殺傷事件が起きた。", "The stabbing rampage took place in Akiba."),
    ("小倉で行われた小倉記念を制した。", "He won the Kokura Kinen."),
    ("淀で行われた天皇賞を制した。", "He won the Tenno Sho at Kyoto Racecourse."),
    ("越前で恐竜の化石が見つかった。", "A dinosaur fossil was found in Katsuyama."),
    ("関西で新たに100人が感染した。", "One hundred more were infected in Osaka, Hyogo and Kyoto."),
    ("大宮から東京に通う山田さん（45）は困惑した。", "Yamada, 45, who commutes to Tokyo from Saitama, was puzzled."),
    ("北京で会談し、小樽で食事をした。", "They met in Beijing and dined on the canal."),
]

MISSED = [
    ("対馬で韓国人観光客が増えている。", "South Korean tourists are increasing in Daema.", "nothing of the word is the place's"),
]


def rules(ja: str, en: str) -> set[str]:
    glossary = termcheck.load_glossary()
    findings = termcheck.check(ja, en, glossary=glossary).findings
    return {finding.rule for finding in findings if finding.family in ("name", "term") and finding.severity > Severity.INFO}


@pytest.mark.parametrize(("ja", "en"), WRONG)
def test_another_name_in_its_place_is_found(ja: str, en: str) -> None:
    assert rules(ja, en)


@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_what_a_place_lies_in_is_silent(ja: str, en: str) -> None:
    assert rules(ja, en) == set()


@pytest.mark.parametrize(("ja", "en"), [pytest.param(ja, en, marks=pytest.mark.xfail(strict=True, reason=reason)) for ja, en, reason in MISSED])
def test_what_is_missed(ja: str, en: str) -> None:
    assert rules(ja, en)
