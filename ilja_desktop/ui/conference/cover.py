"""Covers a whole window with a slide: where the projector mirrors it, or there is no projector."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from ilja_desktop.domain.projection import CURTAIN, Slide
from ilja_desktop.ui.conference.slideview import SlideView
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, column, row
from ilja_desktop.ui.kit.tokens import Space, Text


class Cover(QWidget):
    """Lies over everything in a window, takes the focus, and gives it back when lifted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view = SlideView()
        self._hint = Label(self.tr("F9 zeigt wieder das Arbeitsfenster"), Text.CAPTION)
        foot = boxed(row(Stretch(), self._hint, margins=(Space.L, Space.S, Space.L, Space.S)))
        foot.setAutoFillBackground(True)
        self.setLayout(column(Grow(self.view), foot, gap=0))
        self._host = window
        self._before: QWidget | None = None
        self.hide()
        window.installEventFilter(self)

    def lay(self, slide: Slide) -> None:
        """Cover the window with a slide."""
        self.view.show_slide(slide)
        if self.isVisible():
            return
        before = self._host.focusWidget()
        self._before = before if before is not self else None
        self._cover_sheets()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self) -> None:
        """Show the window again, with the cursor where it was."""
        if self.isHidden():
            return
        self.hide()
        self.view.show_slide(CURTAIN)
        for sheet in self._host.findChildren(QDialog):
            for blind in sheet.findChildren(_Blind):
                blind.deleteLater()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, lambda: self.setGeometry(self._host.rect()))
        return False

    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep the focus here; nobody types into what they cannot see."""
        return True

    def _cover_sheets(self) -> None:
        for sheet in self._host.findChildren(QDialog):
            if sheet.isVisible():
                _Blind(sheet).show()


class _Blind(QWidget):
    """Lies over a sheet that was open when the window was covered."""

    def __init__(self, sheet: QDialog) -> None:
        super().__init__(sheet)
        self.setAutoFillBackground(True)
        self.setGeometry(sheet.rect())
        self.raise_()
