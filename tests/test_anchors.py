"""Places that are held by what they are: a town, a station, a lake that the English calls by another name."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.model import Severity

WRONG = [
    # Another place
    ("鳥取県米子市淀江町で小屋が全焼した。", "A shed burned down in Yodogawa-cho, Yonago City, Tottori Prefecture.", "Yodoe"),
    ("神戸市灘区のアパートで火災があった。", "There was a fire in an apartment in Nagata Ward, Kobe.", "Nada"),
    ("名古屋市昭和区の路上で男性が刺された。", "A man was stabbed on a street in Naka Ward, Nagoya.", "Showa"),
    ("犬吠埼と猪苗代湖を巡る。", "They tour Inubosaki and Lake Inokashira.", "Inawashiro"),
    ("代々木駅でけが人が出た。", "Someone was hurt at Yoneyama Station.", "Yoyogi"),
    ("田沢湖で観光船が座礁した。", "A sightseeing boat ran aground on Lake Towada.", "Tazawa"),
    ("浅間山の火口に近づかないよう呼びかけた。", "People were told to keep away from the crater of Mt. Aso.", "Asama"),
    ("房総半島に台風が近づいた。", "A typhoon approached the Kii Peninsula.", "Boso"),
    ("宮城県の多賀城跡で発掘が始まった。", "Excavation began at the site of Taga Castle in Iwate.", "Miyagi"),
    # A guess
    ("大分県の湯布院町で旅館が再開した。", "An inn reopened in Yuno-in-cho, Oita Prefecture.", "Yufuin"),
    ("京都市の烏丸通で事故があった。", "There was an accident on Toriya-dori in Kyoto.", "Karasuma"),
    ("碓氷峠の廃線跡を歩いた。", "They walked along the old railway at Usuihyo Pass.", "Usui"),
    ("南アルプスの北岳で男性が滑落した。", "A man slipped and fell on Mount Kitaoka in the Southern Alps.", "Kita"),
    ("三重県いなべ市で梅が見ごろだ。", "Plum trees are in bloom in Inobe City, Mie Prefecture.", "Inabe"),
    ("千葉県いすみ市で猿が出た。", "A monkey was seen in Izumi City, Chiba Prefecture.", "Isumi"),
    ("青森県むつ市の施設を見学した。", "They toured a facility in Matsu City, Aomori Prefecture.", "Mutsu"),
    ("吉野ヶ里遺跡で石のひつぎが見つかった。", "A stone coffin was found at the Yoshinozato ruins.", "Yoshinogari"),
    # A translation
    ("高知県いの町で紙をすいた。", "They made paper in Prayer Town, Kochi Prefecture.", "Ino"),
    ("鹿児島県肝付町で打ち上げを見守った。", "They watched the launch in Livertown, Kagoshima Prefecture.", "Kimotsuki"),
    ("香川県小豆島町のしょうゆ蔵を訪ねた。", "They visited a soy sauce brewery in Azuki Island Town, Kagawa Prefecture.", "Shodoshima"),
]

RIGHT = [
    ("鳥取県米子市淀江町で小屋が全焼した。", "A shed burned down in the Yodoe district of Yonago, Tottori Prefecture."),
    ("鳥取県米子市淀江町で小屋が全焼した。", "A shed burned down in Yodoe-cho, Yonago City, Tottori Prefecture."),
    ("淀江町の小屋が全焼した。", "A shed burned down in the city of Yonago, Tottori Prefecture."),  # where it lies
    ("神戸市灘区のアパートで火災があった。", "There was a fire in an apartment in Kobe's Nada Ward."),
    ("大阪市中央区の商業ビルで火災があった。", "A commercial building in Osaka's Minami district caught fire."),
    ("湯布院町の旅館が再開した。", "An inn reopened in the town of Yufuin, Oita Prefecture."),
    ("烏丸通の交差点で事故があった。", "There was an accident at a crossing on Karasuma Street in Kyoto."),
    ("北岳で男性が滑落した。", "A man slipped and fell on Mount Kita, the second-highest peak of Japan."),
    ("北岳で男性が滑落した。", "A man slipped and fell on Mt. Kitadake in the Southern Alps."),
    ("会津若松市の鶴ケ城が開いた。", "Aizuwakamatsu Castle opened."),  # which has two names
    ("伊丹空港で機体が止まった。", "The plane came to a halt at Osaka Airport."),
    ("JR阿佐ケ谷駅で電車が止まった。", "Trains stopped at JR Asagaya Station."),
    ("西武池袋線の練馬駅で電車が止まった。", "A train stopped at Seibu Ikebukuro Line Nerima Station."),
    ("白頭山のふもとの町で式典があった。", "A ceremony was held in a town at the foot of Mount Paektu, North Korea."),
    ("上海市浦東新区の工場が止まった。", "A factory in Pudong District, Shanghai City, stopped."),
    ("港町のにぎわいを取り戻す。", "The port town of Yokosuka is to be lively again."),
    ("市川市の江戸川で男児が流された。", "A boy was swept away in the Edo River in Ichikawa City."),
    ("市町村の合併で町名が変わった。", "Nishitokyo City was born when towns merged."),
    ("中央公園で集会があった。", "A rally was held in Central Park."),
    ("平和大橋の架け替えが始まる。", "Work to replace Peace Bridge begins."),
    ("ニセコ町と倶知安町で雪が降った。", "It snowed in Niseko Town and Kutchan Town."),
    ("南アルプス市の桃が旬を迎えた。", "Peaches are in season in Minami-Alps City."),
    ("隠岐の島町の港にクルーズ船が入った。", "A cruise ship called at a port in the town of Okinoshima."),
    ("石川町の町長が辞意を表明した。", "The mayor of Ishikawa, Fukushima Prefecture, said he would step down."),
    ("びわ湖の水位が下がっている。", "The water level of Lake Biwa is falling."),
    ("富士五湖の一つ、河口湖で花火が上がった。", "Fireworks were shown at Lake Kawaguchi, one of the five lakes of Mount Fuji."),
    ("芦ノ湖で遊覧船が止まった。", "A boat came to a halt on Lake Ashi in Hakone, Kanagawa Prefecture."),
    ("東北の湖で白鳥が増えた。", "More swans came to Lake Inawashiro."),
    ("延期となった東京五輪が開かれる。", "Ten years after the disaster in Fukushima, the postponed Tokyo Olympics will be held."),
    ("宮城県気仙沼市の港でカツオが揚がった。", "Bonito was landed at the port of Kesennuma, north of Sendai."),
    ("静岡県はリニアの工事を認めていない。", "Shizuoka has not approved work on the maglev line between Tokyo and Nagoya."),
    ("千葉県いすみ市で猿が出た。", "A monkey was seen in Isumi, Chiba Prefecture."),
    ("つくば市の研究所を見学した。", "They toured an institute in Tsukuba Science City."),
    ("みどりの町並みを守る。", "They protect the green streets of Hidamari Town."),
    ("きれいな町、清瀬を歩いた。", "They walked in Kiyose, a beautiful Garden Town."),
    ("志賀原発の敷地を調べた。", "They surveyed the site of the Shika nuclear plant in Ishikawa Prefecture."),
    ("川内原発の運転を延ばす。", "The Sendai nuclear plant in Satsumasendai will run longer."),
    ("津市の海岸で貝が採れた。", "Shellfish were gathered on a beach in Tsu City."),
    ("長野県小谷村の温泉が再開した。", "A hot spring in Otari Village, Nagano Prefecture, reopened."),
    ("小川町駅の近くで火災があった。", "There was a fire near Ogawamachi Station."),
]  # fmt: skip


def said(ja: str, en: str) -> list[str]:
    found = termcheck.check(ja, en).findings
    return [one.message for one in found if one.family in ("name", "term") and one.severity is not Severity.INFO]


@pytest.mark.parametrize(("ja", "en", "right"), WRONG)
def test_found(ja: str, en: str, right: str) -> None:
    assert any(right in one for one in said(ja, en)), said(ja, en)


@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_silent(ja: str, en: str) -> None:
    assert not said(ja, en)
