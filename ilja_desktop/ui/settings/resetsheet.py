"""Resetting a forgotten password: somebody else sets one that works until the next sign-in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.staff import StaffMember
from ilja_desktop.keys.people import NewKeys
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.newpassword import NewPassword
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import problem_words
from ilja_desktop.ui.kit.work import Lane, Work


class ResetSheet(Sheet):
    """Asks for the password somebody is told, and says what is lost with the old one."""

    def __init__(self, desk: Desk, work: Work, member: StaffMember, parent: QWidget) -> None:
        words = QCoreApplication.translate("ResetSheet", "Kennwort von {name} zurücksetzen")
        super().__init__(
            words.format(name=member.name),
            QCoreApplication.translate("ResetSheet", "Zurücksetzen"),
            QCoreApplication.translate(
                "ResetSheet",
                "Sie setzen ein Kennwort für die nächste Anmeldung und sagen es der Person. Sie "
                "legt dann sofort ein eigenes fest.",
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self._id = UserId(member.user.id)
        self._password = NewPassword(
            self.tr("Kennwort für die nächste Anmeldung"), self.tr("Kennwort wiederholen")
        )
        lost = self.tr(
            "Die Person bekommt neue Schlüssel und ein neues Zertifikat; das alte wird gesperrt. "
            "Früher Unterschriebenes bleibt gültig. Ein Zertifikat, das sie selbst eingesetzt hat, "
            "setzt sie neu ein."
        )
        for part in (Note(lost, Tone.INFO), self._password):
            self.add(part)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)
        work.run(self, desk.access.judge, self._password.judge_by)

    def _on_confirmed(self) -> None:
        password = self._password.text
        if not self._password.agrees:
            self.messages.warn(problem_words("repeated.differs"))
            return
        self.confirm.setEnabled(False)
        self._work.run(
            self,
            partial(self._desk.staff.make_keys, self._id, password),
            self._reset,
            self._on_refused,
            lane=Lane.COMPUTE,
        )

    def _reset(self, keys: NewKeys) -> None:
        self._work.run(
            self,
            partial(self._desk.staff.reset, self._id, keys),
            lambda _: self.accept(),
            self._on_refused,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.confirm.setEnabled(True)
        self.messages.refuse(refusal)
