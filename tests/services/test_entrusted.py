"""Words said in confidence: put down, opened by whoever said them, taken back by them."""

from dataclasses import replace
from datetime import date

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.consent import Consent, Signature
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Side
from ilja_desktop.domain.entrusted import EntrustedDraft, draft_key
from ilja_desktop.domain.errors import IncompleteDraft, NotFound
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.matrix import matrix
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.thirdperson import ThirdPersonDraft
from ilja_desktop.domain.verdict import Reason
from ilja_desktop.domain.withdrawal import Scope, Signer, SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.services.accessrecord import ENTRUSTED
from ilja_desktop.services.casereport import CaseIsOver
from ilja_desktop.services.gate import CategoryNotCovered
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import history
from tests.services.conftest import Town

FIRST = date(2026, 9, 1)
HIMSELF = Entruster(side=Side.YOUNG_PERSON)


def signer_of(entruster: Entruster) -> Signer:
    if entruster == HIMSELF:
        return Signer(kind=SignerKind.YOUNG_PERSON)
    third = entruster.third_person_id
    return Signer(kind=SignerKind.ENTRUSTING_PERSON, third_person_id=third)


def released(
    town: Town,
    person: YoungPerson,
    *entrusters: Entruster,
    unsigned: tuple[Entruster, ...] = (),
    plain: tuple[DataCategory, ...] = (DataCategory.SCHOOL,),
) -> Consent:
    """Release to the Jobcenter what these people entrusted; those unsigned have not signed."""
    (trusted,) = town.grants((town.jobcenter,), (DataCategory.ENTRUSTED,))
    signing = [HIMSELF, *(each for each in entrusters if each not in (HIMSELF, *unsigned))]
    return town.a_consent(
        person,
        grants=(
            *town.grants(town.table, plain),
            *(replace(trusted, entrusted_by=each) for each in entrusters),
        ),
        signatures=tuple(
            Signature(**vars(signer_of(each)), signed_on=FIRST, special_signed=True)
            for each in signing
        ),
    )


def third(town: Town, person: YoungPerson, name: str) -> Entruster:
    draft = ThirdPersonDraft(person_id=person.id, name=name, relation="Tante")
    found = town.desk.people.add_third_person(draft)
    return Entruster(side=Side.THIRD_PERSON, third_person_id=found.id)


def reported(town: Town, person: YoungPerson) -> Case:
    case = town.a_case(person)
    town.a_report(case)
    return town.desk.cases.report(case.id)


def said(town: Town, by: Entruster, text: str) -> EntrustedDraft:
    return EntrustedDraft(entrusted_by=by, source_id=town.moderator.id, text=text)


def test_only_whoever_signed_for_it_is_put_down(town: Town) -> None:
    person = town.a_person()
    aunt = third(town, person, "Zeynep Kaya")
    released(town, person, HIMSELF, aunt, unsigned=(aunt,))
    case = reported(town, person)
    report = town.desk.entrusted_facts.put_down(case.id, said(town, HIMSELF, " will ausziehen "))
    assert report.facts[-1] == said(town, HIMSELF, "will ausziehen").fact()
    with pytest.raises(CategoryNotCovered) as refused:
        town.desk.entrusted_facts.put_down(case.id, said(town, aunt, "er weint oft"))
    assert refused.value.reason is Reason.ENTRUSTER_NOT_SIGNED
    again = town.desk.entrusted_facts.put_down(case.id, said(town, HIMSELF, "will ausziehen"))
    assert again.facts == report.facts, "once is enough"


@pytest.mark.parametrize("together", [True, False], ids=["one form", "a form each"])
def test_several_entrusters_are_answered_for_each(town: Town, together: bool) -> None:
    person = town.a_person()
    aunt, uncle = third(town, person, "Zeynep Kaya"), third(town, person, "Ömer Kaya")
    if together:
        consents = [released(town, person, HIMSELF, aunt, uncle)]
    else:
        consents = [released(town, person, each) for each in (HIMSELF, aunt, uncle)]
    case = reported(town, person)
    for each in (HIMSELF, aunt, uncle):
        town.desk.entrusted_facts.put_down(case.id, said(town, each, f"sagte {each.side.name}"))
    basis, today = town.desk.consents.basis(person.id), town.desk.workplace.today()
    staff = {each.id: each for each in town.table}

    def answers() -> dict[Entruster, Reason]:
        basis = town.desk.consents.basis(person.id)
        columns = matrix(basis, staff, (), Purpose.CASE_CONFERENCE, today)
        (jobcenter,) = [each for each in columns if each.professional == town.jobcenter]
        return {m.entrusted_by: v.reason for m, v in jobcenter.cells if m.entrusted_by}

    assert answers() == dict.fromkeys((HIMSELF, aunt, uncle), Reason.COVERED)
    assert basis.consents == tuple(consents)
    back = Withdrawal(
        withdrawn_on=today,
        withdrawn_by="Zeynep Kaya",
        kind=SignerKind.ENTRUSTING_PERSON,
        third_person_id=aunt.third_person_id,
        form=WithdrawalForm.ORAL,
    )
    hers = consents[0] if together else consents[1]
    town.desk.withdrawals.declare(hers.id, back)
    town.desk.withdrawals.erase_facts(hers.id, 0)
    # Where forms stand side by side, the one nearest to opening it says why it does not.
    why = Reason.CONSENT_WITHDRAWN if together else Reason.ENTRUSTER_NOT_SIGNED
    assert answers() == {HIMSELF: Reason.COVERED, aunt: why, uncle: Reason.COVERED}
    report = town.desk.cases.view(case.id).report
    assert report is not None
    assert [fact.entrusted_by for fact in report.facts] == [HIMSELF, uncle]


def test_what_was_taken_back_leaves_history_and_drafts_too(town: Town) -> None:
    person = town.a_person()
    released(town, person)
    consent = released(town, person, HIMSELF)
    case = reported(town, person)
    put_down = town.desk.entrusted_facts.put_down
    put_down(case.id, said(town, HIMSELF, "will ausziehen"))
    put_down(case.id, said(town, HIMSELF, "hat Angst"))
    town.desk.drafts.keep(draft_key(case.id), said(town, HIMSELF, "und noch"))
    back = Withdrawal(
        withdrawn_on=town.desk.workplace.today(),
        withdrawn_by="er selbst",
        form=WithdrawalForm.ORAL,
        scope=Scope(categories=(DataCategory.ENTRUSTED,)),
    )
    town.desk.withdrawals.declare(consent.id, back)
    town.desk.withdrawals.erase_facts(consent.id, 0)
    with town.vault.read() as session:
        row = case_store.latest_report_row(session, case.id)
        assert row is not None
        assert row.facts == ()
        former = history.of_row(session, row)
    assert former, "that it was changed stays on record"
    assert "ausziehen" not in str(former)
    assert "Angst" not in str(former)
    assert town.desk.drafts.of(draft_key(case.id)) is None


def test_struck_and_incomplete_and_over(town: Town) -> None:
    person = town.a_person()
    released(town, person, HIMSELF)
    unreported = town.a_case(person)
    draft = said(town, HIMSELF, "will ausziehen")
    with pytest.raises(NotFound):
        town.desk.entrusted_facts.put_down(unreported.id, draft)
    case = reported(town, person)
    with pytest.raises(IncompleteDraft) as refused:
        town.desk.entrusted_facts.put_down(case.id, EntrustedDraft())
    lacking = ("entrusted_by.missing", "source_id.missing", "text.missing")
    assert refused.value.problems == lacking
    town.desk.drafts.keep(draft_key(case.id), draft)
    town.desk.entrusted_facts.put_down(case.id, draft)
    assert town.desk.drafts.of(draft_key(case.id)) is None
    assert town.desk.entrusted_facts.strike(case.id, draft.fact()).facts == ()
    town.desk.cases.take_back(case.id, "doppelt")
    with pytest.raises(CaseIsOver):
        town.desk.entrusted_facts.put_down(case.id, draft)


def test_answer_to_the_young_person_tells_only_what_they_began_to_say(town: Town) -> None:
    person = town.a_person()
    aunt = third(town, person, "Zeynep Kaya")
    released(town, person, HIMSELF, aunt)
    case = reported(town, person)
    for by, text, own in ((HIMSELF, "will ausziehen", True), (aunt, "er weint oft", False)):
        town.desk.drafts.keep(draft_key(case.id), said(town, by, text))
        paper = town.desk.subject_accesses.plan(person.id).paper
        assert (text in str(paper.sections)) is own
        assert ENTRUSTED in paper.withheld, "who signed for what they said"
