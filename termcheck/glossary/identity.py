"""Whether it is the well-known bearer of a name of whom a text speaks, or a namesake.

A farmer may be written as a skater is, and be read in another way. Whoever has the office or
the trade that the name is known for is the one who is known; whoever stands with an age, before
a court or at a school is somebody else as likely as not.
"""

from __future__ import annotations

from termcheck.glossary.later import has_office
from termcheck.glossary.model import Concept
from termcheck.japanese.called import ACCUSED, HONORIFICS
from termcheck.tables.patterns import lazy

# What is said of writers, artists and others who made something.
_WORKS = r"童話|詩集|歌碑|句碑|詩碑|文学碑|記念館|文学館|生誕|没後|旧居|旧宅|生家|銅像|肖像|自筆|直筆|書簡|原画|浮世絵|版画|紙幣|新札|お札|新曲|楽曲|名曲|追悼|回顧展|遺作|代表作|全集|文庫本"
_SINGLE_SPORTS = ("people-athletes", "people-summer", "people-track", "people-ring", "people-winter")

# Subject field → words of its trade, anywhere in the text, folded and in lower case.
_PLAY = (
    r"選手|代表|優勝|連覇|準決|決勝|五輪|オリンピック|パラリンピック|メダル|世界選手権|世界ランク|世界[0-9一二三四五六七八九十]+位|アジア大会|w杯|ワールドカップ|全日本|日本選手権|国際大会|引退|現役|"
    r"首位|得点|予選|リーグ|シーズン|今季|昨季|監督|コーチ|開幕|国民栄誉賞"
)
_BASEBALL = lazy(
    rf"{_PLAY}|投手|捕手|内野|外野|遊撃|一塁|二塁|三塁|先発|救援|打者|打線|本塁打|適時|犠飛|安打|打点|打率|三振|失点|登板|球団|球宴|大リーグ|メジャー|プロ野球|ドラフト|巨人|阪神|広島|中日|ヤクルト|dena|西武|楽天|ロッテ|日本ハム|オリックス|ソフトバンク"
)
_TEAMS = lazy(
    rf"{_PLAY}|サッカー|fw|mf|df|gk|j[123リ]|バレー|バスケ|ラグビー|ハンド|ドライバー|騎手|騎乗|移籍|先制|ゴール|トップリーグ|リーグワン|[bv]リーグ|公式戦|先発|出場|試合|得点|失点|pk|アシスト|引き分け|後半|前半|契約"
)
_SINGLES = lazy(
    rf"{_PLAY}|テニス|ゴルフ|卓球|バドミントン|陸上|マラソン|駅伝|競泳|水泳|柔道|レスリング|体操|ボクシング|スケート|スキー|ジャンプ|フィギュア|スノーボード|カーリング|競輪|競艇|ボートレース|"
    r"車いす|全英|全米|全仏|全豪|ツアー|ラウンド|バーディー|王座|防衛|格闘技|rizin|ufc|短距離|長距離|跳躍|投てき|競歩|走り高跳び|走り幅跳び|棒高|やり投げ|ハードル|リレー|[0-9]メートル|[0-9]キロ|区間|平泳ぎ|自由形|背泳ぎ|バタフライ|競泳|水球|世界記録|日本記録|プロレス|新日本|王者|タイトル戦|世界戦|tko|クライミング|滑降|大回転|ハーフパイプ|モーグル|アイスホッケー|フェンシング|アーチェリー|"
    r"馬術|射撃|カヌー|サーフィン|スケートボード|ブレイキン|セーリング|重量挙げ|空手|世界ジュニア|グランプリ|gp|ショートプログラム"
)
_POLITICS = r"首相|総理|大臣|[外内財農法防厚総環文]相|官房|幹事長|政調|総務会長|選対|代議士|議員|議長|衆院|参院|自民|立憲|公明|共産党|維新|国民民主|知事|市長|区長|当選|再選|現職|新人|出馬|選挙"
TRADES = {
    "people-sumo": lazy(r"相撲|場所|横綱|大関|関脇|小結|前頭|平幕|十両|幕内|力士|土俵|親方|白星|黒星|金星|寄り切|押し出|上手投げ|勝ち越|負け越"),
    **dict.fromkeys(("people-baseball-japan", "people-baseball-pacific", "people-baseball-central"), _BASEBALL),
    **dict.fromkeys(("people-ball-games", "people-team-sports"), _TEAMS),
    "people-boards": lazy(r"棋士|将棋|囲碁|名人|竜王|王位|王座|棋聖|王将|棋王|叡王|本因坊|天元|碁聖|十段|女流|[1-9一二三四五六七八九][段冠]|永世|対局|対戦|順位戦|奨励会|防衛|挑戦者|先手|後手|投了|師匠|女王|倉敷藤花"),
    "people-racing": lazy(rf"{_PLAY}|騎手|騎乗|調教師|厩舎|競馬|落馬|g[1-3i]|重賞|ダービー|有馬記念|菊花賞|皐月賞|天皇賞|桜花賞|馬券|jra|競艇|ボートレース|競輪|ケイリン|グランプリ|賞金王|自転車|トラック|通算[0-9]+勝|[1-6]号艇"),
    "people-motors": lazy(rf"{_PLAY}|f1|f2|motogp|moto[23]|モータースポーツ|自動車|二輪|ラリー|レース|サーキット|ルマン|ル・マン|インディ|スーパーgt|スーパーフォーミュラ|グランプリ|gp|耐久|予選|決勝|完走|入賞|表彰台|周回|ドライバー|ライダー|参戦"),
    "people-football-japan": lazy(rf"{_PLAY}|サッカー|fw|mf|df|gk|j[123リ]|なでしこ|weリーグ|主審|審判|移籍|加入|退団|先制|決勝点|ゴール|公式戦|先発|出場|失点|pk|アシスト|引き分け|後半|前半|契約|イレブン|浦和|鹿島|川崎|横浜m|ガ大阪|セ大阪|神戸|fc東京|札幌|名古屋|磐田|清水|柏|町田"),
    **dict.fromkeys(_SINGLE_SPORTS, _SINGLES),
    "people-japan": lazy(
        rf"{_WORKS}|首相|総理|大臣|[外内財農法]相|官房長官|幹事長|政調会長|代議士|議員|衆院|参院|自民|立憲|公明|共産党|維新|国民民主|れいわ|知事|都知事|市長|総裁|頭取|社長|会長|経団連|日銀|"
        r"教授|ノーベル|博士|研究所|作家|小説|芥川賞|直木賞|文化勲章|映画|ドラマ|俳優|女優|歌手|監督|指揮者|ピアニスト|建築家|漫画家|棋士|将棋|囲碁|名人|竜王|王位|王座|棋聖|王将|落語|歌舞伎|写真家|デザイナー|司会|主演|出演|当選|再選|現職|新人|出馬|県知事選|市長選"
    ),
    "people-diet": lazy(
        rf"{_POLITICS}|国会|国対|与党|野党|党首|党内|派閥|改造内閣|内閣|入閣|政権|参議院|衆議院|小選挙区|比例|落選|引退|税調|政治家|政界|政務官|委員長|れいわ|社民|維新の会|民主党|自由党|新党|党代表|書記局長"
    ),
    "people-offices": lazy(rf"{_POLITICS}|県政|市政|市議会|県議会|庁舎|町長|村長|日銀|審議委員|金融政策|利上げ|利下げ|次官|長官|局長|財務官|大使|国連|外務省|財務省|防衛省|自衛隊|統合幕僚|統幕|幕僚長|検事|検察|最高裁|裁判|規制委|原子力|警察庁|警視|who|感染症|医師会|スポーツ庁|五輪"),
    "people-business": lazy(
        r"社長|会長|頭取|経営|ceo|coo|cfo|首脳|創業|経団連|商工会議所|商議所|同友会|連合|社外取締役|取締役|執行役|最高財務|株主総会|就任|退任|起業家|実業家|財閥|主筆"
    ),
    "people-public": lazy(r"社長|会長|頭取|経営|ceo|首脳|創業|経団連|市長|区長|知事|教授|ノーベル|文化勲章|博士|研究所|宇宙|はやぶさ|感染症|専門家|長官|検事|裁判長|原発|被爆|被団協|森友"),
    "people-arts": lazy(
        rf"{_WORKS}|作家|小説|文学|著書|著者|新刊|芥川賞|直木賞|文庫|漫画|アニメ|連載|映画|監督作|脚本|演出|演劇|舞台|美術|画家|絵画|版画|陶芸|民芸|人間国宝|写真家|写真展|デザイナー|建築|設計|指揮|ピアニスト|バイオリ|作曲|"
        r"交響楽|オーケストラ|評論|批評|哲学|ジャーナリスト|詩人|俳人|歌人|文化勲章|文化功労者"
    ),
    "people-stage": lazy(
        rf"{_WORKS}|俳優|女優|歌手|主演|出演|共演|ドラマ|映画|舞台|公演|タレント|司会|紅白|楽曲|コンサート|ライブ|ミュージカル|アイドル|シングル|アルバム|お笑い|漫才|芸人|アナ|キャスター|番組|落語|噺家|高座|真打|披露興行|襲名|師匠|弟子入り|文楽|人形浄瑠璃|歌舞伎|狂言|講談|声優|料理"
    ),
    **dict.fromkeys(("people-history", "people-modern-history", "people-old-japan"), lazy(r"")),
}  # fmt: skip

# Fields of people who have no office: the writer is no president of the same name.
_FREE = ("people-arts", "people-stage")

# Behind a name, what shows that it is nobody known: (42), さん(42), 容疑者, (東北高).
_PRIVATE = lazy(
    rf"(?:{HONORIFICS})?[ (]?\(?(?=[0-9]{{1,3}}[)、=])|{ACCUSED}|君|ちゃん|さん(?:方|宅)|\([^)]{{1,8}}(?:高|中|小)(?:[0-9]?年)?[)、]"
)
_CIVIL = lazy(
    r"(?:会社員|無職|自営業|主婦|アルバイト|農業|漁業|パート|派遣社員|大学生|高校生|中学生|教諭|巡査|店主|作業員|運転手|職員)[、のら]?\Z"
)
# A match of schools, and the fields of those who have left them.
_SCHOOLS = lazy(
    r"高校野球|センバツ|選抜高校|夏の甲子園|全国高校|高校サッカー|高校ラグビー|春高バレー|高校総体|インターハイ|高校駅伝"
)
_GROWN = frozenset(
    (
        *_SINGLE_SPORTS,
        "people-ball-games",
        "people-team-sports",
        "people-football-japan",
        "people-baseball-pacific",
        "people-baseball-central",
    )
)
_BEFORE = 6  # characters in which an occupation stands


def is_private(japanese: str, start: int, end: int) -> bool:
    """Whether the name at [start, end) of a folded Japanese text is called as somebody of no office is, who
    may be a namesake with a given name of any reading."""
    return (
        japanese.startswith("さん", end)
        or _PRIVATE.match(japanese, end) is not None
        or _CIVIL.search(japanese, max(0, start - _BEFORE), start) is not None
    )


# Behind the name of somebody who is known: an age alone, as copy on the stage has it of everybody.
_AGED = lazy(r"(?:さん)?\([0-9]{1,3}\)")
# Fields of people who are told then by a trade of the stage right before the name or right behind the age, and how far off.
_ON_STAGE, _BESIDE = frozenset(("people-stage", "people-japan", "people-arts")), 14


def _is_on_stage(japanese: str, start: int, end: int, concept: Concept) -> bool:
    """Whether somebody with an age is called by a trade of the stage: 俳優の菅田将暉（27）, 二宮和也（37）が主演する."""
    aged = _AGED.match(japanese, end) if concept.field in _ON_STAGE else None
    trade = TRADES["people-stage"]
    return aged is not None and (trade.search(japanese, max(0, start - _BESIDE), start) is not None or trade.search(japanese, aged.end(), aged.end() + _BESIDE) is not None)


def is_known(japanese: str, start: int, end: int, concept: Concept) -> bool:
    """Whether the name at [start, end) of a folded Japanese text is that of somebody well known
    himself."""
    if _CIVIL.search(japanese, max(0, start - _BEFORE), start):
        return False
    if _PRIVATE.match(japanese, end) and not _is_on_stage(japanese, start, end, concept):
        return False
    if concept.field in _GROWN and (_SCHOOLS.search(japanese[:start]) or _SCHOOLS.search(japanese[end:])):
        return False
    trade = TRADES.get(concept.field)
    if trade is None or (concept.field in _FREE and has_office(japanese, end)):
        return False
    return (
        trade.search(japanese[:start]) is not None
        or trade.search(japanese[end:]) is not None
        or has_office(japanese, end)
    )
