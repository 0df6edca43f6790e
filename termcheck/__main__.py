"""The command `termcheck`, and `python -m termcheck`: how its process begins and ends."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from typing import NoReturn

# Objects that are made before Python looks through them for garbage: more than an article needs.
YOUNG = 100_000


def start() -> NoReturn:
    """Run the command of the command line, and leave at once.

    Tables that stay are not worth looking through for garbage while they are made, and Python
    would take as long to put them away, one by one, as to read an article.
    """
    gc.set_threshold(YOUNG, 20, 20)
    from termcheck.cli import main
    from termcheck.tables.kept import KEPT

    status: object = 0
    try:
        main()
    except SystemExit as left:
        status = left.code
    KEPT.save()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(status if isinstance(status, int) else bool(status))


if __name__ == "__main__":
    start()
