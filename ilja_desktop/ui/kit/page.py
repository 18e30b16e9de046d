"""Pages: a head with title and actions, and a body that scrolls.

A room's page derives from ``Page``, sets its head and adds to ``body``.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.adaptive import Adaptive, Flow, Whole
from ilja_desktop.ui.kit.label import ElidedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Space, Text

_TITLE_WIDTH = 280


class PageHead(QWidget):
    """Title, subtitle and at the right the page's actions, the primary one last."""

    def __init__(
        self, title: str, subtitle: str = "", *actions: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(title, Text.DISPLAY)
        self.subtitle = ElidedLabel(subtitle, Text.MUTED, parent=self)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.subtitle.setHidden(not subtitle)
        words = Whole(column(self.title, self.subtitle, gap=Space.XXS))
        words.setMinimumWidth(look().px(_TITLE_WIDTH))
        parts = [Grow(words), Flow(*actions, right=True)] if actions else [Grow(words)]
        self.setLayout(column(Adaptive(*parts, gap=Space.S)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def name(self, title: str, subtitle: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))


class Page(QWidget):
    """One room's page: head, inline messages, body.

    The body fills the page and scrolls only where it finds less room than it needs, so that a list
    with a share of its own keeps scrolling by itself.

    Args:
        head: the page's head.
    """

    def __init__(self, head: PageHead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = head
        self.messages = MessageBar(margin=Space.XXL)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self.body.setContentsMargins(Space.XXL, 0, Space.XXL, Space.XL)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, Space.XL, 0, 0)
        outer.setSpacing(Space.L)
        outer.addWidget(_inset(head))
        outer.addWidget(self.messages)
        outer.addWidget(scroll_area(boxed(self.body)), 1)

    def add(self, part: QWidget | QLayout, share: int = 0) -> None:
        """Put a widget or layout below what is there."""
        if isinstance(part, QLayout):
            self.body.addLayout(part, share)
        else:
            self.body.addWidget(part, share)

    def arrive(self) -> None:
        """Take the focus when the page is opened; a room may say where to begin."""
        first = first_stop(self)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def first_stop(room: QWidget) -> QWidget | None:
    """Return the first part of a room that the Tab key reaches."""
    part = room.nextInFocusChain()
    while part is not None and part is not room:
        reachable = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled()
        if reachable and room.isAncestorOf(part) and part.isVisibleTo(room):
            return part
        part = part.nextInFocusChain()
    return None


def scroll_area(inner: QWidget) -> QScrollArea:
    """Return an area in which a widget scrolls up and down."""
    inner.setProperty("ground", "none")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def _inset(part: QWidget) -> QWidget:
    return boxed(column(part, margins=(Space.XXL, 0, Space.XXL, 0)))
