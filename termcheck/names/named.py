"""The people and places that a line of Japanese names, with how they may be read.

People are known by what stands beside them: a title, an age in brackets, a surname and a given
name together. What only looks like a name is none.
"""

from __future__ import annotations

import re

from termcheck.japanese.tokenizer import Line, Token
from termcheck.names.people.known import borne
from termcheck.names.places.china import is_cut
from termcheck.names.titles import ABROAD, CLUBS, PERSONAL, PLACES, POSITIONS, TITLES
from termcheck.records import NamedTuple
from termcheck.sounds.romaji import katakana
from termcheck.tables.patterns import lazy

_TITLE = lazy("[元前]?(?:" + "|".join(sorted(map(re.escape, TITLES), key=len, reverse=True)) + ")")
_POSITION = lazy(rf"(?:{'|'.join(POSITIONS)}|[0-9]番)[・ ]?\Z|(?:{'|'.join(CLUBS)}|[一-鿿]{{2}}[商工実農]|[一-鿿]{{2,4}}[大高])・\Z")
_BEFORE = 10  # characters in which a position or a club stands
# An age in brackets: （45）, （４５、無職）; widths are folded.
_AGE = lazy(r" ?\( ?([0-9]{1,3}) ?[),、=]")
# A reading in brackets: (たかいち・さなえ), (タカイチ サナエ).
_GIVEN = lazy(r"\(([ぁ-ゖァ-ヺー]{1,12})[・ 　]?([ぁ-ゖァ-ヺー]{1,12})?[)、=]")
_KANJI = lazy(r"[一-鿿㐀-䶿々ヶケノ]+")
_SURNAME = lazy("[一-鿿々ァ-ヺー]")
_CLAUSE = frozenset("はがもを、")  # what follows somebody whom a sentence is about: 鈴木ひなたが
_ALL_KANA = lazy(r"[ぁ-ゖー]{2,4}|[ァ-ヺー]{2,4}")
_ELDERS = frozenset("おじ おば じい ばあ おじい おばあ".split())  # 白鳥おじさん is an uncle, and no Swan
_KANA = lazy(r"[ァ-ヺー]+")
# Parts of an address that the dictionary has as one word: 大阪府|和泉市, 中央区|大手前.
_ADDRESS = lazy(r"[^市]{2,3}?[都道府県](?=.{2})|.{1,4}?[市区郡](?=.{2})")
COUNTED = lazy(r"[一二三四五六七八九十]+[代世番部位軍段冠回]")  # a count, though somebody may be called so: 三代 are three generations
_RANKS = frozenset(f"{digit}位" for digit in "一二三四五六七八九")  # 二位は森: a place in an order, and seldom a surname
_BODIES = frozenset("高大中小商工農校署県市町村区院社店場線駅港山川")
_DIGITS, _HELD = tuple("一二三四五六七八九"), ("段", "冠")  # what a player of shogi or go has: 羽生九段
_MASTERS = frozenset(digit + held for digit in _DIGITS for held in _HELD)
_LEADING = frozenset("監督 選手 コーチ 議員 教授".split())
_ENDINGS = frozenset("星人心太海音花月代")  # of given names, besides: 遠藤一星
_HEADED = frozenset("市町村区")  # what has a mayor
_WATERS = frozenset("川駅港湖")  # behind what may be somebody else's surname
_MOST = 3  # words of one name
_LONGEST = 7  # characters

# Surnames of one character that are Chinese or Korean as often as Japanese, and those of which
# it is likelier.
_ABROAD = frozenset(
    "金李朴崔鄭王張劉陳楊趙黄周呉徐孫馬朱胡郭何高林文尹姜韓宋洪梁許盧蔡曹袁鄧馮沈魏蒋呂蘇潘杜戴鍾汪田任習毛江温曽申権柳全安白南"
)
# … and those that no Japanese bear, or hardly any.
_NEVER = frozenset("李朴崔鄭王張劉陳楊趙黄周呉徐孫朱胡郭尹姜韓宋洪梁許盧蔡曹袁鄧馮沈魏蒋呂蘇潘杜戴汪任習毛申羅謝")
_KOREA = frozenset("金李朴崔鄭姜尹韓習")
_NEIGHBOURS = lazy(r"中国|韓国|台湾|香港|北朝鮮|朝鮮|ソウル|北京|上海|平壌")
# Houses of storytellers and actors, who bear stage names that are read as they please.
_STAGE = frozenset(
    "桂 三遊亭 林家 柳家 春風亭 立川 古今亭 笑福亭 月亭 柳亭 入船亭 金原亭 鈴々舎 三笑亭 神田 宝井 一龍齋 市川 尾上 中村 片岡 坂東 松本 澤村 中村 "
    "野村 茂山 観世 金春 豊竹 竹本 鶴澤 吉田 常磐津 清元 花柳 藤間 西川 雷門 橘家 三升家 川柳 玉川 国本 旭堂 露の".split()
)
_PLAYS = lazy(r"(?:落語家|噺家|講談師|浪曲師|歌舞伎俳優|狂言師|能楽師|舞踊家|人形遣い|太夫|漫才師)(?:の|・|、)?\Z")

# Trees, flowers and animals that surnames are made of, and what a text says of them and of nobody: 大藤が見頃, 白鳥が飛来.
_PARTS_OF_CASTLES = ("天守", "天守閣", "本丸", "二の丸", "本堂", "本殿", "正殿", "楼門", "奥宮", "里宮", "拝殿")  # of which the dictionary makes people: 大天｜守
_GROWN = frozenset("草藤桜櫻杉松梅楠竹桐椿欅樫榎柳柿栗桃蓮菊萩葵橘榊桑楓桂椎柏菅")
_OF_GROWN = lazy("見頃|見ごろ|咲|開花|満開|花房|樹齢|古木|古樹|老木|巨木|大木|倒木|幹|枝|伐採|植樹|植え|天然記念物|剪定|花見|落葉|紅葉|新緑|雪づり|雪吊|雪囲|こも巻|名木|木陰|盆栽|植木|が倒れ|の花")
_REARED = frozenset("鷹鶴鳥鷺鷲亀鯉熊猪鹿狐狸馬牛猿")
_OF_REARED = lazy("飛来|群れ|飼育|生息|繁殖|放鳥|営巣|ひな|出没|捕獲|駆除|越冬|産卵|羽[がは、]|頭[がはを、]")

# What belongs to the post behind a name and not to the name, though the dictionary has such a given name; not before さん.
_BEFORE_POST = frozenset("元新現副")
_ONE = lazy(r"[一二三]元(?=[一-鿿])(?![化的管論])")  # a word to the dictionary, and the end of a given name before 元首相
_NO_POST = frozenset("氏 さん 君 くん ちゃん 様 さま 夫人 夫妻 容疑者".split())

_MR, _UJI = "氏", "ウジ"
_DASHES = frozenset("-‐―—–－ー~〜～")
SURNAME, GIVEN, WHOLE, PLACE = "姓", "名", "一般", "地名"


class Name(NamedTuple):
    """A name in a line.

    start, end   offsets into the folded text
    parts        surname and given name, or the whole; as written
    readings     for each part the readings in katakana that the dictionary or the copy has
    place        a place, not a person
    title, age   what stands behind it, or ""
    given        whether the copy itself gives the reading
    alone        whether nothing beside it may belong to it, as 桑名 may in 桑名江場店
    known        whether the dictionary has the first part as a surname
    foreign      a name of China or Korea, of a story or of history: it is read in another way
    stage        an actor's or storyteller's, who may be read as they please
    placed       whether a position or a club stands before it: FW唐山, 阪神・大山
    town         whether it is a person's, though the dictionary has a town in mind
    """

    start: int
    end: int
    parts: tuple[str, ...]
    readings: tuple[tuple[str, ...], ...] = ()
    place: bool = False
    title: str = ""
    age: str = ""
    given: bool = False
    alone: bool = True
    known: bool = False
    foreign: bool = False
    stage: bool = False
    placed: bool = False
    town: bool = False

    @property
    def text(self) -> str:
        """The name as written, folded."""
        return "".join(self.parts)

    @property
    def sure(self) -> bool:
        """Whether it is certainly somebody's name: an age or a title behind a whole name."""
        return not self.place and bool(self.age or (self.title and len(self.parts) > 1))


def find_names(line: Line) -> list[Name]:
    """The people and places of a line that are written in characters, in order."""
    text, tokens = line.folded.text, line.tokens
    found: list[Name] = []
    free = 0
    for at, token in enumerate(tokens):
        pos = token.pos
        if at < free or len(pos) < 4 or pos[1] != "固有名詞":
            continue
        sort = PLACE if pos[2] == PLACE else pos[3] if pos[2] == "人名" else ""
        if not sort or not _KANJI.fullmatch(token.surface) or (token.surface in _RANKS and not starts_with_title(text, token.end)):
            continue
        if sort == SURNAME and token.surface[-1] == _MR and token.reading.endswith(_UJI):
            found.append(Name(token.start, token.end - 1, (token.surface[:-1],), ((token.reading.removesuffix(_UJI),),), title=_MR, known=True))
            free = at + 1
            continue  # 辻氏, which the dictionary has as a surname of its own
        stop = _person_end(tokens, at)
        name = _person(text, tokens[at:stop], sort) if stop > at + 1 or not _is_river(text, token) else None
        if name is not None and len(name.parts) == 1 and sort == SURNAME and not (name.title or name.age) and text[token.end : token.end + 1] in _WATERS:
            name, sort = None, PLACE
        elif name is None and sort == SURNAME and _is_river(text, token):
            sort = PLACE
        if name is None and sort is PLACE and token.end - token.start > 1:
            found.extend(_places(text, token) if not _ends_name(text, tokens, at) else ())
            free = at + 1
        elif name is not None:
            found.append(name)
            free = stop
    return _with_heads(text, [name for name in found if not is_cut(text, name.start, name.end)])


def _with_heads(text: str, found: list[Name]) -> list[Name]:
    """The names of a line with the people whom the dictionary takes for places, or for no names at all."""
    from termcheck.names.people.heads import heads  # of rows that may name somebody

    for start, end in heads(text):
        if not any(one.start < end and start < one.end and not one.place for one in found):
            found = [one for one in found if one.end <= start or end <= one.start]
            readings = borne(text[start:end])
            found.append(Name(start, end, (text[start:end],), (readings,), known=bool(readings), town=True))
    return sorted(found)


def _ends_name(text: str, tokens: list[Token], at: int) -> bool:
    """Whether what may be a place is somebody's given name, behind a surname that is also a common
    word: 狭間善徳監督."""
    before, title = tokens[at - 1] if at else None, _TITLE.match(text, tokens[at].end)
    joined = before is not None and before.end == tokens[at].start and before.pos[1:2] == ("普通名詞",) and _KANJI.fullmatch(before.surface) is not None
    return joined and title is not None and (title.group() in PERSONAL or title.group() in _LEADING)


def starts_with_title(text: str, at: int) -> bool:
    """Whether a title or an age stands at a place of a text, so that what is before it is somebody."""
    return _TITLE.match(text, at) is not None or _AGE.match(text, at) is not None


def _is_river(text: str, token: Token) -> bool:
    """Whether a surname of three characters, without a title, is a river or a hill: 酒匂川."""
    return token.end - token.start > 2 and token.surface[-1] in "川山島池浜" and _TITLE.match(text, token.end) is None and text[token.end : token.end + 1] not in "(はがもの、"


def is_living_thing(text: str, start: int, end: int) -> bool:
    """Whether what may be a surname at a place is a tree, a flower or an animal, by its last character and by what
    the text says."""
    last = text[end - 1]
    if end - start > 2 and text.endswith("並木", start, end):
        return True  # 松並木: a row of them
    return (last in _GROWN and _OF_GROWN.search(text) is not None) or (last in _REARED and _OF_REARED.search(text) is not None)


def _may_be_given(token: Token) -> bool:
    """Whether a word may be (part of) a given name: one that the dictionary has, one
    character, or characters that it does not know."""
    if token.pos[2:4] == ("人名", GIVEN):
        return True
    unknown = token.end - token.start == 1 or not token.reading or token.reading == token.surface
    return unknown and _KANJI.fullmatch(token.surface) is not None


def _is_kana_name(tokens: list[Token], at: int) -> bool:
    """Whether a word in kana behind a surname is the given name: あかり in 椎名あかり（…）."""
    token, behind = tokens[at], tokens[at + 1].surface if at + 1 < len(tokens) else ""
    if token.pos[0] != "名詞" or token.surface in _ELDERS or _ALL_KANA.fullmatch(token.surface) is None:
        return False
    surname = tokens[at - 1].pos[3:4] == (SURNAME,) and "ぁ" <= token.surface[0] <= "ゖ" and len(tokens[at - 1].surface) > 1
    return behind == "(" or behind in TITLES or (surname and behind in _CLAUSE)


def _person_end(tokens: list[Token], at: int) -> int:
    """The token after the name that would begin at one."""
    stop = at + 1
    length = len(tokens[at].surface)
    while stop < len(tokens) and stop - at < _MOST and tokens[stop].start == tokens[stop - 1].end:
        token = tokens[stop]
        length += len(token.surface)
        if length > _LONGEST or token.surface in TITLES or token.surface in _MASTERS or (token.surface in _DIGITS and stop + 1 < len(tokens) and tokens[stop + 1].surface in _HELD):
            break
        if not (_may_be_given(token) or (stop == at + 1 and _is_kana_name(tokens, stop))):
            break
        stop += 1
    return stop


def _person(text: str, tokens: list[Token], sort: str) -> Name | None:
    start, end = tokens[0].start, tokens[-1].end
    if len(tokens) > 1 and _ONE.match(text, end):
        end += 1  # 健｜一元｜首相
    if len(tokens) > 1 and text.startswith("と", end) and "ぁ" <= text[end - 1] <= "ゖ" and _TITLE.match(text, end + 1):
        end += 1  # 石田｜はる｜と｜投手
    behind = end + 1 if text.startswith(" ", end) else end
    if text.startswith("宮妃", max(0, start - 1)):
        return None  # 高円宮妃久子さま
    if text[end - 1] == "間" and text[max(0, start - 1) : start] in _DASHES and start and _TITLE.match(text, behind) is None:
        return None  # 大阪―奈良間: between the two
    given = _GIVEN.match(text, end) if text.startswith("(", end) else None
    if sort == SURNAME and not given and is_living_thing(text, start, end) and not starts_with_title(text, end):
        return None
    after = given.end() if given else behind
    title = age = ""
    if match := _TITLE.match(text, behind):
        title, after = match.group().lstrip("元前") or match.group(), match.end()
    if match := _AGE.match(text, after):
        age = match.group(1)
    if len(tokens) > 1 and tokens[-1].pos[0] == "接尾辞" and not (title or age) and tokens[-1].surface not in _ENDINGS:  # 相馬家
        tokens, end = tokens[:-1], tokens[-2].end
    if text[end - 1] in _HEADED and text.startswith("長", end) and tokens[0].end < end - 1:  # 木幡｜浩｜市長
        end, title = end - 1, text[end - 1 : end + 1]
    elif title and tokens[0].end < end - 1 and _ends_with_post(text[end - 1], title):  # 五神｜真｜前｜学長, 鈴木｜両｜投手, 奥西｜勝元｜死刑囚
        end -= 1
    elif title and len(tokens) == 2 and tokens[-1].surface in ("前", "両"):
        tokens, end = tokens[:1], tokens[0].end
    whole = len(tokens) > 1
    if whole and not (title or age) and (tokens[-1].surface in _BODIES or text[end - 1] in "高跡邸陵麺汁丼鍋飯餅" or text.endswith(_PARTS_OF_CASTLES, start, end)):  # 東邦高, 藤原宮跡, 太麺
        return None
    if not (whole or title or age) and text[start:end] in _PARTS_OF_CASTLES:
        return None
    placed = _POSITION.search(text, max(0, start - _BEFORE), start) is not None
    if sort is PLACE and not (age or placed or title in PERSONAL or (whole and title and title not in PLACES)):
        return None
    if not whole and sort == GIVEN and (not title or _SURNAME.match(text[max(0, start - 1) : start])):
        return None  # behind a surname that the dictionary does not have, as it stands, or in katakana: サーロー節子
    if whole and not (title or age) and end - start == 2 and text[start - 1 : start] in _NEVER and start and not _KANJI.match(text[max(0, start - 2) : start - 1]):
        return None  # 王｜楚｜欽
    if not whole and text[end - 1] == "氏" and _KANJI.match(text[max(0, start - 1) : start]):
        return None  # 渡部｜聖｜弥氏 is called Seiya
    parts = (tokens[0].surface, text[tokens[0].end : end]) if whole else (tokens[0].surface,)
    readings = tuple(
        (token.reading,) if token.surface == part and _KANA.fullmatch(token.reading) else ()
        for part, token in zip(parts, tokens, strict=False)
    )
    if given:
        said = [katakana(part) for part in given.groups() if part]
        if len(said) == len(parts):
            readings = tuple((reading,) for reading in said)
        else:
            given = None
    named = whole and sort == SURNAME and tokens[1].pos[3:4] == (GIVEN,)
    alone = bool(title or age) or placed or named or not any(_KANJI.match(char) for char in (text[start - 1 : start], text[end : end + 1]))
    foreign = sort == WHOLE or (text[start] in _KOREA and end - start == 3)
    foreign = foreign or (whole and (parts[0] in _ABROAD or (len(parts[0]) == 1 and _NEIGHBOURS.search(text) is not None)))
    foreign = foreign or (not whole and text[start] in _NEVER and end == start + 1)
    stage = whole and title in ("", "さん") and (parts[0] in _STAGE or _PLAYS.search(text, max(0, start - _BEFORE), start) is not None)
    town = sort is PLACE and not whole and given is None
    return Name(start, end, parts, readings, False, title, age, given is not None, alone, sort == SURNAME or town, foreign, stage, placed, town)


def _ends_with_post(last: str, title: str) -> bool:
    """Whether the last character of what may be a name belongs to the title behind it: 元死刑囚, 本部長."""
    return last in "前両" or (last in _BEFORE_POST and title not in _NO_POST) or (last == "本" and title == "部長")


def _places(text: str, token: Token) -> list[Name]:
    """The places of a word that is an address, or the one that it is."""
    found = []
    start = token.start
    while cut := _ADDRESS.match(text, start, token.end):
        found.append(_place(text, start, cut.end(), ()))
        start = cut.end()
    return [*found, _place(text, start, token.end, () if found else (token.reading,))]


def _place(text: str, start: int, end: int, readings: tuple[str, ...]) -> Name:
    behind = next((part for size in (3, 2, 1) if (part := text[end : end + size]) in PLACES), "")
    written, after = text[start:end], end + len(behind)
    inside = written[-1] in "都道府県市区郡"  # what stands beside an address goes on with it
    beside = ("" if inside else text[start - 1 : start], "" if inside else text[after : after + 1])
    alone = not any(char and (_KANJI.match(char) or _KANA.match(char)) for char in beside)
    abroad = written in ABROAD or written[:-1] in ABROAD or written.endswith(("省", "国"))
    return Name(start, end, (written,), (readings,), True, behind, alone=alone, foreign=abroad)
