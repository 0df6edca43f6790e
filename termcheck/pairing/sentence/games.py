"""What is told of games and contests: who won, by how much, and pairs of figures that have one order.

Most texts tell of none, and load none of it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from termcheck.model import Match, Pair
from termcheck.tables.patterns import lazy

# Japanese that every such text has some of: that is won or lost, a count, an average, a score, a vote, a place.
_TOLD = lazy(r"[勝敗負屈破制退選株]|支持|公演|に(?:集約|統合|再編|減ら|絞)|男性[がはで]?[^。、]{0,6}[0-9０-９]|[0-9０-９]位|下し|カウント|ボール|打数|失点|自責|得点|ストライク|賛成[0-9０-９]|[0-9０-９]\s?[-－―ー–~～対:：]\s?[0-9０-９]")


def of_games(pairs: Sequence[Pair], figures: Sequence[Match], names: Sequence[Match], published: datetime.date | None) -> Iterator[Match]:
    """Mark the scores of a case that are turned round, and give the lines of the ledger for pairs and for results
    that are.

    figures, names  lines of the ledger of figures, and of terms and names
    published       the day of publication, if it is known
    """
    if not any(pair.ja is not None and _TOLD.search(pair.ja.text) for pair in pairs):
        return
    from termcheck.pairing.sentence.results import turned_results
    from termcheck.pairing.sentence.scores import mark_scores
    from termcheck.pairing.sentence.turned_pairs import turned_round

    mark_scores(figures, names)
    for pair in pairs:
        yield from turned_round(pair, published)
    yield from turned_results(names, figures)
