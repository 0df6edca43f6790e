"""What the paths on a command line name: articles, segment files, folders of both."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from termcheck.formats import ARTICLE_SUFFIXES, SEGMENT_SUFFIXES, Complain, InputError
from termcheck.formats.article import reason
from termcheck.formats.naming import Naming
from termcheck.records import NamedTuple

STDIN = "-"


class Article(NamedTuple):
    """An article by the paths of its sides; one of them may be None."""

    ja: str | None
    en: str | None


class SegmentFile(NamedTuple):
    """A segment file.

    format  its extension without the dot
    found   whether a folder was searched, rather than the file named
    """

    path: str
    format: str
    found: bool = False


Input = Article | SegmentFile


class Search:
    """A search for inputs.

    complain      takes what cannot be checked
    note          takes what a folder holds that cannot be checked
    input_format  of standard input, and of files whose extension does not tell
    excluded      whether a file found in a folder is to be left out
    hook          whether named files are taken as if a folder had been searched
    """

    def __init__(
        self,
        complain: Complain,
        note: Callable[[str], None],
        naming: Naming | None = None,
        input_format: str | None = None,
        excluded: Callable[[str], bool] = lambda path: False,
        hook: bool = False,
    ) -> None:
        self._complain, self._note = complain, note
        self._naming = naming or Naming()
        self._input_format, self._excluded, self._hook = input_format, excluded, hook

    def over(self, paths: Iterable[str]) -> Iterator[Input]:
        """What the paths name, in order, each thing once."""
        seen: set[str] = set()
        for path in paths:
            for item in self._named(path):
                key = os.path.realpath(main_path(item)) if main_path(item) != STDIN else STDIN
                if key not in seen:
                    seen.add(key)
                    yield item

    def _named(self, path: str) -> Iterator[Input]:
        if path == STDIN:
            if self._input_format:
                yield SegmentFile(path, self._input_format)
            else:
                self._complain(InputError(path, "standard input of an unknown format; name it with --input-format"))
        elif os.path.isdir(path):
            yield from self._in_folder(path)
        elif not os.path.exists(path):
            self._complain(InputError(path, "no such file or folder"))
        elif self._hook:
            if not self._excluded(path):
                yield from self._found(path)
        elif (suffix := Path(path).suffix.lower()) in SEGMENT_SUFFIXES:
            yield SegmentFile(path, suffix[1:])
        elif self._input_format and suffix not in ARTICLE_SUFFIXES:
            yield SegmentFile(path, self._input_format)
        else:
            article = self._article(path)
            if article.en:
                yield article
            else:
                self._complain(InputError(path, "no English beside it; name its file with --en, or check the English alone"))

    def _article(self, path: str) -> Article:
        other = self._naming.beside(path)
        return Article(path, other) if self._naming.side(path) == "ja" else Article(other, path)

    def _in_folder(self, folder: str) -> Iterator[Input]:
        anything = False

        def closed(error: OSError) -> None:
            nonlocal anything
            anything = True
            self._complain(InputError(error.filename, reason(error)))

        # Links to folders are not followed: they may lead round in a circle.
        for root, folders, names in os.walk(folder, onerror=closed):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                path = os.path.join(root, name)
                # A pipe or a device that lies in a folder is no file, and would be waited for.
                if name.startswith(".") or not os.path.isfile(path) or not self._is_ours(path):
                    continue
                anything = True
                if not self._excluded(path):
                    yield from self._found(path)
        if not anything:
            self._complain(InputError(folder, "nothing to check in it; articles are NAME.ja.EXT and NAME.en.EXT"))

    def _is_ours(self, path: str) -> bool:
        suffix = Path(path).suffix.lower()
        return suffix in SEGMENT_SUFFIXES or (suffix in ARTICLE_SUFFIXES and self._naming.side(path) is not None)

    def _found(self, path: str) -> Iterator[Input]:
        suffix = Path(path).suffix.lower()
        if suffix in SEGMENT_SUFFIXES:
            yield SegmentFile(path, suffix[1:], found=True)
        elif self._is_ours(path) and (side := self._naming.side(path)):
            article = self._article(path)
            if article.en and (side == "en" or self._hook):
                yield article
            elif not article.en:
                self._note(f"{path}: no English beside it, not checked")


def main_path(item: Input) -> str:
    """The file that an input is called by: the segment file, or the English side."""
    return item.path if isinstance(item, SegmentFile) else item.en or item.ja or ""
