"""What a measured figure measures: a height is no length, kilometers of a traffic jam are no kilos."""

from __future__ import annotations

from termcheck.pairing.senses.row import ANY, row
from termcheck.tables.patterns import lazy

# What stands between a measured thing and its figure: 高さは約5メートル.
_IS = "(?:は|が|も|、|約|最大|平均|推定|で|の|いずれも)*"

# A kilo of what is neither a kilometer nor a kilogram.
_NO_UNIT = "(?!グラム|ワット|ヘルツ|バイト|カロリー|平方|リットル|ベクレル|ボルト|級|超級)"
# Texts that weigh, and texts that go a distance.
_NOT_WEIGHED = r"\A(?![\s\S]*(?:重さ|体重|荷物|重量|米[0-9]|精米|玄米|小麦|砂糖|[牛豚鶏]肉|食料|[級積]|コメ|マグロ|押収|減量|袋|トン|洗濯|乾燥機|覚醒剤|覚せい剤|大麻|コカイン|金塊|爆薬|火薬|野菜|ごみ|収穫|漁獲|水揚げ|薬物|麻薬))"
_NOT_TRAVELED = r"\A(?![\s\S]*(?:離れ|距離|走|沖|道|先の|延長|メートル|時速))"
# What stands is tall by its whole length: a tower, a rocket.
_LIES = r"\A(?![\s\S]*(?:タワー|塔|像|ツリー|クレーン|ロケット|煙突|灯台|鉄柱|支柱))"
_IN_KILOS = r"\bkilos?\b|\bkilograms?\b|\bkg\b|\bpounds?\b"
# English that speaks of the wind.
WIND = r"wind|gust|per second|mps|m/s|\bkph|per hour|an hour|\bmph|knots|blow|blew|storm|typhoon"

# fmt: off
MEASURE_ROWS = (
    row("a height", f"{ANY}(?:メートル|センチ|ミリ|キロ)", led=f"高さ{_IS}", spoils=r"\b(?:long|wide|deep|away|in (?:length|width|depth|diameter))\b", before=r"\b(?:length|width|depth|diameter) of (?:about |around |some )?$", cue="高身"),
    row("a height", f"{ANY}(?:メートル|センチ|キロ)(?:超|以上|ほど)?の(?:高さ|上空|高度)", spoils=r"\b(?:long|wide|deep|in (?:length|width|depth|diameter))\b", before=r"\b(?:length|width|depth|diameter|distance) of (?:about |around |some )?$", cue="高上"),
    row("a length", f"{ANY}(?:メートル|センチ|ミリ|キロ)", lazy(_LIES), led=f"(?:長さ|全長|体長){_IS}", spoils=r"\b(?:high|tall|wide|deep|in (?:height|width|depth|diameter))\b", before=r"\b(?:height|width|depth|diameter) of (?:about |around |some )?$", cue="長"),
    row("a width", f"{ANY}(?:メートル|センチ|ミリ|キロ)", led=f"幅{_IS}", spoils=r"\b(?:high|tall|long|deep|in (?:height|length|depth))\b", before=r"\b(?:height|length|depth) of (?:about |around |some )?$", cue="幅"),
    row("a depth", f"{ANY}(?:メートル|センチ|ミリ|キロ)", led=f"(?:深さ|水深){_IS}", spoils=r"\b(?:high|tall|long|wide|away|in (?:height|length|width))\b|\babove sea", before=r"\b(?:height|length|width|altitude) of (?:about |around |some )?$", cue="深"),
    row("a thickness", f"{ANY}(?:メートル|センチ|ミリ|キロ)", led=f"(?:厚さ|厚み){_IS}", spoils=r"\b(?:high|tall|long|wide|in (?:height|length|width))\b", cue="厚"),
    row("a diameter", f"{ANY}(?:メートル|センチ|ミリ|キロ)", led=f"直径{_IS}", spoils=r"\bradius\b|\b(?:high|tall|deep|long)\b", before=r"\bradius of (?:about |around |some )?$|\bradius (?:is|was) (?:about )?$", cue="直"),
    row("a radius", f"{ANY}(?:メートル|センチ|ミリ|キロ)", led=f"半径{_IS}", spoils=r"\bdiameter\b|\b(?:high|tall|deep|wide|long|across)\b", before=r"\bdiameter of (?:about |around |some )?$", cue="半"),
    row("an altitude", f"{ANY}(?:メートル|キロ)", led=f"(?:標高|海抜|高度){_IS}", spoils=r"\b(?:long|wide|deep|below|away|in (?:length|width|depth))\b", before=r"\b(?:length|width|depth) of (?:about |around |some )?$", cue="標海高"),
    row("a speed", f"{ANY}(?:メートル|キロ)", led=f"(?:風速|秒速|時速|瞬間風速){_IS}", before=r"\b(?:height|length|width|depth) of (?:about |around |some )?$", spoils=r"\b(?:high|tall|long|wide|deep|in (?:length|height|width|depth))\b", cue="速"),
    row("meters a second", f"{ANY}メートル", led=f"風速{_IS}", spoils=r"\b(?:meters|metres) (?:per|an?|each|every) (?:hour|minute|day)\b|\bm/h\b", reach=26, cue="風"),
    row("how long it is", f"{ANY}(?:メートル|センチ|ミリ|キロ)", led=f"縦{_IS}", spoils=r"\b(?:wide|across|in width)\b", cue="縦"),
    row("how wide it is", f"{ANY}(?:メートル|センチ|ミリ|キロ)", led=f"横{_IS}", spoils=r"\b(?:long|tall|high|in (?:length|height))\b", cue="横"),
    row("a minute's", ANY, led="毎分", spoils=r"\b(?:an|per|each|every) (?:hour|second|day)\b", reach=24, cue="毎"),
    row("an hour's", ANY, led="毎時", spoils=r"\b(?:a|per|each|every) (?:minute|second|day)\b", reach=24, cue="毎"),
    row("a second's", ANY, led="毎秒", spoils=r"\b(?:an?|per|each|every) (?:minute|hour|day)\b", reach=24, cue="毎"),
    row("someone's height", f"{ANY}(?:メートル|センチ)", lazy(r"\A(?![\s\S]*(?:赤ちゃん|赤ん坊|[乳嬰新生]児|胎児|出生|生まれ|遺体|人形|模型|像))"), led=f"身長{_IS}", before=r"\b(?:length|width|depth) of (?:about |around )?$", spoils=r"\b(?:long|wide|deep|in (?:length|width))\b", cue="高身"),
    row("someone's weight", f"{ANY}(?:キロ|グラム)", led=f"体重{_IS}", spoils=r"\bkilomet|\bkm\b|\bmiles?\b", cue="体"),
    row("how far it goes", f"{ANY}(?:メートル|キロ)にわた", led="(?<!深さ)(?<!高さ)(?<!幅)(?<!厚さ)(?<!直径)(?<!約)", spoils=r"\b(?:high|tall|deep|wide|away|apart|in (?:height|depth|diameter))\b", cue="わ"),
    row("the wind", f"{ANY}メートル(?:以上|超)?の(?:最大瞬間|最大|平均)?(?:風速|[強暴突烈]?風)", said=WIND, cue="風"),
    row("how far around it is", f"{ANY}(?:メートル|センチ)", led=f"(?:幹回り|幹周り|周囲|胴回り|腹囲){_IS}", spoils=r"\b(?:high|tall|long|deep|in (?:height|length|depth|diameter))\b", cue="回周囲"),
    row("kilometers", f"{ANY}キロ{_NO_UNIT}", lazy(f"{_NOT_WEIGHED}[\\s\\S]*(?:渋滞|道路|国道|区間|走[っりるれ]|完走|走破|往復|片道|震源|深さ|射程|飛行|航行|行進|ランニング|ジョギング|ウオーキング|ハイキング|トンネル|[東西南北](?:に|へ)(?:約|およそ)?[0-9０-９]|[4４][2２][.・．][1１][9９][5５]|沖合|海域|距離|マラソン|延長|離れた|圏内|半径|上空|コース|走行|徒歩|航続|沿岸|東沖|西沖|南沖|北沖)"), spoils=_IN_KILOS, cue="ロ"),
    row("kilometers per hour", f"{ANY}キロ", led="[時秒]速(?:約)?", spoils=_IN_KILOS, cue="速"),
    row("kilometers", f"{ANY}キロ{_NO_UNIT}", led=f"(?:全長|総延長|延長|長さ|距離|水深|標高|高度|上空|半径|直径|行程){_IS}", spoils=r"\A[^,;.]{0,16}\b(?:kilos?|kilograms?|kg|pounds?)\b", cue="長距深高空径程"),
    row("kilograms", f"{ANY}キロ{_NO_UNIT}", lazy(f"{_NOT_TRAVELED}[\\s\\S]*(?:体重|重さ|コメ|米袋|米[0-9０-９]|精米|玄米|荷物|手荷物|小麦|砂糖|牛肉|豚肉|鶏肉|銅線|爆薬|火薬|食料|ごみ[0-9０-９]|マグロ|覚醒剤|覚せい剤|大麻|コカイン|金塊|ダンベル|バーベル|減量|ベクレル|増量|収穫|乳量|漁獲|水揚げ|[0-9]キロ(?:箱|袋|入り|詰め|パック|缶))"), spoils=r"\bkilomet\w+|\bkm\b|\bmiles?\b", cue="ロ"),
    row("an intensity of shaking", ANY, led="震度", spoils=r"\A.{0,2}\b[\w]+ times?\b|\A[^,;.]{0,6}\bmagnitude", before=r"\bmagnitude[- ](?:of |was |is )?(?:about |up to |at least )?$", cue="震"),
    row("a magnitude", ANY, led=f"(?:マグニチュード|Ｍ)(?:（[MＭ]）)?{_IS}", before=r"\bintensity\b[^,;.]{0,24}$", cue="ドＭ"),
)
# fmt: on
