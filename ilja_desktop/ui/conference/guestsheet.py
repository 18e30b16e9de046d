"""Somebody stands at the door: who, what they may hear, and what can be done before it opens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from ilja_desktop.domain.guest import AddendumOutlook, GuestDraft, GuestOutlook
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.seating import SeatVerdict
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.form import MadeForm, PlannedForm
from ilja_desktop.ui.conference.words import neutral_words
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Work


class GuestSheet(Sheet):
    """Asks name, office and function, then says what this person may hear; names nobody else.

    Args:
        desk, work: the use cases and their lanes.
        item_id: the open item.
        offices: names of the offices of the network, to choose from.
        parent: the live page.

    Signals:
        nameless_wanted: the case shall go on without names, so that the guest may come in.
    """

    nameless_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        work: Work,
        item_id: AgendaItemId,
        offices: Sequence[str],
        parent: QWidget,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("GuestSheet", "Gast kommt"),
            translate("GuestSheet", "Was darf diese Person hören?"),
            translate("GuestSheet", "Der Beamer ist verdeckt. Bitte die Tür noch nicht öffnen."),
            parent,
        )
        self._desk, self._work, self._item = desk, work, item_id
        self._judged = GuestDraft()
        self.name, self.office, self.function = QLineEdit(), QLineEdit(), QLineEdit()
        self.told = WrappedCheck(self.tr("Auf Verschwiegenheit und Zweckbindung hingewiesen"))
        self._answer = QVBoxLayout()
        self._answer.setSpacing(Space.M)
        self._build(offices)
        self.confirmed.connect(self._on_confirmed)

    def guest(self) -> GuestDraft:
        """Return who stands at the door."""
        lines = (self.name, self.office, self.function)
        name, office, function = (line.text().strip() for line in lines)
        return GuestDraft(name=name, office=office, function=function)

    def _build(self, offices: Sequence[str]) -> None:
        names = QCompleter(list(offices), self.office)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.office.setCompleter(names)
        for line, label in (
            (self.name, self.tr("Name")),
            (self.office, self.tr("Stelle")),
            (self.function, self.tr("Funktion")),
        ):
            line.textEdited.connect(lambda _text: self._forget())
            self.add(labelled(label, line, Text.STRONG))
        self.body.addLayout(self._answer)
        self.told.hide()
        self.add(self.told)
        self.body.addStretch(1)
        self.name.setFocus()
        self.resize(look().px(600), look().px(600))

    def _on_confirmed(self) -> None:
        if not self.told.isHidden():
            self._admit()
            return
        guest = self.guest()
        if guest.problems():
            self.messages.warn(self.tr("Bitte Name, Stelle und Funktion erfragen."))
            lines = (self.name, self.office, self.function)
            next(line for line in lines if not line.text().strip()).setFocus()
            return
        self.messages.clear()
        job = partial(self._desk.guests.foresee, self._item, guest)
        self._work.run(self, job, partial(self._show, guest), self.messages.refuse)

    def _show(self, guest: GuestDraft, outlook: GuestOutlook) -> None:
        if guest != self.guest():
            return
        self._judged = guest
        clear(self._answer)
        if outlook.covered:
            self._show_covered(outlook)
        else:
            self._show_uncovered(outlook)

    def _show_covered(self, outlook: GuestOutlook) -> None:
        heard = ", ".join(word(category) for category in outlook.hears)
        text = self.tr("Darf hereinkommen.")
        if heard:
            text += " " + self.tr("Hört heute: {what}.").format(what=heard)
        partly = outlook.seat.verdict is SeatVerdict.STAYS_PARTLY
        if partly:
            closed = ", ".join(word(category) for category in outlook.seat.closed)
            text += " " + self.tr("Solange nicht gesprochen wird über: {what}.").format(what=closed)
        tone = Tone.WARN if partly else Tone.OK
        self._answer.addWidget(Note(text, tone, icon="door-open"))
        self._ask_notice()

    def _ask_notice(self) -> None:
        self.told.setChecked(False)
        self.told.show()
        self.confirm.setText(self.tr("Hereinlassen"))
        self.told.box.setFocus()

    def _show_uncovered(self, outlook: GuestOutlook) -> None:
        why = neutral_words(outlook.seat.reason)
        text = self.tr("Darf diesen Fall nicht hören: {why}.").format(why=why)
        self._answer.addWidget(Note(text, Tone.BAD, icon="shield-x"))
        stay_out = Button(self.tr("Bleibt draußen"), icon="door-open")
        stay_out.clicked.connect(self.reject)
        nameless = Button(self.tr("Ohne Namen weiter"), icon="eye-off")
        nameless.clicked.connect(self._go_nameless)
        buttons: list[QWidget] = [stay_out, nameless]
        if outlook.addendum.possible:
            addendum = Button(self.tr("Ergänzungsblatt drucken"), icon="file-plus")
            addendum.clicked.connect(self._plan_addendum)
            buttons.append(addendum)
        else:
            self._answer.addWidget(WrappedLabel(_why_not(outlook.addendum), Text.MUTED))
        self._answer.addWidget(Flow(*buttons))
        self.confirm.setEnabled(False)
        stay_out.setFocus()

    def _go_nameless(self) -> None:
        self.accept()
        self.nameless_wanted.emit()

    def _plan_addendum(self) -> None:
        job = partial(self._desk.guests.addendum, self._item, self._judged)
        self._work.run(self, job, self._make, self.messages.refuse)

    def _make(self, planned: PlannedForm) -> None:
        job = partial(self._desk.forms.make, planned)
        self._work.run(self, job, self._print, self.messages.refuse, lane=Lane.COMPUTE)

    def _print(self, made: MadeForm) -> None:
        ask_and_print(self, self._work, made.content)
        clear(self._answer)
        words = self.tr(
            "Das Blatt gilt erst, wenn alle unterschrieben haben, die unterschreiben müssen. Bis "
            "dahin bleibt die Tür zu."
        )
        self._answer.addWidget(Note(words, Tone.WARN, icon="pen-line"))
        signed = Button(self.tr("Alle haben unterschrieben"), Kind.SECONDARY, "check")
        signed.clicked.connect(self._sign)
        stay_out = Button(self.tr("Bleibt draußen"), icon="door-open")
        stay_out.clicked.connect(self.reject)
        self.told.show()
        self._answer.addWidget(Flow(signed, stay_out))

    def _sign(self) -> None:
        if self._notice_given():
            job = partial(self._desk.guests.sign_addendum, self._item, self._judged)
            self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)

    def _admit(self) -> None:
        if self._notice_given():
            job = partial(self._desk.guests.admit, self._item, self._judged)
            self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)

    def _notice_given(self) -> bool:
        if self.told.isChecked():
            return True
        self.messages.warn(
            self.tr("Bitte zuerst auf Verschwiegenheit hinweisen und das oben bestätigen.")
        )
        self.told.box.setFocus()
        return False

    def _forget(self) -> None:
        """Judge again, because it is somebody else now."""
        self.told.hide()
        clear(self._answer)
        self.confirm.setEnabled(True)
        self.confirm.setText(self.tr("Was darf diese Person hören?"))


def _why_not(addendum: AddendumOutlook) -> str:
    translate = QCoreApplication.translate
    if not addendum.base:
        return translate(
            "GuestSheet", "Ein Ergänzungsblatt hilft hier nicht: Es fehlt die Einwilligung dazu."
        )
    if addendum.young_person_absent:
        return translate(
            "GuestSheet",
            "Ein Ergänzungsblatt hilft heute nicht: Der junge Mensch ist nicht da und müsste "
            "unterschreiben.",
        )
    return translate(
        "GuestSheet",
        "Ein Ergänzungsblatt hilft heute nicht: Wer die Sorge hat, müsste unterschreiben und ist "
        "nicht da.",
    )
