"""A running conference in a window, with screens a test can plug in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QRect, Qt
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.conference import Attendee, AttendeeKind, Conference
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.services.conferenceview import AgendaLine
from ilja_desktop.ui.conference.livepage import LivePage
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.displays import Display, Displays, Layout, layout_of
from ilja_desktop.ui.kit.focusring import Stage
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town
from tests.ui.keyboard import press

LAPTOP = Display("eDP-1", QRect(0, 0, 1280, 800), primary=True)
BEAMER = Display("HDMI-1", QRect(1280, 0, 1024, 768))
SCHOOL = Fact(category=DataCategory.SCHOOL, text="besucht die Klasse BFS2")
COMES = Attendee(kind=AttendeeKind.YOUNG_PERSON)


class Screens(Displays):
    """Screens a test can plug in."""

    def __init__(self, parent: QObject, *found: Display) -> None:
        super().__init__(parent)
        self.found = found

    def displays(self) -> tuple[Display, ...]:
        return self.found

    def layout(self) -> Layout:
        return layout_of(self.found)

    def plug(self, *found: Display) -> None:
        """Have other screens from now on."""
        self.found = found
        self.changed.emit()


class Show:
    """A running conference with its page and screens."""

    def __init__(self, qtbot: QtBot, town: Town, work: Work, conference: Conference) -> None:
        self.qtbot, self.town, self.work, self.conference = qtbot, town, work, conference
        self.window = Stage()
        qtbot.addWidget(self.window)
        self.screens = Screens(self.window, LAPTOP, BEAMER)
        changes = Changes(town.desk.on_change, self.window)
        self.page = LivePage(town.desk, work, changes, conference.id, self.screens)
        self.window.setLayout(column(self.page))
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.settle()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.settle()

    @property
    def line(self) -> AgendaLine:
        return self.town.desk.conferences.view(self.conference.id).agenda[0]

    def settle(self) -> None:
        for _ in range(4):
            answers: list[int] = []
            self.work.run(self.window, lambda: 1, answers.append)
            self.qtbot.waitUntil(partial(bool, answers))

    def press(self, key: Qt.Key) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        press(key, window=self.window)
        self.settle()

    def seen(self) -> str:
        """Return all that stands on the projector."""
        window = self.page.projector.window
        assert window is not None
        assert window.isVisible()
        return window.view.accessibleName()

    def covered(self) -> str:
        """Return what covers the main window; nothing if it is visible."""
        cover = self.page.projector.cover
        return cover.view.accessibleName() if cover is not None and cover.isVisible() else ""
