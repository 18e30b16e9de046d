"""A contact card that was read in: who it says it is, and whom of the network that is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.contact import Contact, ContactDraft
from ilja_desktop.domain.institution import Professional
from ilja_desktop.exchange.contactcard import ContactCard
from ilja_desktop.services.contact import draft_of
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="name", label=mark("ContactSheet", "Name"), required=True),
    f.Text(name="office", label=mark("ContactSheet", "Stelle")),
    f.Reference(
        name="professional_id",
        label=mark("ContactSheet", "Wer im Netzwerk"),
        hint=mark("ContactSheet", "Nur so kann die Einwilligung gefragt werden."),
    ),
)


class ContactSheet(Sheet):
    """Keeps a card, or changes whom of the network a contact is."""

    def __init__(
        self,
        desk: Desk,
        work: Work,
        people: Sequence[Professional],
        shown: ContactCard | Contact,
        known: Contact | None,
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("ContactSheet", "Kontakt")
        super().__init__(
            title, QCoreApplication.translate("ContactSheet", "Speichern"), shown.office, parent
        )
        self._desk, self._work, self._shown = desk, work, shown
        if isinstance(shown, ContactCard):
            self.add(self._note(shown, known))
        self._form = FormView[ContactDraft]("ContactSheet", FIELDS, desk.workplace.today)
        ordered = sorted(people, key=lambda each: (each.family_name, each.given_name))
        named = [(each.id, f"{each.display_name()}, {each.function}") for each in ordered]
        self._form.offer("professional_id", named)
        contact = known if known is not None else shown
        if isinstance(contact, Contact):
            self._form.show_draft(draft_of(contact))
        else:
            self._form.show_draft(desk.contacts.proposed(contact))
        self.add(self._form)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _note(self, card: ContactCard, known: Contact | None) -> Note:
        if known is not None and known.epk != card.epk:
            text = self.tr(
                "Achtung: {name} hat einen anderen Schlüssel als bisher. Bis zum neuen Vergleich "
                "geht nichts hin und nichts wird übernommen. Bitte fragen Sie nach, warum."
            )
            return Note(text.format(name=card.name), Tone.BAD)
        text = self.tr(
            "Die Karte sagt, wer sie gemacht hat; sie beweist es nicht. Bitte danach den "
            "Fingerabdruck vergleichen."
        )
        return Note(text, Tone.INFO)

    def _on_confirmed(self) -> None:
        if self._form.check():
            job = partial(self._save, self._form.draft())
            self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)

    def _save(self, draft: ContactDraft) -> Contact:
        if isinstance(self._shown, ContactCard):
            return self._desk.contacts.keep(self._shown, draft)
        return self._desk.contacts.change(self._shown.id, draft)
