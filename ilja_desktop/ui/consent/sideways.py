"""An area as high as what is in it, that scrolls sideways where the width lacks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Sideways(QScrollArea):
    """For tables with many columns inside a page that scrolls down.

    Args:
        inner: the wide part.
        name: what it is, for screen readers; the arrow keys scroll it.
    """

    def __init__(self, inner: QWidget, name: str) -> None:
        super().__init__()
        inner.setProperty("ground", "none")
        self._inner = inner
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if watched is self._inner and event.type() in (
            QEvent.Type.LayoutRequest,
            QEvent.Type.Resize,
        ):
            self._fit()
        return done

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.minimumHeight())

    def _fit(self) -> None:
        inner = self._inner
        wide = inner.minimumSizeHint().width() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        height = inner.minimumSizeHint().height() + bar
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if wide else Qt.FocusPolicy.NoFocus)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
