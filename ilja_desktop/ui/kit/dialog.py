"""Dialogs: one asks a question, one is a sheet with a form. Nothing else pops up.

Neither runs an event loop of its own: ``open()`` and the signals ``accepted``/``rejected``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.focusring import FocusRing
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, line_across, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.page import scroll_area
from ilja_desktop.ui.kit.tokens import Space, Text

_ASK_WIDTH = 440
_SHEET = (720, 560)


class _Ground(QDialog):
    """What both have in common: theme ground, focus ring, delete when closed."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The title stands in switchers and task bars, where a name must not.
        self.setWindowTitle(QCoreApplication.translate("TopWindow", "ILJA Fallkonferenz"))
        self.setAccessibleName(title)
        self.setModal(True)
        self._ring = FocusRing(self)

    def focusNextPrevChild(self, next: bool) -> bool:
        self._ring.step()
        return super().focusNextPrevChild(next)


class Ask(_Ground):
    """Asks before something that cannot be undone.

    Args:
        title: the question, such as „Einwilligung widerrufen?“.
        text: what will happen.
        action: the verb that does it; cancel has the focus.
        danger: whether the verb is drawn as dangerous.
    """

    def __init__(
        self,
        title: str,
        text: str,
        action: str,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.confirm = Button(action, Kind.DANGER if danger else Kind.PRIMARY)
        self.cancel = Button(self.tr("Abbrechen"))
        self.confirm.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        inside.setSpacing(Space.M)
        heading = WrappedLabel(title, Text.SUBTITLE)
        heading.setMinimumWidth(look().px(_ASK_WIDTH))
        inside.addWidget(heading)
        inside.addWidget(WrappedLabel(text, Text.MUTED))
        inside.addSpacing(Space.S)
        inside.addLayout(row(Stretch(), self.cancel, self.confirm))
        self.cancel.setFocus()


class Sheet(_Ground):
    """A window over the page with something to fill in; ``body`` takes it.

    Args:
        title: what is filled in, such as „Fall melden“.
        action: the primary verb, such as „Melden“.
        subtitle: one line below the title.

    Signals:
        confirmed: the primary button was pressed; the room saves and then calls ``accept()``.
    """

    confirmed = Signal()

    def __init__(
        self, title: str, action: str, subtitle: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.messages = MessageBar(margin=Space.XL)
        self.confirm = Button(action, Kind.PRIMARY)
        self.cancel = Button(self.tr("Abbrechen"))
        self.confirm.clicked.connect(self.confirmed)
        self.cancel.clicked.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(Space.XL, Space.XS, Space.XL, Space.L)
        self.body.setSpacing(Space.L)
        inner = QWidget()
        inner.setLayout(self.body)
        self._footer = row(
            Stretch(), self.cancel, self.confirm, margins=(Space.XL, Space.M, Space.XL, Space.L)
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, Space.XL, 0, 0)
        outer.setSpacing(Space.M)
        outer.addLayout(_words(title, subtitle))
        outer.addWidget(self.messages)
        outer.addWidget(scroll_area(inner), 1)
        outer.addWidget(line_across())
        outer.addLayout(self._footer)
        self.resize(_sheet_size(parent))

    def add(self, part: QWidget) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(part)

    def add_aside(self, part: QWidget) -> None:
        """Put a widget at the left of the buttons, such as „Gespeichert 14:32“."""
        self._footer.insertWidget(0, part)


def _sheet_size(parent: QWidget | None) -> QSize:
    """Return the usual size, or what the window behind leaves."""
    room = QGuiApplication.primaryScreen().availableSize()
    if parent is not None:
        room = parent.window().size().boundedTo(room)
    usual = QSize(look().px(_SHEET[0]), look().px(_SHEET[1]))
    return usual.boundedTo(QSize(room.width() - Space.XXXL, room.height() - Space.XXXL))


def _words(title: str, subtitle: str) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setContentsMargins(Space.XL, 0, Space.XL, 0)
    words.setSpacing(Space.XXS)
    words.addWidget(WrappedLabel(title, Text.TITLE))
    if subtitle:
        words.addWidget(WrappedLabel(subtitle, Text.MUTED))
    return words
