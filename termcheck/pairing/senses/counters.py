"""What a counter is made of is no English for it: 3足 are no three feet, 5首 no five necks.

Each row has a counter, what is counted, and the English nouns that its character alone would give.
"""

from __future__ import annotations

from termcheck.model import Kind
from termcheck.pairing.senses.row import ANY, SenseRow, row
from termcheck.pairing.senses.topics import NO_BETS
from termcheck.tables.patterns import lazy

_LAW = "憲法|刑法|民法|条約|法律|(?<!破産)法第|基本法|規約"


def _row(name: str, counter: str, spoils: str, where: str = "", *, unless: str = "", kinds: tuple[Kind, ...] = ()) -> SenseRow:
    """A counter behind a figure of any size; `unless` is what makes its character the beginning of
    another word."""
    nouns = rf"\b(?:{spoils})\b"
    follows = f"(?!{unless})" if unless else ""
    return row(name, f"{ANY}{counter}{follows}", lazy(where) if where else None, spoils=nouns, kinds=kinds, reach=22)


# fmt: off
COUNTER_ROWS = (
    _row("strokes of a character", "画", "pictures?|images?|paintings?|screens?", "漢字|字", unless="面|像|期|策|家|質|一"),
    _row("poems", "首", "necks?|heads?|leaders?|capitals?", unless="相|都|位|脳|長|席|班|謀"),
    _row("pairs of shoes or socks", "足", "feet|foot|legs?|steps?", unless="り|場|元|並|首|跡|踏|先"),
    _row("letters or messages", "通", "streets?|passages?|ways?|routes?|commut\\w+", unless="り|行|過|常|信|知|学|院|勤|報|算|販|貨|称|訳|路"),
    _row("ways of doing it", "通り", "streets?|avenues?|roads?", unless="魔|沿|を|の(?!方法|やり方|見方|解釈|読み|組み|考え|意味|選択|答え|使い)"),
    _row("hospital beds", "床", "floors?|lofts?|grounds?", unless="下|面|上|屋"),
    _row("newspapers", "紙", "sheets?|pieces of paper|papers of", unless="幣|面|上|袋|パ|コ"),
    _row("nurseries or kindergartens", "園", "gardens?|parks?", "保育|幼稚|こども園|認定", unless="児|長|芸|田"),
    _row("waves", "派", "waves?", unless="遣|生|手|出"),
    _row("ministers", "閣僚", "cabinets?(?! (?:ministers?|members?|posts?|portfolios?))"),
    _row("ministries", "省庁", "provinces?|states?|prefectures?"),
    _row("an age", "歳児", "grades?|years? ago|graders?|years? later"),
    _row("sons and daughters", "男[1-9１-９一二三四五]女", "men|women|males?|females?"),
    _row("tied for the place", "位タイ", "Thailand|Thai|(?<!and )ties|neckties?"),
    _row("a heat or a group of the field", "組", "pairs?|classes|couples?|sets?", "予選|準決勝|決勝|組[1-9１-９一二三四五]着", unless="織|合|み|ん|閣"),
    _row("a prize of the draw", "等", "etc|and others|and so on|grades?", "宝くじ|当せん|くじ|ロト|ジャンボ", unless="級|身|しい|分|の他|圧"),
    _row("suits or dresses", "着", "arriv\\w+|finish\\w*|places?", "服|スーツ|ドレス|着物|浴衣|水着", unless="工|陸|用|任|目|手"),
    _row("a day of the stay", "(?<=泊[0-9０-９一二三四])日", "(?!)", unless="か", kinds=(Kind.DATE,)),
    _row("brands of stock", "銘柄", "brands?|trademarks?|names of", "株|東証|日経|値上が|値下が"),
    _row("tatami mats", "[畳帖]", "folds?|volumes?|books?"),
    _row("koku of rice", "石", "stones?|rocks?", "万石|大名|藩", unless="油|炭|器|鹸|像|碑|垣|灯|段|畳|川|原|井|橋|田"),
    _row("meals", "食", "eclipses?|foods|edibles?|eats", unless="品|料|事|堂|器|用|中|道|費|育|卓|文|物|材"),
    _row("cylinders", "気筒", "tubes?|pipes?"),
    _row("a class of trainees", "期生", "periods?|semesters?|years?|terms?|quarters?|stages?"),
    _row("a year at the university", "回生", "times|rebirths?|reincarnat\\w+|regenerat\\w+|lives"),
    _row("years spent waiting for a place", "浪", "waves?|billows?", unless="費|士|人|江|曲"),
    _row("tubes or vials", "本入り", "books?|bottled"),
    _row("plants in pots", "鉢", "bees?|hornets?", unless="合|巻"),
    _row("seedlings or plants", "苗", "names?", unless="字"),
    _row("roofs, houses", "棟", "ridges?|wings"),
    _row("stations", "駅", "wards?|horses?", unless="伝|弁|前|員|長"),
    _row("paintings or hangings", "幅", "widths?|breadths?", "掛け軸|軸|書画|絵", unless="広|跳"),
    _row("arrows", "矢", "loss(?:es)?", unless="野|板|部"),
    _row("guns", "丁", "blocks?|chome|streets?|tofu", "拳銃|銃|猟銃|けん銃", unless="目|寧"),
    _row("blocks of tofu", "丁", "streets?|blocks? away|chome|guns?", "豆腐", unless="目|寧"),
    _row("volumes", "巻", "rolls?|scrolls?|windings?", unless="物|き|末"),
    _row("round trips", "往復", "reciproc\\w+|reciprocat\\w+|replies"),
    _row("boxes", "箱", "pieces"),
    _row("pairs of chopsticks", "膳", "trays?|tables?|set meals?|dinners?|legs?", "箸|はし"),
    _row("rice or sake by the sho", "升", "cups?|squares?|boxes", unless="目|瓶"),
    _row("loaves", "斤", "pounds?|axes|kin\\b", "食パン|パン"),
    _row("heads of cabbage and the like", "玉", "balls?|beads?|marbles?", "キャベツ|レタス|白菜|スイカ|メロン|玉ネギ|玉ねぎ|タマネギ"),
    _row("balls of noodles, heads of cabbage", "玉", "jewels?|gems?|balls? of jade|coins?", "うどん|そば|麺|キャベツ|レタス|白菜|スイカ"),
    _row("bunches", "束", "bundles? of money|sheaths?", "ネギ|ねぎ|ホウレンソウ|花|野菜"),
    _row("cloves or slices", "片", "one-sided|sides?|debris", "ニンニク|にんにく|ショウガ|しょうが|生姜"),
    _row("pinches or spoonfuls", "さじ", "spoons? of people|sashes"),
    _row("shots of the camera or cuts", "カット", "cut off|haircuts?|reductions?", "撮影|写真|映画|CM|ＣＭ"),
    _row("takes or lines of a play", "幕", "curtains?|screens?|tents?|bakufu", "歌舞伎|芝居|舞台|公演|オペラ|演劇", unless="府|下|内|張|僚|末|引|開|切"),
    _row("movements of a piece", "楽章", "chapters?|badges?|medals?"),
    _row("lines of verse or text", "行", "banks?|trips?|actions?", "詩|文章|原稿|コラム|短文|手紙", unless="動|政|方|事|使|員|為|列|き|う|っ|わ|く"),
    _row("banks", "行", "lines?|rows?|trips?", "銀行|地銀|メガバンク|信金|融資|頭取", unless="動|政|方|事|使|員|為|列|き|う|っ|わ|く|政"),
    _row("hands at mahjong, games", "半荘", "half (?:manors?|villas?)"),
    _row("people in the lead of a ticket", "枠", "frames?|borders?|boxes", "代表|五輪|ワールドカップ|Ｗ杯|W杯|外国人|出場", unless="組|内|外|を"),
    _row("votes", "票", "slips?|tickets?|forms?|cards?|papers of", NO_BETS.pattern),
    _row("seats", "議席", "(?<!seat )(?<!seats in )(?<!seats in the )parliament\\w*|proceedings|chairs"),
    _row("rooms", "室", "laborator\\w+|cellars?"),
    _row("bouts", "番", "numbers?|turns?|times", "相撲|横綱|大関|力士|稽古|取組|ぶつかり", unless="付|手|目|組|号|人気"),
    _row("men of a rank", "力士", "powers?|strength"),
    _row("kilograms of a class", "キロ級", "kilomet\\w+|miles?"),
    _row("articles of law", "条", "articles\\b(?! of)|lines|streaks?|strips?", _LAW, unless="件|例|約|項|から(?:成|な)|で構成|を(?:新設|追加|削除)"),
    _row("a page of a book", "ページ目", "pages"),
    _row("a degree of kinship", "親等", "parents?|relatives of etc"),
    _row("earthquakes of so strong a shaking", "弱", "weak(?!est)\\w*|less than", "震度"),
    _row("earthquakes of so strong a shaking", "強", "strong(?!est)\\w*|more than|powers?", "震度"),
    row("earthquakes of so strong a shaking", f"{ANY}[強弱]", lazy("震度"), before=r"\b(?:strong|weak|powerful) $", cue="強弱"),
    _row("cases of infection", "例", "examples?|regular", "感染|陽性|クラスター|症例|死亡|変異株", unless="外|年|会|祭|示|題|え"),
    _row("places", "カ所", "kasho|cashiers?|months?"),
    _row("months", "カ月", "places?|countries"),
    _row("countries", "カ国", "months?|places?|languages?", unless="語"),
    _row("articles in a collection", "点", "dots?|spots?|marks", "展示|作品|絵画|収蔵|所蔵|出品|押収|出土", unless="差|数|灯|検|滴|字|在|訴|火"),
    _row("points or things", "点", "dots?|spots?", unless="在|々|字"),
    _row("the prefectures", "府県", "governments?|counties of"),
)
# fmt: on

# A discount is what is taken off, not what is left: 3割引き is no "30 percent of the price".
DISCOUNT_ROWS = (
    row("what is taken off the price", f"{ANY}(?:割|％|%|円)(?:引き(?!上|下|続|締|抜|出|渡)|引(?![きくけっ上下])|値引き|オフ|安(?=で|の))", needs=r"off|half|fewer|discount|cut|reduc|less|cheaper|down|lower|markdown|below|sav(?:e|ing)|\b(?:f[ae]ll|drop|declin|sl[iu]d|slip|s[au]nk|los[eit]|tumbl|plung|dip|shed|eas(?:ed|ing)|weak|retreat|slump|soften)", cue="引オ安"),
    row("what is put on the price", f"{ANY}(?:割|％|%)(?:増し(?:の|で|料金|と|に[すな]|。|、|$)|割り?増|高く)", needs=r"more|extra|premium|surcharge|increas|higher|\bup\b|additional|on top|expensive|rise|rose|raise", cue="増高"),
)
