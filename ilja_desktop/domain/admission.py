"""Whether a case may come before a conference, and in which order cases are taken (R1, R7, R8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import Case, CaseReport, Urgency
from ilja_desktop.domain.coverage import Reason, Verdict, at_conference
from ilja_desktop.domain.deadline import age_on


class Check(Enum):
    """What admission looks at."""

    CONSENT = "Einwilligung"
    RESIDENCE = "Wohnsitz"
    AGE = "Alter"


class CheckResult(Enum):
    """How one check came out."""

    PASSED = "erfüllt"
    EXCEPTED = "begründete Ausnahme"
    FAILED = "nicht erfüllt"


@dataclass(frozen=True)
class Finding:
    """One check of one case, with its reason."""

    check: Check
    result: CheckResult
    reason: Reason | None = None
    """Of the consent check."""
    exception: str = ""
    """The reason somebody gave; consent has none."""


@dataclass(frozen=True)
class Admission:
    """The admission check of one case for one conference day."""

    findings: tuple[Finding, ...]
    consent: Verdict

    @property
    def admitted(self) -> bool:
        """All checks passed, or were excepted with a reason."""
        return all(finding.result is not CheckResult.FAILED for finding in self.findings)


def examine(
    case: Case, reported_on: date, basis: Basis, places: tuple[str, ...], day: date
) -> Admission:
    """Check a case for a conference on a day.

    Args:
        case: with the reasoned exceptions for residence and age, if any.
        reported_on: the day residence and age are judged by (R7).
        basis: person, consents and the office's policy.
        places: municipalities the office is responsible for.
        day: the day of the conference; the consent must hold on it (R1).
    """
    person = basis.family.person
    verdict = at_conference(basis, day)
    consent = CheckResult.PASSED if verdict.allowed else CheckResult.FAILED
    at_home = person.residence.strip().casefold() in {place.strip().casefold() for place in places}
    young = age_on(person.born_on, reported_on) < basis.policy.age_limit
    return Admission(
        (
            Finding(Check.CONSENT, consent, verdict.reason),
            _excepted(Check.RESIDENCE, at_home, case.residence_exception),
            _excepted(Check.AGE, young, case.age_exception),
        ),
        verdict,
    )


def _excepted(check: Check, passed: bool, exception: str) -> Finding:
    if passed:
        return Finding(check, CheckResult.PASSED)
    if exception.strip():
        return Finding(check, CheckResult.EXCEPTED, exception=exception.strip())
    return Finding(check, CheckResult.FAILED)


@dataclass(frozen=True)
class Candidate:
    """A case that asks for a place on the agenda."""

    case: Case
    report: CaseReport
    legal_circles: int
    """Number of legal circles involved."""
    first_time: bool


_URGENCY = {Urgency.A: 0, Urgency.B: 1, Urgency.C: 2}


def selection_order(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Return candidates in the order proposed for selection (R8); a person decides.

    Postponed cases come first, then urgency, due date, first-time cases, how often a case was
    postponed, and how many legal circles are involved.
    """
    return tuple(
        sorted(
            candidates,
            key=lambda c: (
                c.case.postponed_count == 0,
                _URGENCY[c.report.urgency],
                c.report.due_on or date.max,
                not c.first_time,
                -c.case.postponed_count,
                -c.legal_circles,
                c.case.id,
            ),
        )
    )
