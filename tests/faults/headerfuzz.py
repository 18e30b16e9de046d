"""Mutates the header as somebody can who has the folder but no key: nothing may be accepted.

What is tried here derives no key: bytes to fields, and the fields against the MAC. Forgeries by
hand, up to the password, stand in ``tests/keys/test_header_forgery.py``.
"""

from __future__ import annotations

import json
import random
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any

from ilja_desktop.keys import headerfile
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.keys.headerformat import (
    CopyDamaged,
    NewerVersionNeeded,
    check_mac,
    decode,
)
from ilja_desktop.keys.vault import Unlocked
from tests.faults.figure import Figure

QUICK, FULL = 100_000, 1_000_000

VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    1,
    -1,
    2**31,
    2**53,
    2**70,
    "",
    "x",
    "data-0002.db",
    "../data-0001.db",
    "\u0000",
    "Ω" * 300,
    [],
    {},
    [[]],
    "AAAA",
    "00" * 16,
)


def with_checksum(body: bytes, version: int = 1) -> bytes:
    """Return a copy of the header with a checksum that is right."""
    return f"ILJA{version} {sha256(body).hexdigest()}\n".encode() + body


def bits(octets: bytes, dice: random.Random) -> bytes:
    """Alter some bits."""
    altered = bytearray(octets)
    for _ in range(dice.choice((1, 1, 1, 2, 8, 64))):
        altered[dice.randrange(len(altered))] ^= 1 << dice.randrange(8)
    return bytes(altered)


def pieces(octets: bytes, dice: random.Random) -> bytes:
    """Cut, repeat, move or blank a piece."""
    start = dice.randrange(len(octets))
    end = start + dice.randrange(1, 200)
    piece = dice.choice((b"", octets[start:end] * 2, bytes(end - start), dice.randbytes(9)))
    return octets[:start] + piece + octets[end:]


def fields(body: bytes, dice: random.Random) -> bytes:
    """Put another value into one field, take the field away, or add one."""
    value = json.loads(body)
    for _ in range(dice.choice((1, 1, 2, 3))):
        inner, key = dice.choice(places(value))
        way = dice.random()
        if way < 0.15:
            del inner[key]
        elif way < 0.5:
            inner[key] = dice.choice(VALUES)
        elif way < 0.8:
            other, name = dice.choice(places(value) or [(inner, key)])
            inner[key] = json.loads(json.dumps(other[name]))
        else:
            inner[key] = nudged(inner[key], dice)
        if not places(value):
            break
    try:
        return canonical(value)
    except ValueError:
        return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def likely(body: bytes, dice: random.Random) -> bytes:
    """Alter a header so that it still is well formed: only the MAC can tell."""
    value = json.loads(body)
    slot = dice.choice(value["slots"])
    sealed = [(slot, "esk"), (slot, "dek"), (slot, "grant"), (value["ca"], "key"), (value, "mac")]
    numbers = [(value, "gen"), (value, "epoch"), (value["policy"], "password_minimum")]
    numbers += [(slot["kdf"], name) for name in ("m", "t", "p")]
    if dice.random() < 0.7:
        inner, key = dice.choice(sealed)
        octets = bytearray(b64decode(inner[key]))
        for _ in range(dice.randrange(1, 5)):
            octets[dice.randrange(len(octets))] ^= dice.randrange(1, 256)
        inner[key] = b64encode(octets).decode()
    else:
        inner, key = dice.choice(numbers)
        inner[key] += dice.choice((1, 2, 1024))
    return canonical(value)


def nudged(value: Any, dice: random.Random) -> Any:
    """Return almost the same value."""
    if isinstance(value, bool) or not isinstance(value, int | str) or value == "":
        return dice.choice(VALUES)
    if isinstance(value, int):
        return value + dice.choice((-1, 1, 2**16))
    at = dice.randrange(len(value))
    return value[:at] + dice.choice("Aa0=/+z") + value[at + 1 :]


def places(value: Any) -> list[tuple[Any, Any]]:
    """Return every place inside a value where something else can be put."""
    if not isinstance(value, dict | list):
        return []
    items = list(value.items() if isinstance(value, dict) else enumerate(value))
    return [(value, key) for key, _ in items] + [
        place for _, part in items for place in places(part)
    ]


def mutated(whole: bytes, dice: random.Random) -> bytes:
    """Return a header somebody might lay down instead."""
    _line, _, body = whole.partition(b"\n")
    way = dice.random()
    if way < 0.1:
        return dice.choice((bits, pieces))(whole, dice)
    alter: Callable[[bytes, random.Random], bytes] = likely
    if way < 0.7:
        alter = dice.choice((bits, pieces, fields, fields))
    version = dice.choice((0, 2)) if way < 0.13 else 1
    return with_checksum(alter(body, dice), version)


def judge(octets: bytes, mac_key: bytes) -> str:
    """Read a header as the program does and return what came of it."""
    try:
        header = decode(octets)
    except CopyDamaged as damaged:
        return f"refused: {damaged}"
    except NewerVersionNeeded:
        return "refused: a newer version"
    except Exception as error:  # what has no sentence is what is looked for here
        return f"untyped: {type(error).__name__}: {error}"
    return "accepted" if check_mac(header, mac_key) else "refused: MAC"


def figures(unlocked: Unlocked, count: int, seed: int) -> Iterator[Figure]:
    """Try so many headers."""
    figure, dice = Figure("header mutated, checksum right or not"), random.Random(seed)
    whole = (unlocked.folder / headerfile.FIRST).read_bytes()
    mac_key = unlocked.data_key.for_header()
    assert judge(whole, mac_key) == "accepted"
    while figure.runs < count:
        octets = mutated(whole, dice)
        if octets == whole:
            continue
        outcome = judge(octets, mac_key)
        kind, _, rest = outcome.partition(": ")
        figure.runs += 1
        figure.seen[rest if kind == "refused" else kind] += 1
        figure.damaged += kind == "accepted"
        figure.untyped += kind == "untyped"
        if kind != "refused":
            figure.bad(f"trial {figure.runs}: {outcome}")
    yield figure.stop()
