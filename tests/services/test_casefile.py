"""Cases as the window shows them, and a report sheet that is taken whole."""

from dataclasses import replace
from datetime import date

import pytest

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.consent import ConsentDraft, ConsentState, Signature
from ilja_desktop.domain.consentlist import ConsentChoice
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.errors import IncompleteDraft, NotFound
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.services.gate import ConsentLacking
from tests.services.conftest import Town

TODAY = date(2026, 11, 21)


def test_page_of_a_case_shows_all_that_belongs_to_it(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    view = town.desk.cases.view(case.id)
    assert (len(view.goals), len(view.commitments)) == (1, 1)
    assert [one.conference_id for one in view.appearances] == [conference.id]
    assert view.family.person.family_name == "Yıldız"
    assert view.standing.allowed
    assert town.desk.case_lists.standings([case.person_id])[case.person_id].allowed
    assert town.desk.cases.examine(case.id, date(2027, 9, 1)).consent.reason is (
        Reason.CONSENT_EXPIRED
    )


def test_sheet_about_somebody_new_is_a_closed_draft(town: Town) -> None:
    case = town.desk.filings.take(town.a_filing())
    assert (case.state, case.closed_draft) == (CaseState.DRAFT, True)
    family = town.desk.people.family(case.person_id)
    assert [holder.given_name for holder in family.holders] == ["Amal"]
    assert town.desk.people.find("Al-H")[0].id == case.person_id


def test_sheet_about_somebody_with_a_consent_is_reported_at_once(town: Town) -> None:
    person = town.a_person()
    town.a_consent(person)
    case = town.desk.filings.take(replace(town.a_filing(), person_id=person.id))
    assert (case.state, case.closed_draft) == (CaseState.REPORTED, False)
    assert town.desk.people.family(person.id).holders == ()


def test_sheet_with_a_mistake_leaves_nothing_behind(town: Town) -> None:
    filing = town.a_filing()
    wrong = replace(filing, report=replace(filing.report, reporter_id=None))
    written = town.written()
    with pytest.raises(IncompleteDraft):
        town.desk.filings.take(wrong)
    case = town.desk.filings.take(filing)
    with pytest.raises(ConsentLacking):
        town.desk.cases.report(case.id)
    with pytest.raises(NotFound):
        town.desk.consents.may_know(case.person_id, ProfessionalId(99), None)
    assert town.written() > written
    assert len(town.desk.case_lists.ids(CaseFilter())) == 1


def test_empty_form_bears_the_letterhead(town: Town) -> None:
    assert town.desk.filings.blank_form(town.desk.office.office()).startswith(b"%PDF")


def test_consent_is_looked_at_before_and_after_it_is_complete(town: Town) -> None:
    person, desk = town.a_person(), town.desk.consents
    with pytest.raises(IncompleteDraft):
        desk.outlook(ConsentDraft())
    outlook = desk.outlook(ConsentDraft(person_id=person.id, valid_from=date(2026, 9, 1)))
    assert outlook.required.young_person
    assert outlook.state is ConsentState.DRAFT
    assert outlook.longest == date(2027, 8, 31)
    consent = town.a_consent(person, signatures=())
    town.a_case(person)
    view = desk.view(consent.id)
    assert view.line.state is ConsentState.EXPLAINED
    assert view.line.missing.young_person
    assert [release.verdicts[0][1].reason for release in view.releases] == [
        Reason.CONSENT_INCOMPLETE
    ] * len(view.releases)
    tomorrow = Signature(kind=SignerKind.YOUNG_PERSON, signed_on=date(2026, 11, 22))
    with pytest.raises(IncompleteDraft):
        desk.sign(consent.id, consent.revision, tomorrow)
    today = replace(tomorrow, signed_on=TODAY)
    assert desk.sign(consent.id, consent.revision, today).signatures == (today,)
    assert desk.view(consent.id).line.state is ConsentState.VALID
    assert [line.id for line in desk.lines(desk.ids(ConsentChoice.RUNNING, "Yil"))] == [consent.id]
    assert list(desk.ids(ConsentChoice.RUNNING, "niemand")) == []
