"""Clubs, athletes, wrestlers, races and stadiums: what is respelt or taken literally is found,
what good English calls them stays silent."""

from __future__ import annotations

import pytest

import termcheck
from termcheck import Severity

FOUND = [
    # clubs by their sound or letter by letter
    ("オリックスは逆転で連敗を止めた。", "Oryx came from behind to end its losing streak."),
    ("ブランビーズがホームで快勝した。", "The Brambies won easily at home."),
    ("ヘタフェから１年の期限付きで移籍する。", "He joins on a one-year loan from Hetafe."),
    ("ユベントスが首位を守った。", "Yuventus stayed on top."),
    ("セレッソ大阪が先制した。", "Seresso Osaka took the lead."),
    ("ジェフ千葉が昇格を決めた。", "Jeff Chiba won promotion."),
    ("日本ハムが３位に浮上した。", "Japan Ham moved up to third place."),
    ("カブスの今永が先発する。", "Imanaga will start for the Cabs."),
    ("アスレチックスの守護神が登板した。", "The athletic closer took the mound."),
    # people by their sound
    ("ドジャースのベッツが先頭打者本塁打を放った。", "The Dodgers' Betz hit a leadoff home run."),
    ("ジョコビッチが準決勝で敗れた。", "Jokovic lost in the semifinals."),
    ("フェルスタッペンがポールポジションを獲得した。", "Felstappen took pole position."),
    ("ムバッペが２得点した。", "Embappe scored twice."),
    ("レバンドフスキが先発した。", "Lebandowski was in the starting lineup."),
    ("主将のリーチ・マイケルがトライを決めた。", "Captain Leach Michael scored a try."),
    # wrestlers, races, stadiums word for word
    ("御嶽海が勝ち越した。", "Ontake Sea secured a winning record."),
    ("新大関の霧馬山が白星を挙げた。", "Shinozeki Mt. Kiriba won his bout."),
    ("大の里が全勝を守った。", "Dainosato stayed unbeaten."),
    ("菊花賞の前哨戦を制した。", "He won the prep race for the Chrysanthemum Award."),
    ("神戸新聞杯に出走する。", "The colt will run in the Kobe Newspaper Cup."),
    # schools
    ("明豊が４強入りした。", "Akitoyo reached the final four."),
    ("花咲徳栄が決勝に進んだ。", "Hanasaki Tokuei advanced to the final."),
    ("ナ・リーグの首位に立った。", "They moved into first in the Na League."),
]

SILENT = [
    # nickname, city, sponsor, abbreviation
    ("オリックスは逆転で連敗を止めた。", "The Buffaloes came from behind to end their losing streak."),
    ("阪神が中日に勝った。", "The Tigers beat Chunichi."),
    ("広島カープが本拠地で敗れた。", "Hiroshima lost at home."),
    ("パドレス戦で先発した。", "He started against San Diego."),
    ("フィリーズが地区優勝を決めた。", "Philadelphia clinched the division."),
    ("川崎Ｆは横浜ＦＭに逆転勝ちした。", "Frontale came from behind to beat Marinos."),
    ("Ｇ大阪はＣ大阪と引き分けた。", "Gamba Osaka drew with Cerezo."),
    ("札幌は鳥栖に敗れた。", "Consadole Sapporo lost to Sagan Tosu."),
    ("清水は湘南に勝った。", "Shimizu S-Pulse beat Shonan Bellmare."),
    ("マンＣがアーセナルを下した。", "Manchester City beat the Gunners."),
    ("バイエルンが首位に立った。", "Bayern Munich went top."),
    ("バイエルン州で総選挙があった。", "A general election was held in Bavaria."),
    ("インテルが新型の半導体を発表した。", "Intel announced a new chip."),
    ("インテルが連覇を達成した。", "Inter Milan won a second straight title."),
    ("ローマで会談した。", "They met in Rome."),
    ("ローマがラツィオに勝った。", "Roma beat Lazio."),
    ("中日友好協会が訪日団を派遣した。", "The China-Japan Friendship Association sent a delegation."),
    ("名古屋場所は中日を迎えた。", "The Nagoya tournament reached its eighth day."),
    ("ＩＴの巨人が参入する。", "A tech giant is entering the market."),
    ("雨上がりに虹が出た。ジャズの演奏も楽しんだ。", "A rainbow appeared after the rain, and they enjoyed jazz."),
    # people: surname alone, either order, other spellings, introduced by their club, other bearers
    ("大谷翔平がマウンドに上がった。", "Otani took the mound."),
    ("大谷翔平がマウンドに上がった。", "Ohtani Shohei took the mound."),
    ("大谷とベッツが打った。", "Shohei Ohtani and Mookie Betts of the Los Angeles Dodgers homered."),
    ("久保はレアル・ソシエダードでプレーする。", "Takefusa Kubo plays for Real Sociedad."),
    ("シフィオンテクが優勝した。", "Świątek won the title."),
    ("シフィオンテクが優勝した。", "Poland's Swiatek won the title."),
    ("トーマス・ミュラーが引退を表明した。", "Thomas Müller announced his retirement."),
    ("マイケル・ケインさんが来日した。", "Michael Caine visited Japan."),
    ("ＦＷケインが３得点した。", "Striker Harry Kane scored three goals."),
    ("羽生結弦さんが公演した。", "Hanyu performed."),
    ("羽生善治九段が勝った。", "Yoshiharu Habu, a 9-dan, won."),
    # wrestlers, races, stadiums
    ("関脇若元春が勝ち越した。", "Sekiwake Wakamotoharu secured a winning record."),
    ("平幕の金峰山が敗れた。", "No. 5 maegashira Kinbozan lost."),
    ("金峰山に登った。", "They climbed Mount Kinpu."),
    ("菊花賞を制した。", "He won the Kikka Sho, the Japanese St. Leger."),
    ("天皇賞・秋を連覇した。", "The horse won the Tenno Sho (Autumn) for the second straight year."),
    ("バンテリンドームナゴヤで行われた。", "It was played at Nagoya Dome."),
    ("京セラドーム大阪で行われた。", "It was held at Kyocera Dome."),
    ("凱旋門賞に挑む。", "The horse will run in the Arc."),
    ("３連単は万馬券となった。", "The trifecta paid over 10,000 yen."),
    ("プレミア１２の連覇を狙う。", "They aim to win a second straight Premier12."),
    ("ル・マン24時間で優勝した。", "Toyota won the Le Mans 24 Hours."),
    ("鈴鹿８耐に出場する。", "He will ride in the Suzuka 8 Hours."),
    ("ナゴヤＤで３連戦を行う。", "They play three games at Nagoya Dome."),
    ("アジア・チャンピオンズリーグの準決勝に進んだ。", "They reached the semifinals of the AFC Champions League."),
    ("６カ国対抗で優勝した。", "They won the Six Nations."),
    # schools and universities by any of their names; boats by the place alone
    ("倉敷商が初戦を突破した。", "Kurashiki Commercial won its opener."),
    ("倉敷商が初戦を突破した。", "Kurashiki Shougyou won its opener."),
    ("弘前実高が４強入りした。", "Hirosaki Jitsugyo High School reached the final four."),
    ("健大高崎が初優勝した。", "Takasaki Kendai won its first title."),
    ("慶応高が優勝した。", "Keio won the title."),
    ("青学大が往路を制した。", "Aoyama Gakuin won the outward leg."),
    ("北海道で大雨が降った。", "Heavy rain fell in Hokkaido."),
    ("バルセロナが勝った。", "Barcelona FC won."),
    ("ボートレース鳴門で優勝戦があった。", "The final was held at Naruto."),
    ("鳴門ボートの優勝戦に進んだ。", "He reached the final at Naruto."),
    ("チームの守護神が抑えた。", "The team's closer shut the door."),
    ("町の守護神として親しまれている。", "It is loved as the guardian deity of the town."),
]


def flagged(ja: str, en: str) -> list[str]:
    found = termcheck.check(ja, en).findings
    return [f"{f.rule}: {f.message}" for f in found if f.severity is not Severity.INFO]


@pytest.mark.parametrize(("ja", "en"), FOUND)
def test_found(ja: str, en: str) -> None:
    assert flagged(ja, en)


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_silent(ja: str, en: str) -> None:
    assert flagged(ja, en) == []
