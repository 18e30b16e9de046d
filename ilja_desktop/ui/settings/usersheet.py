"""Taking somebody in: name, roles, who they are at the table, and a password of their own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.user import OFFICE_ROLES, Role, UserDraft
from ilja_desktop.keys.admitting import Admitted
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.newpassword import NewPassword
from ilja_desktop.ui.kit.words import mark, problem_words
from ilja_desktop.ui.kit.work import Lane, Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(
        name="name",
        label=mark("UserSheet", "Anmeldename"),
        hint=mark("UserSheet", "steht lesbar auf dem Sperrbildschirm, am besten ein Kürzel"),
        required=True,
    ),
    f.Text(name="display_name", label=mark("UserSheet", "Name"), beside=True),
    f.Choices(
        name="roles",
        label=mark("UserSheet", "Rollen"),
        enum=Role,
        among=OFFICE_ROLES,
        required=True,
    ),
    f.Reference(
        name="professional_id",
        label=mark("UserSheet", "Ist diese Fachkraft"),
        hint=mark("UserSheet", "nur wer moderiert hat, kann Protokolle unterschreiben"),
    ),
)


class UserSheet(Sheet):
    """Asks for everything a new user needs; the new person types the password."""

    def __init__(self, desk: Desk, work: Work, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("UserSheet", "Person aufnehmen"),
            QCoreApplication.translate("UserSheet", "Aufnehmen"),
            QCoreApplication.translate("UserSheet", "Ihr Kennwort gibt die Person selbst ein."),
            parent,
        )
        self._desk = desk
        self._work = work
        self._form = FormView[UserDraft]("UserSheet", FIELDS, desk.workplace.today)
        self._form.show_draft(UserDraft())
        self._password = NewPassword(self.tr("Kennwort"), self.tr("Kennwort wiederholen"))
        for part in (self._form, self._password):
            self.add(part)
        self.confirmed.connect(self._on_confirmed)
        work.run(self, desk.network.professionals, self._offer)
        work.run(self, desk.access.judge, self._password.judge_by)

    def _offer(self, professionals: tuple[Professional, ...]) -> None:
        self._form.offer(
            "professional_id",
            [(one.id, f"{one.display_name()}, {one.function}") for one in professionals],
        )

    def _on_confirmed(self) -> None:
        if not self._form.check():
            return
        password = self._password.text
        if not self._password.agrees:
            self.messages.warn(problem_words("repeated.differs"))
            return
        draft = self._form.draft()
        self.confirm.setEnabled(False)
        self._work.run(
            self,
            lambda: self._desk.access.admit(draft, password),
            partial(self._take_in, draft),
            self._on_refused,
            lane=Lane.COMPUTE,
        )

    def _take_in(self, draft: UserDraft, admitted: Admitted) -> None:
        self._work.run(
            self,
            lambda: self._desk.access.take_in(draft, admitted),
            lambda _: self.accept(),
            self._on_refused,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.confirm.setEnabled(True)
        self.messages.refuse(refusal)
