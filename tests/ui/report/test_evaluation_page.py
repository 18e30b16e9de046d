"""Records for an evaluation are chosen, looked at, and leave only after they are recorded."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QTableWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefacts import AGE, OUTCOME, SEX, case_axes
from ilja_desktop.domain.summaryfacts import Counted, Population, SummaryFacts
from ilja_desktop.exchange.destinationfile import destinations
from ilja_desktop.services import evaluation
from ilja_desktop.services.summary import SummaryPlan
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.report.evaluationpage import EvaluationPage
from ilja_desktop.ui.report.room import ReportRoom
from tests.anonymise.cubes import records_of
from tests.services.conftest import Town
from tests.ui.everywhere import Everywhere
from tests.ui.keyboard import press

AXES = tuple(axis for axis in case_axes((), destinations()) if axis.code in (AGE, SEX, OUTCOME))


@pytest.fixture
def page(town: Town, work: Work, qtbot: QtBot) -> EvaluationPage:
    room = ReportRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    room.activateWindow()
    room.builder.evaluation.click()
    shown = room.evaluation
    qtbot.waitUntil(lambda: bool(shown.variables.known))
    return shown


@pytest.fixture
def busy(page: EvaluationPage, monkeypatch: pytest.MonkeyPatch) -> EvaluationPage:
    """The page of an office that has advised on 150 cases, more than a test can enter."""
    usual: Callable[[evaluation.EvaluationOrder], SummaryPlan] = page.making.count

    def count(order: evaluation.EvaluationOrder) -> SummaryPlan:
        records = tuple(records_of(AXES, 150, random.Random(3)))
        counted = (Counted(Population.CASES, AXES, records),)
        return replace(usual(order), facts=SummaryFacts("Amt", order.period, counted))

    monkeypatch.setattr(page.making, "count", count)
    for code, box in page.variables.known.items():
        box.setChecked(code in (AGE, SEX))
    return page


def test_records_are_looked_at_and_leave(
    busy: EvaluationPage, town: Town, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not busy.release.isVisible()
    busy.make.click()
    qtbot.waitUntil(lambda: busy.made is not None)
    assert busy.made is not None
    rows, classes = busy.made.microdata.rows, busy.made.microdata.classes
    [view] = busy.records.findChildren(QTableWidget)
    assert view.rowCount() == len(rows)
    numbers = {label.text() for label in busy.records.findChildren(Label)}
    assert {str(len(rows)), str(busy.made.microdata.left_out), str(len(classes))} <= numbers
    said = " ".join(label.text() for label in busy.records.findChildren(WrappedLabel))
    assert f"mindestens {classes[0]} Zeilen" in said
    busy.recipient.recipient.setText("Hochschule")
    busy.release.click()
    qtbot.waitUntil(lambda: bool(busy.window().findChildren(QFileDialog)))
    (dialog,) = busy.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    qtbot.waitUntil(lambda: "Es fehlt, wozu" in busy.messages.text)
    assert list(tmp_path.glob("Evaluation*")) == []
    busy.recipient.purpose.setText("Begleitforschung")
    busy.releasing.ask(busy.made, "Hochschule", "Begleitforschung")
    qtbot.waitUntil(lambda: bool(busy.window().findChildren(QFileDialog)))
    busy.window().findChildren(QFileDialog)[-1].fileSelected.emit(str(tmp_path))
    qtbot.waitUntil(lambda: "Herausgegeben" in busy.messages.text)
    assert sorted(path.suffix for path in tmp_path.glob("Evaluation*")) == [".csv", ".json"]
    [line] = town.desk.summaries.ledger()
    assert (line.recipient, line.purpose) == ("Hochschule", "Begleitforschung")


def test_few_cases_are_refused_in_words(page: EvaluationPage, qtbot: QtBot) -> None:
    page.make.click()
    qtbot.waitUntil(lambda: "bliebe jemand zu erkennen" in page.messages.text)
    assert page.made is None
    assert not page.release.isVisible()


def test_making_can_be_stopped(busy: EvaluationPage, qtbot: QtBot) -> None:
    busy.make.click()
    busy.progress.cancel.click()
    qtbot.waitUntil(lambda: "Abgebrochen" in busy.messages.text)
    assert busy.made is None


def test_nothing_chosen_cannot_be_made(page: EvaluationPage) -> None:
    for box in page.variables.known.values():
        box.setChecked(False)
    assert not page.make.isEnabled()
    assert "Angaben" in page.make.accessibleDescription()


def test_by_keyboard_and_at_every_size(
    busy: EvaluationPage, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    at_all_sizes(busy)
    qtbot.waitUntil(busy.isVisible)
    busy.make.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: busy.made is not None)
    at_all_sizes(busy)
