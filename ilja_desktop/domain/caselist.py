"""The list of cases: one line per case, in the order and choice somebody asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.casefile import CaseState, Procedure
from ilja_desktop.domain.ids import CaseId, InstitutionId, YoungPersonId
from ilja_desktop.domain.institution import LegalCircle


class CaseOrder(Enum):
    """By what the list is ordered."""

    NAME = "Name"
    NUMBER = "Fallnummer"
    BIRTH_DATE = "Geburtsdatum"
    NEWEST = "neueste zuerst"


@dataclass(frozen=True, kw_only=True)
class CaseFilter:
    """Which cases are listed, and in which order; empty means all."""

    states: frozenset[CaseState] = frozenset()
    legal_circle: LegalCircle | None = None
    institution_id: InstitutionId | None = None
    closed_drafts_only: bool = False
    order: CaseOrder = CaseOrder.NAME


@dataclass(frozen=True, kw_only=True)
class CaseLine:
    """One line of the list; whether a consent holds is judged for visible lines only."""

    id: CaseId
    number: str
    person_id: YoungPersonId
    family_name: str
    given_name: str
    born_on: date
    school: str
    school_course: str
    procedure: Procedure
    state: CaseState
    closed_draft: bool
    opened_on: date
    institution_id: InstitutionId
    institution: str
    """Short name of the reporting institution, else its name."""
    legal_circle: LegalCircle
    conference_on: date | None
    """Day of the latest conference the case is or was on the agenda of."""
    shielded: bool = False
    legible: bool = True
    """Whether the user is named; else names and school are what is left open."""
