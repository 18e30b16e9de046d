"""How far a longer piece of work is, and a button that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.label import ElidedLabel
from ilja_desktop.ui.kit.layout import Grow, column, row
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Token


class Progress(Card):
    """Stands on a page while something is made; hidden otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(surface=Surface.SUNKEN, parent=parent)
        self._words = ElidedLabel("", Text.STRONG)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = Button(self.tr("Abbrechen"), extent=Extent.SMALL)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self._token: Token | None = None
        both = column(self._words, self._bar, gap=Space.S)
        self.body.addLayout(row(Grow(both), self.cancel, gap=Space.L))
        self.hide()

    def begin(self, text: str) -> Token:
        """Show that work begins, such as „Protokoll wird unterschrieben“; returns its token."""
        token = Token(self)
        token.progressed.connect(self._on_progressed)
        self._token = token
        self.cancel.refuse("")
        self.show()
        self.say(text)
        return token

    def say(self, text: str) -> None:
        """Say what comes next of the same work."""
        self._words.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        announce(self, text, urgent=False)

    def stop(self) -> None:
        """Ask the work to stop and hide; nobody waits for it any more."""
        if self._token is not None:
            self._token.cancel()
        self.end()

    def end(self) -> None:
        """Hide again."""
        if self._token is not None:
            self._token.deleteLater()
            self._token = None
        self.hide()

    def _on_progressed(self, done: int, total: int) -> None:
        if self.sender() is self._token:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _on_cancel_clicked(self) -> None:
        if self._token is not None:
            self._token.cancel()
            self.cancel.refuse(self.tr("Wird gerade abgebrochen."))
