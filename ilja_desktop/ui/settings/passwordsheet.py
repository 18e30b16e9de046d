"""Changing one's own password."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.newpassword import NewPassword
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.words import problem_words
from ilja_desktop.ui.kit.work import Lane, Work


class PasswordSheet(Sheet):
    """Asks for the old password and twice for the new one."""

    def __init__(self, desk: Desk, work: Work, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("PasswordSheet", "Kennwort ändern"),
            QCoreApplication.translate("PasswordSheet", "Ändern"),
            QCoreApplication.translate(
                "PasswordSheet", "Ein Kennwort läuft nicht ab; Einfügen und Anzeigen sind erlaubt."
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self._old = PasswordField(self.tr("Bisheriges Kennwort"))
        self._new = NewPassword(self.tr("Neues Kennwort"), self.tr("Neues Kennwort wiederholen"))
        for field in (self._old, self._new):
            self.add(field)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)
        work.run(self, desk.access.judge, self._new.judge_by)

    def _on_confirmed(self) -> None:
        if not self._new.agrees:
            self.messages.warn(problem_words("repeated.differs"))
            return
        old, new = self._old.edit.text(), self._new.text
        self.confirm.setEnabled(False)
        self._work.run(
            self,
            lambda: self._desk.access.change_password(old, new),
            lambda _: self.accept(),
            self._on_refused,
            lane=Lane.COMPUTE,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.confirm.setEnabled(True)
        self.messages.refuse(refusal)
