"""Every right says what keeps people to it."""

from __future__ import annotations

from ilja_desktop.domain.enforcement import ENFORCED, Enforcement, Limit, badges
from ilja_desktop.domain.user import Right


def test_every_right_and_limit_has_one_badge() -> None:
    assert [badge.subject for badge in badges()] == [*Right, *Limit]
    assert set(ENFORCED) == {*Right, *Limit}


def test_nothing_is_promised_beyond_what_holds() -> None:
    """Whoever has unlocked the vault has its key: what a role may read rests on the program."""
    by_key = {badge.subject for badge in badges() if badge.enforcement is Enforcement.CRYPTOGRAPHY}
    assert by_key & set(Right) == {Right.SIGN_MINUTES}
    agreed = {badge.subject for badge in badges() if badge.enforcement is Enforcement.AGREEMENT}
    assert agreed == {Limit.PASS_ON, Limit.DELETE_ELSEWHERE}
