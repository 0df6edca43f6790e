"""Names that are common words of English, too: the Yankees' judge for ジャッジ, the forest for 林さん.

Katakana and characters have no capitals, so that a surname may be taken for the word which sounds or
means the same. Where the English has that word in small letters, and nobody of that name, the name is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from termcheck.model import Match
from termcheck.names import lines
from termcheck.names.named import Name
from termcheck.names.rows import SOMEBODY, Row
from termcheck.names.titles import CLUBS, PERSONAL
from termcheck.records import NamedTuple
from termcheck.sounds.katakana import kana_skeleton, latin_skeleton, same
from termcheck.sounds.meanings import chars_of
from termcheck.tables.patterns import lazy

# Surname in katakana, and the words of English that sound so. A star: Japanese has the word, too, as a
# loan, so that only what stands beside it shows somebody. A mark: nobody spells his name so, and the word
# with a capital is wrong; without a mark it is the word in small letters that is.
SOUNDING = """
ジャッジ* judge; シナー sinner; ティーム team theme; コール* call coal call! coal!; キャロル carol; トラウト trout; ベル* bell; ヤング* young; キング* king; ナイト* night knight
ストーン stone; バーンズ burns; ウッズ woods; ウッド wood; グリーン* green; ブラウン* brown; ホワイト* white; ブラック* black; ハント hunt; プライス* price; ベーカー baker; ベイカー baker
テイラー tailor tailor!; カーペンター carpenter; フィッシャー fisher; ターナー turner; クック cook; ポーター porter; ミラー* miller mirror mirror!; ウォーカー walker; ハンター* hunter; フォックス fox; ウルフ wolf
スワン swan; バランス* balance balance!; ローズ* rose; リバース* reverse rivers; ヒル hill; ブルックス brooks; ウォーターズ waters; フォード ford fold fold!; ゲイツ gates; チャーチ church; テンプル temple; サマーズ summers
ウィンター winter; フロスト frost; スノー* snow; ストーム storm; パワーズ powers; ストロング* strong; ラブ* love; ホープ* hope; フェイス* face faith; グレース grace; ジョイ joy; ペイン pain
バトラー butler; マーシャル* marshal martial; ページ* page; ライス* rice; スティール* steel; シールド* shield; クロス* cross; ハート* heart heart!; ブラッド* blood; ロック* rock lock
シャープ* sharp; ワイズ wise; ガードナー gardener; クルーズ* cruise cruise!;
バンクス banks; フィールズ fields; マウント* mount; ケーン cane; ワーナー warner; グレイ* gray grey; ビショップ bishop; ポープ pope; アボット abbot
デューク duke; アール earl; バロン baron; プリンス* prince; マーチ* marching; フライ* fly fry; ウィング* wing; モス moss; リード* reed; ニュートン newton; バード bird; ラム* lamb ram; クレイ clay; サンド* sand
シルバ silver silver!; ソト* outside!; サラー sarah!; ケイン cain! cane!; パーマー parmer parmer!; マネ* money!; ベッツ bets bets!; ガウフ golf!; バーティ party!; ルード rude!; シーガー seeker!
クロース close! cloth!; スモーク* smoke!; スピース speech!; デーリー daily!; ケーシー case!; ラーム ram!; ロイス royce!; ミュラー mirror!; ディアス dears deers dears! deers!; ダイアー dire! dyer!; バウアー power! bower!; ソーサ sauce! saucer!; ハーパー harbor!
キーン* keen!; バエス bias! vice!; シャビ shabby! chubby!; ピケ picket!; パーラ parlor!; クロン clone!; フローレス flawless! floors!; トーレス towers!; マルシャル marshal!; バレット* bullet bullet!; ウィーラー wheel!; レアード raid!
トラス trust!; スナク snack! snuck!; ショルツ shorts!; メルツ melts!; バンス vans! buns!; ルビオ ruby!; パウエル power!; オルバン urban! oban!; ルッテ root! route!; メローニ melon! melody!; モディ moody!; ルペン lupin!; ドラギ drag! dragon!
イエレン yelling!; モラレス morals!; ルラ lure!; ファラージ garage!; スターマー stammer!; ペンス* pens!; ブレア* blare!; メイ* make!; トゥスク task!; ミレイ millet!
コーン* corn; オリーブ* olive; ペッパー* pepper; セージ* sage; ジンジャー* ginger; バジル* basil; ハニー* honey; シュガー* sugar; ソルト* salt; ローチ roach; カーブ* curve; フラワーズ flowers
"""

# Surnames of two characters that are a word, and the English of it.
MEANING = """
小川 stream brook creek; 白鳥 swan swans; 大工 carpenter; 海老 shrimp; 入江 inlet cove; 川口 estuary; 平野 plain plains; 花火 fireworks; 武者 warrior; 鳥居 gate; 草原 grassland grasslands; 荒野 wilderness
水田 paddy; 大海 ocean; 小林 grove; 馬場 racetrack; 王子 prince; 青空 sky; 百合 lily lilies; 長者 millionaire; 石橋 bridge; 石垣 wall; 影山 shadow; 風間 wind; 砂川 sand; 鬼頭 demon; 土方 laborer; 若林 grove; 地主 landlord
家長 patriarch; 則本 rule; 九里 miles; 大道 avenue highway boulevard; 中島 island; 大木 tree; 草刈 mowing mower; 田畑 fields farmland; 原野 wilderness; 仲間 friend friends companion companions; 小屋 hut shed cabin
屋敷 mansion; 大家 landlord landlady; 市場 market; 大根 radish; 内海 sea; 早川 river; 牧野 pasture; 朝日 sunrise; 内野 infield; 大将 general; 三角 triangle triangular; 四方 directions; 並木 trees; 花園 garden; 梅林 plum
竹林 bamboo; 森林 forest forests; 樹木 trees; 深海 sea; 砂金 gold; 味方 ally allies; 見方 view perspective; 相場 market; 獅子 lion lions; 金星 venus; 望月 moon; 布施 alms offering donation; 高原 plateau highlands highland
平原 plains plain prairie; 海原 ocean sea; 川原 riverbank riverbed; 温水 water; 清水 water spring; 片方 side; 世代 generation; 細目 details; 扇子 fan; 小指 finger pinky; 菖蒲 iris; 式場 hall; 本名 name; 公平 fair fairness
国立 national; 貝塚 mound; 新妻 bride wife; 養父 father; 早乙女 maiden; 天井 ceiling; 赤道 equator; 五輪 olympics olympic; 四季 seasons; 広間 hall; 笛吹 piper flute; 雛形 template; 木戸 gate; 岸辺 shore; 見物 sightseeing
好奇 curiosity; 入場 admission; 出口 exit; 戸口 door doorway; 門前 gate; 平家 heike; 大国 power; 家内 wife; 岩石 rock; 芝草 turf; 落葉 leaves; 若葉 leaves; 青葉 leaves; 古道 road; 小路 alley lane; 谷間 valley; 船木 ship
太陽 sun; 大地 earth; 大空 sky; 勝利 victory; 平和 peace; 希望 hope; 未来 future; 銀河 galaxy; 天使 angel; 英雄 hero; 宇宙 space; 明日 tomorrow; 正義 justice
"""

# Words that say where, when or how many as often as anything.
PLAIN = frozenset("東西南北中上下前後左右一二三四五六七八九十百千万今新大小高長古名元本末外内向")
_BESIDE = rf"(?:(?:{'|'.join(CLUBS)})の|[ァ-ヺー]+(?:ズ|ツ|(?<!テニ)ス)の|[FMDG][WFK]|[0-9]番[・、]?|(?:先発|捕手|投手|打者|主砲|守護神)[はの・、]?)"
_OFFICE = r"(?:投手|捕手|内野手|外野手|選手|氏|容疑者|監督|コーチ|大統領|首相|議員|知事|長官|弁護士|教授|騎手)"
_SOMEBODY = lazy(rf"(?<![ァ-ヺー・=])(?:{_BESIDE}(?P<after>[ァ-ヺー]{{2,}})(?=[がはもをにの、。])|(?P<before>[ァ-ヺー]{{2,}})(?={_OFFICE}))")
_ANYWHERE = lazy(r"(?<![ァ-ヺー・=])[ァ-ヺー]{2,}(?=[がはもをにの、。]|投手|選手|氏)")
_LOWER = lazy(r"(?<![^\W_])[a-z]{3,}(?![^\W_])")
_WORD = lazy(r"(?<![^\W_])[A-Za-z]{3,}(?![^\W_])")
MOST = 40  # names of one row


class Namesake(NamedTuple):
    """A name that became a word: the places of both, in the folded Japanese and in the English."""

    ja: tuple[int, int]
    en: tuple[int, int]


@lru_cache(maxsize=1)
def _sounding() -> dict[str, tuple[bool, frozenset[str]]]:
    """Each katakana surname: whether it is a loan word, too, and the words that sound so, with their marks."""
    found: dict[str, tuple[bool, frozenset[str]]] = {}
    for entry in SOUNDING.replace("\n", ";").split(";"):
        if entry.strip():
            kana, *words = entry.split()
            found[kana.rstrip("*")] = kana.endswith("*"), frozenset(words)
    return found


@lru_cache(maxsize=1)
def _meaning() -> dict[str, frozenset[str]]:
    entries = (entry.split() for entry in MEANING.replace("\n", ";").split(";") if entry.strip())
    return {entry[0]: frozenset(entry[1:]) for entry in entries}


def word_of_name(name: str) -> frozenset[str]:
    """The English words, in lower case, that mean what a surname does which is a word, too."""
    return _meaning().get(name, frozenset())


def sounding(row: Row) -> Iterator[Namesake]:
    """The katakana surnames of a row of which its English makes the common word that sounds so."""
    table = _sounding()
    if not any(kana in table for kana in row.katakana):
        return
    lower = {match.group(): match.span() for match in _LOWER.finditer(row.english.text)}
    certain = [(match.span(match.lastgroup or 0), match.group(match.lastgroup or 0)) for match in islice(_SOMEBODY.finditer(row.text), MOST)]
    likely = [(match.span(), match.group()) for match in islice(_ANYWHERE.finditer(row.text), MOST)]
    capital = {word.lower(): (start, end) for word, start, end in zip(row.english.words, row.english.starts, row.english.ends, strict=True)}
    for place, kana in dict.fromkeys([*certain, *likely]):
        loan, marked = table.get(kana, (True, frozenset()))
        never = {word.rstrip("!") for word in marked if word.endswith("!")}
        words = {word for word in marked if not word.endswith("!")}
        said = sorted(words & lower.keys()) or sorted(never & capital.keys())
        if not said or (loan and (place, kana) not in certain) or row.text.count(kana) > len(certain) + len(likely):
            continue
        bones = kana_skeleton(kana)
        others = [run for run in row.katakana if run != kana and (kana_skeleton(run) == bones or same(run, said[0]))]
        if others or any(char in row.text for char in chars_of(said[0])):
            continue  # ウッズ may have hit his ball into the woods
        spelled = [word for word in row.english.words if word.lower() not in never]
        if not any(word.lower() in words or latin_skeleton(word) == bones for word in spelled):
            yield Namesake(place, lower[said[0]] if said[0] in words & lower.keys() else capital[said[0]])


def heard(row: Row) -> list[Match]:
    """Those surnames as lines of the ledger."""
    return [lines.literal(row, lines.japanese(row, *name.ja, SOMEBODY), lines.passage(row, *name.en), SOMEBODY) for name in sounding(row)]


def worded(row: Row, names: Iterable[Name]) -> Iterator[tuple[Name, Match]]:
    """The people of a row without their English whose surnames its English translates, with their lines
    of the ledger."""
    for name in names:
        if (word := meaning(row, name)) is not None:
            yield name, lines.literal(row, lines.named(row, name), lines.passage(row, *word.en), SOMEBODY)


def meaning(row: Row, name: Name) -> Namesake | None:
    """The word of a row that means what the characters of somebody's surname do, of whom the English has
    no name: Stream for 小川, the forest for 林さん."""
    part = name.parts[0]
    if name.place or not (name.title in PERSONAL or name.age or name.placed) or part in PLAIN:
        return None
    rest = row.text[: name.start] + " " + row.text[name.end :]
    for match in islice(_WORD.finditer(row.english.text), 10 * MOST):
        word = match.group()
        known = word.lower() in _meaning().get(part, ()) if len(part) > 1 else part in chars_of(word)
        if known and not any(char in rest for char in {*chars_of(word), *part}) and (word[0].isupper() or row.english.text[: match.start()].lower().endswith(("the ", "a ", "'s "))):
            return Namesake((name.start, name.end), match.span())
    return None
