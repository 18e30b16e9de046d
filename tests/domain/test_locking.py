"""When to lock: each limit on its own, and which of them conference mode lifts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.locking import (
    WARNING_SECONDS,
    LockReason,
    LockRulesDraft,
    Moment,
    Watch,
    judge,
)

RULES = LockRulesDraft()
OPENED = Moment(1_000.0, 1_800_000_000.0)
WATCH = Watch(opened=OPENED, touched=OPENED)
DAY = date(2026, 11, 21)


def after(seconds: float, strayed: float = 0.0) -> Moment:
    return Moment(OPENED.passed + seconds, OPENED.wall + seconds + strayed)


@pytest.mark.parametrize(
    ("seconds", "reason", "warns"),
    [
        (0, None, False),
        (5 * 60 - WARNING_SECONDS - 1, None, False),
        (5 * 60 - WARNING_SECONDS, None, True),
        (5 * 60 - 1, None, True),
        (5 * 60, LockReason.IDLE, True),
    ],
)
def test_without_input(seconds: int, reason: LockReason | None, warns: bool) -> None:
    verdict = judge(WATCH, after(seconds), RULES)
    assert (verdict.reason, verdict.warns) == (reason, warns)


def test_conference_mode_takes_the_place_of_the_idle_limit_only() -> None:
    watch = Watch(opened=OPENED, touched=OPENED, conference_until=OPENED.passed + 3600)
    assert judge(watch, after(3599), RULES).reason is None
    assert judge(watch, after(3599), RULES).conference_left == 1
    assert not judge(watch, after(3599), RULES).warns
    assert judge(watch, after(3600), RULES).reason is LockReason.CONFERENCE_OVER
    assert judge(watch, after(60, 500), RULES).reason is LockReason.CLOCK_JUMPED


def test_open_too_long_whatever_is_done() -> None:
    hours = RULES.open_hours * 3600
    busy = Watch(opened=OPENED, touched=after(hours - 1))
    assert judge(busy, after(hours - 1), RULES).reason is None
    assert judge(busy, after(hours), RULES).reason is LockReason.OPEN_TOO_LONG


@given(st.floats(-1e6, 1e6), st.floats(0, 200))
def test_a_clock_that_strays_beyond_the_slack_locks(strayed: float, seconds: float) -> None:
    jumped = judge(WATCH, after(seconds, strayed), RULES).reason is LockReason.CLOCK_JUMPED
    if abs(abs(strayed) - RULES.clock_slack_seconds) > 1e-3:
        assert jumped == (abs(strayed) > RULES.clock_slack_seconds)


@given(
    st.integers(-5, 100), st.integers(-5, 100), st.integers(-5, 100), st.integers(-5, 100),
    st.integers(0, 2000),
)  # fmt: skip
def test_whatever_the_rules_allow_locks_an_abandoned_vault(
    idle: int, conference: int, presence: int, hours: int, slack: int
) -> None:
    rules = LockRulesDraft(
        idle_minutes=idle,
        conference_minutes=conference,
        presence_minutes=presence,
        open_hours=hours,
        clock_slack_seconds=slack,
    )
    if rules.problems(DAY):
        return
    watch = Watch(opened=OPENED, touched=OPENED, conference_until=OPENED.passed + conference * 60)
    assert judge(WATCH, after(15 * 60), rules).reason is not None
    assert judge(watch, after(60 * 60), rules).reason is not None


def test_every_bound_is_named() -> None:
    wrong = LockRulesDraft(
        idle_minutes=16,
        conference_minutes=61,
        presence_minutes=0,
        open_hours=13,
        clock_slack_seconds=10,
    )
    assert len(wrong.problems(DAY)) == 5
    assert RULES.problems(DAY) == ()
