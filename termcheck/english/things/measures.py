"""Time, money and measures; words and works; and what has no body: kinds, stages, chances."""

from __future__ import annotations

NOUNS = {
    "moment": "second minute hour",
    "minute": "minute min",
    "second": "second sec",
    "hour": "hour",
    "day": "day night date",
    "week": "week weekend",
    "month": "month",
    "year": "year decade",
    "school-year": "year",
    "distance": "meter metre kilometer kilometre mile foot yard inch centimeter millimeter",
    "weighing": "kilogram kilo gram ton tonne pound ounce",
    "liquid": "liter litre milliliter gallon",
    "degree": "degree",
    "money": "yen dollar euro won yuan pound cent buck saving debt loan deposit fund profit loss prize fee fine cash bill coin interest",
    "time": "time occasion instance",
    "event": """visit attempt try trip talk meeting conference session concert performance show appearance exhibition festival ceremony
    event edition installment test exam experiment launch operation surgery flight round election survey poll draft draw auction
    inspection vaccination dose shot jab injection treatment vote ballot drill rehearsal screening broadcast lecture class lesson strike
    match game bout defense challenge bid tour transfer marriage divorce arrest conviction offense offence strike meal call check rehearsal review hearing
    report study change increase decrease cut hike rise fall explosion eruption blast attack launch earthquake quake nomination award prize entry retirement
    victory win loss defeat title championship goal hit start participation selection anniversary memorial qualification summit ride swing fall""",
    "anniversary": "anniversary memorial service",
    "episode": "episode story installment chapter part broadcast instalment",
    "work": "work film movie play drama song single album series story title piece game picture single record feature production part installment instalment",
    "song": "song track single piece number tune record",
    "album": "album record single disc",
    "text": "word letter character syllable kana kanji",
    "letter": "letter message email e-mail mail card text call note fax report application document",
    "poem": "poem verse haiku tanka poetry",
    "page": "page",
    "chapter": "chapter part section",
    "act": "act scene play piece curtain",
    "role": "role part character",
    "story": "story tale piece performance",
    "kind": "kind type sort variety category species item product model brand flavor flavour color colour version pattern",
    "stage": "stage step level phase tier notch step rung",
    "step": "step pace",
    "way": "way method means option pattern kind route",
    "question": "question problem quiz query",
    "answer": "answer reply response",
    "reason": "reason cause factor issue point matter item problem",
    "digit": "digit figure place",
    "portion": "part portion half third quarter share piece slice section",
    "signature": "signature name",
    "generation-of-things": "generation version model",
    "family-series": "trilogy part series film installment sequel",
    "pair": "pair couple set group team duo combination trio",
    "person-unit": "person people",
    "room-unit": "mat tatami",
    "sake": "go ml milliliter liter cup bottle",
    "shift": "shift team",
    "color": "color colour hue",
    "language": "language",
    "line-of-text": "line sentence verse",
    "age": "age era",
    "literal": "arch hegemony supremacy stamen girder sphere orb taboo",
    "world": "world universe earth",
    "plan": """plan program programme project policy measure proposal idea theory rule regulation agreement deal contract accord pact treaty
    budget tax tariff subsidy price cost rate market industry sector sale order offer bid system scheme strategy campaign initiative reform
    investment acquisition merger facility proposal resolution amendment package pillar recommendation guideline condition principle goal target
    merit advantage challenge problem issue task topic theme opinion view complaint request demand warning alert notice advisory""",
    "vague": "number part side unit piece end line department range area thing bit",
    "loose": "class other more one lot rest way half quarter record total sum average majority row",
}  # fmt: skip
