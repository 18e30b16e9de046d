"""Segments: one of a few views or phases, read as tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Height, Text

_PADDING = 14
_FRAME = 8


class Segment(QTabBar):
    """A row of tabs in one quiet trough; ``currentChanged`` tells which.

    Args:
        name: what is chosen here, for screen readers.
        words: one word per tab.
        wide: share the full width evenly, as phases do.
    """

    def __init__(
        self,
        name: str,
        words: Sequence[str],
        *,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wide = wide
        self.setProperty("segment", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(wide)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        for word in words:
            self.addTab(word)

    def rename(self, at: int, word: str) -> None:
        """Give a tab another word, such as one with a count."""
        self.setTabText(at, word)
        self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page; it must not change what is chosen."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().sizeHint().height())

    def tabSizeHint(self, index: int) -> QSize:
        """Measure the tab as the style sheet draws it; Qt forgets margins and weight."""
        current = look()
        words = current.metrics(Text.BODY, 600).horizontalAdvance(self.tabText(index))
        height = current.px(Height.SMALL) + _FRAME
        return QSize(round(words) + 2 * _PADDING + _FRAME, height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
