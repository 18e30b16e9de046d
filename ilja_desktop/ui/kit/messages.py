"""The inline message bar: refusals with what to do next, success with a way back.

Every message is announced to screen readers; nothing pops up and nothing blocks.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.ui.kit.button import Button, Extent, IconButton, Kind
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.layout import boxed, clear, row
from ilja_desktop.ui.kit.tokens import Space, Tone

_SHORT_MS = 6_000
_UNDO_MS = 10_000


class MessageBar(QWidget):
    """Shows the latest message above the body of a page; hidden while there is none."""

    def __init__(self, margin: int = Space.NONE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(margin, 0, margin, 0)
        self._text = ""
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.timeout.connect(self.clear)
        self.hide()

    @property
    def text(self) -> str:
        """Return the message that stands there."""
        return self._text

    def refuse(self, refusal: Refusal) -> None:
        """Say why something was declined and what to do; stays until closed."""
        from ilja_desktop.ui.kit.words import refusal_words

        tone = Tone.INFO if isinstance(refusal, Cancelled) else Tone.BAD
        self._show(refusal_words(refusal), tone, None)
        announce(self, self._text, urgent=True)

    def warn(self, text: str) -> None:
        """Say what needs care; stays until closed."""
        self._show(text, Tone.WARN, None)
        announce(self, text, urgent=True)

    def done(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say that something succeeded; goes away by itself.

        Args:
            text: what happened, such as „Fall gemeldet“.
            undo: takes it back; offered as a button for ten seconds.
        """
        self._show(text, Tone.OK, undo)
        self._fading.start(_UNDO_MS if undo is not None else _SHORT_MS)
        announce(self, text, urgent=False)

    def clear(self) -> None:
        """Take the message away."""
        self._fading.stop()
        self._text = ""
        clear(self._inside)
        self.hide()

    def _show(self, text: str, tone: Tone, undo: Callable[[], None] | None) -> None:
        self.clear()
        self._text = text
        close = IconButton("x", self.tr("Hinweis schließen"))
        close.clicked.connect(self.clear)
        actions = row(close, gap=Space.XS)
        if undo is not None:
            actions.insertWidget(0, self._undo_button(undo))
        self._inside.addWidget(Note(text, tone, boxed(actions)))
        self.show()

    def _undo_button(self, undo: Callable[[], None]) -> Button:
        back = Button(self.tr("Rückgängig"), Kind.GHOST, "undo-2", Extent.SMALL)

        def take_back() -> None:
            self.clear()
            undo()

        back.clicked.connect(take_back)
        return back


def announce(widget: QWidget, text: str, *, urgent: bool) -> None:
    """Let a screen reader say something (EN 301 549, 11.5.2.15).

    Args:
        widget: what the announcement is about.
        text: what is said.
        urgent: whether it interrupts what is being read.
    """
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
