"""A reading in words and fields: for `extract`, and for the ledger."""

from __future__ import annotations

from typing import Any

from termcheck.calendar import When
from termcheck.model import Mention, Reading
from termcheck.quantity import Quantity, decimal_text


def mention_fields(mention: Mention) -> dict[str, Any]:
    """A mention as `extract` prints it: the likeliest reading, and all where there are several."""
    fields: dict[str, Any] = {
        "kind": mention.kind.value,
        "text": mention.text,
        "start": mention.start,
        "end": mention.end,
        **_value_fields(mention.readings[0]),
    }
    if len(mention.readings) > 1:
        fields["readings"] = [reading_fields(reading) for reading in mention.readings]
    return fields


def reading_fields(reading: Reading) -> dict[str, Any]:
    """Kind, value (or low and high), unit and modifier of a reading."""
    return {"kind": reading.kind.value, **_value_fields(reading)}


def _value_fields(reading: Reading) -> dict[str, Any]:
    value = reading.value
    if isinstance(value, Quantity):
        fields: dict[str, Any] = {}
        if value.is_range or value.vague:
            fields["low"], fields["high"] = decimal_text(value.low), decimal_text(value.high)
        else:
            fields["value"] = decimal_text(value.low)
        if value.unit:
            fields["unit"] = value.unit
        if value.per:
            fields["per"] = value.per
        if value.modifier:
            fields["modifier"] = value.modifier.value
        return fields
    if isinstance(value, When):
        fields = {"value": value.iso()}
        if value.offset is not None:
            fields["offset"] = value.offset
        if value.part and value.part != fields["value"]:
            fields["part"] = value.part
        return fields
    if isinstance(value, str):
        return {"value": value}
    return {"value": value.concept, "status": value.status}
