"""A name that was written by its sound: Oryx for オリックス, Masayo for 正代.

The glossary says how a name is spelled; what sounds like the Japanese, is spelled in another
way and is nothing else in the row was meant to be it. Katakana is compared by its consonants,
characters by all that they may be read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from termcheck.glossary import excuses
from termcheck.glossary.held import Held
from termcheck.glossary.later import OFFICES, PEOPLE, is_roster, right_words
from termcheck.glossary.matching.phrases import SMALL, japanese_fold, joint, normal
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.model import Concept
from termcheck.model import Mention
from termcheck.sounds import kanji
from termcheck.sounds.katakana import kana_skeleton, latin_skeleton, same
from termcheck.sounds.letters import similar
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import is_romaji, kana_key, key
from termcheck.tables.patterns import lazy

_KATAKANA = lazy(r"[ァ-ヺー]+")
_NAME = lazy(r"[ァ-ヺー]+(?:[・=][ァ-ヺー]+)*")
_OFFICE = lazy(r"([ァ-ヺー]+)[一-鿿]{1,6}")  # メドベージェフ首相, ロイター通信
_CHARACTERS = lazy(r"[一-鿿々ヶケノ]{2,6}")
_CHARACTERS_BEHIND = lazy(r"[一-鿿々ヶケノ]+")
_KANA = lazy(r"[ァ-ヺー]{2,}|[ぁ-ゖー]{2,}")
_ALL_CHARACTERS = lazy(r"[一-鿿々ヶケノぁ-ゖ]+")
_BEFORE = lazy(r"[ァ-ヺー]+[・=]\Z")
_AFTER = lazy(r"[・=][ァ-ヺー]")

# Subject fields of places, and countries: 花蓮 is no Karen beside 台湾; alone, 唐山 may be somebody's name.
_ABROAD, _COUNTRY = frozenset(("places-east", "cities")), lazy("中国|台湾|韓国|北朝鮮|香港")
LEAST = 3  # letters of a word that may be a name
CONSONANTS = 2  # of a name by which it is known
NEAR, NEAR_BONES = 0.7, 0.65  # of all letters and of the consonants, where not all of these are the same
NEAR_GUESS = 0.6  # of the letters of a name, for a word that is Japanese and nothing in the row
NEAR_LOWER = 0.5  # for a common word that has the consonants of a name
ENDINGS = frozenset("shi cho machi mura son ken fu to gun ku san kun sama s".split())  # of a right name in Latin letters
KINDS = "都道府県市区町村郡川駅港島湖"
TURNED = -2  # two words in the other order
RINGS = "people-sumo"
MOST = 60  # capitalised words of a row that are listened to


def misheard(row: Held, ja: Mention, concepts: list[Concept]) -> Near | None:
    """The words of a row's English that were meant to spell a name of its Japanese, or None."""
    if excuses.quoted(row.pair, ja):  # a shop, a song
        return None
    text = behind.group(1) if (behind := _OFFICE.fullmatch(ja.text)) else ja.text.replace("＝", "=")
    concepts = [concept for concept in concepts if concept.en[0].isupper()]
    words = list(_capitalised(row)) if concepts else []
    sounds_like: Callable[[str, str], bool]
    if not words:
        return None
    if _NAME.fullmatch(text):
        sounds_like, elsewhere = _kana_like, _KATAKANA
    elif _CHARACTERS.fullmatch(text) and any(is_romaji(said) for _, _, said in words) and any(_is_read(text, concept) or _stems(text, concept) for concept in concepts):
        sounds_like, elsewhere = _characters_like, _ALL_CHARACTERS
    elif _CHARACTERS.fullmatch(text) and all(concept.field in OFFICES or (concept.field in _ABROAD and _COUNTRY.search(row.japanese)) for concept in concepts):
        sounds_like, elsewhere = _read_aloud, _ALL_CHARACTERS
    else:
        return None
    right = frozenset[str]().union(*map(right_words, concepts))
    sounds = {key(word) for word in right}
    own = sorted({stem for concept in concepts for stem in _stems(text, concept)}, key=len, reverse=True) if elsewhere is _ALL_CHARACTERS else []
    others = elsewhere.findall(_without(row.japanese, text, own))
    for at, size, said in words:
        if size == TURNED and said in right:
            return Near(at, 2, concepts[0].en)
        if _goes_on(row, at, size, said, right, sounds) or _reads_on(row, ja, said, right):
            continue
        read = any(sounds_like(part, said) for part in _parts(text)) or (said not in ORDINARY and any(len(said) > len(stem) + 1 and _characters_like(stem, said) for stem in own))
        if read and not any(_may_say(other, said) for other in others) and not (elsewhere is _ALL_CHARACTERS and _spelled_out(row, said)):
            return Near(at, abs(size), concepts[0].en)
    return _guessed(row, ja, words, concepts, sounds, others) if sounds_like is _characters_like else _in_lower_case(row, text, concepts)


def _goes_on(row: Held, at: int, size: int, said: str, right: frozenset[str], sounds: set[str]) -> bool:
    """Whether letters are a right word, or one that goes on or begins so: Russian, Wakayamashi."""
    if key(said) in sounds:
        return True
    if size != 1:
        return all(row.words.keys[k] in right for k in (at, at + 1))
    longer = [said[len(word) :] for word in right if len(word) > LEAST and said.startswith(word)]
    if longer and is_romaji(said):
        return any(rest in ENDINGS for rest in longer)
    return bool(longer) or any(word.startswith(said) for word in right if len(word) > LEAST)


def _reads_on(row: Held, ja: Mention, said: str, right: frozenset[str]) -> bool:
    """Whether letters are a right word and the characters behind the name: Ishikawamon for 石川門."""
    rests = [said[len(word) :] for word in right if len(word) > LEAST and said.startswith(word)]
    if not rests or row.pair.ja is None:
        return False
    behind = _CHARACTERS_BEHIND.match(row.japanese, ja.end - row.pair.ja.offset)
    return behind is not None and any(rest and kanji.ends(behind.group(), 0, key(rest)) for rest in rests)


def _guessed(row: Held, ja: Mention, words: list[tuple[int, int, str]], concepts: list[Concept], sounds: set[str], others: list[str]) -> Near | None:
    """The one word that can be nothing but Japanese, and is near the name: Enami for Amami."""
    names = frozenset(sound for sound in sounds if is_romaji(sound) and len(sound) > LEAST)
    for at, size, said in words:
        if size == 1 and len(said) > LEAST and not _reads_on(row, ja, said, names) and said not in ORDINARY and is_romaji(said) and key(said) not in sounds:
            near = any(similar(key(said), sound, NEAR_GUESS) >= NEAR_GUESS for sound in names)
            if near and not any(_may_say(other, said) for other in others) and not _spelled_out(row, said):
                return Near(at, 1, concepts[0].en)
    return None


def _spelled_out(row: Held, said: str) -> bool:
    """Whether letters spell katakana or hiragana of the row."""
    return any(key(said) == kana_key(run) or _kana_like(run, said) for run in _KANA.findall(row.japanese))


def _in_lower_case(row: Held, text: str, concepts: list[Concept]) -> Near | None:
    """The common word that sounds just as a person or a club does: trout for トラウト."""
    assert row.pair.en is not None
    if not all(is_roster(concept.field) for concept in concepts):
        return None
    bones = kana_skeleton(text)
    if len(bones.lstrip("a")) <= CONSONANTS:
        return None
    for at in row.open_words:
        word = row.words.keys[at]
        lower = len(word) > LEAST and word[-1] != "s" and row.pair.en.text[row.words.starts[at]].islower()
        if lower and latin_skeleton(word) == bones and similar(key(word), kana_key(text), NEAR_LOWER) >= NEAR_LOWER:
            return Near(at, 1, concepts[0].en)
    return None


# Behind a firm in Latin letters, the rest of what a ground is called.
_GROUND = lazy("(?![ぁ-ゖ])[ぁ-ゖ一-鿿ァ-ヺー]{1,8}?(?:スタジアム|アリーナ|ドーム|球場|フィールド|競技場)")


def part_of_name(row: Held, ja: Mention) -> bool:
    """Whether a term is but one part of a name that the glossary does not have: of somebody in katakana (Kane may be a
    footballer, and マイケル・ケイン is an actor), or of a ground that is called after a firm (JFE晴れの国スタジアム)."""
    if row.pair.ja is None:
        return False
    text, start, end = row.japanese, ja.start - row.pair.ja.offset, ja.end - row.pair.ja.offset
    if ja.text.isascii() and _GROUND.match(text, end):
        return True
    if not _KATAKANA.fullmatch(ja.text):
        return False
    before = _BEFORE.search(text, max(0, start - 20), start)
    if before and not any(other.end == ja.start - 1 for other in row.ja):
        return True
    return _AFTER.match(text, end) is not None and not any(other.start == ja.end + 1 for other in row.ja)


# Where katakana may be what a horse is called, and no firm or town.
_HORSES = lazy("競馬|騎手|番人気|重賞|[牡牝]馬|[0-9]歳馬|ステークス|馬身|頭立て|有馬記念|天皇賞|ダービー|オークス|桜花賞|菊花賞|皐月賞")


_KNOWN = 4  # letters of a place by which it is known before its kind
_KINDS = frozenset("ko do ji dera jo gawa kawa san zan yama dake take shima jima onsen bashi hashi toge jinja jingu kofun wan kyo eki".split())


def has_its_kind(row: Held, near: Near) -> bool:
    """Whether words that look like a slip are a place with its kind, as it sounds: Shikotsuko for Lake Shikotsu."""
    said = "".join(row.words.keys[near.at : near.at + near.size])
    words = [word.rstrip(".").replace("-", "") for word in near.form.lower().split()]
    return any(len(word) >= _KNOWN and said.startswith(word) and said[len(word) :] in _KINDS for word in words)


def spelled_otherwise(row: Held, near: Near, ja: Mention | None) -> bool:
    """Whether words that look like a slip are right: another romanization of the name (Shoudai),
    or the reading of other characters of the row (豊田 beside トヨタ)."""
    said = "".join(row.words.keys[near.at : near.at + near.size])
    if any(same(run, said) for run in row.foreign):
        return True  # David Davis
    if near.size == 1 and _HORSES.search(row.japanese) and any(same(run, said) for run in _KATAKANA.findall(row.japanese)):
        return True  # the horse Danon, which is no Danone
    if not is_romaji(said):
        return False
    if has_its_kind(row, near):
        return True
    if key(said) == key(near.form) and (ja is None or _CHARACTERS.match(ja.text)):
        return True
    text = japanese_fold(ja.text) if ja is not None else ""
    runs = _ALL_CHARACTERS.findall(row.japanese.replace(text, " ") if text else row.japanese)
    return any(_may_say(run, said) for run in runs)


def _parts(text: str) -> list[str]:
    parts = text.replace("=", "・").split("・")
    return [text, *parts] if len(parts) > 1 else parts


def _may_say(run: str, said: str) -> bool:
    """Whether letters are something else that a row's Japanese says."""
    if _KATAKANA.match(run):
        return _kana_like(run, said)
    return kanji.begins_in((run,), key(said))


def _capitalised(row: Held) -> Iterator[tuple[int, int, str]]:
    """The capitalised words of a row that belong to no term, and any two of them together, in either order:
    the first word, how many (or TURNED), and their letters."""
    assert row.pair.en is not None
    text, words = row.pair.en.text, row.words
    capital = [at for at in row.open_words if text[words.starts[at]].isupper() and words.keys[at] not in SMALL][:MOST]
    last = -2
    for at in capital:
        if at == last + 1 and joint(text[words.ends[last] : words.starts[at]]) == " ":
            yield last, 2, words.keys[last] + words.keys[at]
            yield last, TURNED, words.keys[at] + words.keys[last]
        last = at
    for at in capital:
        if len(words.keys[at]) >= LEAST and words.keys[at].isalpha():
            yield at, 1, words.keys[at]


@lru_cache(maxsize=4096)
def _kana_like(kana: str, said: str) -> bool:
    """Whether letters spell katakana, more or less."""
    bones, have = kana_skeleton(kana), latin_skeleton(said)
    if len(bones.lstrip("a")) < CONSONANTS:
        return False
    if bones == have:
        return True
    return similar(bones, have, NEAR_BONES) >= NEAR_BONES and similar(kana_key(kana), key(said), NEAR) >= NEAR


@lru_cache(maxsize=4096)
def _characters_like(text: str, said: str) -> bool:
    """Whether letters read characters as they may be read."""
    return is_romaji(said) and any(kanji.may_read(form, key(said), True) for form in {text, _stem(text)})


@lru_cache(maxsize=4096)
def _read_aloud(text: str, said: str) -> bool:
    """Whether letters read characters of which the English is no reading, as they are usually read: Karen for 花蓮."""
    return len(said) > CONSONANTS * len(text) and is_romaji(said) and any(kanji.may_read(form, key(said), rare=False) for form in {text, _stem(text)})


@lru_cache(maxsize=4096)
def _is_read(text: str, concept: Concept) -> bool:
    """Whether English calls something by the reading of its characters, as people and places
    are called, and not by what they mean."""
    sounds = [key(word) for form in concept.right for word in normal(form).split()]
    if concept.field == RINGS:
        return True  # a ring name has readings of its own: 翔猿 is Tobizaru
    return any(kanji.may_read(form, sound, True) for form in {text, _stem(text)} for sound in sounds)


@lru_cache(maxsize=4096)
def _stems(text: str, concept: Concept) -> tuple[str, ...]:
    """What of a name its English reads, before the characters that it translates: 女川 of 女川原発, which is the
    Onagawa nuclear plant. None of people, whose names are read as a whole."""
    if is_roster(concept.field) or concept.field.startswith(PEOPLE):
        return ()
    sounds = [key(word) for form in concept.right for word in normal(form).split() if len(word) >= LEAST and is_romaji(word)]
    return tuple(text[:end] for end in range(1, len(text)) if any(kanji.may_read(text[:end], sound, True) for sound in sounds))


# Behind a name that a town shares with what stands in it; 大館 of 大館能代空港 is another name's.
_TOWNS = ("市", "町", "村", "区", "郡")


def _without(japanese: str, text: str, stems: list[str]) -> str:
    """A row's Japanese without a name, and without what it shares with others: 女川町 beside 女川原発."""
    rest = japanese.replace(japanese_fold(text), " ")
    for stem in map(japanese_fold, stems):
        for town in _TOWNS:
            rest = rest.replace(stem + town, town)
    return rest


def _stem(text: str) -> str:
    """A place without its kind: 女川 of 女川町."""
    return text[:-1] if text[-1] in KINDS and len(text) > CONSONANTS else text
