"""Every use case asks for its right first: without it nothing is read and nothing is written."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from ilja_desktop.domain.casefile import CaseDraft, ClosingReason
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.commitment import CommitmentDraft, CommitmentEvent, GoalDraft
from ilja_desktop.domain.conference import AgendaItemKind, Attendee, AttendeeKind, Phase
from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.consentlist import ConsentChoice
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import NotAllowed
from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle
from ilja_desktop.domain.minutes import CaseSheetDraft, MinutesDraft
from ilja_desktop.domain.office import OfficeDraft, PolicyDraft
from ilja_desktop.domain.person import YoungPersonDraft
from ilja_desktop.domain.retention import ExtensionDraft, HoldDraft
from ilja_desktop.domain.shield import ShieldDraft
from ilja_desktop.domain.summaryfacts import Population
from ilja_desktop.domain.summaryorder import SummaryOrder, TableOrder
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import RIGHTS, Right, Role, UserDraft
from ilja_desktop.domain.withdrawal import SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.domain.words import word
from ilja_desktop.services.desk import Desk
from tests.services.conftest import Town

ANY: Any = 1
"""A number of anything: the right is asked for before it is looked up."""
DAY = date(2026, 11, 21)
EXTENSION = ExtensionDraft(extended_to=date(2099, 1, 1), reason="Grund")
PERSON = YoungPersonDraft(
    family_name="Ö", given_name="X", born_on=date(2008, 1, 1), residence="Kupferberg"
)
OFFICE = OfficeDraft(name="Amt", number_prefix="A", municipalities=("Kupferberg",))
INSTITUTION = InstitutionDraft(name="BBQ", legal_circle=LegalCircle.TRAINING_PROVIDER)
SIGNATURE = Signature(kind=SignerKind.YOUNG_PERSON, signed_on=DAY)
WITHDRAWAL = Withdrawal(withdrawn_on=DAY, withdrawn_by="X", form=WithdrawalForm.ORAL)
CASE = CaseDraft(person_id=ANY, reporting_institution_id=ANY, opened_on=DAY)
COMMITMENT = CommitmentDraft(text="Anruf", owner_id=ANY, due_on=DAY)
YOUTH = Attendee(kind=AttendeeKind.YOUNG_PERSON)
SHIELD = ShieldDraft(person_id=ANY, reason="Schutzadresse", named=frozenset({"u1"}))
SUMMARY = SummaryOrder(SummaryPeriod.around(DAY), (TableOrder(Population.CASES),))
USER = UserDraft(name="XY", roles=frozenset({Role.REPORTING}))

Attempt = Callable[[Desk], object]
ASKED: list[tuple[Right, str, Attempt]] = [
    (Right.READ_CASES, "case_lists.ids", lambda d: d.case_lists.ids(CaseFilter())),
    (Right.READ_CASES, "case_lists.lines", lambda d: d.case_lists.lines([1])),
    (Right.READ_CASES, "case_lists.find", lambda d: d.case_lists.find("a")),
    (Right.READ_CASES, "case_lists.listing", lambda d: d.case_lists.listing(CaseFilter())),
    (Right.READ_CASES, "case_lists.standings", lambda d: d.case_lists.standings([ANY])),
    (Right.READ_CASES, "cases.view", lambda d: d.cases.view(ANY)),
    (Right.READ_CASES, "cases.examine", lambda d: d.cases.examine(ANY)),
    (Right.READ_CASES, "people.family", lambda d: d.people.family(ANY)),
    (Right.READ_CASES, "people.find", lambda d: d.people.find("a")),
    (Right.READ_CASES, "commitments.unfinished", lambda d: d.commitments.unfinished()),
    (Right.READ_CASES, "conferences.all", lambda d: d.conferences.all()),
    (Right.READ_CASES, "conferences.lines", lambda d: d.conferences.lines()),
    (Right.READ_CASES, "conferences.view", lambda d: d.conferences.view(ANY)),
    (Right.READ_CASES, "consents.all", lambda d: d.consents.all()),
    (Right.READ_CASES, "consents.ids", lambda d: d.consents.ids(ConsentChoice.ALL)),
    (Right.READ_CASES, "consents.view", lambda d: d.consents.view(ANY)),
    (Right.READ_CASES, "consents.may_know", lambda d: d.consents.may_know(ANY, ANY, None)),
    (Right.READ_CASES, "disclosures.of", lambda d: d.disclosures.of_conference(ANY)),
    (Right.READ_CASES, "disclosures.document", lambda d: d.disclosures.document(ANY)),
    (Right.READ_CASES, "disclosures.distribution", lambda d: d.disclosures.distribution(ANY)),
    (Right.READ_CASES, "disclosures.participants", lambda d: d.disclosures.participants(ANY)),
    (Right.READ_CASES, "minutes.of", lambda d: d.minutes.of(ANY)),
    (Right.READ_CASES, "minutes.held", lambda d: d.minutes.held()),
    (Right.READ_CASES, "minutes.sheets", lambda d: d.minutes.sheets(ANY)),
    (Right.READ_CASES, "overview.today", lambda d: d.overview.today()),
    (Right.READ_CASES, "verifications.look_up", lambda d: d.verifications.look_up(b"")),
    (Right.READ_CASES, "network.institutions", lambda d: d.network.institutions()),
    (Right.READ_CASES, "network.professionals", lambda d: d.network.professionals()),
    (Right.KEEP_VOLUNTEERS, "volunteers.all", lambda d: d.volunteers.all()),
    (Right.KEEP_VOLUNTEERS, "volunteers.renewals", lambda d: d.volunteers.renewals()),
    (Right.KEEP_VOLUNTEERS, "volunteers.select", lambda d: d.volunteers.select(ANY)),
    (Right.KEEP_VOLUNTEERS, "volunteers.begin", lambda d: d.volunteers.begin(ANY)),
    (Right.KEEP_VOLUNTEERS, "volunteers.erase", lambda d: d.volunteers.erase_due()),
    (Right.KEEP_VOLUNTEERS, "mentorships.candidates", lambda d: d.mentorships.candidates()),
    (Right.KEEP_VOLUNTEERS, "mentorships.proposals", lambda d: d.mentorships.proposals(ANY)),
    (Right.KEEP_VOLUNTEERS, "mentorships.begin", lambda d: d.mentorships.begin(ANY)),
    (Right.KEEP_VOLUNTEERS, "mentor_logs.read", lambda d: d.mentor_logs.acknowledge([ANY])),
    (Right.KEEP_VOLUNTEERS, "mentor_papers.service", lambda d: d.mentor_papers.service(ANY)),
    (Right.KEEP_VOLUNTEERS, "start_sticks.plan", lambda d: d.start_sticks.plan(ANY)),
    (Right.KEEP_LOG, "mentor_logs.lines", lambda d: d.mentor_logs.lines()),
    (Right.KEEP_LOG, "mentor_logs.of", lambda d: d.mentor_logs.of(ANY)),
    (Right.KEEP_LOG, "mentor_papers.log", lambda d: d.mentor_papers.log(ANY)),
    (Right.SEE_CLOSED_DRAFTS, "closed_drafts.waiting", lambda d: d.closed_drafts.waiting()),
    (Right.SEE_CLOSED_DRAFTS, "closed_drafts.erase", lambda d: d.closed_drafts.erase_due()),
    (Right.WRITE_CASES, "drafts.keys", lambda d: d.drafts.keys()),
    (Right.WRITE_CASES, "drafts.save", lambda d: d.drafts.save("a", "b")),
    (Right.WRITE_CASES, "drafts.drop", lambda d: d.drafts.drop("a")),
    (Right.WRITE_CASES, "cases.open", lambda d: d.cases.open(CASE)),
    (Right.WRITE_CASES, "cases.report", lambda d: d.cases.report(ANY)),
    (Right.WRITE_CASES, "cases.resume", lambda d: d.cases.resume(ANY)),
    (Right.WRITE_CASES, "cases.close", lambda d: d.cases.close(ANY, ClosingReason.AGE)),
    (Right.WRITE_CASES, "cases.take_back", lambda d: d.cases.take_back(ANY, "")),
    (Right.WRITE_CASES, "people.register", lambda d: d.people.register(PERSON)),
    (Right.WRITE_CASES, "people.alike", lambda d: d.people.alike(PERSON)),
    (Right.WRITE_CASES, "people.change", lambda d: d.people.change(ANY, 1, PERSON)),
    (Right.WRITE_CASES, "imports.known", lambda d: d.imports.known(())),
    (Right.WRITE_CASES, "commitments.follow_up", lambda d: followed(d)),
    (Right.READ_CASES, "shields.of", lambda d: d.shields.of(ANY)),
    (Right.SHIELD_CASES, "shields.candidates", lambda d: d.shields.candidates()),
    (Right.SHIELD_CASES, "shields.put_up", lambda d: d.shields.put_up(SHIELD)),
    (Right.SHIELD_CASES, "shields.name", lambda d: d.shields.name(ANY, frozenset({"u1"}))),
    (Right.SHIELD_CASES, "shields.lift", lambda d: d.shields.lift(ANY, "Grund")),
    (Right.WRITE_CONSENTS, "consents.sign", lambda d: d.consents.sign(ANY, 1, SIGNATURE)),
    (Right.WRITE_CONSENTS, "consents.doubt", lambda d: d.consents.doubt(ANY, 1, "x")),
    (Right.WRITE_CONSENTS, "withdrawals.declare", lambda d: d.withdrawals.declare(ANY, WITHDRAWAL)),
    (Right.PLAN_CONFERENCES, "cases.admit", lambda d: d.cases.admit(ANY)),
    (Right.PLAN_CONFERENCES, "cases.reject", lambda d: d.cases.reject(ANY, "")),
    (Right.PLAN_CONFERENCES, "cases.postpone", lambda d: d.cases.postpone(ANY, "")),
    (Right.PLAN_CONFERENCES, "candidates", lambda d: d.conferences.candidates(ANY)),
    (Right.PLAN_CONFERENCES, "put_on", lambda d: d.conferences.put_on_agenda(ANY, ANY)),
    (Right.PLAN_CONFERENCES, "add_item", lambda d: added(d)),
    (Right.PLAN_CONFERENCES, "leave_out", lambda d: d.conferences.leave_out(ANY, "")),
    (Right.PLAN_CONFERENCES, "arrange", lambda d: d.conferences.arrange(ANY, ())),
    (Right.PLAN_CONFERENCES, "invite", lambda d: d.conferences.invite(ANY)),
    (Right.PLAN_CONFERENCES, "fix_agenda", lambda d: d.conferences.fix_agenda(ANY)),
    (Right.PLAN_CONFERENCES, "cancel", lambda d: d.conferences.cancel(ANY)),
    (Right.HOLD_CONFERENCES, "open", lambda d: d.sessions.open(ANY, DAY, notice_read=True)),
    (Right.HOLD_CONFERENCES, "call", lambda d: d.sessions.call(ANY)),
    (Right.HOLD_CONFERENCES, "call_topic", lambda d: d.sessions.call_topic(ANY)),
    (Right.HOLD_CONFERENCES, "view", lambda d: d.sessions.view(ANY)),
    (Right.HOLD_CONFERENCES, "seat", lambda d: d.seats.seat(ANY, YOUTH)),
    (Right.HOLD_CONFERENCES, "unseat", lambda d: d.seats.unseat(ANY)),
    (Right.HOLD_CONFERENCES, "leave", lambda d: d.seats.leave(ANY)),
    (Right.HOLD_CONFERENCES, "phase", lambda d: d.sessions.enter_phase(ANY, Phase.ADVISING)),
    (Right.HOLD_CONFERENCES, "write", lambda d: d.sessions.write(ANY, CaseSheetDraft())),
    (Right.HOLD_CONFERENCES, "conclude", lambda d: d.sessions.conclude(ANY)),
    (Right.HOLD_CONFERENCES, "adjourn", lambda d: d.sessions.adjourn(ANY)),
    (Right.HOLD_CONFERENCES, "end", lambda d: d.sessions.end(ANY)),
    (Right.HOLD_CONFERENCES, "agree", lambda d: d.commitments.agree(ANY, GoalDraft(text="Ziel"))),
    (Right.HOLD_CONFERENCES, "commit", lambda d: d.commitments.commit(ANY, COMMITMENT)),
    (Right.HOLD_CONFERENCES, "strike_goal", lambda d: d.commitments.strike_goal(ANY)),
    (Right.HOLD_CONFERENCES, "strike", lambda d: d.commitments.strike(ANY)),
    (Right.HOLD_CONFERENCES, "minutes.write", lambda d: d.minutes.write(ANY, MinutesDraft())),
    (Right.SIGN_MINUTES, "minutes.plan", lambda d: d.minutes.plan(ANY)),
    (Right.EXPORT, "plan_minutes", lambda d: copied(d)),
    (Right.EXPORT, "plan_public", lambda d: d.disclosures.plan_public_minutes(ANY, Channel.FILE)),
    (Right.EXPORT, "take_back", lambda d: d.disclosures.take_back(ANY, destroyed=True)),
    (Right.SUMMARISE, "plan", lambda d: d.summaries.plan(SUMMARY)),
    (Right.KEEP_NETWORK, "found", lambda d: d.network.found(INSTITUTION)),
    (Right.KEEP_NETWORK, "change", lambda d: d.network.change(ANY, 1, INSTITUTION)),
    (Right.ERASE, "erasures.list", lambda d: d.erasures.list()),
    (Right.ERASE, "erasures.run", lambda d: d.erasures.run([ANY])),
    (Right.ERASE, "ask_archive", lambda d: d.retentions.ask_archive(ANY, None)),
    (Right.WRITE_CASES, "extend", lambda d: d.retentions.extend(ANY, EXTENSION)),
    (Right.WRITE_CASES, "hold", lambda d: d.retentions.hold(ANY, HoldDraft(reason="Grund"))),
    (Right.GIVE_ACCESS, "access", lambda d: d.subject_accesses.plan(ANY)),
    (Right.GIVE_ACCESS, "loss", lambda d: d.losses.hand_out(ANY, ())),
    (Right.ADMINISTER, "office.change", lambda d: d.office.change(1, OFFICE)),
    (Right.ADMINISTER, "decide", lambda d: d.office.decide(PolicyDraft())),
    (Right.ADMINISTER, "staff.change", lambda d: d.staff.change(ANY, 1, USER)),
    (Right.ADMINISTER, "make_keys", lambda d: d.staff.make_keys(ANY, "x" * 20)),
    (Right.ADMINISTER, "remove", lambda d: d.staff.remove(ANY)),
    (Right.ADMINISTER, "renew", lambda d: d.staff.renew(ANY)),
    (Right.ADMINISTER, "admit", lambda d: d.access.admit(USER, "vier blaue Dächer im Mai")),
]


def followed(desk: Desk) -> object:
    return desk.commitments.follow_up(ANY, CommitmentEvent.BEGIN)


def added(desk: Desk) -> object:
    return desk.conferences.add_item(ANY, AgendaItemKind.REPORT, "Bericht")


def copied(desk: Desk) -> object:
    return desk.disclosures.plan_minutes_copy(ANY, ANY, Channel.FILE)


@pytest.mark.parametrize(
    ("right", "attempt"),
    [(right, attempt) for right, _, attempt in ASKED],
    ids=[f"{right.name}-{name}" for right, name, _ in ASKED],
)
def test_who_lacks_the_right_is_refused_and_writes_nothing(
    town: Town, right: Right, attempt: Attempt
) -> None:
    role = Role.LEADERSHIP if right is not Right.SUMMARISE else Role.REPORTING
    assert right not in RIGHTS[role]
    desk, written = town.desk_of(role), town.written()
    with pytest.raises(NotAllowed) as refused:
        attempt(desk)
    assert refused.value.action == word(right)
    assert town.written() == written


def test_every_right_is_asked_for_somewhere() -> None:
    assert {right for right, _, _ in ASKED} | {Right.READ_AUDIT} == set(Right)


def test_user_who_is_no_longer_active_may_nothing(town: Town) -> None:
    gone = town.desk_of()
    with pytest.raises(NotAllowed):
        gone.case_lists.ids(CaseFilter())


def test_administration_sees_no_cases(town: Town) -> None:
    desk = town.desk_of(Role.ADMINISTRATION)
    assert desk.network.professionals()
    with pytest.raises(NotAllowed):
        desk.case_lists.ids(CaseFilter())
