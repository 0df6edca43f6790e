"""Castles, temples, dams, roads and the like, as no dictionary has them: what the list says decides."""

from __future__ import annotations

import re

import pytest

import termcheck
from termcheck.model import Severity
from termcheck.names.places import anchors, gazetteer

RIGHT = [
    ("草薙球場で準決勝があった。", "The semifinal was played at Kusanagi Stadium."),
    ("西京極球場で試合があった。", "A game was held at Nishikyogoku Stadium."),
    ("中山競馬場で有馬記念が行われた。", "The Arima Kinen was run at Nakayama Racecourse."),
    ("園田競馬場で落馬事故があった。", "A jockey fell from his horse at Sonoda Racecourse in Hyogo Prefecture."),
    ("舞鶴若狭道で多重事故があった。", "There was a pile-up on the Maizuru-Wakasa Expressway."),
    ("東京外環道の工事が再開された。", "Work resumed on the Tokyo Outer Ring Road."),
    ("中国道で車が逆走した。", "A car drove the wrong way on the Chugoku Expressway."),
    ("伊勢湾岸道が通行止めになった。", "The Isewangan Expressway was closed."),
    ("第二京阪道路で事故があった。", "An accident occurred on the Second Keihan Highway."),
    ("矢臼別演習場で実弾射撃訓練が始まった。", "Live-fire drills began at the Yausubetsu training area in Hokkaido."),
    ("日出生台演習場に米軍が入った。", "U.S. Marines entered the Hijudai Maneuver Area."),
    ("相浦駐屯地で式典があった。", "A ceremony was held at Camp Ainoura in Sasebo."),
    ("新田原基地にF35Bが配備された。", "F-35B fighters were deployed at Nyutabaru Air Base."),
    ("築城基地で日米共同訓練があった。", "A Japan-U.S. joint drill was held at Tsuiki Air Base."),
    ("日向灘で地震があった。", "A quake struck in the Hyuga Sea."),
    ("遠州灘で漁船が転覆した。", "A fishing boat capsized in the Enshu Sea."),
    ("豊後水道を震源とする地震があった。", "An earthquake centered in the Bungo Channel struck."),
    ("高松塚古墳の壁画が公開された。", "Murals of the Takamatsuzuka Tomb were shown to the public."),
    ("大山古墳の発掘調査が始まった。", "Excavation began at the Daisen Tomb, said to be the mausoleum of Emperor Nintoku."),
    ("富雄丸山古墳で鏡が見つかった。", "A mirror was found at the Tomio Maruyama burial mound."),
    ("葛西臨海公園で観覧車が止まった。", "A Ferris wheel stopped at Kasai Rinkai Park."),
    ("昭和記念公園でコスモスが見頃だ。", "Cosmos are in full bloom at Showa Memorial Park."),
    ("浜離宮恩賜庭園で催しがあった。", "An event was held at Hamarikyu Gardens."),
    ("日比谷公園で集会があった。", "A rally was held in Hibiya Park."),
    ("石神井公園で池の水が抜かれた。", "The pond at Shakujii Park was drained."),
    ("備中松山城に観光客が訪れた。", "Tourists visited Bitchu Matsuyama Castle."),
    ("飫肥城の石垣が崩れた。", "A stone wall collapsed at Obi Castle in Nichinan."),
    ("仁徳天皇陵古墳が世界遺産に登録された。", "The tomb of Emperor Nintoku was added to the World Heritage list."),
    ("早明浦ダムの貯水率が下がった。", "The water level at Sameura Dam fell."),
    ("八ツ場ダムの試験湛水が始まった。", "Test filling of the Yamba Dam began."),
    ("渡月橋の欄干が壊れた。", "Railings of Togetsukyo Bridge were broken."),
    ("四条大橋の上で事故があった。", "There was an accident on Shijo Ohashi Bridge."),
    ("青函トンネルで新幹線が止まった。", "A Shinkansen stopped in the Seikan Undersea Tunnel."),
    ("笹子トンネルの天井板が崩落した。", "Ceiling panels collapsed in the Sasago Tunnel."),
    ("石上神宮の七支刀が公開された。", "The seven-branched sword of Isonokami Shrine was put on display."),
    ("大神神社で祭りがあった。", "A festival was held at Omiwa Shrine in Nara Prefecture."),
    ("鹽竈神社で初詣が行われた。", "People visited Shiogama Shrine for the New Year."),
    ("三井寺で法要が営まれた。", "A service was held at Miidera Temple."),
    ("東寺で市が開かれた。", "A market was held at To-ji Temple."),
    ("長谷寺でアジサイが見頃だ。", "Hydrangeas are at their best at Hasedera temple."),
    ("毛越寺の庭園で催しがあった。", "An event was held in the garden of Motsuji Temple."),
    ("代々木公園で献花が続いた。", "People laid flowers in the park in Tokyo."),
    ("横田基地からオスプレイが飛び立った。", "Ospreys took off from Yokota Air Base in western Tokyo."),
    ("キャンプ座間で記念式典があった。", "A ceremony was held at Camp Zama."),
    ("別府温泉で源泉が枯れた。", "A hot spring source dried up at Beppu Onsen."),
    ("奥只見湖で遊覧船が運航を始めた。", "Sightseeing boats began running on Lake Okutadami."),
    ("三方五湖でウナギ漁が始まった。", "Eel fishing began on the Mikata Five Lakes."),
    ("津軽海峡で貨物船が座礁した。", "A cargo ship ran aground in the Tsugaru Strait."),
    ("八木山峠で車が転落した。", "A car fell off the road at Yakiyama Pass."),
]

WRONG = [
    ("草薙球場で準決勝があった。", "The semifinal was played at Kusakari Stadium."),
    ("園田競馬場で落馬事故があった。", "A jockey fell from his horse at Enden Racecourse in Hyogo Prefecture."),
    ("舞鶴若狭道で多重事故があった。", "There was a pile-up on the Maitsuru Wakase Expressway."),
    ("札樽道で吹雪による事故があった。", "There was an accident due to a blizzard on the Satsutaru Expressway."),
    ("磐越道で事故があった。", "There was an accident on the Bankoshi Expressway."),
    ("日出生台演習場に米軍が入った。", "U.S. Marines entered the Hideodai Training Area."),
    ("相浦駐屯地で式典があった。", "A ceremony was held at Camp Aiura."),
    ("新田原基地にF35Bが配備された。", "F-35B fighters were deployed at Shindenbara Air Base."),
    ("築城基地で日米共同訓練があった。", "A Japan-U.S. joint drill was held at Chikujo Air Base."),
    ("百里基地の戦闘機が緊急着陸した。", "A fighter from the Momosato base made an emergency landing."),
    ("日向灘で地震があった。", "A quake struck in the Hinata Sea."),
    ("燧灘で漁船が転覆した。", "A fishing boat capsized in the Suinada Sea."),
    ("舎人公園で事故があった。", "There was an accident in Shajin Park."),
    ("石神井公園で池の水が抜かれた。", "The pond at Ishigamii Park was drained."),
    ("飫肥城の石垣が崩れた。", "A stone wall collapsed at Yohi Castle in Nichinan."),
    ("早明浦ダムの貯水率が下がった。", "The water level at Hayameura Dam fell."),
    ("渡月橋の欄干が壊れた。", "Railings of Watatsuki Bridge were broken."),
    ("勝鬨橋の開閉が検討された。", "Opening Katsutoki Bridge was considered."),
    ("鹽竈神社で初詣が行われた。", "People visited Enso Shrine for the New Year."),
    ("毛越寺の庭園で催しがあった。", "An event was held in the garden of Keetsu Temple."),
    ("瑞巌寺の参道で倒木があった。", "A tree fell on the approach to Zuiiwa Temple."),
    ("気比神宮の例大祭が始まった。", "The annual festival of Kibi Shrine began."),
    ("石上神宮の七支刀が公開された。", "The sword of Ishigami Shrine was put on display."),
]

MISSED = [
    ("知恩院で除夜の鐘がついた。", "The bell was rung at Chionin.", "nothing in the English says what it is"),
]


def rules(ja: str, en: str) -> set[str]:
    glossary = termcheck.load_glossary()
    findings = termcheck.check(ja, en, glossary=glossary).findings
    return {finding.rule for finding in findings if finding.family in ("name", "term") and finding.severity > Severity.INFO}


@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_a_landmark_as_it_is_read_is_silent(ja: str, en: str) -> None:
    assert rules(ja, en) == set()


@pytest.mark.parametrize(("ja", "en"), WRONG)
def test_a_landmark_read_otherwise_is_found(ja: str, en: str) -> None:
    assert rules(ja, en)


@pytest.mark.parametrize(("ja", "en"), [pytest.param(ja, en, marks=pytest.mark.xfail(strict=True, reason=reason)) for ja, en, reason in MISSED])
def test_what_is_missed(ja: str, en: str) -> None:
    assert rules(ja, en)


def test_the_list_can_be_read() -> None:
    kinds = set()
    for line in gazetteer.LANDMARKS.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            head, listed = line.split(": ", 1)
            kinds.add(head.split()[0].removeprefix("の"))
            for one in listed.split(", "):
                assert re.fullmatch(r"\S+ [a-z]+(?:/[a-z]+)*", one), line
    assert kinds <= anchors.KINDS.keys()
