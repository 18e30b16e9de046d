"""The indicators in the window: counted by quarters, with nothing small on the screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.whereabouts.figurecard import FigureCard, MissingFigureCard
from ilja_desktop.ui.whereabouts.room import WhereaboutsRoom
from tests.services.conftest import Town
from tests.services.pathtown import followed
from tests.services.test_whereaboutsfigures import told
from tests.ui.everywhere import Everywhere


@pytest.fixture
def room(town: Town, work: Work, qtbot: QtBot) -> WhereaboutsRoom:
    """The room with nine people, two of whom went another way than the rest."""
    for number in range(9):
        told(town, followed(town, f"Name{number}"), "I.1" if number < 7 else "II.4")
    made = WhereaboutsRoom(town.desk, work, Changes(town.desk.on_change))
    qtbot.addWidget(made)
    made.resize(1280, 900)
    made.show()
    made.due.figures.click()
    qtbot.waitUntil(lambda: len(made.figures.findChildren(FigureCard)) == 1)
    assert len(made.figures.findChildren(MissingFigureCard)) == 3
    return made


def said(room: WhereaboutsRoom) -> str:
    labels = room.figures.findChildren(Label)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_figures_are_shown_with_what_the_point_means(room: WhereaboutsRoom, qtbot: QtBot) -> None:
    assert "· steht für Zahlen unter 3" in said(room)
    assert "Hierzu werden keine Zahlen genannt" in said(room)
    room.figures.back.click()
    assert room.currentWidget() is room.due


def test_a_period_that_ends_before_it_begins_is_not_counted(
    room: WhereaboutsRoom, qtbot: QtBot
) -> None:
    room.figures.start.setCurrentIndex(0)
    room.figures.end.setCurrentIndex(3)
    room.figures.count.click()
    assert "Das Ende liegt vor dem Beginn" in said(room)


def test_it_fits_everywhere(room: WhereaboutsRoom, at_all_sizes: Everywhere) -> None:
    at_all_sizes(room)


def test_counting_is_stopped(room: WhereaboutsRoom, qtbot: QtBot) -> None:
    room.figures.start.setCurrentIndex(8)
    room.figures.count.click()
    assert room.figures.progress.isVisible()
    assert not room.figures.count.isEnabled()
    room.figures.progress.cancel.click()
    qtbot.waitUntil(lambda: "Abgebrochen" in room.figures.messages.text)
    assert not room.figures.progress.isVisible()
    assert room.figures.count.isEnabled()
