"""Changing somebody's roles, and which professional they are."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.staff import StaffMember
from ilja_desktop.domain.user import OFFICE_ROLES, Role, UserDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="display_name", label=mark("RoleSheet", "Name")),
    f.Choices(
        name="roles",
        label=mark("RoleSheet", "Rollen"),
        enum=Role,
        among=OFFICE_ROLES,
        required=True,
    ),
    f.Reference(
        name="professional_id",
        label=mark("RoleSheet", "Ist diese Fachkraft"),
        hint=mark("RoleSheet", "nur wer moderiert hat, kann Protokolle unterschreiben"),
    ),
)


class RoleSheet(Sheet):
    """Shows what somebody may do, and changes it."""

    def __init__(self, desk: Desk, work: Work, member: StaffMember, parent: QWidget) -> None:
        words = QCoreApplication.translate("RoleSheet", "Rollen von {name}")
        super().__init__(
            words.format(name=member.name),
            QCoreApplication.translate("RoleSheet", "Ändern"),
            QCoreApplication.translate(
                "RoleSheet",
                "Gilt ab der nächsten Anmeldung und wird festgehalten. Wer die Systembetreuung "
                "bekommt, kann Personen aufnehmen und entfernen.",
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self._user = member.user
        self._form = FormView[UserDraft]("RoleSheet", FIELDS, desk.workplace.today)
        self.add(self._form)
        self.confirmed.connect(self._on_confirmed)
        work.run(self, desk.network.professionals, self._offer)

    def _offer(self, professionals: tuple[Professional, ...]) -> None:
        self._form.offer(
            "professional_id",
            [(one.id, f"{one.display_name()}, {one.function}") for one in professionals],
        )
        user = self._user
        self._form.show_draft(
            UserDraft(
                name=user.name,
                display_name=user.display_name,
                roles=user.roles,
                professional_id=user.professional_id,
            )
        )

    def _on_confirmed(self) -> None:
        if not self._form.check():
            return
        id, draft = UserId(self._user.id), self._form.draft()
        self.confirm.setEnabled(False)
        self._work.run(
            self,
            partial(self._desk.staff.change, id, self._user.revision, draft),
            lambda _: self.accept(),
            self._on_refused,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.confirm.setEnabled(True)
        self.messages.refuse(refusal)
