"""Thresholds on narratives of the region's mix of names; some were held out while tuning."""

import pytest

from tests.anonymise.narrativefigures import (
    KNOWN,
    KNOWN_PERSON,
    OTHER_PERSON,
    Figures,
    figures,
)
from tests.anonymise.narrativefile import HELD_OUT, TUNED


@pytest.fixture(scope="module")
def held_out() -> Figures:
    return figures(HELD_OUT)


@pytest.fixture(scope="module")
def tuned() -> Figures:
    return figures(TUNED)


@pytest.mark.parametrize("name", ["tuned", "held_out"])
def test_enough_is_found_and_little_flagged(name: str, request: pytest.FixtureRequest) -> None:
    counted: Figures = request.getfixturevalue(name)
    assert counted.recall(KNOWN_PERSON) >= 0.99, counted.missed
    assert counted.recall(KNOWN) >= 0.98, counted.missed
    assert counted.recall(OTHER_PERSON) >= 0.93, counted.missed
    assert counted.false_flags() <= 5
    assert counted.left == 0


def test_names_of_no_list_are_found_by_what_stands_around_them() -> None:
    counted = figures(HELD_OUT, strangers=1)
    assert counted.recall(OTHER_PERSON) >= 0.93, counted.missed
    assert counted.left == 0


def test_there_are_at_least_forty_narratives(tuned: Figures, held_out: Figures) -> None:
    assert tuned.texts + held_out.texts >= 40
    assert held_out.marked["Q"]
    assert tuned.recall("Q") >= 0.9
