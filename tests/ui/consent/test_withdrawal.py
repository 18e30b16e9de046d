"""A withdrawal in the window: whose it is, how far it goes, worked off, cancelled by two."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.commitment import CommitmentState
from ilja_desktop.domain.consent import ConsentState
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.verdict import Reason
from ilja_desktop.domain.withdrawal import Fate, Scope
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.consent.aftermathsheet import AftermathSheet
from ilja_desktop.ui.consent.mistakesheet import MistakeSheet
from ilja_desktop.ui.consent.room import ConsentRoom
from ilja_desktop.ui.consent.withdrawalsheet import WithdrawalSheet
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Ask, Sheet
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.printing import a4_printer
from ilja_desktop.ui.kit.printsheet import PrintSheet
from ilja_desktop.ui.kit.work import Work
from tests.builders import PASSWORD
from tests.services.conftest import Town
from tests.services.test_mistake import colleague
from tests.services.test_withdrawalletter import HOUSING, a_held_case
from tests.ui import uicheck

S = TypeVar("S", bound=QWidget)
WHOSE = "Ghebremariam, Luwam, geboren am 04.05.2007 · "


def room_of(desk: Desk, work: Work, qtbot: QtBot) -> ConsentRoom:
    made = ConsentRoom(desk, work, Changes(desk.on_change))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    yield
    for each in QApplication.topLevelWidgets():
        if isinstance(each, Sheet | Ask):
            each.close()
            each.deleteLater()


def opened(kind: type[S], qtbot: QtBot) -> S:
    def found() -> list[S]:
        every = [*QApplication.topLevelWidgets(), *QApplication.allWidgets()]
        return [w for w in dict.fromkeys(every) if isinstance(w, kind) and w.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def printing() -> bool:
    """Say whether a print dialog is open."""
    return any(isinstance(w, PrintSheet) and w.isVisible() for w in QApplication.allWidgets())


def said(part: QWidget) -> str:
    texts = [label.text() for label in part.findChildren(Label) if label.isVisible()]
    return " ".join(texts)


def push(part: QWidget, text: str, qtbot: QtBot) -> None:
    def found() -> list[Button]:
        return [b for b in part.findChildren(Button) if b.text() == text and b.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    found()[0].click()


def test_parts_are_taken_back_and_the_rest_goes_on(town: Town, work: Work, qtbot: QtBot) -> None:
    held = a_held_case(town)
    consent = town.consent_of(held.case)
    room = room_of(town.desk, work, qtbot)
    room.open(consent.id)
    push(room.page, "Widerrufen", qtbot)
    sheet = opened(WithdrawalSheet, qtbot)
    sheet.scope.choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "Bitte zuerst angeben, was widerrufen wird." in said(sheet))
    (housing,) = [
        check
        for check in sheet.scope.findChildren(WrappedCheck)
        if check.box.accessibleName() == "Wohnsituation"
    ]
    housing.setChecked(True)
    qtbot.waitUntil(lambda: "was übrig ist, gilt weiter" in said(sheet))
    qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    assert sheet.right_person.box.accessibleName() == WHOSE + held.case.number
    sheet.confirm.click()
    qtbot.waitUntil(lambda: "Bitte Name, Geburtsdatum und Fallnummer prüfen" in said(sheet))
    assert town.desk.consents.view(consent.id).line.state is ConsentState.VALID
    sheet.right_person.setChecked(True)
    with qtbot.waitSignal(sheet.accepted):
        sheet.confirm.click()
    left = opened(AftermathSheet, qtbot)
    qtbot.waitUntil(lambda: "was übrig ist, gilt weiter" in said(left))
    assert town.desk.consents.view(consent.id).line.state is ConsentState.PARTLY_WITHDRAWN
    person, reader = held.case.person_id, town.jobcenter.id
    verdict = town.desk.consents.may_know(person, reader, DataCategory.HOUSING)
    assert verdict.reason is Reason.CONSENT_WITHDRAWN
    assert town.desk.consents.may_know(person, reader, DataCategory.SCHOOL).allowed


def test_what_rested_on_it_is_erased_from_the_window(town: Town, work: Work, qtbot: QtBot) -> None:
    view = a_held_case(town).withdraw(Scope(categories=(DataCategory.HOUSING,)))
    room = room_of(town.desk, work, qtbot)
    room.page.sheets.work_off(view.consent_id, view.number)
    sheet = opened(AftermathSheet, qtbot)
    qtbot.waitUntil(lambda: "Wohnsituation: 1" in said(sheet))
    assert HOUSING.text not in said(sheet)
    qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    push(sheet, "Endgültig löschen …", qtbot)
    ask = opened(Ask, qtbot)
    with qtbot.waitSignal(ask.accepted):
        ask.confirm.click()
    qtbot.waitUntil(lambda: "Wohnsituation: 1" not in said(sheet))
    assert town.desk.withdrawals.view(view.consent_id, view.number).facts == ()


def test_everything_is_worked_off_step_by_step(
    town: Town, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    held = a_held_case(town)
    view = held.withdraw()
    room = room_of(town.desk, work, qtbot)
    room.open(view.consent_id)
    push(room.page, "Widerruf abarbeiten", qtbot)
    sheet = opened(AftermathSheet, qtbot)
    qtbot.waitUntil(lambda: WHOSE + held.case.number in said(sheet))
    qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    push(sheet, "Alle Schreiben drucken", qtbot)
    opened(PrintSheet, qtbot).reject()
    qtbot.waitUntil(lambda: not printing())
    cancelled = town.desk.withdrawals.view(view.consent_id, view.number).withdrawal.aftermath
    assert cancelled is None or (cancelled.letters, cancelled.confirmed_on) == ((), None)
    push(sheet, "Alle Schreiben drucken", qtbot)
    path = tmp_path / "schreiben.pdf"
    printer = a4_printer()
    printer.setOutputFileName(str(path))
    opened(PrintSheet, qtbot).start(printer)
    # One letter for each of two, with its answer, and the confirmation.
    qtbot.waitUntil(lambda: pages(path) >= 3)
    qtbot.waitUntil(lambda: said(sheet).count("gemacht am") == 3)
    # What went out as a file never comes back; it is deleted.
    for ticked in ("Zurück", "Vernichtet", "Gelöscht"):
        before = len(town.desk.withdrawals.view(view.consent_id, view.number).copies)
        push(sheet, ticked, qtbot)
        qtbot.waitUntil(partial(fewer, sheet, before))
    push(sheet, "Hinfällig", qtbot)
    qtbot.waitUntil(lambda: "Es ist alles getan." in said(sheet))
    assert town.desk.withdrawals.open() == ()
    done = town.desk.withdrawals.view(view.consent_id, view.number)
    assert [one.decided for one in done.commitments] == [Fate.LAPSE]
    assert [one.commitment.state for one in done.commitments] == [CommitmentState.LAPSED]


def fewer(sheet: AftermathSheet, before: int) -> bool:
    """Say whether less has to be brought back than before."""
    return sheet.view is not None and len(sheet.view.copies) < before


def pages(path: Path) -> int:
    if not path.exists():
        return 0
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=False).stdout
    return next((int(line.split()[1]) for line in told.splitlines() if "Pages:" in line), 0)


def test_two_people_cancel_a_mistake_in_the_window(town: Town, work: Work, qtbot: QtBot) -> None:
    held = a_held_case(town)
    view = held.withdraw()
    room = room_of(colleague(town), work, qtbot)
    room.open(view.consent_id)
    push(room.page, "Widerruf abarbeiten", qtbot)
    sheet = opened(AftermathSheet, qtbot)
    push(sheet, "Fehleintrag …", qtbot)
    mistake = opened(MistakeSheet, qtbot)
    qtbot.waitUntil(lambda: uicheck.findings(mistake) == [])
    assert WHOSE + held.case.number in said(mistake)
    mistake.reason.setText("Bei der Schwester eingetragen")
    mistake.label.setText("KO")
    mistake.password.edit.setText("falsch und falsch")
    mistake.confirm.click()
    qtbot.waitUntil(lambda: bool(mistake.messages.isVisible()))
    assert mistake.password.edit.text() == ""
    mistake.label.setText("KO")
    mistake.password.edit.setText(PASSWORD)
    with qtbot.waitSignal(mistake.accepted):
        mistake.confirm.click()
    qtbot.waitUntil(lambda: "Bei der Schwester eingetragen" in said(sheet))
    assert not sheet.confirm.isEnabled()
    consent = town.desk.consents.view(view.consent_id).line
    assert consent.state is ConsentState.VALID
    assert len(consent.consent.withdrawals) == 1
