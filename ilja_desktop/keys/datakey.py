"""The vault's data key, from which every other key of the vault is derived."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

LENGTH = 32


@dataclass(frozen=True, slots=True)
class DataKey:
    """32 random bytes; whoever has them has the vault."""

    octets: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.octets) != LENGTH:
            raise ValueError("a data key has 32 bytes")

    @classmethod
    def generate(cls) -> DataKey:
        """Return a new key."""
        return cls(secrets.token_bytes(LENGTH))

    def for_database(self) -> bytes:
        """Return the raw 32-byte key of the SQLCipher database."""
        return self._derived(b"ilja/v1/db")

    def for_header(self) -> bytes:
        """Return the key of the header's MAC."""
        return self._derived(b"ilja/v1/header")

    def for_anchor(self) -> bytes:
        """Return the key of the MAC on what is remembered outside the vault."""
        return self._derived(b"ilja/v1/anchor")

    def _derived(self, purpose: bytes) -> bytes:
        return HKDF(hashes.SHA256(), LENGTH, salt=None, info=purpose).derive(self.octets)
