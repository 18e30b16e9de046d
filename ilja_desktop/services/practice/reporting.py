"""How a case of the story comes in: the family, the signed form, the case and its report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from ilja_desktop.domain.casefile import Case, CaseDraft
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.ids import ConferenceId, CustodyHolderId, YoungPersonId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.person import CustodyHolder, YoungPerson
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.practice.people import Youth
from ilja_desktop.services.practice.release import Release, Signers, consent


@dataclass(frozen=True)
class Registered:
    """A young person on record, with those who hold custody."""

    person: YoungPerson
    holders: tuple[CustodyHolder, ...]

    @property
    def id(self) -> YoungPersonId:
        """The local number of the young person."""
        return self.person.id

    def holder_ids(self) -> tuple[CustodyHolderId, ...]:
        """Return the local numbers of those who hold custody."""
        return tuple(holder.id for holder in self.holders)


def register(desk: Desk, youth: Youth) -> Registered:
    """Take a young person and the family on record."""
    person = desk.people.register(youth.person)
    holders = tuple(
        desk.people.add_holder(replace(holder, person_id=person.id)) for holder in youth.holders
    )
    return Registered(person, holders)


def sign(
    desk: Desk, family: Registered, release: Release, signers: Signers, signed_on: date
) -> None:
    """Enter the signed form."""
    desk.consents.record(consent(family.id, release, signers, signed_on))


@dataclass(frozen=True, kw_only=True)
class Call:
    """The call for cases a report answers."""

    conference_id: ConferenceId
    reported_on: date


def report(
    desk: Desk,
    family: Registered,
    youth: Youth,
    reporter: Professional,
    call: Call,
    facts: Callable[[Registered, Professional], tuple[Fact, ...]] | None = None,
) -> Case:
    """Open the case and write down its report; it is not yet reported to the conference."""
    case = desk.cases.open(
        CaseDraft(
            person_id=family.id,
            reporting_institution_id=reporter.institution_id,
            lead_institution_id=reporter.institution_id,
            opened_on=call.reported_on,
        )
    )
    desk.filings.put_down(
        replace(
            youth.report,
            case_id=case.id,
            conference_id=call.conference_id,
            reported_on=call.reported_on,
            reporter_id=reporter.id,
            facts=facts(family, reporter) if facts else (),
        )
    )
    return case
