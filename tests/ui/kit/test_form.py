"""Forms give back what they were shown, and say what is wrong where it is wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import AttendanceWish
from ilja_desktop.ui.kit.dayinput import parse_day, parse_time
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import day
from tests.ui.keyboard import focused, press
from tests.ui.kit.gallery import ReportDraft, report_form, today

FULL = ReportDraft(
    name="Meldung Öztürk",
    occasion="Erste Zeile\nZweite Zeile",
    born_on=date(2009, 3, 14),
    attendance=AttendanceWish.WITH_COMPANION,
    reporter_id=2,
    sessions=3,
    helpers=("Schule", "Bildungsbüro"),
    wishes=frozenset({AttendanceWish.YES, AttendanceWish.OPEN}),
    present=True,
)


@pytest.fixture
def form(qtbot: QtBot) -> FormView[ReportDraft]:
    made = report_form()
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


@pytest.mark.parametrize("draft", [FULL, ReportDraft()], ids=["full", "empty"])
def test_draft_comes_back_as_it_was_shown(form: FormView[ReportDraft], draft: ReportDraft) -> None:
    form.show_draft(draft)
    assert form.draft() == draft
    assert not form.is_modified


def test_typing_changes_the_draft(form: FormView[ReportDraft], qtbot: QtBot) -> None:
    form.show_draft(FULL)
    name = _line(form, "Name der Meldung, Pflichtangabe")
    name.clear()
    with qtbot.waitSignal(form.modified):
        QTest.keyClicks(name, "  Lukasz ")
    born = _line(form, "Geburtsdatum")
    born.clear()
    QTest.keyClicks(born, "4.12.08")
    assert form.draft() == replace(FULL, name="Lukasz", born_on=date(2008, 12, 4))
    assert form.is_modified
    QTest.keyClick(born, Qt.Key.Key_Return)
    assert born.text() == "04.12.2008"


def test_problem_stands_beside_its_field(form: FormView[ReportDraft]) -> None:
    form.show_draft(ReportDraft())
    name = _line(form, "Name der Meldung, Pflichtangabe")
    assert name.accessibleDescription() == ""
    assert not form.check()
    assert name.accessibleDescription() == "Der Name fehlt."
    assert name.property("wrong") is True
    assert "Der Name fehlt." in {label.text() for label in form.findChildren(QLabel)}
    QTest.keyClicks(name, "Meldung")
    assert name.accessibleDescription() == ""
    assert form.check()


def test_half_a_date_is_no_day(form: FormView[ReportDraft]) -> None:
    form.show_draft(FULL)
    born = _line(form, "Geburtsdatum")
    born.clear()
    QTest.keyClicks(born, "31.02.2009")
    assert form.draft().born_on is None
    assert not form.check()
    assert "Tag.Monat.Jahr" in born.accessibleDescription()


def test_unknown_reference_is_refused(form: FormView[ReportDraft]) -> None:
    form.show_draft(FULL)
    reporter = _box(form, "Gemeldet von").lineEdit()
    assert reporter is not None
    reporter.clear()
    QTest.keyClicks(reporter, "Frau Niemand")
    assert form.draft().reporter_id is None
    assert not form.check()
    reporter.clear()
    QTest.keyClicks(reporter, "frau plum, jugendamt")
    assert form.draft().reporter_id == 1


def test_reference_keeps_its_value_until_it_is_offered(form: FormView[ReportDraft]) -> None:
    form.show_draft(replace(FULL, reporter_id=7))
    assert form.draft().reporter_id == 7
    form.offer("reporter_id", [(7, "Herr Otto, Agentur für Arbeit")])
    assert _box(form, "Gemeldet von").currentText() == "Herr Otto, Agentur für Arbeit"
    assert not form.is_modified


def test_wheel_changes_nothing_without_focus(form: FormView[ReportDraft]) -> None:
    form.show_draft(FULL)
    box = _box(form, "Teilnahme")
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert form.draft() == FULL


def test_tab_goes_through_the_fields_in_order(form: FormView[ReportDraft], qtbot: QtBot) -> None:
    form.show_draft(FULL)
    form.activateWindow()
    form.focus("name")
    qtbot.waitUntil(lambda: _line(form, "Name der Meldung, Pflichtangabe").hasFocus())
    names = []
    for _ in range(8):
        names.append(focused().accessibleName())
        press(Qt.Key.Key_Tab)
    assert names == [
        "Name der Meldung, Pflichtangabe",
        "Geburtsdatum",
        "Geburtsdatum: Kalender öffnen",
        "Kurzbeschreibung",
        "Teilnahme",
        "Gemeldet von",
        "Bisherige Konferenzen",
        "Weitere Beteiligte",
    ]


def test_characters_are_counted_down(form: FormView[ReportDraft]) -> None:
    form.show_draft(replace(FULL, occasion="x" * 150))
    texts = {label.text() for label in form.findChildren(QLabel)}
    assert "Nur, was für die Fallkonferenz nötig ist · noch 50 Zeichen" in texts


def test_frozen_form_takes_no_input(form: FormView[ReportDraft]) -> None:
    form.show_draft(FULL)
    form.freeze()
    assert not _line(form, "Name der Meldung, Pflichtangabe").isEnabled()
    assert all(area.isReadOnly() for area in form.findChildren(QPlainTextEdit))
    assert not any(check.isEnabled() for check in form.findChildren(QCheckBox))


@given(st.dates(date(1950, 1, 1), date(2046, 12, 31)))
def test_a_written_day_is_read_again(value: date) -> None:
    assert parse_day(day(value), today()) == value
    assert parse_day(value.isoformat(), today()) == value
    assert parse_day(f"{value.day}.{value.month}.{value.year}", today()) == value


@given(st.text(max_size=12))
def test_any_text_is_a_day_or_nothing(text: str) -> None:
    assert isinstance(parse_day(text, today()), date | None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4.12.26", date(2026, 12, 4)),
        ("04.12.46", date(2046, 12, 4)),
        ("04.12.47", date(1947, 12, 4)),
        ("041226", date(2026, 12, 4)),
        ("4/12/2026", date(2026, 12, 4)),
        ("4. 12. 2026", date(2026, 12, 4)),
        ("29.02.2027", None),
        ("29.02.2028", date(2028, 2, 29)),
        ("4.12.", None),
        ("", None),
    ],
)
def test_days_as_people_write_them(text: str, expected: date | None) -> None:
    assert parse_day(text, today()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14:30", "14:30"),
        ("14.30 Uhr", "14:30"),
        ("930", "09:30"),
        ("9", "09:00"),
        ("24:00", ""),
        ("9:7", ""),
        ("halb drei", ""),
    ],
)
def test_times_as_people_write_them(text: str, expected: str) -> None:
    found = parse_time(text)
    assert (f"{found:%H:%M}" if found else "") == expected


def _line(form: FormView[ReportDraft], name: str) -> QLineEdit:
    return next(line for line in form.findChildren(QLineEdit) if line.accessibleName() == name)


def _box(form: FormView[ReportDraft], name: str) -> QComboBox:
    return next(box for box in form.findChildren(QComboBox) if box.accessibleName() == name)
