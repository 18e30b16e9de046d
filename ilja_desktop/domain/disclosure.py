"""What was handed to whom, and what may be: documents, copies, distribution (R6, R26)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.commitment import Commitment
from ilja_desktop.domain.coverage import Hearing, Reason, Verdict, hear
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
    LegalGroundId,
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
    SHEET_DRAFT = "Entwurf eines Fallblatts"
    MINUTES_DRAFT = "Entwurf des Sitzungsprotokolls"
    SUMMARY = "Anonymisierte Zusammenfassung"
    EVALUATION = "Datensatz für eine Evaluation"
    FOLDER_PAPER = "Papier der Konferenzmappe"
    FOLDER_BLANK = "leerer Bogen der Konferenzmappe"
    PAPER_RECORD = "Mitschrift auf Papier"
    REMINDER = "Erinnerung an Vereinbarungen"
    BOARD_MINUTES = "Gremienprotokoll"
    PACKAGE = "Paket"
    NARRATIVE = "vergröberte Fallschilderung"
    COMMITMENT_LIST = "Vereinbarungsliste"


PART_A = frozenset(
    {DocumentKind.MINUTES_COPY, DocumentKind.MINUTES_PUBLIC, DocumentKind.MINUTES_DRAFT}
)
"""Kinds of copies of part A of minutes."""
DRAFTS = frozenset({DocumentKind.SHEET_DRAFT, DocumentKind.MINUTES_DRAFT})
"""Kinds of copies that nobody signs, made while minutes are agreed on."""


class Edition(Enum):
    """What a copy is made for."""

    USUAL = "wie üblich"
    COURT = "für das Gericht"
    """PDF/A-2a, with nothing attached (announcements on § 5 ERVV)."""
    ARCHIVE = "für das Archiv"
    """PDF/A-3a, with its data attached."""
    PLAIN = "in einfacher Sprache"
    """The young person's own: what was agreed, in short sentences."""


class Channel(Enum):
    """How something left the office."""

    BY_HAND = "Handausgabe"
    BY_POST = "Post"
    FILE = "Datei"
    PRINT = "Druck"
    PROTECTED_FILE = "Datei mit Kennwort"
    PACKAGE = "Paket"

    @property
    def paper(self) -> bool:
        """Whether it leaves as paper, not as a file."""
        return self in (Channel.BY_HAND, Channel.BY_POST, Channel.PRINT)


class ReceiverKind(Enum):
    """Who received a copy."""

    PROFESSIONAL = "Fachkraft"
    YOUNG_PERSON = "junger Mensch"
    CUSTODY_HOLDER = "Sorgeberechtigte"
    ARCHIVE = "eigene Ablage"
    STRANGER = "Leser ohne Namen"
    """Who reads of somebody without being told who it is."""


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
    check_code: str = ""
    """What is printed on it, by which it is found again."""


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
    """Of the sheet, or of part A where it is a copy of that."""
    sha256: str
    return_by: date | None = None
    check_code: str = ""
    """What is printed on it, by which it is found again."""


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
    until: date | None = None
    """Last day on which a copy may leave; none if it never depends on consent."""
    grounds: tuple[LegalGroundId, ...] = ()
    """Legal grounds some of it rests on, where consent does not open it."""


@dataclass(frozen=True)
class Reader:
    """A professional who asks for a copy, with the sphere they work in."""

    listener: Listener
    circle: LegalCircle


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
    content: SheetContent, basis: Basis, reader: Reader, day: date, held_on: date
) -> Share | Refused:
    """Compute what one person gets of a sheet on a day (R6).

    The caller asks only for those who were present or own a commitment; everybody else is not on
    the distribution list at all. Where nothing but a legal ground opens something to them, they
    get that and nothing else.

    Args:
        content: the parts of the sheet.
        basis: what stands in the vault about the young person.
        reader: who gets it.
        day: on which the copy would leave.
        held_on: the day of the conference the sheet comes from.
    """
    listener = reader.listener
    hearing = hear(basis, listener, Purpose.CASE_CONFERENCE, day, conference_on=held_on)
    core = hearing.verdict(None)
    whole = core.allowed and (
        reader.circle not in _OWN_PART_ONLY or _granted_beyond_contact(hearing)
    )
    shown = content.facts if whole or not core.allowed else ()
    opened = {fact: verdict for fact in shown if (verdict := hearing.of_fact(fact)).allowed}
    if not core.allowed and not opened:
        return Refused(listener, core.reason)
    withheld = (fact.category for fact in content.facts if fact not in opened)
    verdicts = [*([core] if core.allowed else []), *opened.values()]
    return Share(
        listener,
        whole,
        tuple(fact for fact in shown if fact in opened),
        _commitments(content, listener, core, whole=whole),
        tuple(dict.fromkeys(withheld)),
        tuple(dict.fromkeys(grant for verdict in verdicts for grant in verdict.grants)),
        min(verdict.until for verdict in verdicts if verdict.until is not None),
        tuple(dict.fromkeys(v.ground_id for v in verdicts if v.ground_id is not None)),
    )


def _commitments(
    content: SheetContent, listener: Listener, core: Verdict, *, whole: bool
) -> tuple[CommitmentId, ...]:
    if not core.allowed:
        return ()
    return tuple(
        each.id
        for each in content.commitments
        if whole or each.owner_id == listener.professional.id
    )


def _granted_beyond_contact(hearing: Hearing) -> bool:
    return any(
        category is not DataCategory.CONTACT and hearing.verdict(category).allowed
        for category in DataCategory
    )
