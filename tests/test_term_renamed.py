"""Names of which only the kind is right, and what a name may be called instead."""

from __future__ import annotations

import pytest
from test_term_persons import findings_of

FOUND = [
    ("東北福祉大が優勝した。", "Northeast Blessing University won the championship."),
    ("北洋銀行が発表した。", "Ocean Bank announced it."),
    ("春日大社で祭りがあった。", "A festival was held at Spring Day Shrine."),
    ("茨城新聞が報じた。", "The Castle Newspaper reported it."),
]

SILENT = [
    ("東北福祉大が優勝した。", "The university won the championship."),
    ("東北福祉大が優勝した。", "A Private University won."),
    ("東北福祉大が優勝した。", "Tohoku Fukushi won."),
    ("東北福祉大と仙台大が対戦した。", "Sendai University met Tohoku Fukushi."),
    ("筑波大が発表した。", "Researchers at a university in Tsukuba said so."),
    ("京都大病院の医師が述べた。", "A doctor of Kyoto University Hospital said so."),
    ("日本赤十字社医療センターに運ばれた。", "He was taken to a Red Cross hospital."),
    ("善光寺を訪れた。", "They visited Zenkoji Temple."),
    ("日銀の総裁が横浜銀行の頭取と会った。", "The governor of the Bank of Japan met the president of Yokohama Bank."),
]


@pytest.mark.parametrize(("ja", "en"), FOUND)
def test_another_name_of_the_kind_is_found(ja: str, en: str) -> None:
    assert findings_of(ja, en)


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_what_a_name_may_be_called_is_silent(ja: str, en: str) -> None:
    assert findings_of(ja, en) == []
