"""The session itself: begun on the confirmed day, one item at a time, ended cleanly."""

from datetime import date, timedelta

import pytest

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.commitment import (
    CommitmentDraft,
    CommitmentEvent,
    CommitmentState,
    GoalDraft,
    OwnerKind,
)
from ilja_desktop.domain.conference import (
    AgendaItemKind,
    AgendaItemState,
    Conference,
    ConferenceState,
    Phase,
)
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.errors import ImpossibleStep, IncompleteDraft, NotFound
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.minutes import CaseSheetDraft, MinutesDraft, MinutesState, Outcome
from ilja_desktop.services.agenda import ItemNotOpen
from ilja_desktop.services.commitment import OwnerNotCovered
from ilja_desktop.services.minutes import MinutesAreFinal, SheetsUnfinished
from ilja_desktop.services.session import (
    DayNotConfirmed,
    ItemStillOpen,
    SecrecyNoticeMissing,
    SessionNotRunning,
)
from tests.services.conftest import Town

TODAY = date(2026, 11, 21)


def fixed(town: Town) -> Conference:
    conference, desk = town.an_agenda(town.a_reported_case()), town.desk.conferences
    desk.add_item(conference.id, AgendaItemKind.REPORT, "Bericht des Jobcenters")
    desk.invite(conference.id)
    desk.close_reports(conference.id)
    return desk.fix_agenda(conference.id)


def opened(town: Town) -> tuple[Conference, AgendaItemId, AgendaItemId]:
    """A running conference with a case and a topic."""
    conference = fixed(town)
    town.desk.sessions.open(conference.id, TODAY, notice_read=True)
    return conference, town.item_of(conference, 1), town.item_of(conference, 2)


def test_it_begins_on_the_confirmed_day_after_the_notice(town: Town) -> None:
    conference, desk = fixed(town), town.desk.sessions
    with pytest.raises(DayNotConfirmed) as refused:
        desk.open(conference.id, TODAY - timedelta(days=1), notice_read=True)
    assert refused.value.today == TODAY
    with pytest.raises(SecrecyNoticeMissing):
        desk.open(conference.id, TODAY, notice_read=False)
    with pytest.raises(SessionNotRunning) as early:
        desk.call(town.item_of(conference))
    assert early.value.state is ConferenceState.AGENDA_FIXED
    running = desk.open(conference.id, TODAY, notice_read=True)
    assert running.secrecy_notice_at == running.opened_at == town.clock.now
    with pytest.raises(ImpossibleStep):
        desk.open(conference.id, TODAY, notice_read=True)


def test_one_item_at_a_time(town: Town) -> None:
    conference, case_item, topic = opened(town)
    desk = town.desk.sessions
    desk.call(case_item)
    for attempt in (
        lambda: desk.call_topic(topic),
        lambda: desk.call(case_item),
        lambda: desk.end(conference.id),
    ):
        with pytest.raises(ItemStillOpen) as refused:
            attempt()
        assert refused.value.position == 1
    with pytest.raises(SheetsUnfinished) as unfinished:
        town.desk.minutes.plan(conference.id)
    assert unfinished.value.positions == ("TOP 1",)
    desk.adjourn(case_item)
    assert desk.call_topic(topic).state is AgendaItemState.OPEN
    assert desk.conclude(topic).state is AgendaItemState.DISCUSSED


def test_a_case_is_no_topic_and_a_topic_no_case(town: Town) -> None:
    _, case_item, topic = opened(town)
    desk = town.desk.sessions
    with pytest.raises(NotFound):
        desk.call(topic)
    with pytest.raises(NotFound):
        desk.call_topic(case_item)
    desk.call_topic(topic)
    with pytest.raises(NotFound):
        town.desk.commitments.agree(topic, GoalDraft(text="Ziel"))
    with pytest.raises(NotFound):
        desk.view(topic)
    with pytest.raises(NotFound):
        town.desk.seats.seat(topic, town.youth)


def test_nothing_is_written_once_an_item_is_over(town: Town) -> None:
    _, item, _ = opened(town)
    desk, commitments = town.desk.sessions, town.desk.commitments
    view = desk.call(item)
    goal = commitments.agree(item, GoalDraft(text="Ziel", agreed_by_person=True))
    draft = CommitmentDraft(text="Anruf", owner_id=town.agency.id, due_on=TODAY, goal_id=goal.id)
    commitment = commitments.commit(item, draft)
    desk.enter_phase(item, Phase.AGREEING)
    town.finish(item)
    seat = view.seats[0].attendance.id
    for attempt in (
        lambda: desk.write(item, CaseSheetDraft(question="Noch eine?")),
        lambda: desk.enter_phase(item, Phase.ADVISING),
        lambda: town.desk.seats.leave(seat),
        lambda: town.desk.seats.unseat(seat),
        lambda: town.desk.seats.seat(item, town.youth),
        lambda: commitments.agree(item, GoalDraft(text="Ziel")),
        lambda: commitments.commit(item, draft),
        lambda: commitments.strike(commitment.id),
        lambda: commitments.strike_goal(goal.id),
        lambda: desk.conclude(item),
    ):
        with pytest.raises(ItemNotOpen) as refused:
            attempt()
        assert refused.value.state is AgendaItemState.DISCUSSED


def test_sheet_needs_view_outcome_and_an_agreed_goal(town: Town) -> None:
    _, item, _ = opened(town)
    town.desk.sessions.call(item)
    town.desk.seats.seat(item, town.youth)
    draft = CaseSheetDraft(question="Welcher Weg?", outcome=Outcome.AGREED)
    town.desk.sessions.write(item, draft)
    with pytest.raises(IncompleteDraft) as refused:
        town.desk.sessions.conclude(item)
    assert set(refused.value.problems) == {
        "view.missing",
        "lead_id.missing",
        "follow_up_on.missing",
        "goals.missing",
    }
    assert town.finish(item).state is AgendaItemState.DISCUSSED


def test_items_nobody_called_are_adjourned_at_the_end(town: Town) -> None:
    conference, case_item, topic = opened(town)
    desk = town.desk.sessions
    desk.drop(topic)
    ended = desk.end(conference.id)
    assert (ended.state, ended.ended_at) == (ConferenceState.ENDED, town.clock.now)
    (line, _) = town.desk.conferences.view(conference.id).agenda
    assert line.item.state is AgendaItemState.ADJOURNED
    assert line.case is not None
    assert line.case.state is CaseState.ADMITTED
    with pytest.raises(SessionNotRunning):
        desk.adjourn(case_item)
    with pytest.raises(ImpossibleStep):
        desk.end(conference.id)


def test_minutes_are_signed_once_after_the_end(town: Town) -> None:
    conference, case_item, _ = opened(town)
    town.desk.sessions.call(case_item)
    town.finish(case_item)
    book = town.desk.minutes
    with pytest.raises(ImpossibleStep):
        book.plan(conference.id)
    book.write(conference.id, MinutesDraft(miscellaneous="Neue Räume"))
    town.sign(conference)
    assert book.of(conference.id).state is MinutesState.SIGNED
    with pytest.raises(MinutesAreFinal) as refused:
        book.write(conference.id, MinutesDraft())
    assert refused.value.state is MinutesState.SIGNED
    with pytest.raises(ImpossibleStep):
        book.plan(conference.id)
    assert [(one.sheets, one.copies) for one in book.held()] == [(1, 0)]
    assert town.vault.check() == ()


def test_only_somebody_the_consent_names_keeps_a_commitment(town: Town) -> None:
    person = town.a_person()
    town.a_consent(person, to=(town.moderator, town.jobcenter, town.agency))
    case = town.a_case(person)
    town.a_report(case)
    town.desk.cases.report(case.id)
    item = town.item_of(town.a_running_conference(case))
    town.desk.sessions.call(item)
    commit = town.desk.commitments.commit
    with pytest.raises(OwnerNotCovered) as refused:
        commit(item, CommitmentDraft(text="Anruf", owner_id=town.school.id, due_on=TODAY))
    assert (refused.value.name, refused.value.reason) == ("Frau Tesfay", Reason.RECIPIENT_NOT_NAMED)
    own = CommitmentDraft(
        text="Mappe",
        owner_kind=OwnerKind.YOUNG_PERSON,
        owner_id=town.school.id,
        due_on=TODAY,
    )
    kept = commit(item, own)
    assert (kept.owner_id, kept.owner_institution_id) == (None, None)
    named = commit(item, CommitmentDraft(text="Anruf", owner_id=town.agency.id, due_on=TODAY))
    assert named.owner_institution_id == town.agency.institution_id


def test_goal_that_is_struck_out_leaves_its_commitments(town: Town) -> None:
    _, item, _ = opened(town)
    town.desk.sessions.call(item)
    desk = town.desk.commitments
    goal, other = (desk.agree(item, GoalDraft(text=text)) for text in ("eins", "zwei"))
    draft = CommitmentDraft(text="Anruf", owner_id=town.agency.id, due_on=TODAY)
    serving = [
        desk.commit(item, CommitmentDraft(**{**vars(draft), "goal_id": one.id}))
        for one in (goal, other)
    ]
    desk.strike_goal(goal.id)
    view = town.desk.sessions.view(item)
    assert [one.goal_id for one in view.commitments] == [None, other.id]
    desk.strike(serving[0].id)
    assert [one.id for one in town.desk.sessions.view(item).commitments] == [serving[1].id]


def test_goal_of_another_item_is_not_served(town: Town) -> None:
    first, second = town.a_reported_case(), town.a_reported_case(family_name="Ö")
    conference = town.a_running_conference(first, second)
    town.desk.sessions.call(town.item_of(conference, 1))
    goal = town.desk.commitments.agree(town.item_of(conference, 1), GoalDraft(text="Ziel"))
    town.desk.sessions.adjourn(town.item_of(conference, 1))
    item = town.item_of(conference, 2)
    town.desk.sessions.call(item)
    draft = CommitmentDraft(text="Anruf", owner_id=town.agency.id, due_on=TODAY, goal_id=goal.id)
    with pytest.raises(NotFound):
        town.desk.commitments.commit(item, draft)


def test_commitment_is_followed_up(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    desk = town.desk.commitments
    (commitment,) = desk.unfinished()
    assert desk.follow_up(commitment.id, CommitmentEvent.BEGIN).state is CommitmentState.IN_PROGRESS
    with pytest.raises(IncompleteDraft):
        desk.follow_up(commitment.id, CommitmentEvent.GIVE_UP, " ")
    given_up = desk.follow_up(commitment.id, CommitmentEvent.GIVE_UP, "kein Platz frei")
    assert (given_up.reason, given_up.done_on) == ("kein Platz frei", None)
    assert desk.unfinished() == ()
    with pytest.raises(ImpossibleStep):
        desk.follow_up(commitment.id, CommitmentEvent.COMPLETE)


def test_overdue_commitments_stand_on_the_first_page(town: Town) -> None:
    case = town.a_reported_case()
    coming = town.a_running_conference(case)
    overview = town.desk.overview.today()
    assert overview.next_conference is not None
    assert overview.next_conference.cases == 1
    assert overview.next_conference.not_to_be_discussed == 0
    town.discuss(town.item_of(coming))
    town.desk.sessions.end(coming.id)
    assert [one.id for one in town.desk.overview.today().unsigned] == [coming.id]
    town.clock.go_to(date(2027, 7, 10))
    overview = town.desk.overview.today()
    assert [one.case_number for one in overview.overdue] == [case.number]
    assert [one.name for one in overview.consents_due] == ["Yıldız, Emre"]
    assert overview.consents_due[0].case_id == case.id
    assert overview.next_conference is None
