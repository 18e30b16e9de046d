"""Every part of the kit, at every size, is readable and operable; and the check can fail."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from ilja_desktop.ui.kit.button import IconButton
from ilja_desktop.ui.kit.dialog import Ask, Sheet
from ilja_desktop.ui.kit.theme import Mode, Theme
from tests.ui import uicheck
from tests.ui.kit.gallery import ROOMS, ReportDraft, frame, report_form

SIZES = ((1024, 640), (1280, 720), (1280, 800), (1440, 900), (1680, 1000), (1920, 1080))
FACTORS = (1.0, 1.3, 1.5, 2.0)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("factor", FACTORS)
def test_gallery_has_no_findings(
    qapp: QApplication,
    theme: Theme,
    settled: Callable[[], None],
    factor: float,
    mode: Mode,
) -> None:
    theme.apply(mode, factor)
    window = frame()
    found = []
    try:
        window.show()
        for size in SIZES:
            window.resize(*size)
            for room_id, *_ in ROOMS:
                window.open(room_id)
                settled()
                assert window.size() == QSize(*size)
                found += [(size, room_id, finding) for finding in uicheck.findings(window)]
    finally:
        window.close()
        window.deleteLater()
    assert found == []


@pytest.mark.parametrize("factor", FACTORS)
def test_dialogs_fit_over_the_smallest_window(
    qapp: QApplication, theme: Theme, settled: Callable[[], None], factor: float
) -> None:
    theme.apply(Mode.LIGHT, factor)
    behind = QWidget()
    behind.resize(*SIZES[0])
    behind.show()
    ask = Ask(
        "Einwilligung widerrufen?",
        "Das wirkt sofort. Alle Freigaben dieser Einwilligung enden heute.",
        "Widerrufen",
        danger=True,
        parent=behind,
    )
    sheet = Sheet("Fall melden", "Melden", "In der Reihenfolge des Papierbogens", behind)
    form = report_form()
    form.show_draft(ReportDraft())
    sheet.add(form)
    try:
        for dialog in (ask, sheet):
            dialog.open()
            settled()
            assert uicheck.findings(dialog) == []
            assert behind.rect().contains(dialog.rect())
            dialog.reject()
    finally:
        behind.close()
        behind.deleteLater()


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.setLayout(QHBoxLayout())
    made.resize(400, 200)
    yield made
    made.close()
    made.deleteLater()


def _spoil_name(window: QWidget) -> None:
    button = IconButton("plus", "Hinzufügen")
    button.setAccessibleName("")
    button.setToolTip("")
    _layout(window).addWidget(button)


def _spoil_size(window: QWidget) -> None:
    button = QPushButton("x", window)
    button.setStyleSheet("min-height:0; max-height:16px; padding:0")
    _layout(window).addWidget(button)


def _spoil_text(window: QWidget) -> None:
    label = QLabel("Ein Satz, der breiter ist als sein Platz")
    label.setFixedWidth(40)
    _layout(window).addWidget(label)


def _spoil_place(window: QWidget) -> None:
    button = QPushButton("Außerhalb", window)
    button.setGeometry(350, 10, 200, 40)


def _spoil_neighbour(window: QWidget) -> None:
    for left in (0, 20):
        QPushButton("Knopf", window).setGeometry(left, 0, 100, 40)


def _spoil_reach(window: QWidget) -> None:
    button = QPushButton("Nur mit der Maus")
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    _layout(window).addWidget(button)


def _spoil_tab(window: QWidget) -> None:
    area = QPlainTextEdit()
    area.setAccessibleName("Notiz")
    _layout(window).addWidget(area)


@pytest.mark.parametrize(
    ("what", "spoil"),
    [
        ("unnamed", _spoil_name),
        ("too small", _spoil_size),
        ("clipped", _spoil_text),
        ("cut off", _spoil_place),
        ("overlapping", _spoil_neighbour),
        ("unreachable", _spoil_reach),
        ("tab trap", _spoil_tab),
    ],
)
def test_check_finds_what_is_spoilt(
    window: QWidget, settled: Callable[[], None], what: str, spoil: Callable[[QWidget], None]
) -> None:
    window.show()
    settled()
    assert uicheck.findings(window) == []
    spoil(window)
    for child in window.findChildren(QWidget):
        child.show()
    settled()
    assert what in {finding.what for finding in uicheck.findings(window)}


def _layout(window: QWidget) -> QHBoxLayout:
    layout = window.layout()
    assert isinstance(layout, QHBoxLayout)
    return layout
