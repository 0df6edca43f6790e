"""`python -m termcheck`."""

from termcheck.cli import start

start()
