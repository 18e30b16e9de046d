"""An agenda is released with those who lead; handing over is a sign-in of one's own."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ilja_desktop.domain.conference import AttendeeKind, ConferenceState
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.institution import ProfessionalDraft
from ilja_desktop.domain.moderation import LeaderFault, Leaders
from ilja_desktop.domain.user import Role
from ilja_desktop.keys.slot import WrongPassword
from ilja_desktop.services.handover import CannotLead, LeadsAlready
from ilja_desktop.services.session import SessionNotRunning
from ilja_desktop.store import user as user_store
from ilja_desktop.store.user import UserRow
from tests.builders import PASSWORD
from tests.services.conftest import Town


def a_sign_in(town: Town, id: int, *roles: Role, temporary: bool = False) -> None:
    """Give a professional a way to sign in, without deriving a key."""
    with town.vault.write(town.unlocked.uid, town.clock()) as transaction:
        transaction.add(
            UserRow(
                uid=f"u{id}",
                name=f"person{id}",
                display_name=f"Person {id}",
                roles=frozenset(roles),
                professional_id=id,
                password_temporary=temporary,
            )
        )


def test_everybody_is_checked_and_nobody_is_hindered(town: Town) -> None:
    stranger = town.desk.network.appoint(
        ProfessionalDraft(
            institution_id=town.school.institution_id,
            given_name="Nûr",
            family_name="Öztürk",
            function="Schulleitung",
        )
    )
    a_sign_in(town, town.jobcenter.id, Role.MODERATION)
    a_sign_in(town, town.school.id, Role.REPORTING)
    a_sign_in(town, stranger.id, Role.MODERATION, temporary=True)
    conference = town.an_agenda(town.a_reported_case())
    town.desk.conferences.invite(conference.id)
    town.desk.conferences.close_reports(conference.id)
    found = {each.professional.id: each for each in town.desk.agenda_releases.checks(conference.id)}
    assert found[town.moderator.id].faults == found[town.jobcenter.id].faults == ()
    assert found[town.agency.id].faults == (LeaderFault.NO_SIGN_IN,)
    assert found[town.school.id].faults == (LeaderFault.NO_RIGHT,)
    lacking = found[stranger.id]
    assert lacking.faults == (LeaderFault.TEMPORARY, LeaderFault.NOT_COVERED)
    assert lacking.positions == (1,)

    release = town.desk.agenda_releases.release
    leaders = Leaders(
        moderator_id=town.moderator.id,
        deputy_id=town.jobcenter.id,
        minute_taker_id=stranger.id,
    )
    with pytest.raises(IncompleteDraft):
        release(conference.id, replace(leaders, deputy_id=None))
    with pytest.raises(IncompleteDraft):
        release(conference.id, replace(leaders, deputy_id=town.moderator.id))
    released = release(conference.id, leaders)
    assert released.state is ConferenceState.AGENDA_FIXED
    assert (released.deputy_id, released.minute_taker_id) == (town.jobcenter.id, stranger.id)


def test_whoever_takes_over_leads_from_that_moment_and_sits_at_the_table(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    a_sign_in(town, town.jobcenter.id, Role.MODERATION)
    town.desk.sessions.call(town.item_of(conference))
    town.clock.now += timedelta(minutes=20)
    with town.vault.read() as session:
        user = user_store.get_by_uid(session, f"u{town.jobcenter.id}").record()
    other = town.desk_of(*user.roles, professional=town.jobcenter.id)
    led = other.handovers.take_over_signed_in(conference.id)
    first, second = led.moderations
    assert (first.professional_id, second.professional_id) == (town.moderator.id, town.jobcenter.id)
    assert first.began_at == conference.opened_at
    assert first.ended_at == second.began_at == town.clock()
    seats = town.desk.sessions.view(town.item_of(conference)).seats
    here = [s.attendance for s in seats if s.attendance.professional_id == town.jobcenter.id]
    assert [each.kind for each in here] == [AttendeeKind.PROFESSIONAL]
    with pytest.raises(LeadsAlready):
        other.handovers.take_over_signed_in(conference.id)
    names = [each.name for each in town.desk.handovers.successors(conference.id)]
    assert names == ["Frau Otto"]

    town.finish(town.item_of(conference))
    ended = town.desk.sessions.end(conference.id)
    assert ended.moderations[-1].ended_at == ended.ended_at
    with pytest.raises(SessionNotRunning):
        town.desk.handovers.take_over_signed_in(conference.id)


def test_only_somebody_who_may_lead_takes_over(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    with pytest.raises(CannotLead):
        town.desk_of(Role.MODERATION).handovers.take_over_signed_in(conference.id)
    reporter = town.desk_of(Role.REPORTING, professional=town.school.id)
    with pytest.raises(CannotLead):
        reporter.handovers.take_over_signed_in(conference.id)


def test_the_chair_goes_back_by_a_password_and_by_no_other(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    a_sign_in(town, town.jobcenter.id, Role.MODERATION)
    other = town.desk_of(Role.MODERATION, professional=town.jobcenter.id)
    other.handovers.take_over_signed_in(conference.id)
    with pytest.raises(WrongPassword):
        other.handovers.take_over(conference.id, "KO", f"{PASSWORD}!")
    led = other.handovers.take_over(conference.id, "KO", PASSWORD)
    assert [each.professional_id for each in led.moderations] == [
        town.moderator.id,
        town.jobcenter.id,
        town.moderator.id,
    ]
    assert other.user.professional_id == town.jobcenter.id, "who is signed in stays"
