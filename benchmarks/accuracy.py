"""How right termcheck is: what it flags of correct pairs, and what it finds of wrong ones.

    python benchmarks/accuracy.py --human PAIRS.tsv [--known-wrong IDS.tsv] [--injected WRONG.tsv]
                                  [--labelled PAIRS.tsv LABELS.jsonl]

PAIRS.tsv has the columns id, ja, en (and doc); IDS.tsv an id a row for pairs whose own English is wrong,
which count neither way; WRONG.tsv copies of pairs with one figure, unit or month changed; LABELS.jsonl
an object a line with id and number_errors, a list that is empty where the rendering is right. A pair is
flagged when a figure, date or sum has an error or a warning. The result is printed as rows of a table.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import defaultdict
from pathlib import Path

import termcheck
from termcheck import engine
from termcheck.model import Finding, Pair, Segment, Severity

FIGURES = frozenset(("number", "date", "money"))


def rows(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def checked(table: list[dict[str, str]], options: engine.Options) -> dict[str, list[Finding]]:
    """The findings on figures of each row, errors and warnings."""
    pairs = [Pair(row["id"], Segment(row["ja"]), Segment(row["en"]), row.get("doc") or "") for row in table]
    found: dict[str, list[Finding]] = defaultdict(list)
    for pair, result in zip(pairs, engine.check_segments(pairs, options), strict=True):
        found[pair.id] = [f for f in result.findings if f.severity >= Severity.WARNING and f.family in FIGURES]
    return found


def share(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):.1f} % ({part} of {whole})"


def human(args: argparse.Namespace, options: engine.Options) -> None:
    table = rows(args.human)
    wrong = {row["id"] for row in rows(args.known_wrong)} if args.known_wrong else set()
    found = checked(table, options)
    right = [row["id"] for row in table if row["id"] not in wrong]
    errors = sum(any(f.severity is Severity.ERROR for f in found[ident]) for ident in right)
    print(f"| correct pairs flagged | {share(sum(bool(found[i]) for i in right), len(right))} |")
    print(f"| … as errors | {share(errors, len(right))} |")


def injected(args: argparse.Namespace, options: engine.Options) -> None:
    table = rows(args.injected)
    ids = {row["id"] for row in table}
    alone = [{**row, "doc": ""} for row in rows(args.human) if row["id"] in ids]
    before, after = checked(alone, options), checked(table, options)
    new = 0
    for ident in (row["id"] for row in table):
        known = {(f.rule, f.message) for f in before[ident]}
        new += any((f.rule, f.message) not in known for f in after[ident])
    print(f"| injected errors found | {share(new, len(table))} |")


def labelled(args: argparse.Namespace, options: engine.Options) -> None:
    pairs, labels = args.labelled
    known = [json.loads(line) for line in Path(labels).read_text("utf-8").splitlines() if line.strip()]
    errors = {label["id"]: label["number_errors"] for label in known}
    found = checked(rows(pairs), options)
    hit = missed = false = 0
    for ident, marked in errors.items():
        grave = any("minor" not in (error.get("note") or "") for error in marked)
        hit += grave and bool(found[ident])
        missed += grave and not found[ident]
        false += not marked and bool(found[ident])
    recall, precision = hit / max(1, hit + missed), hit / max(1, hit + false)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"| real errors: recall, precision, F1 | {100 * recall:.0f} %, {100 * precision:.0f} %, .{round(1000 * f1):03} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--human", required=True)
    parser.add_argument("--known-wrong")
    parser.add_argument("--injected")
    parser.add_argument("--labelled", nargs=2, metavar=("PAIRS", "LABELS"))
    args = parser.parse_args()
    options = engine.Options(glossary=termcheck.load_glossary())
    human(args, options)
    if args.injected:
        injected(args, options)
    if args.labelled:
        labelled(args, options)


if __name__ == "__main__":
    main()
