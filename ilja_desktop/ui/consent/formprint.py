"""Printing a form: which one, in which language, for whom; seen here before it is printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.grantplan import Receiver
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.form import MadeForm, PlannedForm
from ilja_desktop.services.formfilling import FormOrder
from ilja_desktop.services.outfile import write_new
from ilja_desktop.ui.consent.formchoice import FIELDS, FormChoice, FormOffer, form_offer
from ilja_desktop.ui.consent.personpicker import PersonPicker
from ilja_desktop.ui.consent.receivers import KnownNetwork, Receivers, Releasers
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.filedialog import ask_save
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, boxed, column, row
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Lane, Work

_PREVIEW_HEIGHT = 460


class FormPrint(Sheet):
    """Shows a form as it will be printed; it stays open, so that several can be printed."""

    def __init__(self, desk: Desk, work: Work, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("FormPrint", "Formulare drucken"),
            QCoreApplication.translate("FormPrint", "Drucken …"),
            QCoreApplication.translate(
                "FormPrint",
                "Leer oder mit den Namen, die schon bekannt sind. Welche Angaben wozu erlaubt "
                "sind, ist nie vorab angekreuzt.",
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self._edition = 0
        self._person: YoungPerson | None = None
        self._made: MadeForm | None = None
        self._offered = FormOffer({}, (), KnownNetwork({}, {}))
        self._kind = FormChoice().kind
        self._left_out = 0
        self._prefilled = False
        self.form = FormView[FormChoice]("FormPrint", FIELDS, desk.workplace.today)
        self.whom = WrappedLabel("", Text.MUTED)
        self.choose = Button(self.tr("Für jemanden ausfüllen"), Kind.GHOST, "user")
        self.empty = Button(self.tr("Wieder leer"), Kind.GHOST)
        self.picker = PersonPicker(desk, work)
        self.picker.hide()
        self.speaking = Releasers()
        self.receiving = Receivers()
        self._speakers = boxed(
            column(Label(self.tr("Wer darf sprechen?"), Text.STRONG), self.speaking)
        )
        self._named = boxed(
            column(Label(self.tr("Wer darf Angaben erhalten?"), Text.STRONG), self.receiving)
        )
        self.preview = PdfView(self.tr("Formular"), work)
        self.preview.setMinimumHeight(_PREVIEW_HEIGHT)
        self.save = Button(self.tr("Speichern …"), icon="download")
        self.cancel.setText(self.tr("Schließen"))
        self._build()
        self.form.show_draft(FormChoice())
        self._connect()
        self._work.run(self, partial(form_offer, desk), self._on_offered, self.messages.refuse)
        self._renew()

    def show_for(self, person: YoungPerson | None) -> None:
        """Fill the form with what is known of somebody, or leave it empty."""
        self._person = person
        self.picker.hide()
        if self._prefilled:
            self._take((), ())
        if person is None or self.speaking.ids or self.receiving.lines:
            self._renew()
        else:
            job = partial(self._desk.form_batches.named, person.id)
            self._work.run(self, job, self._name, self.messages.refuse)

    def _name(self, order: FormOrder) -> None:
        """Name whom the latest consent names; each can be taken off again."""
        if self._person is not None and order.person_id == self._person.id:
            self._take(order.speaking, order.receiving)
            self._renew()

    def _take(self, speaking: Sequence[ProfessionalId], receiving: Sequence[Receiver]) -> None:
        """Show names of a consent in the place of those of another one."""
        self._prefilled = bool(speaking or receiving)
        self.speaking.show_ids(speaking)
        self.receiving.show_receivers(receiving)

    def _build(self) -> None:
        self.add(self.form)
        line = QWidget()
        line.setLayout(row(self.whom, Stretch(), self.choose, self.empty))
        self.add(line)
        self.add(self.picker)
        self.add(self._speakers)
        self.add(self._named)
        self.add(self.preview)
        self.add_aside(self.save)

    def _connect(self) -> None:
        self.form.modified.connect(self._on_chosen)
        self.speaking.modified.connect(self._renew)
        self.receiving.modified.connect(self._renew)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.empty.clicked.connect(lambda: self.show_for(None))
        self.picker.picked.connect(self.show_for)
        self.save.clicked.connect(self._on_save_clicked)
        self.confirmed.connect(self._on_print_wanted)

    def _on_offered(self, offered: FormOffer) -> None:
        self._offered = offered
        self.speaking.offer(offered.network)
        self.receiving.offer(offered.network)
        words = self.tr("{number} am {day}")
        self.form.offer(
            "conference_id",
            [
                (each.id, words.format(number=each.number, day=day(each.held_on)))
                for each in offered.conferences
            ],
        )
        self._offer_versions()

    def _offer_versions(self) -> None:
        words = self.tr("{version} vom {day}")
        editions = self._offered.editions.get(self._kind, ())
        self.form.offer(
            "version",
            [
                (at, words.format(version=each.version, day=day(each.since)))
                for at, each in enumerate(editions)
            ],
        )

    def _on_chosen(self) -> None:
        choice = self.form.draft()
        if choice.kind is not self._kind:
            self._kind = choice.kind
            self._offer_versions()
            self.form.show_draft(replace(choice, version=None))
            self.form.hide_field("conference_id", not choice.kind.to_be_signed)
            self._named.setVisible(choice.kind.to_be_signed)
            self._speakers.setVisible(choice.kind is FormKind.CONSENT)
        self._renew()

    def _order(self) -> FormOrder:
        choice = self.form.draft()
        editions = self._offered.editions.get(choice.kind, ())
        signed = choice.kind.to_be_signed
        return FormOrder(
            kind=choice.kind,
            language=choice.language,
            address=choice.address,
            version=None if choice.version is None else editions[choice.version].version,
            person_id=None if self._person is None else self._person.id,
            conference_id=choice.conference_id if signed else None,
            speaking=self.speaking.ids if choice.kind is FormKind.CONSENT else (),
            receiving=tuple(self.receiving.lines.values()) if signed else (),
        )

    def _on_choose_clicked(self) -> None:
        self.picker.begin()
        self.picker.show()
        self.picker.search.setFocus()

    def _renew(self) -> None:
        """Make the form that is chosen now; what was being made for another choice is let go."""
        self._edition += 1
        self._made = None
        self._offer()
        self.messages.clear()
        planned = partial(self._plan, self._edition)
        job = partial(self._desk.forms.plan, self._order())
        self._work.run(self, job, planned, self.messages.refuse)

    def _plan(self, edition: int, planned: PlannedForm) -> None:
        if edition != self._edition:
            return
        self._left_out = planned.left_out
        self._work.run(
            self,
            partial(self._desk.forms.make, planned),
            partial(self._show, edition),
            self.messages.refuse,
            lane=Lane.COMPUTE,
        )

    def _show(self, edition: int, made: MadeForm) -> None:
        if edition != self._edition:
            return
        self._made = made
        self._offer()
        if not made.usable:
            self.messages.warn(
                self.tr(
                    "Diese Übersetzung hat noch niemand geprüft. Sie ist ein Entwurf und nicht "
                    "zum Unterschreiben."
                )
            )
        if self._left_out:
            words = self.tr(
                "Für {n} der gewählten Personen ist auf dem Formular keine Zeile mehr frei. Bitte "
                "für sie das Ergänzungsblatt drucken."
            )
            self.messages.warn(words.format(n=self._left_out))
        self.preview.show_pdf(made.content)

    def _offer(self) -> None:
        for button in (self.confirm, self.save):
            button.setEnabled(self._made is not None)
        self.empty.setVisible(self._person is not None)
        if self._person is None:
            self.whom.setText(self.tr("Leer, zum Ausfüllen am Bildschirm oder von Hand"))
        else:
            name = self._person.full_name()
            self.whom.setText(self.tr("Ausgefüllt für {name}").format(name=name))

    def _on_print_wanted(self) -> None:
        if self._made is not None:
            done = self.tr("Gedruckt.")
            ask_and_print(
                self,
                self._work,
                self._made.content,
                lambda _pages: self.messages.done(done),
                self._giving(self._made, Channel.PRINT),
            )

    def _giving(self, made: MadeForm, channel: Channel) -> Callable[[], bytes]:
        """Return what lets a form leave: one with a name on it is asked for and put on record."""
        person_id = None if self._person is None else self._person.id
        return partial(self._desk.form_hand_outs.give, made, person_id, channel)

    def _on_save_clicked(self) -> None:
        made = self._made
        if made is not None:
            title = self.tr("Formular speichern")
            ask_save(self, title, made.file_name, "PDF (*.pdf)", partial(self._save, made))

    def _save(self, made: MadeForm, path: Path) -> None:
        give = self._giving(made, Channel.FILE)
        self._work.run(self, give, partial(self._write, path), self.messages.refuse)

    def _write(self, path: Path, content: bytes) -> None:
        done = self.tr("Gespeichert: {name}").format(name=path.name)
        self._work.run(
            self,
            partial(write_new, path, content),
            lambda _: self.messages.done(done),
            self.messages.refuse,
        )
