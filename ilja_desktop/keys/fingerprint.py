"""What two people compare to be sure that they hold the same keys of somebody.

It covers both public keys, the one to receive and the one to sign. It is shown as 60 digits, as
eight words and as a QR code; each way is enough.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from ilja_desktop.keys.identity import PublicIdentity
from ilja_desktop.keys.passwordlist import nouns

DIGITS, GROUP = 60, 5
WORDS = 8
_PURPOSE = b"ilja-id-v1"
_QR = "ILJA-ID:"
_BITS_PER_WORD = 12


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The fingerprint of a person's two public keys, 32 bytes."""

    octets: bytes

    @classmethod
    def of(cls, public: PublicIdentity) -> Fingerprint:
        """Return the fingerprint of two public keys."""
        return cls(hashlib.sha256(_PURPOSE + public.epk.encode("ascii") + public.spk).digest())

    @property
    def hex(self) -> str:
        """Return the fingerprint as it stands in files."""
        return self.octets.hex()

    @property
    def digits(self) -> str:
        """Return 60 digits in twelve groups: 199 bits."""
        digits = f"{int.from_bytes(self.octets) % 10**DIGITS:0{DIGITS}}"
        return " ".join(digits[at : at + GROUP] for at in range(0, DIGITS, GROUP))

    @property
    def words(self) -> tuple[str, ...]:
        """Return eight German words to be read out: 96 bits."""
        number = int.from_bytes(self.octets) >> (8 * len(self.octets) - WORDS * _BITS_PER_WORD)
        listed = nouns()
        places = (number >> _BITS_PER_WORD * at for at in reversed(range(WORDS)))
        return tuple(listed[place & len(listed) - 1] for place in places)

    @property
    def qr(self) -> str:
        """Return what the QR code says."""
        return f"{_QR}{self.hex.upper()}"
