"""Signing a consent on the screen at the table: what is read, who signs, and what it is worth.

It is electronic form in the sense of § 67b(2) SGB X ("schriftlich oder elektronisch"), and no
qualified electronic signature (§ 126a BGB): it does not take the place of the written form where a
law demands that.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ilja_desktop.domain.ids import ConsentId, CustodyHolderId
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.stroke import Shape
from ilja_desktop.domain.withdrawal import SignerKind


@dataclass(frozen=True, kw_only=True)
class TextSection:
    """A numbered part of the text."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class SigningText:
    """Exactly what somebody reads before they sign."""

    title: str
    version: str
    language: str
    """The other language it was read in; German alone is ``Deutsch``."""
    german: tuple[TextSection, ...]
    beside: tuple[TextSection, ...] = ()
    """The same parts in the other language."""


@dataclass(frozen=True, kw_only=True)
class SigningPlace:
    """One place to sign: who, and for which part."""

    kind: SignerKind
    custody_holder_id: CustodyHolderId | None = None
    name: str
    special: bool = False
    """Below the specially protected categories."""


@dataclass(frozen=True, kw_only=True)
class DrawnSignature:
    """Somebody finished drawing at their place."""

    place: SigningPlace
    shape: Shape


@dataclass(frozen=True, kw_only=True)
class TableSigning:
    """What has been drawn so far; it counts for nothing until it is closed."""

    consent_id: ConsentId
    text_sha256: str
    language: str
    drawn: tuple[DrawnSignature, ...] = ()

    def of(self, place: SigningPlace) -> DrawnSignature | None:
        """Return what was drawn at a place."""
        return next((each for each in self.drawn if each.place == place), None)

    def with_drawn(self, drawn: DrawnSignature) -> tuple[DrawnSignature, ...]:
        """Return what was drawn, a place drawn again replaced."""
        others = (each for each in self.drawn if each.place != drawn.place)
        return (*others, drawn)


@dataclass(frozen=True, kw_only=True)
class SignedPaper:
    """Everything the signed form says."""

    office: OfficeDraft
    name: str
    born_on: date
    signed_at: datetime
    text: SigningText
    text_sha256: str
    drawn: tuple[DrawnSignature, ...]
    witness: str
    """The signed-in user, whose certificate closes the file."""
