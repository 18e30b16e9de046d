"""The ring stays around what has the focus, whatever moves below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.focusring import FocusRing, Stage
from ilja_desktop.ui.kit.page import scroll_area
from tests.ui.keyboard import press


def test_ring_follows_a_page_that_scrolls(qtbot: QtBot) -> None:
    inner = QWidget()
    inner.setMinimumHeight(900)
    first, second = Button("Eins", parent=inner), Button("Zwei", parent=inner)
    second.move(20, 120)
    stage = Stage()
    QVBoxLayout(stage).addWidget(scroll_area(inner))
    qtbot.addWidget(stage)
    stage.resize(300, 300)
    with qtbot.waitActive(stage):
        stage.show()
        stage.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    press(Qt.Key.Key_Tab)
    assert second.hasFocus()
    (ring,) = stage.findChildren(FocusRing)

    def around() -> bool:
        place = second.mapTo(stage, QPoint(0, 0))
        return ring.isVisible() and ring.geometry().center() == second.rect().center() + place

    qtbot.waitUntil(around)
    before = ring.geometry()
    stage.findChildren(QScrollArea)[0].verticalScrollBar().setValue(60)
    qtbot.waitUntil(around)
    assert ring.geometry().top() == before.top() - 60
