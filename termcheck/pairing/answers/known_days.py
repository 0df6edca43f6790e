"""The days of what everybody remembers: the March 11, 2011, earthquake for 東日本大震災, the Jan. 6 riot.

English tells its readers the day, which the Japanese leaves to memory. The day of the table is no addition;
another one is. Sources: the Cabinet Office's disaster records (bousai.go.jp), the cities of Hiroshima and
Nagasaki, the Japan Transport Safety Board (jtsb.mlit.go.jp), archives.gov for days in America, un.org.
"""

from __future__ import annotations

import datetime
import re

from termcheck.calendar import When
from termcheck.model import Kind, Mention
from termcheck.pairing.row import Row
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy


class EventRow(NamedTuple):
    """A row of the table: how the Japanese names what happened, and its days."""

    ja: re.Pattern[str]
    days: tuple[datetime.date, ...]


def _row(ja: str, *days: str) -> EventRow:
    return EventRow(lazy(ja), tuple(datetime.date.fromisoformat(day) for day in days))


# fmt: off
ROWS = (
    _row("関東大震災", "1923-09-01"),
    _row("柳条湖|満州事変", "1931-09-18"),
    _row("盧溝橋|日中戦争", "1937-07-07"),
    _row("真珠湾|日米開戦|太平洋戦争", "1941-12-07", "1941-12-08"),
    _row("沖縄戦|慰霊の日", "1945-04-01", "1945-06-23"),
    _row("広島.{0,24}(?:原爆|被爆)|(?:原爆|被爆).{0,24}広島|原爆の日", "1945-08-06"),
    _row("長崎.{0,24}(?:原爆|被爆)|(?:原爆|被爆).{0,24}長崎|原爆の日", "1945-08-09"),
    _row("終戦|敗戦|玉音放送", "1945-08-15"),
    _row("降伏文書", "1945-09-02"),
    _row("(?:沖縄|本土)(?:返還|の?本土復帰|復帰)", "1972-05-15"),
    _row("日航ジャンボ機|日航機墜落|日航機事故|御巣鷹", "1985-08-12"),
    _row("チェルノブイリ|チョルノービリ", "1986-04-26"),
    _row("天安門事件", "1989-06-04"),
    _row("ベルリンの壁", "1989-11-09"),
    _row("普賢岳", "1991-06-03"),
    _row("阪神(?:・|、)?(?:淡路)?大震災", "1995-01-17"),
    _row("地下鉄サリン", "1995-03-20"),
    _row("(?:池田小|付属池田)", "2001-06-08"),
    _row("(?:米|アメリカ)(?:中枢)?同時(?:多発)?テロ|同時多発テロ|米中枢", "2001-09-11"),
    _row("新潟県?中越地震", "2004-10-23"),
    _row("福知山線", "2005-04-25"),
    _row("秋葉原.{0,8}(?:無差別|殺傷)", "2008-06-08"),
    _row("東日本大震災|(?:福島|東京電力福島)第[1１一]原発(?:の)?事故|原発事故", "2011-03-11"),
    _row("御嶽山", "2014-09-27"),
    _row("熊本地震", "2016-04-14", "2016-04-16"),
    _row("やまゆり園|相模原.{0,12}殺傷", "2016-07-26"),
    _row("北海道(?:胆振東部)?地震|胆振東部", "2018-09-06"),
    _row("京都アニメーション|京アニ", "2019-07-18"),
    _row("(?:米|連邦)(?:連邦)?議会.{0,4}(?:襲撃|乱入|占拠)", "2021-01-06"),
    _row("ウクライナ.{0,4}(?:侵攻|侵略)|侵攻", "2022-02-24"),
    _row("知床", "2022-04-23"),
    _row("安倍.{0,10}(?:銃撃|殺害|射殺)", "2022-07-08"),
    _row("ハマス|ガザ", "2023-10-07"),
    _row("能登半島地震|能登.{0,4}地震", "2024-01-01"),
    _row("羽田.{0,12}衝突", "2024-01-02"),
)
# fmt: on


def is_known_day(row: Row, en: Mention) -> bool:
    """Whether an English day that the Japanese does not say is the one of what it names."""
    when, ja = en.value, row.pair.ja
    if ja is None or en.kind is not Kind.DATE or not isinstance(when, When) or when.day is None or when.month is None:
        return False
    return any(
        (day.month, day.day) == (when.month, when.day) and when.year in (None, day.year) and entry.ja.search(ja.text)
        for entry in ROWS
        for day in entry.days
    )
