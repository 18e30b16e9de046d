"""What each role may do, and which rules hold on a day."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.casefile import retention_end
from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.office import PolicyDraft, policy_on
from ilja_desktop.domain.user import RIGHTS, Right, Role, User, may
from tests.domain.people import NOBODY

CONTENT = {
    Right.READ_CASES,
    Right.SEE_CLOSED_DRAFTS,
    Right.WRITE_CASES,
    Right.WRITE_CONSENTS,
    Right.HOLD_CONFERENCES,
    Right.EXPORT,
}


def user(*roles: Role) -> User:
    return User(
        id=UserId(1), uuid=NOBODY, revision=1, uid="u1", name="otto", roles=frozenset(roles)
    )


def held_by(*rights: Right) -> set[Role]:
    return {role for role in Role if all(may(user(role), right) for right in rights)}


def test_every_role_has_rights_and_every_right_a_role() -> None:
    assert set(RIGHTS) == set(Role)
    assert all(RIGHTS.values())
    assert {right for rights in RIGHTS.values() for right in rights} == set(Right)


def test_only_the_coordination_sees_closed_drafts() -> None:
    assert held_by(Right.SEE_CLOSED_DRAFTS) == {Role.COORDINATION}


def test_system_care_leadership_and_data_protection_see_no_cases() -> None:
    blind = {role for role in Role if not RIGHTS[role] & CONTENT}
    assert blind == {Role.LEADERSHIP, Role.DATA_PROTECTION, Role.ADMINISTRATION}


def test_moderator_and_coordination_sign() -> None:
    assert held_by(Right.SIGN_MINUTES) == {Role.COORDINATION, Role.MODERATION}


def test_only_system_care_administers() -> None:
    assert held_by(Right.ADMINISTER) == {Role.ADMINISTRATION}


@given(st.sets(st.sampled_from(Role)), st.sampled_from(Role), st.sampled_from(Right))
def test_another_role_never_takes_a_right_away(roles: set[Role], more: Role, right: Right) -> None:
    assert may(user(*roles, more), right) or not may(user(*roles), right)


@pytest.mark.parametrize("right", Right)
def test_who_left_or_has_no_role_may_nothing(right: Right) -> None:
    assert not may(replace(user(*Role), active=False), right)
    assert not may(user(), right)


FIRST = PolicyDraft(valid_from=date(2024, 1, 1))
SECOND = PolicyDraft(valid_from=date(2026, 7, 1), age_limit=27)


@pytest.mark.parametrize(
    ("day", "policy"),
    [
        (date(2023, 12, 31), FIRST),
        (date(2024, 1, 1), FIRST),
        (date(2026, 6, 30), FIRST),
        (date(2026, 7, 1), SECOND),
        (date(2030, 1, 1), SECOND),
    ],
)
def test_latest_policy_that_has_begun_holds(day: date, policy: PolicyDraft) -> None:
    assert policy_on((FIRST, SECOND), day) == policy
    assert policy_on((SECOND, FIRST), day) == policy


@pytest.mark.parametrize("day", [date(2026, 1, 1), date(2026, 12, 31)])
def test_papers_are_kept_for_whole_calendar_years(day: date) -> None:
    assert retention_end(day, FIRST) == date(2029, 12, 31)
