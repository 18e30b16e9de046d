"""Consents as they might stand in a vault, for properties that hold for all of them."""

from datetime import date

from hypothesis import strategies as st

from ilja_desktop.domain.consent import (
    Consent,
    Direction,
    Grant,
    Purpose,
    Signature,
    Withdrawal,
    WithdrawalForm,
)
from ilja_desktop.domain.coverage import Basis, Listener
from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.ids import ConsentId, GrantId
from tests.domain.people import (
    ADULT,
    ADVISER,
    BOTH_PARENTS,
    BY_MOTHER,
    BY_PERSON,
    CHILD,
    DEPUTY,
    END,
    EVERYBODY,
    FATHER,
    MINOR,
    MOTHER,
    NOBODY,
    PERSON,
    POLICY,
    REPORTER,
    START,
    STRANGER,
    Ask,
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
DAYS = st.dates(date(2025, 11, 1), date(2027, 2, 1))
ENTRUSTERS: st.SearchStrategy[Entruster | None] = st.sampled_from([None, BY_MOTHER, BY_PERSON])
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
]
SIGNATURES: st.SearchStrategy[tuple[Signature, ...]] = st.one_of(
    st.just(EVERYBODY), st.just(BOTH_PARENTS), st.lists(st.sampled_from(MARKS)).map(tuple)
)
WITHDRAWALS = st.builds(
    Withdrawal,
    withdrawn_on=DAYS,
    withdrawn_by=st.just("Ö. Yılmaz"),
    form=st.sampled_from(WithdrawalForm),
)


@st.composite
def grants(draw: st.DrawFn) -> Grant:
    start = draw(st.dates(START, END))
    return Grant(
        id=GrantId(draw(st.integers(1, 10**6))),
        releaser_id=draw(PROFESSIONALS).id,
        recipient=draw(RECIPIENTS),
        direction=draw(st.sampled_from(Direction)),
        category=draw(CATEGORIES),
        purpose=draw(PURPOSES),
        explicit=draw(st.booleans()),
        entrusted_by=draw(ENTRUSTERS),
        valid_from=start,
        valid_until=draw(st.dates(start, END)),
    )


@st.composite
def consents(draw: st.DrawFn) -> Consent:
    start = draw(st.sampled_from([START, date(2026, 4, 1)]))
    return Consent(
        id=ConsentId(draw(st.integers(1, 10**6))),
        uuid=NOBODY,
        revision=1,
        person_id=PERSON,
        form_version="1.0",
        valid_from=start,
        valid_until=draw(st.sampled_from([END, date(2026, 9, 30)])),
        explained_on=draw(st.sampled_from([START, START, START, None])),
        assent_on=draw(st.sampled_from([None, START])),
        original_seen_on=draw(st.sampled_from([START, START, START, None])),
        grants=tuple(draw(st.lists(grants(), min_size=1, max_size=5, unique_by=lambda g: g.id))),
        signatures=draw(SIGNATURES),
        withdrawal=draw(st.one_of(st.none(), st.none(), WITHDRAWALS)),
        superseded_on=draw(st.one_of(st.none(), st.none(), DAYS)),
        flawed_reason=draw(st.sampled_from(["", "", "", "Zweck fehlt"])),
        review_reason=draw(st.sampled_from(["", "", "", "Sorgewechsel"])),
    )


@st.composite
def bases(draw: st.DrawFn) -> Basis:
    found = draw(st.lists(consents(), max_size=3, unique_by=lambda c: c.id))
    return Basis(
        family(draw(st.sampled_from([ADULT, MINOR, CHILD, date(2008, 7, 1)]))),
        tuple(found),
        POLICY,
    )


ASKS = st.builds(
    Ask,
    listener=LISTENERS,
    category=st.one_of(st.none(), CATEGORIES),
    purpose=PURPOSES,
    day=DAYS,
    entrusted_by=ENTRUSTERS,
)
