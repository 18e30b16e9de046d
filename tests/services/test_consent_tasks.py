"""Recording a consent whole, and the work that follows: reviews, disagreement, ends, lists."""

from dataclasses import replace
from datetime import date

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.consent import (
    Consent,
    ConsentDraft,
    ConsentState,
    Insight,
    ReviewCause,
    Signature,
    SoleSignature,
)
from ilja_desktop.domain.consenttask import Task
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.element import Element
from ilja_desktop.domain.errors import IncompleteDraft, NotAllowed
from ilja_desktop.domain.grant import Purpose, Recipient
from ilja_desktop.domain.grantplan import ConsentEntry, GrantPlan, PurposeSpan, Receiver, Tick
from ilja_desktop.domain.insight import InsightDraft
from ilja_desktop.domain.office import Coded, PolicyDraft
from ilja_desktop.domain.person import CustodyHolder, CustodyHolderDraft, YoungPerson
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import Objection, SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.services.consent import ConsentTooLong, FormLacksEssentials
from ilja_desktop.services.consentreview import InsightUnproven, note_expired
from ilja_desktop.store import audit as audit_store
from tests.services.town import Town, desk_of_user

TODAY = date(2026, 11, 21)
SIGNED_ON = date(2026, 9, 1)


def a_minor(town: Town) -> tuple[YoungPerson, CustodyHolder]:
    person = town.a_person(family_name="Öztürk-Nowak", given_name="Selin", born_on=date(2010, 6, 1))
    return person, town.a_holder(person.id)


def signed_by(town: Town, person: YoungPerson, *holders: CustodyHolder) -> Consent:
    marks = (
        Signature(kind=SignerKind.YOUNG_PERSON, signed_on=SIGNED_ON),
        *(
            Signature(
                kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=each.id, signed_on=SIGNED_ON
            )
            for each in holders
        ),
    )
    return town.a_consent(person, signatures=marks)


def state(town: Town, consent: Consent) -> ConsentState:
    return town.desk.consents.view(consent.id).line.state


def tasks(town: Town) -> list[Task]:
    return [line.task.task for line in town.desk.consent_tasks.lines()]


def entry_of(town: Town, person: YoungPerson, *purposes: PurposeSpan) -> ConsentEntry:
    recipient = Recipient(institution_id=town.jobcenter.institution_id, function="U25")
    return ConsentEntry(
        consent=ConsentDraft(
            person_id=person.id,
            form_version="1.0",
            valid_from=TODAY,
            valid_until=date(2027, 11, 20),
        ),
        plan=GrantPlan(
            purposes=purposes,
            releasers=(town.moderator.id,),
            receivers=(Receiver(recipient=recipient),),
            ticks=frozenset(
                Tick(receiver=0, category=DataCategory.SCHOOL, purpose=span.purpose)
                for span in purposes
            ),
        ),
    )


def test_each_purpose_is_stored_with_its_own_last_day(town: Town) -> None:
    conference = PurposeSpan(purpose=Purpose.CASE_CONFERENCE)
    after = PurposeSpan(purpose=Purpose.MONITORING, last_day=date(2029, 12, 31))
    consent = town.desk.consents.enter(entry_of(town, town.a_person(), conference, after))
    assert {(g.purpose, g.valid_until) for g in consent.grants} == {
        (Purpose.CASE_CONFERENCE, date(2027, 11, 20)),
        (Purpose.MONITORING, date(2029, 12, 31)),
    }
    nameless = replace(after, last_day=None)
    with pytest.raises(IncompleteDraft):
        town.desk.consents.enter(entry_of(town, town.a_person(), nameless))
    late = replace(conference, last_day=date(2028, 1, 1))
    with pytest.raises(ConsentTooLong):
        town.desk.consents.enter(entry_of(town, town.a_person(), late))


def test_unreachable_is_no_ground_for_one_signature(town: Town) -> None:
    person, mother = a_minor(town)
    town.a_holder(person.id, "Kemal")
    sole = SoleSignature(
        ground="sole_custody", proof_seen_on=SIGNED_ON, proof_seen_by_id=town.moderator.id
    )
    marks = tuple(signed_by(town, town.a_person(), mother).signatures)
    invented = replace(sole, ground="unreachable")
    with pytest.raises(IncompleteDraft):
        town.a_consent(person, signatures=marks, sole_signature=invented)
    unseen = replace(sole, proof_seen_on=date(2027, 1, 1))
    with pytest.raises(IncompleteDraft):
        town.a_consent(person, signatures=marks, sole_signature=unseen)
    alone = town.a_consent(person, signatures=marks, sole_signature=sole)
    assert state(town, alone) is ConsentState.VALID


def test_foreign_form_without_essentials_stays_under_review(town: Town) -> None:
    lacking = town.a_consent(
        town.a_person(), form_name="Jobcenter 2024", missing_elements=(Element.PURPOSE,)
    )
    assert lacking.review_reason == ReviewCause.FORM_LACKS_ESSENTIALS.value
    assert state(town, lacking) is ConsentState.UNDER_REVIEW
    with pytest.raises(FormLacksEssentials):
        town.desk.consents.settle(lacking.id, lacking.revision)
    other = town.a_consent(
        town.a_person(), form_name="Jobcenter 2024", missing_elements=(Element.COPY,)
    )
    assert state(town, other) is ConsentState.VALID


def test_change_of_custody_puts_running_consents_under_review(town: Town) -> None:
    person, mother = a_minor(town)
    consent = signed_by(town, person, mother)
    assert state(town, consent) is ConsentState.VALID
    draft = CustodyHolderDraft(
        person_id=person.id, family_name="Yıldız", given_name="Ayşe", reachability="abends"
    )
    town.desk.people.change_holder(mother.id, mother.revision, draft)
    assert state(town, consent) is ConsentState.VALID
    town.a_holder(person.id, "Kemal")
    reviewed = town.desk.consents.view(consent.id).line.consent
    assert reviewed.review_reason == ReviewCause.CUSTODY_CHANGED.value
    assert state(town, consent) is not ConsentState.VALID
    assert Task.INCOMPLETE in tasks(town)


def test_custody_of_an_adult_changes_nothing(town: Town) -> None:
    person = town.a_person()
    consent = town.a_consent(person)
    town.a_holder(person.id)
    assert state(town, consent) is ConsentState.VALID


def test_disagreement_blocks_and_can_be_settled(town: Town) -> None:
    person, mother = a_minor(town)
    consent = signed_by(town, person, mother)
    objection = Objection(
        kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=mother.id, objected_on=TODAY
    )
    objected = town.desk.consents.object(consent.id, objection)
    assert state(town, consent) is ConsentState.DISPUTED
    assert tasks(town).count(Task.DISPUTED) == 1
    with pytest.raises(IncompleteDraft):
        town.desk.consents.object(consent.id, replace(objection, objected_on=date(2027, 1, 1)))
    settled = town.desk.consents.reconcile(consent.id, objected.revision, objection, TODAY)
    assert [each.settled_on for each in settled.objections] == [TODAY]
    assert state(town, consent) is ConsentState.VALID


def test_expiry_is_noted_once_and_by_the_coordination(town: Town) -> None:
    consent = town.a_consent(
        town.a_person(), valid_from=date(2025, 9, 1), valid_until=date(2026, 8, 31), grants=()
    )
    town.a_consent(town.a_person())
    assert note_expired(town.desk.workplace) == 1
    assert note_expired(town.desk.workplace) == 0
    with town.vault.read() as session:
        told = audit_store.leaves_about(session, f"consents:{consent.uuid}")
    assert [leaf.action for leaf in told].count(Action.EXPIRED.value) == 1
    reporting = town.desk_of(Role.REPORTING).workplace
    with pytest.raises(NotAllowed):
        note_expired(reporting)
    assert town.vault.check() == ()


def test_office_decides_grounds_from_a_day_and_history_stays(town: Town) -> None:
    office = town.desk.office
    ground = Coded(code="69_1_1", words="Aufgabe nach dem SGB", source="§ 69 Abs. 1 Nr. 1 SGB X")
    first = office.decide(PolicyDraft(valid_from=TODAY, legal_grounds=(ground,)))
    again = office.decide(PolicyDraft(valid_from=TODAY, legal_grounds=(ground, ground_2())))
    assert (again.id, again.revision) == (first.id, first.revision + 1)
    later = office.decide(PolicyDraft(valid_from=date(2027, 1, 1), decides_alone_from=16))
    assert office.policy().legal_grounds == (ground, ground_2())
    assert later in office.policies()
    with pytest.raises(IncompleteDraft):
        office.decide(PolicyDraft(valid_from=TODAY, sole_grounds=(ground, ground)))


def ground_2() -> Coded:
    return Coded(code="50_1", words="Datenübermittlung im SGB II", source="§ 50 Abs. 1 SGB II")


def test_where_the_policy_lets_them_decide_alone_letters_to_parents_are_off(town: Town) -> None:
    person, _ = a_minor(town)
    assert not town.desk.people.decides_alone(person.id)
    town.desk.office.decide(PolicyDraft(valid_from=TODAY, decides_alone_from=16))
    assert town.desk.people.decides_alone(person.id)


def test_work_list_tells_missing_ending_and_withdrawn(town: Town) -> None:
    town.a_case(town.a_person(family_name="Ohne"))
    town.a_consent(town.a_person(family_name="Bald"), valid_until=date(2026, 11, 28), grants=())
    case = town.a_reported_case(family_name="Zurück")
    withdrawal = Withdrawal(
        withdrawn_on=TODAY, withdrawn_by="der junge Mensch", form=WithdrawalForm.ORAL
    )
    town.desk.withdrawals.declare(town.consent_of(case).id, withdrawal)
    lines = town.desk.consent_tasks.lines()
    told = {(line.task.task, line.person.family_name) for line in lines}
    assert {(Task.MISSING, "Ohne"), (Task.ENDS_IN_DAYS, "Bald")} <= told
    assert (Task.WITHDRAWAL, "Zurück") in told
    assert (Task.MISSING, "Zurück") not in told
    (missing,) = [line for line in lines if line.task.task is Task.MISSING]
    assert missing.number


def test_work_list_hides_whom_only_closed_drafts_name(town: Town) -> None:
    town.a_case(town.a_person(family_name="Ohne"))
    assert town.desk_of(Role.REPORTING).consent_tasks.lines() == ()


def test_minor_who_signs_needs_somebody_to_find_that_they_understand(town: Town) -> None:
    person = town.a_person(born_on=date(2009, 3, 1))
    holder = town.a_holder(person.id)
    marks = (
        Signature(kind=SignerKind.YOUNG_PERSON, signed_on=date(2026, 9, 1), special_signed=True),
        Signature(
            kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=holder.id, signed_on=date(2026, 9, 1)
        ),
    )
    desk = town.desk.consents
    consent = town.a_consent(person, signatures=marks, insight=Insight.NOT_ASSESSED)
    assert consent.review_reason == ReviewCause.INSIGHT_UNPROVEN.value
    assert desk.standing(person.id).reason is Reason.CONSENT_UNDER_REVIEW
    with pytest.raises(InsightUnproven):
        desk.settle(consent.id, consent.revision)
    with pytest.raises(IncompleteDraft) as lacking:
        desk.assess(consent.id, consent.revision, InsightDraft())
    assert len(lacking.value.problems) == 4
    found = InsightDraft(
        insight=Insight.NOT_CAPABLE,
        insight_by_id=town.moderator.id,
        insight_on=date(2026, 11, 1),
        insight_questions="Wer erfährt was?",
    )
    consent = desk.assess(consent.id, consent.revision, found)
    assert desk.standing(person.id).reason is Reason.CONSENT_UNDER_REVIEW
    consent = desk.assess(consent.id, consent.revision, replace(found, insight=Insight.CAPABLE))
    assert consent.review_reason == ""
    assert desk.standing(person.id).allowed


def test_adult_needs_nobody_to_find_that(town: Town) -> None:
    person = town.a_person()
    town.a_consent(person, insight=Insight.NOT_ASSESSED)
    assert town.desk.consents.standing(person.id).allowed


def test_what_the_list_keeps_is_what_it_would_read_anew(town: Town) -> None:
    person, mother = a_minor(town)
    consent = signed_by(town, person)
    town.a_case(town.a_person(family_name="Ohne"))
    objection = Objection(
        kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=mother.id, objected_on=TODAY
    )
    mark = Signature(
        kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=mother.id, signed_on=SIGNED_ON
    )

    def told() -> list[tuple[Task, str]]:
        lines = town.desk.consent_tasks.lines()
        anew = desk_of_user(
            town.vault, town.unlocked, town.desk.user, town.clock
        ).consent_tasks.lines()
        assert lines == anew
        return [(line.task.task, line.person.family_name) for line in lines]

    assert (Task.INCOMPLETE, "Öztürk-Nowak") in told()
    town.desk.consents.sign(consent.id, consent.revision, mark)
    assert (Task.INCOMPLETE, "Öztürk-Nowak") not in told()
    town.desk.consents.object(consent.id, objection)
    assert (Task.DISPUTED, "Öztürk-Nowak") in told()
    town.a_holder(person.id, "Kemal")
    assert (Task.INCOMPLETE, "Öztürk-Nowak") in told()
    withdrawal = Withdrawal(
        withdrawn_on=TODAY, withdrawn_by="der junge Mensch", form=WithdrawalForm.ORAL
    )
    town.desk.withdrawals.declare(consent.id, withdrawal)
    assert (Task.WITHDRAWAL, "Öztürk-Nowak") in told()
    town.a_consent(town.a_person(family_name="Bald"), valid_until=date(2026, 11, 28), grants=())
    assert (Task.ENDS_IN_DAYS, "Bald") in told()
