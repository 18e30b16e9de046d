"""What a staging takes as given, and what it hands to the person who decides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.casefile import Case, CaseDraft, CaseReport, CaseReportDraft
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.ids import CaseId, InstitutionId, OfferId, ProfessionalId, YoungPersonId
from ilja_desktop.domain.institution import (
    Institution,
    InstitutionDraft,
    Professional,
    ProfessionalDraft,
)
from ilja_desktop.domain.offer import Offer, OfferDraft
from ilja_desktop.domain.person import YoungPerson, YoungPersonDraft
from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.field import RowContent
from ilja_desktop.exchange.reading import Finding, Reading

Reference = InstitutionId | ProfessionalId | YoungPersonId | OfferId


@dataclass(frozen=True, kw_only=True)
class KnownPerson:
    """A young person of the vault, with what decides about rows on them."""

    person: YoungPerson
    label: str
    """What the importing person may see of them, such as the case number."""
    granted: frozenset[DataCategory] = frozenset()
    """Special categories a valid consent covers today for the reporter and this purpose."""
    withdrawn: bool = False
    """The consent was taken back and none replaces it."""
    case: Case | None = None
    """The case that is not closed, if any."""
    report: CaseReport | None = None


@dataclass(frozen=True, kw_only=True)
class Known:
    """A snapshot of the vault; staging asks nothing else."""

    today: date
    institutions: tuple[Institution, ...] = ()
    professionals: tuple[Professional, ...] = ()
    people: tuple[KnownPerson, ...] = ()
    offers: tuple[Offer, ...] = ()
    youngest: int = 10
    """Completed years; anybody younger is taken for a slip of the pen."""
    oldest: int = 35


class RowKind(Enum):
    """What would become of a row."""

    NEW = "neu"
    CHANGED = "geändert"
    UNCHANGED = "unverändert"
    DOUBTFUL = "zweifelhaft"
    REFUSED = "abgelehnt"
    SKIPPED = "ausgelassen"


class Choice(Enum):
    """How a person settles a doubtful row."""

    NEW = "neu anlegen"
    SAME = "ist dieselbe"
    SKIP = "auslassen"


@dataclass(frozen=True)
class RowKey:
    """Where a row stands; several tables may be staged at once."""

    file: str
    sheet: str
    row: int


@dataclass(frozen=True)
class Decision:
    """What a person said about one doubtful row; ``SAME`` names the record it is."""

    choice: Choice
    same_as: Reference | None = None


@dataclass(frozen=True)
class Candidate:
    """An existing record a doubtful row may mean."""

    id: Reference
    label: str


@dataclass(frozen=True)
class Change:
    """One field that a row would change."""

    field: str
    """Label of the field."""
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class NetworkDraft:
    """An institution with a professional, as one row brings them.

    Without ``institution_id`` the institution is new; several rows may bring the same new one,
    which is recognised by its name.
    """

    institution: InstitutionDraft
    institution_id: InstitutionId | None = None
    professional: ProfessionalDraft | None = None
    professional_id: ProfessionalId | None = None


@dataclass(frozen=True, kw_only=True)
class CaseFileDraft:
    """A young person, their case and its report; the case becomes ``entwurf``, whatever else.

    ``person_id`` and ``case_id`` are empty where the row makes a new one.
    """

    person: YoungPersonDraft
    case: CaseDraft
    report: CaseReportDraft
    person_id: YoungPersonId | None = None
    case_id: CaseId | None = None


@dataclass(frozen=True, kw_only=True)
class ListedOffer:
    """An offer, as one row brings it; without ``offer_id`` it is new."""

    offer: OfferDraft
    offer_id: OfferId | None = None


@dataclass(frozen=True, kw_only=True)
class StagedRow:
    """One row with its verdict; nothing is written yet."""

    key: RowKey
    content: RowContent
    kind: RowKind
    findings: tuple[Finding, ...] = ()
    """Why the row is refused or doubtful."""
    changes: tuple[Change, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    """Whom a doubtful row may mean, and whom a row means that their consent keeps back."""
    draft: NetworkDraft | CaseFileDraft | ListedOffer | None = None
    """Only of new and changed rows."""


def key_of(line: Line) -> RowKey:
    """Return where a line stands."""
    return RowKey(line.file, line.sheet, line.row)


def refused(reading: Reading, candidates: Iterable[Candidate] = ()) -> StagedRow:
    """Return the row of a line whose findings forbid taking it."""
    line = reading.line
    return StagedRow(
        key=key_of(line),
        content=line.content,
        kind=RowKind.REFUSED,
        findings=tuple(reading.findings),
        candidates=tuple(candidates),
    )


def doubtful(line: Line, finding: Finding, candidates: Iterable[Candidate] = ()) -> StagedRow:
    """Return the row of a line somebody has to decide about."""
    return StagedRow(
        key=key_of(line),
        content=line.content,
        kind=RowKind.DOUBTFUL,
        findings=(finding,),
        candidates=tuple(candidates),
    )


def skipped(line: Line) -> StagedRow:
    """Return the row of a line a person left out."""
    return StagedRow(key=key_of(line), content=line.content, kind=RowKind.SKIPPED)
