"""A summary is made, looked at, and leaves only after it is recorded."""

from __future__ import annotations

import json
import random
import stat
from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QProgressBar
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefacts import AGE, OUTCOME, SEX
from ilja_desktop.domain.summaryfacts import Counted, Population, SummaryFacts
from ilja_desktop.domain.summaryorder import Method, SummaryOrder, TableOrder
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Role
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.summary import SummaryPlan
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.report.builderpage import BuilderPage
from ilja_desktop.ui.report.leftoutcard import LeftOutCard
from ilja_desktop.ui.report.protectedtable import ProtectedTable
from ilja_desktop.ui.report.quarters import quarters
from ilja_desktop.ui.report.releasing import contents
from ilja_desktop.ui.report.room import ReportRoom
from ilja_desktop.ui.report.tablesheet import TableSheet
from tests.anonymise.cubes import an_axis, records_of
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


def shown(desk: Desk, work: Work, qtbot: QtBot) -> BuilderPage:
    room = BuilderPage(desk, work, Changes(desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    return room


def made(room: BuilderPage, qtbot: QtBot) -> None:
    """Ask for the running quarter, which is the first on the list."""
    room.form.period.end.setCurrentIndex(0)
    room.form.period.start.setCurrentIndex(0)
    qtbot.waitUntil(room.form.make.isEnabled)
    room.form.make.click()
    qtbot.waitUntil(room.release.isVisible, timeout=30_000)


def answered(room: BuilderPage, folder: Path, qtbot: QtBot) -> None:
    """Choose a folder as a person does."""
    room.release.click()
    qtbot.waitUntil(lambda: bool(room.window().findChildren(QFileDialog)))
    (dialog,) = room.window().findChildren(QFileDialog)
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
    qtbot.waitUntil(
        lambda: room.form.protection.least() == town.desk.office.policy().min_cell_count
    )
    made(room, qtbot)
    texts = room.preview.document.findChildren(QPlainTextEdit)[0]
    qtbot.waitUntil(lambda: "Fallkonferenzen" in texts.toPlainText())
    said = " ".join(label.text() for label in room.findChildren(WrappedLabel))
    assert "· = Wert wird zum Schutz Einzelner nicht genannt." in said
    assert list(tmp_path.glob("Zusammenfassung*")) == []
    answered(room, tmp_path, qtbot)
    qtbot.waitUntil(lambda: "Herausgegeben" in room.messages.text)
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
    (tmp_path / list(contents("Zusammenfassung", room.made))[1]).write_text("da")
    answered(room, tmp_path, qtbot)
    qtbot.waitUntil(lambda: "gibt es schon" in room.messages.text)
    assert town.desk.summaries.released() == ()
    assert len(list(tmp_path.glob("Zusammenfassung*"))) == 1


@pytest.mark.usefixtures("held")
def test_what_follows_is_made_anew_and_recorded_beside_it(
    town: Town, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    room = shown(town.desk, work, qtbot)
    made(room, qtbot)
    (tmp_path / "a").mkdir()
    answered(room, tmp_path / "a", qtbot)
    qtbot.waitUntil(lambda: "Herausgegeben" in room.messages.text)
    first = room.made
    room.form.protection.threshold.setCurrentIndex(room.form.protection.threshold.count() - 1)
    assert not room.release.isVisible()
    qtbot.waitUntil(lambda: room.made is not first and room.release.isVisible(), timeout=30_000)
    (tmp_path / "b").mkdir()
    answered(room, tmp_path / "b", qtbot)
    qtbot.waitUntil(lambda: len(town.desk.summaries.ledger()) == 2)


def test_whoever_may_not_is_told_so(town: Town, work: Work, qtbot: QtBot) -> None:
    desk = town.desk_of(Role.MINUTE_TAKING)
    room = shown(desk, work, qtbot)
    qtbot.waitUntil(lambda: "Berechtigung" in room.messages.text)
    assert not room.form.make.isEnabled()


def test_cancelling_leaves_no_summary(town: Town, work: Work, qtbot: QtBot) -> None:
    room = shown(town.desk, work, qtbot)
    qtbot.waitUntil(room.form.make.isEnabled)
    room.form.make.click()
    room.progress.cancel.click()
    qtbot.waitUntil(lambda: "Abgebrochen" in room.messages.text, timeout=30_000)
    assert room.made is None
    assert not room.release.isVisible()


def test_an_end_before_the_beginning_is_said(town: Town, work: Work, qtbot: QtBot) -> None:
    room = shown(town.desk, work, qtbot)
    room.form.period.end.setCurrentIndex(3)
    assert not room.form.make.isEnabled()
    assert "Zeitraum" in room.form.make.accessibleDescription()
    said = " ".join(label.text() for label in room.form.period.findChildren(WrappedLabel))
    assert "vor dem Beginn" in said


@pytest.mark.usefixtures("held")
def test_by_keyboard_and_at_every_size(
    town: Town, work: Work, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    room = shown(town.desk, work, qtbot)
    at_all_sizes(room)
    room.resize(1280, 800)
    room.activateWindow()
    qtbot.waitUntil(room.form.make.isEnabled)
    room.arrive()
    qtbot.waitUntil(room.form.period.start.hasFocus)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Up)
    qtbot.waitUntil(room.release.isVisible, timeout=30_000)
    assert room.findChildren(LeftOutCard)
    at_all_sizes(room)


@pytest.mark.usefixtures("held")
def test_tables_are_ordered_by_keyboard(town: Town, work: Work, qtbot: QtBot) -> None:
    room = shown(town.desk, work, qtbot)
    card = room.form.tables
    qtbot.waitUntil(room.form.make.isEnabled)
    first, second, *rest = card.tables
    room.activateWindow()
    card.view.setFocus()
    qtbot.waitUntil(card.view.hasFocus)
    qtbot.keyClick(card.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert card.tables == [second, first, *rest]
    qtbot.keyClick(card.view, Qt.Key.Key_Delete)
    assert card.tables == [second, *rest]
    card.more.click()
    (sheet,) = room.window().findChildren(TableSheet)
    sheet.axes[0].setCurrentIndex(sheet.axes[0].findData(SEX))
    sheet.axes[1].setCurrentIndex(sheet.axes[1].findData(SEX))
    sheet.confirm.click()
    assert "nur einmal" in sheet.messages.text
    sheet.axes[1].setCurrentIndex(sheet.axes[1].findData(AGE))
    sheet.axes[2].setCurrentIndex(sheet.axes[2].findData(OUTCOME))
    sheet.confirm.click()
    assert card.tables[-1].axes == (SEX, AGE, OUTCOME)
    qtbot.waitUntil(room.release.isVisible)
    assert room.made is not None
    assert room.made.order.tables == tuple(card.tables)


def test_a_wide_circle_of_readers_gets_no_small_numbers(
    town: Town, work: Work, qtbot: QtBot
) -> None:
    form = shown(town.desk, work, qtbot).form
    qtbot.waitUntil(form.make.isEnabled)
    ready = town.desk.summaries.ready()
    at = next(at for at, each in enumerate(ready) if each.least > ready[0].least)
    form.tables.ready.setCurrentIndex(at)
    form.tables.ready.activated.emit(at)
    assert form.protection.least() == ready[at].least
    assert form.recipient.recipient.text() == ready[at].reader
    form.tables.ready.activated.emit(0)
    assert form.protection.least() == town.desk.office.policy().min_cell_count


def test_dots_are_explained_and_other_ways_applied(town: Town, work: Work, qtbot: QtBot) -> None:
    cases = [town.a_reported_case(family_name=name) for name in ("Ü", "Öz", "Bąk", "Tesfay", "Li")]
    running = town.a_running_conference(*cases)
    for position in range(1, len(cases)):
        town.discuss(town.item_of(running, position))
    town.sign(running)
    room = shown(town.desk, work, qtbot)
    qtbot.waitUntil(room.form.make.isEnabled)
    room.form.period.cut_off.setCurrentIndex(0)
    room.form.period.kind.setCurrentIndex(1)
    qtbot.waitUntil(room.release.isVisible)
    assert room.made is not None
    assert room.made.order.period.whole_past
    said = [each.text() for each in room.preview.tables.findChildren(WrappedLabel)]
    assert "Weniger zu verdecken genügt nachweislich nicht." in said
    reasons = room.made.summarised.reasons
    (code, row, column), hidden = next(iter(reasons.items()))
    at = [table.code for table in room.made.summary.tables].index(code)
    table = room.preview.tables.findChildren(ProtectedTable)[at]
    table.view.setCurrentCell(row, column)
    assert word(hidden.reason) in table.explained.text()
    item = table.view.item(row, column)
    assert item is not None
    assert word(hidden.reason) in item.toolTip()
    room.preview.show_ways()
    qtbot.waitUntil(lambda: len(room.preview.ways.takes) >= 4)
    assert not room.preview.ways.takes[0].isEnabled()
    room.preview.ways.takes[1].click()
    qtbot.waitUntil(lambda: room.made is not None and room.made.order.method is Method.ROUNDED_3)
    assert room.form.protection.way() is Method.ROUNDED_3


@pytest.mark.usefixtures("held")
def test_the_ledger_says_to_whom_and_what_for(
    town: Town, work: Work, qtbot: QtBot, tmp_path: Path
) -> None:
    room = ReportRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    made(room.builder, qtbot)
    room.builder.form.recipient.recipient.setText("Rat der Stadt")
    answered(room.builder, tmp_path, qtbot)
    qtbot.waitUntil(lambda: "Herausgegeben" in room.builder.messages.text)
    room.builder.ledger.click()
    qtbot.waitUntil(lambda: room.ledger.model.rowCount() == 1)
    (line,) = town.desk.summaries.ledger()
    assert (line.recipient, line.purpose) == ("Rat der Stadt", "Auswertung der Fallkonferenzen")
    (document,) = town.desk.summaries.released()
    assert line.sha256 == document.sha256
    qtbot.waitUntil(lambda: "Es wartet nichts" in room.ledger.review.words.text())
    assert not room.ledger.review.review.isVisible()


@pytest.mark.usefixtures("held")
def test_new_cases_wait_until_somebody_has_reviewed_them(
    town: Town, work: Work, qtbot: QtBot
) -> None:
    summaries = town.desk.summaries
    order = summaries.order(SummaryPeriod.around(town.desk.workplace.today()))
    summaries.release(summaries.make(summaries.plan(order)))
    town.clock.go_to(town.desk.workplace.today() + timedelta(days=7))
    late = [town.a_reported_case(family_name=name) for name in ("Ö", "Kowalczyk", "Haile")]
    running = town.a_running_conference(*late)
    for position in range(1, len(late) + 1):
        town.discuss(town.item_of(running, position))
    town.sign(running)
    room = ReportRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(room)
    room.resize(1280, 800)
    room.show()
    made(room.builder, qtbot)
    said = [each.text() for each in room.builder.preview.tables.findChildren(WrappedLabel)]
    assert any(each.startswith("3 neue Fälle zählen noch nicht mit") for each in said)
    (there,) = [
        each
        for each in room.builder.preview.tables.findChildren(Button)
        if each.text() == "Zu den neuen Fällen"
    ]
    there.click()
    assert room.currentWidget() is room.ledger
    waiting = room.ledger.review
    qtbot.waitUntil(lambda: waiting.words.text().startswith("3 Fälle"))
    assert room.ledger.detail.text().startswith("SHA-256")
    waiting.review.setFocus()
    qtbot.keyClick(waiting.review, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "mitgezählt" in room.ledger.messages.text)
    qtbot.waitUntil(lambda: not waiting.review.isVisible())
    assert town.desk.publications.waiting() == 0
    assert town.desk.publications.cut_off() == town.desk.workplace.today()


def test_last_reports_numbers_stand_beside(town: Town, work: Work, qtbot: QtBot) -> None:
    summaries = town.desk.summaries
    discussed(town, ("Ü", "Öz", "Bąk"))
    this = SummaryPeriod.around(town.desk.workplace.today())
    summaries.release(summaries.make(summaries.plan(summaries.order(this))))
    town.clock.go_to(this.end + timedelta(days=10))
    discussed(town, ("Kaya", "Tesfay", "Li", "O"))
    town.desk.publications.review()
    room = shown(town.desk, work, qtbot)
    made(room, qtbot)
    (view,) = [
        view
        for view in room.preview.earlier.findChildren(RowView)
        if view.accessibleName().startswith("Fälle nach Geschlecht, neben")
    ]
    model = view.model()
    last = [model.index(model.rowCount() - 1, at).data() for at in range(4)]
    assert last == ["Insgesamt", "3", "4", "+1"]
    room.form.tables.earlier.setChecked(False)
    qtbot.waitUntil(lambda: room.made is not None and not room.made.summary.comparisons)


def discussed(town: Town, names: tuple[str, ...]) -> None:
    running = town.a_running_conference(*(town.a_reported_case(family_name=n) for n in names))
    for position in range(1, len(names) + 1):
        town.discuss(town.item_of(running, position))
    town.sign(running)


def test_solving_leaves_the_window_free_and_is_stopped(
    town: Town, work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many pairs of long variables: far more than is solved before somebody gives up."""
    room = shown(town.desk, work, qtbot)
    qtbot.waitUntil(room.form.make.isEnabled)
    usual = room.making.count
    axes = tuple(an_axis(f"M{at}", 7) for at in range(5))
    records = tuple(records_of(axes, 260, random.Random(4)))
    counted = (Counted(Population.CASES, axes, records),)
    tables = tuple(
        TableOrder(Population.CASES, (one.code, other.code)) for one, other in combinations(axes, 2)
    )

    def count(order: SummaryOrder) -> SummaryPlan:
        plan = usual(order)
        facts = SummaryFacts("Amt", order.period, counted)
        return replace(plan, order=replace(order, tables=tables), facts=facts)

    monkeypatch.setattr(room.making, "count", count)
    beats: list[int] = []
    clock = QTimer(room)
    clock.timeout.connect(lambda: beats.append(len(beats)))
    (bar,) = room.progress.findChildren(QProgressBar)
    room.form.make.click()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() > 0, timeout=30_000)
    clock.start(1)
    qtbot.waitUntil(lambda: len(beats) > 50, timeout=30_000)
    assert room.progress.isVisible()
    assert room.made is None
    room.progress.cancel.setFocus()
    qtbot.keyClick(room.progress.cancel, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Abgebrochen" in room.messages.text, timeout=30_000)
    assert room.made is None
    assert not room.progress.isVisible()
    assert room.form.make.isEnabled()
