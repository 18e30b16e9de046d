"""Reads untrusted JSON strictly: exactly the expected fields, of the expected kind and size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ilja_desktop.keys.canonical import Json, octets_from_text

LONGEST_TEXT = 200
LONGEST_OCTETS = 64 * 1024
LARGEST_NUMBER = 2**53 - 1


class SchemaError(ValueError):
    """The input is not what was agreed; the reader of the file turns this into a refusal."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one JSON object whose names are exactly the expected ones."""

    _values: dict[str, Json]

    @classmethod
    def of(cls, value: Json, *names: str) -> Fields:
        """Take an object apart.

        Raises:
            SchemaError: it is no object, or has a field too many or too few.
        """
        if not isinstance(value, dict) or set(value) != set(names):
            raise SchemaError(f"expected the fields {', '.join(names)}")
        return cls(dict(value))

    def raw(self, name: str) -> Json:
        """Return a field that is read further elsewhere."""
        return self._values[name]

    def text(self, name: str) -> str:
        """Return a non-empty text of at most ``LONGEST_TEXT`` characters."""
        value = self._values[name]
        if not isinstance(value, str) or not 0 < len(value) <= LONGEST_TEXT:
            raise SchemaError(f"{name} is no text")
        return value

    def literal(self, name: str, expected: str) -> None:
        """Insist on one certain text."""
        if self._values[name] != expected:
            raise SchemaError(f"{name} is not {expected}")

    def number(self, name: str, *, at_least: int = 0) -> int:
        """Return a whole number."""
        value = self._values[name]
        if not isinstance(value, int) or isinstance(value, bool):
            raise SchemaError(f"{name} is no number")
        if not at_least <= value <= LARGEST_NUMBER:
            raise SchemaError(f"{name} is out of range")
        return value

    def octets(self, name: str, *, length: int | None = None) -> bytes:
        """Return octets that stand as base64, of an exact length if one is given."""
        value = self._values[name]
        if not isinstance(value, str) or len(value) > LONGEST_OCTETS:
            raise SchemaError(f"{name} holds no octets")
        octets = octets_from_text(value)
        if length is not None and len(octets) != length:
            raise SchemaError(f"{name} has not {length} octets")
        return octets

    def items(self, name: str, *, at_most: int) -> Sequence[Json]:
        """Return a non-empty list."""
        value = self._values[name]
        if not isinstance(value, list) or not 0 < len(value) <= at_most:
            raise SchemaError(f"{name} is no list of 1 to {at_most}")
        return value
