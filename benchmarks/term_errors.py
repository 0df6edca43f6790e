"""How many wrong terms are found: right terms of the corpus are made wrong, one at a time.

    python benchmarks/term_errors.py [--seed N] [--show] [FILE.tsv ...]

Each English term that holds is replaced by the established term of another concept of the same
subject field, by a rendering that the glossary deprecates, by right words for something else,
and by itself with one letter wrong. An error counts as found when the pair has a finding of
the family term, warning or above, that it did not have before. Segment files with the columns
ja and en are taken besides the corpus.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from termcheck import engine
from termcheck.glossary import Concept, Glossary, load_glossary
from termcheck.glossary.held import uses
from termcheck.model import Kind, Match, Pair, Result, Segment, Severity, Verdict

CORPUS = Path(__file__).parents[1] / "corpus"
LETTERS = "abcdefghiklmnoprstuvwy"


def pairs(files: list[str]) -> Iterator[Pair]:
    """The sentences of the corpus as they are aligned, and the rows of segment files."""
    options = engine.Options()
    for path in sorted(CORPUS.glob("*.ja.md")):
        ja, en = (file.read_text("utf-8") for file in (path, path.with_name(path.name.replace(".ja.", ".en."))))
        seen: dict[str, Pair] = {}
        for match in engine.check_article(ja, en, options).ledger:
            seen.setdefault(match.pair.id, match.pair)
        for pair in seen.values():
            if pair.ja is not None and pair.en is not None:
                yield Pair(pair.id, Segment(pair.ja.text), Segment(pair.en.text))
    for file in files:
        with open(file, encoding="utf-8", newline="") as rows:
            for number, row in enumerate(csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE), 1):
                yield Pair(str(number), Segment(row["ja"]), Segment(row["en"]))


def check(pair: Pair, options: engine.Options) -> Result:
    """The result of one pair by itself."""
    return next(iter(engine.check_segments([pair], options)))


def said(result: Result) -> set[tuple[str, str]]:
    """What the rules on terms say, warnings and above."""
    return {(f.rule, f.message) for f in result.findings if f.family == "term" and f.severity >= Severity.WARNING}


def slipped(text: str, chance: random.Random) -> str:
    """A text with one letter of a longer word lost, changed, doubled or out of order; "" where
    there is no longer word."""
    words = list(re.finditer(r"[A-Za-z]{5,}", text))
    if not words:
        return ""
    word = chance.choice(words)
    at = chance.randrange(word.start() + 1, word.end() - 1)
    letter = chance.choice(LETTERS)
    shapes = (text[:at] + text[at + 1 :], text[:at] + letter + text[at + 1 :], text[:at] + letter + text[at:],
              text[:at] + text[at + 1] + text[at] + text[at + 2 :])  # fmt: skip
    return chance.choice([shape for shape in shapes if shape != text])


def wrong(match: Match, concept: Concept, others: list[Concept], ja: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Ways to render a term wrongly, each with its name."""
    assert match.en is not None
    absent = [o for o in others if o.key != concept.key and not any(form in ja for form in o.ja) and not set(o.right) & set(concept.right)]
    if absent:
        yield "another concept", chance.choice(absent).en
    if concept.deprecated:
        yield "deprecated", chance.choice(concept.deprecated)
    if concept.not_for:
        yield "not for it", chance.choice(concept.not_for)
    slip = slipped(match.en.text, chance)
    if slip:
        yield "one letter", slip


def held(result: Result, glossary: Glossary) -> Iterator[tuple[Match, Concept]]:
    """The terms that hold outright, with their concepts."""
    for match in result.ledger:
        if match.verdict is Verdict.HOLDS and match.ja and match.en and match.ja.kind is Kind.TERM and not match.note:
            named = {use.concept for use in uses(match.en)}
            key = next((use.concept for use in uses(match.ja) if use.concept in named), None)
            if key is not None:
                yield match, glossary[key]


def main() -> None:
    """Print a row for each kind of error."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print what was missed")
    parser.add_argument("files", nargs="*")
    args = parser.parse_args()
    chance = random.Random(args.seed)
    glossary = load_glossary()
    options = engine.Options(glossary=glossary)
    fields: dict[str, list[Concept]] = defaultdict(list)
    for concept in glossary:
        fields[concept.field].append(concept)
    made: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for pair in pairs(args.files):
        assert pair.ja is not None
        assert pair.en is not None
        text = pair.en.text
        before = check(pair, options)
        for match, concept in held(before, glossary):
            assert match.en is not None
            for kind, put in wrong(match, concept, fields[concept.field], pair.ja.text, chance):
                put = put[0].upper() + put[1:] if match.en.text[0].isupper() else put
                changed = Pair(pair.id, pair.ja, Segment(text[: match.en.start] + put + text[match.en.end :]))
                hit = bool(said(check(changed, options)) - said(before))
                for name in (f"{kind}, {'required' if concept.required else 'advised'}", "all"):
                    made[name] += 1
                    found[name] += hit
                if args.show and not hit:
                    print(f"missed: {kind}: {match.en.text} as {put}: {text}")
    for name in sorted(made, key=lambda name: (name == "all", name)):
        print(f"{name:26} {found[name]:5} of {made[name]:5}  {100 * found[name] / made[name]:5.1f} %")


if __name__ == "__main__":
    main()
