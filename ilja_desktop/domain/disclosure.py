"""What was handed to whom, and what may be: documents, copies, distribution (R6, R26)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.commitment import Commitment
from ilja_desktop.domain.coverage import Hearing, Reason, hear
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import (
    CaseId,
    CaseSheetId,
    CommitmentId,
    ConferenceId,
    DisclosureId,
    DocumentId,
    GrantId,
    ProfessionalId,
    Stored,
    UserId,
)
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.naming import Listener


class DocumentKind(Enum):
    """What a finished file is."""

    MINUTES_ARCHIVE = "Sitzungsprotokoll (Archiv)"
    SHEET_ARCHIVE = "Fallblatt (Archiv)"
    MINUTES_COPY = "Sitzungsprotokoll"
    MINUTES_PUBLIC = "Sitzungsprotokoll ohne Fallzeilen"
    SHEET_EXTRACT = "Auszug aus dem Fallblatt"
    SUMMARY = "Anonymisierte Zusammenfassung"


class Channel(Enum):
    """How something left the office."""

    BY_HAND = "Handausgabe"
    BY_POST = "Post"
    FILE = "Datei"
    PRINT = "Druck"


class ReceiverKind(Enum):
    """Who received a copy."""

    PROFESSIONAL = "Fachkraft"
    YOUNG_PERSON = "junger Mensch"
    ARCHIVE = "eigene Ablage"


@dataclass(frozen=True, kw_only=True)
class DocumentDraft:
    """A finished file, kept in the vault."""

    kind: DocumentKind
    title: str
    content: bytes
    sha256: str
    signed_by: str = ""
    conference_id: ConferenceId | None = None
    case_id: CaseId | None = None


@dataclass(frozen=True, kw_only=True)
class Document(DocumentDraft, Stored):
    """A finished file; it never changes."""

    id: DocumentId
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class DisclosureDraft:
    """One numbered copy that left the office; recorded before its bytes do."""

    kind: DocumentKind
    receiver_kind: ReceiverKind
    receiver_id: ProfessionalId | None = None
    receiver_name: str
    """As printed on the copy."""
    channel: Channel
    purpose: Purpose = Purpose.CASE_CONFERENCE
    legal_basis: str
    grants: tuple[GrantId, ...] = ()
    conference_id: ConferenceId | None = None
    case_id: CaseId | None = None
    sheet_id: CaseSheetId | None = None
    sheet_version: int | None = None
    sha256: str
    return_by: date | None = None


@dataclass(frozen=True, kw_only=True)
class DisclosureRecord(DisclosureDraft, Stored):
    """Evidence of one disclosure."""

    id: DisclosureId
    copy_number: int
    disclosed_at: datetime
    disclosed_by_id: UserId
    returned_on: date | None = None
    destroyed_on: date | None = None


@dataclass(frozen=True)
class Share:
    """What one recipient gets of a case sheet."""

    listener: Listener | None
    """None for the young person, whose own copy never depends on consent."""
    whole: bool
    """The core of the sheet; otherwise only their own commitments."""
    facts: tuple[Fact, ...]
    commitments: tuple[CommitmentId, ...]
    withheld: tuple[DataCategory, ...]
    grants: tuple[GrantId, ...]


@dataclass(frozen=True)
class Refused:
    """Somebody who gets nothing, and why."""

    listener: Listener
    reason: Reason


@dataclass(frozen=True)
class SheetContent:
    """The parts of a sheet that are shared out."""

    facts: tuple[Fact, ...]
    commitments: tuple[Commitment, ...]


_OWN_PART_ONLY = frozenset({LegalCircle.SCHOOL, LegalCircle.VOLUNTEERS})
"""Circles that get only their own commitments unless a grant names more than contact data (R6)."""


def share(
    content: SheetContent,
    basis: Basis,
    listener: Listener,
    circle: LegalCircle,
    day: date,
) -> Share | Refused:
    """Compute what one person gets of a sheet on a day (R6).

    The caller asks only for those who were present or own a commitment; everybody else is not on
    the distribution list at all.
    """
    hearing = hear(basis, listener, Purpose.CASE_CONFERENCE, day)
    core = hearing.verdict(None)
    if not core.allowed:
        return Refused(listener, core.reason)
    own = tuple(c.id for c in content.commitments if c.owner_id == listener.professional.id)
    whole = circle not in _OWN_PART_ONLY or _granted_beyond_contact(hearing)
    opened, grants = _opened(content.facts if whole else (), hearing)
    every = tuple(commitment.id for commitment in content.commitments)
    withheld = (fact.category for fact in content.facts if fact not in opened)
    return Share(
        listener,
        whole,
        opened,
        every if whole else own,
        tuple(dict.fromkeys(withheld)),
        tuple(dict.fromkeys((*core.grants, *grants))),
    )


def _opened(
    facts: Iterable[Fact], hearing: Hearing
) -> tuple[tuple[Fact, ...], tuple[GrantId, ...]]:
    opened: list[Fact] = []
    grants: list[GrantId] = []
    for fact in facts:
        verdict = hearing.of_fact(fact)
        if verdict.allowed:
            opened.append(fact)
            grants.extend(verdict.grants)
    return tuple(opened), tuple(grants)


def _granted_beyond_contact(hearing: Hearing) -> bool:
    return any(
        category is not DataCategory.CONTACT and hearing.verdict(category).allowed
        for category in DataCategory
    )
