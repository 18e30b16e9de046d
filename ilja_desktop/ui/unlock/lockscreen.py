"""The lock screen: whose vault it is, who signs in, the password."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import Grow, Stretch, column, row
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.unlock.card import DoorCard
from ilja_desktop.ui.unlock.countdown import Countdown


class LockScreen(DoorCard):
    """Asks for name and password.

    Args:
        vault: the vault's name, without the ending.
        users: the names people sign in by.
        by_device: those of them whom this device's keyring lets in.
        saved: whether to say that what was typed before locking is kept.
        recoverable: whether there is a recovery sheet that opens the vault.

    Signals:
        unlock_wanted: name and password.
        device_wanted: name; the device's keyring shall open the vault.
        other_wanted: another vault shall be opened.
        recovery_wanted: the password is lost, the sheet shall open the vault.
        restore_wanted: a backup shall become a new vault.
    """

    unlock_wanted = Signal(str, str)
    device_wanted = Signal(str)
    other_wanted = Signal()
    recovery_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self,
        vault: str,
        users: Sequence[str],
        by_device: Sequence[str] = (),
        *,
        saved: bool = False,
        recoverable: bool = False,
    ) -> None:
        super().__init__("lock", vault, "")
        self.text.setText(
            self.tr("Ihre Eingaben sind gesichert. Zum Fortsetzen bitte anmelden.")
            if saved
            else self.tr("Verschlüsselt auf diesem Gerät. Bitte melden Sie sich an.")
        )
        self._user = QComboBox()
        self._user.addItems(list(users))
        self._password = PasswordField(self.tr("Kennwort"))
        self._waiting = WrappedLabel("", Text.MUTED)
        self._waiting.set_tone(Tone.INFO)
        self._open = Button(self.tr("Entsperren"), Kind.PRIMARY, "lock-open")
        self._by_device = frozenset(by_device)
        self._device = Button(self.tr("Mit diesem Gerät öffnen"), icon="key-round")
        self._countdown = Countdown(self._show_seconds, self)
        self._other = Button(self.tr("Anderer Tresor …"), Kind.QUIET)
        self._recover = Button(self.tr("Kennwort vergessen …"), Kind.QUIET)
        self._recover.setToolTip(self.tr("Mit dem Wiederherstellungsbogen öffnen"))
        self._recover.setVisible(recoverable)
        self._restore = Button(self.tr("Aus einer Sicherung wiederherstellen …"), Kind.QUIET)
        self._build()

    def arrive(self) -> None:
        """Take the focus where the user goes on."""
        self._password.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def prefill(self, user: str, password: str, note: str) -> None:
        """Fill in both, as for a practice vault, and say so."""
        self._user.setCurrentText(user)
        self._password.edit.setText(password)
        self.text.setText(note)

    def refuse(self, refusal: Refusal) -> None:
        """Say why it did not open, and let the user try again."""
        self.show_waiting(waiting=False)
        self.messages.refuse(refusal)
        self._password.edit.selectAll()
        self.arrive()

    def wait(self, seconds: int) -> None:
        """Let nobody try for so long, and say how long it still is."""
        if seconds > 0:
            for part in (self._open, self._device):
                part.setEnabled(False)
            self._countdown.begin(seconds)
            announce(self._waiting, self._waiting.text(), urgent=False)

    def show_waiting(self, *, waiting: bool) -> None:
        """Show that the key is being derived."""
        self._waiting.setText(self.tr("Wird geöffnet …") if waiting else "")
        for part in (self._open, self._device, self._other, self._recover, self._restore):
            part.setEnabled(not waiting)
        for field in (self._user, self._password):
            field.setEnabled(not waiting)

    def _build(self) -> None:
        self.body.addWidget(labelled(self.tr("Anmeldename"), self._user))
        self.body.addWidget(self._password)
        self.body.addLayout(row(self._open, Grow(self._waiting)))
        self.body.addLayout(row(self._device, Stretch()))
        self._user.currentTextChanged.connect(self._offer_device)
        self._offer_device(self._user.currentText())
        self._device.clicked.connect(self._on_device_clicked)
        self.body.addLayout(column(self._recover, self._restore, self._other, gap=4))
        self._open.clicked.connect(self._on_open_clicked)
        self._other.clicked.connect(self.other_wanted)
        self._recover.clicked.connect(self.recovery_wanted)
        self._restore.clicked.connect(self.restore_wanted)
        self._password.edit.returnPressed.connect(self._on_open_clicked)

    def _offer_device(self, user: str) -> None:
        self._device.setHidden(user not in self._by_device)

    def _show_seconds(self, seconds: int) -> None:
        if seconds > 1:
            words = self.tr("Nächster Versuch in {seconds} Sekunden.").format(seconds=seconds)
        elif seconds == 1:
            words = self.tr("Nächster Versuch in einer Sekunde.")
        else:
            self.show_waiting(waiting=False)
            words = self.tr("Sie können es jetzt noch einmal versuchen.")
            announce(self._waiting, words, urgent=False)
        self._waiting.setText(words)

    def _on_device_clicked(self) -> None:
        self.messages.clear()
        self.show_waiting(waiting=True)
        self.device_wanted.emit(self._user.currentText())

    def _on_open_clicked(self) -> None:
        if not self._open.isEnabled():
            return
        self.messages.clear()
        self.show_waiting(waiting=True)
        self.unlock_wanted.emit(self._user.currentText(), self._password.edit.text())
