"""Whatever was acknowledged survives kills, power losses and drives that fail, a few times each."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ilja_desktop.keys.vault import Unlocked
from tests.faults import failing, kill, powerloss, preload
from tests.faults.figure import Figure

unix = pytest.mark.skipif(sys.platform == "win32", reason="needs signals and fork of Unix")
behind_the_disk = pytest.mark.skipif(not preload.available(), reason=preload.WHY_NOT)


def broken(figures: list[Figure]) -> list[str]:
    """Return the lines of what is not as it has to be."""
    return [figure.line() for figure in figures if not figure.held]


@unix
def test_a_killed_process_loses_nothing_it_has_acknowledged(unlocked: Unlocked) -> None:
    figures = list(kill.figures(unlocked, kill.QUICK))
    assert sum(figure.runs for figure in figures) == kill.QUICK
    assert not broken(figures)


@behind_the_disk
def test_a_power_loss_loses_nothing_that_was_acknowledged(
    unlocked: Unlocked, tmp_path: Path
) -> None:
    figures = list(powerloss.figures(unlocked, powerloss.QUICK, tmp_path, seed=1))
    assert sum(figure.runs for figure in figures) >= powerloss.QUICK
    assert not broken(figures)
    assert [figure.what for figure in figures if figure.control]


@behind_the_disk
def test_a_drive_that_fails_is_told_and_loses_nothing(unlocked: Unlocked, tmp_path: Path) -> None:
    figures = list(failing.figures(unlocked, failing.QUICK, tmp_path))
    assert len(figures) == len(failing.WORK) * len(failing.FAULTS)
    assert not broken(figures)
    blamed = [figure.line() for figure in figures if figure.seen["database_damaged"]]
    assert not [line for line in blamed if line.startswith("checkpointing")]
