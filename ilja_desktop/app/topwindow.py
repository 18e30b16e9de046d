"""The one window of the process; the door and the rooms are its pages."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ilja_desktop.ui.kit.focusring import Stage


class TopWindow(Stage):
    """Shows one page after another.

    Signals:
        painted: it has been painted for the first time.
        close_wanted: somebody closes it while a vault is open.
    """

    painted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages = QStackedLayout(self)
        self._was_painted = False
        self.guarded = False
        self.setWindowTitle(self.tr("ILJA Fallkonferenz"))

    def page(self) -> QWidget | None:
        """Return the page in front."""
        return self._pages.currentWidget()

    def put(self, page: QWidget) -> None:
        """Show a page in place of the former one."""
        former = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if former is not None:
            self._pages.removeWidget(former)
            former.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.guarded:
            event.ignore()
            self.close_wanted.emit()
        else:
            super().closeEvent(event)
