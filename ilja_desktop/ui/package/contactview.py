"""Contacts on the left, the chosen one's key on the right, one's own card below."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.contact import Contact, Trust
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.user import Right, Role, may
from ilja_desktop.exchange.contactcard import ContactCard
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.infile import read_file
from ilja_desktop.services.outfile import write_new
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.filedialog import ask_open, ask_save
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pill import TrafficLight
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.package.columns import CONTACTS
from ilja_desktop.ui.package.comparesheet import CompareSheet
from ilja_desktop.ui.package.contactsheet import ContactSheet
from ilja_desktop.ui.package.fingerprintcard import FingerprintCard
from ilja_desktop.ui.package.words import TRUST_TONES

_CARD = "kontaktkarte.ilja-kontakt"


class ContactView(QWidget):
    """Everybody packages can be exchanged with."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__()
        self._desk, self._work, self._messages = desk, work, messages
        self._people: tuple[Professional, ...] = ()
        self._model = RecordTable[Contact](CONTACTS, self)
        self.view = RowView[Contact](self.tr("Kontakte"), self._model)
        self._light = TrafficLight("", Tone.WARN)
        self._told = WrappedLabel("", Text.MUTED)
        self.compare = Button(self.tr("Fingerabdruck vergleichen …"), Kind.SECONDARY, "scan-line")
        self.edit = Button(self.tr("Bearbeiten …"), icon="pencil")
        self.distrust = Button(self.tr("Nicht mehr verwenden"), icon="ban")
        self._none = Note(
            self.tr(
                "Noch keine Kontakte. Geben Sie Ihre Karte weiter und lesen Sie die der anderen "
                "Stelle ein; danach vergleichen Sie beide den Fingerabdruck."
            ),
            Tone.INFO,
        )
        self._own = FingerprintCard(
            self.tr("Eigener Fingerabdruck"),
            self.tr("Das lesen Sie vor, wenn jemand Ihren Schlüssel vergleicht."),
        )
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.network.professionals, self._show_people)
        self._work.run(self, self._desk.contacts.every, self._show)

    def arrive(self) -> None:
        """Work out one's own fingerprint when somebody first looks."""
        job = self._desk.contacts.shown
        self._work.run(self, job, self._own.show_fingerprint, lane=Lane.COMPUTE)

    def _build(self) -> None:
        left, self._right = Card(), Card()
        left.body.setContentsMargins(1, 1, 1, 1)
        left.add(self.view)
        left.body.addStretch(1)
        buttons = Flow(self.compare, self.edit, self.distrust)
        parts = column(self._light, self._told, buttons, gap=Space.M)
        self._right.add(boxed(parts))
        self._right.body.addStretch(1)
        self._both = Adaptive(Grow(left, 3), Grow(self._right, 2))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.L)
        inside.addWidget(self._none)
        inside.addWidget(self._both)
        inside.addWidget(self._own)
        inside.addStretch(1)
        self.view.hug(8)

    def _connect(self) -> None:
        self.view.selected.connect(self._on_selected)
        self.view.chosen.connect(lambda _: self._edit())
        self.compare.clicked.connect(self._compare)
        self.edit.clicked.connect(self._edit)
        self.distrust.clicked.connect(self._distrust)

    def _show_people(self, people: tuple[Professional, ...]) -> None:
        self._people = people

    def _show(self, contacts: tuple[Contact, ...]) -> None:
        self._model.show(contacts)
        self._none.setVisible(not contacts)
        self._both.setVisible(bool(contacts))
        self._on_selected(self.view.current_record() if contacts else None)

    def _on_selected(self, contact: Contact | None) -> None:
        if contact is None:
            return
        keeps = may(self._desk.user, Right.KEEP_NETWORK)
        missing = "" if keeps else self.tr("Dafür fehlt die Berechtigung „Netzwerk pflegen“.")
        self._light.show_state(word(contact.trust), TRUST_TONES[contact.trust])
        self._told.setText(self._sentence(contact))
        for button in (self.compare, self.edit, self.distrust):
            button.refuse(missing)
        if keeps and contact.trust is not Trust.VERIFIED:
            self.distrust.refuse(self.tr("Der Schlüssel wird zurzeit nicht verwendet."))

    def _sentence(self, contact: Contact) -> str:
        parts = []
        if contact.compared_on is not None and contact.compared_by is not None:
            text = self.tr("Verglichen am {day} ({way}).")
            parts.append(text.format(day=day(contact.compared_on), way=word(contact.compared_by)))
        elif contact.trust is Trust.CHANGED:
            parts.append(
                self.tr("Der Schlüssel hat sich geändert. Bis zum neuen Vergleich ist er gesperrt.")
            )
        else:
            parts.append(self.tr("Bis zum Vergleich wird der Schlüssel nicht verwendet."))
        if contact.professional_id is None and Role.MENTOR not in self._desk.user.roles:
            parts.append(
                self.tr("Nicht mit dem Netzwerk verbunden: Angaben über Menschen gehen nicht hin.")
            )
        return " ".join(parts)

    def read_card(self) -> None:
        """Ask for a card and show what it says."""
        filters = self.tr("Kontaktkarten (*.ilja-kontakt)")
        ask_open(self.window(), self.tr("Kontaktkarte einlesen"), filters, self._on_card_chosen)

    def save_card(self) -> None:
        """Ask where one's own card shall go."""
        filters = self.tr("Kontaktkarten (*.ilja-kontakt)")
        title = self.tr("Eigene Karte speichern")
        ask_save(self.window(), title, _CARD, filters, self._on_place_chosen)

    def _on_place_chosen(self, path: Path) -> None:
        def save() -> None:
            write_new(path, self._desk.contacts.own_card())

        done = self.tr("Die Karte ist gespeichert. Bitte geben Sie sie weiter.")
        self._work.run(self, save, lambda _: self._messages.done(done), self._messages.refuse)

    def _on_card_chosen(self, paths: tuple[Path, ...]) -> None:
        def read() -> tuple[ContactCard, Contact | None]:
            card = self._desk.contacts.read(paths[0].name, read_file(paths[0]))
            return card, self._desk.contacts.known(card)

        self._work.run(self, read, self._on_read, self._messages.refuse)

    def _on_read(self, found: tuple[ContactCard, Contact | None]) -> None:
        card, known = found
        window = self.window()
        ContactSheet(self._desk, self._work, self._people, card, known, window).open()

    def _compare(self) -> None:
        contact = self.view.current_record()
        if contact is not None:
            CompareSheet(self._desk, self._work, contact, self.window()).open()

    def _edit(self) -> None:
        contact = self.view.current_record()
        if contact is not None:
            window = self.window()
            ContactSheet(self._desk, self._work, self._people, contact, contact, window).open()

    def _distrust(self) -> None:
        contact = self.view.current_record()
        if contact is not None:
            job = partial(self._desk.contacts.distrust, contact.id)
            self._work.run(self, job, lambda _: None, self._messages.refuse)
