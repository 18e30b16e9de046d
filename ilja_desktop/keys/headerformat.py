"""The bytes of a header: a line with a checksum, canonical JSON, and the MAC inside it.

The checksum finds accidents and chooses between two copies. Only the MAC finds intent.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from dataclasses import dataclass, replace

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.canonical import Json, canonical, octets_to_text
from ilja_desktop.keys.header import VERSION, WITHOUT_RECOVERY, Header
from ilja_desktop.keys.schema import SchemaError

LARGEST = 1024 * 1024

_PREAMBLE = re.compile(rb"ILJA([0-9]{1,4}) ([0-9a-f]{64})\n")


@dataclass(eq=False)
class HeaderDamaged(Refusal):
    """Neither copy of the header can be read."""


@dataclass(eq=False)
class NewerVersionNeeded(Refusal):
    """The vault was written by a later version of the program."""


class CopyDamaged(ValueError):
    """One copy of the header is not what was written; the other one may be."""


def seal_header(header: Header, mac_key: bytes) -> Header:
    """Return the header with the MAC that belongs to it."""
    return replace(header, mac=_mac(header, mac_key))


def check_mac(header: Header, mac_key: bytes) -> bool:
    """Tell whether the header is what the holder of the data key wrote."""
    return hmac.compare_digest(header.mac, _mac(header, mac_key))


def encode(header: Header) -> bytes:
    """Return the file of a sealed header: a line with a checksum, then canonical JSON."""
    body = canonical({**header.unsealed_json(), "mac": octets_to_text(header.mac)})
    return f"ILJA{header.version} {hashlib.sha256(body).hexdigest()}\n".encode("ascii") + body


def decode(octets: bytes) -> Header:
    """Read one copy of a header from a file of at most ``LARGEST`` bytes.

    Raises:
        CopyDamaged: these are not the bytes of any header.
        NewerVersionNeeded: it is whole, but of a later version.
    """
    if len(octets) > LARGEST:
        raise CopyDamaged("too large")
    preamble = _PREAMBLE.match(octets)
    if preamble is None:
        raise CopyDamaged("no header")
    body = octets[preamble.end() :]
    if hashlib.sha256(body).hexdigest().encode("ascii") != preamble[2]:
        raise CopyDamaged("checksum")
    try:
        return _parse(body, version=int(preamble[1]))
    except (ValueError, RecursionError) as error:
        raise CopyDamaged("schema") from error


def _parse(body: bytes, *, version: int) -> Header:
    value: Json = json.loads(body, parse_float=_no_number, parse_constant=_no_number)
    if not isinstance(value, dict) or value.get("version") != version:
        raise SchemaError("version")
    if version > VERSION:
        raise NewerVersionNeeded
    if version < WITHOUT_RECOVERY or canonical(value) != body:
        raise SchemaError("no canonical header of this version")
    return Header.from_json(value)


def _no_number(text: str) -> int:
    raise SchemaError(f"{text} is no whole number")


def _mac(header: Header, mac_key: bytes) -> bytes:
    return hmac.digest(mac_key, canonical(header.unsealed_json()), "sha256")
