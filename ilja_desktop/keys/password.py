"""What a password must be, and the bytes it stands for.

The rules follow NIST SP 800-63B-4, section 3.1.1.2: length only, no rules of composition, no
expiry. Strength against guess lists is judged on top of this (``passwordstrength``), never instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from unicodedata import category, normalize

from ilja_desktop.domain.errors import Refusal

LONGEST = 1024


@dataclass(eq=False)
class PasswordTooShort(Refusal):
    """The password has fewer characters than the policy asks for."""

    minimum: int


@dataclass(eq=False)
class PasswordUnusable(Refusal):
    """The password holds control characters, or is longer than any person types."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordPolicy:
    """What an office asks of passwords; no office can ask for less than ``FLOOR``.

    Args:
        minimum: characters (Unicode code points in NFC).
        since: the day from which the rule holds.
        source: where the rule stands.
    """

    minimum: int
    since: date
    source: str


FLOOR = PasswordPolicy(
    minimum=15,
    since=date(2025, 8, 1),
    source="NIST SP 800-63B-4, 3.1.1.2: single-factor passwords",
)


def password_octets(password: str) -> bytes:
    """Return the bytes a password stands for, however the keyboard composed its letters.

    Blanks of every kind count as a space (RFC 8265, OpaqueString).

    Raises:
        PasswordUnusable: it cannot be meant as a password.
    """
    text = normalize("NFC", "".join(" " if category(c) == "Zs" else c for c in password))
    if len(text) > LONGEST or any(category(c) in ("Cc", "Cs") for c in text):
        raise PasswordUnusable
    return text.encode("utf-8")


def check_password(password: str, policy: PasswordPolicy = FLOOR) -> None:
    """Refuse a new password that does not meet the policy.

    Raises:
        PasswordTooShort: too few characters.
        PasswordUnusable: it cannot be meant as a password.
    """
    minimum = max(policy.minimum, FLOOR.minimum)
    if len(password_octets(password).decode("utf-8")) < minimum:
        raise PasswordTooShort(minimum)
