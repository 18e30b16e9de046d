"""The conference room on a real vault: a town with a table, a window, and what it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.conference import Conference
from ilja_desktop.ui.conference.conferencepage import ConferencePage
from ilja_desktop.ui.conference.livepage import LivePage
from ilja_desktop.ui.conference.room import ConferenceRoom
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.focusring import Stage
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.work import Work
from tests.services.conftest import Town, town
from tests.ui.conference.show import COMES, SCHOOL, Show
from tests.ui.heard import Heard

__all__ = ["town"]


class Hall:
    """The room in a window, and ways to wait for what it shows."""

    def __init__(self, qtbot: QtBot, town: Town, work: Work) -> None:
        self.qtbot, self.town, self.work = qtbot, town, work
        self.window = Stage()
        qtbot.addWidget(self.window)
        self.room = ConferenceRoom(town.desk, work, Changes(town.desk.on_change, self.window))
        self.window.setLayout(column(self.room))
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.settle()

    def settle(self) -> None:
        """Wait until the store lane has nothing more to say."""
        for _ in range(3):
            answers: list[int] = []
            self.work.run(self.window, lambda: 1, answers.append)
            self.qtbot.waitUntil(partial(bool, answers))

    def live(self, conference: Conference) -> LivePage:
        """Open a running conference."""
        self.room.open(conference.id)
        self.settle()
        page = self.room.page
        assert isinstance(page, LivePage)
        return page

    def page(self, conference: Conference) -> ConferencePage:
        """Open a conference that does not run."""
        self.room.open(conference.id)
        self.settle()
        page = self.room.page
        assert isinstance(page, ConferencePage)
        return page

    def dialog(self) -> QWidget:
        """Return the sheet or question in front."""
        self.settle()
        found = [part for part in self.window.findChildren(QWidget) if _in_front(part)]
        assert len(found) == 1, found
        return found[0]


@pytest.fixture
def hall(qtbot: QtBot, town: Town, work: Work, heard: Heard) -> Iterator[Hall]:
    """The room, opened at its list; nothing may have gone wrong unheard in the end."""
    made = Hall(qtbot, town, work)
    yield made
    assert heard.bugs == []


@pytest.fixture
def show(qtbot: QtBot, town: Town, work: Work, heard: Heard) -> Iterator[Show]:
    """A case with the young person and everybody else at the table, called up."""
    conference = town.a_running_conference(town.a_reported_case((SCHOOL,)))
    made = Show(qtbot, town, work, conference)
    town.desk.sessions.call(made.line.item.id)
    town.desk.seats.seat(made.line.item.id, COMES)
    made.settle()
    yield made
    made.page.projector.end()
    assert heard.bugs == []


@pytest.fixture
def button() -> Callable[[QWidget, str], QAbstractButton]:
    """Return a function that finds the visible button with a text or name."""

    def find(host: QWidget, text: str) -> QAbstractButton:
        found = [
            part
            for part in host.findChildren(QAbstractButton)
            if part.isVisible() and text in (part.text(), part.accessibleName())
        ]
        assert len(found) == 1, (text, [part.text() for part in found])
        return found[0]

    return find


def shown_texts(host: QWidget) -> str:
    """Return every text in a widget tree, shown or hidden, as a screen reader could find it."""
    texts: list[str] = []
    for part in (host, *host.findChildren(QWidget)):
        texts += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        texts += [part.windowTitle(), *_texts_of(part)]
    return "\n".join(texts)


def _texts_of(part: QWidget) -> list[str]:
    if isinstance(part, QLabel | QAbstractButton):
        return [part.text()]
    if isinstance(part, QLineEdit):
        return [part.text(), part.placeholderText()]
    if isinstance(part, QPlainTextEdit):
        return [part.toPlainText()]
    if isinstance(part, QComboBox):
        return [part.itemText(at) for at in range(part.count())]
    if isinstance(part, QTabBar):
        return [part.tabText(at) for at in range(part.count())]
    if isinstance(part, QAbstractItemView):
        return _items_of(part)
    return []


def _items_of(view: QAbstractItemView) -> list[str]:
    model = view.model()
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.UserRole,
    )
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    return [
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in range(columns)
        for role in roles
    ]


def _in_front(part: QWidget) -> bool:
    return part.isWindow() and part.isVisible() and part.isModal()
