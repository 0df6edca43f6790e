"""Rivers, mountains, islands and quarters: right in every spelling, wrong where the English calls
them what only their characters may be read."""

from __future__ import annotations

import pytest
from test_places import differences

from termcheck.names.places.features import readings

WRONG = """
    下北で川内川の氾濫に備えた。 | They prepared for a flood of the Senuchi River in Shimokita.
    秋田県の米代川が氾濫した。 | The Maishiro River in Akita Prefecture overflowed.
    大船渡を流れる盛川で釣りが解禁された。 | Fishing has begun on the Morikawa River, which flows through Ofunato.
    北海道の焼尻島で羊の毛刈りが始まった。 | Sheep shearing has begun on Shojiri Island in Hokkaido.
    沖縄県の渡名喜島で停電が続いている。 | Power outages continue on Watanaki Island in Okinawa.
    群馬県の武尊山で遭難者が見つかった。 | A climber was found on Mount Buson in Gunma.
    山梨県の七面山で紅葉が見頃だ。 | Autumn leaves are at their best on Mt. Nanamote in Yamanashi.
    青森県の尻屋崎で馬が越冬している。 | Horses are wintering at Cape Kouya in Aomori.
    福島県の檜原湖で釣りが始まった。 | Fishing has begun at Lake Kaibara in Fukushima.
    鳥取県の湖山池で調査が行われた。 | A survey was conducted at Lake Kosan in Tottori.
    茨城県の涸沼でシジミが減った。 | Clams have decreased in Lake Karenuma in Ibaraki.
    岩手県の安比高原でスキー場が開いた。 | A ski resort opened in Yasuhi Highlands in Iwate.
    高知県の宿毛湾で船が衝突した。 | Ships collided in Shukuge Bay in Kochi.
    栃木県の竜頭滝が凍った。 | Tatsugashira Falls in Tochigi froze.
    滋賀県米原市の醒井地区で花が咲いた。 | Flowers bloomed in the Seii district of Maibara, Shiga.
"""
RIGHT = """
    大船渡を流れる盛川で釣りが解禁された。 | Fishing has begun on the Sakari River, which flows through Ofunato.
    大船渡を流れる盛川で釣りが解禁された。 | Fishing has begun on the Sakarigawa River, which flows through Ofunato.
    盛川さんは川で釣りをした。 | Morikawa fished in the River Sumida.
    秋田県の米代川が氾濫した。 | The Yoneshiro-gawa River in Akita Prefecture overflowed.
    北アルプスの槍ヶ岳で男性が滑落した。 | A man slipped on Mt. Yari in the Northern Alps.
    北アルプスの槍ヶ岳で男性が滑落した。 | A man slipped on Mt. Yari-ga-take in the Northern Alps.
    山梨県の七面山で紅葉が見頃だ。 | Autumn leaves are at their best on Mt. Shichimen in Yamanashi.
    愛媛県の佐田岬でカモメが群れていた。 | Gulls flocked at Sadamisaki Cape in Ehime.
    鳥取県の湖山池で調査が行われた。 | A survey was conducted at Koyama Pond in Tottori.
    鳥取県の大山で山開きがあった。 | The climbing season opened on Mt. Daisen in Tottori.
    神奈川県の大山に登る人が増えた。 | More people are climbing Mount Oyama in Kanagawa.
    沖縄の離島と本島を結ぶ便が欠航した。 | Flights between remote islands and Okinawa Island were canceled.
    広島県の江田島で訓練が公開された。 | Training was shown to the public on Etajima island in Hiroshima.
    中川社長は隅田川の花火を見た。 | President Nakagawa watched fireworks on the Sumida River.
    和田峠と笹子峠が通行止めになった。 | The Wada and Sasago passes were closed.
    雨で盛川と気仙川が増水した。 | The Kesen River and another river rose in the rain.
    島は竹島と呼ばれ、韓国も領有を主張する。 | The island is called Takeshima, and South Korea claims it as Dokdo Island.
    醒井地区は東北に似ている。 | The Samegai district resembles Tohoku.
    一ノ関駅で住民が乗客を出迎えた。 | Residents greeted passengers at Ichinoseki Station.
    硫黄島で遺骨が収集された。 | Remains were collected on Iwo Jima.
"""


def _rows(text: str) -> list[tuple[str, ...]]:
    return [tuple(line.strip().split(" | ")) for line in text.strip().splitlines()]


def _wrong(ja: str, en: str) -> list[str]:
    return [one for one in differences(ja, en) if one in ("name-reading", "name-literal")]


@pytest.mark.parametrize(("ja", "en"), _rows(WRONG))
def test_misread(ja: str, en: str) -> None:
    assert _wrong(ja, en), en


@pytest.mark.parametrize(("ja", "en"), _rows(RIGHT))
def test_silent(ja: str, en: str) -> None:
    assert not _wrong(ja, en), en


def test_the_list_has_whole_names_only() -> None:
    assert readings("盛川") == ("sakarigawa",)
    assert readings("七面山") == ("shichimenyama", "shichimenzan")
    assert readings("川") == ()
    assert readings("盛川\t") == ()
