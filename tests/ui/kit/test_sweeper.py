"""Garbage is collected on the window's thread, and not among what libraries brought along."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.sweeper import Sweeper


@pytest.fixture(autouse=True)
def nothing_set_apart() -> Iterator[None]:
    """The state a program starts in; the run has set apart what it imported."""
    gc.unfreeze()
    yield
    gc.unfreeze()
    gc.collect()
    gc.freeze()


@pytest.fixture
def sweeper(qtbot: QtBot) -> Iterator[Sweeper]:
    owner = QObject()
    found = Sweeper(owner)
    yield found
    found.stop()


@pytest.fixture
def always_due() -> Iterator[None]:
    usual = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    yield
    gc.set_threshold(*usual)


class _Ring:
    """Something that only the collector can take apart."""

    def __init__(self, taken: list[str]) -> None:
        self._itself, self._taken = self, taken

    def __del__(self) -> None:
        self._taken.append("taken apart")


def _sweep_all(sweeper: Sweeper) -> None:
    for _ in range(8):
        _litter = [[number] for number in range(10)]
        gc.collect(1)
        sweeper.sweep()


def test_rings_made_after_the_libraries_came_are_taken_apart(
    sweeper: Sweeper, always_due: None
) -> None:
    _sweep_all(sweeper)
    taken: list[str] = []
    _Ring(taken)
    _sweep_all(sweeper)
    assert taken == ["taken apart"]


def test_what_libraries_brought_is_set_apart_once_for_each_time_they_come(
    sweeper: Sweeper, always_due: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    _sweep_all(sweeper)
    first = gc.get_freeze_count()
    assert first > 0
    brought: list[list[int]] = [[] for _ in range(1_000)]
    _sweep_all(sweeper)
    assert gc.get_freeze_count() == first
    monkeypatch.setitem(sys.modules, "a_library_that_came_late", ModuleType("late"))
    _sweep_all(sweeper)
    assert gc.get_freeze_count() >= first + len(brought)


def test_a_stopped_sweeper_gives_everything_back(qtbot: QtBot, always_due: None) -> None:
    owner = QObject()
    sweeper = Sweeper(owner)
    _sweep_all(sweeper)
    sweeper.stop()
    assert (gc.get_freeze_count(), gc.isenabled()) == (0, True)


def test_what_others_set_apart_is_left_to_them(qtbot: QtBot, always_due: None) -> None:
    gc.freeze()
    before = gc.get_freeze_count()
    owner = QObject()
    sweeper = Sweeper(owner)
    _sweep_all(sweeper)
    assert gc.get_freeze_count() == before
    sweeper.stop()
    assert (gc.get_freeze_count(), gc.isenabled()) == (before, True)
