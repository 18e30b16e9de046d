"""Enters somebody else who said something in confidence, without leaving the consent form."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.thirdperson import ThirdPerson, ThirdPersonDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="name", label=mark("ThirdPersonSheet", "Vor- und Nachname"), required=True),
    f.Text(
        name="relation",
        label=mark("ThirdPersonSheet", "Beziehung zum jungen Menschen"),
        hint=mark("ThirdPersonSheet", "Zum Beispiel Großmutter, Klassenlehrer, Pflegemutter"),
        required=True,
    ),
)


class ThirdPersonSheet(Sheet):
    """One third person.

    Args:
        desk: stores.
        work: the lanes.
        person_id: about whom they said something.
        parent: the page below.

    Signals:
        added: the third person who is on record now.
    """

    added = Signal(object)

    def __init__(self, desk: Desk, work: Work, person_id: YoungPersonId, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ThirdPersonSheet", "Wer hat etwas anvertraut?"),
            QCoreApplication.translate("ThirdPersonSheet", "Eintragen"),
            QCoreApplication.translate(
                "ThirdPersonSheet",
                "Mehr wird über diese Person nicht gespeichert. Sie unterschreibt nur für das, "
                "was sie selbst anvertraut hat.",
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self.form = FormView[ThirdPersonDraft]("ThirdPersonSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(ThirdPersonDraft(person_id=person_id))
        self.add(self.form)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self.form.check():
            job = partial(self._desk.people.add_third_person, self.form.draft())
            self._work.run(self, job, self._on_added, self.messages.refuse)

    def _on_added(self, third_person: ThirdPerson) -> None:
        self.accept()
        self.added.emit(third_person)
