"""One key, one answer: done, partly, or not, with the reason by a second key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.followup import Answer
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.tokens import Text


class AnswerBar(QWidget):
    """Takes the answer to the chosen commitment.

    Signals:
        answered: with the answer; it counts from today and comes from whoever keeps the commitment.
        more_wanted: another day, another person or words shall be recorded.
    """

    answered = Signal(object)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.done = self._button(self.tr("Erledigt (E)"), "check", Answer.DONE)
        self.partly = self._button(self.tr("Teilweise (T)"), "play", Answer.PARTLY)
        self.open_reasons = Button(self.tr("Nicht … (N)"), icon="ban", extent=Extent.SMALL)
        self.more = Button(
            self.tr("Genauer eintragen (G)"), Kind.GHOST, "pencil", extent=Extent.SMALL
        )
        self.impossible = self._button(self.tr("Nicht möglich (M)"), "ban", Answer.IMPOSSIBLE)
        self.idle = self._button(
            self.tr("Stelle hat nicht gehandelt (S)"), "hourglass", Answer.AGENCY_IDLE
        )
        self.unneeded = self._button(self.tr("Nicht mehr nötig (U)"), "minus", Answer.UNNEEDED)
        self.back = Button(self.tr("Zurück (Esc)"), Kind.GHOST, "arrow-left", extent=Extent.SMALL)
        self._why = Label(self.tr("Warum nicht?"), Text.STRONG)
        self._answers = Flow(self.done, self.partly, self.open_reasons, self.more)
        self._reasons = Flow(self._why, self.impossible, self.idle, self.unneeded, self.back)
        self._reasons.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._answers)
        inside.addWidget(self._reasons)
        self.open_reasons.clicked.connect(self.ask_why)
        self.more.clicked.connect(self.more_wanted)
        self.back.clicked.connect(self.reset)

    @property
    def asks_why(self) -> bool:
        """Return whether the reason is asked for."""
        return not self._reasons.isHidden()

    def take(self, letter: str) -> None:
        """Take a letter as the answer it stands for; others mean nothing."""
        buttons = (
            {"M": self.impossible, "S": self.idle, "U": self.unneeded}
            if self.asks_why
            else {
                "E": self.done,
                "T": self.partly,
                "N": self.open_reasons,
                "G": self.more,
            }
        )
        button = buttons.get(letter)
        if button is not None and button.isEnabled():
            button.click()

    def ask_why(self) -> None:
        """Offer the reasons."""
        self._answers.hide()
        self._reasons.show()
        announce(self, self.tr("Warum nicht? M, S oder U; Escape geht zurück."), urgent=False)

    def reset(self) -> None:
        """Offer the answers again."""
        self._reasons.hide()
        self._answers.show()

    def refuse(self, reason: str) -> None:
        """Say why nothing can be answered; nothing lets it."""
        for button in (
            self.done,
            self.partly,
            self.open_reasons,
            self.more,
            self.impossible,
            self.idle,
            self.unneeded,
        ):
            button.refuse(reason)

    def _button(self, text: str, icon: str, answer: Answer) -> Button:
        button = Button(text, icon=icon, extent=Extent.SMALL)
        button.clicked.connect(partial(self._on_clicked, answer))
        return button

    def _on_clicked(self, answer: Answer) -> None:
        self.reset()
        self.answered.emit(answer)
