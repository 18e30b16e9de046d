"""Giving the password once more, or a card's PIN: small sheets, and the wishes that wait."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.locking import CardPinDue
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Absent, Lane, Work

Prove = Callable[[str], None]
"""Takes the password; raises a ``Refusal`` if it is another one. Derives a key."""

TakePin = Callable[[str], None]
"""Takes the PIN of a card; whether it is right, only the card knows, when it signs."""


class PresenceSheet(Sheet):
    """Asks for the password of whoever is signed in.

    Args:
        prove: what the password is shown to.
        work: the lanes.
        subtitle: what it is asked for.
    """

    def __init__(self, prove: Prove, work: Work, subtitle: str, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("PresenceSheet", "Bitte noch einmal das Kennwort"),
            QCoreApplication.translate("PresenceSheet", "Weiter"),
            subtitle,
            parent,
        )
        self._prove = prove
        self._work = work
        self._password = PasswordField(self.tr("Kennwort"))
        self.add(self._password)
        self.body.addStretch(1)
        self.resize(look().px(460), look().px(300))
        self._password.edit.returnPressed.connect(self._on_confirmed)
        self.confirmed.connect(self._on_confirmed)
        self._password.edit.setFocus()

    def _on_confirmed(self) -> None:
        if not self.confirm.isEnabled():
            return
        self._show_waiting(waiting=True)
        job = partial(self._prove, self._password.edit.text())
        self._work.run(self, job, lambda _: self.accept(), self._on_refused, lane=Lane.COMPUTE)

    def _on_refused(self, refusal: Refusal) -> None:
        self._show_waiting(waiting=False)
        self.messages.refuse(refusal)
        self._password.edit.selectAll()
        self._password.edit.setFocus()

    def _show_waiting(self, *, waiting: bool) -> None:
        self.confirm.setEnabled(not waiting)
        self._password.setEnabled(not waiting)


class PinSheet(Sheet):
    """Asks for the PIN of the card that is about to sign.

    Args:
        take: what the PIN is given to.
        token: what the card calls itself.
    """

    def __init__(self, take: TakePin, token: str, parent: QWidget) -> None:
        text = QCoreApplication.translate(
            "PinSheet",
            "Die Karte „{token}“ unterschreibt. Ihre PIN wird dafür einmal gebraucht und nicht "
            "gespeichert. Hat das Lesegerät eigene Tasten, lassen Sie das Feld leer.",
        )
        super().__init__(
            QCoreApplication.translate("PinSheet", "Bitte die PIN der Karte"),
            QCoreApplication.translate("PinSheet", "Unterschreiben"),
            text.format(token=token),
            parent,
        )
        self._take = take
        self._pin = PasswordField(self.tr("PIN"))
        self.add(self._pin)
        self.body.addStretch(1)
        self.resize(look().px(460), look().px(320))
        self._pin.edit.returnPressed.connect(self._on_confirmed)
        self.confirmed.connect(self._on_confirmed)
        self._pin.edit.setFocus()

    def _on_confirmed(self) -> None:
        self._take(self._pin.edit.text())
        self._pin.edit.clear()
        self.accept()


class PresenceDesk(QObject):
    """Collects what waits for the password, asks once, and then does it all or none of it.

    A PIN is asked for by itself and counts once.

    Args:
        prove: what the password is shown to.
        take_pin: what a card's PIN is given to.
        work: the lanes; asks here from now on.
        window: over which the sheet is shown.
    """

    def __init__(self, prove: Prove, take_pin: TakePin, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._prove = prove
        self._take_pin = take_pin
        self._work = work
        self._window = window
        self._waiting: list[tuple[Callable[[], None], Callable[[], None]]] = []
        work.ask_absence(self.ask)

    def ask(self, refusal: Absent, again: Callable[[], None], give_up: Callable[[], None]) -> None:
        """Ask for the password unless that is being done already, or for the PIN of a card."""
        front = QApplication.activeModalWidget() or self._window.window()
        if isinstance(refusal, CardPinDue):
            pin = PinSheet(self._take_pin, refusal.token, front)
            pin.accepted.connect(again)
            pin.rejected.connect(give_up)
            pin.open()
            return
        self._waiting.append((again, give_up))
        if len(self._waiting) > 1:
            return
        text = self.tr("{deed}: dafür wird es noch einmal gebraucht.")
        sheet = PresenceSheet(self._prove, self._work, text.format(deed=word(refusal.deed)), front)
        sheet.accepted.connect(partial(self._answer, 0))
        sheet.rejected.connect(partial(self._answer, 1))
        sheet.open()

    def _answer(self, which: int) -> None:
        waiting, self._waiting = self._waiting, []
        for ways in waiting:
            ways[which]()
