"""Numbers that name something (a flight, an article of law, a band), compared literally."""

from __future__ import annotations

from termcheck.model import Kind, Reading
from termcheck.pairing.context import GOOD, NONE, STRONG, Hold
from termcheck.quantity import Quantity


def hold_identifiers(jr: Reading, er: Reading) -> Hold:
    """Identifiers are compared literally; a lone number may stand for one of digits."""
    ja, en = (_literal(r) for r in (jr, er))
    if not ja or not en:
        return NONE
    if ja == en:
        return Hold(STRONG if jr.kind is er.kind else GOOD)
    # 乃木坂46 and Nogizaka46, 737MAX and 737 MAX: only one side took the name into the number.
    long, short = (ja, en) if len(ja) > len(en) else (en, ja)
    if en == f"{ja}{en[-1]}" and en[-1].isalpha() and ja[0].isalpha() and ja[-1].isdigit() and len(ja) > _FEWEST:
        return Hold(GOOD)  # B52 as B-52H, which a desk knows better
    if not short.isdigit() or len(long) == len(short) or _of_people(jr) or _of_people(er):
        return NONE
    ends = long.endswith(short) and not long[-len(short) - 1].isdigit()
    begins = long.startswith(short) and not long[len(short)].isdigit()
    return Hold(GOOD) if ends or begins else NONE


_FEWEST = 2  # letters and digits of a model that may have a letter more


def _of_people(reading: Reading) -> bool:
    """Whether a figure counts people, who are no part of a name: U-20 is no 20 members."""
    return reading.kind is Kind.COUNT and isinstance(reading.value, Quantity) and reading.value.unit in ("person", "member")


def _literal(reading: Reading) -> str:
    value = reading.value
    if isinstance(value, str):
        return value.upper().replace(".", "")
    if isinstance(value, Quantity) and reading.kind is Kind.SCORE:
        return f"{value.low}{value.high}"  # 787-9, which looks like one
    if isinstance(value, Quantity) and value.low == value.high and reading.kind is not Kind.MONEY:
        return str(value.low)
    return ""
