"""Asks to whom a package goes, what for, and about what."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ilja_desktop.domain.contact import Contact, Trust
from ilja_desktop.domain.package import Errand
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import boxed, column
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work


class SendSheet(Sheet):
    """Collects what a package needs; the room seals it.

    Signals:
        wanted: contact, errand and subject.
    """

    wanted = Signal(int, object, object)

    def __init__(
        self, desk: Desk, work: Work, contacts: Sequence[Contact], parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("SendSheet", "Paket packen"),
            translate("SendSheet", "Weiter: ansehen, was mitgeht"),
            translate("SendSheet", "Verschlossen für eine Person, unterschrieben von Ihnen"),
            parent,
        )
        self._desk, self._work = desk, work
        self._contacts = [each for each in contacts if each.active]
        self._errands = desk.packages.errands()
        self._subjects: tuple[tuple[UUID, str], ...] = ()
        self.contact = self._box(self.tr("Für wen"), [each.name for each in self._contacts])
        self.errand = self._box(self.tr("Wofür"), [word(each) for each in self._errands])
        self.subject = self._box(self.tr("Worüber"), [])
        self._told = WrappedLabel("", Text.MUTED)
        self.add(self._told)
        self._warning = Note(
            self.tr("Der Schlüssel ist nicht verglichen; das Paket wird nicht gepackt."), Tone.WARN
        )
        self.add(self._warning)
        self.body.addStretch(1)
        self.errand.currentIndexChanged.connect(self._on_errand_changed)
        self.contact.currentIndexChanged.connect(self._check)
        self.subject.currentIndexChanged.connect(self._check)
        self.confirmed.connect(self._on_confirmed)
        self._on_errand_changed()

    def _box(self, name: str, words: Sequence[str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.addItems(list(words))
        label = Label(name, Text.STRONG)
        label.setBuddy(box)
        self.add(boxed(column(label, box, gap=Space.XS)))
        return box

    def _on_errand_changed(self) -> None:
        errand = self._errand()
        if errand is not None:
            job = partial(self._desk.packages.subjects, errand)
            self._work.run(self, job, self._show_subjects, self.messages.refuse)

    def _show_subjects(self, subjects: tuple[tuple[UUID, str], ...]) -> None:
        self._subjects = subjects
        self.subject.clear()
        self.subject.addItems([title for _uuid, title in subjects])
        holder = self.subject.parentWidget()
        if holder is not None:
            holder.setHidden(not subjects)
        self._check()

    def _check(self) -> None:
        contact, errand = self._chosen(), self._errand()
        verified = contact is not None and contact.trust is Trust.VERIFIED
        self._warning.setHidden(verified or contact is None)
        self.confirm.refuse("" if verified else self.tr("Erst den Fingerabdruck vergleichen."))
        if errand is not None:
            self._told.setText(self._sentence(errand))

    def _sentence(self, errand: Errand) -> str:
        match errand:
            case Errand.OFFERS:
                return self.tr("Die ganze Angebotsliste; darin steht nichts über Menschen.")
            case Errand.CONFERENCE:
                return self.tr(
                    "Die Konferenz mit ihren Fällen, soweit die Einwilligung es dieser Person "
                    "öffnet. Die Fälle liegen danach dort auf dem Tisch, bis sie zurückkommen."
                )
            case Errand.CASE:
                return self.tr(
                    "Der Fall, soweit die Einwilligung ihn öffnet; danach liegt er dort."
                )
            case Errand.RECALL:
                return self.tr(
                    "Wofür keine Einwilligung mehr gilt, wird dort gelöscht; "
                    "was teilweise widerrufen ist, wird dort nicht mehr gezeigt."
                )
            case Errand.TANDEM:
                return self.tr("Nur die eigenen Tandems dieser Person, unter Decknamen.")
            case Errand.MENTOR_LOGS:
                return self.tr("Ihr Tagebuch, unter Decknamen; was dort schon ist, bleibt einmal.")

    def _chosen(self) -> Contact | None:
        at = self.contact.currentIndex()
        return self._contacts[at] if 0 <= at < len(self._contacts) else None

    def _errand(self) -> Errand | None:
        at = self.errand.currentIndex()
        return self._errands[at] if 0 <= at < len(self._errands) else None

    def _on_confirmed(self) -> None:
        contact, errand = self._chosen(), self._errand()
        at = self.subject.currentIndex()
        subject = self._subjects[at][0] if 0 <= at < len(self._subjects) else None
        if contact is not None and errand is not None:
            self.wanted.emit(contact.id, errand, subject)
            self.accept()
