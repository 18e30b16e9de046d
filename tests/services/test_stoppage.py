"""A withdrawal comes in while a case is open: stopped first, asked afterwards."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft, OwnerKind
from ilja_desktop.domain.conference import AgendaItemState, Attendee, AttendeeKind
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.projection import Blank
from ilja_desktop.domain.seating import SeatVerdict
from ilja_desktop.domain.withdrawal import SignerKind, WithdrawalForm
from ilja_desktop.services.agenda import ItemNotOpen
from ilja_desktop.services.gate import StopUnresolved
from ilja_desktop.services.stoppage import CannotGoOn, Declaration
from ilja_desktop.services.stopview import Caller
from ilja_desktop.store import stoppeditem as stopped_store
from tests.services.conftest import Town

SCHOOL = Fact(category=DataCategory.SCHOOL, text="Klasse BFS2")
YOUTH = Caller(SignerKind.YOUNG_PERSON)


def typed(town: Town, facts: tuple[Fact, ...] = (SCHOOL,)) -> AgendaItemId:
    """Open the only case of a conference and put something down for it."""
    young = town.a_person()
    town.a_holder(young.id)
    town.a_consent(young)
    case = town.a_case(young)
    town.a_report(case, facts)
    conference = town.a_running_conference(town.desk.cases.report(case.id))
    item_id = town.item_of(conference)
    town.desk.sessions.call(item_id)
    town.desk.commitments.agree(item_id, GoalDraft(text="Vertrag"))
    today = town.desk.workplace.today()
    promise = CommitmentDraft(text="anrufen", owner_kind=OwnerKind.YOUNG_PERSON, due_on=today)
    town.desk.commitments.commit(item_id, promise)
    return item_id


def test_the_stop_takes_everything_away_at_once(town: Town) -> None:
    item_id = typed(town)
    view = town.desk.stoppages.stop(item_id)
    assert view.item.state is AgendaItemState.BROKEN_OFF
    with town.vault.read() as session:
        (stopped,) = stopped_store.everything(session)
    assert [goal.text for goal in stopped.content.goals] == ["Vertrag"]
    assert stopped.content.sheet.facts == (SCHOOL,)
    assert town.desk.commitments.unfinished() == ()
    assert town.desk.projections.slide(view.item.conference_id).blank is Blank.NO_ITEM
    with pytest.raises(ItemNotOpen):
        town.desk.commitments.agree(item_id, GoalDraft(text="mehr"))
    with pytest.raises(ItemNotOpen):
        town.desk.sessions.write(item_id, stopped.content.sheet)


def test_a_whole_withdrawal_halts_the_case_and_what_lies_apart_waits(town: Town) -> None:
    item_id = typed(town)
    view = town.desk.stoppages.stop(item_id)
    effect = town.desk.stoppages.declare(
        item_id, Declaration(caller=YOUTH, form=WithdrawalForm.ORAL)
    )
    assert (effect.reached, effect.stands) == (True, False)
    case_id = view.item.case_id
    assert case_id is not None
    assert town.desk.cases.view(case_id).case.state is CaseState.HALTED
    with pytest.raises(CannotGoOn):
        town.desk.stoppages.go_on(item_id)
    (line,) = town.desk.stoppages.waiting()
    assert (line.conference, line.position) == ("4/2026", 1)
    town.desk.stoppages.erase(line.id)
    assert town.desk.stoppages.waiting() == ()
    town.desk.sessions.end(view.item.conference_id)


def test_a_doubtful_call_is_cleared_later_and_the_item_goes_on(town: Town) -> None:
    item_id = typed(town)
    town.desk.stoppages.stop(item_id)
    item = town.desk.stoppages.go_on(item_id)
    assert (item.state, item.finished_at) == (AgendaItemState.OPEN, None)
    view = town.desk.sessions.view(item_id)
    assert [goal.text for goal in view.goals] == ["Vertrag"]
    assert [one.text for one in view.commitments] == ["anrufen"]
    assert view.sheet.facts == (SCHOOL,)
    assert town.desk.stoppages.waiting() == ()


def test_a_partial_withdrawal_leaves_out_what_it_took_back(town: Town) -> None:
    wish = Fact(category=DataCategory.WISHES, text="Lager")
    item_id = typed(town, (SCHOOL, wish))
    town.desk.stoppages.stop(item_id)
    effect = town.desk.stoppages.declare(
        item_id,
        Declaration(caller=YOUTH, form=WithdrawalForm.ORAL, categories=(DataCategory.SCHOOL,)),
    )
    assert (effect.reached, effect.stands) == (True, True)
    town.desk.stoppages.go_on(item_id)
    assert town.desk.sessions.view(item_id).sheet.facts == (wish,)


def test_a_parent_of_an_adult_takes_back_only_what_they_entrusted(town: Town) -> None:
    item_id = typed(town)
    view = town.desk.stoppages.stop(item_id)
    assert view.adult
    mother = next(each for each in view.callers if each.holder is not None)
    declaration = Declaration(caller=mother, form=WithdrawalForm.ORAL)
    effect = town.desk.stoppages.declare(item_id, declaration)
    assert (effect.reached, effect.stands) == (False, True)
    assert town.desk.stoppages.go_on(item_id).state is AgendaItemState.OPEN
    assert town.desk.sessions.view(item_id).sheet.facts == (SCHOOL,)


def test_a_stopped_case_nobody_halted_is_free_after_the_session(town: Town) -> None:
    item_id = typed(town)
    view = town.desk.stoppages.stop(item_id)
    town.desk.sessions.end(view.item.conference_id)
    case_id = view.item.case_id
    assert case_id is not None
    assert town.desk.cases.view(case_id).case.state is CaseState.ADMITTED
    assert len(town.desk.stoppages.waiting()) == 1


def test_one_recipient_is_taken_out_alone_and_may_not_stay(town: Town) -> None:
    item_id = typed(town)
    view = town.desk.stoppages.stop(item_id)
    school = next(one for one, _ in view.recipients if one.professional_id == town.school.id)
    assert dict(view.recipients)[school] == "Frau Tesfay, Berufskolleg"
    declared = Declaration(caller=YOUTH, form=WithdrawalForm.ORAL, recipients=(school,))
    effect = town.desk.stoppages.declare(item_id, declared)
    assert (effect.reached, effect.stands) == (True, True)
    town.desk.stoppages.go_on(item_id)
    seat = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=town.school.id)
    assert town.desk.seats.seat(item_id, seat).seat.verdict is SeatVerdict.LEAVES
    seat = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=town.agency.id)
    assert town.desk.seats.seat(item_id, seat).seat.verdict is SeatVerdict.STAYS


def test_what_is_not_cleared_bars_the_case_from_other_agendas(town: Town) -> None:
    view = town.desk.stoppages.stop(typed(town))
    town.desk.sessions.end(view.item.conference_id)
    case_id = view.item.case_id
    assert case_id is not None
    later = town.a_conference(town.desk.workplace.today() + timedelta(days=7))
    with pytest.raises(StopUnresolved):
        town.desk.conferences.put_on_agenda(later.id, case_id)
    town.desk.stoppages.erase(town.desk.stoppages.waiting()[0].id)
    assert town.desk.conferences.put_on_agenda(later.id, case_id).case_id == case_id
