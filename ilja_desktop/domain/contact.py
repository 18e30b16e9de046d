"""Somebody with a vault of their own, whose keys were exchanged and compared.

Only a key whose fingerprint two people have compared is used. A key that changed counts for
nothing until it was compared again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.ids import ContactId, ProfessionalId, Stored


class Comparison(Enum):
    """How two people made sure that they hold the same key."""

    DIGITS = "Ziffern"
    WORDS = "Wörter"
    QR = "QR-Code"
    MADE_HERE = "hier erstellt"
    """The key came about on this machine, with a start stick."""


class Trust(Enum):
    """Whether a contact's key may be used."""

    UNVERIFIED = "nicht verglichen"
    CHANGED = "Schlüssel geändert"
    VERIFIED = "verglichen"


@dataclass(frozen=True, kw_only=True)
class ContactDraft:
    """A contact as somebody enters it.

    Args:
        name: as it stands on the card.
        office: whose vault it is.
        professional_id: who of the network it is; without them nothing about young people goes.
    """

    name: str = ""
    office: str = ""
    professional_id: ProfessionalId | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        return () if self.name.strip() else ("name.missing",)


@dataclass(frozen=True, kw_only=True)
class Contact(ContactDraft, Stored):
    """A contact on record.

    Args:
        desk: the number of their vault.
        epk: the age key packages for them are sealed to.
        certificate: of the key they sign with, DER.
        authority: certificate of their office's authority, DER.
        compared_on: the day the fingerprint was compared; none if it was not.
        compared_by: how.
        changed_on: the day a card with another key came.
        active: packages are exchanged.
    """

    id: ContactId
    desk: str
    epk: str
    certificate: bytes
    authority: bytes
    compared_on: date | None = None
    compared_by: Comparison | None = None
    changed_on: date | None = None
    active: bool = True

    @property
    def trust(self) -> Trust:
        """Say whether the key may be used."""
        if self.compared_on is not None:
            return Trust.VERIFIED
        return Trust.UNVERIFIED if self.changed_on is None else Trust.CHANGED
