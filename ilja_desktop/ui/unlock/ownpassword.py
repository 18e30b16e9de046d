"""The first sign-in after somebody else has set the password: an own one, then the rooms."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.newpassword import NewPassword
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import problem_words
from ilja_desktop.ui.unlock.card import DoorCard


class OwnPassword(DoorCard):
    """Asks for a password nobody else knows.

    Signals:
        own_chosen: the password.
        back_wanted: not now; the vault is closed again.
    """

    own_chosen = Signal(str)
    back_wanted = Signal()

    def __init__(self, vault: str) -> None:
        super().__init__("key-round", vault, "", width=560)
        self.text.setText(
            self.tr(
                "Ihr Kennwort hat eine andere Person gesetzt. Bitte legen Sie jetzt ein eigenes "
                "fest, das nur Sie kennen."
            )
        )
        self._password = NewPassword(
            self.tr("Neues Kennwort"), self.tr("Neues Kennwort wiederholen")
        )
        self._waiting = Label("", Text.MUTED, Tone.INFO)
        self._back = Button(self.tr("Zurück"))
        self._set = Button(self.tr("Öffnen"), Kind.PRIMARY, "lock-open")
        self.body.addWidget(self._password)
        self.body.addLayout(row(self._back, Stretch(), self._waiting, self._set))
        self._set.clicked.connect(self._on_set_clicked)
        self._back.clicked.connect(self.back_wanted)
        self._password.repeated.returnPressed.connect(self._on_set_clicked)

    def arrive(self) -> None:
        """Take the focus where the user goes on."""
        self._password.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, refusal: Refusal) -> None:
        """Say why it will not do, and let the user try again."""
        self.show_waiting(waiting=False)
        self.messages.refuse(refusal)
        self.arrive()

    def show_waiting(self, *, waiting: bool) -> None:
        """Show that the key is being derived."""
        self._waiting.setText(self.tr("Wird geöffnet …") if waiting else "")
        for part in (self._set, self._back, self._password):
            part.setEnabled(not waiting)

    def _on_set_clicked(self) -> None:
        if not self._set.isEnabled():
            return
        own = self._password.text
        if not self._password.agrees:
            self.messages.warn(problem_words("repeated.differs"))
            return
        self.messages.clear()
        self.show_waiting(waiting=True)
        self.own_chosen.emit(own)
