"""A consent taken back: at any time, with everything that follows at once, and nothing revives."""

from datetime import date, timedelta

import pytest

from ilja_desktop.domain.casefile import Case, CaseState, ClosingReason
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.consent import ConsentState
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.domain.errors import ImpossibleStep, IncompleteDraft, NotFound
from ilja_desktop.domain.minutes import CaseSheetDraft, MinutesState
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.services.agenda import ItemNotOpen
from ilja_desktop.services.casereport import CaseIsOver
from ilja_desktop.services.consent import ConsentHasEnded, ConsentTooLong
from ilja_desktop.services.copyplan import NotFinalYet
from ilja_desktop.services.gate import ConsentLacking
from tests.services.conftest import Town

TODAY = date(2026, 11, 21)


def withdraw(town: Town, case: Case, day: date = TODAY) -> None:
    withdrawal = Withdrawal(
        withdrawn_on=day, withdrawn_by="der junge Mensch", form=WithdrawalForm.ORAL
    )
    town.desk.withdrawals.declare(town.consent_of(case).id, withdrawal)


def test_before_the_session_the_case_halts_and_its_item_is_dropped(town: Town) -> None:
    case, other = town.a_reported_case(), town.a_reported_case(family_name="Ö")
    conference = town.an_agenda(case, other)
    consequences = town.desk.consents.view(town.consent_of(case).id).consequences
    assert (consequences.cases, consequences.items) == ((case.number,), 1)
    withdraw(town, case)
    view = town.desk.conferences.view(conference.id)
    states = {line.item.case_id: line.item.state for line in view.agenda}
    assert states == {case.id: AgendaItemState.DROPPED, other.id: AgendaItemState.SELECTED}
    assert town.desk.cases.view(case.id).case.state is CaseState.HALTED
    assert town.desk.cases.view(other.id).case.state is CaseState.SCHEDULED
    assert town.vault.check() == ()


def test_in_mid_session_the_open_item_is_dropped_and_its_sheet_stays_closed(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    item = town.item_of(conference)
    town.desk.sessions.call(item)
    withdraw(town, case)
    view = town.desk.sessions.view(item)
    assert view.item.state is AgendaItemState.DROPPED
    assert view.item.finished_at == town.clock.now
    assert view.ground.reason is Reason.CONSENT_WITHDRAWN
    for attempt in (
        lambda: town.desk.sessions.write(item, CaseSheetDraft(question="Doch noch?")),
        lambda: town.desk.sessions.conclude(item),
    ):
        with pytest.raises(ItemNotOpen) as refused:
            attempt()
        assert refused.value.state is AgendaItemState.DROPPED
    (sheet,) = town.sign(conference)
    assert (sheet.state, sheet.document_id) == (MinutesState.DRAFT, None)
    young = town.desk.disclosures.distribution(sheet.id)[0]
    with pytest.raises(NotFinalYet):
        town.desk.disclosures.plan_extract(young, Channel.FILE)


def test_after_the_session_only_the_person_gets_a_copy(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    withdraw(town, case)
    (sheet,) = town.sign(conference)
    shares = town.desk.disclosures.distribution(sheet.id)
    assert [one.kind for one in shares if one.share] == [ReceiverKind.YOUNG_PERSON]
    assert {one.refused for one in shares[1:]} == {Reason.CONSENT_WITHDRAWN}


def test_withdrawn_consent_takes_no_report_and_nothing_revives(town: Town) -> None:
    case = town.a_reported_case()
    withdraw(town, case)
    with pytest.raises(ConsentLacking) as refused:
        town.a_report(case)
    assert refused.value.reason is Reason.CONSENT_WITHDRAWN
    with pytest.raises(ConsentLacking):
        town.desk.cases.resume(case.id)
    consent = town.consent_of(case)
    with pytest.raises(ConsentHasEnded) as ended:
        town.desk.consents.see_original(consent.id, consent.revision, town.moderator.id, "Ordner")
    assert ended.value.state is ConsentState.WITHDRAWN
    with pytest.raises(ConsentHasEnded):
        withdraw(town, case)


def test_case_goes_on_after_a_new_consent_only(town: Town) -> None:
    case = town.a_reported_case()
    withdraw(town, case)
    town.clock.go_to(TODAY + timedelta(days=1))
    person = town.desk.people.family(case.person_id).person
    signature = town.consent_of(case).signatures[0]
    later = TODAY + timedelta(days=1)
    town.a_consent(
        person,
        valid_from=later,
        grants=town.grants_from(later),
        signatures=(type(signature)(kind=signature.kind, signed_on=later, special_signed=True),),
    )
    resumed = town.desk.cases.resume(case.id)
    assert (resumed.state, resumed.hold_reason) == (CaseState.REPORTED, "")
    town.a_report(case)
    assert town.desk.conferences.candidates(town.a_conference().id)[0].candidate.case.id == case.id


def test_withdrawal_of_tomorrow_is_no_withdrawal(town: Town) -> None:
    case = town.a_reported_case()
    with pytest.raises(IncompleteDraft) as refused:
        withdraw(town, case, TODAY + timedelta(days=1))
    assert refused.value.problems == ("withdrawn_on.future",)
    assert town.desk.cases.view(case.id).standing.allowed


def test_consent_that_is_doubted_carries_again_once_settled(town: Town) -> None:
    case = town.a_reported_case()
    consent = town.consent_of(case)
    desk = town.desk.consents
    with pytest.raises(IncompleteDraft):
        desk.doubt(consent.id, consent.revision, " ")
    doubted = desk.doubt(consent.id, consent.revision, "Sorge gewechselt")
    assert desk.standing(case.person_id).reason is Reason.CONSENT_UNDER_REVIEW
    settled = desk.settle(consent.id, doubted.revision)
    assert desk.standing(case.person_id).allowed
    desk.find_flawed(consent.id, settled.revision, "Aufklärung fehlte")
    assert desk.standing(case.person_id).reason is Reason.CONSENT_INVALID
    with pytest.raises(ConsentHasEnded):
        desk.settle(consent.id, settled.revision + 1)


def test_consent_reaches_no_further_than_the_policy_allows(town: Town) -> None:
    person = town.a_person()
    with pytest.raises(ConsentTooLong) as refused:
        town.a_consent(person, valid_until=date(2027, 9, 1))
    assert refused.value.longest == date(2027, 8, 31)
    assert town.desk.consents.basis(person.id).consents == ()


def test_successor_ends_its_predecessor_of_the_same_person_only(town: Town) -> None:
    case, other = town.a_reported_case(), town.a_reported_case(family_name="Ö")
    person = town.desk.people.family(case.person_id).person
    with pytest.raises(NotFound):
        town.a_consent(person, predecessor_id=town.consent_of(other).id)
    old = town.consent_of(case)
    town.a_consent(person, valid_from=TODAY, grants=town.grants_from(TODAY), predecessor_id=old.id)
    states = {line.state for line in town.desk.consents.all() if line.person.id == person.id}
    assert states == {ConsentState.SUPERSEDED, ConsentState.VALID}
    assert town.desk.consents.standing(person.id).allowed
    verdict = town.desk.consents.may_know(person.id, town.agency.id, DataCategory.SCHOOL)
    assert verdict.allowed
    assert town.desk.consents.enterable(None)[DataCategory.SCHOOL].reason is Reason.NO_CONSENT
    assert town.desk.consents.enterable(person.id)[DataCategory.SCHOOL].allowed


def test_halted_case_can_be_closed_and_then_takes_no_report(town: Town) -> None:
    case = town.a_reported_case()
    withdraw(town, case)
    closed = town.desk.cases.close(case.id, ClosingReason.WITHDRAWAL)
    assert (closed.closed_on, closed.erase_on) == (TODAY, TODAY + timedelta(days=14))
    with pytest.raises(CaseIsOver) as refused:
        town.a_report(case)
    assert refused.value.state is CaseState.CLOSED


def test_case_taken_back_leaves_the_agenda(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.an_agenda(case)
    taken = town.desk.cases.take_back(case.id, "Ausbildung gefunden")
    assert (taken.state, taken.erase_on) == (CaseState.WITHDRAWN, date(2029, 12, 31))
    (line,) = town.desk.conferences.view(conference.id).agenda
    assert line.item.state is AgendaItemState.DROPPED
    with pytest.raises(ImpossibleStep):
        town.desk.cases.report(case.id)
