"""Time, money and measures; words and works; and what has no body: kinds, stages, chances."""

from __future__ import annotations

NOUNS = {
    "minute": "minute min",
    "second": "second sec",
    "hour": "hour",
    "day": "day night date",
    "week": "week weekend",
    "month": "month",
    "year": "year decade",
    "distance": "km cm mm meter metre kilometer kilometre mile foot yard inch centimeter millimeter",
    "weighing": "kg kilogram kilo gram ton tonne pound ounce",
    "liquid": "liter litre milliliter gallon",
    "degree": "degree",
    "money": "yen dollar euro won yuan pound cent buck saving debt loan deposit fund profit loss prize fee fine cash bill coin interest",
    "time": "time occasion instance",
    "event": """visit attempt try trip talk meeting conference session concert performance show appearance exhibition festival ceremony
    event edition installment test exam experiment launch operation surgery flight round election survey poll draft draw auction
    inspection vaccination dose shot jab injection treatment vote ballot drill rehearsal screening broadcast lecture class lesson strike
    match game bout defense challenge bid tour transfer marriage divorce arrest conviction offense offence strike meal call check rehearsal review hearing
    report study change increase decrease cut hike rise fall explosion eruption blast attack launch earthquake quake nomination award prize entry retirement
    victory win loss defeat title championship goal hit start participation selection anniversary memorial qualification summit ride swing fall
    harvest crop planting sowing""",
    "anniversary": "anniversary memorial service",
    "episode": "episode story installment chapter part broadcast instalment",
    "work": "work entry submission film movie play drama song single album series story title piece game picture single record feature production part installment instalment",
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
    "stage": "stage step level phase tier notch step rung bracket band",
    "step": "step pace",
    "way": "way method means option pattern kind route",
    "question": "question problem quiz query",
    "answer": "answer reply response",
    "reason": "reason cause factor issue point matter item problem",
    "digit": "digit figure place number",
    "growth": "increase rise growth gain decline drop decrease percentage total loss",
    "portion": "part portion half third quarter share piece slice section",
    "signature": "signature name",
    "generation-of-things": "generation version model",
    "family-series": "trilogy part series film installment sequel",
    "pair": "pair couple set group team duo combination trio",
    "room-unit": "mat tatami",
    "sake": "go ml milliliter liter cup bottle",
    "shift": "shift team",
    "color": "color colour hue",
    "language": "language",
    "line-of-text": "line sentence verse phrase",
    "age": "age era",
    "literal": "arch hegemony supremacy stamen girder sphere orb taboo",
    "world": "world universe earth",
    "plan": """plan program programme project policy measure proposal idea theory rule regulation agreement deal contract accord pact treaty
    budget tax tariff subsidy price cost rate market industry sector sale order offer bid system scheme strategy campaign initiative reform
    investment acquisition merger facility proposal resolution amendment package pillar recommendation guideline condition principle goal target
    merit advantage challenge problem issue task topic theme opinion view complaint request demand warning alert notice advisory""",
    "shape": """frame circle ring loop triangle square rectangle layer fold crease knot bundle bunch stack pile chain thread column edge border
    corner rim brim curve dot spot hole gap crack slit wave ripple bump lump cut slice chip scrap stripe grid cube cylinder cone pyramid""",
    "matter": """air water fire earth wind sky sun shadow dust dirt mud sand soil ash smoke steam ice cloud flame spark gas oil coal
    salt sugar flour powder liquid metal copper iron steel silver gold wood timber paper cloth cotton silk wool leather rubber glass debris garbage trash waste""",
    "mind": """mind soul spirit ghost god goddess demon devil angel dream voice sound noise tone secret mystery magic trick technique skill art
    craft science history culture religion custom tradition truth lie justice freedom duty right power force energy strength authority
    density intensity hierarchy popularity quality quantity shape style manner posture attitude""",
    "army": "army military troop navy fleet corps regiment brigade division battalion platoon",
    "post": "mail post letter parcel stamp envelope newsletter telegram",
    "arrival": "arrival departure transfer commute passage",
    "bureau": "bureau department secretariat station ministry office counter desk",
    "building-part": "corridor hallway staircase stairway entrance exit basement attic balcony veranda terrace ward cellar",
    "field": "field meadow garden farm paddy orchard forest woods park yard pasture lawn",
    "water": "river lake sea ocean pond canal waterfall bay port harbor harbour beach coast shore island islet cape peninsula",
    "height": "mountain hill peak summit cliff valley slope ridge volcano plateau",
    "feast": "feast banquet party picnic ceremony festival wedding funeral rite ritual",
    "holiday": "holiday vacation weekend break recess",
    "vague": "number part side unit piece end line department range area thing bit",
    "loose": "back century class other more one lot rest way half quarter record total sum average majority row",
}  # fmt: skip
