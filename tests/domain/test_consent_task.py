"""The work lists about consents, the ticks of each purpose, and the history a consent tells."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.consent import ConsentDraft, ReviewCause, Signature, too_long
from ilja_desktop.domain.consenthistory import Happening, history_of
from ilja_desktop.domain.consenttask import Task, counted, next_end, tasks_of
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.element import Element
from ilja_desktop.domain.grant import Purpose, Recipient
from ilja_desktop.domain.grantplan import ConsentEntry, GrantPlan, PurposeSpan, Receiver, Tick
from ilja_desktop.domain.ids import ConsentId, InstitutionId, ProfessionalId
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.withdrawal import Objection, Scope, SignerKind, Withdrawal, WithdrawalForm
from tests.domain.people import CONSENT, DAY, START, basis

POLICY = PolicyDraft()
MONITORING = PurposeSpan(purpose=Purpose.MONITORING, last_day=date(2029, 3, 31))
PLAN = GrantPlan(
    purposes=(PurposeSpan(purpose=Purpose.CASE_CONFERENCE), MONITORING),
    releasers=(ProfessionalId(1),),
    receivers=(Receiver(recipient=Recipient(institution_id=InstitutionId(1), function="U25")),),
    ticks=frozenset(
        {
            Tick(receiver=0, category=DataCategory.SCHOOL),
            Tick(receiver=0, category=DataCategory.ABSENCE),
            Tick(receiver=0, category=DataCategory.SCHOOL, purpose=Purpose.MONITORING),
            Tick(receiver=0, category=DataCategory.SCHOOL, purpose=Purpose.EVALUATION),
        }
    ),
)
FORM = ConsentDraft(valid_from=date(2026, 11, 21), valid_until=date(2027, 11, 20))


def test_each_purpose_has_its_own_ticks_and_last_day() -> None:
    draft = ConsentEntry(consent=FORM, plan=PLAN).draft()
    assert {(g.purpose, g.category, g.valid_until) for g in draft.grants} == {
        (Purpose.CASE_CONFERENCE, DataCategory.SCHOOL, date(2027, 11, 20)),
        (Purpose.CASE_CONFERENCE, DataCategory.ABSENCE, date(2027, 11, 20)),
        (Purpose.MONITORING, DataCategory.SCHOOL, date(2029, 3, 31)),
    }
    assert draft.valid_until == date(2029, 3, 31)
    assert too_long(draft, POLICY) is None
    assert draft.problems(date(2026, 11, 21)) == ("person_id.missing", "form_version.missing")


@pytest.mark.parametrize(
    ("purposes", "found"),
    [
        ((), ("purposes.missing",)),
        ((PurposeSpan(purpose=Purpose.MENTORING),), ("purposes.last_day_missing",)),
        ((PurposeSpan(purpose=Purpose.EVALUATION), MONITORING), ()),
    ],
)
def test_what_ends_with_an_event_names_its_own_last_day(
    purposes: tuple[PurposeSpan, ...], found: tuple[str, ...]
) -> None:
    entry = ConsentEntry(consent=FORM, plan=replace(PLAN, purposes=purposes))
    assert entry.problems(POLICY) == found


@given(st.dates(date(2027, 11, 21), date(2040, 1, 1)))
def test_no_other_purpose_outlasts_the_policy(last: date) -> None:
    spans = (PurposeSpan(purpose=Purpose.EVALUATION, last_day=last), MONITORING)
    ticks = frozenset({Tick(receiver=0, category=DataCategory.SCHOOL, purpose=Purpose.EVALUATION)})
    plan = replace(PLAN, purposes=spans, ticks=ticks)
    assert too_long(ConsentEntry(consent=FORM, plan=plan).draft(), POLICY) == date(2027, 11, 20)


def test_a_form_without_ticks_lasts_no_longer_for_a_purpose_it_only_names() -> None:
    draft = ConsentEntry(consent=FORM, plan=replace(PLAN, ticks=frozenset())).draft()
    assert too_long(draft, POLICY) == date(2027, 11, 20)


def kinds(consent: object, day: date = DAY, *, live: bool = False) -> list[Task]:
    return [each.task for each in tasks_of(basis(consent), day, live=live)]  # type: ignore[arg-type] # shorter


def test_live_case_without_anything_on_record_is_on_the_list() -> None:
    empty = basis(CONSENT)
    assert [t.task for t in tasks_of(replace(empty, consents=()), DAY, live=True)] == [Task.MISSING]
    assert tasks_of(replace(empty, consents=()), DAY, live=False) == ()
    over = replace(CONSENT, valid_until=DAY - timedelta(days=1))
    assert kinds(over, live=True) == [Task.MISSING]


@pytest.mark.parametrize(
    ("left", "task"),
    [
        (0, Task.ENDS_IN_DAYS),
        (7, Task.ENDS_IN_DAYS),
        (8, Task.ENDS_IN_WEEKS),
        (30, Task.ENDS_IN_WEEKS),
        (31, Task.ENDS_SOON),
        (60, Task.ENDS_SOON),
        (61, None),
    ],
)
def test_end_of_the_next_purpose_comes_nearer(left: int, task: Task | None) -> None:
    end = DAY + timedelta(days=left)
    grants = tuple(replace(grant, valid_until=end) for grant in CONSENT.grants)
    longer = replace(grants[0], purpose=Purpose.MONITORING, valid_until=date(2030, 1, 1))
    consent = replace(CONSENT, grants=(*grants, longer), valid_until=date(2030, 1, 1))
    assert next_end(consent, DAY) == end
    assert [each for each in kinds(consent) if each in _ENDS] == ([task] if task else [])
    newer = replace(consent, id=ConsentId(9), grants=(replace(grants[0], valid_until=end.max),))
    both = tasks_of(basis(consent, newer), DAY, live=True)
    assert not {each.task for each in both} & _ENDS


_ENDS = {Task.ENDS_IN_DAYS, Task.ENDS_IN_WEEKS, Task.ENDS_SOON}


def test_disagreement_custody_and_missing_signatures_are_tasks_of_their_own() -> None:
    objection = Objection(kind=SignerKind.YOUNG_PERSON, objected_on=START)
    partial = replace(objection, categories=(DataCategory.SCHOOL,))
    assert Task.DISPUTED in kinds(replace(CONSENT, objections=(partial,)))
    assert Task.DISPUTED in kinds(replace(CONSENT, objections=(objection,)))
    assert Task.DISPUTED not in kinds(
        replace(CONSENT, objections=(replace(objection, settled_on=DAY),))
    )
    custody = replace(CONSENT, review_reason=ReviewCause.CUSTODY_CHANGED.value)
    assert Task.CUSTODY in kinds(custody)
    assert Task.REVIEW in kinds(replace(CONSENT, review_reason="Schrift unleserlich"))
    incomplete = tasks_of(basis(replace(CONSENT, signatures=())), DAY, live=True)
    assert incomplete[0].task is Task.INCOMPLETE
    assert incomplete[0].missing is not None
    assert not incomplete[0].missing.nothing()
    assert counted(incomplete)[Task.INCOMPLETE] == 1
    assert Task.SCAN not in counted(incomplete)


def test_birthday_that_changes_who_decides_is_announced() -> None:
    family = basis(CONSENT).family
    born = date(DAY.year - 18, 1, 1) + (DAY - date(DAY.year, 1, 1)) + timedelta(days=40)
    near = replace(family, person=replace(family.person, born_on=born))
    by_holders = tuple(
        mark for mark in CONSENT.signatures if mark.kind is SignerKind.CUSTODY_HOLDER
    )
    consent = replace(CONSENT, signatures=by_holders, valid_until=DAY + timedelta(days=300))
    found = tasks_of(replace(basis(consent), family=near), DAY, live=True)
    (turning,) = [each for each in found if each.task is Task.BIRTHDAY]
    assert turning.age == 18
    own = Signature(kind=SignerKind.YOUNG_PERSON, signed_on=START)
    signed = replace(consent, signatures=(*by_holders, own))
    found = tasks_of(replace(basis(signed), family=near), DAY, live=True)
    assert Task.BIRTHDAY not in {each.task for each in found}


def test_different_events_stay_different_in_the_history() -> None:
    partial = Withdrawal(
        withdrawn_on=DAY,
        withdrawn_by="Ayşe Yılmaz",
        form=WithdrawalForm.ORAL,
        scope=Scope(categories=(DataCategory.SCHOOL,)),
    )
    whole = replace(partial, withdrawn_on=DAY + timedelta(days=2), scope=Scope())
    consent = replace(
        CONSENT,
        withdrawals=(partial, whole),
        superseded_on=DAY + timedelta(days=3),
        flawed_reason="falsche Person",
    )
    late = consent.valid_until + timedelta(days=1)
    told = [event.happening for event in history_of(consent, late)]
    assert told[-1] is Happening.INVALID
    assert [each for each in told if each in _ENDINGS] == [
        Happening.PARTLY_WITHDRAWN,
        Happening.WITHDRAWN,
        Happening.SUPERSEDED,
        Happening.EXPIRED,
        Happening.INVALID,
    ]
    assert Happening.SUPERSEDED not in {e.happening for e in history_of(consent, DAY)}


_ENDINGS = {
    Happening.PARTLY_WITHDRAWN,
    Happening.WITHDRAWN,
    Happening.SUPERSEDED,
    Happening.EXPIRED,
    Happening.INVALID,
}


def test_only_essentials_make_a_foreign_form_doubtful() -> None:
    assert not replace(CONSENT, missing_elements=(Element.COPY, Element.RIGHTS)).lacks_essentials
    assert replace(CONSENT, missing_elements=(Element.COPY, Element.PURPOSE)).lacks_essentials
