"""A grant: one named person may tell one recipient one category of data for one purpose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.ids import GrantId, InstitutionId, ProfessionalId


class Purpose(Enum):
    """What a release is for; each purpose is ticked on its own."""

    CASE_CONFERENCE = "Fallkonferenz"
    SUPPORT_PLAN = "Förderplanung"
    MENTORING = "Lotsenbegleitung"
    MONITORING = "Verbleibsmonitoring"
    PARTICIPATION = "Teilhabemanagement"
    EVALUATION = "Evaluation"


class Direction(Enum):
    """Whether the recipient may answer with what they know."""

    ONE_WAY = "nur Empfang"
    MUTUAL = "wechselseitiger Austausch"


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """The receiving side: a named person, or a function at an institution."""

    institution_id: InstitutionId
    professional_id: ProfessionalId | None = None
    function: str = ""
    deputy_covered: bool = False
    """Only if the form says "oder Vertretung"."""


@dataclass(frozen=True, kw_only=True)
class GrantDraft:
    """One named person may tell one recipient one category of data for one purpose."""

    releaser_id: ProfessionalId
    recipient: Recipient
    direction: Direction = Direction.MUTUAL
    category: DataCategory
    purpose: Purpose = Purpose.CASE_CONFERENCE
    explicit: bool = False
    """Special category ticked and signed on its own (Art. 9(2)a DSGVO)."""
    entrusted_by: Entruster | None = None
    valid_from: date
    valid_until: date
    """Last valid day, inclusive."""


@dataclass(frozen=True, kw_only=True)
class Grant(GrantDraft):
    """A stored grant; it never changes, a new consent supersedes it."""

    id: GrantId
