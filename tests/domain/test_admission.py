"""Whether a case comes before a conference, and in which order."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.admission import (
    Candidate,
    Check,
    CheckResult,
    examine,
    selection_order,
)
from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import (
    AttendanceWish,
    Case,
    CaseReport,
    CaseState,
    Urgency,
)
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.ids import CaseId, CaseReportId, ProfessionalId
from ilja_desktop.domain.signing import Family
from tests.domain.people import (
    CONSENT,
    DAY,
    NOBODY,
    PARENTS,
    PERSON,
    POLICY,
    YOUTH_OFFICE,
    basis,
    young_person,
)

CASE = Case(
    id=CaseId(1),
    uuid=NOBODY,
    revision=1,
    number="ESW-2026-014",
    person_id=PERSON,
    reporting_institution_id=YOUTH_OFFICE,
    opened_on=DAY,
    state=CaseState.REPORTED,
    closed_draft=False,
    erase_on=date(2030, 1, 1),
)
PLACES = ("Eschweiler", "Alsdorf")


def checked(case: Case, found: Basis, reported_on: date = DAY) -> dict[Check, CheckResult]:
    admission = examine(case, reported_on, found, PLACES, DAY)
    results = {finding.check: finding.result for finding in admission.findings}
    assert admission.admitted is (CheckResult.FAILED not in results.values())
    assert set(results) == set(Check)
    return results


def living(residence: str, born_on: date = date(2007, 2, 3)) -> Basis:
    return Basis(Family(young_person(born_on, residence), PARENTS), (CONSENT,), POLICY)


def test_case_with_consent_residence_and_age_is_admitted() -> None:
    assert set(checked(CASE, basis(CONSENT)).values()) == {CheckResult.PASSED}


@pytest.mark.parametrize("reason", ["Familie zieht zum 1. Juli zu", "  Schulplatz hier "])
def test_residence_outside_needs_a_reason(reason: str) -> None:
    assert checked(CASE, living("Aachen"))[Check.RESIDENCE] is CheckResult.FAILED
    excepted = replace(CASE, residence_exception=reason)
    admission = examine(excepted, DAY, living("Aachen"), PLACES, DAY)
    finding = next(found for found in admission.findings if found.check is Check.RESIDENCE)
    assert (finding.result, finding.exception) == (CheckResult.EXCEPTED, reason.strip())
    assert admission.admitted


@pytest.mark.parametrize("residence", ["eschweiler ", "ALSDORF"])
def test_residence_is_compared_without_case_and_spaces(residence: str) -> None:
    assert checked(CASE, living(residence))[Check.RESIDENCE] is CheckResult.PASSED


def test_age_limit_counts_on_the_day_of_the_report() -> None:
    turns_25 = living("Eschweiler", date(2001, 6, 10))
    assert checked(CASE, turns_25, DAY)[Check.AGE] is CheckResult.FAILED
    before = DAY - timedelta(days=1)
    assert checked(CASE, turns_25, before)[Check.AGE] is CheckResult.PASSED
    excepted = replace(CASE, age_exception="Ausbildung läuft noch")
    assert checked(excepted, turns_25, DAY)[Check.AGE] is CheckResult.EXCEPTED
    assert checked(replace(CASE, age_exception="  "), turns_25)[Check.AGE] is CheckResult.FAILED


@given(st.text(), st.text())
def test_consent_has_no_exception(residence: str, age: str) -> None:
    case = replace(CASE, residence_exception=residence, age_exception=age)
    admission = examine(case, DAY, basis(), PLACES, DAY)
    assert not admission.admitted
    finding = admission.findings[0]
    assert (finding.check, finding.result) == (Check.CONSENT, CheckResult.FAILED)
    assert finding.reason is admission.consent.reason is Reason.NO_CONSENT


def test_consent_must_hold_on_the_day_of_the_conference() -> None:
    after = examine(CASE, DAY, basis(CONSENT), PLACES, date(2027, 1, 1))
    assert after.consent.reason is Reason.CONSENT_EXPIRED
    assert not after.admitted


REPORT = CaseReport(
    id=CaseReportId(1),
    uuid=NOBODY,
    revision=1,
    case_id=CASE.id,
    reported_on=DAY,
    reporter_id=ProfessionalId(1),
    urgency=Urgency.B,
    attendance_wish=AttendanceWish.YES,
)
SOON, LATE = DAY + timedelta(days=10), DAY + timedelta(days=60)


def candidate(
    key: int,
    urgency: Urgency = Urgency.B,
    due_on: date | None = None,
    postponed: int = 0,
    first_time: bool = True,
) -> Candidate:
    return Candidate(
        replace(CASE, id=CaseId(key), postponed_count=postponed),
        replace(REPORT, urgency=urgency, due_on=due_on),
        legal_circles=2,
        first_time=first_time,
    )


IN_ORDER = (
    candidate(9, Urgency.A, SOON, postponed=1),
    candidate(8, Urgency.C, postponed=2),
    replace(candidate(10, Urgency.C, postponed=1), legal_circles=4),
    candidate(7, Urgency.C, postponed=1),
    candidate(6, Urgency.A, SOON),
    candidate(5, Urgency.A, LATE),
    candidate(4, Urgency.A),
    replace(candidate(3), legal_circles=3),
    candidate(1),
    candidate(2),
    candidate(11, first_time=False),
    candidate(12, Urgency.C, SOON),
)


@given(st.permutations(IN_ORDER))
def test_postponed_come_first_then_urgency_date_and_first_time(mixed: list[Candidate]) -> None:
    assert selection_order(tuple(mixed)) == IN_ORDER
