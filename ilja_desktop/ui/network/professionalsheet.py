"""A professional of an institution, entered or changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.institution import (
    Institution,
    Professional,
    ProfessionalDraft,
    SecrecyGroup,
)
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="salutation", label=mark("ProfessionalSheet", "Anrede")),
    f.Text(name="given_name", label=mark("ProfessionalSheet", "Vorname"), beside=True, share=2),
    f.Text(
        name="family_name",
        label=mark("ProfessionalSheet", "Familienname"),
        required=True,
        beside=True,
        share=2,
    ),
    f.Text(
        name="function",
        label=mark("ProfessionalSheet", "Funktion"),
        hint=mark("ProfessionalSheet", "wie sie auf Einwilligungen steht, etwa Berufsberatung"),
        required=True,
    ),
    f.Choice(
        name="secrecy_group",
        label=mark("ProfessionalSheet", "Schweigepflicht"),
        enum=SecrecyGroup,
        required=True,
    ),
    f.DateField(name="pledged_on", label=mark("ProfessionalSheet", "Verpflichtet am"), beside=True),
    f.Reference(name="deputy_of_id", label=mark("ProfessionalSheet", "Vertretung für")),
    f.Text(name="phone", label=mark("ProfessionalSheet", "Telefon")),
    f.Text(name="mail", label=mark("ProfessionalSheet", "E-Mail"), beside=True),
    f.Check(name="active", label=mark("ProfessionalSheet", "arbeitet zurzeit mit")),
)


class ProfessionalSheet(Sheet):
    """Asks for a professional; a new one if none is given."""

    def __init__(
        self,
        desk: Desk,
        work: Work,
        institution: Institution,
        professional: Professional | None,
        colleagues: Sequence[Professional],
        parent: QWidget,
    ) -> None:
        title = (
            QCoreApplication.translate("ProfessionalSheet", "Fachkraft eintragen")
            if professional is None
            else QCoreApplication.translate("ProfessionalSheet", "Fachkraft ändern")
        )
        action = QCoreApplication.translate("ProfessionalSheet", "Speichern")
        super().__init__(title, action, institution.name, parent)
        self._desk = desk
        self._work = work
        self._professional = professional
        self._form = FormView[ProfessionalDraft]("ProfessionalSheet", FIELDS, desk.workplace.today)
        same = [c for c in colleagues if c.institution_id == institution.id and c != professional]
        self._form.offer("deputy_of_id", [(c.id, c.display_name()) for c in same])
        self._form.show_draft(_draft(professional, institution))
        self.add(self._form)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self._form.check():
            save = partial(self._save, self._form.draft())
            self._work.run(self, save, lambda _: self.accept(), self.messages.refuse)

    def _save(self, draft: ProfessionalDraft) -> Professional:
        record = self._professional
        if record is None:
            return self._desk.network.appoint(draft)
        return self._desk.network.change_professional(record.id, record.revision, draft)


def _draft(professional: Professional | None, institution: Institution) -> ProfessionalDraft:
    if professional is None:
        return ProfessionalDraft(institution_id=institution.id)
    return draft_of(ProfessionalDraft, professional)
