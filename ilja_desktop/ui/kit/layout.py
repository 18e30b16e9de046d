"""Rows and columns without ceremony: ``row(label, stretch(), button)``."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.tokens import Space

Margins = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)


class Stretch:
    """Room that grows."""


class Grow:
    """A part that takes the room left over."""

    def __init__(self, part: QWidget | QLayout, share: int = 1) -> None:
        self.part = part
        self.share = share


Part = QWidget | QLayout | Stretch | Grow


def row(*parts: Part, gap: int = Space.S, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Put parts side by side, centred on one line."""
    made = QHBoxLayout()
    _fill(made, parts, gap, margins, Qt.AlignmentFlag.AlignVCenter)
    return made


def column(*parts: Part, gap: int = Space.S, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """Put parts below one another, each as wide as the column."""
    made = QVBoxLayout()
    _fill(made, parts, gap, margins, Qt.AlignmentFlag(0))
    return made


def boxed(layout: QLayout) -> QWidget:
    """Wrap a layout in a widget, to hide or move it as one."""
    box = QWidget()
    box.setLayout(layout)
    return box


def line_across() -> QFrame:
    """Return a hairline between two rows."""
    frame = QFrame()
    frame.setProperty("line", "across")
    return frame


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def _fill(
    layout: QBoxLayout,
    parts: tuple[Part, ...],
    gap: int,
    margins: Margins,
    alignment: Qt.AlignmentFlag,
) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for part in parts:
        if isinstance(part, Stretch):
            layout.addStretch(1)
        elif isinstance(part, Grow):
            _add(layout, part.part, part.share, Qt.AlignmentFlag(0))
        else:
            _add(layout, part, 0, alignment)


def _add(
    layout: QBoxLayout, part: QWidget | QLayout, share: int, alignment: Qt.AlignmentFlag
) -> None:
    if isinstance(part, QLayout):
        layout.addLayout(part, share)
    else:
        layout.addWidget(part, share, alignment)
