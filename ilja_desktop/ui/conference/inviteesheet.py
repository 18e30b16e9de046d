"""Who is invited to a conference, each with whom letters are addressed to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.invitationview import InvitationLine, InvitationView
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.work import Work


class InviteeSheet(Sheet):
    """Asks which institutions are invited; at first those the series calls, or all."""

    def __init__(self, desk: Desk, work: Work, view: InvitationView, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("InviteeSheet", "Eingeladene wählen"),
            QCoreApplication.translate("InviteeSheet", "Übernehmen"),
            QCoreApplication.translate(
                "InviteeSheet",
                "Wem schon geschrieben wurde, bleibt eingeladen und erfährt jede Änderung.",
            ),
            parent,
        )
        self._desk, self._work, self._view = desk, work, view
        self.checks: dict[InstitutionId, WrappedCheck] = {}
        self.contacts: dict[InstitutionId, QComboBox] = {}
        for line in view.lines:
            self.add(self._line(line))
        self.body.addStretch(1)
        self.resize(look().px(680), look().px(640))
        self.confirmed.connect(self._on_confirmed)

    def _line(self, line: InvitationLine) -> QWidget:
        id = line.institution.id
        check = WrappedCheck(line.institution.name)
        untouched = not self._view.invited
        suggested = untouched and id in self._view.suggested
        check.setChecked(line.invitation is not None or suggested)
        told = line.invitation is not None and bool(line.invitation.told)
        check.box.setEnabled(not told)
        contact = QComboBox()
        contact.setAccessibleName(
            self.tr("Ansprechperson bei {name}").format(name=line.institution.name)
        )
        contact.addItem(self.tr("ohne Ansprechperson"), None)
        for person in line.contacts:
            contact.addItem(f"{person.display_name()}, {person.function}", person.id)
        chosen = line.contact or (line.contacts[0] if line.contacts and untouched else None)
        contact.setCurrentIndex(contact.findData(chosen.id) if chosen is not None else 0)
        self.checks[id], self.contacts[id] = check, contact
        return Adaptive(Grow(check), Grow(contact), below=520)

    def chosen(self) -> dict[InstitutionId, ProfessionalId | None]:
        """Return the institutions that are ticked with their contacts."""
        return {
            id: self.contacts[id].currentData()
            for id, check in self.checks.items()
            if check.isChecked()
        }

    def _on_confirmed(self) -> None:
        job = partial(self._desk.invitations.choose, self._view.conference.id, self.chosen())
        self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)
