"""The consent to conferences ends with the support: when the last open case is closed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.coverage import Reason, Verdict, may_know, standing
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.supportend import Term, support_ends
from tests.domain.people import CONSENT, DAY, GRANT, Ask, basis, consent
from tests.domain.situations import situation

NEXT = timedelta(days=1)
MARCH, MAY, JULY = date(2026, 3, 2), date(2026, 5, 4), date(2026, 7, 6)


def term(
    opened: date,
    closed: date | None = None,
    state: CaseState = CaseState.IN_PROGRESS,
    *,
    with_reason: bool = True,
) -> Term:
    return Term(opened, state, closed, with_reason and closed is not None)


def closed(opened: date, on: date) -> Term:
    return term(opened, on, CaseState.CLOSED)


@pytest.mark.parametrize(
    ("terms", "ends"),
    [
        ([], ()),
        ([term(MARCH)], ()),
        ([closed(MARCH, MAY)], (MAY,)),
        ([closed(MARCH, MAY), term(MARCH)], ()),
        ([closed(MARCH, MAY), term(MAY)], ()),
        ([closed(MARCH, MAY), term(JULY)], (MAY,)),
        ([closed(MARCH, MAY), closed(MARCH, JULY)], (JULY,)),
        ([closed(MARCH, MAY), term(MARCH, state=CaseState.HALTED)], ()),
        ([closed(MARCH, MAY), term(MARCH, state=CaseState.REJECTED)], (MAY,)),
        ([term(MARCH, MAY, CaseState.WITHDRAWN, with_reason=False)], ()),
        ([term(MARCH, MAY, CaseState.RESTRICTED)], (MAY,)),
        ([term(MARCH, MAY, CaseState.REPORTED)], ()),
    ],
)
def test_last_case_ends_it(terms: Iterable[Term], ends: tuple[date, ...]) -> None:
    assert support_ends(tuple(terms)) == ends


def test_closing_day_is_the_last() -> None:
    found = replace(basis(CONSENT), support_ended_on=(DAY,))
    assert standing(found, Purpose.CASE_CONFERENCE, DAY).until == DAY
    after = standing(found, Purpose.CASE_CONFERENCE, DAY + NEXT)
    assert after.reason is Reason.SUPPORT_ENDED


def test_following_the_path_has_a_period_of_its_own() -> None:
    found = basis(consent(replace(GRANT, purpose=Purpose.MONITORING)))
    ended = replace(found, support_ended_on=(DAY - NEXT,))
    assert standing(ended, Purpose.MONITORING, DAY) == standing(found, Purpose.MONITORING, DAY)


@given(st.randoms(use_true_random=False), st.dates(date(2025, 11, 1), date(2027, 2, 1)))
def test_ending_never_widens(chance: Random, end: date) -> None:
    found, ask = situation(chance)
    before = _answer(found, ask)
    after = _answer(replace(found, support_ended_on=(*found.support_ended_on, end)), ask)
    assert before.allowed or not after.allowed
    if ask.purpose is not Purpose.CASE_CONFERENCE or ask.day <= end:
        assert after.allowed is before.allowed
    if after.until is not None and before.until is not None:
        assert after.until <= before.until


def _answer(found: Basis, ask: Ask) -> Verdict:
    return may_know(
        found, ask.listener, ask.category, ask.purpose, ask.day, entrusted_by=ask.entrusted_by
    )
