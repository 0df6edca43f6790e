"""Which name an English word was meant to be, where it is not one that the Japanese gives."""

from __future__ import annotations

from itertools import pairwise

from termcheck.names.answers import (
    Answer,
    irregular,
    is_read_in_one_way,
    official,
    police_station,
    settled,
    sounds_of,
    stem,
    with_what_it_is,
)
from termcheck.names.named import Name
from termcheck.names.people.known import borne
from termcheck.names.places import gazetteer
from termcheck.names.rows import Row
from termcheck.names.titles import PERSONAL, PLACES, TITLES
from termcheck.records import NamedTuple
from termcheck.sounds import chinese, kanji, katakana
from termcheck.sounds.letters import similar
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import is_romaji, kana_key, key, romaji, shown, voiceless
from termcheck.tables.patterns import lazy

_KATAKANA = lazy(r"[ァ-ヺー]+")
_LOWER = lazy(r"(?<![^\W_])[a-z]{4,}(?![^\W_])")

# What stands before a place and not before somebody, and behind it.
_WHERE = lazy(r"\b(?:in|near|around) (?:(?:East|West|North|South|Central) )?\Z")
_PLACE_KINDS = frozenset("city town village prefecture ward station district island river".split())
MOST_BEFORE = 20  # characters
_OFFICES = ("大統領", "首相", "氏", "容疑者", "被告", "投手", "議員", "知事", "長官", "国務長官")
_IN_OFFICE = lazy(rf"[ァ-ヺー]+(?=(?:{'|'.join(_OFFICES)}))")

# Somebody of whom a report of sport says something: 2番・トラウト, ヤンキースのジャッジが.
_PLAYER = lazy(r"(?:[のァ-ヺ一-鿿]|[FMDG][WFK])・?([ァ-ヺー]{3,})(?=[がはもを、。])")
_SPORT = lazy(r"打|球|塁|得点|ゴール|試合|連勝|連敗|投手|選手|リーグ|先発")

NEAR = 0.55  # of the letters of a key that must be right, for a word that looks Japanese
NEAR_FOREIGN = 0.62  # … for one that does not
LEAST_FOREIGN = 5
NEAR_ANCHORED = 0.3  # … for one that stands beside the same age, title or kind of place
NEAR_LOWER = 0.4  # … for a common word that has the consonants of a name
NEAR_WORD = 0.75  # … for a word that is no name
LEAST_WORD = 6
MOST_WORDS = 500  # Japanese words of a row that one English word is held against

SAID = frozenset(word for words in (*TITLES.values(), *PLACES.values()) for word in words)
_GLOSSING = ("known as ", "called ", "nicknamed ", "dubbed ", "meaning ")  # before what a name means
_BEHIND = ("", *"はがもをにとの、。)")  # what may stand behind a whole name


class Missing(NamedTuple):
    """A name without its English, and its row."""

    row: Row
    name: Name


def nearest_name(row: Row, number: int, missing: list[Missing]) -> Missing | None:
    """The name without its English that a word looking Japanese was meant to be."""
    have = row.english.keys[number]
    best: tuple[float, Missing] | None = None
    for one in missing:
        need = NEAR_ANCHORED if _stands_for(row, number, one.name) else NEAR
        score = max((similar(have, sound, need) for sound in sounds_of(one.row, one.name)), default=0.0)
        if score >= need and (best is None or score > best[0]):
            best = score, one
    return best[1] if best else None


def anchored(row: Row, number: int, missing: list[Missing]) -> Missing | None:
    """The name without its English that a word not looking Japanese was meant to be: nearly
    spelled as it sounds, and no word of English or of any katakana."""
    word = row.english.words[number].lower()
    if word in ORDINARY or word in SAID or len(word) < LEAST_FOREIGN:
        return None
    have = row.english.keys[number]
    for one in missing:
        sounds = sounds_of(one.row, one.name)
        if any(abs(len(have) - len(sound)) < 4 and similar(have, sound, NEAR_FOREIGN) >= NEAR_FOREIGN for sound in sounds):
            return one
    return None


def otherwise_divided(row: Row, name: Name, number: int) -> bool:
    """Whether a word stands beside the surname of somebody whose name the dictionary divides in
    another way: Yuko Hama is 浜｜木綿子, and not 浜木｜綿子."""
    text = name.text
    cuts = [cut for cut in range(1, len(text)) if text[:cut] != name.parts[0]] if len(name.parts) == 2 else []
    around = [row.english.keys[other] for other in (number - 1, number + 1) if row.english.together(number, other)]
    return any(kanji.may_read(text[:cut], sound, rare=False) for cut in cuts for sound in around)


def misread_place(row: Row, one: Missing) -> int:
    """The word that reads the characters of a place as they may be read, but not in this place
    (Ashihara for 芦原温泉), or -1; or one that stands before its kind (Fourni City)."""
    name = one.name
    if not name.place or name.foreign:
        return -1
    known = settled(one.row, name) or police_station(one.row, name)
    wanted = PLACES.get(name.title) or next((PLACES[kind] for kind in PLACES if name.text.endswith(kind)), ())
    for number in row.english.free:
        if number in row.taken:
            continue
        if known and any(kanji.may_read(form, row.english.keys[number], True) for form in (stem(name), name.text)):
            return number
        word = row.english.words[number].lower()
        if word in ORDINARY or word in SAID or row.english.next_word(number) not in wanted or row.says(number):
            continue
        if row.english.text[: row.english.starts[number]].endswith(_GLOSSING):
            continue
        return number
    return -1


def misread_surname(row: Row, one: Missing) -> int:
    """The word that puts a surname together from its characters, which is not read so (Gohyakukito
    for 五百旗頭, Hyakuse for 百瀬監督), or -1."""
    name = one.name
    somebody = bool(name.title or name.age or name.placed)
    settled = is_read_in_one_way(one.row, name) and not (name.stage or name.foreign or name.given) and (somebody or name.alone)
    if not irregular(one.row, name) and not settled:
        return -1
    places = () if somebody else tuple(key(reading) for reading in gazetteer.readings(name.parts[0]))
    free = (number for number in row.english.free if number not in row.taken and is_romaji(row.english.words[number]) and row.english.keys[number] not in places)
    return next((number for number in free if kanji.may_read(name.parts[0], row.english.keys[number], True)), -1)


def _stands_for(row: Row, number: int, name: Name) -> bool:
    """Whether a word stands in English where a name stands in Japanese: beside the same age,
    its title, or its kind of place."""
    around = row.english.around(number)
    if name.age and name.age in around:
        return True
    wanted = (PLACES if name.place else TITLES).get(name.title, ())
    if name.place and not wanted:
        wanted = next((PLACES[end] for end in PLACES if name.text.endswith(end)), ())
    return any(word in wanted for word in around)


def beside(row: Row, name: Name, have: Answer) -> int:
    """The word beside one part of a name that cannot be the other part, or -1.

    Given names may be read in ways that no dictionary has. Only a name that the dictionary
    has, or one that ends in ko without a character for it, is certain enough.
    """
    if len(name.parts) != 2 or name.foreign or name.stage or (have.surname < 0) == (have.given < 0):
        return -1
    there = max(have.surname, have.given)
    other = name.parts[1 if have.given < 0 else 0]
    for number in (there - 1, there + 1):
        if number not in row.english.free or not row.english.together(number, there):
            continue
        word = row.english.words[number].lower()
        if name.known and len(name.parts[0]) > 1 and not is_romaji(word) and word not in SAID and chinese.reads(other, word):
            return number
        if not is_romaji(word) or word in ORDINARY or word in SAID or _of_another(row, name, number, have.given >= 0):
            continue
        if have.given >= 0 and not borne(other) and any(kana_key(reading) == row.english.keys[number] for reading in row.readings(other)):
            continue  # a place is called so, and few people are; the given name is right
        if name.given or (have.given < 0 and row.readings(other) and (len(other) > 1 or not _may_begin(other, row.english.keys[number]))) or (have.given >= 0 and name.known):
            return number
        if word.endswith("ko") and not any(sound.endswith("ko") for sound in kanji.sounds(other[-1])):
            return number
    return -1


def with_another_surname(row: Row, name: Name, have: Answer) -> int:
    """The word that stands in the place of a surname beside the given name, while the surname stands further on alone, or
    -1: Katsuhiko Sato … Sano for 佐野克彦."""
    if len(name.parts) != 2 or name.foreign or name.stage or have.surname < 0 or have.given < 0 or abs(have.surname - have.given) == 1:
        return -1
    for number in (have.given + 1, have.given - 1):
        if number not in row.english.free or number in row.taken or not row.english.together(number, have.given):
            continue
        if row.english.together(number, have.surname):
            continue  # Mori Yama Tono: a surname in two words
        word = row.english.words[number].lower()
        if is_romaji(word) and len(word) > 2 and word not in ORDINARY and word not in SAID and not _of_another(row, name, number, True) and not row.explains(row.english.keys[number], nouns=True):
            return number
    return -1


def _may_begin(char: str, sound: str) -> bool:
    """Whether a given name of one character may be read so, or as any other character is: a
    parent may read 愛 as Megumi, and hardly as Gogatsu."""
    return kanji.may_read(char, sound) or len(sound) < LEAST_WORD or kanji.names_alone(sound)


def as_place(row: Row, name: Name, have: Answer) -> bool:
    """Whether the surname of somebody with a title stands in English where a place does: in
    Fukuchi, Fukuchi City."""
    if name.place or name.foreign or have.surname < 0:
        return False
    if have.given >= 0:  # in Tottori, Mitsuko
        between, before = row.english.text[row.english.ends[have.surname] : row.english.starts[have.given]], row.english.text[: row.english.starts[have.surname]]
        if have.given == have.surname - 1 and row.english.text[row.english.ends[have.given] : row.english.starts[have.surname]] == " of ":
            return "Prince" not in row.english.words  # Shoko of Kanazawa
        return have.given == have.surname + 1 and between == ", " and _WHERE.search(before[-MOST_BEFORE:]) is not None
    if not (name.title in PERSONAL or name.age):
        return False
    if official(name):
        return False  # 様似郡様似町 has no 様 in it
    english, number = row.english, have.surname
    if english.next_word(number) in _PLACE_KINDS:
        return True
    before, after = english.text[max(0, english.starts[number] - MOST_BEFORE) : english.starts[number]], english.text[english.ends[number] :][:2]
    return _WHERE.search(before) is not None and after[:1] not in ("'", "’", "-")


def _of_another(row: Row, name: Name, number: int, surname: bool) -> bool:
    """Whether a word may be something else that the Japanese says than a part of a name: 隆 of 隆文 is
    no Takashi."""
    if not (surname and name.known):
        return row.says(number) and _rest(row, name).says(number)
    sound = row.english.keys[number]
    others = [other for other in row.names if other.start != name.start]
    return (row.explains(sound) and _rest(row, name).explains(sound)) or any(kanji.may_read(part, sound) for other in others for part in other.parts)


def _rest(row: Row, name: Name) -> Row:
    """A row without somebody's name, if it is certain where that ends: the dictionary has 高山羽｜根子."""
    certain = name.title or name.age or row.text[name.end : name.end + 1] in _BEHIND
    return row.without(name) if certain else row


class Word(NamedTuple):
    """Japanese words that are no name: their place in the folded text, how they are read, and
    whether the English has just that."""

    start: int
    end: int
    reading: str
    right: bool


def nearest_word(row: Row, number: int) -> Word | None:
    """The Japanese words that a word was meant to spell: Jikikai for 自治会."""
    have = row.english.keys[number]
    if len(have) < LEAST_WORD:
        return None
    tokens = [token for token in row.line.tokens if token.pos[0] not in ("助詞", "助動詞", "補助記号", "空白")][:MOST_WORDS]
    best: tuple[float, Word] | None = None
    for size in (1, 2, 3):
        for at in range(len(tokens) - size + 1):
            group = tokens[at : at + size]
            if any(a.end != b.start for a, b in pairwise(group)):
                continue
            reading = "".join(token.reading for token in group)
            score = similar(have, kana_key(reading), NEAR_WORD)
            if score >= NEAR_WORD and (best is None or score > best[0]):
                start, end = group[0].start, group[-1].end
                sound = voiceless(kana_key(reading))
                section = row.text[end - 1] == "間" and kanji.may_read(row.text[start : end - 1], have, True)  # 沢渡―中ノ湯間
                right = section or voiceless(have) == sound or kanji.may_read(row.text[start:end], have, True) or with_what_it_is(voiceless(have), sound)
                best = score, Word(start, end, shown(reading), right)
    return best[1] if best else None


# Loan words for who does something, which the dictionary may take for surnames.
_DOERS = frozenset(
    "punter kicker setter holder drummer rapper broker dealer trader hacker skipper jumper diver rider driver boxer fighter winger striker keeper "
    "goalie caddie batter bowler busker banker surfer skater raider tracker sniper ranger trucker bouncer bidder leader loader roller server".split()
)


def lower_case(row: Row, worth: bool) -> list[tuple[int, int, str]]:
    """People in katakana whose English is the common word that sounds the same: trout for
    トラウト. Their places in the folded text, and the words as they stand in the English.

    worth  whether those without an office are looked for, too; the dictionary has to know them
    """
    runs = row.katakana if worth else _IN_OFFICE.findall(row.text)
    if not worth and not runs and _SPORT.search(row.text):
        runs = _PLAYER.findall(row.text)
    wanted = {katakana.kana_skeleton(run) for run in runs if len(run) > 2}
    if not wanted:
        return []
    words = [word for word in _LOWER.findall(row.english.text) if not word.endswith("s")]  # times for トーマス is a plural
    if wanted.isdisjoint(map(katakana.latin_skeleton, words)):
        return []
    skeletons = {katakana.latin_skeleton(word): word for word in words}
    found = []
    for token in row.line.tokens:
        if len(token.surface) < 3 or not _KATAKANA.fullmatch(token.surface):
            continue
        if token.pos[2:3] != ("人名",) and not row.text.startswith(_OFFICES, token.end):
            continue
        bones = katakana.kana_skeleton(token.surface)
        if len(bones) < 3 or any(katakana.latin_skeleton(word) == bones for word in row.english.words):
            continue
        if row.text.startswith(("・", "=", "-"), token.end):  # one part of a whole name
            continue
        word = skeletons.get(bones, "")
        if word and word not in ORDINARY and key(word) == kana_key(token.surface) and not row.text.startswith(_OFFICES, token.end):
            continue  # a word of Japanese that is spelled as it sounds: kiriko for キリコ
        if word in _DOERS and not row.text.startswith(_OFFICES, token.end):
            continue  # アメフトのパンター is a punter
        if word and similar(word, romaji(token.surface), NEAR_LOWER) >= NEAR_LOWER:
            found.append((token.start, token.end, word))
    return found
