"""The public test vectors of age files (C2SP/CCTV, cctv-age 0.2.0, 0BSD or CC0 or Unlicense).

Of what they try, the program knows files sealed to X25519 keys. Armour, passphrases and hybrid
keys it refuses: it never writes them, so nothing that bears them is a package.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass, replace
from errno import ENOSPC
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from pyrage import x25519

from ilja_desktop.keys import agefile
from ilja_desktop.keys.identity import Identity

VECTORS = Path(__file__).with_name("agevectors.zip")
KNOWN = {"stanza_missing_body", "stanza_missing_final_line"}
"""Opened by the library though the format forbids a stanza without its last, short line.

The header stays authenticated: only whoever has the file's key could have written it so.
"""


OWN = Identity.generate()


@dataclass(frozen=True)
class Vector:
    """One file, and what a reader has to make of it."""

    said: dict[str, str]
    identities: tuple[str, ...]
    content: bytes

    @classmethod
    def of(cls, octets: bytes) -> Vector:
        """Read a vector: lines of text, an empty line, the file."""
        head, content = octets.split(b"\n\n", 1)
        lines = [line.split(": ", 1) for line in head.decode().split("\n")]
        said = {name: value for name, value in lines}
        keys = tuple(value for name, value in lines if name == "identity")
        content = zlib.decompress(content) if "compressed" in said else content
        return cls(said, keys, content)

    @property
    def plain(self) -> bool:
        """Whether it bears nothing but X25519 keys."""
        known = all(each.startswith("AGE-SECRET-KEY-1") for each in self.identities)
        return bool(self.identities) and known and not {"armored", "passphrase"} & set(self.said)

    def outcome(self, identity: Identity) -> tuple[str, bytes]:
        """Return what opening it came to, and what was let out meanwhile."""
        target = io.BytesIO()
        try:
            agefile.unseal(io.BytesIO(self.content), target, identity)
        except agefile.NotForThisKey:
            return "no match", target.getvalue()
        except ValueError:
            return "damaged", target.getvalue()
        return "success", target.getvalue()


@pytest.fixture(scope="module")
def vectors() -> dict[str, Vector]:
    with ZipFile(VECTORS) as file:
        names = [name for name in file.namelist() if name.startswith("testdata/")]
        return {name.removeprefix("testdata/"): Vector.of(file.read(name)) for name in names}


def test_every_vector_is_opened_or_refused_as_the_format_demands(
    vectors: dict[str, Vector],
) -> None:
    plain = {name: vector for name, vector in vectors.items() if vector.plain}
    wrong = set()
    for name, vector in plain.items():
        expected = vector.said["expect"]
        wanted = expected if expected in ("success", "no match") else "damaged"
        payload = vector.said.get("payload", sha256().hexdigest())
        identity = replace(OWN, age=x25519.Identity.from_str(vector.identities[0]))
        outcome, released = vector.outcome(identity)
        if (outcome, sha256(released).hexdigest()) != (wanted, payload):
            wrong.add(name)
    assert wrong == KNOWN
    assert len(plain) == 66


class Full:
    """A stick on which there is no room left after some writing."""

    def __init__(self, room: int) -> None:
        self.room = room

    def write(self, data: bytes, /) -> int:
        self.room -= len(data)
        if self.room < 0:
            raise OSError(ENOSPC, "no room")
        return len(data)


@pytest.mark.parametrize("room", [0, 100, 100_000])
def test_a_full_stick_is_told_as_what_it_is(room: int) -> None:
    with pytest.raises(OSError, match="no room") as raised:
        agefile.seal(io.BytesIO(bytes(1_000_000)), Full(room), OWN.public.epk)
    assert raised.value.errno == ENOSPC


def test_what_the_program_never_writes_is_never_opened(vectors: dict[str, Vector]) -> None:
    other = {name: vector for name, vector in vectors.items() if not vector.plain}
    assert {vector.outcome(OWN)[0] for vector in other.values()} == {"no match", "damaged"}
    assert len(vectors) == 143
