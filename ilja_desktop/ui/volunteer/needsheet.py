"""What a young person looks for in a volunteer; only who agreed to that can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.mentorship import Mentorship, NeedDraft
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.volunteer import FreeTime, TrainingField
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Reference(name="person_id", label=mark("NeedSheet", "Junger Mensch"), required=True),
    f.Text(
        name="given_name",
        label=mark("NeedSheet", "Vorname für die Lotsin oder den Lotsen"),
        hint=mark("NeedSheet", "mehr als Vorname und Deckname erfährt niemand"),
        required=True,
        beside=True,
    ),
    f.Text(
        name="aim",
        label=mark("NeedSheet", "Wofür"),
        hint=mark("NeedSheet", "ein Satz, etwa: Praktikum als Tischler finden"),
    ),
    f.Lines(
        name="languages",
        label=mark("NeedSheet", "Sprachen"),
        hint=mark("NeedSheet", "eine je Zeile"),
        lines=2,
    ),
    f.Text(name="region", label=mark("NeedSheet", "Ort"), beside=True),
    f.Choices(name="times", label=mark("NeedSheet", "Hat Zeit"), enum=FreeTime),
    f.Choice(name="training_field", label=mark("NeedSheet", "Berufsfeld"), enum=TrainingField),
    f.Number(
        name="rhythm_days",
        label=mark("NeedSheet", "Treffen alle … Tage"),
        required=True,
        beside=True,
    ),
    f.Reference(
        name="contact_id", label=mark("NeedSheet", "Ansprechperson für Fragen"), beside=False
    ),
)


@dataclass(frozen=True, kw_only=True)
class PersonNeed(NeedDraft):
    """A need with whose it is."""

    person_id: YoungPersonId | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = () if self.person_id is not None else ("person_id.missing",)
        return (*found, *super().problems(today))

    def need(self) -> NeedDraft:
        """Return the need alone."""
        names = (each.name for each in fields(NeedDraft))
        return NeedDraft(**{name: getattr(self, name) for name in names})


class NeedSheet(Sheet):
    """Asks for a need; a new one if no tandem is given.

    Signals:
        saved: the id of the tandem.
    """

    saved = Signal(int)

    def __init__(self, desk: Desk, work: Work, tandem: Mentorship | None, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("NeedSheet", "Begleitung anfragen")
            if tandem is None
            else translate("NeedSheet", "Angaben zum Tandem"),
            translate("NeedSheet", "Speichern"),
            "",
            parent,
        )
        self._desk, self._work, self._tandem = desk, work, tandem
        self.people: dict[YoungPersonId, YoungPerson] = {}
        self.none = Note(
            self.tr(
                "Zurzeit ist niemand offen, der einer ehrenamtlichen Begleitung zugestimmt hat. "
                "Bitte zuerst eine Einwilligung zum Zweck Lotsenbegleitung aufnehmen."
            ),
            Tone.WARN,
        )
        self.none.hide()
        self.add(self.none)
        self.form = FormView[PersonNeed]("NeedSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(_shown(tandem))
        self.add(self.form)
        self.form.hide_field("person_id", hidden=tandem is not None)
        self.form.modified.connect(self._on_modified)
        self.confirmed.connect(self._on_confirmed)
        work.run(self, desk.network.professionals, self._offer_contacts)
        if tandem is None:
            work.run(self, desk.mentorships.candidates, self._offer_people, self.messages.refuse)

    def _offer_contacts(self, people: Sequence[Professional]) -> None:
        active = [(one.id, one.display_name()) for one in people if one.active]
        self.form.offer("contact_id", active)

    def _offer_people(self, people: tuple[YoungPerson, ...]) -> None:
        self.people = {one.id: one for one in people}
        self.form.offer("person_id", [(one.id, one.full_name()) for one in people])
        self.none.setVisible(not people)

    def _on_modified(self) -> None:
        typed = self.form.draft()
        chosen = None if typed.person_id is None else self.people.get(typed.person_id)
        if chosen is not None and not typed.given_name:
            languages = typed.languages or (chosen.language,)
            filled = replace(typed, given_name=chosen.given_name, languages=languages)
            self.form.show_draft(replace(filled, region=typed.region or chosen.residence))

    def _on_confirmed(self) -> None:
        if self.form.check():
            save = partial(self._save, self.form.draft())
            self._work.run(self, save, self._on_saved, self.messages.refuse)

    def _save(self, draft: PersonNeed) -> Mentorship:
        known = self._tandem
        if known is not None:
            return self._desk.mentorships.change(known.id, known.revision, draft.need())
        assert draft.person_id is not None, "the form asks for it"
        return self._desk.mentorships.request(draft.person_id, draft.need())

    def _on_saved(self, tandem: Mentorship) -> None:
        self.accept()
        self.saved.emit(tandem.id)


def _shown(tandem: Mentorship | None) -> PersonNeed:
    if tandem is None:
        return PersonNeed()
    names = [each.name for each in fields(PersonNeed)]
    return PersonNeed(**{name: getattr(tandem, name) for name in names})
