"""The words before and after a Japanese figure that say what it does: 約, 以上, 超, 最大.

Before a figure they stand right beside it or before its 第, マイナス or ¥; after it, behind the
unit. 弱 and 強 are part of the value in 震度 and a modifier elsewhere.
"""

from __future__ import annotations

from termcheck.quantity import Modifier
from termcheck.tables.patterns import lazy

BEFORE = {
    Modifier.ABOUT: ("約", "およそ", "おおよそ", "おおむね", "概算で", "推定", "推計", "ざっと", "ほぼ", "凡そ"),
    Modifier.UP_TO: ("最大で", "最大", "最高", "最長で", "最長", "最多で", "上限", "最大で約", "マックス"),
    Modifier.MINIMUM: ("最低でも", "最低", "少なくとも", "最短で", "最短", "最少", "最小"),
    Modifier.ONLY: ("わずか", "たった", "たったの", "わずかに"),
    Modifier.EACH: ("それぞれ", "各", "おのおの"),
    Modifier.OVER: ("優に",),
    Modifier.NEARLY: ("あと少しで",),
}

AFTER = {
    Modifier.ABOUT: (
        "程度", "ほど", "前後", "ぐらい", "くらい", "ごろ", "頃", "見当", "内外", "近辺", "台前半", "台後半", "台半ば", "台",
    ),
    Modifier.NEARLY: ("近く", "弱", "近い", "に迫る", "足らず", "目前"),
    Modifier.OVER: (
        "超", "超え", "分を超え", "分を上回", "を超え", "を超す", "を超した", "を上回", "を突破", "余り", "余", "あまり", "強", "以上も上回", "過ぎ", "すぎ",
        "も上回", "より多", "より大き", "より高", "を越え",
    ),
    Modifier.AT_LEAST: ("以上", "から上", "程度以上", "ほど以上"),
    Modifier.UNDER: ("未満", "程度未満", "を下回", "を切", "を割り込", "を割っ", "を割る", "を割り、", "に満たな", "に満たず", "に届かな", "に届かず", "に達しな", "に達せず", "分に満たな", "分に満たず", "分を下回", "にも満たな", "にも満たず", "にも届かな", "にも届かず", "にも達しな", "より少な", "より低", "より小さ"),
    Modifier.AT_MOST: ("以下", "程度以下", "程度以内", "以内", "まで", "が上限", "を上限", "を限度"),
    Modifier.ONLY: ("のみ", "だけ", "しか", "きり"),
    Modifier.EACH: ("ずつ", "ごと"),
}  # fmt: skip

# まで speaks of amounts only: 100万円まで; never of dates.
AFTER_AMOUNTS_ONLY = frozenset(("まで", "台", "だけ", "しか", "ごと"))


def _by_last(table: dict[Modifier, tuple[str, ...]]) -> dict[str, list[tuple[str, Modifier]]]:
    found: dict[str, list[tuple[str, Modifier]]] = {}
    for modifier, words in table.items():
        for word in words:
            found.setdefault(word[-1], []).append((word, modifier))
    return {last: sorted(words, key=lambda w: -len(w[0])) for last, words in found.items()}


def _by_first(table: dict[Modifier, tuple[str, ...]]) -> dict[str, list[tuple[str, Modifier]]]:
    found: dict[str, list[tuple[str, Modifier]]] = {}
    for modifier, words in table.items():
        for word in words:
            found.setdefault(word[0], []).append((word, modifier))
    return {first: sorted(words, key=lambda w: -len(w[0])) for first, words in found.items()}


_BEFORE = _by_last(BEFORE)
_AFTER = _by_first(AFTER)

# Words that may stand between a modifier and its figure: 最大で計約300人.
_BETWEEN = ("計", "合計", "延べ", "総額", "同", "禁錮", "懲役", "罰金", "時速", "毎時", "毎秒", "1日", "月", "年", "、", " ")
_BETWEEN_ENDING = {word[-1]: tuple(other for other in _BETWEEN if other[-1] == word[-1]) for word in _BETWEEN}

# Words that end like a modifier and are none: 当たった1億円, 契約3年, 過去最大80人.
_NO_MODIFIER = lazy("(?:[当あわ渡語至隔か年月日間たく]|[0-9])たった$|[契予条公節規制集要誓婚解成密盟倹]約$|(?:過去|史上|今季|自己|歴代|戦後|国内|世界)最(?:大|高|低|長|短|小|少|多)(?:の|となる)?$")


def before(text: str, start: int) -> tuple[Modifier | None, int]:
    """The modifier that ends at a place of folded text, and where it begins."""
    at = start
    found: Modifier | None = None
    while at > 0:
        for word, modifier in _BEFORE.get(text[at - 1], ()):
            if text.startswith(word, at - len(word)) and at >= len(word) and not _NO_MODIFIER.search(text, max(0, at - 10), at):
                at -= len(word)
                # 最大約300人: the bound says more than the 約.
                found = modifier if found is None or found is Modifier.ABOUT else found
                start = at
                break
        else:
            words = _BETWEEN_ENDING.get(text[at - 1], ())
            between = next((w for w in words if at >= len(w) and text.startswith(w, at - len(w))), "")
            if not between or found is not None or len(between) > 2:
                break
            at -= len(between)
    return found, start


# How the verbs among them go on, so that a passage does not end in the middle of a word.
_ENDINGS = lazy(r"かった|ければ|る|む|んだ|んで|った|って|った|り|た|て|する|した|して|し(?=、)|い|く")
_VERBS = tuple("えす超回破切込割越なしいっ")
# 35度を超えなかった, 千件を突破できず, 100円を下回らない: the verb is denied, and nothing is above the figure, or below it.
_DENIED = lazy(r"(?:突破)?(?:し|せ|でき|られ|ら|れ)?(?:てい|切れ|きれ)?(?:ない|なかっ|なけ|ず)")
# 5%まで下がる says where a figure went, not how far it may go.
_GOES = lazy(r"まで(?:に)?(?:[下上減増伸落縮進戻迫]|回復|低下|上昇|差)")


# 端まで8メートルに迫る: that is how far away it is.
_COMES_CLOSE = lazy(r"まで(?:約|およそ|あと|わずか)*[0-9.,万千百]+[^0-9、。]{1,6}$")

# 皿2枚を割った and 枝3本を切った break and cut things, 2人を切りつけ somebody.
_BROKEN = lazy(r"[枚個本つ杯束房羽匹頭株膳脚]を|.を切(?:[りっ開断除]?(?:付|つけ|裂|落|倒|取|り出|除|断|開|替|り替)|符|手|望|迫|実)")
# 40歳から上は sets a bound; 3階から上へ逃げた and 1.0%から上昇した say where from.
_FROM_UP = lazy(r"から上(?=[のはでもを、。）)」]|$)")


# A figure that another one, which follows, is above or below.
_OF_ANOTHER = lazy(r"を(?:上回|下回|超え|越え)(?:る|った|て|り、?)(?:約)?[0-9]")

# What begins like a modifier and is another word: 3人強盗, 20人強制送還, 5人超党派.
_OTHER_WORD = lazy("強(?:[盗制化行打豪風力調要硬烈震気引肩敵]|[さいまくみ])|弱(?:[者体冠点小視毒]|[いくさまみ])|余(?:[剰震命波裕地興罪計韻暇念儀]|分)|超(?:党派|音|高[層級速]|大[型国]|満員|人|伝|特|巨|低|小型|電導|合金|短)|のみ(?:こ[しさと]|そ|か[んげづ]|や[げこび]|んな|な[さと]|ぞれ|ちしる|どり|じん|ず[うかき]|つば|らい|のむし|りん)|だけ(?:ん|ど)|しか(?:けん?[^な、。]|く)|ほど(?:こ|う|く|な[くい])")


# What a figure is in other units: 10マイル(約16キロ)以上.
_CONVERSION = lazy(r"\((?:約|およそ|摂氏|華氏|セ氏|カ氏|日本円で){0,2}[0-9][0-9.,万億兆千百]*(?:平方|立方)?(?:メートル|センチ|ミリ|キロ|グラム|トン|リットル|ヘクタール|エーカー|マイル|フィート|インチ|ヤード|ポンド|オンス|ガロン|度|円|ドル|ユーロ|坪)\)(?=[^(]{1,8})")


def after(text: str, end: int, amounts: bool = True) -> tuple[Modifier | None, int]:
    """The modifier that begins at a place of folded text, and where it ends; behind a conversion in brackets, which is a
    figure of its own, it ends before those."""
    if (converted := _CONVERSION.match(text, end)) is not None:
        return (None if text.startswith("まで", converted.end()) else after(text, converted.end(), amounts)[0]), end
    if end < len(text):
        for word, modifier in _AFTER.get(text[end], ()):
            if not text.startswith(word, end) or not (amounts or word not in AFTER_AMOUNTS_ONLY):
                continue
            if _OTHER_WORD.match(text, end):
                return None, end
            if word == "に迫る" and _COMES_CLOSE.search(text, max(0, end - 24), end):
                return None, end
            if (word == "まで" and _GOES.match(text, end)) or (word == "超" and text.startswith("過", end + 1)):
                return None, end  # 134キロ超過
            if (word.startswith(("を割っ", "を切")) and _BROKEN.match(text, end - 1)) or (word == "から上" and not _FROM_UP.match(text, end)):
                return None, end
            stop = end + len(word)
            if _OF_ANOTHER.match(text, end):
                return None, end  # 27機を上回る38機
            if word[0] == "を" and modifier in (Modifier.OVER, Modifier.UNDER) and _DENIED.match(text, stop):
                return None, end
            ending = _ENDINGS.match(text, stop) if word.endswith(_VERBS) and len(word) > 1 else None
            return modifier, ending.end() if ending else stop
    return None, end
