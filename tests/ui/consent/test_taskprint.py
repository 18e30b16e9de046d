"""Printing from the work list: chosen, made, seen, recorded; and stopped."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.audit import Action
from ilja_desktop.store import audit as audit_store
from ilja_desktop.ui.consent.tasklist import ConsentTaskList
from ilja_desktop.ui.consent.taskprint import TaskPrint
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.printing import a4_printer
from ilja_desktop.ui.kit.printsheet import PrintSheet
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui import uicheck


@pytest.fixture
def sheet(town: Town, work: Work, qtbot: QtBot) -> Iterator[TaskPrint]:
    minor = town.a_person(family_name="Öztürk", given_name="Selin", born_on=date(2010, 6, 1))
    town.a_holder(minor.id)
    town.a_case(minor)
    town.a_consent(town.a_person(family_name="Bald"), valid_until=date(2026, 11, 28), grants=())
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    made = TaskPrint(town.desk, work, town.desk.consent_tasks.lines(), window)
    made.open()
    yield made
    made.close()


def printed(town: Town) -> int:
    with town.vault.read() as session:
        return int(audit_store.latest_with(session, Action.PRINTED) is not None)


def test_what_was_seen_is_printed_and_recorded(
    sheet: TaskPrint, town: Town, qtbot: QtBot, tmp_path: Path
) -> None:
    assert len(sheet.tasks.checks) == 2
    assert not sheet.confirm.isEnabled()
    sheet.tasks.checks[1].setChecked(False)
    with qtbot.waitSignal(sheet.preview.shown, timeout=30_000) as shown:
        sheet.make.click()
    assert shown.args[0] >= 12
    assert "1. Begleitschreiben" in sheet.contents.text()
    assert "4. Einwilligung, leicht erklärt" in sheet.contents.text()
    qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    assert printed(town) == 0
    sheet.confirm.click()
    (asked,) = sheet.findChildren(PrintSheet)
    assert printed(town) == 0
    printer = a4_printer()
    printer.setOutputFileName(str(tmp_path / "druck.pdf"))
    asked.start(printer)
    qtbot.waitUntil(lambda: "Gedruckt und vermerkt" in sheet.messages.text, timeout=60_000)
    assert printed(town) == 1


def test_another_choice_needs_another_look(sheet: TaskPrint, qtbot: QtBot) -> None:
    sheet.letters.setChecked(False)
    with qtbot.waitSignal(sheet.preview.shown, timeout=30_000):
        sheet.make.click()
    assert sheet.confirm.isEnabled()
    sheet.change.click()
    assert not sheet.preview.isVisible()
    sheet.tasks.none.click()
    assert not sheet.confirm.isEnabled()
    assert not sheet.make.isEnabled()
    sheet.tasks.all.click()
    assert sheet.make.isEnabled()


def test_it_can_be_stopped(sheet: TaskPrint, qtbot: QtBot) -> None:
    sheet.make.click()
    assert sheet.progress.isVisible()
    sheet.progress.cancel.click()
    qtbot.waitUntil(lambda: not sheet.progress.isVisible())
    assert not sheet.confirm.isEnabled()


def test_the_list_opens_it_for_what_it_shows(town: Town, work: Work, qtbot: QtBot) -> None:
    page = ConsentTaskList(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    qtbot.waitUntil(lambda: not page.print.isEnabled())
    town.a_case(town.a_person(family_name="Ohne"))
    page.refresh()
    qtbot.waitUntil(page.print.isEnabled)
    page.print.click()
    (sheet,) = page.window().findChildren(TaskPrint)
    assert [check.box.accessibleName().split(",")[0] for check in sheet.tasks.checks] == ["Ohne"]
    sheet.close()
