"""Backups and restored vaults are whole or not there, whatever happens while they are made."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ilja_desktop.keys.vault import Unlocked
from tests.faults import backing, failing, preload

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="needs signals and fork of Unix"),
    pytest.mark.skipif(not preload.available(), reason=preload.WHY_NOT),
]


def test_nothing_half_bears_the_name_of_a_backup_or_vault(
    unlocked: Unlocked, tmp_path: Path
) -> None:
    figures = list(backing.figures(unlocked, backing.QUICK, tmp_path, seed=1))
    assert len(figures) == len(backing.WORK) * (2 + len(failing.FAULTS))
    assert [figure.line() for figure in figures if not figure.held] == []
