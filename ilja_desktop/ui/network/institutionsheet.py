"""An institution, entered or changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.institution import Institution, InstitutionDraft, LegalCircle
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="name", label=mark("InstitutionSheet", "Name"), required=True, share=2),
    f.Text(name="short_name", label=mark("InstitutionSheet", "Kurzname"), beside=True),
    f.Choice(
        name="legal_circle",
        label=mark("InstitutionSheet", "Rechtskreis"),
        enum=LegalCircle,
        required=True,
    ),
    f.Text(name="kind", label=mark("InstitutionSheet", "Art"), beside=True),
    f.Text(name="town", label=mark("InstitutionSheet", "Ort"), beside=True),
    f.Check(name="benefit_body", label=mark("InstitutionSheet", "Stelle nach § 35 SGB I")),
    f.Check(name="private", label=mark("InstitutionSheet", "privater Träger")),
    f.Check(name="active", label=mark("InstitutionSheet", "arbeitet zurzeit mit")),
)


class InstitutionSheet(Sheet):
    """Asks for an institution; a new one if none is given."""

    def __init__(
        self, desk: Desk, work: Work, institution: Institution | None, parent: QWidget
    ) -> None:
        title = (
            QCoreApplication.translate("InstitutionSheet", "Institution anlegen")
            if institution is None
            else QCoreApplication.translate("InstitutionSheet", "Institution ändern")
        )
        super().__init__(
            title, QCoreApplication.translate("InstitutionSheet", "Speichern"), parent=parent
        )
        self._desk = desk
        self._work = work
        self._institution = institution
        self._form = FormView[InstitutionDraft]("InstitutionSheet", FIELDS, desk.workplace.today)
        self._form.show_draft(_draft(institution))
        self.add(self._form)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self._form.check():
            save = partial(self._save, self._form.draft())
            self._work.run(self, save, lambda _: self.accept(), self.messages.refuse)

    def _save(self, draft: InstitutionDraft) -> Institution:
        record = self._institution
        if record is None:
            return self._desk.network.found(draft)
        return self._desk.network.change(record.id, record.revision, draft)


def _draft(institution: Institution | None) -> InstitutionDraft:
    return InstitutionDraft() if institution is None else draft_of(InstitutionDraft, institution)
