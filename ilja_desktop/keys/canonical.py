"""One spelling per value: the bytes that are signed, sealed, compared and hashed.

Keys sorted by code point, no blanks, UTF-8, text in NFC, whole numbers only. Two values are the
same exactly if their canonical bytes are.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from typing import TypeAlias
from unicodedata import normalize

_SPELLED = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
)

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"


def canonical(value: Json) -> bytes:
    """Return the canonical bytes of a value.

    Raises:
        TypeError: something in it is no JSON, or is a fraction.
        ValueError: two keys become one in NFC, or a text is no valid Unicode.
    """
    return _SPELLED.encode(_composed(value)).encode("utf-8")


def octets_to_text(octets: bytes) -> str:
    """Return octets in the spelling they have inside JSON (base64, RFC 4648 section 4)."""
    return b64encode(octets).decode("ascii")


def octets_from_text(text: str) -> bytes:
    """Return the octets of a text, which has to be their only spelling.

    Raises:
        ValueError: it is not base64, or not its canonical form.
    """
    octets = b64decode(text, validate=True)
    if octets_to_text(octets) != text:
        raise ValueError("base64 with stray bits")
    return octets


def _composed(value: Json) -> Json:
    if isinstance(value, str):
        return normalize("NFC", value)
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, Mapping):
        composed = {normalize("NFC", name): _composed(part) for name, part in value.items()}
        if len(composed) != len(value):
            raise ValueError("two keys are the same in NFC")
        return composed
    if isinstance(value, list | tuple):
        return [_composed(part) for part in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")
