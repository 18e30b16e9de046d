"""Giving the password once more: a small sheet, and the wishes that wait for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.locking import PresenceUnproven
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Work

Prove = Callable[[str], None]
"""Takes the password; raises a ``Refusal`` if it is another one. Derives a key."""


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


class PresenceDesk(QObject):
    """Collects what waits for the password, asks once, and then does it all or none of it.

    Args:
        prove: what the password is shown to.
        work: the lanes; asks here from now on.
        window: over which the sheet is shown.
    """

    def __init__(self, prove: Prove, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._prove = prove
        self._work = work
        self._window = window
        self._waiting: list[tuple[Callable[[], None], Callable[[], None]]] = []
        work.ask_absence(self.ask)

    def ask(
        self, refusal: PresenceUnproven, again: Callable[[], None], give_up: Callable[[], None]
    ) -> None:
        """Ask for the password unless that is being done already."""
        self._waiting.append((again, give_up))
        if len(self._waiting) > 1:
            return
        front = QApplication.activeModalWidget() or self._window.window()
        text = self.tr("{deed}: dafür wird es noch einmal gebraucht.")
        sheet = PresenceSheet(self._prove, self._work, text.format(deed=word(refusal.deed)), front)
        sheet.accepted.connect(partial(self._answer, 0))
        sheet.rejected.connect(partial(self._answer, 1))
        sheet.open()

    def _answer(self, which: int) -> None:
        waiting, self._waiting = self._waiting, []
        for ways in waiting:
            ways[which]()
