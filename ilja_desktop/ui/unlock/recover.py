"""Opening a vault with its recovery sheet: who, the key from the paper, a new password."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.paperkey import both_parts
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.newpassword import NewPassword
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import problem_words
from ilja_desktop.ui.unlock.card import DoorCard


class RecoverVault(DoorCard):
    """Asks for the key on the sheet and for a new password.

    Args:
        vault: the vault's name, without the ending.
        users: the names people sign in by.

    Signals:
        recover_wanted: name, key and new password.
        back_wanted: nothing is opened.
    """

    recover_wanted = Signal(str, str, str)
    back_wanted = Signal()

    def __init__(self, vault: str, users: Sequence[str]) -> None:
        super().__init__("key-round", vault, "", width=560)
        self.text.setText(
            self.tr(
                "Mit dem Wiederherstellungsbogen öffnen und ein neues Kennwort festlegen. Danach "
                "wird ein neuer Bogen gedruckt."
            )
        )
        self._user = QComboBox()
        self._user.addItems(list(users))
        self._key = QLineEdit()
        self._second = QLineEdit()
        self._second.setAccessibleName(self.tr("Schlüssel vom zweiten Bogen"))
        self._second.setPlaceholderText(self.tr("nur bei zwei Bögen: Teil B"))
        self._password = NewPassword(
            self.tr("Neues Kennwort"), self.tr("Neues Kennwort wiederholen")
        )
        self._waiting = Label("", Text.MUTED, Tone.INFO)
        self._open = Button(self.tr("Öffnen"), Kind.PRIMARY, "lock-open")
        self._back = Button(self.tr("Zurück"))
        self._build()

    def arrive(self) -> None:
        """Begin with the key."""
        self._key.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, refusal: Refusal) -> None:
        """Say why it did not open, and let the user try again."""
        self.show_waiting(waiting=False)
        self.messages.refuse(refusal)
        self.arrive()

    def show_waiting(self, *, waiting: bool) -> None:
        """Show that keys are being made."""
        self._waiting.setText(self.tr("Wird geöffnet …") if waiting else "")
        for part in (self._open, self._back, self._user, self._key, self._second):
            part.setEnabled(not waiting)
        self._password.setEnabled(not waiting)

    def _build(self) -> None:
        for words, field in (
            (self.tr("Anmeldename"), self._user),
            (self.tr("Schlüssel vom Wiederherstellungsbogen"), self._key),
            (self.tr("Zweiter Bogen, falls der Schlüssel geteilt ist"), self._second),
        ):
            self.body.addWidget(labelled(words, field))
        self.body.addWidget(self._password)
        self.body.addLayout(row(self._back, Stretch(), self._waiting, self._open))
        self._open.clicked.connect(self._on_open_clicked)
        self._back.clicked.connect(self.back_wanted)
        self._password.repeated.returnPressed.connect(self._on_open_clicked)

    def _on_open_clicked(self) -> None:
        if not self._open.isEnabled():
            return
        chosen = self._password.text
        if not self._password.agrees:
            self.messages.warn(problem_words("repeated.differs"))
            return
        self.messages.clear()
        self.show_waiting(waiting=True)
        self.recover_wanted.emit(self._user.currentText(), self._typed(), chosen)

    def _typed(self) -> str:
        second = self._second.text()
        return both_parts(self._key.text(), second) if second.strip() else self._key.text()
