"""Figures in the odd writing of Japanese news: half in kanji, with a point in the middle of the line,
with scales that leave others out.

A row is a passage, the figure in it, and the likeliest of its readings.
"""

from __future__ import annotations

import pytest
from japanese_reading import describe, mention_of, rows

JAPANESE = rows("""
売上高は１０・２億円だった | １０・２億円 | money 1020000000 JPY
3億8千万円を計上 | 3億8千万円 | money 380000000 JPY
3億8千円 | 3億8千円 | money 380000000 JPY
2.5万人が来場 | 2.5万人 | count 25000 person
一・五倍に増えた | 一・五倍 | multiple 1.5
十数人が集まった | 十数人 | count 11~19 person vague
数千人規模のデモ | 数千人 | count 2000~9999 person vague
百人余りが集まった | 百人余り | count 100 person more-than
４―２で勝った | ４―２ | score 4~2
2対1で勝った | 2対1 | score 2~1
１５時３０分に出発 | １５時３０分 | time 15:30
３泊４日の旅 | ４日 | date ---04
2学期が始まった | 2学期 | ordinal 2 school-term
第２四半期の業績 | 第２四半期 | quarter --07/--09
二十数年前の話 | 二十数年 | duration 21~29 year vague
数十万円の被害 | 数十万円 | money 200000~999999 JPY vague
数百億円規模 | 数百億円 | money 20000000000~99999999999 JPY vague
十万人を超える | 十万人を超える | count 100000 person more-than
1万5千人超 | 1万5千人超 | count 15000 person more-than
約1.2兆円 | 約1.2兆円 | money 1200000000000 JPY about
2兆3千億円 | 2兆3千億円 | money 2300000000000 JPY
3千5百円 | 3千5百円 | money 3500 JPY
５００㍍ | ５００㍍ | measure 500 meter
100㌔離れた | 100㌔ | measure 100 kilometer
30㌢の雪 | 30㌢ | measure 30 centimeter
20㌫減 | 20㌫ | percent 20 %
5㌧の米 | 5㌧ | measure 5 ton
10㌦安 | 10㌦安 | money 10 USD
１０万㌔㍗の電力 | １０万㌔㍗ | measure 100000 kilowatt
二〇二六年 | 二〇二六年 | year 2026
２０２６年度上半期 | ２０２６年度 | fiscal-year 2026
昭和四十五年 | 昭和四十五年 | year 1970
平成元年 | 平成元年 | year 1989
令和8年6月30日 | 令和8年6月30日 | date 2026-06-30
６月３０日 | ６月３０日 | date --06-30
6/30 | 6/30 | date --06-30
２６年３月期 | ２６年３月期 | fiscal-year 2025
4～6月期 | 4～6月期 | quarter --04/--06
１～２月 | １ | month --01
三日間 | 三日間 | duration 3 day
二週間ぶり | 二週間ぶり | duration 2 week
半年ぶり | 半年 | duration 6 month
1年半 | 1年半 | duration 1.5 year
2年余り | 2年余り | duration 2 year more-than
一年足らず | 一年足らず | duration 1 year nearly
四半世紀 | 四半世紀 | duration 25 year
半世紀 | 半世紀 | duration 50 year
20世紀半ば | 20世紀 | ordinal 20 century
90年代 | 90年代 | year 1990 decade
１９９０年代 | １９９０年代 | year 1990 decade
30代半ば | 30代半ば | age 33~37 year vague
70歳代 | 70歳代 | age 70~79 year vague
十代の少年 | 十代 | age 10~19 year vague
0歳児 | 0歳 | age 0 year
生後8カ月 | 8カ月 | duration 8 month
小学3年生 | 小学3年生 | ordinal 3 grade
高校2年 | 高校2年 | ordinal 2 grade
3分の1 | 3分の1 | fraction 1/3
3分の2以上 | 3分の2以上 | fraction 2/3 at-least
二割五分 | 二割五分 | percent 25 %
3割2分1厘 | 3割2分1厘 | percent 32.1 %
７割近く | ７割近く | percent 70 % nearly
半数 | 半数 | fraction 0.5
3人に1人 | 3人に1人 | fraction 1/3
10人中8人 | 10人 | count 10 person
倍増 | 倍増 | multiple 2
3倍 | 3倍 | multiple 3
2.5倍 | 2.5倍 | multiple 2.5
１・５倍 | １・５倍 | multiple 1.5
10倍超 | 10倍超 | multiple 10 more-than
マイナス0.2％ | マイナス0.2％ | percent -0.2 %
▲0.3％ | ▲0.3％ | percent -0.3 %
氷点下5度 | 氷点下5度 | measure -5 celsius
震度5弱 | 震度5弱 | measure 5 shindo-lower
マグニチュード7・3 | マグニチュード7・3 | measure 7.3 magnitude
M6.5 | M6.5 | measure 6.5 magnitude
風速30メートル | 30メートル | measure 30 meter-per-second
時速150キロ | 150キロ | measure 150 kilometer-per-hour
最速154キロ | 154キロ | measure 154 kilometer-per-hour
2時間5分30秒 | 2時間5分30秒 | duration 7530 second
2時間05分29秒 | 2時間05分29秒 | duration 7529 second
9秒98 | 9秒98 | duration 9.98 second
1分30秒 | 1分30秒 | duration 90 second
十時間 | 十時間 | duration 10 hour
午後3時半 | 午後3時半 | time 15:30
正午 | 正午 | time 12:00
午前０時 | 午前０時 | time 00:00
深夜1時 | 深夜1時 | time 01:00
25時 | 25時 | time 25:00
午前6時ごろ | 午前6時ごろ | time 06:00
7日未明 | 7日 | date ---07
29、30両日 | 29 | date ---29
1日～3日 | 1日 | date ---01
1、2人 | 1、2人 | count 1~2 person vague
２、３日 | ２、３日 | duration 2~3 day vague
数日間 | 数日間 | duration 2~9 day vague
二、三十人 | 二、三十人 | count 20~30 person vague
1回表 | 1回 | count 1 times
七回裏 | 七回 | count 7 times
九回2死 | 九回 | count 9 times
延長十二回 | 十二回 | count 12 times
6回3分の1 | 6回3分の1 | count 19/3 inning
3打数2安打 | 3打数 | count 3 at-bat
2勝1敗 | 2勝1敗 | score 2~1
10勝5敗1分け | 10勝5敗1分け | score 10~5
6―4、3―6、7―5 | 6―4 | score 6~4
第108回 | 第108回 | ordinal 108 edition
3位 | 3位 | ordinal 3 rank
ベスト8 | ベスト8 | count 8 team
2位タイ | 2位 | ordinal 2 rank
8強 | 8強 | count 8 team
2連覇 | 2連覇 | count 2
三冠 | 三冠 | count 3 medal
第1位 | 第1位 | ordinal 1 rank
1号 | 1号 | ordinal 1 home-run
国道1号 | 1号 | identifier 1
憲法9条 | 9条 | identifier 9
2000億ドル | 2000億ドル | money 200000000000 USD
1ドル＝155円23銭 | 1ドル | money 1 USD
155円20～22銭 | 155円20～22銭 | money 155.2~155.22 JPY
50銭 | 50銭 | money 0.5 JPY
3万円台 | 3万円台 | money 30000 JPY about
2万2339円23銭 | 2万2339円23銭 | money 22339.23 JPY
百円ショップ | 百円 | money 100 JPY
1000万円余 | 1000万円余 | money 10000000 JPY more-than
5億円弱 | 5億円弱 | money 500000000 JPY nearly
5億円強 | 5億円強 | money 500000000 JPY more-than
1億円以上 | 1億円以上 | money 100000000 JPY at-least
最大3万人 | 最大3万人 | count 30000 person up-to
少なくとも12人 | 少なくとも12人 | count 12 person minimum
延べ1500人 | 1500人 | count 1500 person
約6000人 | 約6000人 | count 6000 person about
10人前後 | 10人前後 | count 10 person about
5人ずつ | 5人ずつ | count 5 person each
3人組 | 3人 | count 3 person
2人1組 | 2人 | count 2 person
2本塁打 | 2本塁打 | count 2 home-run
1失点 | 1失点 | count 1 point
3連勝 | 3連勝 | count 3 win
4連休 | 4連休 | duration 4 day
20カ国・地域 | 20カ国 | count 20 country
47都道府県 | 47都道府県 | count 47 prefecture
2車線 | 2車線 | count 2 lane
10両編成 | 10両 | count 10 vehicle
５階建て | ５階建て | count 5 floor
地下2階 | 2階 | count 2 floor
2LDK | 2LDK | identifier 2LDK
6畳 | 6畳 | measure 6 tatami
100坪 | 100坪 | measure 100 tsubo
3反 | 3反 | measure 3 tan
2合 | 2合 | measure 2 go
1升 | 1升 | measure 1 sho
零下5度 | 零下5度 | measure -5 celsius
70歳代の男性 | 70歳代 | age 70~79 year vague
50歳代表 | 50歳 | age 50 year
年俸は3億8千円 | 3億8千円 | money 380000000 JPY
1億5千人 | 1億5千人 | count 150000000 person
2兆5千億円 | 2兆5千億円 | money 2500000000000 JPY
1万5千円 | 1万5千円 | money 15000 JPY
3億8千万円 | 3億8千万円 | money 380000000 JPY
3億8千 | 3億8千 | number 380000000
1億2千3百万円 | 1億2千3百万円 | money 123000000 JPY
8千円 | 8千円 | money 8000 JPY
１万２０００人 | １万２０００人 | count 12000 person
１２０００円 | １２０００円 | money 12000 JPY
12,500人 | 12,500人 | count 12500 person
0・5ポイント | 0・5ポイント | percentage-point 0.5 point
０・０２％ | ０・０２％ | percent 0.02 %
一千万円 | 一千万円 | money 10000000 JPY
千人を超す | 千人を超す | count 1000 person more-than
二千二十六年 | 二千二十六年 | year 2026
百二十三人 | 百二十三人 | count 123 person
三百六十五日 | 三百六十五日 | duration 365 day
七百五十ミリリットル | 七百五十ミリリットル | measure 750 milliliter
1升瓶 | 1升 | measure 1 sho
十五、六人 | 十五、六人 | count 15~16 person vague
四、五十人 | 四、五十人 | count 40~50 person vague
五、六年前 | 五、六年 | duration 5~6 year vague
数百人 | 数百人 | count 200~999 person vague
数％ | 数％ | percent 2~9 % vague
数カ月 | 数カ月 | duration 2~9 month vague
数年ぶり | 数年ぶり | duration 2~9 year vague
十数年 | 十数年 | duration 11~19 year vague
20数人 | 20数人 | count 21~29 person vague
百数十人 | 百数十人 | count 110~199 person vague
1万数千人 | 1万数千人 | count 11000~19999 person vague
何十人 | 何十人 | count 20~99 person vague
何千人も | 何千人 | count 2000~9999 person vague
約半数 | 約半数 | fraction 0.5 about
約3分の1 | 約3分の1 | fraction 1/3 about
4割強 | 4割強 | percent 40 % more-than
4割弱 | 4割弱 | percent 40 % nearly
5割超 | 5割超 | percent 50 % more-than
8割方 | 8割 | percent 80 %
2割以下 | 2割以下 | percent 20 % at-most
1割未満 | 1割未満 | percent 10 % less-than
10人足らず | 10人足らず | count 10 person nearly
30分足らず | 30分足らず | duration 30 minute nearly
1時間余り | 1時間余り | duration 1 hour more-than
100人超 | 100人超 | count 100 person more-than
100人余 | 100人余 | count 100 person more-than
100人以上 | 100人以上 | count 100 person at-least
100人前後 | 100人前後 | count 100 person about
100人程度 | 100人程度 | count 100 person about
100人近く | 100人近く | count 100 person nearly
ざっと100人 | ざっと100人 | count 100 person about
計100人 | 100人 | count 100 person
延べ100人 | 100人 | count 100 person
合わせて100人 | 100人 | count 100 person
1人当たり5万円 | 5万円 | money 50000 JPY
1人あたり5万円 | 5万円 | money 50000 JPY
月5万円 | 5万円 | money 50000 JPY
年5万円 | 5万円 | money 50000 JPY
日に3回 | 3回 | count 3 times
3日おき | 3日 | duration 3 day
5年ごと | 5年ごと | duration 5 year each
4年に1度 | 4年 | duration 4 year
10分おき | 10分 | duration 10 minute
1世帯当たり2・3人 | 2・3人 | count 2.3 person
１５００メートル走 | １５００メートル | measure 1500 meter
42・195キロ | 42・195キロ | measure 42.195 kilometer
1キロ5分ペース | 1キロ | measure 1 kilometer
トップと3秒差 | 3秒 | duration 3 second
7馬身差 | 7馬身 | measure 7 horse-length
1ゲーム差 | 1ゲーム差 | count 1 game
勝率5割 | 5割 | percent 50 %
打率3割1分2厘 | 3割1分2厘 | percent 31.2 %
防御率2・15 | 2・15 | number 2.15
3試合連続 | 3試合連続 | count 3 game
4打席連続 | 4打席連続 | count 4 at-bat
1死満塁 | 1死 | count 1 out
2死一、二塁 | 2死 | count 2 out
1点リード | 1点 | count 1 point
5点差 | 5点差 | count 5 point
3―0 | 3―0 | score 3~0
第1セット | 第1セット | ordinal 1 set
第3ラウンド | 第3ラウンド | ordinal 3 round
第12戦 | 第12戦 | ordinal 12 game
第3節 | 第3節 | ordinal 3 round
1回戦 | 1回戦 | ordinal 1 round
16強 | 16強 | count 16 team
1次リーグ | 1次 | ordinal 1 edition
長女（8） | （8） | age 8 year
80歳以上 | 80歳以上 | age 80 year at-least
18歳未満 | 18歳未満 | age 18 year less-than
65～74歳 | 65～74歳 | age 65~74 year
20～30代 | 20～30代 | age 20~39 year vague
0～2歳児 | 0～2歳 | age 0~2 year
1～3年生 | 1～3年生 | ordinal 1~3 grade
大学4年 | 大学4年 | ordinal 4 grade
3期目 | 3期目 | ordinal 3 edition
5代目 | 5代目 | ordinal 5 generation
第99代 | 第99代 | ordinal 99 generation
2世 | 2世 | ordinal 2 generation
21世紀 | 21世紀 | ordinal 21 century
3号機 | 3号機 | identifier 3
7番ホーム | 7番 | ordinal 7 batting-order
10番 | 10番 | ordinal 10 batting-order
背番号18 | 18 | number 18
A4判 | A4 | identifier A4
B5 | B5 | identifier B5
9ミリ拳銃 | 9ミリ | measure 9 millimeter
100ボルト | 100ボルト | measure 100 volt
5アンペア | 5アンペア | measure 5 ampere
60ヘルツ | 60ヘルツ | measure 60 hertz
10万キロワット | 10万キロワット | measure 100000 kilowatt
5メガワット | 5メガワット | measure 5 megawatt
2ギガバイト | 2ギガバイト | measure 2 gigabyte
5G | 5G | identifier 5G
1ミリシーベルト | 1ミリシーベルト | measure 1 millisievert
5000ベクレル | 5000ベクレル | measure 5000 becquerel
980ヘクトパスカル | 980ヘクトパスカル | measure 980 hectopascal
1025hPa | 1025hPa | measure 1025 hectopascal
2ノット | 2ノット | measure 2 knot
10海里 | 10海里 | measure 10 nautical-mile
30ノット | 30ノット | measure 30 knot
3カラット | 3カラット | measure 3 carat
100円玉 | 100円 | money 100 JPY
1万円札 | 1万円 | money 10000 JPY
1ケタ | 1ケタ | count 1 digit
2桁得票 | 2桁 | count 2 digit
3割打者 | 3割 | percent 30 %
G20 | G20 | identifier G20
日米韓3カ国 | 3カ国 | count 3 country
東北6県 | 6県 | count 6 prefecture
23区 | 23区 | ordinal 23
48都道府県 | 48都道府県 | count 48 prefecture
四役 | 四役 | count 4 role
三段目 | 三段目 | ordinal 3 step
序二段 | 二段 | count 2 step
""")


@pytest.mark.parametrize(("passage", "text", "reading"), JAPANESE)
def test_reads(passage: str, text: str, reading: str) -> None:
    """The figure of a passage has this reading first."""
    assert describe(mention_of(passage, text).readings[0]) == reading
