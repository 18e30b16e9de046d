"""A case nobody has consented to reaches the table without a name, by the same gates."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ilja_desktop.domain.casefile import Case, CaseState, ClosingReason
from ilja_desktop.domain.conference import ConferenceDraft, ItemMode
from ilja_desktop.domain.consent import ConsentState
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.errors import IncompleteDraft, NotFound
from ilja_desktop.domain.giveaway import Giveaway
from ilja_desktop.domain.minutes import NOT_VOICED, CaseSheetDraft, Outcome
from ilja_desktop.domain.nameless import (
    NamelessReport,
    NamelessWish,
    Question,
    QuestionsOpen,
    TextNamesPerson,
)
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.services.gate import ConsentLacking, NotAdmitted
from ilja_desktop.services.nameless import SideAtTable
from ilja_desktop.store import casefile as case_store
from tests.services.conftest import Town

WISH = NamelessReport(
    reason="Der Vater ist nicht erreichbar",
    question="Welcher Weg passt im Sommer?",
    asked=frozenset(Question),
)
ANONYMOUS = NamelessWish(
    mode=ItemMode.ANONYMOUS, reason="keine Einwilligung", asked=frozenset(Question)
)


def a_case(town: Town, **person: object) -> Case:
    """A reported sheet about somebody who has consented to nothing."""
    young = town.a_person(given_name="Quirina", family_name="Zwetschgenstein", **person)
    case = town.a_case(young)
    facts = (
        Fact(category=DataCategory.SCHOOL, text="Quirina fehlt oft", source_id=town.school.id),
        Fact(category=DataCategory.SCHOOL, text="fehlt oft montags", source_id=town.school.id),
        Fact(category=DataCategory.CONTACT, text="0170 1234567", source_id=town.school.id),
    )
    town.a_report(case, facts, question="Welcher Weg passt für Quirina?")
    return case


def test_it_takes_reason_question_and_every_answer(town: Town) -> None:
    case = a_case(town)
    report = town.desk.cases.report
    with pytest.raises(ConsentLacking) as lacking:
        report(case.id)
    assert lacking.value.reason is Reason.NO_CONSENT
    for empty in (replace(WISH, reason=" "), replace(WISH, question="")):
        with pytest.raises(IncompleteDraft):
            report(case.id, empty)
    for question in Question:
        with pytest.raises(QuestionsOpen):
            report(case.id, replace(WISH, asked=WISH.asked - {question}))
    for naming in (
        replace(WISH, reason="Quirinas Vater ist nicht erreichbar"),
        replace(WISH, question="Was passt für Frau Zwetschgenstein?"),
    ):
        with pytest.raises(TextNamesPerson) as named:
            report(case.id, naming)
        assert named.value.kinds == (Giveaway.NAME,)
    assert town.desk.cases.view(case.id).case.state is CaseState.DRAFT


def test_nothing_is_reported_that_nobody_wrote_or_that_was_taken_back(town: Town) -> None:
    silent = town.a_case(town.a_person())
    with pytest.raises(NotFound):
        town.desk.cases.report(silent.id, WISH)
    case = a_case(town, born_on=date(2006, 1, 1))
    consent = town.a_consent(town.desk.people.family(case.person_id).person)
    by = Withdrawal(
        withdrawn_on=town.desk.workplace.today(), withdrawn_by="selbst", form=WithdrawalForm.ORAL
    )
    town.desk.withdrawals.declare(consent.id, by)
    with pytest.raises(ConsentLacking) as refused:
        town.desk.cases.report(case.id, WISH)
    assert refused.value.reason is Reason.CONSENT_WITHDRAWN


def test_it_comes_to_the_table_without_a_name_and_goes_on_its_day(town: Town) -> None:
    desk, case = town.desk, a_case(town)
    reported = desk.cases.report(case.id, WISH)
    assert (reported.state, reported.hold_reason) == (CaseState.REPORTED, WISH.reason)
    assert reported.nameless_only
    with town.vault.read() as session:
        first, anew = case_store.reports_of_case(session, case.id)
    assert (first.question, anew.question) == ("Welcher Weg passt für Quirina?", WISH.question)
    assert anew.facts == first.facts
    conference = town.a_conference()
    with pytest.raises(ConsentLacking):
        desk.conferences.put_on_agenda(conference.id, case.id)
    (line,) = desk.conferences.candidates(conference.id)
    assert line.candidate.case.id == case.id
    desk.conferences.put_on_agenda(conference.id, case.id, nameless=ANONYMOUS)
    kept = desk.cases.view(case.id).case.erase_on
    assert kept >= conference.held_on + timedelta(days=30)
    for step in ("invite", "close_reports", "fix_agenda"):
        getattr(desk.conferences, step)(conference.id)
    desk.sessions.open(conference.id, desk.workplace.today(), notice_read=True)
    view = desk.sessions.call(town.item_of(conference))
    assert view.sheet.question == WISH.question
    assert [fact.text for fact in view.sheet.facts] == ["fehlt oft montags"]
    desk.sessions.write(view.item.id, sheet(town, view.sheet.facts))
    desk.sessions.conclude(view.item.id)
    closed = desk.cases.close(case.id, ClosingReason.GOAL_REACHED)
    assert closed.erase_on == kept
    town.clock.go_to(kept + timedelta(days=1))
    assert desk.closed_drafts.erase_due() == 1
    assert list(desk.case_lists.find("Zwetschgenstein")) == []


def sheet(town: Town, facts: tuple[Fact, ...]) -> CaseSheetDraft:
    """A sheet that can be concluded."""
    return CaseSheetDraft(
        question=WISH.question,
        facts=facts,
        view=NOT_VOICED,
        outcome=Outcome.NO_AGREEMENT,
        follow_up_on=town.desk.workplace.today(),
        lead_id=town.moderator.id,
        told_by_id=town.moderator.id,
        told_until=town.desk.workplace.today(),
    )


def test_others_never_learn_whose_it_is(town: Town) -> None:
    case = a_case(town)
    town.desk.cases.report(case.id, WISH)
    conference = town.a_conference()
    others = town.desk_of(Role.MODERATION, professional=town.moderator.id)
    assert others.conferences.candidates(conference.id) == ()
    town.desk.conferences.put_on_agenda(conference.id, case.id, nameless=ANONYMOUS)
    (line,) = others.conferences.view(conference.id).agenda
    assert (line.case, line.person) == (None, None)
    assert list(others.case_lists.find("Zwetschgenstein")) == []
    with pytest.raises(NotFound):
        others.cases.view(case.id)
    assert others.commitments.unfinished() == ()
    assert others.overview.today().overdue == ()


def test_residence_counts_without_names_too(town: Town) -> None:
    case = a_case(town, residence="Anderswo")
    town.desk.cases.report(case.id, WISH)
    with pytest.raises(NotAdmitted):
        town.desk.cases.admit(case.id)
    admitted = town.desk.cases.admit(case.id, residence_reason="zieht im Dezember zu")
    assert admitted.state is CaseState.ADMITTED


def test_consent_that_comes_later_opens_it_and_only_that_names_it(town: Town) -> None:
    desk, case = town.desk, a_case(town)
    desk.cases.report(case.id, WISH)
    conference = town.an_agenda()
    item = desk.conferences.put_on_agenda(conference.id, case.id, nameless=ANONYMOUS)
    with pytest.raises(ConsentLacking):
        desk.item_modes.name_again(item.id, "Sie hat unterschrieben")
    town.a_consent(desk.people.family(case.person_id).person)
    opened = desk.cases.view(case.id)
    assert not opened.case.closed_draft
    assert {line.state for line in desk.consents.all()} == {ConsentState.VALID}
    named = desk.item_modes.name_again(item.id, "Sie hat unterschrieben")
    assert named.mode is ItemMode.NAMED


def test_everybody_hears_it_but_nobody_of_the_family(town: Town) -> None:
    case = a_case(town)
    town.desk.cases.report(case.id, WISH)
    conference = town.a_conference()
    town.desk.conferences.put_on_agenda(conference.id, case.id, nameless=ANONYMOUS)
    for step in ("invite", "close_reports", "fix_agenda"):
        getattr(town.desk.conferences, step)(conference.id)
    town.desk.sessions.open(conference.id, town.desk.workplace.today(), notice_read=True)
    item = town.item_of(conference)
    assert town.desk.sessions.call(item).must_leave == ()
    with pytest.raises(SideAtTable):
        town.desk.seats.seat(item, town.youth)


def test_a_conference_put_off_keeps_it_until_it_is_discussed(town: Town) -> None:
    conference = town.a_conference()
    case = town.a_case(town.a_person())
    town.a_report(case, conference_id=conference.id)
    town.desk.cases.report(case.id, WISH)
    town.desk.conferences.put_on_agenda(conference.id, case.id, nameless=ANONYMOUS)
    later = conference.held_on + timedelta(days=40)
    draft = ConferenceDraft(**(town.draft_of(conference) | {"held_on": later}))
    town.desk.conferences.change(conference.id, conference.revision, draft)
    assert town.desk.cases.view(case.id).case.erase_on == later + timedelta(days=30)
