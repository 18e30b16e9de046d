"""What has to be renewed or done with volunteers next: a work list, worked out and never stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.domain.ids import VolunteerId
from ilja_desktop.domain.mentoringrule import MentoringRules
from ilja_desktop.domain.volunteer import GONE, Proof, Volunteer, VolunteerState


class RenewalKind(Enum):
    """What is due."""

    CERTIFICATE = "Führungszeugnis erneuern"
    TRAINING = "geplante Schulung"
    PROOF = "Nachweis fehlt"


@dataclass(frozen=True, kw_only=True)
class Renewal:
    """One line of the work list.

    Args:
        due_on: the last day; none where it is due at once.
        what: the training or proof.
    """

    volunteer_id: VolunteerId
    name: str
    kind: RenewalKind
    due_on: date | None = None
    what: str | Proof = ""


def renewals(
    volunteers: Iterable[Volunteer], rules: MentoringRules, today: date
) -> tuple[Renewal, ...]:
    """Return what is due within the notice of the office's rules, the most urgent first."""
    until = today + timedelta(days=rules.notice_days)
    found = [
        one
        for volunteer in volunteers
        if volunteer.state not in GONE
        for one in _of(volunteer, rules)
        if one.due_on is None or one.due_on <= until
    ]
    return tuple(sorted(found, key=lambda one: (one.due_on or date.min, one.name)))


def _of(volunteer: Volunteer, rules: MentoringRules) -> Iterable[Renewal]:
    id, name = volunteer.id, volunteer.full_name()
    if volunteer.state is VolunteerState.ACTIVE:
        for proof in volunteer.missing():
            yield Renewal(volunteer_id=id, name=name, kind=RenewalKind.PROOF, what=proof)
    if volunteer.certificate is not None:
        due = volunteer.certificate.renew_by(rules)
        yield Renewal(volunteer_id=id, name=name, kind=RenewalKind.CERTIFICATE, due_on=due)
    for training in volunteer.trainings:
        if not training.attended:
            yield Renewal(
                volunteer_id=id,
                name=name,
                kind=RenewalKind.TRAINING,
                due_on=training.held_on,
                what=training.title,
            )
