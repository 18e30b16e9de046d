"""A third person who confided something: signs, takes back, stays unnamed to others, is erased."""

from dataclasses import replace
from datetime import date

import pytest

from ilja_desktop.domain.casefile import Case, ClosingReason
from ilja_desktop.domain.consent import Consent, Signature
from ilja_desktop.domain.consenthistory import Happening, history_of
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import IncompleteDraft, NotFound
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.thirdperson import ThirdPerson, ThirdPersonDraft
from ilja_desktop.domain.verdict import Reason
from ilja_desktop.domain.withdrawal import SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.services.accessrecord import ENTRUSTED
from ilja_desktop.services.gate import CategoryNotCovered
from ilja_desktop.services.stoppage import Declaration
from tests.services.conftest import Town
from tests.services.test_legalground import a_draft, adopt
from tests.services.test_tablesigning import all_drawn, allow

TODAY = date(2026, 11, 21)
SECRET = "will bei der Oma wohnen"


def confided(town: Town, *, signed: bool = True) -> tuple[Case, Consent, ThirdPerson]:
    """Somebody whose grandmother said something to the moderator, released to the Jobcenter."""
    person = town.a_person(family_name="Łęcka-Öz", given_name="Amira")
    grandmother = town.desk.people.add_third_person(
        ThirdPersonDraft(person_id=person.id, name="Rosa Łęcka", relation="Großmutter")
    )
    said_by = Entruster(side=Side.THIRD_PERSON, third_person_id=grandmother.id)
    first = date(2026, 9, 1)
    (entrusted,) = town.grants((town.jobcenter,), (DataCategory.ENTRUSTED,))
    plain = town.grants(town.table, (DataCategory.SCHOOL,))
    own = Signature(kind=SignerKind.YOUNG_PERSON, signed_on=first, special_signed=True)
    hers = Signature(
        kind=SignerKind.ENTRUSTING_PERSON,
        third_person_id=grandmother.id,
        signed_on=first,
        special_signed=True,
    )
    consent = town.a_consent(
        person,
        grants=(*plain, replace(entrusted, entrusted_by=said_by)),
        signatures=(own, hers) if signed else (own,),
    )
    case = town.a_case(person)
    facts = (
        Fact(category=DataCategory.SCHOOL, text="besucht die Berufsschule"),
        Fact(category=DataCategory.ENTRUSTED, text=SECRET, entrusted_by=said_by),
    )
    town.a_report(case, facts if signed else facts[:1])
    return town.desk.cases.report(case.id), consent, grandmother


def taken_back(town: Town, consent: Consent, grandmother: ThirdPerson) -> Consent:
    withdrawal = Withdrawal(
        withdrawn_on=town.desk.workplace.today(),
        withdrawn_by=grandmother.name,
        kind=SignerKind.ENTRUSTING_PERSON,
        third_person_id=grandmother.id,
        form=WithdrawalForm.ORAL,
    )
    return town.desk.withdrawals.declare(consent.id, withdrawal)


def in_hand(town: Town, case: Case) -> tuple[str, ...]:
    """What the Jobcenter's copy of the sheet says, and that it went out."""
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    (receiver,) = [
        each
        for each in town.desk.disclosures.distribution(sheet.id)
        if each.professional_id == town.jobcenter.id
    ]
    plan = town.desk.disclosures.plan_extract(receiver, Channel.PRINT)
    town.desk.disclosures.hand_out(plan, town.made())
    assert receiver.share is not None
    return tuple(fact.text for fact in receiver.share.facts)


def test_signs_on_the_screen_beside_the_young_person(town: Town) -> None:
    case, consent, grandmother = confided(town, signed=False)
    allow(town, special=True)
    sheet = town.desk.table_signings.begin(consent.id)
    (place,) = sheet.places
    assert (place.name, place.third_person_id) == ("Rosa Łęcka", grandmother.id)
    sheet = all_drawn(town, sheet)
    closed = town.desk.table_signings.close(sheet, town.desk.table_signings.make(sheet))
    assert closed.signatures[-1].third_person_id == grandmother.id
    (event, *_) = [
        each
        for each in history_of(closed, TODAY)
        if each.happening is Happening.SIGNED and each.on == TODAY
    ]
    assert event.signer is not None
    family = town.desk.people.family(case.person_id)
    assert family.full_name(event.signer) == "Rosa Łęcka (Großmutter)"


def test_what_she_said_reaches_paper_by_her_signature_and_comes_back_by_her_word(
    town: Town,
) -> None:
    case, consent, grandmother = confided(town)
    assert SECRET in in_hand(town, case)
    after = taken_back(town, consent, grandmother)
    view = town.desk.withdrawals.view(consent.id, len(after.withdrawals) - 1)
    assert view.stands, "everything else goes on"
    assert view.reach.entrusted_by == grandmother_of(after)
    assert [each.receiver_id for each in view.letters] == [town.jobcenter.id]
    assert [fact.text for fact in view.facts] == [SECRET]
    done = town.desk.withdrawals.erase_facts(consent.id, view.number)
    assert done.facts == ()
    report = town.desk.cases.view(case.id).report
    assert report is not None
    assert [fact.category for fact in report.facts] == [DataCategory.SCHOOL]


def grandmother_of(consent: Consent) -> Entruster | None:
    return consent.grants[-1].entrusted_by


def test_without_her_signature_nobody_puts_it_down(town: Town) -> None:
    case, consent, _ = confided(town, signed=False)
    fact = Fact(category=DataCategory.ENTRUSTED, text=SECRET, entrusted_by=grandmother_of(consent))
    with pytest.raises(CategoryNotCovered) as refused:
        town.a_report(case, (fact,))
    assert refused.value.reason is Reason.ENTRUSTER_NOT_SIGNED


def test_the_answer_to_what_is_held_names_neither_her_nor_her_words(town: Town) -> None:
    case, consent, grandmother = confided(town)
    taken_back(town, consent, grandmother)
    plan = town.desk.subject_accesses.plan(case.person_id)
    said = town.desk.subject_accesses.make(plan).json.decode()
    assert "besucht die Berufsschule" in said
    for hers in (SECRET, "Rosa", "Großmutter"):
        assert hers not in said
    assert ENTRUSTED in plan.paper.withheld


def test_nothing_of_her_is_left_when_the_young_person_is_erased(town: Town) -> None:
    case, _, _ = confided(town)
    adopt(town)
    town.desk.legal_grounds.record(a_draft(town, case.person_id))
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    town.desk.sessions.end(conference.id)
    town.desk.cases.close(case.id, ClosingReason.GOAL_REACHED)
    town.clock.go_to(date(2035, 1, 2))
    assert town.desk.erasures.run([CaseId(case.id)]).people == 1
    with pytest.raises(NotFound):
        town.desk.people.family(case.person_id)
    assert town.vault.check() == ()


def test_who_she_is_has_to_be_said(town: Town) -> None:
    case, _, grandmother = confided(town)
    with pytest.raises(IncompleteDraft):
        town.desk.people.add_third_person(ThirdPersonDraft(person_id=case.person_id))
    assert town.desk.people.family(case.person_id).third_people == (grandmother,)


def test_she_calls_in_while_the_case_is_discussed(town: Town) -> None:
    case, consent, grandmother = confided(town)
    item_id = town.item_of(town.a_running_conference(case))
    town.desk.sessions.call(item_id)
    view = town.desk.stoppages.stop(item_id)
    (caller,) = [each for each in view.callers if each.third_person is not None]
    assert caller.third_person == grandmother
    declaration = Declaration(caller=caller, form=WithdrawalForm.ORAL)
    effect = town.desk.stoppages.declare(item_id, declaration)
    assert (effect.reached, effect.stands) == (True, True)
    town.desk.stoppages.go_on(item_id)
    facts = town.desk.sessions.view(item_id).sheet.facts
    assert SECRET not in {fact.text for fact in facts}
    (taken,) = town.desk.consents.view(consent.id).line.consent.withdrawals
    assert (taken.withdrawn_by, taken.third_person_id) == ("Rosa Łęcka", grandmother.id)
