"""Somebody who would like to accompany young people, entered or changed."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.institution import Institution, LegalCircle
from ilja_desktop.domain.volunteer import (
    FreeTime,
    RecruitSource,
    TrainingField,
    Volunteer,
    VolunteerDraft,
)
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="given_name", label=mark("VolunteerSheet", "Vorname"), required=True),
    f.Text(
        name="family_name",
        label=mark("VolunteerSheet", "Familienname"),
        required=True,
        beside=True,
    ),
    f.Text(name="phone", label=mark("VolunteerSheet", "Telefon")),
    f.Text(name="mail", label=mark("VolunteerSheet", "E-Mail"), beside=True),
    f.DateField(name="interest_on", label=mark("VolunteerSheet", "Angefragt am"), required=True),
    f.Choice(
        name="source",
        label=mark("VolunteerSheet", "Wie auf uns aufmerksam geworden"),
        enum=RecruitSource,
        beside=True,
    ),
    f.Reference(
        name="institution_id",
        label=mark("VolunteerSheet", "Stelle, für die begleitet wird"),
        hint=mark("VolunteerSheet", "Einwilligungen nennen sie"),
        prompt=mark("VolunteerSheet", "Noch offen"),
    ),
    f.Number(
        name="capacity", label=mark("VolunteerSheet", "Begleitet zugleich"), beside=True, share=1
    ),
    f.Lines(
        name="languages",
        label=mark("VolunteerSheet", "Sprachen"),
        hint=mark("VolunteerSheet", "eine je Zeile"),
        lines=3,
    ),
    f.Lines(
        name="regions",
        label=mark("VolunteerSheet", "Orte"),
        hint=mark("VolunteerSheet", "eine Zeile je Ort"),
        lines=3,
        beside=True,
    ),
    f.Choices(name="times", label=mark("VolunteerSheet", "Hat Zeit"), enum=FreeTime),
    f.Choices(
        name="training_fields",
        label=mark("VolunteerSheet", "Kennt sich aus mit"),
        enum=TrainingField,
    ),
)


class VolunteerSheet(Sheet):
    """Asks for a volunteer; a new one if none is given.

    Signals:
        saved: the id of the volunteer.
    """

    saved = Signal(int)

    def __init__(
        self, desk: Desk, work: Work, volunteer: Volunteer | None, parent: QWidget
    ) -> None:
        title = (
            QCoreApplication.translate("VolunteerSheet", "Interesse eintragen")
            if volunteer is None
            else QCoreApplication.translate("VolunteerSheet", "Angaben ändern")
        )
        action = QCoreApplication.translate("VolunteerSheet", "Speichern")
        super().__init__(title, action, "", parent)
        self._desk, self._work, self._volunteer = desk, work, volunteer
        today = desk.workplace.today
        self.form = FormView[VolunteerDraft]("VolunteerSheet", FIELDS, today)
        self.form.show_draft(draft_of(volunteer) or VolunteerDraft(interest_on=today()))
        self.add(self.form)
        self.confirmed.connect(self._on_confirmed)
        work.run(self, desk.network.institutions, self._offer)

    def _offer(self, institutions: tuple[Institution, ...]) -> None:
        typed = self.form.draft()
        found = [one for one in institutions if one.legal_circle is LegalCircle.VOLUNTEERS]
        self.form.offer("institution_id", [(one.id, one.name) for one in found])
        if typed.institution_id is None and len(found) == 1 and self._volunteer is None:
            typed = replace(typed, institution_id=found[0].id)
        self.form.show_draft(typed)

    def _on_confirmed(self) -> None:
        if self.form.check():
            save = partial(self._save, self.form.draft())
            self._work.run(self, save, self._on_saved, self.messages.refuse)

    def _save(self, draft: VolunteerDraft) -> Volunteer:
        known = self._volunteer
        draft = replace(draft, capacity=draft.capacity or 0)
        if known is None:
            return self._desk.volunteers.take_interest(draft)
        return self._desk.volunteers.change(known.id, known.revision, draft)

    def _on_saved(self, volunteer: Volunteer) -> None:
        self.accept()
        self.saved.emit(volunteer.id)


def draft_of(volunteer: Volunteer | None) -> VolunteerDraft | None:
    """Return what can be changed about a volunteer."""
    if volunteer is None:
        return None
    names = [each.name for each in fields(VolunteerDraft)]
    return VolunteerDraft(**{name: getattr(volunteer, name) for name in names})
