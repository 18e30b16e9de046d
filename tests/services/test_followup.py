"""What was agreed is followed up: the board, answers with day and name, reminders, what is due."""

from __future__ import annotations

import email
from datetime import timedelta
from email.policy import default
from pathlib import Path
from subprocess import run

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.commitment import CommitmentEvent, CommitmentState, NotDone, Review
from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.errors import ChangedMeanwhile, ImpossibleStep, IncompleteDraft, NotAllowed
from ilja_desktop.domain.followup import Answer, AnswerDraft, FollowUpKind
from ilja_desktop.domain.reminderpaper import NotByLetter
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.services.followup import AnswerSuperseded
from ilja_desktop.services.reminder import NobodyToRemind
from ilja_desktop.store import institution as institution_store
from tests.services.conftest import Town


def agreed(town: Town, days: int = 40) -> Case:
    """Return a case with one commitment of the jobcenter's, made some days ago."""
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    town.desk.sessions.end(conference.id)
    town.clock.go_to(town.clock.now.date() + timedelta(days=days))
    return case


def said(town: Town, answer: Answer, **values: str) -> AnswerDraft:
    return AnswerDraft(answer=answer, told_on=town.desk.workplace.today(), **values)


def test_the_board_shows_what_is_open_and_an_answer_finishes_it(town: Town) -> None:
    case = agreed(town)
    (line,) = town.desk.follow_ups.board().lines
    assert (line.case_number, line.text, line.owner) == (
        case.number,
        "Betriebe anfragen",
        "Herr Reinartz",
    )
    assert (line.agency, line.conference, line.late, line.mine) == (
        "Jobcenter",
        "4/2026",
        True,
        False,
    )
    step = town.desk.follow_ups.answer(line.id, said(town, Answer.DONE))
    assert (step.who, step.happened_on) == ("Herr Reinartz", town.desk.workplace.today())
    assert town.desk.follow_ups.board().lines == ()
    (kept,) = town.desk.cases.view(case.id).commitments
    assert (kept.state, kept.done_on) == (CommitmentState.DONE, town.desk.workplace.today())
    with pytest.raises(ImpossibleStep):
        town.desk.follow_ups.answer(line.id, said(town, Answer.AGENCY_IDLE))


def test_a_slip_is_taken_back_and_nothing_is_left_of_it(town: Town) -> None:
    case = agreed(town)
    (line,) = town.desk.follow_ups.board().lines
    first = town.desk.follow_ups.answer(line.id, said(town, Answer.PARTLY, words="ein Betrieb"))
    second = town.desk.follow_ups.answer(line.id, said(town, Answer.IMPOSSIBLE, words="zu spät"))
    with pytest.raises(AnswerSuperseded):
        town.desk.follow_ups.take_back(first.id)
    town.desk.follow_ups.take_back(second.id)
    (kept,) = town.desk.cases.view(case.id).commitments
    assert (kept.state, kept.feedback) == (CommitmentState.IN_PROGRESS, "ein Betrieb")
    assert (kept.not_done, kept.reason) == (None, "")
    assert town.desk.follow_ups.of_case(case.id) == (first,)


def test_nobody_answers_tomorrow(town: Town) -> None:
    agreed(town)
    (line,) = town.desk.follow_ups.board().lines
    later = town.desk.workplace.today() + timedelta(days=1)
    with pytest.raises(IncompleteDraft):
        town.desk.follow_ups.answer(line.id, AnswerDraft(told_on=later))


def test_page_and_table_leave_their_steps_too(town: Town) -> None:
    case = agreed(town)
    (line,) = town.desk.follow_ups.board().lines
    town.desk.commitments.follow_up(line.id, CommitmentEvent.BEGIN, "hat angefangen")
    second = town.a_running_conference(case)
    item_id = town.item_of(second)
    town.desk.sessions.call(item_id)
    town.desk.carry_forward.review(item_id, line.id, Review.AGENCY_IDLE)
    steps = town.desk.follow_ups.of_case(case.id)
    assert [(step.kind, step.answer, step.words) for step in steps] == [
        (FollowUpKind.ANSWER, None, "hat angefangen"),
        (FollowUpKind.REVIEW, Answer.AGENCY_IDLE, ""),
    ]
    (kept,) = town.desk.cases.view(case.id).commitments
    assert kept.not_done is NotDone.AGENCY_IDLE


def test_the_next_conference_is_told_what_is_due(town: Town) -> None:
    case = agreed(town)
    coming = town.a_conference(town.clock.now.date() + timedelta(days=20))
    new = town.a_reported_case(family_name="Ağaoğlu")
    (sheet,) = town.desk.minutes.sheets(town.desk.minutes.held()[0].conference.id)
    lines = town.desk.conferences.candidates(coming.id)
    due = {line.candidate.case.id: line.due_since for line in lines}
    assert due == {case.id: sheet.follow_up_on, new.id: None}
    found = town.desk.follow_ups.board().next_time
    assert found is not None
    assert found.conference == coming
    assert [(due.number, due.due) for due in found.missing] == [(case.number, 1)]
    town.desk.conferences.put_on_agenda(coming.id, case.id)
    again = town.desk.follow_ups.board().next_time
    assert again is not None
    assert (len(again.cases), again.missing) == (1, ())


def words_of(pdf: bytes, folder: Path) -> str:
    (folder / "brief.pdf").write_bytes(pdf)
    told = run(["pdftotext", "-layout", folder / "brief.pdf", "-"], capture_output=True, check=True)
    return told.stdout.decode()


def test_a_letter_tells_its_reader_alone_and_a_mail_nothing(town: Town, tmp_path: Path) -> None:
    case = agreed(town)
    person = town.desk.cases.view(case.id).family.person
    made = town.desk.reminders.make(town.desk.reminders.plan())
    (reminder,) = made.plan.reminders
    assert reminder.owner.id == town.jobcenter.id
    text = words_of(made.letters[0].content, tmp_path)
    assert all(part in text for part in ("Reinartz", case.number, "Betriebe", "überfällig"))
    assert person.family_name not in text
    mail = email.message_from_bytes(made.mails[0].content, policy=default)
    part = mail.get_body()
    assert part is not None
    body = part.get_content()
    assert "es ist 1 Vereinbarung offen, die Liste liegt der Post bei" in body
    for secret in (case.number, person.family_name, "Reinartz", "Betriebe", "4/2026"):
        assert secret not in body + str(mail["Subject"]) + str(mail["To"])
    assert town.desk.reminders.hand_out(made, Channel.PRINT) == 1
    (line,) = town.desk.follow_ups.board().lines
    assert line.reminded_on == town.desk.workplace.today()
    with pytest.raises(ChangedMeanwhile):
        town.desk.reminders.hand_out(made, Channel.PRINT)


def test_a_letter_is_recorded_with_the_grants_it_rests_on(town: Town) -> None:
    case = agreed(town)
    made = town.desk.reminders.make(town.desk.reminders.plan(town.jobcenter.institution_id))
    town.desk.reminders.hand_out(made, Channel.PRINT)
    plan = town.desk.subject_accesses.plan(case.person_id)
    told = {
        entry.value
        for section in plan.paper.sections
        for record in section.records
        for entry in record.entries
    }
    assert {DocumentKind.REMINDER.value, "Herr Reinartz, Jobcenter"} <= told
    (reminder,) = made.plan.reminders
    given = {grant.id for grant in town.consent_of(case).grants}
    assert set(reminder.listed[0].grants) <= given
    assert reminder.listed[0].grants


def test_without_consent_no_letter_speaks_of_it(town: Town) -> None:
    case = agreed(town)
    consent = town.consent_of(case)
    today = town.desk.workplace.today()
    town.desk.withdrawals.declare(
        consent.id, Withdrawal(withdrawn_on=today, withdrawn_by="selbst", form=WithdrawalForm.ORAL)
    )
    plan = town.desk.reminders.plan()
    assert plan.reminders == ()
    assert {each.why for each in plan.left_out} <= {NotByLetter.NOT_COVERED}
    with pytest.raises(NobodyToRemind):
        town.desk.reminders.make(plan)


def test_who_left_the_agency_is_not_written_to(town: Town) -> None:
    agreed(town)
    other = town.school.institution_id
    draft = town.jobcenter
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = institution_store.get_professional(transaction.session, draft.id)
        transaction.change(row, {"institution_id": other})
    (left,) = town.desk.reminders.plan().left_out
    assert (left.reader, left.why) == ("Herr Reinartz", NotByLetter.MOVED)


def test_reminding_needs_the_right_to_hand_out(town: Town) -> None:
    agreed(town)
    with pytest.raises(NotAllowed):
        town.desk_of(Role.REPORTING).reminders.plan()
