"""What is counted: the senses of Japanese counters and the English nouns for them.

English is free to choose its noun (3人 may be three men, players, cases), so a noun that
is not listed says nothing. A listed one says its sense, and two senses of one exclusive
group contradict each other (dead / injured, households / people, outs / innings).

A counter with several senses (回: times, innings, rounds) stands in several rows; none of
its senses is wrong if one agrees. A `closed` sense has no free noun in English: beside
another listed noun it is wrong.
"""

from __future__ import annotations

from termcheck.records import NamedTuple


class Sense(NamedTuple):
    """A sense of counting.

    key     its name: the unit of a count
    ja      counters, as they stand after the figure
    en      nouns that English uses for it, singular
    closed  whether English has no other way to say it
    """

    key: str
    ja: tuple[str, ...]
    en: tuple[str, ...]
    closed: bool = False


def _row(key: str, ja: str, en: str, closed: bool = False) -> Sense:
    return Sense(key, tuple(ja.split()), tuple(w.replace("_", " ") for w in en.split()), closed)


# fmt: off
SENSES = (
    # people and what they form
    _row("person", "人 名 氏 人々 人分", "person people man men woman women child children resident student passenger worker employee official player patient suspect victim tourist visitor voter lawmaker citizen soldier police_officer officer boy girl fan spectator other"),
    _row("member", "", "member"),
    _row("household", "世帯 戸", "household family home house"),
    _row("couple", "組", "couple pair group team set"),
    _row("group", "団体 グループ 派", "group organization faction"),
    _row("company", "社", "company firm corporation maker automaker"),
    _row("team", "チーム クラブ 球団", "team club"),
    _row("school", "校", "school university"),
    _row("country", "カ国 か国 ヶ国 ヵ国 ケ国 国", "country nation state economy"),
    _row("area", "カ所 か所 ヶ所 ヵ所 ケ所 箇所 地点 地域 地区", "place location spot site area point region district city"),
    _row("municipality", "市町村 市 町 村 自治体 都市", "municipality city town village"),
    _row("prefecture", "都道府県 都府県 都県 道府県 道県 府県 県", "prefecture"),
    # things
    _row("factory", "工場", "factory plant mill facility fab"),
    _row("hospital", "病院 医院 診療所", "hospital clinic"),
    _row("island", "島", "island islet"),
    _row("bridge", "橋", "bridge"),
    _row("station", "駅", "station"),
    _row("bank", "行 銀行", "bank lender"),
    _row("newspaper", "紙", "newspaper daily"),
    _row("magazine", "誌", "magazine"),
    _row("ministry", "省庁 省", "ministry agency"),
    _row("hotel", "ホテル 旅館", "hotel inn"),
    _row("museum", "美術館 博物館", "museum"),
    _row("temple", "寺", "temple"),
    _row("case", "件", "case incident item report complaint accident application contract"),
    _row("item", "個 つ コ ケ 品 点 種類 種 項目 アイテム", "item piece kind type product point thing"),
    _row("vehicle", "台 両 輌", "vehicle car bus truck unit train machine"),
    _row("ship", "隻 艘 艇", "ship vessel boat"),
    _row("aircraft", "機", "aircraft plane jet helicopter airplane"),
    _row("flight", "便", "flight"),
    _row("building", "棟 軒 店 店舗 館", "building house store shop outlet restaurant home"),
    _row("long-thing", "本", "bottle tree line film hit goal train homer"),
    _row("flat-thing", "枚", "sheet ticket photo card piece mask"),
    _row("volume", "冊 部 巻", "copy copies volume book"),
    _row("animal", "頭 匹 羽 尾", "head animal dog cat horse cow bird chicken pig fish"),
    _row("share", "株", "share stock"),
    _row("vote", "票", "vote ballot"),
    _row("seat", "議席 席 座席", "seat berth"),
    _row("dose", "回分 錠", "dose tablet shot"),
    _row("bag", "袋 箱 ケース 缶 俵", "bag box case can bale"),
    _row("dish", "皿 杯 食", "dish cup bowl meal serving glass"),
    _row("letter", "通 文字 字 語", "letter email message character word"),
    _row("page", "ページ 頁", "page", True),
    _row("floor", "階 階建て", "floor story storey level basement_level basement_floor underground_level underground_floor", True),
    _row("lane", "車線", "lane"),
    _row("square", "問", "question", True),
    _row("song", "曲", "song track piece"),
    _row("episode", "話", "episode"),
    _row("role", "役", "role"),
    _row("step", "歩 段階 段", "step stage level tier dan"),
    _row("round-trip", "往復", "round_trip round-trip_flight round-trip_service round-trip_train round-trip_bus round-trip_voyage return_flight return_trip"),
    _row("times", "回 度 遍 回目 度目", "time occasion"),
    # what happened to people: an exclusive group
    _row("death", "", "death fatality"),
    # sport
    _row("game", "試合 戦 回戦 節 ゲーム 局", "game match bout contest fight"),
    _row("win", "勝 連勝 勝目", "win victory triumph"),
    _row("loss", "敗 連敗 敗目", "loss defeat"),
    _row("draw", "分け 引き分け", "draw tie"),
    _row("point", "点 得点 失点 打点 ポイント ゴール", "point run goal RBI score"),
    _row("assist", "アシスト", "assist"),
    _row("save", "セーブ", "save"),
    _row("hold", "ホールド", "hold"),
    _row("steal", "盗塁", "steal stolen_base base"),
    _row("try", "トライ", "try"),
    _row("wicket", "ウィケット ウイケット", "wicket"),
    _row("birdie", "バーディー", "birdie"),
    _row("bogey", "ボギー", "bogey"),
    _row("eagle", "イーグル", "eagle"),
    _row("move", "手", "move"),
    _row("inning", "回 イニング", "inning frame", True),
    _row("out", "死 アウト", "out away down", True),
    _row("base", "塁", "base", True),
    _row("round", "回戦 回 ラウンド", "round", True),
    _row("lap", "周 周目", "lap"),
    _row("pitch", "球", "pitch ball"),
    _row("strikeout", "三振 奪三振 K", "strikeout"),
    _row("walk", "四球", "walk", True),
    _row("hit", "安打 本 長短打", "hit single", True),
    _row("home-run", "本塁打 号 本", "home_run homer", True),
    _row("at-bat", "打席 打数", "at-bat at_bat plate_appearance plate-appearance"),
    _row("set", "セット", "set", True),
    _row("hole", "番ホール ホール", "hole", True),
    _row("stroke", "打", "stroke shot"),
    _row("medal", "個 冠", "medal title crown"),
    _row("gold-medal", "", "gold"),
    _row("silver-medal", "", "silver"),
    _row("bronze-medal", "", "bronze"),
    _row("tier", "部", "division league tier"),
    # places in an order
    _row("rank", "位", "place position rank"),
    _row("batting-order", "番", "hitter batter cleanup spot slot"),
    _row("grade", "年生 年", "grader grade year senior junior sophomore freshman student"),
    _row("generation", "代目 世", "generation"),
    _row("edition", "回 回目 次 期 刷", "edition time printing impression"),
    _row("article", "条", "article", True),
)
# fmt: on

# Groups whose members never stand for one another. Senses outside any group do not contradict.
EXCLUSIVE = (
    ("person", "household", "share", "vote", "vehicle", "ship", "aircraft", "flight", "animal", "company", "country", "seat"),
    ("inning", "out", "base", "game", "strikeout", "walk", "home-run", "at-bat"),
    ("win", "loss", "draw"),
    ("out", "death"),
    ("page", "floor", "article"),
    ("grade", "school-term"),
    ("prefecture", "municipality", "country"),
    ("gold-medal", "silver-medal", "bronze-medal"),
    ("birdie", "bogey", "eagle"),
    ("stroke", "hit"),
    ("point", "assist", "save", "steal", "wicket"),
    ("person", "group"),
    ("person", "loss", "inning"),
    ("batting-order", "game", "inning"),
)

BY_KEY = {sense.key: sense for sense in SENSES}


def contradict(one: str, other: str) -> bool:
    """Whether two senses can never stand for one another."""
    return one != other and any(one in group and other in group for group in EXCLUSIVE)
