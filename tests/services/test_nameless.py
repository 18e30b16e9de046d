"""Cases without names on a real vault: put on, switched, written, signed, handed out."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft
from ilja_desktop.domain.conference import AgendaItemState, Attendee, AttendeeKind, ItemMode
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.minutes import NOT_VOICED, CaseSheetDraft, Outcome
from ilja_desktop.domain.nameless import (
    ClosedWithoutNames,
    NamelessWish,
    Question,
    QuestionsOpen,
    TextNamesPerson,
)
from ilja_desktop.domain.seating import SeatReason, SeatVerdict
from ilja_desktop.services.gate import ConsentLacking
from ilja_desktop.services.nameless import ModeIsSettled, OwnerNotAtTable, SideAtTable
from tests.documents.pdf import all_bytes, seen, spellings, squeezed
from tests.services.conftest import Town

UNDER = NamelessWish(
    mode=ItemMode.PSEUDONYM, reason="Sorgeberechtigte nicht erreichbar", asked=frozenset(Question)
)
ANONYMOUS = replace(UNDER, mode=ItemMode.ANONYMOUS)
CANARIES = ("Zwetschgenstein", "Quirina", "Mirabellenau", "Hagebuttenweg", "04.05.2008", "2008")
SCHOOL = DataCategory.SCHOOL


def a_known_case(town: Town, to: tuple[Professional, ...] | None = None) -> Case:
    """A case of somebody whose every identifier is easy to find."""
    young = town.a_person(
        given_name="Quirina",
        family_name="Zwetschgenstein",
        born_on=date(2008, 5, 4),
        address="Hagebuttenweg 3",
        school="Kolleg Mirabellenau",
    )
    town.a_consent(young, to)
    case = town.a_case(young)
    facts = (
        Fact(category=SCHOOL, text="besucht das Kolleg Mirabellenau", source_id=town.school.id),
        Fact(category=SCHOOL, text="fehlt oft montags", source_id=town.school.id),
    )
    town.a_report(case, facts, question="Welcher Weg passt für Quirina?")
    return town.desk.cases.report(case.id)


def a_nameless_item(town: Town, wish: NamelessWish = UNDER) -> tuple[Case, AgendaItemId]:
    """A running conference whose only case is discussed without names."""
    case = a_known_case(town, (town.moderator,))
    desk = town.desk.conferences
    conference = town.a_conference()
    desk.put_on_agenda(conference.id, case.id, nameless=wish)
    desk.invite(conference.id)
    desk.close_reports(conference.id)
    desk.fix_agenda(conference.id)
    town.desk.sessions.open(conference.id, town.desk.workplace.today(), notice_read=True)
    return case, town.item_of(conference)


def finish(town: Town, item: AgendaItemId, question: str = "Welcher Weg passt?") -> None:
    draft = CaseSheetDraft(
        question=question,
        facts=town.desk.sessions.view(item).sheet.facts,
        view=NOT_VOICED,
        outcome=Outcome.NO_AGREEMENT,
        follow_up_on=town.desk.workplace.today(),
        lead_id=town.moderator.id,
        told_by_id=town.moderator.id,
        told_until=town.desk.workplace.today(),
    )
    town.desk.sessions.write(item, draft)
    town.desk.sessions.conclude(item)


def test_it_takes_a_reason_and_every_question(town: Town) -> None:
    case, conference = a_known_case(town), town.a_conference()
    put_on = town.desk.conferences.put_on_agenda
    with pytest.raises(IncompleteDraft):
        put_on(conference.id, case.id, nameless=replace(UNDER, reason=" "))
    for question in Question:
        with pytest.raises(QuestionsOpen):
            put_on(conference.id, case.id, nameless=replace(UNDER, asked=UNDER.asked - {question}))
    with pytest.raises(TextNamesPerson):
        put_on(conference.id, case.id, nameless=replace(UNDER, reason="Quirina will das so"))
    item = put_on(conference.id, case.id, nameless=UNDER)
    assert (item.mode, item.mode_reason) == (ItemMode.PSEUDONYM, UNDER.reason)


def test_agenda_knows_neither_case_nor_person(town: Town) -> None:
    case, conference = a_known_case(town), town.a_conference()
    town.desk.conferences.put_on_agenda(conference.id, case.id, nameless=ANONYMOUS)
    (line,) = town.desk.conferences.view(conference.id).agenda
    assert (line.case, line.person, line.admission, line.is_case) == (None, None, None, True)


def test_pseudonym_stays_the_same_for_a_person(town: Town) -> None:
    _, item = a_nameless_item(town)
    first = town.desk.item_modes.take_names_away(item, ANONYMOUS).pseudonym
    again = town.desk.item_modes.take_names_away(item, UNDER).pseudonym
    assert first == again != ""
    other = town.a_reported_case()
    later = town.a_conference(date(2026, 12, 3))
    mine = town.desk.conferences.put_on_agenda(later.id, other.id, nameless=UNDER)
    assert mine.pseudonym != first


def test_without_consent_everybody_stays_and_nothing_names_the_person(town: Town) -> None:
    case, item = a_nameless_item(town)
    view = town.desk.sessions.call(item)
    assert {line.seat.verdict for line in view.seats} == {SeatVerdict.STAYS}
    assert {line.seat.reason for line in view.seats} == {SeatReason.NOTHING_NAMED}
    assert view.sheet.question == ""
    assert [fact.text for fact in view.facts] == ["fehlt oft montags"]
    assert not any(category.special for category in view.enterable)
    assert case.number not in str(view.sheet)


def test_what_names_the_person_is_not_written_down(town: Town) -> None:
    _, item = a_nameless_item(town)
    sessions, commitments = town.desk.sessions, town.desk.commitments
    sessions.call(item)
    due = town.desk.workplace.today()
    for text in CANARIES:
        with pytest.raises(TextNamesPerson) as refused:
            sessions.write(item, CaseSheetDraft(view=f"sagt {text}"))
        assert text not in str(refused.value.kinds)
        with pytest.raises(TextNamesPerson):
            commitments.agree(item, GoalDraft(text=f"Ziel für {text}"))
        promise = CommitmentDraft(text=f"ruft {text} an", owner_id=town.moderator.id, due_on=due)
        with pytest.raises(TextNamesPerson):
            commitments.commit(item, promise)
    for category in (c for c in DataCategory if c.special or c is DataCategory.ENTRUSTED):
        with pytest.raises(ClosedWithoutNames):
            sessions.write(item, CaseSheetDraft(facts=(Fact(category=category, text="etwas"),)))
    with pytest.raises(OwnerNotAtTable):
        commitments.commit(item, CommitmentDraft(text="Anruf", owner_id=town.school.id, due_on=due))


@pytest.mark.parametrize("kind", [AttendeeKind.YOUNG_PERSON, AttendeeKind.COMPANION])
def test_nobody_joins_who_tells_whose_case_it_is(town: Town, kind: AttendeeKind) -> None:
    _, item = a_nameless_item(town)
    town.desk.sessions.call(item)
    with pytest.raises(SideAtTable):
        town.desk.seats.seat(item, Attendee(kind=kind, name="Frau Zwetschgenstein"))


def test_names_are_taken_away_in_the_middle_of_an_item(town: Town) -> None:
    case = a_known_case(town, (town.moderator, town.agency, town.jobcenter))
    conference = town.a_running_conference(case)
    item, sessions, modes = town.item_of(conference), town.desk.sessions, town.desk.item_modes
    view = sessions.call(item)
    goal = town.desk.commitments.agree(item, GoalDraft(text="Quirina findet einen Platz"))
    town.desk.commitments.commit(
        item,
        CommitmentDraft(
            text="Betriebe anfragen",
            owner_id=town.moderator.id,
            due_on=town.desk.workplace.today(),
            goal_id=goal.id,
        ),
    )
    sessions.write(item, CaseSheetDraft(question=view.sheet.question, view="möchte arbeiten"))
    town.desk.drafts.save(f"agenda_item/{item}/lines", '{"goal": "Quirina"}')
    youth = town.desk.seats.seat(item, town.youth)
    with pytest.raises(SideAtTable):
        modes.take_names_away(item, UNDER)
    town.desk.seats.leave(youth.attendance.id)
    stranger = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=town.school.id)
    assert town.desk.seats.seat(item, stranger).seat.verdict is SeatVerdict.LEAVES
    modes.take_names_away(item, UNDER)
    view = sessions.view(item)
    assert view.must_leave == ()
    assert (view.sheet.question, view.sheet.view) == ("", "möchte arbeiten")
    assert view.goals == ()
    assert [(one.text, one.goal_id) for one in view.commitments] == [("Betriebe anfragen", None)]
    assert town.desk.drafts.of(f"agenda_item/{item}/lines") is None
    assert not any("Zwetschgenstein" in line.name for line in view.seats)
    modes.name_again(item, "Einwilligung liegt vor")
    assert sessions.view(item).must_leave == (view.seats[-1].name,)


def test_names_come_back_only_with_consent(town: Town) -> None:
    _, item = a_nameless_item(town)
    consent = town.desk.consents.basis(_.person_id).consents[0]
    with pytest.raises(IncompleteDraft):
        town.desk.item_modes.name_again(item, "")
    town.clock.go_to(date(2027, 9, 1))
    assert consent.valid_until < town.desk.workplace.today()
    with pytest.raises(ConsentLacking):
        town.desk.item_modes.name_again(item, "bitte")


def test_what_is_over_stays_as_it_was(town: Town) -> None:
    _, item = a_nameless_item(town)
    town.desk.sessions.call(item)
    finish(town, item)
    for attempt in (
        lambda: town.desk.item_modes.name_again(item, "zu spät"),
        lambda: town.desk.item_modes.take_names_away(item, ANONYMOUS),
    ):
        with pytest.raises(ModeIsSettled) as refused:
            attempt()
        assert refused.value.state is AgendaItemState.DISCUSSED


@pytest.mark.parametrize("wish", [UNDER, ANONYMOUS])
def test_no_paper_names_the_person(town: Town, wish: NamelessWish, tmp_path: Path) -> None:
    case, item = a_nameless_item(town, wish)
    town.desk.sessions.call(item)
    finish(town, item)
    (conference,) = town.desk.conferences.all()
    (sheet,) = town.sign(conference)
    desk = town.desk.disclosures
    assert sheet.document_id is not None
    archive = desk.document(sheet.document_id)
    receivers = desk.distribution(sheet.id)
    assert {one.professional_id for one in receivers} == {
        town.moderator.id,
        town.agency.id,
        town.jobcenter.id,
    }
    papers = [archive.content]
    for planned in (
        lambda: desk.plan_extract(receivers[0], Channel.FILE),
        lambda: desk.plan_minutes_copy(conference.id, town.agency.id, Channel.FILE),
        lambda: desk.plan_public_minutes(conference.id, Channel.FILE),
    ):
        plan = planned()
        handed = desk.hand_out(plan, desk.make(plan))
        assert (handed.record.case_id, handed.record.sheet_id) == (None, None)
        assert handed.record.grants == ()
        papers.append(handed.content)
        assert case.number not in handed.title
    called = town.desk.sessions.view(item).item.pseudonym if wish is UNDER else "Anonymer Fall 1"
    for paper in papers:
        everything = all_bytes(paper)
        for canary in (*CANARIES[:-1], case.number):
            assert squeezed(canary) not in seen(paper, tmp_path)
            assert not any(spelling in everything for spelling in spellings(canary))
    assert squeezed(called) in seen(papers[0], tmp_path)
    assert "18bis24Jahre" in seen(papers[0], tmp_path)
    assert squeezed(called) in seen(papers[2], tmp_path)
