"""Japanese dates, periods, times and stretches of time.

A reading is the likeliest one; behind … it may be any of them.
"""

from __future__ import annotations

import pytest
from japanese_reading import describe, mention_of, rows

TABLE = rows("""
2026年6月30日に | 2026年6月30日 | date 2026-06-30
6月30日に | 6月30日 | date --06-30
30日に発表 | 30日 | date ---30
来月5、6日に | 来月5 | date ---05 +1
(20日後7・00) | 20日 | date ---20
(20日後7時) | 後7時 | time 19:00
(20日後7・00) | 後7・00 | time 19:00
再放送は27日前10・30。 | 前10・30 | time 10:30
(土)夜8・00―9・54 | 9・54 | time 21:54
20日後に3・50倍 | 20日 | duration 20 day
翌10日、海軍は | 10日 | date ---10
三十日に発表 | 三十日 | date ---30
六月三十日 | 六月三十日 | date --06-30
２０２６年６月３０日 | ２０２６年６月３０日 | date 2026-06-30
令和8年6月30日 | 令和8年6月30日 | date 2026-06-30
平成31年4月 | 平成31年4月 | month 2019-04
昭和64年 | 昭和64年 | year 1989
令和元年 | 令和元年 | year 2019
26年6月に | 26年6月 | month 2026-06
2026年6月 | 2026年6月 | month 2026-06
6月に開業 | 6月 | month --06
6月上旬に | 6月上旬 | month --06 early
7月中旬 | 7月中旬 | month --07 middle
6月下旬 | 6月下旬 | month --06 late
3月末で | 3月末 | month --03 end
4月初め | 4月初め | month --04 start
2026年に | 2026年 | year 2026
二〇二六年 | 二〇二六年 | year 2026
1990年代に | 1990年代 | year 1990 decade
90年代に | 90年代 | year 1990 decade
1970～80年代に | 80年代 | year 1980 decade
2026年度予算 | 2026年度 | fiscal-year 2026
26年度の | 26年度 | fiscal-year 2026
令和8年度 | 令和8年度 | fiscal-year 2026
今年度の | 今年度 | fiscal-year +0
本年度の | 本年度 | fiscal-year +0
来年度の | 来年度 | fiscal-year +1
昨年度の | 昨年度 | fiscal-year -1
26年3月期 | 26年3月期 | fiscal-year 2025
2026年3月期連結決算 | 2026年3月期 | fiscal-year 2025
25年12月期 | 25年12月期 | fiscal-year 2025
4～6月期のGDP | 4～6月期 | quarter --04/--06
4―6月期 | 4―6月期 | quarter --04/--06
10～12月期 | 10～12月期 | quarter --10/--12
2026年4～6月期 | 2026年4～6月期 | quarter 2026-04/2026-06
第3四半期 | 第3四半期 | quarter --10/--12
第１四半期決算 | 第１四半期 | quarter --04/--06
第三四半期 | 第三四半期 | … quarter --07/--09
上半期の | 上半期 | quarter --04/--09
下期の | 下期 | quarter --10/--03
4～9月期の | 4～9月期 | quarter --04/--09
火曜日に | 火曜日 | weekday W2
昨年の | 昨年 | year -1
今年の | 今年 | year +0
来年の | 来年 | year +1
一昨年の | 一昨年 | year -2
前年比 | 前年 | year -1
翌年に | 翌年 | year +1
先月の | 先月 | month -1
今月の | 今月 | month +0
来月に | 来月 | month +1
先月末に | 先月末 | month end -1
今月5日に | 今月5日 | date ---05 +0
来月3日に | 来月3日 | date ---03 +1
きょう発表 | きょう | date +0
昨日の | 昨日 | date -1
明日から | 明日 | date +1
同日夜 | 同日 | date +0
前日比 | 前日 | date -1
翌日に | 翌日 | date +1
先週の | 先週 | date week -1
今週中に | 今週 | date week +0
来春に | 来春 | year spring +1
昨季の | 昨季 | year season -1
今季の | 今季 | year season +0
毎年開かれる | 毎年 | year every
午後3時半 | 午後3時半 | time 15:30
午後３時５０分ごろ | 午後３時５０分ごろ | time 15:50
15時に開始 | 15時 | time 15:00
15:30に | 15:30 | time 15:30
正午に | 正午 | time 12:00
3時に | 3時 | time 03:00
3時に | 3時 | … time 15:00
31日午前0時 | 午前0時 | time 00:00
25時まで | 25時 | time 25:00
28日未明に | 未明 | time small-hours
午前中に | 午前中 | time morning
午前9時～午後5時 | 午前9時 | time 09:00
午前9時～午後5時 | 午後5時 | time 17:00
9―20時 | 20時 | time 20:00
日本時間30日 | 30日 | date ---30
半年の | 半年 | duration 6 month
1年半で | 1年半 | duration 1.5 year
6年半ぶり | 6年半ぶり | duration 6.5 year
3時間の会議 | 3時間 | duration 3 hour
48時間以内に | 48時間以内 | duration 48 hour at-most
1週間の | 1週間 | duration 1 week
2泊3日の旅 | 3日 | … duration 3 day
10年ぶりの | 10年ぶり | duration 10 year
115日ぶり | 115日ぶり | duration 115 day
3カ月連続 | 3カ月連続 | duration 3 month
3年連続で | 3年連続 | duration 3 year
3日間の | 3日間 | duration 3 day
5年間で | 5年間 | duration 5 year
10秒23の | 10秒23 | duration 10.23 second
数年前に | 数年 | duration 2~9 year vague
数日以内 | 数日以内 | duration 2~9 day at-most vague
30年弱 | 30年弱 | duration 30 year nearly
戦後80年の | 80年 | duration 80 year
8月に26日・27日と続く | 27日 | date ---27
6月28、29両日 | 29 | date --06-29
28、29の両日 | 28 | date ---28
6月1～3日 | 3日 | date --06-03
2月5日から19日まで | 19日 | date --02-19
6月28日～7月3日 | 7月3日 | date --07-03
2026/6/30更新 | 2026/6/30 | date 2026-06-30
2026.6.30 | 2026.6.30 | date 2026-06-30
1900～85年に | 85年 | year 1985
04～05年に | 04 | year 2004
2019年（令和元年）5月 | 2019年（令和元年）5月 | month 2019-05
30日（火）に | （火） | weekday W2
元日に | 元日 | date --01-01
3・11から | 3・11 | … date --03-11
前期比0.3％減 | 前期 | … quarter -1
前四半期 | 前四半期 | quarter -1
1月から3月まで | 1月 | month --01
夜12時 | 夜12時 | time 24:00
昼1時 | 昼1時 | time 13:00
1時間46分04秒 | 1時間46分04秒 | duration 6364 second
9秒98で優勝 | 9秒98 | duration 9.98 second
2年9カ月の刑 | 2年9カ月 | duration 33 month
約3カ月半 | 約3カ月半 | duration 3.5 month about
30余年の歴史 | 30余年 | duration 30 year more-than
10年に1度の雨 | 10年 | duration 10 year
築40年の家 | 40年 | duration 40 year
2、3日後に届く | 2、3日 | duration 2~3 day vague
第8日の14日 | 第8日 | ordinal 8 day
5、6月に開く | 5 | month --05
半世紀の歩み | 半世紀 | duration 50 year
4四半期連続 | 4四半期連続 | duration 4 quarter
""")


@pytest.mark.parametrize(("sentence", "text", "expected"), TABLE)
def test_dates(sentence: str, text: str, expected: str) -> None:
    readings = [describe(reading) for reading in mention_of(sentence, text).readings]
    if expected.startswith("…"):
        assert expected[1:].strip() in readings
    else:
        assert readings[0] == expected
