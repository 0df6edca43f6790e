"""Names of the glossary that are written by their sound, and what only sounds like them."""

from __future__ import annotations

import functools

import pytest
from terms import build, differences

from termcheck.glossary import Glossary

NAMES = """\
subject-field: sport
concepts:
  - {ja: [ムーキー・ベッツ, ベッツ], en: Mookie Betts, admitted: [Betts], requirement: advised}
  - {ja: [ハリー・ケイン, ケイン], en: Harry Kane, admitted: [Kane], requirement: advised}
  - {ja: [オリックス], en: Orix Buffaloes, admitted: [Buffaloes, Orix], requirement: advised}
  - {ja: [ブランビーズ], en: Brumbies, requirement: advised}
  - {ja: [ヘタフェ], en: Getafe, requirement: advised}
  - {ja: [レアル・ソシエダード, ソシエダード], en: Real Sociedad, requirement: advised}
  - {ja: [ウルバーハンプトン], en: Wolverhampton Wanderers, admitted: [Wolves, Wolverhampton], requirement: advised}
  - {ja: [プーチン], en: Vladimir Putin, admitted: [Putin], requirement: advised}
  - {ja: [若元春], en: Wakamotoharu, requirement: advised}
  - {ja: [正代], en: Shodai, requirement: advised}
  - {ja: [御嶽海], en: Mitakeumi, requirement: advised}
  - {ja: [四日市], en: Yokkaichi, requirement: advised}
  - {ja: [総務省], en: Ministry of Internal Affairs and Communications, admitted: [communications ministry], requirement: advised}
  - {ja: [トヨタ自動車, トヨタ], en: Toyota Motor Corp., admitted: [Toyota Motor, Toyota], requirement: advised}
  - {ja: [投手], en: pitcher, requirement: advised}
"""

CLUBS = """\
subject-field: clubs
concepts:
  - {ja: [鳥栖], en: Sagan Tosu, admitted: [Tosu], requirement: advised}
  - {ja: [札幌], en: Consadole Sapporo, admitted: [Sapporo], requirement: advised}
"""

MISHEARD = [
    ("ドジャースのベッツが本塁打を放った。", "Betz of the Dodgers hit a home run.", "Betz"),
    ("ドジャースのムーキー・ベッツ外野手が欠場した。", "Dodgers outfielder Mookie Betz sat out.", "Betz"),
    ("バイエルンのケインが2得点した。", "Cain scored twice for Bayern.", "Cain"),
    ("オリックスが逃げ切った。", "Oryx held on to win.", "Oryx"),
    ("ブランビーズが快勝した。", "The Brambies won easily.", "Brambies"),
    ("ヘタフェへの移籍が決まった。", "His transfer to Hetafe is settled.", "Hetafe"),
    ("ウルバーハンプトンは監督を解任した。", "Ulbar Hampton fired the manager.", "Ulbar Hampton"),
    ("プーチン氏が演説した。", "Mr. Pucin gave a speech.", "Pucin"),
    ("小結若元春が勝った。", "Komusubi Haru Wakamoto won.", "Haru Wakamoto"),
    ("小結若元春が勝った。", "Komusubi Wakamoto Shun won.", "Wakamoto Shun"),
    ("1敗は正代ら4人。", "Masayo and three others have lost once.", "Masayo"),
    ("御嶽海が全勝を守った。", "Ontake-kai is still unbeaten.", "Ontake"),
    ("四日市で火災があった。", "There was a fire in Yonkaichi.", "Yonkaichi"),
    ("四日市で火災があった。", "There was a fire in Yokkachi.", "Yokkachi"),
]

SILENT = [
    ("ドジャースのベッツが本塁打を放った。", "Mookie Betts of the Dodgers hit a home run."),
    ("俳優マイケル・ケインが来日した。", "The actor Michael Caine came to Japan."),
    ("バイエルンのケインとカーンが話した。", "Kane and Kahn of Bayern talked."),
    ("ケイン・コスギが出演した。", "Kane Kosugi appeared."),
    ("1敗は正代ら4人。", "Four men including Shoudai have lost once."),
    ("1敗は正代ら4人。", "Shōdai and three others have lost once."),
    ("正代と昌代さん。", "He and Masayo."),
    ("オリックスとオリクサが対戦した。", "They met Orixa."),
    ("ヘタフェが勝った。", "The home side won."),
    ("レアル・ソシエダードが勝った。", "Sociedad won."),
    ("トヨタ自動車の豊田章男会長は再任された。", "Akio Toyoda was reelected chairman of Toyota Motor Corp."),
    ("総務省が発表した。", "The government announced it."),
    ("投手が足りない。", "Pitcha is needed."),
    ("四日市で火災があった。", "There was a fire in Yokkaichishi."),
    ("四日市で火災があった。", "There was a fire near the Kombinat of Nagashima."),
    ("四日市と八日市で火災があった。", "There were fires in Yokkaichi and Yokaichi."),
]


@functools.cache
def glossary() -> Glossary:
    return build(NAMES)


@pytest.mark.parametrize(("ja", "en", "said"), MISHEARD)
def test_what_is_written_by_its_sound_is_found(ja: str, en: str, said: str) -> None:
    found = differences((ja, en), glossary=glossary())
    assert any(word == "misspelled" and said in english for word, _, english in found)


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_what_only_sounds_like_a_name_is_silent(ja: str, en: str) -> None:
    assert not {word for word, _, _ in differences((ja, en), glossary=glossary())} & {"misspelled", "wrong-term"}


LOST = [
    ("札幌は鳥栖と引き分けた。", "Sapporo drew in the second half.", True),
    ("札幌は鳥栖と引き分けた。", "Sapporo drew with Tosu.", False),
    ("札幌は鳥栖と引き分けた。", "Sapporo drew with the visitors.", False),
]


@pytest.mark.parametrize(("ja", "en", "is_lost"), LOST)
def test_a_club_that_is_neither_named_nor_spoken_of_is_lost(ja: str, en: str, is_lost: bool) -> None:
    found = {word for word, _, _ in differences((ja, en), glossary=build(CLUBS))}
    assert ("name-lost" in found) is is_lost
