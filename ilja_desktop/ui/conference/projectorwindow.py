"""The window on the projector: one slide, no focus, no name in its title."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ilja_desktop.ui.conference.slideview import SlideView
from ilja_desktop.ui.kit.capture import open_to_capture
from ilja_desktop.ui.kit.layout import column


class ProjectorWindow(QWidget):
    """Stands on the other screen and shows what it is given; it decides nothing."""

    def __init__(self, parent: QWidget) -> None:
        flags = (
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        super().__init__(parent, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(QCoreApplication.translate("TopWindow", "ILJA Fallkonferenz"))
        self.view = SlideView()
        self.setLayout(column(self.view, gap=0))

    def stand_on(self, area: QRect) -> None:
        """Fill a screen."""
        if self.isVisible() and self.geometry() == area:
            return
        active = QApplication.activeWindow()
        self.setGeometry(area)
        open_to_capture(self)
        self.show()
        if active is not None:
            active.activateWindow()  # some systems give every new window the focus
