"""What figures with a unit of measure are none of: 19分 are no 19 games, 6メートル no six trunks."""

from __future__ import annotations

from termcheck.pairing.senses.kinds_row import kind
from termcheck.tables.patterns import lazy

# What is counted one by one, and never measured.
_COUNTED = "container drink food dish clothes shoe machine furniture person company ship car wagon aircraft building animal bird fish greenery book seat country case school household team shop vote act page chapter song work lap hole sheet satellite"
_PLAYED = "inning out base strikeout at-bat pitch hit homer goal win loss save"

# fmt: off
MEASURES = (
    kind("minutes", "分 分間", never=f"{_COUNTED} {_PLAYED} game point run event time series floor", unless="[0-9０-９一二三四五六七八九]厘|[のほけかごぶ裂割離布散前野析担解配類子岐娩身袖咲利付譲冊業厚]"),
    kind("seconds", "秒 秒間 秒台", never=f"{_COUNTED} {_PLAYED} game point run event time series floor rank"),
    kind("hours", "時間", never=f"{_COUNTED} {_PLAYED} point run floor"),
    kind("days", "日間", never=f"{_COUNTED} {_PLAYED} point run floor"),
    kind("so long in a row", "日連続 日続落 日続伸 営業日 年連続 カ月連続", never="person country building car animal point floor household vote seat goal hit homer"),
    kind("years or months", "年間 カ月 か月 ヶ月 ヵ月 カ月間", never=f"{_COUNTED} {_PLAYED} point run floor"),
    kind("a measure of length", "メートル センチ ミリ", never=f"{_COUNTED.replace(' animal', '')} {_PLAYED} item time minute second hour day week month year money liquid weighing point game"),
    kind("kilometers or kilograms", "キロ 平方メートル ヘクタール 坪", never=f"{_COUNTED} {_PLAYED} item time minute second hour day week month year money point game"),
    kind("a weight", "トン グラム", never=f"{_COUNTED} {_PLAYED} item time minute second hour day week month year money distance point game"),
    kind("dollars or euros", "ドル ユーロ ポンド 元 ウォン", never=f"{_COUNTED} {_PLAYED} game run floor rank time", unless="[高安建紙札圏相会々気旦老首年帥服箱売暦]"),
    kind("yen", "円", allows="money bill-of-exchange point stage prize vague", unless="[卓形周高安満熟滑陣筒盤状い売相建]"),
    kind("times as much", "倍", never=f"{_COUNTED} {_PLAYED} point item minute second hour day week month year money distance", where=lazy(r"\A(?![^\n]*(?:倍率|定員|応募|募集|志願))")),
    kind("percentage points", "ポイント", never="time person company country school household animal building ship aircraft book floor seat vote share minute second hour week month year"),
    kind("tenths", "割", never="time person game item", unless="[りれ引合増安高ったっ烹]"),
)
# fmt: on
