"""Consents as they might stand in a vault, for properties that hold for all of them."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent, Signature
from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.grant import Direction, Grant, Purpose
from ilja_desktop.domain.ids import ConsentId, GrantId
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.withdrawal import Objection, Scope, SignerKind, Withdrawal, WithdrawalForm
from tests.domain.people import (
    ADULT,
    ADVISER,
    BOTH_PARENTS,
    BY_MOTHER,
    BY_PERSON,
    BY_TEACHER,
    CHILD,
    CONSENT,
    DEPUTY,
    END,
    EVERYBODY,
    FATHER,
    MINOR,
    MOTHER,
    POLICY,
    REPORTER,
    START,
    STRANGER,
    Ask,
    confider,
    family,
    function,
    named,
    own,
    parent,
)

PURPOSES = st.sampled_from([Purpose.CASE_CONFERENCE, Purpose.MONITORING])
CATEGORIES = st.sampled_from(
    [DataCategory.SCHOOL, DataCategory.HOUSING, DataCategory.HEALTH, DataCategory.ENTRUSTED]
)
DAYS = st.one_of(st.dates(START, END), st.dates(date(2025, 11, 1), date(2027, 2, 1)))
ENTRUSTERS: st.SearchStrategy[Entruster | None] = st.sampled_from(
    [None, BY_MOTHER, BY_PERSON, BY_TEACHER]
)
PROFESSIONALS = st.sampled_from([REPORTER, ADVISER, DEPUTY, STRANGER])
RECIPIENTS = st.sampled_from(
    [
        make(who, deputy=deputy)
        for make in (named, function)
        for who in (REPORTER, ADVISER)
        for deputy in (False, True)
    ]
)
LISTENERS = st.one_of(st.builds(Listener, PROFESSIONALS), st.just(Listener(DEPUTY, ADVISER)))
MARKS: list[Signature] = [
    *EVERYBODY,
    own(special=False),
    own(date(2026, 5, 1)),
    parent(MOTHER, date(2026, 5, 1)),
    parent(FATHER, special=False),
    confider(),
]
SIGNATURES: st.SearchStrategy[tuple[Signature, ...]] = st.one_of(
    st.just(EVERYBODY),
    st.just(EVERYBODY),
    st.just(BOTH_PARENTS),
    st.lists(st.sampled_from(MARKS), min_size=1, max_size=4).map(tuple),
)
WITHDRAWALS = st.builds(
    Withdrawal,
    withdrawn_on=DAYS,
    withdrawn_by=st.just("Ö. Yılmaz"),
    form=st.sampled_from(WithdrawalForm),
)


SCOPES = st.builds(
    Scope,
    purposes=st.lists(PURPOSES, max_size=1).map(tuple),
    categories=st.lists(CATEGORIES, max_size=2, unique=True).map(tuple),
    recipients=st.lists(RECIPIENTS, max_size=1).map(tuple),
)
PARTIAL = st.builds(
    Withdrawal,
    withdrawn_on=DAYS,
    withdrawn_by=st.just("Ö. Yılmaz"),
    kind=st.sampled_from(SignerKind),
    custody_holder_id=st.just(MOTHER),
    form=st.sampled_from(WithdrawalForm),
    scope=SCOPES,
)
OBJECTIONS = st.builds(
    Objection,
    kind=st.sampled_from([SignerKind.YOUNG_PERSON, SignerKind.CUSTODY_HOLDER]),
    custody_holder_id=st.just(FATHER),
    objected_on=DAYS,
    categories=st.lists(CATEGORIES, max_size=2, unique=True).map(tuple),
    settled_on=st.one_of(st.none(), DAYS),
)


PERIODS = st.one_of(
    st.just((START, END)),
    st.lists(st.dates(START, END), min_size=2, max_size=2).map(lambda days: (min(days), max(days))),
)


@st.composite
def grants(draw: st.DrawFn, key: int) -> Grant:
    """Draw a grant that mostly runs all year."""
    start, end = draw(PERIODS)
    category = draw(CATEGORIES)
    return Grant(
        id=GrantId(key),
        releaser_id=draw(PROFESSIONALS).id,
        recipient=draw(RECIPIENTS),
        direction=draw(st.sampled_from(Direction)),
        category=category,
        purpose=draw(PURPOSES),
        explicit=category.special and draw(st.sampled_from([True, False])),
        entrusted_by=draw(ENTRUSTERS) if category is DataCategory.ENTRUSTED else None,
        valid_from=start,
        valid_until=end,
    )


FLAWS = st.one_of(
    st.just(CONSENT),
    st.just(CONSENT),
    st.builds(lambda day: replace(CONSENT, superseded_on=day), DAYS),
    st.builds(lambda withdrawal: replace(CONSENT, withdrawals=(withdrawal,)), WITHDRAWALS),
    st.builds(lambda withdrawal: replace(CONSENT, withdrawals=(withdrawal,)), PARTIAL),
    st.builds(lambda objection: replace(CONSENT, objections=(objection,)), OBJECTIONS),
    st.sampled_from(
        [
            replace(CONSENT, valid_from=date(2026, 4, 1)),
            replace(CONSENT, valid_until=date(2026, 9, 30)),
            replace(CONSENT, explained_on=None),
            replace(CONSENT, original_seen_on=None),
            replace(CONSENT, flawed_reason="Zweck fehlt"),
            replace(CONSENT, review_reason="Sorgewechsel"),
        ]
    ),
)


@st.composite
def consents(draw: st.DrawFn, key: int) -> Consent:
    """Draw a consent that often holds, and else has one flaw."""
    first = 10 * key
    flawed: Consent = draw(FLAWS)
    return replace(
        flawed,
        id=ConsentId(key),
        assent_on=draw(st.sampled_from([START, None])),
        grants=tuple(draw(grants(first + number)) for number in range(draw(st.integers(1, 4)))),
        signatures=draw(SIGNATURES),
    )


@st.composite
def bases(draw: st.DrawFn) -> Basis:
    """Draw the one to three consents of somebody who is 14, 16, 17 or 19 years old."""
    born_on = draw(st.sampled_from([ADULT, MINOR, CHILD, date(2008, 7, 1)]))
    count = draw(st.integers(1, 3))
    found = tuple(draw(consents(number)) for number in range(1, count + 1))
    return Basis(family(born_on), found, POLICY)


STAFF = {who.id: who for who in (REPORTER, ADVISER, DEPUTY, STRANGER)}


@st.composite
def asks(draw: st.DrawFn, found: Basis) -> Ask:
    """Draw a question that some grant might answer, or another one."""
    consent = draw(st.sampled_from(found.consents))
    grant = draw(st.sampled_from(consent.grants))
    named_id = grant.recipient.professional_id or ADVISER.id
    apt = Ask(
        listener=Listener(STAFF[named_id]),
        category=draw(st.sampled_from([grant.category, None])),
        purpose=grant.purpose,
        day=draw(st.dates(grant.valid_from, grant.valid_until)),
        entrusted_by=grant.entrusted_by,
    )
    return draw(
        st.one_of(
            st.just(apt),
            st.just(apt),
            st.builds(replace, st.just(apt), listener=LISTENERS),
            st.builds(replace, st.just(apt), category=CATEGORIES, purpose=PURPOSES),
            st.builds(replace, st.just(apt), day=DAYS, entrusted_by=ENTRUSTERS),
        )
    )


@st.composite
def situations(draw: st.DrawFn) -> tuple[Basis, Ask]:
    """Draw what stands in a vault, and a question to it."""
    found = draw(bases())
    return found, draw(asks(found))
