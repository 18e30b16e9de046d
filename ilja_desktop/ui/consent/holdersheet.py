"""Enters somebody who holds custody and has to sign, without leaving the consent form."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.person import CustodyHolderDraft, CustodyKind
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="family_name", label=mark("HolderSheet", "Nachname"), required=True),
    f.Text(name="given_name", label=mark("HolderSheet", "Vorname"), beside=True),
    f.Choice(
        name="kind", label=mark("HolderSheet", "Art der Sorge"), enum=CustodyKind, always=True
    ),
    f.DateField(
        name="proof_seen_on", label=mark("HolderSheet", "Nachweis gesehen am"), beside=True
    ),
)


class HolderSheet(Sheet):
    """One custody holder of a person.

    Args:
        desk: stores.
        work: the lanes.
        person_id: whose custody it is.
        parent: the page below.
    """

    def __init__(self, desk: Desk, work: Work, person_id: YoungPersonId, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("HolderSheet", "Sorgeberechtigte Person"),
            QCoreApplication.translate("HolderSheet", "Eintragen"),
            "",
            parent,
        )
        self._desk = desk
        self._work = work
        self.form = FormView[CustodyHolderDraft]("HolderSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(CustodyHolderDraft(person_id=person_id))
        self.add(self.form)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self.form.check():
            job = partial(self._desk.people.add_holder, self.form.draft())
            self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)
