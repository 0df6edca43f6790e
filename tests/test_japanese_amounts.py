"""Japanese amounts: what a passage is read as, with its unit and its modifier.

A reading is the likeliest one; behind … it may be any of them.
"""

from __future__ import annotations

import pytest
from japanese_reading import describe, mention_of, rows

TABLE = rows("""
経産省は約3873億円を支給 | 約3873億円 | money 387300000000 JPY about
国費1兆2000億円を投じる | 1兆2000億円 | money 1200000000000 JPY
三千八百七十三億円 | 三千八百七十三億円 | money 387300000000 JPY
337.20億円 | 337.20億円 | money 33720000000 JPY
2万3千円の会費 | 2万3千円 | money 23000 JPY
1万2千500円 | 1万2千500円 | money 12500 JPY
￥５，０００を払う | ￥５，０００ | money 5000 JPY
3万ドルの賞金 | 3万ドル | money 30000 USD
2ドル3セントを払う | 2ドル3セント | money 2.03 USD
1ドル＝162円50銭 | 162円50銭 | money 162.5 JPY
1ドル＝156円55～57銭 | 156円55～57銭 | money 156.55~156.57 JPY
日経平均は512円安の | 512円安 | money 512 JPY
日経平均は512円安の | 512円安 | … number 512 index-point
182・44ドル安 | 182・44ドル安 | money 182.44 USD
5億豪ドル | 5億豪ドル | money 500000000 AUD
100億ウォン | 100億ウォン | money 10000000000 KRW
数百万円の損害 | 数百万円 | money 2000000~9999999 JPY vague
数千万円を集めた | 数千万円 | money 20000000~99999999 JPY vague
1～3万円の商品券 | 1～3万円 | money 10000~30000 JPY
3000億〜5000億円規模 | 3000億〜5000億円 | money 300000000000~500000000000 JPY
▲3億円の赤字 | ▲3億円 | money -300000000 JPY
1万円札を拾う | 1万円 | money 10000 JPY
100万円以上を寄付 | 100万円以上 | money 1000000 JPY at-least
2兆円超の投資 | 2兆円超 | money 2000000000000 JPY more-than
50万円未満 | 50万円未満 | money 500000 JPY less-than
最大10万円を支給 | 最大10万円 | money 100000 JPY up-to
少なくとも3億円 | 少なくとも3億円 | money 300000000 JPY minimum
わずか500円 | わずか500円 | money 500 JPY only
1000円程度の | 1000円程度 | money 1000 JPY about
30億円近くに達した | 30億円近く | money 3000000000 JPY nearly
10億円を超える損失 | 10億円を超える | money 1000000000 JPY more-than
10億円を上回った | 10億円を上回った | money 1000000000 JPY more-than
1人10万円ずつ | 10万円ずつ | money 100000 JPY each
15人が負傷した | 15人 | count 15 person
十五人が死亡した | 十五人 | count 15 person
一人が逮捕された | 一人 | count 1 person
ふたりは夫婦だ | ふたり | count 2
3件の事故 | 3件 | count 3 case
4カ所で停電 | 4カ所 | count 4 area
4ヵ所で停電 | 4ヵ所 | count 4 area
数十人が並んだ | 数十人 | count 20~99 person vague
十数人の客 | 十数人 | count 11~19 person vague
数人が見ていた | 数人 | count 2~9 person vague
3、4人の男 | 3、4人 | count 3~4 person vague
二、三人が残った | 二、三人 | count 2~3 person vague
3～4人で作業 | 3～4人 | count 3~4 person
正代ら4人が | 4人 | count 4 person
五十ダースの鉛筆 | 五十ダース | count 600 item
12万軒が停電 | 12万軒 | count 120000 building
1億7500万個 | 1億7500万個 | count 175000000 item
人口は12万だ | 12万 | number 120000
一万三千八百五十人 | 一万三千八百五十人 | count 13850 person
1500人余りが参加 | 1500人余り | count 1500 person more-than
200人前後 | 200人前後 | count 200 person about
300人以下 | 300人以下 | count 300 person at-most
3人のみが出席 | 3人のみ | count 3 person only
3回目の挑戦 | 3回目 | ordinal 3 times
3度目の優勝 | 3度目 | ordinal 3 times
3番目に多い | 3番目 | ordinal 3
県内3例目の感染 | 3例目 | ordinal 3
4位に入った | 4位 | ordinal 4 rank
結婚3年目 | 3年目 | ordinal 3 year
創業50周年を | 50周年 | ordinal 50 year
第3回大会 | 第3回 | ordinal 3 edition
第101代首相 | 第101代 | ordinal 101 generation
3人目の候補 | 3人目 | ordinal 3 person
初めて優勝 | 初めて | ordinal 1
第3次補正予算 | 第3次 | ordinal 3 edition
9％上昇 | 9％ | percent 9 %
３．５パーセントの伸び | ３．５パーセント | percent 3.5 %
3割の企業 | 3割 | percent 30 %
打率3割8分7厘 | 3割8分7厘 | percent 38.7 %
打率3割8分7厘 | 3割8分7厘 | … number 0.387
九割が賛成 | 九割 | percent 90 %
7割弱が反対 | 7割弱 | percent 70 % nearly
6割強が賛成 | 6割強 | percent 60 % more-than
1割5分増 | 1割5分 | percent 15 %
打率.321の好成績 | .321 | number 0.321
0.25ポイント引き上げ | 0.25ポイント | percentage-point 0.25 point
1・5％減 | 1・5％ | percent 1.5 %
マイナス2.1％成長 | マイナス2.1％ | percent -2.1 %
3分の1が欠席 | 3分の1 | fraction 1/3
3分の2以上の賛成 | 3分の2以上 | fraction 2/3 at-least
3倍に増えた | 3倍 | multiple 3
1.5倍に | 1.5倍 | multiple 1.5
利益が倍増した | 倍増 | multiple 2
一・五倍 | 一・五倍 | multiple 1.5
気温は38.5度 | 38.5度 | measure 38.5 celsius
最高気温は38・5度 | 38・5度 | measure 38.5 celsius
北緯35度 | 35度 | … measure 35 degree
5.2キロの道 | 5.2キロ | measure 5.2 kilometer
体重60キロ | 60キロ | … measure 60 kilogram
時速160キロ | 160キロ | measure 160 kilometer-per-hour
50坪の土地 | 50坪 | measure 50 tsubo
風速30メートル | 30メートル | measure 30 meter-per-second
５㌔離れた | ５㌔ | measure 5 kilometer
100㌶の農地 | 100㌶ | measure 100 hectare
15㌧ | 15㌧ | measure 15 ton
500平方メートル | 500平方メートル | measure 500 square-meter
100万キロワット時 | 100万キロワット時 | measure 1000000 kilowatt-hour
950ヘクトパスカル | 950ヘクトパスカル | measure 950 hectopascal
20マイクロシーベルト | 20マイクロシーベルト | measure 20 microsievert
震度6強の揺れ | 震度6強 | measure 6 shindo-upper
震度6弱を観測 | 震度6弱 | measure 6 shindo-lower
震度４の地震 | 震度４ | measure 4 shindo
震度5弱以上 | 震度5弱以上 | measure 5 shindo-lower at-least
M7.6の地震 | M7.6 | measure 7.6 magnitude
マグニチュード７．６と推定 | マグニチュード７．６ | measure 7.6 magnitude
100グラム当たり | 100グラム | measure 100 gram
佐藤太郎さん（45）は | （45） | age 45 year
45歳の男性 | 45歳 | age 45 year
0歳児の保育 | 0歳 | age 0 year
満20歳以上 | 20歳以上 | age 20 year at-least
50代の女性 | 50代 | age 50~59 year vague
10代の少年 | 10代 | age 10~19 year vague
60代前半の男 | 60代前半 | age 60~64 year vague
20～30代の若者 | 20～30代 | age 20~39 year vague
20世紀の | 20世紀 | ordinal 20 century
3連勝 | 3連勝 | count 3 win
3年生の | 3年生 | ordinal 3 grade
高校2年の | 高校2年 | ordinal 2 grade
中学3年の男子 | 中学3年 | ordinal 3 grade
小学6年生 | 小学6年生 | ordinal 6 grade
3―1で勝った | 3―1 | score 3~1
2対1の | 2対1 | score 2~1
２－１で | ２－１ | score 2~1
10勝5敗 | 10勝5敗 | score 10~5
6号機の | 6号機 | identifier 6
6号機の | 6号機 | … ordinal 6
憲法9条 | 9条 | identifier 9
電話090-1234-5678 | 090-1234-5678 | identifier 09012345678
電話090・1234・5678 | 090・1234・5678 | identifier 09012345678
03（1234）5678 | 03（1234）5678 | identifier 0312345678
A320型機 | A320 | identifier A320
JAL123便 | JAL123便 | identifier JAL123
国道1号 | 1号 | … identifier 1
COVID-19の | COVID-19 | identifier COVID19
両国は合意 | 両国 | count 2
両者の | 両者 | count 2
最大の都市 | 最大 | ordinal 1
10万人当たり2.5人 | 2.5人 | count 2.5 person
月3回の | 3回 | count 3 times
ゼロだった | ゼロ | number 0
8回裏の攻撃 | 8回 | … ordinal 8 inning
八回に逆転 | 八回 | … ordinal 8 inning
九回裏に | 九回 | … ordinal 9 inning
二死満塁 | 二死 | count 2 out
一死一塁 | 一死 | count 1 out
一死一塁 | 一塁 | ordinal 1 base
二、三塁から | 三塁 | ordinal 3 base
4番手の投手 | 4番手 | ordinal 4
３番・佐藤 | ３番 | ordinal 3 batting-order
5号ソロ | 5号 | ordinal 5 home-run
1勝2敗 | 1勝2敗 | score 1~2
２回戦で敗退 | ２回戦 | ordinal 2 round
4強が出そろう | 4強 | count 4 team
貯金2とした | 2 | number 2
7奪三振 | 7奪三振 | count 7 strikeout
5ゴール目 | 5ゴール目 | ordinal 5
前半30分に | 前半30分 | ordinal 30 minute
3位タイ | 3位 | ordinal 3 rank
10両編成 | 10両 | count 10 vehicle
47都道府県 | 47都道府県 | count 47 prefecture
192カ国・地域 | 192カ国 | count 192 country
2部昇格 | 2部 | … ordinal 2 tier
先着100名 | 100名 | count 100 person
参院選は3票差 | 3票 | count 3 vote
500万株 | 500万株 | count 5000000 share
3200戸が浸水 | 3200戸 | count 3200 household
2億ユーロを拠出 | 2億ユーロ | money 200000000 EUR
10億米ドル | 10億米ドル | money 1000000000 USD
US$5億 | US$5億 | money 500000000 USD
50銭の円高 | 50銭 | money 0.5 JPY
30セント値上げ | 30セント | money 0.3 USD
3億6000万円余り | 3億6000万円余り | money 360000000 JPY more-than
100円を割り込む | 100円を割り込む | money 100 JPY less-than
2ランを放つ | 2ラン | count 2 point
2千数百人が参列 | 2千数百人 | count 2100~2999 person vague
百数十人が避難 | 百数十人 | count 110~199 person vague
100余人の学者 | 100余人 | count 100 person more-than
何千人もの難民 | 何千人 | count 2000~9999 person vague
一千零五人 | 一千零五人 | count 1005 person
大手3百貨店 | 3 | number 3
100人を突破した | 100人を突破した | count 100 person more-than
20人に迫る | 20人に迫る | count 20 person nearly
50人まで入れる | 50人まで | count 50 person at-most
5％まで下がる | 5％ | percent 5 %
10万人に満たない | 10万人に満たない | count 100000 person less-than
男の二人組 | 二人 | count 2 person
7人制ラグビー | 7人 | count 7 person
三男の太郎 | 三男 | ordinal 3 person
2と3分の1 | 2と3分の1 | fraction 7/3
1/3に薄める | 1/3 | fraction 1/3
25ベーシスポイント | 25ベーシスポイント | percentage-point 0.25 point
GDP2.1％増 | 2.1％ | percent 2.1 %
1メートル80の長身 | 1メートル80 | measure 1.8 meter
1㍍80㌢の長身 | 1㍍80㌢ | measure 180 centimeter
打率・321の好打者 | ・321 | number 0.321
ベスト8に進む | ベスト8 | count 8 team
3部作の完結編 | 3部作 | count 3
7大会連続出場 | 7大会連続 | count 7
110番通報 | 110番 | identifier 110
警察859-292-3680まで | 859-292-3680 | identifier 8592923680
14½-13½で勝利 | 14½-13½ | score 14.5~13.5
2戦連発の7号 | 2戦 | count 2 game
2戦連続の7号 | 2戦連続 | count 2 game
1軍に昇格 | 1軍 | ordinal 1
台風21号が接近 | 21号 | identifier 21
風速は40メートル | 40メートル | measure 40 meter-per-second
1万票に届かなかった | 1万票に届かなかった | count 10000 vote less-than
〒100-0001 | 100-0001 | identifier 1000001
一、二塁の好機 | 一 | ordinal 1 base
二、三塁の好機 | 三塁 | ordinal 3 base
4、5番が打つ | 4 | ordinal 4 batting-order
5・6号機を止める | 5 | identifier 5
1・2回戦 | 2回戦 | ordinal 2 round
20、30代に人気 | 20 | age 20~29 year vague
""")


@pytest.mark.parametrize(("sentence", "text", "expected"), TABLE)
def test_amounts(sentence: str, text: str, expected: str) -> None:
    readings = [describe(reading) for reading in mention_of(sentence, text).readings]
    if expected.startswith("…"):
        assert expected[1:].strip() in readings
    else:
        assert readings[0] == expected


FLAGS = rows("""
佐藤太郎さん（45）は | （45） | bracketed
24億円（約1500万ドル）を | 約1500万ドル | bracketed
両国は合意した | 両国 | weak
初めて優勝した | 初めて | weak
1人当たり2万円 | 1人 | weak
7人制ラグビー | 7人 | weak
""")


@pytest.mark.parametrize(("sentence", "text", "flag"), FLAGS)
def test_asides_and_weak_words(sentence: str, text: str, flag: str) -> None:
    assert getattr(mention_of(sentence, text), flag)


HEADS = rows("""
正代ら4人が欠場 | 4人 | ら
3年連続で増えた | 3年連続 | 連続
10年ぶりに開く | 10年ぶり | ぶり
高校2年の女子 | 高校2年 | 年生
15人が負傷した | 15人 | 人
最大の都市 | 最大 | superlative
""")


@pytest.mark.parametrize(("sentence", "text", "head"), HEADS)
def test_what_is_counted(sentence: str, text: str, head: str) -> None:
    assert mention_of(sentence, text).head == head


STEPS = [
    ("3873億円", 10**8),
    ("1兆2000億円", 10**8),
    ("12万人", 10**4),
    ("120,000人", 1),
    ("3000人", 1),
    ("2千人", 1000),
]


@pytest.mark.parametrize(("text", "step"), STEPS)
def test_how_precisely_it_is_stated(text: str, step: int) -> None:
    value = mention_of(f"計{text}に", text).value
    assert value.step == step  # type: ignore[union-attr]
