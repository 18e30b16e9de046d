"""The whole program in one process, as somebody at the desk uses it."""

from __future__ import annotations

import logging
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ilja_desktop.app import paths
from ilja_desktop.keys.vault import Unlocked
from tests.journeys.driver import Driver


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, in which the program keeps vaults and settings."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    return folder


@pytest.fixture
def vault(home: Path, practice_template: Unlocked) -> Path:
    """A copy of the practice vault where the program looks for vaults."""
    folder = paths.home() / "Uebung.ilja"
    folder.parent.mkdir(parents=True)
    shutil.copytree(practice_template.folder, folder)
    return folder


@pytest.fixture
def replaced(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Keep the process; note as what it would have gone on."""
    noted: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _path, arguments: noted.append(arguments))
    return noted


@pytest.fixture
def driver(qapp: QApplication, replaced: list[list[str]]) -> Iterator[Driver]:
    """Somebody who starts the program and uses it with keyboard and mouse."""
    hand = Driver(qapp)
    yield hand
    hand.leave()


@pytest.fixture(autouse=True)
def nothing_complained(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail if the crash hook or Qt had something to say; the offscreen platform has limits."""
    yield
    said = [
        record.getMessage()
        for record in caplog.records
        if record.name.startswith("ilja.") and record.levelno >= logging.WARNING
    ]
    assert [text for text in said if "This plugin does not support" not in text] == []
