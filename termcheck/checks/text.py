"""Rules on the text itself: what was left untranslated, copied or broken."""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.checks import Case, rule
from termcheck.model import Finding, Fix, Pair, Place, Severity
from termcheck.residue import Residue
from termcheck.tables.patterns import lazy

_KANA_OR_HAN = lazy("[ぁ-ヿ一-鿿]")


def _finding(name: str, severity: Severity, message: str, pair: Pair, residue: Residue, safe: bool = False) -> Finding:
    place = Place(residue.start, residue.end, residue.text)
    fix = Fix(residue.right, safe) if residue.right else None
    return Finding(name, severity, message, pair.id, en=place, fix=fix)


@rule(Severity.ERROR)
def text_untranslated(case: Case) -> Iterator[Finding]:
    """Japanese characters, or full-width digits, letters or marks, are left in the English.

    Why: a name that nobody had time to look up, a full-width １２ that no search finds. A
    gloss in brackets beside its English is info.

    Bad:
        ja: 社名はノエトラ。
        en: The company is called ノエトラ.
    Good:
        ja: 社名はノエトラ。
        en: The company is called Noetra.
    """
    for row in case.pairs:
        for residue in row.residue if not _copied(row.pair) else ():
            if residue.what == "japanese":
                yield _finding("text-untranslated", Severity.ERROR, f"{residue.text} is left in the English", row.pair, residue)
            elif residue.what == "gloss":
                yield _finding("text-untranslated", Severity.INFO, f"{residue.text} stands as a gloss in the English", row.pair, residue)
            elif residue.what == "full-width":
                message = f"{residue.text} is full-width; English writes {residue.right}"
                yield _finding("text-untranslated", Severity.ERROR, message, row.pair, residue, safe=True)


def _copied(pair: Pair) -> bool:
    """Whether the English is the Japanese over again."""
    if pair.ja is None or pair.en is None:
        return False
    text = pair.en.text.strip()
    return text == pair.ja.text.strip() and bool(_KANA_OR_HAN.search(text))


@rule(Severity.ERROR)
def text_identical(case: Case) -> Iterator[Finding]:
    """The English is the Japanese text over again.

    Why: a row copied across and never translated looks finished to every count of rows.

    Bad:
        ja: 経産省は30日、発表した。
        en: 経産省は30日、発表した。
    Good:
        ja: 経産省は30日、発表した。
        en: METI made the announcement on the 30th.
    """
    for row in case.pairs:
        en = row.pair.en
        if en is not None and _copied(row.pair):
            place = Place(en.offset, en.offset + len(en.text), en.text)
            yield Finding("text-identical", Severity.ERROR, f"the English is the Japanese: {en.text.strip()[:60]}", row.pair.id, en=place)


@rule(Severity.ERROR)
def text_encoding(case: Case) -> Iterator[Finding]:
    """Characters of the English are broken: a file was read in the wrong encoding on its way.

    Why: â€™ for an apostrophe and � for a lost letter reach print because the editor's own
    screen shows them as they were.

    Bad:
        ja: 首相の訪米は9月になる。
        en: The prime ministerâ€™s visit will be in September.
    Good:
        ja: 首相の訪米は9月になる。
        en: The prime minister’s visit will be in September.
    """
    for row in case.pairs:
        for residue in row.residue:
            if residue.what == "broken":
                meant = f" ({residue.right})" if residue.right else ""
                yield _finding("text-encoding", Severity.ERROR, f"{residue.text}{meant} is broken text", row.pair, residue)
