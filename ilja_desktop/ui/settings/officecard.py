"""The office as it stands on every paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.office import Office, OfficeDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="name", label=mark("OfficeCard", "Name"), required=True),
    f.Text(name="department", label=mark("OfficeCard", "Abteilung"), beside=True),
    f.Text(name="street", label=mark("OfficeCard", "Straße")),
    f.Text(name="postcode_town", label=mark("OfficeCard", "PLZ und Ort"), beside=True),
    f.Text(name="phone", label=mark("OfficeCard", "Telefon")),
    f.Text(name="mail", label=mark("OfficeCard", "E-Mail"), beside=True),
    f.Text(
        name="data_protection_officer", label=mark("OfficeCard", "Datenschutzbeauftragte Person")
    ),
    f.LongText(
        name="supervisory_authority",
        label=mark("OfficeCard", "Aufsichtsbehörde (Anschrift)"),
        hint=mark("OfficeCard", "An sie geht die Meldung, wenn Daten verloren gehen"),
        lines=4,
    ),
    f.Lines(
        name="municipalities",
        label=mark("OfficeCard", "Zuständig für diese Orte (je Zeile einer)"),
        required=True,
        lines=2,
    ),
    f.Text(name="emergency_line", label=mark("OfficeCard", "Notruf bei Gefahr")),
    f.Text(
        name="duty_line",
        label=mark("OfficeCard", "Bereitschaftsdienst des Jugendamts"),
        hint=mark("OfficeCard", "Steht ohne Netz bei „Sorge um einen jungen Menschen?“"),
        beside=True,
    ),
    f.Text(
        name="protection_adviser", label=mark("OfficeCard", "Insoweit erfahrene Fachkraft (§ 8a)")
    ),
    f.Text(
        name="crisis_service", label=mark("OfficeCard", "Krisendienst für Erwachsene"), beside=True
    ),
    f.Text(name="number_prefix", label=mark("OfficeCard", "Kürzel der Fallnummern"), required=True),
)


class OfficeCard(Card):
    """Name, address and responsibility of the office."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("OfficeCard", "Dienststelle"))
        self._desk = desk
        self._work = work
        self._messages = messages
        self._office: Office | None = None
        self._form = FormView[OfficeDraft]("OfficeCard", FIELDS, desk.workplace.today)
        self._save = Button(self.tr("Speichern"))
        self._save.clicked.connect(self._on_save_clicked)
        self.add(self._form)
        self.add(row(Stretch(), self._save))
        self.refresh()

    def refresh(self) -> None:
        """Look again, unless something is being typed."""
        if not self._form.is_modified:
            self._work.run(self, self._desk.office.office, self._show)

    def _show(self, office: Office) -> None:
        self._office = office
        self._form.show_draft(draft_of(OfficeDraft, office))

    def _on_save_clicked(self) -> None:
        office = self._office
        if office is None or not self._form.check():
            return
        draft = self._form.draft()
        self._work.run(
            self,
            lambda: self._desk.office.change(office.revision, draft),
            self._on_saved,
            self._messages.refuse,
        )

    def _on_saved(self, office: Office) -> None:
        self._show(office)
        self._messages.done(self.tr("Die Angaben zur Dienststelle sind gespeichert."))
