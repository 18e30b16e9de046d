"""Certificates of the people of an office: how long they are valid, and why one is revoked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class RevocationReason(Enum):
    """Why a certificate does not count any more (RFC 5280, section 5.3.1)."""

    LEFT = "ausgeschieden"
    SUPERSEDED = "durch neue Schlüssel ersetzt"
    COMPROMISED = "Schlüssel in falschen Händen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """A certificate that does not count any more.

    Args:
        serial: the certificate's number, given by the office's authority.
        revoked_at: an aware point in time; what was signed before stays valid.
        reason: why.
    """

    serial: int
    revoked_at: datetime
    reason: RevocationReason


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalRule:
    """When certificates and the list of revoked ones are renewed.

    Args:
        days: before the end of their validity.
        list_days: for how long a list of revoked certificates is meant to be the newest.
    """

    days: int = 90
    list_days: int = 365

    def due(self, until: date, today: date) -> bool:
        """Tell whether something that is valid until a day should be renewed."""
        return (until - today).days < self.days
