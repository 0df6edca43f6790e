"""Words behind and before names: titles and generic parts of places, with their English.

People are found by them in Japanese, and in English they show where a name stands.
"""

from __future__ import annotations

# Title → the English words, in lower case, that may stand beside the name. None: English drops it.
TITLES: dict[str, tuple[str, ...]] = {
    "氏": (), "さん": (), "君": (), "くん": (), "ちゃん": (), "様": (), "さま": (), "夫人": ("wife", "mrs"), "夫妻": ("couple",),
    "容疑者": ("suspect", "man", "woman"), "被告": ("defendant", "accused", "man", "woman"), "受刑者": ("inmate",), "死刑囚": ("inmate",), "元被告": ("defendant",),
    "被告人": ("defendant",), "選手": ("player", "athlete"), "投手": ("pitcher", "starter", "reliever"), "捕手": ("catcher",),
    "内野手": ("infielder",), "外野手": ("outfielder",), "一塁手": ("baseman",), "二塁手": ("baseman",), "三塁手": ("baseman",),
    "遊撃手": ("shortstop",), "監督": ("manager", "coach", "director", "skipper", "boss"), "コーチ": ("coach",), "主将": ("captain", "skipper"),
    "棋士": (), "名人": ("meijin",), "竜王": ("ryuo",), "九段": (), "八段": (), "七段": (), "六段": (), "五段": (), "四段": (),
    "騎手": ("jockey",), "関": (), "親方": ("stablemaster",), "横綱": ("yokozuna",), "大関": ("ozeki",),
    "首相": ("minister", "premier"), "総理": ("minister",), "総裁": ("president", "governor"), "大統領": ("president",),
    "大臣": ("minister",), "外相": ("minister", "diplomat"), "財務相": ("minister",), "経産相": ("minister",), "防衛相": ("minister",),
    "総務相": ("minister",), "法相": ("minister",), "農相": ("minister",), "農水相": ("minister",), "国交相": ("minister",), "環境相": ("minister",), "文科相": ("minister",), "復興相": ("minister",), "デジタル相": ("minister",),
    "経済再生相": ("minister",), "少子化相": ("minister",), "国防相": ("minister", "secretary"), "内相": ("minister",),
    "厚労相": ("minister",), "官房長官": ("secretary", "spokesman", "spokeswoman", "spokesperson"), "長官": ("secretary", "commissioner", "director"), "幹事長": ("secretary-general",),
    "議員": ("lawmaker", "rep", "sen", "member"), "衆院議員": ("lawmaker", "rep"), "参院議員": ("lawmaker", "sen"), "議長": ("speaker", "chairman", "chair"),
    "知事": ("governor", "gov"), "市長": ("mayor",), "区長": ("mayor",), "町長": ("mayor",), "村長": ("mayor",),
    "社長": ("president", "ceo", "executive", "boss", "head", "chief"), "会長": ("chairman", "chair", "president", "chairperson", "head"), "副社長": ("president",), "頭取": ("president",), "専務": ("director",),
    "常務": ("director",), "取締役": ("director",), "代表": ("representative", "leader", "head"), "代表取締役": ("director", "president"),
    "部長": ("director", "manager", "head"), "課長": ("chief", "manager", "head"), "局長": ("director", "head", "chief"), "所長": ("director", "head", "chief"),
    "院長": ("director",), "校長": ("principal",), "学長": ("president",), "教授": ("professor", "prof"), "准教授": ("professor",), "教諭": ("teacher",),
    "医師": ("dr", "doctor"), "弁護士": ("lawyer", "attorney"), "記者": ("reporter",), "博士": ("dr",), "先生": (), "アナ": ("announcer",),
    "組合長": ("head", "president"), "理事長": ("chairman", "president"), "委員長": ("chairman", "chair"), "研究員": ("researcher",), "主任": ("chief",),
    "巡査": ("officer",), "巡査長": ("officer",), "巡査部長": ("sergeant",), "警部": ("inspector",), "警部補": ("inspector", "lieutenant"),
    "女流": (), "副総裁": ("governor", "president"), "副会長": ("chairman", "president"), "総長": ("president", "chief"), "最高経営責任者": ("ceo", "executive"),
    "支店長": ("manager", "head"), "署長": ("chief",), "副署長": ("chief",), "教頭": ("principal",), "園長": ("director", "principal", "head"), "館長": ("director", "curator"), "宮司": ("priest",), "住職": ("priest",), "陛下": ("emperor", "empress"), "殿下": ("prince", "princess"),
    "さま方": (), "さん方": ("home", "house", "residence"), "さん宅": ("home", "house", "residence"), "さん夫妻": ("couple",), "さん夫婦": ("couple",), "氏夫妻": ("couple",), "さん一家": ("family",), "さん家族": ("family",), "王子": ("prince",), "王女": ("princess",), "妃": ("princess", "duchess"), "女優": ("actress",), "俳優": ("actor",),
    "ら": (), "両容疑者": ("suspect",), "前首相": ("minister",), "元首相": ("minister",), "前大統領": ("president",), "元大統領": ("president",),
}  # fmt: skip

# Those that stand behind nothing but somebody's name; a place may have a governor or a team captain.
PERSONAL = frozenset(
    "氏 さん 君 くん ちゃん 様 さん方 さん宅 さん夫妻 さん夫婦 氏夫妻 さん一家 さん家族 容疑者 被告 受刑者 死刑囚 被告人 常務 専務 取締役 宮司 住職 巡査 巡査長 巡査部長 警部 警部補 教諭 医師 弁護士 記者 "
    "投手 捕手 内野手 外野手 遊撃手 騎手 親方 棋士 女流 女優 俳優 先生 アナ 主将".split()
)

# What stands behind the name of a place → its English words.
PLACES: dict[str, tuple[str, ...]] = {
    "市": ("city",), "県": ("prefecture",), "町": ("town",), "村": ("village",), "区": ("ward",), "郡": ("county", "district"),
    "島": ("island",), "川": ("river",), "山": ("mount", "mt", "mountain"), "湖": ("lake",), "駅": ("station",), "港": ("port",), "空港": ("airport",),
    "神社": ("shrine",), "寺": ("temple",), "城": ("castle",), "温泉": ("onsen", "hot", "spa"), "大学": ("university",), "大": ("university",),
    "高校": ("high",), "高": ("high",), "球場": ("stadium",), "公園": ("park",), "橋": ("bridge",), "署": ("police",), "保健所": ("health",), "病院": ("hospital",),
    "ドーム": ("dome",), "地区": ("district",), "地裁": ("district",), "高裁": ("high",), "原発": ("nuclear",), "海岸": ("coast",), "半島": ("peninsula",),
}  # fmt: skip

# Titles in katakana, of which one is written behind a name in katakana as if they were one word: エディー・ジョーンズヘッドコーチ.
IN_KATAKANA = tuple("ヘッドコーチ アシスタントコーチ コーチ ゼネラルマネジャー ゼネラルマネージャー マネジャー マネージャー キャプテン オーナー プロデューサー ディレクター キャスター アナウンサー メンバー エコノミスト アナリスト ストラテジスト トレーナー".split())

# What stands before the name of a player: FW大迫, 先発・田中, 4番・佐藤.
POSITIONS = ("FW", "MF", "DF", "GK", "先発", "代走", "代打", "主将", "投手", "捕手", "守護神", "右腕", "左腕", "監督", "主砲", "打者", "セッター", "リベロ", "フッカー", "プロップ", "遊撃手", "一塁手", "二塁手", "三塁手", "左翼手", "右翼手", "中堅手")

# … and clubs, of which a player's name follows behind a point: 阪神・大山.
CLUBS = ("阪神", "巨人", "中日", "ヤクルト", "DeNA", "西武", "ソフトバンク", "楽天", "ロッテ", "日本ハム", "日ハム", "オリックス", "G大阪", "C大阪", "川崎F", "横浜M", "FC東京")

# Places that are read in Chinese or Korean, or that English calls by another name: nothing of
# their Japanese reading need be in the English.
ABROAD = frozenset(
    """
    中国 韓国 北朝鮮 朝鮮 台湾 香港 米国 英国 仏国 独国 豪州 欧州 欧米 北米 南米 中米 西欧 東欧 北欧 中東 極東 東南 露国 蘭国 印度 中央 地球 世界 太平洋 大西洋 印度洋 日本海
    日本 東日本 西日本 本州 本土 内地 全国 国内 北部 南部 東部 西部 中部 都内 県内 市内 府内 道内 関西 関東 北京 上海 天津 重慶 広東 広州 深圳 成都 四川 雲南 昆明 湖北 武漢 湖南 長沙 河北
    河南 鄭州 山東 青島 済南 山西 太原 陝西 西安 浙江 杭州 寧波 温州 江蘇 南京 蘇州 無錫 安徽 合肥 福建 厦門 福州 江西 南昌 遼寧 瀋陽 大連 吉林 長春 黒竜江 哈爾浜 内蒙古 新疆 西蔵 甘粛 蘭州
    青海 寧夏 広西 南寧 貴州 貴陽 海南 澳門 台北 台中 台南 高雄 新竹 釜山 仁川 大邱 光州 大田 蔚山 京畿 江原 忠清 全羅 慶尚 済州 平壌 開城 板門店 竹島 尖閣 釣魚島 黄河 長江 満州 旅順
    """.split()
)

# Behind somebody of another country, whose name is in katakana.
TITLES_ABROAD = tuple("大統領 首相 外相 国防相 財務相 国務長官 国防長官 長官 議員 知事 市長 氏 さん 選手 投手 監督 教授 容疑者 被告 大使 主席 議長 総裁 社長 会長 博士 弁護士 裁判長 司令官 報道官".split())
