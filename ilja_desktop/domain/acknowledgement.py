"""Who takes note of signed minutes: with their own certificate, by hand, on paper, or not at all.

The moderator's signature closes a paper. What others add to it means "zur Kenntnis genommen" and
nothing more; it is never required, and nobody is asked for a reason. Each of them has a place of
their own on the paper, made before it was closed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from ilja_desktop.domain.ids import (
    AcknowledgementId,
    CaseId,
    DocumentId,
    ProfessionalId,
    Stored,
    UserId,
)
from ilja_desktop.domain.stroke import Shape

MEANING = "zur Kenntnis genommen"


class AcknowledgementState(Enum):
    """How somebody took note of a paper, or that they did not."""

    OPEN = "offen"
    CERTIFICATE = "mit eigenem Zertifikat"
    BY_HAND = "von Hand am Bildschirm"
    ON_PAPER = "auf Papier"
    DECLINED = "lehnt Unterschrift ab"
    LEFT = "schon gegangen"
    ABSENT = "nicht anwesend"

    @property
    def in_file(self) -> bool:
        """Whether it stands in the file itself and so can never be taken back."""
        return self in (AcknowledgementState.CERTIFICATE, AcknowledgementState.BY_HAND)

    @property
    def signed(self) -> bool:
        """Whether they signed, in whatever way."""
        return self.in_file or self is AcknowledgementState.ON_PAPER


@dataclass(frozen=True)
class ByHand:
    """A signature drawn on the screen: whose it is said to be, and its bare shape."""

    name: str
    shape: Shape


@dataclass(frozen=True, kw_only=True)
class SignerLine:
    """Somebody who may sign a paper beside the moderator, as it is printed there.

    ``professional_id`` is who it is, if they belong to the network.
    """

    name: str
    role: str
    professional_id: ProfessionalId | None = None


@dataclass(frozen=True, kw_only=True)
class AcknowledgementDraft:
    """A place on a paper and what became of it.

    Args:
        document_id: the paper as the moderator closed it.
        case_id: whose sheet it is, if it is one.
        number: of the place on the paper, from 1.
        name: as printed at the place.
        role: as printed at the place.
        professional_id: who it is, if they belong to the network.
    """

    document_id: DocumentId
    case_id: CaseId | None = None
    number: int
    name: str
    role: str
    professional_id: ProfessionalId | None = None
    state: AcknowledgementState = AcknowledgementState.OPEN
    added: bytes = b""
    """What the signature added at the end of the file; empty if it stands elsewhere."""
    sha256: str = ""
    """Of the whole file from then on."""
    certificate: bytes = b""
    """With which it was signed, DER."""
    turn: int = 0
    """The how-manieth of the signatures after the moderator's it is; 0 for none."""
    recorded_at: datetime | None = None
    recorded_by_id: UserId | None = None

    @property
    def field(self) -> str:
        """The name of the place's field in the file."""
        return field_name(self.number)


@dataclass(frozen=True, kw_only=True)
class Acknowledgement(AcknowledgementDraft, Stored):
    """A place on a paper in the vault."""

    id: AcknowledgementId


def field_name(number: int) -> str:
    """Return the name of a place's field; ``number`` counts from 1."""
    return f"kenntnis-{number}"


def in_order(places: Iterable[Acknowledgement]) -> tuple[Acknowledgement, ...]:
    """Return those that stand in the file, as they were signed one after another."""
    return tuple(sorted((one for one in places if one.turn), key=lambda one: one.turn))


def whole(closed: bytes, places: Iterable[Acknowledgement]) -> bytes:
    """Return the file with every signature that was added to what the moderator closed."""
    return b"".join((closed, *(place.added for place in in_order(places))))
