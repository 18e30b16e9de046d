"""What may go on a start stick is planned by the consent of today."""

from dataclasses import replace
from uuid import UUID

import pytest

from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.coverage import Hearing
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose, Recipient
from ilja_desktop.domain.ids import ContactId, YoungPersonId
from ilja_desktop.domain.mentorfreight import ANSWER, ENTRY, TANDEM, VOLUNTEER
from ilja_desktop.domain.package import StaysFor
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.shield import ShieldDraft
from ilja_desktop.domain.startstick import DevicePageMissing
from ilja_desktop.domain.volunteer import Volunteer
from ilja_desktop.services.mentorerrand import TANDEM_TRIP
from ilja_desktop.services.mentorship import NotActive
from ilja_desktop.services.packagehearing import Hearings
from ilja_desktop.services.volunteer import FUNCTION
from tests.services.conftest import Town
from tests.services.mentoring import PROOFS, Mentoring, mentoring_in


@pytest.fixture
def mentoring(town: Town) -> Mentoring:
    return mentoring_in(town)


def test_nobody_gets_a_stick_before_the_page_was_signed(mentoring: Mentoring) -> None:
    town = mentoring.town
    volunteer = mentoring.volunteer()
    unsigned = replace(PROOFS, device_pledged_on=None)
    town.desk.volunteers.prove(volunteer.id, volunteer.revision, unsigned)
    with pytest.raises(DevicePageMissing):
        town.desk.start_sticks.plan(volunteer.id)
    town.desk.volunteers.leave(volunteer.id)
    with pytest.raises(NotActive):
        town.desk.start_sticks.plan(volunteer.id)


def test_a_tandem_without_consent_stays_at_the_office(mentoring: Mentoring) -> None:
    town = mentoring.town
    volunteer = mentoring.volunteer()
    mentoring.tandem(volunteer)
    town.clock.now = town.clock.now.replace(year=2027, month=9)
    plan = town.desk.start_sticks.plan(volunteer.id)
    assert (plan.tandems, plan.left_out) == (0, 1)


def test_nothing_that_leads_to_a_young_person_may_travel() -> None:
    every = {*VOLUNTEER, *TANDEM, *ENTRY, *ANSWER}
    assert not every & {"person_id", "contact_id", "certificate", "payments", "selection", "region"}


def hearing(mentoring: Mentoring, volunteer: Volunteer, person_id: YoungPersonId) -> object:
    """What a volunteer may hear of a young person, or why nothing."""
    contact = Contact(
        id=ContactId(1),
        uuid=UUID(int=1),
        revision=1,
        desk="0" * 32,
        epk="age1",
        certificate=b"",
        authority=b"",
        professional_id=volunteer.professional_id,
    )
    workplace = mentoring.town.desk.workplace
    with workplace.read() as session:
        return Hearings(session, TANDEM_TRIP, contact, workplace.today()).of(person_id)


def released_by_function(mentoring: Mentoring) -> YoungPerson:
    """A young person who lets whoever accompanies for the association know, naming nobody."""
    town = mentoring.town
    anybody = Recipient(institution_id=mentoring.association.id, function=FUNCTION)
    grants = tuple(
        replace(each, recipient=anybody, purpose=Purpose.MENTORING)
        for each in town.grants((town.school,), (DataCategory.CONTACT,))
    )
    young = town.a_person()
    town.a_consent(young, grants=grants)
    return young


@pytest.mark.parametrize("by_name", [True, False], ids=["by name", "by function"])
def test_a_shielded_case_reaches_only_a_volunteer_named_in_person(
    mentoring: Mentoring, by_name: bool
) -> None:
    desk, volunteer = mentoring.town.desk, mentoring.volunteer()
    young = mentoring.person(volunteer) if by_name else released_by_function(mentoring)
    assert isinstance(hearing(mentoring, volunteer, young.id), Hearing)
    mine = frozenset({desk.user.uid})
    desk.shields.put_up(ShieldDraft(person_id=young.id, reason="Die Tante", named=mine))
    found = hearing(mentoring, volunteer, young.id)
    assert isinstance(found, Hearing) if by_name else found is StaysFor.NOT_BY_NAME
