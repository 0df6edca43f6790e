"""Whether it is the well-known bearer of a name of whom a text speaks, or a namesake.

A farmer may be written as a skater is, and be read in another way. Whoever has the office or
the trade that the name is known for is the one who is known; whoever stands with an age, before
a court or at a school is somebody else as likely as not.
"""

from __future__ import annotations

from termcheck.glossary.later import has_office
from termcheck.glossary.model import Concept
from termcheck.patterns import lazy

# Subject field → words of its trade, anywhere in the text, folded and in lower case.
_PLAY = (
    r"選手|代表|優勝|連覇|準決|決勝|五輪|オリンピック|パラリンピック|メダル|世界選手権|世界ランク|世界[0-9一二三四五六七八九十]+位|アジア大会|w杯|ワールドカップ|全日本|日本選手権|国際大会|引退|現役|"
    r"首位|得点|予選|リーグ|シーズン|今季|昨季|監督|コーチ|開幕|国民栄誉賞"
)
TRADES = {
    "people-sumo": lazy(r"相撲|場所|横綱|大関|関脇|小結|前頭|平幕|十両|幕内|力士|土俵|親方|白星|黒星|金星|寄り切|押し出|上手投げ|勝ち越|負け越"),
    "people-baseball-japan": lazy(
        rf"{_PLAY}|投手|捕手|内野|外野|遊撃|一塁|二塁|三塁|先発|救援|打者|打線|本塁打|適時|犠飛|安打|打点|打率|三振|失点|登板|球団|球宴|大リーグ|メジャー|プロ野球|ドラフト|巨人|阪神|広島|中日|ヤクルト|dena|西武|楽天|ロッテ|日本ハム|オリックス|ソフトバンク"
    ),
    "people-ball-games": lazy(rf"{_PLAY}|サッカー|fw|mf|df|gk|j[123リ]|バレー|バスケ|ラグビー|ハンド|ドライバー|騎手|騎乗|移籍|先制|ゴール|トップリーグ|リーグワン|[bv]リーグ|公式戦|先発|出場|試合|得点|失点|pk|アシスト|引き分け|後半|前半|契約"),
    "people-athletes": lazy(
        rf"{_PLAY}|テニス|ゴルフ|卓球|バドミントン|陸上|マラソン|駅伝|競泳|水泳|柔道|レスリング|体操|ボクシング|スケート|スキー|ジャンプ|フィギュア|スノーボード|カーリング|競輪|競艇|ボートレース|"
        r"車いす|全英|全米|全仏|全豪|ツアー|ラウンド|バーディー|王座|防衛|格闘技|rizin|ufc|短距離|長距離|跳躍|投てき"
    ),
    "people-japan": lazy(
        r"首相|総理|大臣|[外内財農法]相|官房長官|幹事長|政調会長|代議士|議員|衆院|参院|自民|立憲|公明|共産党|維新|国民民主|れいわ|知事|都知事|市長|総裁|頭取|社長|会長|経団連|日銀|"
        r"教授|ノーベル|博士|研究所|作家|小説|芥川賞|直木賞|文化勲章|映画|ドラマ|俳優|女優|歌手|監督|指揮者|ピアニスト|建築家|漫画家|棋士|将棋|囲碁|名人|竜王|王位|王座|棋聖|王将|落語|歌舞伎|写真家|デザイナー|司会|主演|出演|当選|再選|現職|新人|出馬|県知事選|市長選"
    ),
    "people-public": lazy(r"社長|会長|頭取|経営|ceo|首脳|創業|経団連|市長|区長|知事|教授|ノーベル|文化勲章|博士|研究所|宇宙|はやぶさ|感染症|専門家|長官|検事|裁判長|原発|被爆|被団協|森友"),
    "people-arts": lazy(
        r"作家|小説|文学|著書|著者|新刊|芥川賞|直木賞|文庫|漫画|アニメ|連載|映画|監督作|脚本|演出|演劇|舞台|美術|画家|絵画|版画|陶芸|民芸|人間国宝|写真家|写真展|デザイナー|建築|設計|指揮|ピアニスト|バイオリ|作曲|"
        r"交響楽|オーケストラ|評論|批評|哲学|ジャーナリスト|詩人|俳人|歌人|文化勲章|文化功労者"
    ),
    "people-stage": lazy(
        r"俳優|女優|歌手|主演|出演|共演|ドラマ|映画|舞台|公演|タレント|司会|紅白|楽曲|コンサート|ライブ|ミュージカル|アイドル|シングル|アルバム|お笑い|漫才|芸人|アナ|キャスター|番組|落語|噺家|高座|真打|披露興行|襲名|師匠|弟子入り|文楽|人形浄瑠璃|歌舞伎|狂言|講談|声優|料理"
    ),
    "people-history": lazy(r""),
}  # fmt: skip

# Fields of people who have no office: the writer is no president of the same name.
_FREE = ("people-arts", "people-stage")

# Behind a name, what shows that it is nobody known: (42), さん(42), 容疑者, (東北高).
_PRIVATE = lazy(r"(?:さん|氏|君|ちゃん)?[ (]?\(?(?=[0-9]{1,3}[)、=])|容疑者|被告|受刑者|君|ちゃん|さん(?:方|宅)|\([^)]{1,8}(?:高|中|小)(?:[0-9]?年)?[)、]")
_CIVIL = lazy(r"(?:会社員|無職|自営業|主婦|アルバイト|農業|漁業|パート|派遣社員|大学生|高校生|中学生|教諭|巡査|店主|作業員|運転手|職員)[、のら]?\Z")
_BEFORE = 6  # characters in which an occupation stands


def is_known(japanese: str, start: int, end: int, concept: Concept) -> bool:
    """Whether the name at [start, end) of a folded Japanese text is that of somebody well known
    himself."""
    if _PRIVATE.match(japanese, end) or _CIVIL.search(japanese, max(0, start - _BEFORE), start):
        return False
    trade = TRADES.get(concept.field)
    if trade is None or (concept.field in _FREE and has_office(japanese, end)):
        return False
    return trade.search(japanese[:start]) is not None or trade.search(japanese[end:]) is not None or has_office(japanese, end)
