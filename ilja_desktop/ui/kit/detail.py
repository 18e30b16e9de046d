"""The page of one record: a way back, who or what it is, what can be done, and its content."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.adaptive import Adaptive, Flow, Whole
from ilja_desktop.ui.kit.avatar import Avatar
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.label import ElidedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.page import first_stop, scroll_area
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

_TITLE_WIDTH = 280
_AVATAR = 52


@dataclass(frozen=True)
class Head:
    """What stands at the top of the page.

    Args:
        title: a name or a number.
        subtitle: further facts in one line.
        state: word and tone of a pill.
        person: initials and seed of an avatar.
    """

    title: str
    subtitle: str = ""
    state: tuple[str, Tone] | None = None
    person: tuple[str, int] | None = None


class DetailPage(QWidget):
    """One record. ``top`` stands still above ``body``, which scrolls.

    Args:
        back: where the way back leads, such as „Zurück zur Fallliste“.

    Signals:
        left: the user wants to go back.
    """

    left = Signal()

    def __init__(self, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(back, Kind.GHOST, "arrow-left", Extent.SMALL)
        self.back.clicked.connect(self.left)
        self._shortcut = QShortcut(QKeySequence("Alt+Left"), self)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self.left)
        self.aside = ElidedLabel("", Text.CAPTION)
        self.aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.messages = MessageBar(margin=Space.XXL)
        self.top = QVBoxLayout()
        self.top.setSpacing(Space.L)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self.body.setContentsMargins(Space.XXL, 0, Space.XXL, Space.XL)
        self._head = QVBoxLayout()
        above = column(
            row(self.back, Grow(self.aside)),
            self._head,
            self.top,
            gap=Space.M,
            margins=(Space.XXL, 0, Space.XXL, 0),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, Space.L, 0, 0)
        outer.setSpacing(Space.L)
        outer.addWidget(boxed(above))
        outer.addWidget(self.messages)
        outer.addWidget(scroll_area(boxed(self.body)), 1)

    def show_head(self, head: Head, *actions: QWidget) -> None:
        """Say who or what this is, and offer what can be done; the primary action last."""
        clear(self._head)
        words = Whole(_words(head))
        words.setMinimumWidth(look().px(_TITLE_WIDTH))
        parts: list[QWidget | Grow] = [Grow(words)]
        if actions:
            parts.append(Flow(*actions, right=True))
        self._head.addWidget(Adaptive(*parts, gap=Space.S))

    def keep_focus(self) -> None:
        """Take the focus if what had it is gone."""
        if self.isVisible() and QApplication.focusWidget() is None:
            self.arrive()

    def arrive(self) -> None:
        """Take the focus when the page is opened."""
        first = first_stop(self)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def _words(head: Head) -> QVBoxLayout:
    title = ElidedLabel(head.title, Text.DISPLAY)
    title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    line = row(title, gap=Space.M)
    if head.state is not None:
        line.addWidget(Pill(*head.state))
    line.addStretch(1)
    words = column(line, gap=Space.XXS)
    if head.subtitle:
        subtitle = ElidedLabel(head.subtitle, Text.MUTED)
        subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words.addWidget(subtitle)
    if head.person is None:
        return words
    return column(row(Avatar(*head.person, _AVATAR), Grow(words), gap=Space.L))
