"""The senses of figures in the news of science, medicine, markets, transport and culture: ステージ4 are no four stages,
第1話 no first season, 3回目 no third place.

Each row has the words beside the figure that make it what it is, and the English that takes it for what its counter
is elsewhere.
"""

from __future__ import annotations

from termcheck.model import Kind
from termcheck.pairing.senses.row import ANY, N, row
from termcheck.tables.patterns import lazy

# From a figure to the noun right behind it, whatever the figure is led by.
_RIGHT = r"\A.{0,2}\b(?:(?:about|some|around|nearly|almost|over|more than|at least|up to|a total of|just|only|all|the|latest|new|newest) )*[\w,.]+ "
# A text that counts no rooms besides their floor.
_NO_ROOMS = lazy(r"\A(?![\s\S]*[0-9０-９一二三四五六七八九十](?:つの)?(?:室|部屋|店|軒|棟|戸|社|教室|カ所|か所|会場|ホール|部門))")
_NTH = r"\A.{0,2}\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[0-9]+(?:th|st|nd|rd))"
_LABELS = "ステージ|フェーズ|レベル|グレード|クラス|シーズン|エピソード|パート|カテゴリー|タイプ|チャプター|エリア|ランク|シリーズ"
_LABELLED = "stages|phases|levels|grades|classes|seasons|episodes|parts|categories|types|chapters|areas|ranks|series"
_DISCS = lazy("シングル|アルバム(?=[^。]*(?:売|万枚|発売|オリコン))|CD|ＣＤ|レコード|DVD|ＤＶＤ|ブルーレイ|オリコン")
_NO_HEAT = lazy(r"\A(?![\s\S]*(?:気温|氷点|マイナス|零下|冷え|冷や|暖|沸|℃|オーブン|予熱|焼[きくい]|煮|湯|油|斜|勾配|仰角|方位|方角|向き|バンク|体温|水温|温度|角度|緯度|経度|震度|糖度|アルコール|[発熱]熱|暑|寒|傾|回転|硬度|濃度|[北南]緯|[東西]経|平年|度台|度以上|天気|晴れ|摂氏|華氏|冷房|サウナ|プール))")
_FEW = "(?<![0-9０-９.．・十百])[1-9１-９一二三四五六七八九]"  # times that something is done
_SERIES = lazy("ドラマ|アニメ|シリーズ|放送|連続|番組|配信")
# A price for one of a kind behind the figure.
_A_PRICE = "(?:が|に|で|は|の|、|、?約|、?税込み?|最高)*[0-9０-９・.．]+(?:万|億|千)?[0-9０-９]*円"

# fmt: off
TRADES_ROWS = (
    # which of them
    row("which of them it is", f"{ANY}(?![カかヶヵケ箇つ個種組名人本作段点校店件回戦日年])", led=f"(?:{_LABELS})(?:は)?", spoils=_RIGHT + rf"(?:{_LABELLED})\b", cue="ジズルドスントプーク"),
    row("which of them it is", "[0-9０-９]{2,3}[巻号](?![目分線])", led="最新(?:の|刊)?", kinds=(Kind.COUNT,), cue="巻号"),
    row("an episode", f"{N}話(?!題|者)", _SERIES, spoils=_RIGHT + r"(?:seasons?|quarters?|volumes?|talks?|dramas|movies|films)\b", cue="話"),
    row("an episode", f"{N}話(?!題|者)", spoils=_RIGHT + r"(?:seasons?|conversations?|talks?)\b", cue="話"),
    row("a season of the series", f"第{N}期", lazy("アニメ|ドラマ|シリーズ|放送"), spoils=_RIGHT + r"(?:times?|quarters?|grades?|classes|class|years?)\b", cue="期"),
    row("a car of the train by its place", f"{N}両目", spoils=_RIGHT + r"(?:times?|trains?|cars|eyes?)\b", cue="両"),
    row("a place in the order, not which time it was", f"{N}番目(?!の(?:[一-龥]{{0,4}}タイム|記録|挑戦|登板|出場|対戦|登場))", spoils=r"\A.{0,2}\b[\w]+ times?\b(?! (?:zone|slot|trial|limit|capsule))", cue="目"),
    row("which time it was, not which place", f"{N}[回度]目(?!標)", spoils=r"\A.{0,2}\b[\w]+[- ]place\b(?! (?:to|where|in|that|for)\b)", cue="目"),
    row("a vaccination, or which one", f"{N}回(?:目)?(?=の?(?:ワクチン)?接種)", spoils=r"\A.{0,2}\b\w+ times (?:the|as many|as much|more)\b", cue="接"),
    row("a group of so many", f"{N}人組", spoils=_RIGHT + r"(?:groups|sets|teams|pairs|couples|bands|units|classes|trios|duos)\b", reach=20, cue="組"),
    row("works, not which one", f"{N}作(?=が|を|の(?:うち|中)|は|、)", led="(?<!第)", kinds=(Kind.ORDINAL,), cue="作"),
    row("shares, not which one", f"{N}株(?=を|に|の株式|が|、)", led="(?<!第)", spoils=r"\A.{0,2}\b(?!first\b)[a-z]+(?:th|nd|rd|st|ird|ond) (?:shares?|stocks?)\b", cue="株"),
    # a day's, one's
    row("a day's figures", "[1１一]日(?=の(?:乗降|乗客|利用|来場|来店|患者|生産|処理|輸送|通行|交通|歩数|運行|販売|消費))", spoils=r"\A.{0,2}\bfirst day\b", cue="日"),
    row("so much for each", "[1１一][一-龥ァ-ヶー]{1,6}?(?=当たり|あたり|につき)", lazy(r"\A(?![\s\S]*\b(?:per|each|every|apiece|average\w*|capita|a head|for a)\b)"), spoils=r"\A.{0,2}\bfirst\b|\A.{0,2}\b1st\b", cue="当あつ"),
    row("so much for one of them", f"[1１一](?:匹|頭|個|本|玉|杯|箱|枚|台|尾|房)(?={_A_PRICE})", spoils=r"\A.{0,2}\bfirst (?!place|price|bid|prize|auction|sale)[a-z]+\b|\A.{0,2}\b1st\b", cue="円"),
    # what is counted by the sheet, and is none
    row("copies of a record", f"{ANY}枚", _DISCS, spoils=r"\bsheets?\b|\bpieces\b|\bpages\b", reach=24, cue="枚"),
    row("a match of so many games", "[三五七]番勝負|[3-7３-７]番勝負", spoils=r"\A.{0,2}\ball (?:three|five|seven|[357]) (?:games|matches)\b|\A.{0,2}\b(?:third|fifth|seventh|No\. [357]) (?:match|game|contest|series)\b|\A.{0,2}\b(?:three|five|seven|[357]) (?:straight|consecutive) (?:games|wins)\b", cue="負"),
    row("a case of it", f"{N}例目", before=r"\b(?:infected|contracted|caught)\b[^.;]{0,24} for the $", cue="例"),
    row("so often a day", "[1１一]日(?=に(?:約)?[0-9０-９]+(?:周|錠|往復|食|杯))", before=r"\bon (?:the )?$", kinds=(Kind.DATE,), cue="日"),
    row("so many days of each week", "[1-7１-７]日", led="(?<![先今来翌前毎同])週(?:休)?", kinds=(Kind.DATE, Kind.ORDINAL), cue="週"),
    row("so many days off a week", "[1-7１-７]日", led="週休", spoils=_RIGHT + r"(?:working days|workdays|days of work)\b", cue="週"),
    row("how often a week", f"{N}(?:往復|便|本)", led="(?<![先今来翌前毎同])週(?:に)?", spoils=_RIGHT + r"weeks\b|\b(?:a|per|each|every) (?:day|month|year)\b", reach=26, cue="週"),
    row("cars of a train", f"{N}両(?=編成|の(?:電車|列車|車両))", spoils=_RIGHT + r"trains\b", cue="両"),
    row("how often", rf"{_FEW}度(?=の[一-龥ァ-ヶ])", _NO_HEAT, spoils=_RIGHT + r"degrees\b", cue="度"),
    row("how often", rf"{_FEW}度(?!目標|数|合|量)", _NO_HEAT, spoils=r"\A.{0,2}\b(?!that\b)[\w]+ degrees\b|\b[0-9]+°", cue="度"),
    row("how long it is", f"{N}年(?![目度生])", led="(?:期間|任期|契約|工期|刑期|年限|猶予)(?:は|が)?", spoils=_NTH + r" years?\b(?! (?:of|in))", cue="期約限予"),
    row("a floor by its number", f"{N}階(?=の|ホール|会議室|大会議|ロビー|展示|部分|和室|事務|教室)", _NO_ROOMS, spoils=r"\A.{0,2}\b(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+) (?:[a-z]+ ){0,2}(?:halls|rooms|houses|offices|buildings|lobbies|shops|windows|classrooms)\b", reach=30, cue="階"),
    row("panels of a folding screen", f"{N}曲(?=[0-9０-９一]?[双隻])", spoils=_RIGHT + r"(?:songs|tunes|pieces|tracks|numbers)\b", cue="双隻"),
    row("plays of noh and kyogen", f"{N}番(?=[がをとでの、])", led="(?:能|狂言|仕舞|舞囃子|謡曲)", kinds=(Kind.ORDINAL, Kind.IDENTIFIER), cue="番"),
    row("shots from behind the arc", "[3３]点(?=シュート)", spoils=r"\A.{0,2}\b(?:three|3) points\b", cue="点"),
    row("in what time", f"{N}[分秒]台", kinds=(Kind.ORDINAL,), cue="台"),
    row("a class of the tournament", "[1-6１-６]組", led="(?:竜王戦|ランキング戦)の?", spoils=r"\A.{0,2}\b(?:two|three|four|five|six|[2-6]) (?:[A-Za-z]+ ){0,3}(?:groups|classes|sets|teams|pairs)\b", reach=34, cue="組"),
    row("rivers, roads or bridges", f"{ANY}本(?!部|社|店|庁|州|線)", lazy("河川|水系|トンネル|国道|県道|幹線道路"), spoils=_RIGHT + r"(?:[a-z-]+ ){0,1}(?:bottles|books|sticks|pieces|films|hits)\b", reach=26, cue="本"),
    row("steps of a stairway", f"{ANY}段(?!階|目|位)", led="(?:石段|階段)(?:は|の|が|を)?", spoils=r"\A.{0,2}\b[\w,]+ (?:dan|stages|ranks|tiers|columns|degrees)\b", cue="段"),
    row("how often, not how long", f"{N}(?:分|時間|日|週間|カ月|年)(?=間隔|おき|置き(?![去場換替忘配物引石屋土]))", before=r"\bfor (?:about |some )?$", cue="間お置"),
    row("groups of people", f"{ANY}組", lazy("親子|家族|夫婦|カップル|ペア"), spoils=_RIGHT + r"classes\b", cue="組"),
    row("how long it has been", f"{N}(?:年|季|大会|期|場所|試合|シーズン|カ月|週|戦|登板)ぶり", spoils=_NTH + r" (?:years?|tournaments?|seasons?|terms?|periods?|games?|match(?:es)?|months?|weeks?|quarters?)\b(?! (?:abroad|away|out|off|without|since|of|in a row|running|apart|as|here|there))", cue="ぶ"),
    row("how many there are", f"{N}(?:戦|試合|大会|場所|打席|登板|レース)(?![目連])", led="(?:直近|残り|過去|最近)の?", kinds=(Kind.ORDINAL,), cue="戦試大場打登レ"),
    row("a place or better", f"{N}位以[内上]", said=r"\btop\b|better|higher|above|least|within|no (?:worse|lower)|podium|medal|\bbest\b|qualif|promot|playoff|prize|\bfirst (?:two|three|four|five|six|seven|eight|ten|[0-9])|in the (?:two|three|four|five|six|eight|ten|[0-9])|highest|leading|or (?:first|second|third|up)|\bearn|secure|upper half|finish\w* in|among|\bplace[ds]?\b[^.]{0,9}(?:two|three|four|six|eight|[0-9])", spoils=r"(?!)", cue="以"),
    row("turns of a jump", f"{N}回転(?![寿ドす数式])", spoils=r"\A.{0,2}\b\w+[- ]times?\b(?! (?:champion|winner|medal|title|gold|Olympi|world|national|defending|junior|senior|Grand|Asian|European))|\A.{0,2}\b\w+[- ]rounds?\b", cue="転"),
    row("a son or a daughter by the place among the others", "[2-5２-５][男女](?=にあた|に当た|として生|に生まれ)", spoils=_RIGHT + r"(?:sons|daughters|boys|girls|men|women|males|females)\b", cue="男女"),
    row("the magic number", N, led="マジック(?:ナンバー)?(?:は|が|を)?", spoils=r"\A.{0,2}\b[\w]+ (?:times|points|years|days|people|meters)\b", cue="ク"),
    row("servings", f"{ANY}人前(?!後)", kinds=(Kind.ORDINAL,), cue="前"),
    row("copies", "[0-9０-９万千]+部(?=[、。で]|の)", lazy("初版|文庫|単行本|発行|重版|増刷|出版"), spoils=_RIGHT + r"editions\b", cue="部"),
    row("one of them, not the first", "[1１一]回(?=の(?:充電|給油|使用|食事|投与|接種|服用|検査|利用|注射|手術|クリック|旅行|飛行|訪問|満充電))", led="(?<!第)", spoils=r"\A.{0,2}\bfirst (?!time|day|month|year)[a-z]+", cue="回"),
    row("points of the game of go", f"{N}目半?(?=勝|差|負|半勝)", lazy("囲碁|碁|棋士|段|本因坊|名人|棋聖|天元"), spoils=r"\beyes?\b|\bmatter\b", cue="目"),
)
# fmt: on
