"""Figures in the odd writing of English news: in words, in letters, by dozens, quarters and halves.

A row is a passage, the figure in it, and the likeliest of its readings.
"""

from __future__ import annotations

import pytest
from english_reading import describe, mention_of
from japanese_reading import rows

ENGLISH = rows("""
one and a half million people | one and a half million people | count 1500000 person
a dozen eggs | a dozen | count 12
half a dozen cases | half a dozen cases | count 6 case
dozens of people | dozens of people | count 20~99 person vague
two dozen firefighters | two dozen firefighters | count 24 person
several dozen | several dozen | number 24~119 vague
twenty-odd people | twenty-odd people | count 20~29 person vague
20-odd years | 20-odd years | duration 20~29 year vague
in his 20s | 20s | age 20~29 year vague
the 1990s | 1990s | year 1990 decade
the '90s | '90s | year 1990 decade
the early 1990s | early 1990s | year 1990 decade
mid-1990s | mid-1990s | year 1990 decade
three-quarters of respondents | three-quarters | fraction 0.75
two-thirds majority | two-thirds | fraction 2/3
a third of voters | a third | fraction 1/3
one-third | one-third | fraction 1/3
tenfold increase | tenfold | multiple 10
a 10-fold rise | 10-fold | multiple 10
2:05.3 | 2:05.3 | duration 125.3 second
2:05:29 | 2:05:29 | duration 7529 second
1:23.45 seconds | 1:23.45 | duration 83.45 second
9.98 seconds | 9.98 seconds | duration 9.98 second
a record 9.98 | 9.98 | number 9.98
half past three | half past three | time 03:30
a quarter to four | a quarter to four | time 03:45
10 minutes past midnight | 10 minutes past midnight | time 00:10
5 minutes before 10 a.m. | 5 minutes | duration 5 minute
3:30 p.m. | 3:30 p.m. | time 15:30
15:30 | 15:30 | time 15:30
at noon | noon | time 12:00
midnight | midnight | time 00:00
6 o'clock | 6 o'clock | time 06:00
6 in the morning | 6 in the morning | time 06:00
6 am | 6 am | time 06:00
$1.5 billion | $1.5 billion | money 1500000000 USD
US$2 million | US$2 million | money 2000000 USD
$3.2bn | $3.2bn | money 3200000000 USD
$3.2 bn | $3.2 bn | money 3200000000 USD
£5m | £5m | money 5000000 GBP
€2.5 million | €2.5 million | money 2500000 EUR
¥500 | ¥500 | money 500 JPY
JPY 500 million | JPY 500 million | money 500000000 JPY
500m yen | 500m yen | money 500000000 JPY
5 million-yen | 5 million-yen | money 5000000 JPY
1.2 tril. yen | 1.2 tril. yen | money 1200000000000 JPY
387.3 bln yen | 387.3 bln yen | money 387300000000 JPY
a million | a million | number 1000000
half a million | half a million | number 500000
millions of yen | millions of yen | money 2000000~9999999 JPY vague
hundreds of thousands | hundreds of thousands | number 100000~999999 vague
tens of thousands of people | tens of thousands of people | count 10000~99999 person vague
a few hundred | a few hundred | number 200~999 vague
several thousand | several thousand | number 2000~9999 vague
nearly half | nearly half | fraction 0.5 nearly
more than half | more than half | fraction 0.5 more-than
over a third | over a third | fraction 1/3 more-than
one in five | one in five | fraction 0.2
nine out of 10 | nine out of 10 | fraction 0.9
three in ten | three in ten | fraction 0.3
25 basis points | 25 basis points | percentage-point 0.25 point
a quarter point | a quarter point | percentage-point 0.25 point
half a percentage point | half a percentage point | percentage-point 0.5 point
0.25 percentage point | 0.25 percentage point | percentage-point 0.25 point
up 3 pct | 3 pct | percent 3 %
3 per cent | 3 per cent | percent 3 %
3-percent | 3-percent | percent 3 %
20C | 20C | measure 20 celsius
20 degrees Celsius | 20 degrees Celsius | measure 20 celsius
minus 5 degrees | minus 5 degrees | measure -5 celsius
68 F | 68 F | measure 68 fahrenheit
5 below zero | 5 below zero | measure -5 celsius
6-foot-4 | 6-foot-4 | measure 76 inch
5 feet 10 inches | 5 feet 10 inches | measure 70 inch
5 lbs. | 5 lbs | measure 5 pound-mass
a mile and a half | a mile and a half | measure 1.5 mile
1.5-mile | 1.5-mile | measure 1.5 mile
2 1/2 hours | 2 1/2 hours | duration 2.5 hour
2½ hours | 2½ hours | duration 2.5 hour
two and a half years | two and a half years | duration 2.5 year
18 months | 18 months | duration 18 month
a year and a half | a year and a half | duration 1.5 year
two decades | two decades | duration 2 decade
quarter-century | quarter-century | duration 0.25 century
half-century | half-century | duration 0.5 century
twice a week | twice | multiple 2
once every two years | two years | duration 2 year
thrice | thrice | multiple 3
No. 1 | No. 1 | ordinal 1
#1 | #1 | ordinal 1
the 3rd | the 3rd | date ---03
21st century | 21st century | ordinal 21 century
twenty-first | twenty-first | ordinal 21
hundredth | hundredth | ordinal 100
third-quarter | third-quarter | quarter --10/--12
Q3 | Q3 | quarter --10/--12
FY2026 | FY2026 | fiscal-year 2026
fiscal 2026 | fiscal 2026 | fiscal-year 2026
FY26 | FY26 | fiscal-year 2026
fiscal year 2026 | fiscal year 2026 | fiscal-year 2026
the year to March 2027 | the year to March 2027 | fiscal-year 2026
April-June | April-June | quarter --04/--06
Apr.-June | Apr.-June | quarter --04/--06
Jan 5 | Jan 5 | date --01-05
January 5th | January 5th | date --01-05
5 January 2026 | 5 January 2026 | date 2026-01-05
the 5th of January | 5th of January | date --01-05
2026-01-05 | 2026-01-05 | date 2026-01-05
01/05/2026 | 01/05/2026 | date 2026-01-05
Heisei 30 | Heisei 30 | year 2018
Reiwa 8 | Reiwa 8 | year 2026
the first grade | first grade | ordinal 1 grade
ninth-grader | ninth-grader | ordinal 9 grade
a 14-year-old | 14-year-old | age 14 year
aged 14 | aged 14 | age 14 year
14 years old | 14 years old | age 14 year
14-month-old | 14-month-old | age 14 month
octogenarian | octogenarian | age 80~89 year vague
teenager | teenager | age 10~19 year vague
centenarian | centenarian | age 100~120 year vague
halved | halved | multiple 0.5
doubled | doubled | multiple 2
tripled | tripled | multiple 3
twofold | twofold | multiple 2
7-5, 6-3 | 7-5 | score 7~5
4-2 | 4-2 | score 4~2
1-0 | 1-0 | score 1~0
won 3-1 on penalties | 3-1 | score 3~1
Article 9 | Article 9 | identifier 9
Route 1 | Route 1 | identifier 1
Flight 123 | Flight 123 | identifier 123
Grade 1 | Grade 1 | ordinal 1 grade
G7 | G7 | identifier G7
Group of 20 | Group of 20 | identifier G20
15,000-strong | 15,000 | count 15000
5,000-seat | 5,000-seat | count 5000 seat
seven-member panel | seven-member | count 7 member
1,000-plus | 1,000-plus | number 1000 more-than
1000+ | 1000+ | number 1000 more-than
2,000 or so | 2,000 or so | number 2000 about
some 200 | some 200 | number 200 about
upward of 500 | upward of 500 | number 500 more-than
up to 500 | up to 500 | number 500 up-to
at least 500 | at least 500 | number 500 minimum
no fewer than 500 | no fewer than 500 | number 500 at-least
as many as 500 | as many as 500 | number 500 up-to
between 5 and 10 | between 5 and 10 | number 5~10
5-10 | 5-10 | score 5~10
5 to 10 percent | 5 to 10 percent | percent 5~10 %
300,000-yen | 300,000-yen | money 300000 JPY
one thousand two hundred | one thousand two hundred | number 1200
two hundred and fifty | two hundred and fifty | number 250
twelve hundred | twelve hundred | number 1200
zero | zero | number 0
a 300m race | 300m | measure 300 meter
$5m deal | $5m | money 5000000 USD
5m euros | 5m euros | money 5000000 EUR
300k dollars | 300k dollars | money 300000 USD
quarter past 10 p.m. | quarter past 10 p.m. | time 22:15
a quarter of the votes | a quarter | fraction 0.25
five minutes after 3 p.m. | five minutes after 3 p.m. | time 15:05
20 minutes after the start | 20 minutes | duration 20 minute
15 below freezing | 15 below freezing | measure -15 celsius
minus 5 | minus 5 | number -5
below zero | below zero | number 0 less-than
two minutes past noon | two minutes past noon | time 12:02
""")


@pytest.mark.parametrize(("passage", "text", "reading"), ENGLISH)
def test_reads(passage: str, text: str, reading: str) -> None:
    """The figure of a passage has this reading first."""
    assert describe(mention_of(passage, text).readings[0]) == reading
