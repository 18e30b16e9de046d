"""Argon2id: never cheaper than the floor, never dearer than the ceiling."""

from __future__ import annotations

from dataclasses import replace
from itertools import count, cycle

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ilja_desktop.domain.errors import Cancelled
from ilja_desktop.keys.kdf import (
    CEILING,
    FLOOR,
    CalibrationGoal,
    Kdf,
    KdfCost,
    KdfTooCostly,
    KdfTooWeak,
    calibrate,
    check_cost,
    derive,
    stronger,
)
from ilja_desktop.keys.machine import physical_memory

GIB = 1024**3


def test_openssl_derives_the_same_key() -> None:
    kdf = Kdf.fresh(FLOOR)
    other = Argon2id(
        salt=kdf.salt,
        length=32,
        iterations=FLOOR.passes,
        lanes=FLOOR.lanes,
        memory_cost=FLOOR.memory,
    )
    assert derive(b"Gr\xc3\xbcnkohl", kdf) == other.derive(b"Gr\xc3\xbcnkohl")


@pytest.mark.parametrize(
    "cost",
    [
        replace(FLOOR, memory=FLOOR.memory - 1),
        replace(FLOOR, passes=2),
        replace(FLOOR, lanes=3),
        KdfCost(memory=CEILING.memory, passes=0, lanes=16),
        KdfCost(memory=0, passes=0, lanes=0),
    ],
)
def test_less_than_the_floor_is_refused(cost: KdfCost) -> None:
    with pytest.raises(KdfTooWeak):
        derive(b"", Kdf.fresh(cost))


@pytest.mark.parametrize(
    "cost",
    [
        replace(CEILING, memory=CEILING.memory + 1),
        replace(FLOOR, passes=21),
        replace(FLOOR, lanes=17),
        KdfCost(memory=2**40, passes=2**40, lanes=2**40),
    ],
)
def test_more_than_the_ceiling_is_refused_before_deriving(cost: KdfCost) -> None:
    with pytest.raises(KdfTooCostly):
        derive(b"", Kdf.fresh(cost))


def test_an_office_may_raise_the_floor_but_not_lower_it() -> None:
    with pytest.raises(KdfTooWeak):
        check_cost(FLOOR, replace(FLOOR, memory=FLOOR.memory * 2))
    with pytest.raises(KdfTooWeak):
        check_cost(replace(FLOOR, passes=1), replace(FLOOR, passes=1))
    check_cost(FLOOR)
    check_cost(CEILING)


def test_a_slow_machine_stays_at_the_floor() -> None:
    assert calibrate(count(step=0.9).__next__, 64 * GIB) == FLOOR


def test_a_fast_machine_doubles_until_it_takes_long_enough() -> None:
    readings = iter([0.0, 0.4, 1.0, 1.9])
    assert calibrate(readings.__next__, 64 * GIB) == replace(FLOOR, memory=FLOOR.memory * 2)


def test_a_small_machine_gives_a_quarter_of_its_memory_at_most() -> None:
    assert calibrate(cycle([0.0]).__next__, GIB // 4) == FLOOR
    cost = calibrate(cycle([0.0]).__next__, GIB // 2)
    assert cost == replace(FLOOR, memory=FLOOR.memory * 2)


def test_a_faster_machine_asks_for_the_next_higher_cost() -> None:
    higher = replace(FLOOR, memory=FLOOR.memory * 2)
    assert stronger(FLOOR, 0.4, 64 * GIB) == higher
    assert stronger(FLOOR, 0.41, 64 * GIB) is None
    assert stronger(FLOOR, 0.1, GIB // 4) is None
    assert stronger(CEILING, 0.0, 64 * GIB) is None


def test_calibrating_starts_at_a_raised_floor() -> None:
    raised = replace(FLOOR, passes=4)
    goal = CalibrationGoal(floor=raised)
    assert calibrate(count().__next__, 64 * GIB, goal) == raised


def test_calibrating_can_be_stopped_between_steps() -> None:
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        calibrate(cycle([0.0]).__next__, 64 * GIB, cancelled=answers.__next__)


def test_this_machine_has_memory() -> None:
    assert physical_memory() > GIB // 4
