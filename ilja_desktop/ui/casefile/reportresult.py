"""What became of a report: reported, or a closed draft, and what is missing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.coverage import Verdict
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.casefile.standing import because
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Work


class ReportResult(DetailPage):
    """Says plainly where the case stands now.

    Signals:
        consent_wanted: the consent of this person shall be recorded.
        case_chosen: the case shall be opened.
        report_wanted: another one shall be reported.
    """

    consent_wanted = Signal(int)
    case_chosen = Signal(int)
    report_wanted = Signal()

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("ReportResult", "Zurück zur Fallliste"))
        self._desk = desk
        self._work = work
        self._card: QWidget | None = None
        self.body.addStretch(1)

    def show_case(self, case: Case) -> None:
        """Tell about a case that was just taken in."""
        job = partial(self._desk.consents.standing, case.person_id)
        # Who may not see closed drafts is not told either why this one is closed.
        self._work.run(
            self, job, partial(self._show, case), lambda _refusal: self._show(case, None)
        )

    def _show(self, case: Case, verdict: Verdict | None) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        if case.closed_draft:
            state = (self.tr("Verschlossen"), Tone.WARN)
        else:
            state = (word(case.state), Tone.OK)
        self.show_head(Head(self.tr("Fall {number}").format(number=case.number), "", state))
        self._card = self._closed(case, verdict) if case.closed_draft else self._reported(case)
        self.body.insertWidget(0, self._card)
        self.arrive()

    def _reported(self, case: Case) -> Card:
        text = self.tr("Der Fall ist gemeldet. Die Koordination prüft Wohnsitz und Alter.")
        card = Card(self.tr("Gemeldet"))
        card.add(WrappedLabel(text))
        card.add(row(self._open(case, Kind.PRIMARY), self._another(), Stretch()))
        announce(self, text, urgent=False)
        return card

    def _closed(self, case: Case, verdict: Verdict | None) -> Card:
        card = Card(self.tr("Noch nicht gemeldet: Die Einwilligung fehlt oder hält nicht"))
        if verdict is not None:
            card.add(WrappedLabel(because(verdict.reason)))
        text = self.tr(
            "Die Meldung ist gespeichert, aber verschlossen: Nur die Koordination sieht sie. Ohne "
            "gültige Einwilligung wird sie am {day} von selbst gelöscht."
        ).format(day=day(case.erase_on))
        card.add(WrappedLabel(text, Text.MUTED))
        record = Button(self.tr("Einwilligung eintragen"), Kind.PRIMARY, "signature")
        if not may(self._desk.user, Right.SEE_CLOSED_DRAFTS):
            record.refuse(
                self.tr(
                    "Bitte zeigen Sie das unterschriebene Original der Koordination. Sie trägt "
                    "die Einwilligung ein."
                )
            )
        record.clicked.connect(lambda: self.consent_wanted.emit(case.person_id))
        buttons = [record, self._another()]
        if may(self._desk.user, Right.SEE_CLOSED_DRAFTS):
            buttons.insert(1, self._open(case, Kind.SECONDARY))
        card.add(row(*buttons, Stretch()))
        announce(self, text, urgent=True)
        return card

    def _open(self, case: Case, kind: Kind) -> Button:
        button = Button(self.tr("Zum Fall"), kind, "arrow-right")
        button.clicked.connect(lambda: self.case_chosen.emit(case.id))
        return button

    def _another(self) -> Button:
        button = Button(self.tr("Weiteren Fall melden"), icon="plus")
        button.clicked.connect(self.report_wanted)
        return button
