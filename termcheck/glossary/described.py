"""Somebody whom English speaks of without his name, by what the Japanese does not say: the prodigy, for 藤井聡太七段, or
the man held over the shooting.

Whoever leaves a name out while he translates has what stands beside it: the pitcher, the player. A word of which
nothing is in the Japanese was chosen by somebody who knew of whom he wrote.
"""

from __future__ import annotations

from termcheck.tables.patterns import lazy

# What English calls people → the Japanese of which it may be the translation.
_NOUNS = {
    "prodigy|wunderkind|phenom|sensation|genius": "天才|神童|怪物|旋風|センセーション", "aces?": "エース", "stars?|superstars?|idol|icon": "スター|アイドル|星|象徴|人気", "veteran": "ベテラン|古株|大ベテラン|古豪",
    "rookie|newcomer": "新人|ルーキー|新顔|初出場", "sluggers?": "大砲|主砲|スラッガー|強打|打者", "(?:right|left)-hander|righty|lefty|southpaw": "右腕|左腕|[右左]投|サウスポー|投手",
    "skipper": "主将|監督|キャプテン|船長", "defender|full-?back|cent(?:er|re)-?back": "DF|ＤＦ|守備|ディフェンダー|バック", "loanee|(?:Japan|Samurai Blue) international|Kremlin critic": "期限付き|レンタル|ローン|代表|批判", "midfielder|playmaker": "MF|ＭＦ|ミッドフィルダー|司令塔", "striker": "FW|ＦＷ|ストライカー|点取り屋",
    "winger": "MF|FW|ＭＦ|ＦＷ|ウイング", "goalkeeper|keeper|custodian": "GK|ＧＫ|キーパー|守護神", "(?:reigning|defending|former|two-time|three-time|four-time|last year's)[\\w -]*? champion|titleholder": "王者|チャンピオン|優勝|覇者|連覇|女王",
    "medalist|medallist": "メダル|メダリスト", "native": "出身", "maestro|virtuoso|diva": "マエストロ|巨匠|歌姫", "strongman|despot|autocrat": "独裁|強権", "tycoon|magnate|billionaire|mogul": "王|富豪|実業家|大物",
    "(?:man|woman|gunman|killer|shooter|attacker) (?:held|accused|arrested|charged|suspected|being held|in custody|who|behind)|gunman|alleged \\w+": "男[がはをの]|女[がはをの]|犯人|無職",
    "president(?:-elect)?": "大統領|総統|主席|総裁|社長|会長|学長|総長|頭取|理事長|院長|議長|会頭|代表|委員長", "prime minister|premier": "首相|総理", "pope|pontiff": "法王|教皇", "king|queen|emperor|monarch": "王|帝|皇|陛下", "(?:shogi|go|tennis|golf|soccer|football|baseball|boxing)? ?(?:great|legend)": "大物|伝説|レジェンド|名[手将]|往年",
    "sister|brother|siblings?": "姉|妹|兄|弟|きょうだい", "wife|widow|husband|spouse|first lady": "妻|夫|夫人|配偶|未亡人", "(?:eldest |younger |second |only )?(?:son|daughter)": "息子|娘|[長次二三]男|[長次二三]女|子",
    "Nobel laureate|laureate": "ノーベル|受賞", "incumbent": "現職|現役", "frontman|bandleader": "ボーカル|リーダー", "top (?:diplomat|spokes\\w+)": "外交トップ", "heir|successor": "後継|後任|跡",
}  # fmt: skip
_SAID = tuple((lazy(rf"(?:\b(?i:the|a|an|his|her|their|this)|['’]s?|Japan(?:ese)?) (?:[\w'’-]+ ){{0,3}}?(?:{noun})\b(?!['’]?s? ?[A-Z])"), lazy(ja)) for noun, ja in _NOUNS.items())


def is_described(english: str, japanese: str) -> bool:
    """Whether an English text calls somebody what nothing in the Japanese is, and no name stands behind it."""
    return any(said.search(english) is not None and ja.search(japanese) is None for said, ja in _SAID)
