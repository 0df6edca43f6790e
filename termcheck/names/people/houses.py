"""Houses of storytellers and actors, whose names are read in one way: Harukaze-tei Shota for 春風亭昇太, Kei Bunshi
for 桂文枝, Yanagi family Kosanji for 柳家小三治.

A stage name is read as its bearer pleases, the house before it is not. Where the English has not the
house as it is read, but a word that reads or translates its characters beside the name, it is misread.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from termcheck.japanese.called import HONORIFICS
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_of
from termcheck.sounds.romaji import key
from termcheck.tables.patterns import lazy

# Houses and how they are read; a star: a common surname, too, that is the house only where a text speaks of the stage.
HOUSES = """
桂* katsura; 三遊亭 sanyutei; 林家 hayashiya; 柳家 yanagiya; 春風亭 shunputei; 立川* tatekawa; 古今亭 kokontei; 笑福亭 shofukutei; 月亭 tsukitei; 柳亭 ryutei; 入船亭 irifunetei; 金原亭 kingentei
鈴々舎 reireisha; 三笑亭 sanshotei; 宝井* takarai; 一龍斎 ichiryusai; 一龍齋 ichiryusai; 旭堂 kyokudo; 国本* kunimoto; 橘家 tachibanaya; 三升家 masuya; 翁家 okinaya
五街道 gokaido; 隅田川* sumidagawa; 桃月庵 togetsuan; 昔昔亭 sekisekitei; 瀧川* takigawa; 露の tsuyuno; 林屋 hayashiya
市川* ichikawa; 尾上* onoe; 中村* nakamura; 片岡* kataoka; 坂東* bando; 松本* matsumoto; 澤村* sawamura; 嵐* arashi; 河原崎* kawarazaki; 大谷* otani; 上村* kamimura
野村* nomura; 茂山* shigeyama; 観世* kanze; 金春* konparu; 宝生* hosho; 梅若* umewaka; 豊竹 toyotake; 竹本* takemoto; 鶴澤 tsuruzawa; 常磐津 tokiwazu; 清元* kiyomoto; 花柳* hanayagi
"""
_STAGE = lazy(r"落語|噺家|高座|寄席|独演会|真打|講談|歌舞伎|襲名|狂言|能楽|文楽|浄瑠璃|人間国宝|日本舞踊|屋号")
_NAME = rf"(?:[一-鿿々ぁ-ゖ]{{1,5}}?(?:(?={HONORIFICS}|師匠|(?<=[一-鿿々])[がはもをに、。」])|(?=の(?:[独公襲追高落講])|$)))"
WHO = "a house of the stage"
LEAST = 3  # letters of a word that may read a house


@lru_cache(maxsize=1)
def _houses() -> dict[str, tuple[str, bool]]:
    """Each house: the key of its reading, and whether it is a common surname, too."""
    entries = (entry.split() for entry in HOUSES.replace("\n", ";").split(";") if entry.strip())
    return {house.rstrip("*"): (key(reading), house.endswith("*")) for house, reading in entries}


_WORN = lazy(rf"(?<![一-鿿々])({'|'.join(sorted((entry.split()[0].rstrip('*') for entry in HOUSES.replace(chr(10), ';').split(';') if entry.strip()), key=len, reverse=True))}){_NAME}")


def misread_houses(row: Row) -> Iterator[Mistaken]:
    """The houses in a row that its English reads or translates as they are not called."""
    for found in islice(_WORN.finditer(row.text), 3):
        house, name = found[1], found.group()[len(found[1]) :]
        right, common = _houses()[house]
        if (common and _STAGE.search(row.text) is None) or right in row.english.keys or right in key("".join(char for char in row.english.text if char.isalpha())):
            continue
        rest = f"{row.text[: found.start()]} {row.text[found.end() :]}"
        for number, sound in enumerate(row.english.keys):
            said = row.english.words[number]
            if len(said) < LEAST or kanji.may_read(name, sound, True) or kanji.begins_in([rest], sound):
                continue
            beside = any(row.english.together(number, other) and _may_be_part(name, row.english.keys[other]) for other in (number - 1, number + 1) if 0 <= other < len(row.english.keys))
            reads = _reads(house, sound)
            if (reads and (beside or not common)) or (beside and not set(chars_of(said)).isdisjoint(house)):
                yield Mistaken(found.span(1), row.english.span(number, number), right.capitalize())
                break


def _reads(house: str, sound: str) -> bool:
    """Whether a word reads a house, or all of it but the last character."""
    return kanji.may_read(house, sound, True) or (len(house) > 2 and kanji.may_read(house[:-1], sound, True))


def _may_be_part(name: str, sound: str) -> bool:
    return kanji.may_read(name, sound, True)
