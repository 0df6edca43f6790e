"""Years of school beside a pupil's name: ３年の山本 is no Yamamoto of three years."""

from __future__ import annotations

from termcheck.japanese.schooling import PUPILS
from termcheck.model import Kind, Mention
from termcheck.tables.patterns import lazy

# A year and what may be somebody's name, as the subject of a clause or with a position.
_SOMEBODY = lazy(r"[1-6１-６一二三]年(?:の[一-鿿]{2,3}(?=[がはもにら、]|主将|投手|捕手|選手)|、[一-鿿]{2,4}(?=[がはも、]))")
_BY_A_NAME = lazy(r"[1-6１-６一二三]年(?:の|、|・)[一-鿿]{1,4}(?=[がはもにら、]|主将|投手|捕手|選手)")
# How years are spent, what they bring, who else has them: nobody's name.
_SPENT = lazy(
    r"年[の、](?:部員|全員|選手|[夏春秋冬間同差]|歳月|月日|経験|実績|契約|任期|計画|懲役|禁錮|準備|猶予|期間|在籍|空白|延長|歴史|協議|研究|年月|"
    r"修[業行]|浪人|休止|工事|闘病|節目|予定|停止|処分|生活|時間|寿命|保証|改修|教育|指導|成果|努力|苦労|練習|練磨|重み|思い|集大成|伝統|"
    r"出場|優勝|大会|監督|最後|最終|連続)"
)


def pupils_year(ja: Mention, en: Mention, text: str, at: int) -> str:
    """What a figure with 年 is, where the English makes a length of time of a pupil's year of
    school; "" where it may be one.

    at  the place of the figure in the Japanese
    """
    if en.kind is Kind.AGE and _BY_A_NAME.match(text, at) and not _SPENT.match(text, at + 1) and PUPILS.search(text):
        return "a school year"  # 1年の郡 is no one-year-old
    if en.kind is not Kind.DURATION or all(reading.kind is not Kind.ORDINAL for reading in ja.readings):
        return ""
    somebody = _SOMEBODY.match(text, at) and not _SPENT.match(text, at + 1)
    return "a school year" if somebody and PUPILS.search(text) else ""
