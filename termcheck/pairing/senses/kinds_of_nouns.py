"""What is counted by its own noun: 3大学 and 三つの大学 are universities, 2集落 hamlets, 4連休 days off."""

from __future__ import annotations

from termcheck.pairing.senses.families import (
    BUILT,
    CLOCK,
    HELD,
    LAND,
    LIVING,
    MOVING,
    PLAY_PARTS,
    SPORT,
    THOUGHT,
    WRITTEN,
)
from termcheck.pairing.senses.kinds_row import kind
from termcheck.tables.patterns import lazy

_NO_THING = f"{HELD} {CLOCK} {PLAY_PARTS} {LIVING} {MOVING} {THOUGHT} {SPORT} text page book time letter copy"
# Who does something, never where or with what.
_NO_DOER = f"{HELD} {CLOCK} {PLAY_PARTS} {LAND} {MOVING} {WRITTEN.removesuffix(' letter')} building shop room floor station platform hospital shrine church school"

# English that has a district of the schools that it counts: the areas of five schools.
_NO_DISTRICT = lazy(r"\A(?![\s\S]*\b(?:areas?|districts?|zones?|communit\w+|neighbou?rhoods?|catchments?|wards?)\b)")

# fmt: off
NOUNS = (
    # people by what they do
    kind("people by what they do", "横綱 大関 関脇 小結 力士 関取 棋士 騎手 大臣 首長 監督 作家 俳優 女優 歌手 漫画家 医師 看護師 教諭 教員 職員 社員 従業員 署員 警官 警察官 隊員 乗客 観光客 走者 打者連続 女性 男性 女児 男児 兄弟 姉妹 姉弟 兄妹 王者 委員 理事 判事 裁判官 裁判員 弁護士 研究者 団員 氏", never=_NO_DOER,
         unless="[部団会所室席枠校数法制名族]"),
    kind("families", "家族 家庭", "household person group", unless="[葬構連]"),
    kind("school districts", "校区 学区", never="school person company building household", where=_NO_DISTRICT),
    kind("hamlets", "集落", "municipality area ward"),
    # what they form and work in
    kind("universities or schools", "大学 高校 中学 小学校 中学校 小中学校 高等学校 専門学校 私大 公立校 私立校", never=f"{_NO_THING.replace(' team', '')} country state prefecture municipality company agency hospital shrine church person vote share floor household", unless="[生院部年卒]"),
    kind("nurseries or kindergartens", "保育園 保育所 幼稚園 こども園", never=f"{_NO_THING} {LAND} company agency shrine person vote share floor household"),
    kind("companies", "企業 会社 銀行 地銀 メガバンク 証券会社 生保 損保 商社 百貨店 航空会社 鉄道会社 電力会社 自動車メーカー メーカー 金融機関 業者", never=f"{_NO_THING} {LAND} person school shrine church case vote room floor household", unless="[員名長]"),
    kind("bodies", "機関 省庁 自治体 法人 組合 労組 官庁", never=f"{_NO_THING} person room floor household shrine church vote"),
    kind("factions", "派閥 陣営 与党 野党", never=f"{_NO_THING} {BUILT} person country vote seat"),
    kind("hospitals or clinics", "医院 診療所 医療機関", never=f"{_NO_THING} {LAND} person shrine school vote floor household"),
    kind("temples or shrines", "寺 寺院 神社", "shrine church building", unless="[社町院]"),
    kind("power plants", "原発 発電所", "reactor building station"),
    kind("bases", "基地", "base area building vague"),
    # places
    kind("areas", "地域 地区 地点 区域", never=f"{_NO_THING.replace(' point', '')} company person vote share household shrine church hospital"),
    kind("constituencies", "選挙区 小選挙区", "constituency seat"),
    kind("islands", "島", "water area country", unless="[根民内嶼々国市町村県]"),
    kind("bridges", "橋", "road long", unless="[本梁]"),
    kind("rivers or lakes", "河川 水系 湖 ダム", "water area building", unless="[沼上畔]"),
    kind("mountains", "火山 高峰 座", "height", lazy("山|峰|岳"), unless="[席長談標敷骨]"),
    kind("routes", "路線", "road train flight way vague"),
    kind("stretches of a road or a line", "区間", "area leg portion road train lap"),
    kind("a road by its number", "号線", "road train vague", which=True),
    kind("a shop by its number", "号店", "shop building area", which=True),
    kind("a room by its number", "号室", "room", which=True),
    kind("a house by its number", "号棟", "building household", which=True),
    # time and occasions
    kind("days off", "連休", "day holiday week"),
    kind("nights", "泊 晩", "day event", unless="[御]"),
    kind("seasons", "シーズン 季", "season year tournament time series", unless="[節語刊報題物]"),
    kind("tournaments", "大会", "team squad tournament event time season title game race medal win loss", unless="[記新出議長規会場]"),
    kind("crimes", "事件 罪", "case count event death", unless="[者状名]"),
    kind("elections won", "選", "term event win time person", follows="を(?:果|目指)|が確実|を決め|目"),
    kind("a round of the draft, or a turn through the order", "巡目", "round draft-pick time inning person", which=True),
    kind("so many ahead", "点差 点リード", "point run goal lead stroke win loss game"),
    kind("games behind", "ゲーム差", "game lead"),
    kind("a time at bat", "打席目", "at-bat time hit", which=True),
    kind("lessons", "時限 限目 時間目", "classroom-hour", which=True),
    # school
    kind("classes of the school", "学級", "schoolclass room"),
    kind("years of school", "学年", "grade year"),
    kind("terms of school", "学期", "term-of-school"),
    kind("subjects", "教科 科目", "subject event discipline"),
    # things
    kind("dishes or articles", "品", "dish item food kind work", unless="[目種質位川詞薬]"),
    kind("articles", "品目", "item kind food"),
    kind("varieties", "品種", "kind greenery animal food blossom"),
    kind("models", "機種 車種", "kind car machine generation-of-things company item"),
    kind("works", "作品", never=f"{CLOCK} {PLAY_PARTS} {LAND} {MOVING} {SPORT} person building shop room floor company agency school"),
    kind("boxes or cases", "箱 ケース 缶 樽", "container bag item food drink portion", unless="[根詰館]"),
    kind("plates", "皿", "dish food item portion", unless="[洗]"),
    kind("volumes", "巻", "book copy work chapter", unless="[きい末頭貝物]"),
    kind("stories of a building", "階建て 階建", "floor building"),
    kind("horsepower", "馬力", never="animal horse person"),
    kind("prizes", "等", "prize rank money win event", lazy("宝くじ|抽選|賞金|本くじ"), unless="[星級分身号々しく]", which=True),
    kind("languages", "言語", "language generation-of-things"),
)
# fmt: on
