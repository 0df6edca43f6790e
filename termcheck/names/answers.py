"""Whether English words are the name that the Japanese gives."""

from __future__ import annotations

from collections.abc import Iterable

from termcheck.names.named import Name
from termcheck.names.people.known import borne
from termcheck.names.places import gazetteer
from termcheck.names.rows import Row
from termcheck.names.titles import PERSONAL
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.romaji import kana_key, key, voiceless

SETTLED = 3  # characters of a surname that has one reading
# How what stands behind a name may sound, written as one word with it.
_WAYS = frozenset(map(voiceless, "ji dera tera bashi hashi kyo jo gusuku jinja jingu gu taisha dani toge onsen ko shima jima to yama san zan ike numa koen".split()))
_VOICED_OR_NOT = frozenset("崎﨑島嶋沢澤塚倉畑関坂川原地田口戸津瀬橋")  # how surnames end that some bear voiced, and some not
_MANY_WAYS = frozenset("谷城家上")  # … and that are read by one bearer as by no other: 王子谷 is Ojitani, and Ojiya
LEAST = 3  # letters by which a longer reading may begin: Misakubo for Misakubo-cho


class Answer(NamedTuple):
    """The English words for the parts of a name; -1 for a part that is not there.

    name  the name, divided as the English shows that it is
    """

    surname: int
    given: int
    name: Name

    @property
    def words(self) -> list[int]:
        """The numbers of the words that are there, in order."""
        return sorted(number for number in (self.surname, self.given) if number >= 0)


def answer(row: Row, name: Name) -> Answer | None:
    """The English words of a row that are a name of it, or None where there are none."""
    if name.place or len(name.parts) == 1:
        number = _part(row, name, 0)
        if number < 0 and name.place:
            from termcheck.names.places.china import spelled_by  # of places that English has not

            number = spelled_by(name.text, row.english.words)
        if number < 0 and not name.place and name.title in PERSONAL and not is_read_in_one_way(row, name) and not irregular(row, name):
            return _divided_otherwise(row, name)  # 森泉さん is Izumi Mori
        return Answer(number, -1, name) if number >= 0 else None
    surname, given = _part(row, name, 0), _part(row, name, 1)
    if surname >= 0 and given >= 0:
        if abs(surname - given) > 1:
            surname, given = _side_by_side(row, name, surname, given)
        return Answer(surname, given, name)
    other = _divided_otherwise(row, name)
    if other is not None:
        return other
    return Answer(surname, given, name) if surname >= 0 or given >= 0 else None


def abroad(row: Row, name: Name) -> int:
    """The first of the two words that read a whole name as it is read in Chinese, Zhang Ziyi for 章子怡; or -1."""
    if name.place or not 1 < len(name.text) < 5 or not _is_kanji(name.text) or any(land in row.text for land in ("韓国", "朝鮮", "韓流")):
        return -1  # people of Korea are read otherwise
    from termcheck.sounds import chinese  # of names that no Japanese reading answers

    return chinese.reads_whole(name.text, row.english.words)


def as_town(row: Row, name: Name) -> int:
    """The word that reads a person's name as that of a town, which no surname is: Daisen for the
    player 大山; or -1."""
    if not name.town or row.is_place(name):
        return -1
    part = name.parts[0]
    surnames = {kana_key(reading) for reading in row.readings(part, (), "surname")}
    towns = {kana_key(reading) for reading in row.readings(part, (), "place")} - surnames
    if not surnames or any(row.english.find(sound) >= 0 for sound in surnames):
        return -1
    return next((number for sound in sorted(towns) if (number := row.english.find(sound)) >= 0), -1)


def _divided_otherwise(row: Row, name: Name) -> Answer | None:
    """The words of a whole name that the dictionary divides in another way (高瀬｜里奈 for
    高｜瀬里奈), or the one word that spells a whole name."""
    text = name.text
    if name.given:
        return None
    for cut in range(1, len(text)):
        parts = (text[:cut], text[cut:])
        if parts != name.parts:
            surname, given = (_composed(row, part, True) for part in parts)
            if surname < 0 or given < 0:
                continue
            divided = name._replace(parts=parts, readings=((), ()))
            if not row.english.together(surname, given):  # the surname of somebody else of the family
                surname, given = _side_by_side(row, divided, surname, given)
            if row.english.together(surname, given):
                return Answer(surname, given, divided)
    number = _composed(row, text)
    return Answer(number, -1, name._replace(parts=(text,), readings=((),))) if number >= 0 else None


def _part(row: Row, name: Name, number: int) -> int:
    """The word that may be one part of a name, or -1: first by what is known, then by the
    dictionary's other readings, then by what its characters may sound like."""
    if name.place and _kind(name) in tuple(gazetteer.CERTAIN) and (certain := official(name)):
        return _with_official(row, certain, _kind(name))
    if name.place and (landmark := gazetteer.landmark_at(row.text, name.start, name.end)) is not None:
        return _of_landmark(row, landmark)
    part = name.parts[number]
    known = name.readings[number] if number < len(name.readings) else ()
    if name.place and (station := police_station(row, name)):
        return _with_reading(row, station, True)
    all_ways = () if number or name.place or name.given else borne(part)
    known = all_ways or known
    loose = name.place and not official(name)  # a longer reading may have it at its beginning
    if name.place:
        known = (*known, *with_kind(known, part), *_without_kind(known, name))
    at = _with_reading(row, known, loose)
    if at < 0 and not name.given:
        readings = row.readings(part, known, sort_of(name, number))
        readings += [*with_kind(tuple(readings), part), *_without_kind(readings, name)] if name.place else []
        at = _with_reading(row, tuple(readings), loose)
        if at < 0 and not all_ways and not (number == 0 and _is_voiced_in_one_way(row, name)):
            at = next((n for reading in readings if (n := row.english.find_voiceless(kana_key(reading))) >= 0), -1)
        if at < 0 and name.place:
            at = next((there for reading in official(name) if (there := row.english.find(key(reading))) >= 0), -1)
        if at < 0 and not (name.place and settled(row, name)) and not (number == 0 and (is_read_in_one_way(row, name) or irregular(row, name))):
            at = _composed(row, part, name.place or not known, not (number == 0 and row.knows(name) and not _is_read_in_many_ways(part)))
        if at < 0 and not name.place:
            at = next((lower for reading in known if (lower := row.english.find_lower(kana_key(reading))) >= 0), -1)
    return at


def _of_landmark(row: Row, landmark: gazetteer.Landmark) -> int:
    """The word for a landmark, alone or with what it is behind it (Togetsukyo, Horyuji), or the first of several."""
    for number, have in enumerate(map(voiceless, row.english.keys)):
        for sound in map(voiceless, map(key, landmark.names)):
            if have.startswith(sound) and have[len(sound) :] in ("", voiceless(key(landmark.end)), *_WAYS):
                return number
            if len(have) > LEAST and sound.startswith(have):
                return number
    return -1


def with_what_it_is(said: str, sound: str) -> bool:
    """Whether a word is a reading with what it is behind it, both without voice: Ginkakuji for 銀閣."""
    return said.startswith(sound) and said[len(sound) :] in _WAYS


def sort_of(name: Name, number: int) -> str:
    """What a part of a name is, for the dictionary."""
    return "place" if name.place else "surname" if number == 0 and name.known else ""


def irregular(row: Row, name: Name) -> bool:
    """Whether a surname is read as no usual reading of its characters goes (服部, 五百旗頭), so that
    one that is put together from them is a slip. Of many a surname there are bearers who do read
    it character by character: 依田 is Yoda, and also Yorita."""
    if name.place or name.given or name.stage or not row.knows(name):
        return False
    from termcheck.names.people.surnames import IRREGULAR  # few rows come so far

    part = name.parts[0]
    if part in IRREGULAR:
        return True
    readings = [kana_key(reading) for reading in row.readings(part, (), "surname")]
    return bool(readings) and not any(_is_partly(part, sound) for sound in readings)


def _is_partly(part: str, sound: str) -> bool:
    """Whether a reading begins or ends as a usual reading of the first or last character does."""
    first, last = (tuple(key(usual) for usual in kanji.sounds(char, False)) for char in (part[0], part[-1]))
    return sound.startswith(first) or voiceless(sound).endswith(tuple(voiceless(usual) for usual in last))


def is_longer(row: Row, name: Name) -> bool:
    """Whether the English has a name that begins before the one which the dictionary found: Haneko,
    where it has 高山羽｜根子."""
    if name.place and not _is_kanji(row.text[name.end : name.end + 1] or " "):
        return False
    return any(reads_more(row.text, name.start, name.end, sound) for sound in row.english.keys)


def reads_more(text: str, start: int, end: int, sound: str) -> bool:
    """Whether a key reads what stands at a place with a character or two before it or behind it (Kyukyodo, 鳩居｜堂),
    or with a "no" or "ga" that is not written: Karasakinomatsu, 唐崎松; Toshimagaoka, 豊島｜岡."""
    starts = [at for at in range(max(0, start - 2), start) if _is_kanji(text[at:start])]
    ends = [at for at in range(end + 1, min(len(text), end + 2) + 1) if _is_kanji(text[end:at])]
    longer = (*(text[at:end] for at in starts), *(text[start:at] for at in ends))
    if any(kanji.may_read(part, sound) for part in longer):
        return True
    joints = [at for at in range(2, len(sound) - 2) if sound.startswith(("no", "ga"), at)]
    return any(kanji.may_read(part, sound[:at] + sound[at + 2 :]) for part in (text[start:end], *longer) for at in joints)


def _is_kanji(text: str) -> bool:
    return all("一" <= char <= "鿿" for char in text)


def is_read_in_one_way(row: Row, name: Name) -> bool:
    """Whether the surname of somebody has three characters or more and is in the dictionary (安座間 is
    read in no other way, as many a shorter one may be), or is known to be read in one way (村上), or in
    these few ways: 菅原."""
    from termcheck.names.people.surnames import has_one_reading

    part = name.parts[0]
    return row.knows(name) and ((len(part) >= SETTLED and not _is_read_in_many_ways(part)) or has_one_reading(part) or bool(borne(part)))


def _is_read_in_many_ways(part: str) -> bool:
    """Whether a long surname ends in what one bearer reads as no other."""
    return len(part) >= SETTLED and part[-1] in _MANY_WAYS


def _is_voiced_in_one_way(row: Row, name: Name) -> bool:
    """Whether nobody bears a surname with other voiced consonants: Murakami and no Muragami for 村上, while 高島 is
    Takashima and Takajima."""
    from termcheck.names.people.surnames import IRREGULAR, has_one_reading

    part = name.parts[0]
    return not name.place and row.knows(name) and (part in IRREGULAR or (has_one_reading(part) and part[-1] not in _VOICED_OR_NOT))


def _with_reading(row: Row, readings: tuple[str, ...], place: bool) -> int:
    for reading in readings:
        sound = kana_key(reading)
        if (number := row.english.find(sound)) >= 0:
            return number
    for reading in readings:
        sound = kana_key(reading)
        if place or len(sound) > 2 * LEAST:
            for number, have in enumerate(row.english.keys):
                if len(have) >= LEAST and sound.startswith(have) and (place or row.english.together(number, number + 1)):
                    return number
    return -1


def _composed(row: Row, part: str, voiced: bool = False, rare: bool = True) -> int:
    first = kanji.initials(part[0])
    for number, sound in enumerate(row.english.keys):
        if len(sound) > 1 and sound[0] in first and kanji.may_read(part, sound, voiced, rare):
            return number
    return -1


def _side_by_side(row: Row, name: Name, surname: int, given: int) -> tuple[int, int]:
    """The two parts where they stand together, if they do so anywhere: with the same words, or
    with another that may be the surname."""
    keys = row.english.keys
    for number, sound in enumerate(keys):
        if sound == keys[given]:
            for beside in (number - 1, number + 1):
                if row.english.together(number, beside) and keys[beside] == keys[surname]:
                    return beside, number
    for beside in (given - 1, given + 1):
        if row.english.together(given, beside) and kanji.may_read(name.parts[0], keys[beside], rare=not row.knows(name)):
            return beside, given
    return surname, given


KINDS = {"市": ("シ",), "町": ("チョウ", "マチ"), "村": ("ムラ", "ソン"), "区": ("ク",), "郡": ("グン",), "温泉": ("オンセン",), "駅": ("エキ",), "川": ("ガワ", "カワ")}


def settled(row: Row, name: Name) -> bool:
    """Whether it is known how a place is read, with its kind behind it (水窪町) or without, so that
    no other reading of the characters is possible."""
    if official(name):
        return True
    return bool(row.readings(name.text, (), "place")) and (stem(name) != name.text or row.knows_places)


def official(name: Name) -> tuple[str, ...]:
    """The readings that a municipality or town has in the list of postal codes, in Latin letters."""
    return gazetteer.readings(stem(name), _kind(name)) if _kind(name) else ()


def _kind(name: Name) -> str:
    """市, 町 … of a place, or ""."""
    kind = name.title if name.title in gazetteer.KINDS else name.text[-1]
    return kind if kind in gazetteer.KINDS else ""


def _with_official(row: Row, readings: tuple[str, ...], kind: str) -> int:
    """The word for a municipality, alone or with its kind: Hirakata, Hirakatashi."""
    sounds = [key(reading) + end for end in ("", *map(kana_key, gazetteer.KINDS[kind])) for reading in readings]
    return next((at for sound in sounds if (at := row.english.find(sound)) >= 0), -1)


def stem(name: Name) -> str:
    """A place without its kind: 水窪 of 水窪町."""
    kind = next((kind for kind in KINDS if name.text.endswith(kind)), "")
    return name.text.removesuffix(kind) if len(name.text) > len(kind) + 1 else name.text


def with_kind(readings: tuple[str, ...], place: str) -> list[str]:
    """The same readings of a town with its kind read in the other way: チョウ and マチ."""
    ways = KINDS.get(place[-1:], ())
    return [reading.removesuffix(end) + way for reading in readings for end in ways if reading.endswith(end) for way in ways if way != end]


def _without_kind(readings: Iterable[str], name: Name) -> list[str]:
    """The same readings of a municipality without its kind: ミサクボ of ミサクボチョウ."""
    ways = gazetteer.KINDS.get(name.text[-1], ())
    return [reading.removesuffix(end) for reading in readings for end in ways if reading.endswith(end) and reading != end]


def police_station(row: Row, name: Name) -> tuple[str, ...]:
    """The readings of a police station, 中京署, by the ward or town that it is named after."""
    if name.title != "署":
        return ()
    found: list[str] = []
    for kind in ("区", "市", "町", "村", "郡"):
        for reading in row.readings(name.text + kind):
            found += [reading.removesuffix(end) for end in KINDS[kind] if reading.endswith(end)]
    return tuple(found)


def sounds_of(row: Row, name: Name) -> list[str]:
    """The keys that a name and its parts may have by the dictionary, for comparing."""
    found: list[str] = []
    for number, part in enumerate(name.parts):
        known = name.readings[number] if number < len(name.readings) else ()
        readings = known if name.given else row.readings(part, known, sort_of(name, number))
        found += [kana_key(reading) for reading in readings]
        if not readings and (guess := kanji.nearest(part)):
            found.append(key(guess))
    if name.place and stem(name) != name.text:
        found += [kana_key(reading) for reading in row.readings(stem(name), (), "place")]
    return [sound for sound in dict.fromkeys(found) if sound]
