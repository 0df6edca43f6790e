"""Posts and ranks: any right word for one is silent, the word for another is found."""

from __future__ import annotations

import pytest

from termcheck.names.people.posts import mistaken, posts

SILENT = [
    ("中村常務は述べた。", "Managing Director Nakamura said so."),
    ("中村常務は述べた。", "Executive officer Nakamura said so."),
    ("中村常務は述べた。", "Nakamura, who heads the unit, said so."),
    ("中村社長が退任する。", "Chief Executive Nakamura will step down."),
    ("中村社長が会長に就く。", "President Nakamura will be chairman."),
    ("全国知事会の会長に就いた。", "The governor took office as head of the association."),
    ("知事と市長が会談した。", "The governor met the mayor."),
    ("市教委の教頭会が開かれた。", "Vice principals of the city met."),
    ("内田真一副総裁が述べた。", "Deputy Gov. Shinichi Uchida said so."),
    ("新大関が平幕を破った。", "The new ozeki beat a maegashira."),
    ("横綱が平幕を破った。", "The yokozuna beat a rank-and-file wrestler."),
    ("十両の優勝を決めた。", "He won the second-tier title."),
    ("主将が監督に謝った。", "The captain apologized to the manager."),
    ("久山宮司が参拝した。", "Chief priest Kuyama prayed."),
    ("校長として赴任した。", "He took up the post at the school."),
    ("副署長は謝罪した。", "A senior official of the station apologized."),
    ("選手が話した。", "The player talked to the president."),
    ("刑務所の所長が会見した。", "The prison governor met the press."),
    ("野球部の顧問が謝罪した。", "The baseball team's coach apologized."),
    ("機長は無事だった。", "The pilot was safe."),
    ("副委員長が会見した。", "The deputy head of the panel met the press."),
    ("副委員長と委員長が会見した。", "The chairman met the press with another member."),
    ("運転士と車掌がいた。", "A driver and a conductor were there."),
    ("教授の中村さんが話した。", "Professor Nakamura said so."),
    ("病院の院長が会見した。", "The hospital's president met the press."),
    ("政調会長が説明した。", "The party's policy chief explained it."),
    ("幹事長代行が述べた。", "The acting secretary-general said so."),
    ("力士が土俵に上がった。", "The wrestlers entered the ring."),
    ("副委員長は選挙を取り仕切った。", "He was co-chairman of the campaign."),
    ("副社長が社長に昇格する。", "The vice president will be promoted to president."),
    ("副市長は、市長の職務代理者に就く。", "The deputy mayor will act for the mayor."),
    ("牧師が祈った。", "The minister prayed."),
    ("県議会の江藤清志議長が会見した。", "Kiyoshi Eto, who chairs the prefectural assembly, met the press."),
    ("教育長が謝罪した。", "The head of the board of education apologized."),
    ("海上幕僚長が会見した。", "The MSDF chief of staff met the press."),
    ("知事と市長が会見した。", "Gov. Suzuki and the mayor met the press."),
    ("消防長が会見した。", "The fire chief met the press."),
    ("店長の女性が喜んだ。", "The woman who owns the shop was glad."),
    ("主審が笛を吹いた。", "The referee blew the whistle."),
    ("", ""),
]

FOUND = [
    ("中村常務は述べた。", "Nakamura, the bank's president, said so.", "president"),
    ("同小の教頭が会見した。", "The principal of the school met the press.", "principal"),
    ("巡査部長が負傷した。", "The police chief was injured.", "chief"),
    ("内田真一副総裁が述べた。", "Shinichi Uchida, president of the bank, said so.", "president"),
    ("新関脇の朝山が勝った。", "Former sekiwake Asayama won.", "Former"),
    ("名誉教授の緒方さんが死去した。", "Ogata, an honorary doctor, died.", "doctor"),
    ("十両の朝山が勝った。", "Makuuchi Asayama won.", "Makuuchi"),
    ("車掌が避難を促した。", "The driver told them to get out.", "driver"),
    ("副主将の中村が打った。", "Captain Nakamura hit it.", "Captain"),
    ("副委員長が会見した。", "The chairman met the press.", "chairman"),
    ("駅長が見送った。", "The mayor saw them off.", "mayor"),
    ("看護師が診た。", "A doctor saw him.", "doctor"),
    ("裁判官が尋ねた。", "The prosecutor asked.", "prosecutor"),
    ("国対委員長が会談した。", "The chairman of the international committee held talks.", "international"),
    ("棋士が対局した。", "The knights played.", "knights"),
    ("中村知事が視察した。", "Mayor Nakamura inspected it.", "Mayor"),
    ("主将の中村が打った。", "Manager Nakamura hit it.", "Manager"),
    ("副知事が視察した。", "The governor inspected it and spoke with a deputy police chief.", "governor"),
    ("柴橋正直市長は謝罪した。", "Gov. Masanao Shibahashi apologized.", "Gov"),
    ("小林消防長が会見した。", "Kobayashi, the mayor of the fire department, met the press.", "mayor"),
    ("侍従長が述べた。", "The secretary general said so.", "secretary"),
    ("検事総長に就いた。", "He took office as judge general.", "judge"),
    ("県警本部長が謝罪した。", "The minister of the prefectural police apologized.", "minister"),
    ("行政区長が話した。", "The mayor of the district said so.", "mayor"),
    ("平幕の宇良が勝った。", "Ura of the flat-curtain won.", "curtain"),
    ("教育長が答弁した。", "The chairman of the education meeting replied.", "chairman"),
    ("宮司の久山さんが参拝した。", "Palace official Kuyama prayed in the palace.", "palace"),
]


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_a_right_word_is_silent(ja: str, en: str) -> None:
    assert list(mistaken(ja, en)) == []


@pytest.mark.parametrize(("ja", "en", "said"), FOUND)
def test_the_word_for_another_post_is_found(ja: str, en: str, said: str) -> None:
    assert said in [en[slice(*one.en)] for one in mistaken(ja, en) if one.en]


def test_a_post_that_nobody_would_leave_out_is_missed() -> None:
    (one,) = mistaken("久山信太郎宮司を先頭に進んだ。", "They walked behind Shintaro Hisayama.")
    assert one.en is None
    for ja, en in (("県議会の江藤清志議長が会見した。", "Kiyoshi Eto of the assembly met the press."), ("商議所の田中会頭が述べた。", "Tanaka of the chamber said so.")):
        (one,) = mistaken(ja, en)
        assert one.en is None


def test_no_word_is_right_and_wrong_at_once() -> None:
    assert [name for name, post in posts().items() if set(post.right) & set(post.wrong)] == []
    assert {mark for post in posts().values() for mark in post.marks} == {"local", "known", "whole"}


DEMOTED = [
    ("議長は採決を宣言した。", "The vice chairman called for a vote."),
    ("委員長が報告書を手渡した。", "The deputy chairperson handed over the report."),
    ("教授の論文が撤回された。", "The assistant professor's paper was retracted."),
    ("会長の森田氏が退任した。", "Vice Chairman Morita stepped down."),
    ("署長が陳謝した。", "The deputy police chief apologized."),
    ("同社の中村社長が会見した。", "Chairman Nakamura of the company held a news conference."),
]

HELD_BY_BOTH = [
    ("議長と副議長を選んだ。", "They elected a chairman and a vice chairman."),
    ("委員長代理が報告した。", "The deputy chairman reported."),
    ("北大の准教授が発表した。", "An associate professor at Hokkaido University reported it."),
    ("教授らの研究グループが発表した。", "A group including an associate professor and a professor reported it."),
    ("中村社長は取締役会の議長も務める。", "Nakamura is also chairman of the board."),
    ("副会長を務める社長の林氏。", "President Hayashi, who serves as vice chairman."),
    ("校長が児童に話した。", "The principal spoke to the pupils with a vice principal."),
    ("社長兼議長を務める。", "He is president and chairman."),
]


@pytest.mark.parametrize(("ja", "en"), DEMOTED)
def test_the_holder_of_a_post_is_no_deputy(ja: str, en: str) -> None:
    assert list(mistaken(ja, en))


@pytest.mark.parametrize(("ja", "en"), HELD_BY_BOTH)
def test_deputies_beside_holders_are_silent(ja: str, en: str) -> None:
    assert not list(mistaken(ja, en))


# A word for another holder, for which the Japanese has nothing; and the same where it has.
ANOTHER_HOLDER = [
    ("消防署の平野課長が説明した。", "Hirano, chairman of the fire station, explained."),
    ("市立病院の堀院長が会見した。", "Principal Hori of the city hospital met the press."),
    ("園長が会見した。", "Captain Shima met the press."),
    ("弁護団の川口団長が述べた。", "Professor Kawaguchi of the legal team said so."),
    ("旅館の西村支配人が出迎えた。", "Nishimura, the ruler of the inn, greeted them."),
    ("区の長谷川区議が質問した。", "Mayor Hasegawa of the ward asked a question."),
    ("北朝鮮の副部長が談話を出した。", "The North Korean ambassador issued a statement."),
    ("杜氏の藤田さんが仕込みを始めた。", "Fujita, the owner, began brewing."),
    ("大リーグのコミッショナーが述べた。", "The secretary-general of the majors said so."),
]
EXPLAINED = [
    ("平野課長が委員会に出た。", "Hirano spoke as chairman of the panel."),
    ("平野課長は母校を訪ねた。", "Hirano met the principal of his old school."),
    ("西村支配人が出迎えた。", "Nishimura, who manages the hotel, greeted them."),
    ("長谷川区議が区政をただした。", "Hasegawa put questions to the mayor."),
    ("副部長が相次ぎ閣僚と会った。", "He met one minister after another."),
    ("杜氏の藤田さんが仕込みを始めた。", "Master brewer Fujita began brewing."),
]


@pytest.mark.parametrize(("ja", "en"), ANOTHER_HOLDER)
def test_a_word_for_another_holder_is_found(ja: str, en: str) -> None:
    assert list(mistaken(ja, en))


@pytest.mark.parametrize(("ja", "en"), EXPLAINED)
def test_a_word_that_the_japanese_explains_is_silent(ja: str, en: str) -> None:
    assert not [one for one in mistaken(ja, en) if one.en is not None]
