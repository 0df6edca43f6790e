"""What the paths on a command line name: articles, segment files, folders of both."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from termcheck.formats import ARTICLE_SUFFIXES, SEGMENT_SUFFIXES, Complain, InputError
from termcheck.formats.article import beside, side_of

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Article:
    """An article by the paths of its sides; one of them may be None."""

    ja: str | None
    en: str | None


@dataclass(frozen=True, slots=True)
class SegmentFile:
    """A segment file.

    format  its extension without the dot
    found   whether a folder was searched, rather than the file named
    """

    path: str
    format: str
    found: bool = False


Input = Article | SegmentFile


def discover(
    paths: Iterable[str], complain: Complain, note: Callable[[str], None], input_format: str | None = None
) -> Iterator[Input]:
    """What the paths name, in order, each thing once.

    complain      takes what cannot be checked
    note          takes what a folder holds that cannot be checked
    input_format  of standard input, and of files whose extension does not tell
    """
    seen: set[str] = set()
    for path in paths:
        for item in _named(path, complain, note, input_format):
            key = os.path.realpath(_main(item)) if _main(item) != STDIN else STDIN
            if key not in seen:
                seen.add(key)
                yield item


def _main(item: Input) -> str:
    if isinstance(item, SegmentFile):
        return item.path
    return item.en or item.ja or ""


def _named(path: str, complain: Complain, note: Callable[[str], None], input_format: str | None) -> Iterator[Input]:
    if path == STDIN:
        if input_format:
            yield SegmentFile(path, input_format)
        else:
            complain(InputError(path, "standard input of an unknown format; name it with --input-format"))
    elif os.path.isdir(path):
        yield from _in_folder(path, note)
    elif not os.path.exists(path):
        complain(InputError(path, "no such file or folder"))
    elif input_format or (suffix := Path(path).suffix.lower()) in SEGMENT_SUFFIXES:
        yield SegmentFile(path, input_format or suffix[1:])
    else:
        article = _article(path)
        if article.en:
            yield article
        else:
            complain(InputError(path, "no English beside it; name its file with --en, or check the English alone"))


def _article(path: str) -> Article:
    side = side_of(path)
    other = beside(path)
    return Article(path, other) if side == "ja" else Article(other, path)


def _in_folder(folder: str, note: Callable[[str], None]) -> Iterator[Input]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(root, name)
            suffix = Path(name).suffix.lower()
            if name.startswith("."):
                continue
            if suffix in SEGMENT_SUFFIXES:
                yield SegmentFile(path, suffix[1:], found=True)
            elif suffix in ARTICLE_SUFFIXES and (side := side_of(name)):
                article = _article(path)
                if side == "en":
                    yield article
                elif not article.en:
                    note(f"{path}: no English beside it, not checked")
