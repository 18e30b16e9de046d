"""From the call for cases to a fixed agenda: selection, exceptions, capacity, order."""

from dataclasses import replace
from datetime import date

import pytest

from ilja_desktop.domain.admission import Check
from ilja_desktop.domain.casefile import Case, CaseState, Urgency
from ilja_desktop.domain.conference import (
    AgendaItemKind,
    AgendaItemState,
    ConferenceDraft,
    ConferenceState,
)
from ilja_desktop.domain.errors import ChangedMeanwhile, ImpossibleStep, NotFound
from ilja_desktop.services.agendaroom import AgendaFull
from ilja_desktop.services.conference import AgendaClosed, AgendaEmpty
from ilja_desktop.services.gate import NotAdmitted
from tests.services.conftest import Town

TODAY = date(2026, 11, 21)


def reported(town: Town, **report: object) -> Case:
    person = town.a_person(family_name=f"Ö{town.written()}")
    town.a_consent(person)
    case = town.a_case(person)
    town.a_report(case, (), **report)
    return town.desk.cases.report(case.id)


def state_of(town: Town, case: Case) -> CaseState:
    return town.desk.cases.view(case.id).case.state


def test_postponed_cases_come_first_then_urgency_and_date(town: Town) -> None:
    late = reported(town, urgency=Urgency.B, due_on=date(2027, 2, 1))
    soon = reported(town, urgency=Urgency.B, due_on=date(2026, 12, 1))
    urgent = reported(town, urgency=Urgency.A)
    postponed = reported(town, urgency=Urgency.C)
    town.desk.cases.postpone(postponed.id, "kein Platz")
    order = town.desk.conferences.candidates(town.a_conference().id)
    assert [line.candidate.case.id for line in order] == [
        postponed.id,
        urgent.id,
        soon.id,
        late.id,
    ]
    assert all(line.candidate.first_time for line in order)


def test_count_of_postponements_begins_anew_after_the_talk(town: Town) -> None:
    case = reported(town)
    town.desk.cases.postpone(case.id, "kein Platz")
    conference = town.a_running_conference(case)
    assert town.desk.cases.view(case.id).case.postponed_count == 1
    town.discuss(town.item_of(conference))
    talked = town.desk.cases.view(case.id).case
    assert (talked.postponed_count, talked.hold_reason) == (0, "")
    town.sign(conference)
    (line,) = town.desk.conferences.candidates(town.a_conference(date(2026, 12, 12)).id)
    assert not line.candidate.first_time
    again = town.an_agenda_of(date(2026, 12, 12), case)
    assert state_of(town, case) is CaseState.SCHEDULED
    assert again.state is ConferenceState.PLANNED


def test_postponed_case_leaves_the_agenda_it_stands_on(town: Town) -> None:
    case, other = reported(town), reported(town)
    conference = town.an_agenda(case, other)
    town.desk.cases.postpone(case.id, "kein Platz")
    view = town.desk.conferences.view(conference.id)
    states = {line.item.case_id: line.item.state for line in view.agenda}
    assert states[case.id] is AgendaItemState.POSTPONED
    left = town.desk.conferences.leave_out(town.item_of_case(conference, other), "Zeit")
    assert (left.state, left.selection_reason) == (AgendaItemState.POSTPONED, "Zeit")
    assert state_of(town, other) is CaseState.POSTPONED
    town.desk.conferences.add_item(conference.id, AgendaItemKind.REPORT, "Bericht")
    lines = town.desk.conferences.lines()
    assert [line.cases for line in lines if line.conference.id == conference.id] == [0]


def test_residence_and_age_may_be_excepted_with_a_reason_consent_never(town: Town) -> None:
    case = town.a_reported_case(residence="Anderswo", born_on=date(1999, 1, 1))
    with pytest.raises(NotAdmitted) as refused:
        town.desk.cases.admit(case.id, residence_reason=" ", age_reason="Teilhabe")
    assert refused.value.checks == (Check.RESIDENCE,)
    assert town.desk.cases.view(case.id).case.age_exception == "", "nothing half done"
    admitted = town.desk.cases.admit(case.id, "Schule hier", "Teilhabe")
    assert admitted.state is CaseState.ADMITTED
    assert (admitted.residence_exception, admitted.age_exception) == ("Schule hier", "Teilhabe")
    assert town.an_agenda(case).state is ConferenceState.PLANNED


def test_agenda_takes_as_many_cases_as_fit(town: Town) -> None:
    first, second = reported(town), reported(town)
    conference = town.a_conference()
    draft = ConferenceDraft(**{**town.draft_of(conference), "capacity": 1})
    town.desk.conferences.change(conference.id, conference.revision, draft)
    town.desk.conferences.put_on_agenda(conference.id, first.id, "dringend")
    with pytest.raises(AgendaFull) as refused:
        town.desk.conferences.put_on_agenda(conference.id, second.id)
    assert refused.value.capacity == 1
    assert state_of(town, second) is CaseState.REPORTED
    with pytest.raises(ImpossibleStep):
        town.an_agenda(first)


def test_empty_agenda_is_not_fixed_and_a_fixed_one_not_filled(town: Town) -> None:
    case, other = reported(town), reported(town)
    conference, desk = town.a_conference(), town.desk.conferences
    desk.invite(conference.id)
    desk.close_reports(conference.id)
    with pytest.raises(AgendaEmpty):
        desk.fix_agenda(conference.id)
    desk.put_on_agenda(conference.id, case.id)
    desk.fix_agenda(conference.id)
    with pytest.raises(AgendaClosed) as refused:
        desk.put_on_agenda(conference.id, other.id)
    assert refused.value.state is ConferenceState.AGENDA_FIXED
    with pytest.raises(AgendaClosed):
        desk.add_item(conference.id, AgendaItemKind.ORGANISATION, "Begrüßung")


def test_order_is_that_of_exactly_the_items_that_stay(town: Town) -> None:
    cases = [reported(town) for _ in range(3)]
    conference, desk = town.an_agenda(*cases), town.desk.conferences
    first, second, third = (line.item.id for line in desk.view(conference.id).agenda)
    desk.arrange(conference.id, (third, first, second))
    assert [line.item.id for line in desk.view(conference.id).agenda] == [third, first, second]
    other = town.an_agenda(reported(town))
    stranger = town.item_of(other)
    for wrong in ((first, second), (first, second, stranger), (first, first, second, third)):
        with pytest.raises(ChangedMeanwhile):
            desk.arrange(conference.id, wrong)
    desk.cancel(other.id)
    with pytest.raises(AgendaClosed):
        desk.arrange(other.id, (stranger,))


def test_cancelled_conference_frees_its_cases(town: Town) -> None:
    case = reported(town)
    conference = town.an_agenda(case)
    cancelled = town.desk.conferences.cancel(conference.id)
    assert cancelled.state is ConferenceState.CANCELLED
    assert state_of(town, case) is CaseState.ADMITTED
    with pytest.raises(AgendaClosed):
        town.desk.conferences.change(
            conference.id, cancelled.revision, ConferenceDraft(**town.draft_of(conference))
        )
    assert town.an_agenda(case).state is ConferenceState.PLANNED
    assert town.vault.check() == ()


def test_case_without_a_report_is_no_candidate_and_cannot_be_reported(town: Town) -> None:
    person = town.a_person()
    town.a_consent(person)
    case = town.a_case(person)
    with pytest.raises(NotFound):
        town.desk.cases.report(case.id)
    assert town.desk.conferences.candidates(town.a_conference().id) == ()
    rejected = town.desk.cases.reject(reported(town).id, "zieht weg")
    assert (rejected.state, rejected.hold_reason) == (CaseState.REJECTED, "zieht weg")


def test_somebody_elses_change_is_not_overwritten(town: Town) -> None:
    conference = town.a_conference()
    draft = ConferenceDraft(**town.draft_of(conference))
    town.desk.conferences.change(conference.id, conference.revision, replace(draft, room="113"))
    with pytest.raises(ChangedMeanwhile):
        town.desk.conferences.change(conference.id, conference.revision, draft)
