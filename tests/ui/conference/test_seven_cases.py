"""A whole conference in the real window by keyboard alone, its strokes counted case by case."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import AgendaItemState, Conference, ConferenceState
from ilja_desktop.domain.minutes import Outcome
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.window import Window
from tests.services.conftest import Town
from tests.ui.conference.strokes import CONTROL, Keyboard
from tests.ui.heard import Heard
from tests.ui.idle import until_idle

THOROUGH = os.environ.get("ILJA_PROFILE") == "thorough"
STROKES = 40
"""At most, from opening an item to its result, beyond the free text itself."""
YOUNG = (
    ("Emre", "Yıldız"),
    ("Zoë", "Müller-Öztürk"),
    ("Nûr", "Al-Hâdi"),
    ("Łucja", "Wiśniewska"),
    ("Ø", "Ng"),
    ("Selam", "Tesfay Gebru"),
    ("Jörg", "Groß"),
)
CASES = len(YOUNG) if THOROUGH else 2
PROMISES = (
    "Reinartz: drei Betriebe anfragen bis +14",
    "junger Mensch: Mappe für die Ärztekammer fertigstellen bis +21",
    "Tesfay spricht mit der Klassenlehrerin bis +7",
)


@dataclass
class Day:
    """A conference of today whose agenda is fixed, and the window before it."""

    town: Town
    conference: Conference
    keys: Keyboard


@pytest.fixture
def day(qtbot: QtBot, town: Town, work: Work, theme: Theme, heard: Heard) -> Iterator[Day]:
    cases = [_case(town, at) for at in range(CASES)]
    conference = town.an_agenda(*cases)
    for step in (
        town.desk.conferences.invite,
        town.desk.conferences.close_reports,
        town.desk.conferences.fix_agenda,
    ):
        conference = step(conference.id)
    window = Window(town.desk, work, theme)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.arrive()
    until_idle(work)
    yield Day(town, conference, Keyboard(window, work))
    until_idle(work)
    assert (heard.refusals, heard.bugs) == ([], [])


def _case(town: Town, at: int) -> Case:
    given, family = YOUNG[at]
    return town.a_reported_case(given_name=given, family_name=family)


def test_a_conference_by_keyboard_alone(day: Day) -> None:
    keys, desk = day.keys, day.town.desk
    open_session(keys)
    counted = [hold(keys, comes=at % 2 == 1) for at in range(CASES)]
    end_session(keys)
    assert max(counted) <= STROKES, counted
    assert desk.conferences.view(day.conference.id).conference.state is ConferenceState.ENDED
    today = desk.workplace.today()
    for at, line in enumerate(desk.conferences.view(day.conference.id).agenda):
        view = desk.sessions.view(line.item.id)
        assert view.item.state is AgendaItemState.DISCUSSED
        assert view.young_person_present is (at % 2 == 1)
        assert [fact.text for fact in view.sheet.facts] == ["Praktikum bei Öztürk zugesagt"]
        assert [goal.text for goal in view.goals] == ["Ausbildungsvertrag bis zum Sommer"]
        assert [(one.text, one.owner_id) for one in view.commitments] == [
            ("drei Betriebe anfragen", day.town.jobcenter.id),
            ("Mappe für die Ärztekammer fertigstellen", None),
            ("spricht mit der Klassenlehrerin", day.town.school.id),
        ]
        dues = [one.due_on for one in view.commitments]
        assert dues == [today + timedelta(days=n) for n in (14, 21, 7)]
        assert view.sheet.outcome is Outcome.AGREED
        assert view.sheet.lead_id == day.town.moderator.id
        assert view.sheet.follow_up_on == today + timedelta(days=90)


def open_session(keys: Keyboard) -> None:
    """Come from the overview to the conference, and open it."""
    keys.press(Qt.Key.Key_4, modifier=CONTROL)
    keys.tab_to("Konferenz öffnen")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Konferenz eröffnen")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("heutige Datum")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("vorgelesen")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Eröffnen")
    keys.press(Qt.Key.Key_Space)


def hold(keys: Keyboard, *, comes: bool) -> int:
    """Hold the next case from its call to its end, and return the strokes beyond free text."""
    keys.begin()
    assert "aufrufen" in keys.here()
    keys.press(Qt.Key.Key_Space)
    if comes:
        keys.press(Qt.Key.Key_F3, Qt.Key.Key_Down, Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_F5)
    keys.tab_to("Neue Angabe")
    keys.write("Praktikum bei Öztürk zugesagt")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_PageDown, modifier=CONTROL)
    assert "Sicht des jungen Menschen" in keys.here()
    keys.write("Ich möchte in die Werkstatt, nicht zurück in die Schule.")
    keys.press(Qt.Key.Key_PageDown, modifier=CONTROL)
    agree(keys, comes=comes)
    keys.press(Qt.Key.Key_Return, modifier=CONTROL)
    return keys.strokes


def agree(keys: Keyboard, *, comes: bool) -> None:
    """Write a goal, three commitments, the result and how it goes on."""
    assert "Neues Ziel" in keys.here()
    keys.write("Ausbildungsvertrag bis zum Sommer")
    if comes:
        keys.tab_to("mit dem jungen Menschen vereinbart")
        keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    for promise in PROMISES:
        assert "Neue Vereinbarung: was" in keys.here()
        keys.write(promise)
        keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return)
    assert "Ergebnis" in keys.here()
    keys.press(Qt.Key.Key_Down, Qt.Key.Key_Tab)
    keys.enter("otto")
    keys.press(Qt.Key.Key_Return)
    keys.enter("+90")
    keys.press(Qt.Key.Key_Return)
    keys.write("Frau Otto ruft am Montag an.")
    if not comes:
        keys.press(Qt.Key.Key_Return)
        keys.enter("otto")


def end_session(keys: Keyboard) -> None:
    """End the conference after its last case, and come to the minutes."""
    assert "Konferenz beenden" in keys.here()
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Beenden")
    keys.press(Qt.Key.Key_Space)
    assert QApplication.activeModalWidget() is None
