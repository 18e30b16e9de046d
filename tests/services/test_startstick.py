"""What may go on a start stick is planned by the consent of today."""

from dataclasses import replace

import pytest

from ilja_desktop.domain.mentorfreight import ANSWER, ENTRY, TANDEM, VOLUNTEER
from ilja_desktop.domain.startstick import DevicePageMissing
from ilja_desktop.services.mentorship import NotActive
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
