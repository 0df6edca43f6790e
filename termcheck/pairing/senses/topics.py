"""What a row speaks of, by words that its field alone has in either language."""

from __future__ import annotations

from termcheck.patterns import lazy

_BASEBALL = (
    "投手|セーブ|打者|打線|安打|本塁打|登板|先発|三振|回[^。]{0,8}失点|自責|先頭|満塁|打席|好投|連投|完封|適時打|救援|アーチ|塁|代打|打率|代走|野球|"
    "先制打|投球|打順|球場|中前|右前|左前|甲子園|捕手|外野手|内野手|ロッテ|阪神|セ・リーグ|パ・リーグ|本塁|犠飛|バント|プロ野球|"
    "凡退|続投|完投|降板|継投|中継ぎ|守護神|打球|直球|変化球|内角|外角|ファウル|盗塁|スタメン|右翼席|左翼席|先発出場|[0-9０-９一二三四五六七八九]回(?:の攻撃|を終え|裏|表)|貯金|借金|走者|ノーヒット|奪三振|勝ち越し打|長短打|サヨナラ(?:打|勝|負|安|本|の)|延長[0-9０-９一二三四五六七八九十]+回|コールド(?:勝|負|ゲーム)|[0-9０-９一二三四五六七八九]回終了"
)
# What is said of the game itself; and, less surely, its clubs and words that other games share.
BASEBALL = lazy(_BASEBALL)
BALLGAME_WORDS = (
    _BASEBALL
    + "|"
    "タイムリー|点打|左中間|右中間|番手・|指名打者|スリーラン|ツーラン|マウンド|右腕|左腕|ソロ|[2２3３二三]ラン|併殺|決勝打|犠打|ブルペン|防御率|球速|スライダー|フォークボール|チェンジアップ|遊撃|ゴロ|飛球|[中左右]飛|得点圏|力投|"
    "大リーグ|メジャー|ヤンキース|ドジャース|エンゼルス|マリナーズ|レッドソックス|パドレス|カブス|メッツ|ブルージェイズ|レイズ|アスレチックス|"
    "巨人|広島カープ|ヤクルト|DeNA|ＤｅＮＡ|楽天|西武|オリックス|日本ハム|中日|ソフトバンク戦|高校野球|選手権大会|ナゴヤD|ナゴヤドーム|神宮"
)
BALLGAME = lazy(BALLGAME_WORDS)
FOOTBALL = lazy("soccer|goalkeeper|striker|midfielder|penalty kick|halftime|stoppage time|サッカー|期限付き移籍|ゴール|シュート|FW|MF|DF|GK|J[123]|リーグ戦|ハットトリック|キックオフ|ＦＷ|ＭＦ|ＤＦ|ＧＫ|Ｊ[１２３]|"
    "アディショナルタイム|ロスタイム|ＰＫ|PK|ヘディング|フリーキック|セリエ|ブンデス|プレミアリーグ|アシスト|イエローカード|レッドカード|サイドバック|ボランチ|オフサイド|勝ち点|スペイン[1１]部|ラ・リーガ|先制点|同点弾|イレブン")
SCHOOL = lazy("高校|甲子園|高等学校|中学|大学|大会|野球部|[^最]高(?:は|が|の|と|、)|高専|県大会")
SUMO = lazy("sumo|yokozuna|ozeki|maegashira|大相撲|前頭|十両|幕下|平幕|横綱|大関|関脇|小結|力士|場所")
RACING = lazy("[0-9０-９]着(?!を(?:購入|買|着|試)|の?(?:服|スーツ|ドレス))|枠[0-9０-９]|[0-9０-９]枠|号艇|騎手|競馬|競艇|ボート|競輪|G[1I]|Ｇ[1１Ｉ]|ステークス|馬|レース|優勝戦|SG|ＳＧ")
GOLF = lazy("birdie|bogey|golf|fairway|ゴルフ|バーディー|ボギー|パー|ツアー|アンダー|イーグル|全米|マスターズ")
RAIL = lazy("train|railway|電車|列車|編成|脱線|新幹線|鉄道|駅")
SHOGI = lazy("shogi|Meijin|Ryuo|将棋|囲碁|棋士|棋戦|竜王|名人|王将|王位|棋聖|棋王|王座|叡王|本因坊|十段戦|番勝負|先手|後手|先番|投了|封じ手")
BOXING = lazy("boxing|TKO|knockout|welterweight|bantamweight|flyweight|featherweight|ボクシング|王座|王者|TKO|ＴＫＯ|KO|ＫＯ|判定|[級団]統一|WB[ACO]|世界戦|ダウンを(?:奪|喫)|挑戦者|防衛戦")
RANKED = lazy("master|shogi|judo|kendo|karate|将棋|囲碁|棋士|竜王|名人|王将|王位|棋聖|棋王|王座|叡王|本因坊|投了|柔道|剣道|空手|弓道|書道|武道|昇段|段位")
# Things that are counted by 点, in a text that speaks of no game.
ITEMS = lazy(r"\A(?![\s\S]*(?:得点|失点|試合|選手|投手|満点|採点|平均点|評価|審査員|クオーター|クォーター|[ＱQ]に|逆転|勝ち|敗))[\s\S]*(?:展示|作品|絵画|写真|腕時計|宝石|商品|衣類|資料|遺品|美術|土器|貴金属|出品|押収|盗|奪わ|強奪|出土|文化財|所蔵|原画|応募|市展|県展|入選|掛け軸|びょうぶ|屏風|彫刻|版画|収蔵|企画展|回顧展)")
# Games of points that are no goals, and marks of a jury or a test.
SCORED = lazy("十種競技|七種競技|鉄棒|床運動|跳馬|あん馬|平均台|段違い|体操|フィギュア|ショートプログラム|フリー演技|演技|採点|クオーター|クォーター|バスケ|[BＢ]リーグ|ラグビー|トライ|ハンドボール|バレーボール|バレー|スパイク|テストで|試験|満点|[NＮ][BＢ][AＡ]")
BASKETBALL = lazy("basketball|バスケ|リバウンド|[3３]点シュート|[BＢ][1１]?リーグ|[NＮ][BＢ][AＡ]|ダンク|フリースロー")
NO_BALLGAME = lazy(rf"\A(?![\s\S]*(?:{BALLGAME_WORDS}))")
NO_RUN = lazy(r"\A(?![\s\S]*(?:連続|連[勝敗覇]|続けて))")
CLUB_NAMES = ("阪神", "巨人", "広島", "中日", "ヤクルト", "DeNA", "ＤｅＮＡ", "ソフトバンク", "日本ハム", "ロッテ", "楽天", "西武", "オリックス")
CLUBS = lazy("|".join(CLUB_NAMES))
SEASON_SERIES = lazy("セ・リーグ|パ・リーグ|プロ野球|[0-9０-９]+勝[0-9０-９]+敗")

HORSES = lazy("jockey|colt|filly|racehorse|競馬|騎手|ダービー|重賞|有馬記念|天皇賞|桜花賞|オークス|菊花賞|Ｇ[１２３Ｉ]|G[123I]|ステークス|栗東|美浦|牝馬|牡馬|芝[0-9０-９]|ダート|馬身")
CYCLES = lazy("競輪|バンク|まくり|捲り|番手|車輪|車身|先行|逃げ|ライン")
FIGHTING = lazy("柔道|レスリング|ボクシング|空手|テコンドー|格闘|総合格闘技|相撲|キックボクシング|UFC|ＵＦＣ|世界戦|防衛")
TENNIS = lazy("tennis|Wimbledon|badminton|テニス|全豪|全仏|全英|ウィンブルドン|全米オープン|シングルス|ダブルス|バドミントン|卓球|四大大会")
EKIDEN = lazy("ekiden|relay|駅伝|たすき|タスキ|襷|区間賞|往路|復路|区間新|走者|総合優勝|アンカー|区を走|区間[0-9０-９]{1,2}位|[0-9０-９]区を(?:走|力走|[0-9０-９])|区で(?:出遅|首位|先頭|逆転|区間|[0-9０-９]+人抜)|人を抜|人抜き")
LAPS = lazy("レース|周回|トラック|サーキット|ラップ|F1|Ｆ１|グランプリ|マラソン|[0-9０-９]メートル|ピット")
COURSES = lazy("競走|マラソン|陸上|競泳|ヨット|ボートレース|レース|ゴール")
POLLS = lazy("election|constituency|衆院|参院|小選挙区|選挙区|候補|公認|当選|補選|総選挙|比例")
OFFICE = lazy("incumbent|mayor|governor|in office|term as|任期|市長|町長|村長|知事|区長|大統領|首相|議員|当選|現職|無所属|新人|町議|県議|市議|党首|総裁|会長|学長|理事長")
STOCKS = lazy("株分割|株益|dividend|stock split|earnings per|shares outstanding|株主|株式|配当|売買|上場|株価|東証|自社株|株に分割|発行|証券|増資")
PLANTS = lazy("苗|植物|栽培|大麻|ラン|花|稲|ヤマユリ|自生|群生")
CRABS = lazy("crab|squid|カニ|[かが]に(?=[のは、。漁解])|ガニ|蟹|イカ|いか|ズワイ|松葉|タコ")
AIRLINES = lazy("airline|airport|航空|空港|フライト|欠航|全日空|日航|ＡＮＡ|ＪＡＬ|ANA|JAL|旅客機|国内線|国際線")
WHEELED = lazy("車|バス|パトカー|トラック|消防|救急|重機|ドローン|パソコン|スマホ|カメラ|ベッド|サーバー|テレビ|エアコン|バイク|タクシー")
REACTORS = lazy("nuclear|reactor|原発|原子力|再稼働|廃炉|原子炉|火力|発電所")
HEAT = lazy("temperature|the high was|the low was|Celsius|気温|猛暑|真夏日|体温|水温|最高|最低|発熱|熱中症|平年|検温")
RAKUGO = lazy("落語|高座|講談|寄席|噺")
STAGE = lazy("主演|ドラマ|映画|舞台|出演|俳優|女優|声優|演じ")
COPIES = lazy("発行|印刷|配布|新聞|雑誌|パンフ|チラシ|部数|冊子|刷")
SHOTS = lazy("花火|ミサイル|弾|銃|砲|発射|射撃|爆")
BLOSSOMS = lazy("blossom|花|桜|開花|咲|ソメイヨシノ|標本木")
STATUES = lazy("仏像|人形|ロボット|地蔵|像|フィギュア|土偶|埴輪")
REMAINS = lazy("遺骨|戦没|英霊|慰霊|納骨|墓苑")
SUSHI = lazy("sushi|すし|寿司|鮨|にぎり|握り")
MEALS = lazy("材料|レシピ|料理|ぎょうざ|餃子|食|そば|鍋|焼き|刺し身|カレー|ラーメン")
COURTS = lazy("コート|テニス|グラウンド|球技|水田|田")
SHRINES = lazy("shrine|神社|大社|神宮|参拝|初詣")
CHAIRS = lazy("椅子|いす|イス|机|テーブル|ソファ")
