"""Families of classes: which kinds of thing a table of kinds names together.

The rows speak of classes of english/things, one or many at once: nobody is counted by what stands,
moves or is worn, whichever it is.
"""

from __future__ import annotations

# What is measured, and what time is told by.
CLOCK = "second minute hour day week month year century distance weighing liquid degree"
SHORT_TIME = "second minute hour"
# What is worn, held, eaten or used; never what is founded, held as an event, or governed.
BODILY = "clothes shoe part-of-body weapon furniture jewel food drink stone heavenly-body"
HELD = f"{BODILY} chair tool instrument household-thing container bag dish sheet cylinder bill-of-exchange"
LIVING = "animal bird fish crab greenery blossom horse"
MOVING = "car wagon cycle wheel train ship aircraft satellite"
BUILT = "building shop room floor station platform mountain-station building-part hospital shrine church"
LAND = "country state prefecture municipality ward constituency water height field"
FOUNDED = "company agency school team hospital shrine church broadcaster army"
# What is written, sung and staged.
WRITTEN = "book copy page chapter act song album poem text letter"
# The parts of a ball game, which nothing else is counted by.
BALL_PARTS = "inning base strikeout at-bat pitch hole stroke walk steal homer"
PLAY_PARTS = f"{BALL_PARTS} out hit length lane gate jump rebound par reliever"
# What has no body, and no place.
THOUGHT = "kind way reason question answer law war color language"
# What a game, a race and a season of them have.
SPORT = "game set race leg round fight-round try save goal point run series tournament season draw assist inning out streak"
