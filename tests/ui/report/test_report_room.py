"""A summary is made, looked at, and leaves only after it is recorded."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Role
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.report.leftoutcard import LeftOutCard
from ilja_desktop.ui.report.quarters import quarters
from ilja_desktop.ui.report.releasing import contents
from ilja_desktop.ui.report.room import ReportRoom
from tests.services.conftest import Town
from tests.ui.everywhere import Everywhere
from tests.ui.keyboard import press


@pytest.fixture
def held(town: Town) -> SummaryPeriod:
    """One case was discussed; the quarter it was."""
    running = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(running))
    town.sign(running)
    return SummaryPeriod.around(town.desk.workplace.today())


def shown(desk: Desk, work: Work, qtbot: QtBot) -> ReportRoom:
    room = ReportRoom(desk, work, Changes(desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    return room


def made(room: ReportRoom, qtbot: QtBot) -> None:
    """Ask for the running quarter, which is the first on the list."""
    room.form.end.setCurrentIndex(0)
    room.form.start.setCurrentIndex(0)
    room.form.make.click()
    qtbot.waitUntil(room.release.isVisible, timeout=30_000)


def answered(room: ReportRoom, folder: Path, qtbot: QtBot) -> None:
    """Choose a folder as a person does."""
    room.release.click()
    qtbot.waitUntil(lambda: bool(room.findChildren(QFileDialog)))
    (dialog,) = room.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.reject()


def test_quarters_are_whole_and_the_latest_comes_first(town: Town) -> None:
    today = town.desk.workplace.today()
    offered = quarters(today)
    assert offered[0].contains(today)
    assert offered[1].is_over(today)
    assert [q.start for q in offered] == sorted((q.start for q in offered), reverse=True)


@pytest.mark.usefixtures("held")
def test_every_file_leaves_after_the_release(
    town: Town, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    room = shown(town.desk, work, qtbot)
    qtbot.waitUntil(lambda: room.form.least() == town.desk.office.policy().min_cell_count)
    made(room, qtbot)
    texts = room.preview.findChildren(QPlainTextEdit)[0]
    qtbot.waitUntil(lambda: "Fallkonferenzen" in texts.toPlainText(), timeout=20_000)
    said = " ".join(label.text() for label in room.findChildren(WrappedLabel))
    assert "· = Wert wird zum Schutz Einzelner nicht genannt." in said
    assert list(tmp_path.glob("Zusammenfassung*")) == []
    answered(room, tmp_path, qtbot)
    qtbot.waitUntil(lambda: "Herausgegeben" in room.messages.text, timeout=20_000)
    files = sorted(tmp_path.glob("Zusammenfassung*"))
    assert [path.suffix for path in files] == [".csv", ".json", ".pdf", ".xlsx"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    recorded = town.desk.summaries.released()
    assert [document.content for document in recorded] == [files[1].read_bytes()]
    assert json.loads(files[1].read_bytes())
    assert files[2].read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("held")
def test_a_taken_name_is_found_before_anything_is_recorded(
    town: Town, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    room = shown(town.desk, work, qtbot)
    made(room, qtbot)
    assert room.made is not None
    (tmp_path / list(contents(room.made))[1]).write_text("da")
    answered(room, tmp_path, qtbot)
    qtbot.waitUntil(lambda: "gibt es schon" in room.messages.text)
    assert town.desk.summaries.released() == ()
    assert len(list(tmp_path.glob("Zusammenfassung*"))) == 1


@pytest.mark.usefixtures("held")
def test_other_numbers_for_the_same_time_are_refused(
    town: Town, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    room = shown(town.desk, work, qtbot)
    made(room, qtbot)
    (tmp_path / "a").mkdir()
    answered(room, tmp_path / "a", qtbot)
    qtbot.waitUntil(lambda: "Herausgegeben" in room.messages.text, timeout=20_000)
    room.form.threshold.setCurrentIndex(room.form.threshold.count() - 1)
    assert not room.release.isVisible()
    room.form.make.click()
    qtbot.waitUntil(room.release.isVisible, timeout=30_000)
    (tmp_path / "b").mkdir()
    answered(room, tmp_path / "b", qtbot)
    qtbot.waitUntil(lambda: "anderen Zahlen" in room.messages.text)
    assert list((tmp_path / "b").iterdir()) == []


def test_whoever_may_not_is_told_so(town: Town, work: Work, qtbot: QtBot) -> None:
    desk = town.desk_of(Role.MINUTE_TAKING)
    room = shown(desk, work, qtbot)
    room.form.make.click()
    qtbot.waitUntil(lambda: "Berechtigung" in room.messages.text)
    assert room.form.isEnabled()


def test_cancelling_leaves_no_summary(town: Town, work: Work, qtbot: QtBot) -> None:
    room = shown(town.desk, work, qtbot)
    room.form.make.click()
    room.progress.cancel.click()
    qtbot.waitUntil(lambda: "Abgebrochen" in room.messages.text, timeout=30_000)
    assert room.made is None
    assert not room.release.isVisible()


def test_an_end_before_the_beginning_is_said(town: Town, work: Work, qtbot: QtBot) -> None:
    room = shown(town.desk, work, qtbot)
    room.form.end.setCurrentIndex(3)
    assert not room.form.make.isEnabled()
    assert "vor dem Beginn" in room.form.make.accessibleDescription()


@pytest.mark.usefixtures("held")
def test_by_keyboard_and_at_every_size(
    town: Town, work: Work, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    room = shown(town.desk, work, qtbot)
    at_all_sizes(room)
    room.resize(1280, 800)
    room.activateWindow()
    room.arrive()
    qtbot.waitUntil(room.form.start.hasFocus)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert room.form.make.hasFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(room.release.isVisible, timeout=30_000)
    assert room.findChildren(LeftOutCard)
    at_all_sizes(room)
