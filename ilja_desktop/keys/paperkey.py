"""The key on a recovery sheet, whole or in two parts for two people.

It is an age identity. In two parts, one is 32 random octets and the other one the key's octets XOR
those, so neither alone says anything. Each is spelled in Bech32 under a beginning of its own: a
mistyped letter is found, and no part is taken for the other one or for a whole key.
"""

from __future__ import annotations

import hmac
import re
import secrets
from dataclasses import dataclass, field

import pyrage
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pyrage import x25519

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys import bech32
from ilja_desktop.keys.canonical import canonical, octets_to_text
from ilja_desktop.keys.header import VaultId
from ilja_desktop.keys.recoveryslot import BOND_LENGTH, RecoveryId

PREFIX = "AGE-SECRET-KEY-1"
PART_PREFIXES = ("ILJA-TEIL-A-1", "ILJA-TEIL-B-1")
"""What the first and the second part begin with."""

GROUP = 4
_LENGTH = 32
_PARTS = re.compile(r"(?=ILJA-TEIL-)")
_LOOKALIKES = str.maketrans({"O": "0", "I": "L", "1": "L"})
"""Letters the key never has (Bech32, BIP 173), and those they are misread for."""


@dataclass(eq=False)
class RecoveryKeyMistyped(Refusal):
    """What was typed is no key: its checksum does not fit."""


@dataclass(eq=False)
class RecoveryPartMissing(Refusal):
    """A part of a key was typed without the other one, or the same part twice."""


@dataclass(frozen=True, slots=True)
class PaperKey:
    """The key on a recovery sheet; whoever has it has the vault."""

    identity: x25519.Identity = field(repr=False)

    @classmethod
    def generate(cls) -> PaperKey:
        """Return a new key."""
        return cls(x25519.Identity.generate())

    @classmethod
    def read(cls, typed: str) -> PaperKey:
        """Return the key somebody typed from paper, in groups or not, with its beginning or not.

        Args:
            typed: the whole key, or both its parts with their beginnings, see ``both_parts``.

        Raises:
            RecoveryKeyMistyped: a character is wrong or missing.
            RecoveryPartMissing: only one part of two was typed, or one of them twice.
        """
        plain = _plain(typed)
        if plain.startswith("ILJA-TEIL-"):
            return _joined(plain)
        body = plain.removeprefix(PREFIX).translate(_LOOKALIKES)
        try:
            return cls(x25519.Identity.from_str(PREFIX + body))
        except pyrage.IdentityError as error:
            raise RecoveryKeyMistyped from error

    @property
    def text(self) -> str:
        """Return the key as age spells it; secret."""
        return str(self.identity)

    @property
    def groups(self) -> tuple[str, ...]:
        """Return what follows ``PREFIX`` in groups that are easy to type; secret."""
        return _in_groups(self.text.removeprefix(PREFIX))

    @property
    def epk(self) -> str:
        """Return the age recipient that belongs to the key."""
        return str(self.identity.to_public())

    def split(self) -> tuple[KeyPart, KeyPart]:
        """Return two parts that give the key together, others each time."""
        _prefix, whole = bech32.decode(self.text)
        first = secrets.token_bytes(_LENGTH)
        return KeyPart(0, first), KeyPart(1, _xor(whole, first))

    def bond(self, vault_id: VaultId, rid: RecoveryId, authority_spk: bytes) -> bytes:
        """Return what ties vault, sheet and office CA together; only the paper can make it."""
        secret = self.text.encode("ascii")
        key = HKDF(hashes.SHA256(), BOND_LENGTH, salt=None, info=b"ilja/v1/recovery").derive(secret)
        return hmac.digest(key, canonical([vault_id, rid, octets_to_text(authority_spk)]), "sha256")

    def open_sealed(self, sealed: bytes) -> bytes:
        """Return what an age file addressed to this key holds.

        Raises:
            ValueError: it is addressed to another key, or damaged.
        """
        try:
            content: bytes = pyrage.decrypt(sealed, [self.identity])
        except pyrage.DecryptError as error:
            raise ValueError("no age file for this key") from error
        return content


@dataclass(frozen=True, slots=True)
class KeyPart:
    """One of the two parts of a key; says nothing without the other one.

    Args:
        place: 0 for the first part, 1 for the second.
        octets: 32 of them.
    """

    place: int
    octets: bytes = field(repr=False)

    @property
    def prefix(self) -> str:
        """Return what the part begins with."""
        return PART_PREFIXES[self.place]

    @property
    def text(self) -> str:
        """Return the part as it is spelled; secret."""
        return bech32.encode(self.prefix[:-1].lower(), self.octets).upper()

    @property
    def groups(self) -> tuple[str, ...]:
        """Return what follows the prefix in groups that are easy to type; secret."""
        return _in_groups(self.text.removeprefix(self.prefix))

    @classmethod
    def read(cls, typed: str, place: int) -> KeyPart:
        """Return the part somebody typed from paper, with its beginning or not.

        Raises:
            RecoveryKeyMistyped: a character is wrong or missing, or it is another part.
        """
        prefix = PART_PREFIXES[place]
        body = _plain(typed).removeprefix(prefix).translate(_LOOKALIKES)
        try:
            _prefix, octets = bech32.decode(prefix + body)
        except ValueError as error:
            raise RecoveryKeyMistyped from error
        if len(octets) != _LENGTH:
            raise RecoveryKeyMistyped
        return cls(place, octets)


def both_parts(first: str, second: str) -> str:
    """Return two parts as ``PaperKey.read`` takes them, however much of them was typed."""
    typed = zip((first, second), PART_PREFIXES, strict=True)
    spelled = ((_plain(text), prefix) for text, prefix in typed)
    return "\n".join(
        text if not text or text.startswith(PART_PREFIXES) else prefix + text
        for text, prefix in spelled
    )


def _joined(plain: str) -> PaperKey:
    texts = [text for text in _PARTS.split(plain) if text]
    found: dict[int, str] = {}
    for text in texts:
        place = next((n for n, prefix in enumerate(PART_PREFIXES) if text.startswith(prefix)), None)
        if place is None:
            raise RecoveryKeyMistyped
        found[place] = text
    if len(texts) != 2 or len(found) != 2:
        raise RecoveryPartMissing
    first, second = (KeyPart.read(found[place], place) for place in (0, 1))
    octets = _xor(first.octets, second.octets)
    return PaperKey.read(bech32.encode(PREFIX[:-1].lower(), octets))


def _plain(typed: str) -> str:
    return re.sub(r"\s", "", typed).upper()


def _in_groups(body: str) -> tuple[str, ...]:
    return tuple(body[start : start + GROUP] for start in range(0, len(body), GROUP))


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
