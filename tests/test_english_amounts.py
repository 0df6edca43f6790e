"""English amounts: money, counts, percentages, measures, ages, durations, scores, identifiers."""

from __future__ import annotations

import pytest
from english_reading import describe, mention_of

# sentence | passage | its likeliest reading | further readings
MONEY = """
The plan will cost 387.3 billion yen. | 387.3 billion yen | money 387300000000 JPY
It set aside about ¥387.3bn for chips. | about ¥387.3bn | money 387300000000 JPY about
It will provide 2100 million yen. | 2100 million yen | money 2100000000 JPY
a 1500-million-yen plant | 1500-million-yen | money 1500000000 JPY
It is worth ¥387.3 billion. | ¥387.3 billion | money 387300000000 JPY
a 387.3 billion-yen subsidy | 387.3 billion-yen | money 387300000000 JPY
a 3-trillion-yen package | 3-trillion-yen | money 3000000000000 JPY
the sum (approximately $2.383 billion) | approximately $2.383 billion | money 2383000000 USD about
JPY 3,000 a night | JPY 3,000 | money 3000 JPY
EUR 40 million in aid | EUR 40 million | money 40000000 EUR
30 million USD | 30 million USD | money 30000000 USD
$30,000 in cash | $30,000 | money 30000 USD
US$5.2m of loans | US$5.2m | money 5200000 USD
A$3 billion | A$3 billion | money 3000000000 AUD
HK$780 million | HK$780 million | money 780000000 HKD
NT$25 tickets | NT$25 | money 25 TWD
£125m deal | £125m | money 125000000 GBP
€1.2tn | €1.2tn | money 1200000000000 EUR
₩50,000 | ₩50,000 | money 50000 KRW
2 trillion won in damages | 2 trillion won | money 2000000000000 KRW
120,000 won a month | 120,000 won | money 120000 KRW
30,000 U.S. dollars | 30,000 U.S. dollars | money 30000 USD
500 Australian dollars | 500 Australian dollars | money 500 AUD
2 dollars and 3 cents | 2 dollars and 3 cents | money 2.03 USD
162 yen 50 sen | 162 yen 50 sen | money 162.5 JPY
just 50 cents | just 50 cents | money 0.5 USD only | money 0.5 EUR only
half a million yen | half a million yen | money 500000 JPY
two and a half billion yen | two and a half billion yen | money 2500000000 JPY
a million dollars | a million dollars | money 1000000 USD
tens of millions of yen | tens of millions of yen | money 10000000~99999999 JPY vague
between 3 and 4 million yen | between 3 and 4 million yen | money 3000000~4000000 JPY
10,000-30,000 yen | 10,000-30,000 yen | money 10000~30000 JPY
$30-40 million | $30-40 million | money 30000000~40000000 USD
$3 million to $5 million | $3 million to $5 million | money 3000000~5000000 USD
500 yen to 700 yen | 500 yen to 700 yen | money 500~700 JPY
at 156.55-57 yen | 156.55-57 yen | money 156.55~156.57 JPY
a loss of minus 3 billion yen | minus 3 billion yen | money -3000000000 JPY
20 pounds of rice | 20 pounds | money 20 GBP | measure 20 pound-mass
up to 10 million yen each | up to 10 million yen | money 10000000 JPY up-to
10,000 yen each | 10,000 yen each | money 10000 JPY each
200 yuan or more | 200 yuan or more | money 200 CNY at-least
33.72 billion Macau patacas | 33.72 billion Macau patacas | money 33720000000 MOP
"""

COUNTS = """
15 people were hurt. | 15 people | count 15 person
at least 15 people | at least 15 people | count 15 person minimum
15 new cases were found. | 15 | count 15 case
three Japanese men | three | count 3 person
two police officers | two police officers | count 2 person
14,092 infections | 14,092 infections | count 14092 case
120,000 households lost power. | 120,000 households | count 120000 household
281-store chain | 281-store | count 281 building
a 15-member panel | 15-member | count 15 member
six-party talks | six-party | count 6 group
The 16 gathered. | 16 | number 16
Shodai and three others | three others | count 3 person
three more people | three | count 3 person
more than 1,000 people | more than 1,000 people | count 1000 person more-than
20 or more people | 20 or more people | count 20 person at-least
20 people or more | 20 people or more | count 20 person at-least
20-plus countries | 20-plus countries | count 20 country more-than
no more than five people | no more than five people | count 5 person at-most
fewer than 10 children | fewer than 10 children | count 10 person less-than
as many as 300 people | as many as 300 people | count 300 person up-to
nearly 200 participants | nearly 200 participants | count 200 person nearly
some 2,000 troops | some 2,000 troops | count 2000 person about
an estimated 40 whales | an estimated 40 whales | count 40 animal about
only 3 seats | only 3 seats | count 3 seat only
11 each in Seoul and Busan | 11 each | number 11 each
three or four people | three or four people | count 3~4 person
2-3 people | 2-3 people | count 2~3 person
dozens of people | dozens of people | count 20~99 person vague
thousands of homes | thousands of homes | count 2000~9999 household vague | count 2000~9999 building vague
tens of thousands of people | tens of thousands of people | count 10000~99999 person vague
hundreds of thousands of people | hundreds of thousands of people | count 100000~999999 person vague
several hundred soldiers | several hundred soldiers | count 200~999 person vague
two dozen companies | two dozen companies | count 24 company
half a dozen cars | half a dozen cars | count 6 vehicle
fourteen thousand and ninety-two votes | fourteen thousand and ninety-two votes | count 14092 vote
one hundred and five days after | one hundred and five days | duration 105 day
73 dead, two missing | 73 dead | count 73 person
one out in the third | one out | count 1 out
eight innings | eight innings | count 8 inning
seven home runs | seven home runs | count 7 home-run
three straight wins | three straight wins | count 3 win | ordinal 3 win
two games in a row | two games in a row | count 2 game | ordinal 2 game
a two-run homer | two-run | count 2 point
He was 1-for-4. | 1 | count 1 hit
He was 1-for-4. | 4 | count 4 at-bat
two Toyota plants | two | count 2 factory
sixth-inning lead of two points | two points | count 2 point | number 2 index-point
"""

RATIOS = """
9% | 9% | percent 9 %
11.7 percent | 11.7 percent | percent 11.7 %
nine per cent | nine per cent | percent 9 %
3 pct | 3 pct | percent 3 %
70-80% | 70-80% | percent 70~80 %
3% to 5% | 3% to 5% | percent 3~5 %
It rose 12 percent to 38 percent. | 12 percent | percent 12 %
a 0.25 percentage point rise | 0.25 percentage point | percentage-point 0.25 point
a 0.25-percentage-point rise | 0.25-percentage-point | percentage-point 0.25 point
25 basis points | 25 basis points | percentage-point 0.25 point
a quarter-point hike | a quarter-point | percentage-point 0.25 point
a quarter of a percentage point | a quarter of a percentage point | percentage-point 0.25 point
half a percentage point | half a percentage point | percentage-point 0.5 point
down 512 points | 512 points | count 512 point | number 512 index-point
hitting .321 | .321 | number 0.321 | percent 32.1 %
.5 percent | .5 percent | percent 0.5 %
one-third of voters | one-third | fraction 1/3
two-thirds of them | two-thirds | fraction 2/3
a third of the seats | a third | fraction 1/3
It fell by a quarter. | a quarter | fraction 0.25
three quarters of them | three quarters | fraction 0.75
1/3 of it | 1/3 | fraction 1/3
half of the members | half | fraction 0.5
nearly half | nearly half | fraction 0.5 nearly
one in four adults | one in four adults | fraction 0.25
three in ten | three in ten | fraction 0.3
two out of three people | two out of three people | fraction 2/3
three times as many | three times | multiple 3 | count 3 times
a threefold rise | threefold | multiple 3
a 3.5-fold rise | 3.5-fold | multiple 3.5
Sales doubled. | doubled | multiple 2
The number halved. | halved | multiple 0.5
It quadrupled. | quadrupled | multiple 4
twice as many | twice | multiple 2 | count 2 times
"""

MEASURES = """
5.2 km | 5.2 km | measure 5.2 kilometer
10km away | 10km | measure 10 kilometer
over 30mm | over 30mm | measure 30 millimeter more-than
about 2m in width | about 2m | measure 2 meter about
50 tsubo | 50 tsubo | measure 50 tsubo
160 kilometers per hour | 160 kilometers per hour | measure 160 kilometer-per-hour
160 kph winds | 160 kph | measure 160 kilometer-per-hour
3 square kilometers | 3 square kilometers | measure 3 square-kilometer
two-foot waves | two-foot | measure 2 foot
6 feet 3 inches | 6 feet 3 inches | measure 75 inch
6-foot-6 forward | 6-foot-6 | measure 78 inch
1 to 4 inches of rain | 1 to 4 inches | measure 1~4 inch
38.5 C | 38.5 C | measure 38.5 celsius
38.5 degrees Celsius | 38.5 degrees Celsius | measure 38.5 celsius
101 F | 101 F | measure 101 fahrenheit
20°C | 20°C | measure 20 celsius
minus 2 degrees | minus 2 degrees | measure -2 celsius
5 degrees below zero | 5 degrees below zero | measure -5 celsius
-2 C | -2 C | measure -2 celsius
magnitude 7.6 | magnitude 7.6 | measure 7.6 magnitude
a 7.6-magnitude quake | 7.6-magnitude | measure 7.6 magnitude
a magnitude of 7.6 | magnitude of 7.6 | measure 7.6 magnitude
an M7.6 quake | M7.6 | measure 7.6 magnitude
upper 6 on the Japanese scale | upper 6 | measure 6 shindo-upper
lower 5 | lower 5 | measure 5 shindo-lower
20 microsieverts per hour | 20 microsieverts | measure 20 microsievert
76,000 hectares | 76,000 hectares | measure 76000 hectare
a 500ml bottle | 500ml | measure 500 milliliter
"""

AGES = """
a 45-year-old man | 45-year-old | age 45 year
two 18-year-olds | 18-year-olds | age 18 year
She is 45 years old. | 45 years old | age 45 year
Sato, 45, said so. | 45 | age 45 year
a man, 32, was held. | 32 | age 32 year
Taro Sato (45) | 45 | age 45 year
aged 45 | aged 45 | age 45 year
at the age of 17 | the age of 17 | age 17 year
children aged 5 to 12 | aged 5 to 12 | age 5~12 year
aged 33, 34 and 39 | 39 | age 39 year
people 65 or older | 65 or older | age 65 year at-least | number 65 at-least
a woman in her 50s | 50s | age 50~59 year vague
in his early 60s | early 60s | age 60~64 year vague
a man in his fifties | fifties | age 50~59 year vague
a teenager | teenager | age 10~19 year vague
a six-month-old girl | six-month-old | age 6 month
"""

DURATIONS = """
for six months | six months | duration 6 month
an 18-month term | 18-month | duration 18 month
two and a half years | two and a half years | duration 2.5 year
six-and-a-half years | six-and-a-half years | duration 6.5 year
a year and a half | a year and a half | duration 1.5 year
half a year | half a year | duration 0.5 year
half a century | half a century | duration 0.5 century
3 hours 20 minutes | 3 hours 20 minutes | duration 200 minute
1 hour and 30 minutes | 1 hour and 30 minutes | duration 90 minute
a time of 2:05:30 | 2:05:30 | duration 7530 second
within 48 hours | within 48 hours | duration 48 hour at-most
for the first time in 10 years | for the first time in 10 years | duration 10 year
for the first time in about 20 years | for the first time in about 20 years | duration 20 year about
three consecutive years | three consecutive years | duration 3 year | ordinal 3 year
third straight year | third straight year | ordinal 3 year | duration 3 year
over the past week | the past week | duration 1 week
three years ago | three years | duration 3 year
5-10 minutes | 5-10 minutes | duration 5~10 minute
"""

ORDERS = """
the third quarter of fiscal 2026 | third quarter of fiscal 2026 | quarter 2026-10/2026-12
in the eighth inning | eighth inning | ordinal 8 inning
1st and 2nd base | 1st | ordinal 1 base
second and third base | third base | ordinal 3 base
No. 4 hitter Sato | No. 4 hitter | ordinal 4 batting-order
No. 6 reactor | No. 6 | ordinal 6 | identifier 6
number one in the world | number one | ordinal 1
his fifth home run | fifth | ordinal 5 home-run
his fourth at-bat | fourth | ordinal 4 at-bat
finished in third place | third place | ordinal 3 rank
13th overall | 13th overall | ordinal 13 rank
the second-largest bank | second-largest | ordinal 2 rank
the twenty-first case | twenty-first case | ordinal 21 case
the 10th anniversary | 10th anniversary | ordinal 10 anniversary
the 19th century | 19th century | ordinal 19 century
a third-year student | third-year | ordinal 3 grade
a ninth-grader | ninth-grader | ordinal 9 grade | ordinal 3 grade
an 11th grade class | 11th grade | ordinal 11 grade | ordinal 2 grade
the 30th minute | 30th minute | ordinal 30 minute
the second half | second half | ordinal 2 half
on the third floor | third floor | ordinal 3 floor
Day 3 | Day 3 | ordinal 3 day | identifier 3
Part One | Part One | ordinal 1 | identifier 1
"""

SCORES = """
won 3-1 | 3-1 | score 3~1
Ayr 38 - 17 Melrose | 38 - 17 | score 38~17
a 10-5 record | 10-5 | score 10~5
10 wins and five losses | 10 wins and five losses | score 10~5
4 wins, 3 losses | 4 wins, 3 losses | score 4~3
won 3 to 1 | 3 to 1 | score 3~1
winning 14½-13½ | 14½-13½ | score 14.5~13.5
voted 7-2 | 7-2 | score 7~2
COVID-19 | COVID-19 | identifier COVID19
an A320 jet | A320 | identifier A320
the G-7 summit | G-7 | identifier G7
call 090-1234-5678 | 090-1234-5678 | identifier 09012345678
call 03 (1234) 5678 | 03 (1234) 5678 | identifier 0312345678
Article 9 of the Constitution | Article 9 | identifier 9
Route 152 | Route 152 | identifier 152
JAL Flight 123 | Flight 123 | identifier 123
Nogizaka46 | Nogizaka46 | identifier Nogizaka46
"""


def rows(*tables: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split(" | ")] for table in tables for line in table.strip().split("\n")]


@pytest.mark.parametrize("row", rows(MONEY, COUNTS, RATIOS, MEASURES, AGES, DURATIONS, ORDERS, SCORES), ids=lambda row: row[0])
def test_reads(row: list[str]) -> None:
    sentence, text, likeliest, *further = row
    mention = mention_of(sentence, text)
    readings = [describe(reading) for reading in mention.readings]
    assert readings[0] == likeliest
    assert set(further) <= set(readings)


@pytest.mark.parametrize(
    ("sentence", "text", "step"),
    [
        ("387.3 billion yen", "387.3 billion yen", 10**8),
        ("120,000 yen", "120,000 yen", 1),
        ("two thousand people", "two thousand people", 1000),
        ("3 million people", "3 million people", 10**6),
        ("2.0 percent", "2.0 percent", "1/10"),
        (".387", ".387", "1/1000"),
    ],
)
def test_keeps_the_precision_stated(sentence: str, text: str, step: int | str) -> None:
    from fractions import Fraction

    value = mention_of(sentence, text).readings[0].value
    assert value.step == Fraction(step)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("sentence", "text", "head"),
    [
        ("Sato and two others", "two others", "others"),
        ("with two outs", "two outs", "outs"),
        ("for the first time in 10 years", "for the first time in 10 years", "first in"),
        ("three straight wins", "three straight wins", "straight"),
        ("the largest bank", "largest", "superlative"),
        ("six-party talks", "six-party", "party"),
        ("a ninth-grader", "ninth-grader", "grader"),
    ],
)
def test_names_what_is_counted(sentence: str, text: str, head: str) -> None:
    assert mention_of(sentence, text).head == head


@pytest.mark.parametrize(
    ("sentence", "text"),
    [("Taro Sato (45)", "45"), ("387.3 billion yen ($2.38 billion)", "$2.38 billion"), ("300 km (190 miles)", "190 miles")],
)
def test_marks_asides_in_brackets(sentence: str, text: str) -> None:
    assert mention_of(sentence, text).bracketed


@pytest.mark.parametrize(
    "sentence",
    ["a man", "one of them", "both sides", "a pair of shoes", "the largest bank", "the first case", "alone", "once there",
     "single", "no outs", "every month", "several people", "a few days", "a hat trick", "a no-hitter", "the evening"],
)  # fmt: skip
def test_words_that_only_may_carry_a_value_are_weak(sentence: str) -> None:
    from termcheck.english import read

    mentions = read(sentence)
    assert mentions
    assert all(mention.weak for mention in mentions)
