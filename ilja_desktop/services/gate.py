"""The gates every case passes: consent, residence, age, and what may be written down at all.

Reporting, the agenda, the table and the hand-out ask here; consent has no exception.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.admission import Admission, Check, CheckResult, examine
from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import Case, CaseReport
from ilja_desktop.domain.coverage import Reason, at_conference, enterable, standing
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.workplace import office_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import stoppeditem as stopped_store


@dataclass(eq=False)
class ConsentLacking(Refusal):
    """A case may not be reported, admitted, discussed or handed out without consent."""

    number: str
    reason: Reason


@dataclass(eq=False)
class NotAdmitted(Refusal):
    """Residence or age speak against a case, and nobody gave a reason for an exception."""

    number: str
    checks: tuple[Check, ...]


@dataclass(eq=False)
class StopUnresolved(Refusal):
    """The case was stopped at a session, and nobody has decided since what becomes of that."""

    number: str


@dataclass(eq=False)
class CategoryNotCovered(Refusal):
    """A category without a grant cannot be entered (R3)."""

    category: DataCategory
    reason: Reason


def demand_stop_resolved(session: Session, case: Case) -> None:
    """Raise ``StopUnresolved`` while what a stopped item said waits for a decision."""
    if stopped_store.of_case(session, case.id):
        raise StopUnresolved(case.number)


def examine_case(session: Session, case: Case, day: date) -> Admission:
    """Run the admission check of a case for a day; residence and age by its report (R7)."""
    report = case_store.latest_report(session, case.id)
    return examine_known(session, case, report, basis_of(session, case.person_id, day), day)


def examine_known(
    session: Session, case: Case, report: CaseReport | None, basis: Basis, day: date
) -> Admission:
    """Run the same check where report and basis of that day are at hand already."""
    reported_on = report.reported_on if report else case.opened_on
    return examine(case, reported_on, basis, office_of(session).municipalities, day)


def demand_admission(case: Case, admission: Admission) -> None:
    """Raise the refusal that tells why a case is not admitted, if it is not."""
    if not admission.consent.allowed:
        raise ConsentLacking(case.number, admission.consent.reason)
    demand_responsible(case, admission)


def demand_responsible(case: Case, admission: Admission) -> None:
    """Raise ``NotAdmitted`` if residence or age speak against a case, with or without names."""
    failed = tuple(
        finding.check
        for finding in admission.findings
        if finding.result is CheckResult.FAILED and finding.check is not Check.CONSENT
    )
    if failed:
        raise NotAdmitted(case.number, failed)


def demand_consent(session: Session, case: Case, day: date) -> None:
    """Raise ``ConsentLacking`` unless a consent of the person holds on a day (R1)."""
    verdict = standing(basis_of(session, case.person_id, day), Purpose.CASE_CONFERENCE, day)
    if not verdict.allowed:
        raise ConsentLacking(case.number, verdict.reason)


def demand_standing(case: Case, basis: Basis, day: date) -> None:
    """Raise ``ConsentLacking`` unless the case may be discussed at a conference on a day (R1)."""
    verdict = at_conference(basis, day)
    if not verdict.allowed:
        raise ConsentLacking(case.number, verdict.reason)


def demand_enterable(
    facts: Iterable[Fact], basis: Basis, day: date, *, special_only: bool = False
) -> None:
    """Raise ``CategoryNotCovered`` for the first fact no grant opens to anybody (R3).

    Args:
        facts: what shall be written down.
        basis: what stands in the vault about the young person.
        day: the day it is written down.
        special_only: ask only for what is specially protected.
    """
    for fact in facts:
        if special_only and not fact.category.special:
            continue
        verdict = enterable(basis, fact, Purpose.CASE_CONFERENCE, day)
        if not verdict.allowed:
            raise CategoryNotCovered(fact.category, verdict.reason)
