"""A session held on paper, typed in afterwards: the same gates, the real times, the mark."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from ilja_desktop.documents import minutes as documents_minutes
from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.commitment import GoalDraft, OwnerKind
from ilja_desktop.domain.conference import (
    AgendaItemState,
    Attendee,
    AttendeeKind,
    Conference,
    ConferenceState,
)
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.errors import IncompleteDraft, NotAllowed
from ilja_desktop.domain.frompaper import (
    LineUnclear,
    NotYetHeld,
    PaperItem,
    PaperResult,
    PaperSession,
    PaperTimes,
    moment,
)
from ilja_desktop.domain.minutes import MinutesState, Outcome
from ilja_desktop.domain.scan import ScanKind
from ilja_desktop.domain.user import Role
from ilja_desktop.services.scan import ScanFile
from ilja_desktop.services.session import SecrecyNoticeMissing, SessionNotRunning
from ilja_desktop.services.sheetrule import SomebodyMustLeave
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import minutes as minutes_store
from tests.documents.pdf import seen, squeezed
from tests.services.conftest import Town

HELD = PaperSession(opened_at=time(9, 5), ended_at=time(11, 40), notice_read=True)
SCHOOL = Fact(category=DataCategory.SCHOOL, text="besucht die Klasse BFS2")


def a_fixed_agenda(town: Town, number: int = 1) -> Conference:
    """A conference of today that was released; some days have gone by since."""
    people = (("Yıldız", "Emre"), ("Łęcka", "Ola"))[:number]
    cases = [
        town.a_reported_case((SCHOOL,), family_name=family, given_name=given)
        for family, given in people
    ]
    conference = town.an_agenda(*cases)
    town.desk.conferences.invite(conference.id)
    town.desk.conferences.close_reports(conference.id)
    fixed = town.desk.conferences.fix_agenda(conference.id)
    town.clock.now += timedelta(days=2)
    return fixed


def a_sheet(town: Town) -> PaperItem:
    """What stands on the sheet of the first item."""
    return PaperItem(
        times=PaperTimes(began_at=time(9, 10), finished_at=time(9, 42)),
        professionals=(town.moderator.id, town.jobcenter.id),
        young_person=True,
        question="Welcher Weg passt im Sommer?",
        view="Möchte Lagerist werden.",
        goals=("Ausbildungsvertrag bis 1.9.2027",),
        commitments=(
            "Reinartz fragt drei Betriebe an bis 15.1.",
            "Frau Tesfay meldet Stützunterricht an bis 10.1.",
            "Junger Mensch: Bewerbungsmappe bis 30.11.",
        ),
        outcome=Outcome.AGREED,
        follow_up_on=date(2027, 3, 20),
        lead_id=town.moderator.id,
    )


def test_what_the_sheet_says_is_kept_with_its_times_and_its_mark(town: Town) -> None:
    conference = a_fixed_agenda(town, 2)
    first, second = town.item_of(conference), town.item_of(conference, 2)
    paper = town.desk.from_paper
    day = conference.held_on
    running = paper.begin(conference.id, HELD)
    assert running.from_paper
    assert not town.desk.sessions.running()
    item = paper.record(first, a_sheet(town))
    assert (item.called_at, item.finished_at) == (
        moment(day, time(9, 10)),
        moment(day, time(9, 42)),
    )
    assert item.state is AgendaItemState.DISCUSSED
    assert item.typed_in_at == town.clock.now
    put_off = paper.record(second, PaperItem(times=PaperTimes(result=PaperResult.ADJOURNED)))
    assert put_off.state is AgendaItemState.ADJOURNED
    ended = paper.end(conference.id)
    assert ended.state is ConferenceState.ENDED
    assert (ended.held_on, ended.ended_at) == (day, moment(day, time(11, 40)))


def test_the_sheet_is_written_as_at_the_table(town: Town) -> None:
    conference = a_fixed_agenda(town)
    item = town.item_of(conference)
    town.desk.from_paper.begin(conference.id, HELD)
    town.desk.from_paper.record(item, a_sheet(town))
    with town.vault.read() as session:
        sheet = minutes_store.sheet_of_item(session, item).record()
        commitments = commitment_store.of_item(session, item)
        (goal,) = commitment_store.goals_of_item(session, item)
        seats = conference_store.attendances(session, item)
        case = case_store.get(session, sheet.case_id).record()
        acts = [leaf.action for leaf in audit_store.leaves(session, 100_000)]
    assert (sheet.state, sheet.facts) == (MinutesState.IN_REVIEW, (SCHOOL,))
    assert (goal.text, goal.due_on) == ("Ausbildungsvertrag", date(2027, 9, 1))
    assert commitments[2].owner_kind is OwnerKind.YOUNG_PERSON
    assert [one.owner_id for one in commitments[:2]] == [town.jobcenter.id, town.school.id]
    begin = moment(conference.held_on, time(9, 10))
    assert {stay.began_at for seat in seats for stay in seat.stays} == {begin}
    assert len(seats) == 3
    assert acts.count(Action.FROM_PAPER.value) == 2
    assert case.state is CaseState.IN_PROGRESS


def test_the_gates_of_the_table_hold_for_the_day_and_nothing_half_is_kept(town: Town) -> None:
    conference = a_fixed_agenda(town)
    item, paper = town.item_of(conference), town.desk.from_paper
    sheet = a_sheet(town)
    with pytest.raises(SessionNotRunning):
        paper.record(item, sheet)
    paper.begin(conference.id, HELD)
    unclear = replace(sheet, commitments=("irgendwer macht irgendwas",))
    timeless = replace(sheet, times=replace(sheet.times, began_at=None))
    later = replace(sheet, times=replace(sheet.times, finished_at=time(9, 0)))
    nothing = replace(sheet, goals=(), commitments=())
    before = town.written()
    for draft, why in (
        (unclear, LineUnclear),
        (timeless, IncompleteDraft),
        (later, IncompleteDraft),
        (nothing, IncompleteDraft),
    ):
        with pytest.raises(why):
            paper.record(item, draft)
    assert town.written() == before
    assert paper.record(item, sheet).state is AgendaItemState.DISCUSSED


def test_who_is_not_covered_cannot_have_been_there(town: Town) -> None:
    person = town.a_person()
    town.a_consent(person, to=(town.moderator, town.jobcenter))
    case = town.a_case(person)
    town.a_report(case)
    conference = town.an_agenda(town.desk.cases.report(case.id))
    town.desk.conferences.invite(conference.id)
    town.desk.conferences.close_reports(conference.id)
    town.desk.conferences.fix_agenda(conference.id)
    town.clock.now += timedelta(days=1)
    town.desk.from_paper.begin(conference.id, HELD)
    item = town.item_of(conference)
    sheet = replace(a_sheet(town), commitments=())
    uncovered = replace(sheet, professionals=(*sheet.professionals, town.school.id))
    with pytest.raises(SomebodyMustLeave) as refused:
        town.desk.from_paper.record(item, uncovered)
    assert refused.value.names == ("Frau Tesfay",)
    assert town.desk.from_paper.record(item, sheet).typed_in_at is not None


def test_only_what_is_over_is_typed_in_by_those_who_hold_conferences(town: Town) -> None:
    conference = a_fixed_agenda(town)
    paper = town.desk.from_paper
    with pytest.raises(SecrecyNoticeMissing):
        paper.begin(conference.id, replace(HELD, notice_read=False))
    with pytest.raises(NotAllowed):
        town.desk_of(Role.REPORTING).from_paper.begin(conference.id, HELD)
    town.clock.now -= timedelta(days=2)
    early = replace(HELD, ended_at=time(23, 59))
    with pytest.raises(NotYetHeld):
        paper.begin(conference.id, early)


def test_a_scan_is_kept_with_the_case(town: Town) -> None:
    conference = a_fixed_agenda(town)
    item = town.item_of(conference)
    file = ScanFile(title="IMG_1.jpg", kind=ScanKind.JPEG, content=b"\xff\xd8", sha256="0" * 64)
    kept = town.desk.from_paper.attach(item, file)
    assert kept.kind is DocumentKind.PAPER_RECORD
    with town.vault.read() as session:
        (found,) = disclosure_store.documents(session, conference_id=conference.id)
    assert found.case_id == town.desk.conferences.view(conference.id).agenda[0].item.case_id
    assert found.title == "Mitschrift auf Papier, TOP 1.jpeg"


def test_scans_are_found_again_with_session_and_case(town: Town) -> None:
    conference = a_fixed_agenda(town)
    item = town.item_of(conference)
    sheet = ScanFile(title="a.jpg", kind=ScanKind.JPEG, content=b"\xff\xd8", sha256="0" * 64)
    listed = ScanFile(title="b.pdf", kind=ScanKind.PDF, content=b"%PDF-1.7", sha256="1" * 64)
    town.desk.from_paper.attach(item, sheet)
    town.desk.paper_records.attach_attendance(conference.id, listed)
    records = town.desk.paper_records
    found = records.of_conference(conference.id)
    assert [(one.title, one.case_id is None) for one in found] == [
        ("Mitschrift auf Papier, TOP 1.jpeg", False),
        ("Anwesenheitsliste.pdf", True),
    ]
    case_id = found[0].case_id
    assert case_id is not None
    assert [one.id for one in records.of_case(case_id)] == [found[0].id]
    assert town.desk.disclosures.document(found[1].id).content == b"%PDF-1.7"
    with pytest.raises(NotAllowed):
        town.desk_of(Role.REPORTING).paper_records.attach_attendance(conference.id, listed)


def test_the_minutes_say_that_it_was_typed_in(town: Town, tmp_path: Path) -> None:
    conference = a_fixed_agenda(town)
    town.desk.from_paper.begin(conference.id, HELD)
    town.desk.from_paper.record(town.item_of(conference), a_sheet(town))
    town.desk.from_paper.end(conference.id)
    plan = town.desk.minutes.plan(conference.id)
    ((_, _, sheet),) = plan.sheets
    minutes = documents_minutes.render(plan.minutes[2], town.clock.now)
    said = f"nach Papier erfasst am {short_day(town.desk.workplace.today())}"
    assert squeezed(said) in seen(minutes, tmp_path)
    assert squeezed("09:10–09:42") in seen(minutes, tmp_path)
    assert sheet.typed_in_on == town.desk.workplace.today()


def test_a_companion_stays_only_if_named_or_with_a_slip(town: Town) -> None:
    conference = a_fixed_agenda(town)
    town.desk.from_paper.begin(conference.id, HELD)
    item, sheet = town.item_of(conference), a_sheet(town)
    with pytest.raises(SomebodyMustLeave):
        town.desk.from_paper.record(item, replace(sheet, companions=("Onkel Yusuf",)))
    kept = town.desk.from_paper.record(item, replace(sheet, slip_companions=("Onkel Yusuf",)))
    assert kept.state is AgendaItemState.DISCUSSED


def interrupted(town: Town) -> Conference:
    """A session of three cases: one is discussed, one is open, one waits."""
    names = ("Aydın", "Öz", "Wu")
    cases = [town.a_reported_case((SCHOOL,), family_name=name) for name in names]
    conference = town.a_running_conference(*cases)
    town.discuss(town.item_of(conference, 1))
    second = town.item_of(conference, 2)
    town.desk.sessions.call(second)
    town.desk.seats.seat(second, Attendee(kind=AttendeeKind.YOUNG_PERSON))
    town.desk.commitments.agree(second, GoalDraft(text="Vertrag", agreed_by_person=True))
    return conference


def test_a_session_goes_on_on_paper_from_where_it_was(town: Town) -> None:
    conference = interrupted(town)
    second, third = town.item_of(conference, 2), town.item_of(conference, 3)
    called_at = town.desk.sessions.view(second).item.called_at
    paper = town.desk.from_paper
    with pytest.raises(NotYetHeld):
        paper.take_up(conference.id, time(23, 50))
    with pytest.raises(IncompleteDraft):
        paper.take_up(conference.id, time(0, 1))
    town.clock.now += timedelta(days=1)
    running = paper.take_up(conference.id, time(23, 50))
    assert running.from_paper
    assert not town.desk.sessions.running()
    offer = paper.offer(second)
    assert offer.kept == ("Vertrag",)
    assert offer.draft.young_person
    rest = replace(
        offer.draft,
        times=PaperTimes(began_at=time(23, 20), finished_at=time(23, 30)),
        view="Möchte in die Werkstatt.",
        commitments=("Reinartz ruft an bis 15.1.",),
        outcome=Outcome.AGREED,
        follow_up_on=date(2027, 3, 20),
    )
    done = paper.record(second, rest)
    assert (done.state, done.called_at) == (AgendaItemState.DISCUSSED, called_at)
    assert done.finished_at == moment(conference.held_on, time(23, 30))
    paper.record(third, PaperItem(times=PaperTimes(result=PaperResult.ADJOURNED)))
    ended = paper.end(conference.id)
    assert ended.ended_at == moment(conference.held_on, time(23, 50))
    with town.vault.read() as session:
        sheet = minutes_store.sheet_of_item(session, second).record()
        goals = commitment_store.goals_of_item(session, second)
        promised = commitment_store.of_item(session, second)
    assert (sheet.view, sheet.facts) == ("Möchte in die Werkstatt.", (SCHOOL,))
    assert ([one.text for one in goals], len(promised)) == (["Vertrag"], 1)
    assert town.vault.check() == ()
