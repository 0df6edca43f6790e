"""Given names in hiragana that are words, too: Sasaki cherry blossom for 佐々木さくら, Bell Hirose for 広瀬すず.

Characters tell nothing here. A surname and the given name stand together in the Japanese; in the English the
word stands beside the surname, and the given name nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from termcheck.names.rows import SOMEBODY, Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_of
from termcheck.sounds.romaji import key, romaji
from termcheck.tables.patterns import lazy

# Given name, and the English words that translate it.
MEANING = """
さくら cherry blossom; すず bell tin; ひかり light; あかり light; のぞみ hope wish; みなみ south; はるか far distant; あおい blue; ひなた sunny sun sunshine; かえで maple; もみじ maple; すみれ violet; ゆり lily
うみ sea ocean; そら sky; ほたる firefly fireflies; つばさ wing wings; まこと truth sincerity; ゆき snow; なつ summer; はる spring; あき autumn fall; ふゆ winter; いずみ spring fountain; あゆみ walk walks step steps; さつき azalea
こころ heart mind; ゆめ dream dreams; にじ rainbow; ほし star; つき moon; はな flower nose; りんご apple; みかん orange mandarin; もも peach; くるみ walnut; あんず apricot; いちご strawberry; わかば leaves leaf
しずく drop drops; ひびき echo sound; かおり fragrance scent smell aroma; めぐみ grace blessing blessings; しおり bookmark; いのり prayer; かすみ haze mist; しずか quiet quietly silent; ひとみ eyes pupil eye; みどり green
あおば leaves leaf; こずえ treetop treetops; なぎさ beach shore; みのり harvest; みらい future; きぼう hope; まどか round; さやか clear clearly; あさひ sunrise; ふじ wisteria; うらら bright; のどか calm peaceful peacefully; つばめ swallow; ことり bird
ゆたか abundant rich affluent wealthy; いつき someday; まもる protect protects; しげる thick; つよし strong; まなぶ learn learns; みのる bear; のぼる climb climbs; ちから power strength; たから treasure; しのぶ endure; まさる surpass
ほのか faint; いろは alphabet; やよい march; さつき may; はづき august; みやび elegant; かなで play; ひより weather; つむぎ pongee; いずる emerge; とわ eternal eternity; うた song; おと sound; こはる spring; かんな plane; さんま saury; たけし bamboo
ひな chick chicks doll; ひまわり sunflower; こまち belle; らん orchid; ゆず citron citrus; ふうか weathering; もえ burning sprout; いと thread string; あい love; えみ smile; まりん marine; うらん uranium; にこ smile; まい dance; れん love lotus
"""
# Those that may be what somebody does: he leaves, drops, hopes.
_DEEDS = frozenset("light wish hope wing wings spring fall walk walks step steps dream dreams star nose leaves drop drops echo sound smell scent swallow round clear prayer sun mist haze sea rich strong protect protects learn learns bear climb climbs power strength march may august play plane song endure emerge".split())
_BEHIND = r"(?=さん|選手|投手|氏|アナ|議員|長官|知事|市長|町長|村長|区長|社長|会長|大臣|委員長|館長|校長|弁護士|医師|容疑者|被告|監督|教授|記者|ちゃん|[がはも、。（(])"
MOST = 5  # people of one row
LEAST = 3  # letters of a surname


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    entries = (entry.split() for entry in MEANING.replace("\n", ";").split(";") if entry.strip())
    return {entry[0]: frozenset(entry[1:]) for entry in entries}


_NAMED = lazy(rf"(?<![一-鿿々ァ-ヺー])([一-鿿々]{{1,3}})({'|'.join(sorted((entry.split()[0] for entry in MEANING.replace(chr(10), ';').split(';') if entry.strip()), key=len, reverse=True))}){_BEHIND}")
_WORD = lazy(r"[A-Za-z]+")


def translated(row: Row) -> Iterator[Mistaken]:
    """The people of a row whose given names in hiragana its English translates."""
    for found in islice(_NAMED.finditer(row.text), MOST):
        surname, given = found.groups()
        if key(romaji(given)) in row.english.keys:
            continue
        words = [(match.group(), *match.span()) for match in _WORD.finditer(row.english.text)]
        for at, (word, start, end) in enumerate(words):
            if not word[0].isupper() or len(word) < LEAST or not kanji.may_read(surname, key(word), True):
                continue
            for word_beside, first, last in words[max(0, at - 1) : at] + words[at + 1 : at + 2]:
                if word_beside.lower() in _table()[given] and (word_beside[0].isupper() or word_beside not in _DEEDS) and not any(char in row.text for char in chars_of(word_beside)) and row.english.text[min(end, last) : max(start, first)] in (" ", ", "):
                    yield Mistaken(found.span(), (min(start, first), max(end, last)), SOMEBODY)
                    return
