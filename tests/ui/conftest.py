"""Windows without a screen: offscreen platform, themed application, nothing left behind."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from tests.ui.heard import Heard


@pytest.fixture(scope="session")
def house_theme(qapp: QApplication) -> Theme:
    """Return the one theme of the test run."""
    return Theme(qapp)


@pytest.fixture
def theme(house_theme: Theme) -> Iterator[Theme]:
    """Give a light theme at 100 per cent, and leave one."""
    house_theme.apply(Mode.LIGHT, 1.0)
    yield house_theme
    house_theme.apply(Mode.LIGHT, 1.0)


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test find the settings of a machine the program is new to."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("settings")))


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication, theme: Theme) -> Iterator[None]:
    """Fail if a test leaves a window, a running timer or a thread behind."""
    before = {id(widget) for widget in qapp.topLevelWidgets()}
    yield
    settle(qapp)
    left = [widget for widget in qapp.topLevelWidgets() if id(widget) not in before]
    ticking = [
        timer for widget in left for timer in widget.findChildren(QTimer) if timer.isActive()
    ]
    threads = [thread.name for thread in threading.enumerate() if thread.name.startswith("ilja-")]
    shown = [repr(widget) for widget in left if widget.isVisible()]
    assert (shown, ticking, threads) == ([], [], [])
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture
def heard() -> Heard:
    """Collect refusals and bugs of ``work``."""
    return Heard()


@pytest.fixture
def work(qapp: QApplication, heard: Heard) -> Iterator[Work]:
    """Give both lanes, and stop them."""
    lanes = Work(heard.refusals.append, heard.bugs.append)
    yield lanes
    lanes.stop()


@pytest.fixture
def settled(qapp: QApplication) -> Callable[[], None]:
    """Return a function that lets everything pending happen."""
    return lambda: settle(qapp)


def settle(app: QApplication) -> None:
    """Let layouts, queued calls and deletions happen."""
    for _ in range(12):
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(0)
