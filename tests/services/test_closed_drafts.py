"""Reports without a consent: the coordination sees them, nobody else, and they go by themselves."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from ilja_desktop.domain.casefile import Case, CaseDraft, CaseState
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.conference import ConferenceDraft
from ilja_desktop.domain.consent import ConsentDraft
from ilja_desktop.domain.consentlist import ConsentChoice
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.errors import NotAllowed, NotFound
from ilja_desktop.domain.person import YoungPersonDraft
from ilja_desktop.domain.user import Role
from ilja_desktop.services.gate import CategoryNotCovered
from tests.services.conftest import Town

TODAY = date(2026, 11, 21)
ANYBODY = YoungPersonDraft(
    family_name="Ö", given_name="X", born_on=date(2008, 1, 1), residence="Kupferberg"
)


def a_closed_draft(town: Town, **values: object) -> Case:
    case = town.a_case(town.a_person(**values))
    town.a_report(case)
    return case


def test_others_find_it_nowhere(town: Town) -> None:
    case = a_closed_draft(town, family_name="Kanarek", given_name="Ptak")
    consent = town.a_consent(town.desk.people.family(case.person_id).person, original_seen_on=None)
    others = town.desk_of(Role.MODERATION, Role.REPORTING, professional=town.moderator.id)
    everything = CaseFilter()
    assert list(others.case_lists.ids(everything)) == []
    assert others.case_lists.lines([case.id]) == ()
    assert others.case_lists.standings([case.person_id]) == {}
    assert list(others.case_lists.find("Kanarek")) == []
    assert list(others.case_lists.find(case.number)) == []
    assert others.people.find("Kanarek") == ()
    draft = YoungPersonDraft(family_name="Kanarek", given_name="Ptak", born_on=date(2007, 5, 4))
    assert others.people.alike(draft) == ()
    assert list(others.consents.ids(ConsentChoice.ALL)) == []
    assert others.consents.lines([consent.id]) == ()
    assert others.overview.today().closed_drafts == 0
    assert others.overview.today().consents_due == ()
    assert others.conferences.candidates(town.a_conference().id) == ()
    assert list(town.desk.case_lists.find("Kanarek")) == [case.id]
    assert town.desk.people.alike(draft)[0].id == case.person_id
    assert town.desk.consents.lines([consent.id])[0].person.id == case.person_id


def test_others_cannot_name_it_either(town: Town) -> None:
    case = a_closed_draft(town)
    person_id = case.person_id
    consent = town.a_consent(town.desk.people.family(person_id).person, original_seen_on=None)
    conference = town.a_conference()
    others = town.desk_of(Role.MODERATION, Role.REPORTING, professional=town.moderator.id)
    holder = town.a_holder(person_id)
    written = town.written()
    for attempt in (
        lambda: others.cases.view(case.id),
        lambda: others.cases.report(case.id),
        lambda: others.cases.examine(case.id),
        lambda: others.cases.admit(case.id),
        lambda: others.cases.take_back(case.id, ""),
        lambda: others.cases.open(replace_person(town, case)),
        lambda: others.conferences.put_on_agenda(conference.id, case.id),
        lambda: others.people.family(person_id),
        lambda: others.people.change(person_id, 1, ANYBODY),
        lambda: others.people.change_holder(holder.id, 1, holder),
        lambda: others.consents.view(consent.id),
        lambda: others.consents.basis(person_id),
        lambda: others.consents.outlook(ConsentDraft(person_id=person_id)),
        lambda: others.consents.see_original(consent.id, 1, town.moderator.id, "Ordner"),
    ):
        with pytest.raises(NotFound):
            attempt()
    with pytest.raises(NotAllowed):
        others.closed_drafts.waiting()
    with pytest.raises(NotAllowed):
        others.closed_drafts.erase_due()
    assert town.written() == written


def replace_person(town: Town, case: Case) -> CaseDraft:
    return CaseDraft(
        person_id=case.person_id,
        reporting_institution_id=town.jobcenter.institution_id,
        opened_on=TODAY,
    )


def test_coordination_knows_whom_to_remind(town: Town) -> None:
    case = a_closed_draft(town)
    unreported = town.a_case(town.a_person(family_name="Ö"))
    waiting = town.desk.closed_drafts.waiting()
    assert [one.case.id for one in waiting] == [case.id, unreported.id]
    assert (waiting[0].reporter, waiting[1].reporter) == ("Herr Reinartz", "")
    assert waiting[0].institution == "Jobcenter"
    assert waiting[0].erase_on == TODAY + timedelta(days=30)
    assert town.desk.overview.today().closed_drafts == 2


def test_it_takes_no_specially_protected_facts(town: Town) -> None:
    case = town.a_case(town.a_person())
    health = Fact(category=DataCategory.HEALTH, text="…")
    with pytest.raises(CategoryNotCovered) as refused:
        town.a_report(case, (health,))
    assert refused.value.reason is Reason.NO_CONSENT


def plan(town: Town, held_on: date, deadline: date) -> ConferenceDraft:
    return ConferenceDraft(
        number="1/2027",
        held_on=held_on,
        starts_at=time(9),
        ends_at=time(12),
        place="Rathaus",
        reporting_deadline=deadline,
        moderator_id=town.moderator.id,
    )


def test_it_is_kept_until_thirty_days_after_the_reporting_deadline(town: Town) -> None:
    deadline = date(2027, 1, 8)
    draft = plan(town, date(2027, 1, 20), deadline)
    conference = town.desk.conferences.plan(draft)
    unnamed = town.a_case(town.a_person())
    assert unnamed.erase_on == deadline + timedelta(days=30), "the next call for cases"
    town.desk.conferences.plan(plan(town, date(2026, 12, 10), date(2026, 12, 1)))
    case = town.a_case(town.a_person(family_name="Ö"))
    town.a_report(case, conference_id=conference.id)
    assert town.desk.cases.view(case.id).case.erase_on == deadline + timedelta(days=30)
    later = replace(draft, reporting_deadline=date(2027, 1, 11))
    town.desk.conferences.change(conference.id, conference.revision, later)
    assert town.desk.cases.view(case.id).case.erase_on == date(2027, 2, 10)


def test_it_goes_the_day_after_its_last_with_a_person_known_from_nothing_else(
    town: Town,
) -> None:
    case = a_closed_draft(town)
    known = a_closed_draft(town, family_name="Ö")
    town.a_consent(
        town.desk.people.family(known.person_id).person,
        valid_from=date(2027, 3, 1),
        grants=town.grants_from(date(2027, 3, 1)),
    )
    town.clock.go_to(case.erase_on)
    assert town.desk.closed_drafts.erase_due() == 0
    town.clock.go_to(case.erase_on + timedelta(days=1))
    assert town.desk.closed_drafts.erase_due() == 2
    for gone in (case, known):
        with pytest.raises(NotFound):
            town.desk.cases.view(gone.id)
    with pytest.raises(NotFound):
        town.desk.people.family(case.person_id)
    assert town.desk.people.family(known.person_id).person.family_name == "Ö"
    assert town.vault.check() == ()


def test_it_opens_with_the_consent(town: Town) -> None:
    case = a_closed_draft(town)
    person = town.desk.people.family(case.person_id).person
    consent = town.a_consent(person, original_seen_on=None)
    assert town.desk.cases.view(case.id).case.closed_draft
    town.desk.consents.see_original(consent.id, consent.revision, town.moderator.id, "Ordner 3")
    opened = town.desk.cases.view(case.id).case
    assert (opened.closed_draft, opened.state) == (False, CaseState.DRAFT)
    assert opened.erase_on == date(2029, 12, 31)
    assert town.desk_of(Role.REPORTING).cases.view(case.id).case.id == case.id


def test_it_is_never_erased_or_reported_closed_once_a_consent_has_begun(town: Town) -> None:
    first = TODAY + timedelta(days=10)
    cases = [a_closed_draft(town), a_closed_draft(town, family_name="Ö")]
    for case in cases:
        person = town.desk.people.family(case.person_id).person
        town.a_consent(person, valid_from=first, grants=town.grants_from(first))
        assert town.desk.cases.view(case.id).case.closed_draft
    town.clock.go_to(cases[0].erase_on + timedelta(days=1))
    reported = town.desk.cases.report(cases[0].id)
    assert (reported.closed_draft, reported.state) == (False, CaseState.REPORTED)
    assert town.desk.closed_drafts.erase_due() == 0
    assert not town.desk.cases.view(cases[1].id).case.closed_draft
