"""Places whose names are words: the words in their place are found, and where they are meant as words nothing is said."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.model import Severity

WRONG = [
    ("ヤクルトは神宮で阪神に勝った。", "Yakult beat Hanshin at the shrine."),
    ("花園で準決勝が行われた。", "The semi-finals were held at the flower garden."),
    ("両国で大相撲初場所が始まった。", "The New Year Grand Sumo Tournament began in both countries."),
    ("新宮で水害の復旧が進む。", "Recovery from the flood is progressing in the new palace."),
    ("泊原発の再稼働に知事が同意した。", "The governor agreed to restart the overnight nuclear power plant."),
    ("御所市で柿の収穫が始まった。", "Persimmon harvest began in Imperial Palace City."),
    ("白金の住宅街で火災があった。", "There was a fire in a residential area of platinum."),
    ("天神の商業施設で発砲があった。", "There was a shooting at a commercial facility of the heavenly god."),
    ("石垣の港に巡視船が着いた。", "A patrol boat arrived at the port of the stone wall."),
    ("都城の焼酎工場が完成した。", "A shochu factory in the capital was completed."),
    ("日向で震度5弱を観測した。", "A seismic intensity of 5 lower was observed in the sunny place."),
    ("平和島で競艇の決勝があった。", "The final of the boat race was held on Peace Island."),
    ("新橋の飲食店で男が暴れた。", "A man rampaged at a restaurant on the new bridge."),
    ("日本橋の百貨店が建て替えられる。", "The department store on the Japanese bridge will be rebuilt."),
    ("四ツ谷駅前で車が歩道に突っ込んだ。", "A car plunged into the sidewalk in front of Four Valleys Station."),
    ("水道橋で若者が刺された。", "A young man was stabbed on an aqueduct."),
    ("目黒の住宅で火事があった。", "There was a fire in a house with black eyes."),
    ("浅草の三社祭に人が集まった。", "People gathered for the Sanja Festival of shallow grass."),
    ("熱海の旅館が再開した。", "An inn in the Hot Sea reopened."),
    ("舞鶴の海上自衛隊が公開された。", "The Maritime Self-Defense Force of the dancing crane was opened to the public."),
    ("草津のスキー場で噴火の影響が出た。", "The eruption affected a ski resort in the grass."),
    ("下関の魚市場でフグの初競りがあった。", "The first auction of puffer fish was held at the fish market of the lower barrier."),
    ("霧島の温泉街に客が戻った。", "Guests returned to the hot spring town of the misty island."),
    ("高円寺で阿波踊りがあった。", "Awa Odori was held at a temple."),
    ("吉祥寺の商店街で催しがあった。", "An event was held in the shopping street of Kichijo Temple."),
    ("国分寺の住宅で男が立てこもった。", "A man barricaded himself in a house of Kokubun Temple."),
    ("三鷹で女子高生が殺害された。", "A high school girl was murdered with three hawks."),
    ("小金井で刺傷事件が起きた。", "A stabbing occurred in a small gold well."),
    ("中央区の工事現場で事故があった。", "There was an accident at a construction site in the central district."),
    ("大宮駅で人身事故があった。", "There was an accident at the big palace station."),
    ("柏駅前で刃物を持った男が逮捕された。", "A man with a knife was arrested in front of Oak Station."),
    ("光市で母子殺害事件の集会があった。", "A rally on the mother-child murder case was held in the city of light."),
    ("京橋で通り魔事件があった。", "A random attack occurred on a bridge in Kyoto."),
    ("福島で競馬の重賞が行われた。", "A graded horse race was held on Good Luck Island."),
]

RIGHT = [
    ("ヤクルトは神宮で阪神に勝った。", "The Swallows beat the Tigers at Jingu Stadium."),
    ("伊勢神宮で参拝した。", "He prayed at Ise Jingu, the shrine in Mie Prefecture."),
    ("両国は首脳会談を別の場所で開く。", "The two countries will hold a summit at another venue."),
    ("両国で初場所が始まった。", "The New Year tourney began at Ryogoku Kokugikan."),
    ("白金の価格が上がった。", "The price of platinum rose."),
    ("日光の当たる場所で育てる。", "Grow it in sunlight."),
    ("日光市で紅葉が見頃だ。", "Autumn leaves are at their best in Nikko."),
    ("江戸城の石垣の修復が終わった。", "Repairs to the castle's stone walls are complete."),
    ("台風は日本の南を北上した。", "The typhoon moved north off southern Japan."),
    ("青梅の収穫が始まった。", "The harvest of green plums has begun."),
    ("半田付けの技術を競った。", "They competed in soldering."),
    ("新橋の開通式があった。", "A ceremony marked the opening of the new bridge."),
    ("憲法四条で定める。", "Article 4 of the Constitution says so."),
    ("中央区の工事現場で事故があった。", "There was an accident at a construction site in Chuo Ward in central Tokyo."),
    ("千歳で開かれた催しは1千年の歴史を伝える。", "The event in Chitose tells of a thousand years of history."),
    ("八王子で大雪の被害が出た。", "Heavy snow did damage in Hachioji."),
    ("ドボルザークの「新世界より」が演奏された。", 'Dvorak\'s "From the New World" was played.'),
]


def rules(ja: str, en: str) -> set[str]:
    glossary = termcheck.load_glossary()
    findings = termcheck.check(ja, en, glossary=glossary).findings
    return {finding.rule for finding in findings if finding.family in ("name", "term") and finding.severity > Severity.INFO}


@pytest.mark.parametrize(("ja", "en"), WRONG)
def test_a_place_taken_for_a_word_is_found(ja: str, en: str) -> None:
    assert rules(ja, en)


@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_a_word_that_is_meant_is_silent(ja: str, en: str) -> None:
    assert rules(ja, en) == set()
