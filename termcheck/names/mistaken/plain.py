"""Common words of news that are translated, and are somebody's name where they are not: Sawan
for 左腕, the left-hander.

Words that English writes as they sound (yokozuna, shinkansen) are none of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from termcheck.names.rows import Mistaken, Row
from termcheck.sounds.letters import similar
from termcheck.sounds.ordinary import ROMANIZED
from termcheck.sounds.romaji import key
from termcheck.tables.patterns import lazy

BEGIN, NEAR = 4, 0.7  # letters at the beginning, and of all, by which a word is known that is nearly spelled
_KATAKANA = lazy(r"[ァ-ヺー]+")

# Word, reading, what it means.
PLAIN = """
左腕 sawan a left-hander; 右腕 uwan a right-hander; 逸材 itsuzai a talented player; 主砲 shuho the slugger
守護神 shugoshin the closer; 指揮官 shikikan the manager; 新天地 shintenchi a new place; 古巣 furusu the former club; 大黒柱 daikokubashira the mainstay
新人 shinjin a rookie; 若手 wakate a young player; 打者 dasha the batter; 投手 toshu the pitcher; 捕手 hoshu the catcher; 走者 sosha the runner
外野手 gaiyashu the outfielder; 内野手 naiyashu the infielder; 遊撃手 yugekishu the shortstop; 代打 daida a pinch hitter; 代走 daiso a pinch runner
先発 senpatsu the starter; 先頭 sento the leadoff; 打線 dasen the batting order; 首位 shui first place; 王者 oja the champion; 女王 joo the champion
主将 shusho the captain; 監督 kantoku the manager; 選手 senshu a player; 代表 daihyo the representative; 平幕 hiramaku the rank and file
全勝 zensho unbeaten; 好投 koto pitched well; 完封 kanpu a shutout; 満塁 manrui bases loaded; 同点 doten a tie; 延長 encho extra innings; 球児 kyuji a ballplayer
部員 buin a member; 主軸 shujiku the core; 本命 honmei the favorite; 伏兵 fukuhei a dark horse; 怪物 kaibutsu a monster; 名将 meisho a great manager
長男 chonan the eldest son; 次男 jinan the second son; 三男 sannan the third son; 長女 chojo the eldest daughter; 次女 jijo the second daughter; 三女 sanjo the third daughter
実父 jippu the father; 実母 jitsubo the mother; 義父 gifu the stepfather; 夫妻 fusai the couple; 遺族 izoku the family; 住民 jumin residents; 男性 dansei a man; 女性 josei a woman
男児 danji a boy; 女児 joji a girl; 園児 enji a kindergartner; 児童 jido a pupil; 生徒 seito a student; 教諭 kyoyu a teacher; 教頭 kyoto the vice principal; 校長 kocho the principal
店主 tenshu the owner; 常務 jomu the managing director; 専務 senmu the senior managing director; 社長 shacho the president; 会長 kaicho the chairman; 頭取 todori the president
部長 bucho the director; 課長 kacho the section chief; 署長 shocho the chief; 宮司 guji the chief priest; 住職 jushoku the chief priest; 組合長 kumiaicho the head of the union
知事 chiji the governor; 市長 shicho the mayor; 町長 chocho the mayor; 村長 soncho the mayor; 議長 gicho the chairman; 容疑者 yogisha the suspect; 被告 hikoku the defendant
県警 kenkei the police; 地検 chiken the prosecutors; 地裁 chisai the court; 高裁 kosai the court; 同市 doshi the city; 同県 doken the prefecture; 同署 dosho the police station
氏神 ujigami the guardian god; 境内 keidai the grounds; 総大将 sodaisho the commander; 騎馬武者 kibamusha mounted warriors; 騎馬 kiba horses; 神事 shinji a ritual
がむしゃら gamushara recklessly; ガムシャラ gamshara recklessly; ガムシャラ gamushara recklessly; 新関脇 shinsekiwake a new sekiwake; 新大関 shinozeki a new ozeki; 新入幕 shinnyu a newcomer
新入幕 shinnyumaku a newcomer to the top division; 次官 jikan the vice minister; 斎場 saiba a funeral hall; 氏子 ujiko parishioners; 総代 soda a representative; 総代 sodai a representative; 斎場 saijo a funeral hall; 参与 sanyo an adviser; 宮大工 miyadaiku a temple carpenter; 座長 zacho the chair; 三冠 sankanmuri three titles, or a triple crown; 自治会 jichikai the residents' association; 勝ち点 kachiten points; 猛打賞 modasho three hits
"""


@lru_cache(maxsize=1)
def _by_sound() -> dict[str, list[tuple[str, str]]]:
    """Each key with the words that have it, and what they mean."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in PLAIN.replace("\n", ";").split(";"):
        if line.strip():
            word, reading, meaning = line.split(maxsplit=2)
            found.setdefault(key(reading), []).append((word, meaning))
    return found


def named(row: Row) -> Iterator[Mistaken]:
    """The common words of a row that its English has as names. A name of the row that sounds so is
    meant instead, and a word beside its translation is a gloss."""
    table = _by_sound()
    for number in row.english.free:
        for word, meaning in table.get(row.english.keys[number], ()):
            at = row.text.find(word)
            if at >= 0 and (row.english.japanese(number) or _KATAKANA.fullmatch(word)) and not row.may_name(row.english.keys[number]) and not _glossed(row, meaning):
                yield Mistaken((at, at + len(word)), row.english.span(number, number), meaning)


def nearly(row: Row, number: int) -> tuple[int, int, str] | None:
    """The common word of a row that an English word nearly spells, and begins to: Itsuki for 逸材.
    Its place in the folded text, and what it means."""
    have = row.english.keys[number]
    if row.english.words[number].lower() in ROMANIZED:
        return None
    for sound, words in _by_sound().items():
        if sound[:BEGIN] == have[:BEGIN] and len(have) > BEGIN and similar(have, sound, NEAR) >= NEAR:
            for word, meaning in words:
                if (at := row.text.find(word)) >= 0 and not _glossed(row, meaning):
                    return at, at + len(word), meaning
    return None


def _glossed(row: Row, meaning: str) -> bool:
    return meaning.split()[-1] in row.english.text.lower()
