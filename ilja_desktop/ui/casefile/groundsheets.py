"""Sheets that record, confirm and end a legal ground beside consent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from ilja_desktop.domain.ids import LegalGroundId
from ilja_desktop.domain.legalground import may_receive
from ilja_desktop.domain.office import Coded
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.legalground import LegalGroundLine
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.casefile.groundfields import GROUND, GroundEntry
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.dialog import Ask, Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.work import Work


class ConfirmSheet(Sheet):
    """A second authorised person signs in for a legal ground somebody else recorded."""

    def __init__(self, desk: Desk, work: Work, id: LegalGroundId, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ConfirmSheet", "Rechtsgrundlage bestätigen"),
            QCoreApplication.translate("ConfirmSheet", "Zu zweit bestätigen"),
            QCoreApplication.translate("ConfirmSheet", "Jemand anderes als wer eingetragen hat."),
            parent,
        )
        self._desk = desk
        self._work = work
        self._id = id
        self.label = QLineEdit()
        self.password = PasswordField(self.tr("Ihr Kennwort"))
        text = self.tr(
            "Danach dürfen die genannten Angaben in der genannten Zeit an diese eine Stelle. Für "
            "Tage vor der Bestätigung gilt es nicht."
        )
        self.add(Note(text, Tone.INFO))
        self.add(labelled(self.tr("Anmeldename der zweiten Person"), self.label))
        self.add(self.password)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        confirm = self._desk.legal_grounds.confirm
        job = partial(confirm, self._id, self.label.text(), self.password.edit.text())
        self.password.edit.clear()
        self._work.run(self, job, lambda _ground: self.accept(), self.messages.refuse)


class GroundSheets(QObject):
    """Opens the sheets and does what was decided."""

    def __init__(self, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._work = work
        self._page = page

    def record(self, contents: CaseContents) -> None:
        """Record another legal ground; first the office's list is read."""
        then = partial(self._record, contents)
        self._work.run(self, self._desk.legal_grounds.listed, then, self._page.messages.refuse)

    def confirm(self, line: LegalGroundLine) -> None:
        """Let a second person confirm."""
        sheet = ConfirmSheet(self._desk, self._work, line.ground.id, self._page)
        sheet.accepted.connect(self._telling(self.tr("Die Rechtsgrundlage ist bestätigt.")))
        sheet.open()

    def end(self, line: LegalGroundLine) -> None:
        """End a legal ground after asking."""
        ask = Ask(
            self.tr("Rechtsgrundlage beenden?"),
            self.tr("Ab heute wird darauf nichts mehr weitergegeben. Der Eintrag bleibt stehen."),
            self.tr("Beenden"),
            danger=True,
            parent=self._page,
        )
        ask.accepted.connect(partial(self._end, line.ground.id))
        ask.open()

    def _end(self, id: LegalGroundId) -> None:
        tell = self._telling(self.tr("Die Rechtsgrundlage ist beendet."))
        job = partial(self._desk.legal_grounds.end, id)
        self._work.run(self, job, lambda _ground: tell(), self._page.messages.refuse)

    def _record(self, contents: CaseContents, listed: Sequence[Coded]) -> None:
        bodies = [
            (each.id, each.name) for each in contents.institutions.values() if may_receive(each)
        ]
        if not listed or not bodies:
            self._page.messages.warn(self._impossible(listed))
            return
        sheet = Sheet(
            self.tr("Rechtsgrundlage eintragen"),
            self.tr("Eintragen"),
            self.tr("Sie wirkt erst, wenn eine zweite Person bestätigt hat."),
            self._page,
        )
        form = FormView[GroundEntry]("GroundForm", GROUND, self._desk.workplace.today)
        form.offer("institution_id", bodies)
        form.offer("ground", [(at, _words(each)) for at, each in enumerate(listed)])
        form.show_draft(GroundEntry(valid_from=self._desk.workplace.today()))
        sheet.add(form)
        sheet.body.addStretch(1)
        told = self._telling(self.tr("Eingetragen. Jetzt muss eine zweite Person bestätigen."))
        sheet.accepted.connect(told)
        person_id = contents.view.case.person_id

        def confirm() -> None:
            if form.check():
                draft = form.draft().draft(person_id, listed)
                job = partial(self._desk.legal_grounds.record, draft)
                self._work.run(sheet, job, lambda _: sheet.accept(), sheet.messages.refuse)

        sheet.confirmed.connect(confirm)
        sheet.open()

    def _impossible(self, listed: Sequence[Coded]) -> str:
        if listed:
            return self.tr(
                "Im Netzwerk steht keine Stelle nach § 35 SGB I. Bitte dort bei der Stelle angeben."
            )
        return self.tr(
            "Die Dienststelle hat noch keine Rechtsgrundlagen festgelegt. Das geht in den "
            "Einstellungen bei den Fristen und Gründen der Einwilligungen."
        )

    def _telling(self, text: str) -> Callable[[], None]:
        return lambda: self._page.messages.done(text)


def _words(ground: Coded) -> str:
    return f"{ground.source}: {ground.words}" if ground.source else ground.words
