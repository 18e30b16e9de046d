"""Bugs become a report that names places and never a person."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.crash import CrashHook, CrashSheet, report

CANARY = "Lena Müller-Tesfamariam"


def _break(name: str) -> None:
    local = {"name": name}
    try:
        raise ValueError(f"{name} passt nicht")
    except ValueError as error:
        raise KeyError(local["name"]) from error


def _bug() -> KeyError:
    with pytest.raises(KeyError) as caught:
        _break(CANARY)
    return caught.value


@pytest.fixture
def reports(qtbot: QtBot) -> list[str]:
    return []


@pytest.fixture
def hook(reports: list[str]) -> Iterator[CrashHook]:
    before = (sys.excepthook, threading.excepthook)
    made = CrashHook(reports.append, "0.1")
    yield made
    sys.excepthook, threading.excepthook = before


def test_report_names_places_but_no_values() -> None:
    text = report(_bug(), "0.1")
    assert "KeyError" in text
    assert "ValueError" in text
    assert "test_crash.py:" in text
    assert "ILJA 0.1" in text
    assert "Müller" not in text
    assert "/work/" not in text


def test_taken_bug_is_shown_on_the_windows_thread(
    hook: CrashHook, reports: list[str], qtbot: QtBot
) -> None:
    thread = threading.Thread(target=hook.take, args=(_bug(),))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(reports) == 1)


def test_hook_hears_every_thread(hook: CrashHook, reports: list[str], qtbot: QtBot) -> None:
    hook.install()
    try:
        error = _bug()
        sys.excepthook(type(error), error, error.__traceback__)
        thread = threading.Thread(target=_break, args=(CANARY,))
        thread.start()
        thread.join()
    finally:
        hook.remove()
        qInstallMessageHandler(None)
    qtbot.waitUntil(lambda: len(reports) == 2)
    assert CANARY not in "".join(reports)


def test_report_can_be_copied(qtbot: QtBot, settled: Callable[[], None]) -> None:
    sheet = CrashSheet("ILJA 0.1\nKeyError")
    qtbot.addWidget(sheet)
    sheet.show()
    shown = sheet.findChildren(QPlainTextEdit)[0]
    assert shown.isReadOnly()
    copy = next(b for b in sheet.findChildren(Button) if b.text() == "Bericht kopieren")
    copy.click()
    assert QGuiApplication.clipboard().text() == "ILJA 0.1\nKeyError"
    QGuiApplication.clipboard().clear()
