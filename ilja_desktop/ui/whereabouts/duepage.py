"""The work list of due enquiries, answered one after the other by keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.user import Right, may
from ilja_desktop.domain.whereabouts import WhereaboutsDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.whereabouts import Answered, DueEnquiries, Enquiry
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import ElidedLabel
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.whereabouts.columns import COLUMNS
from ilja_desktop.ui.whereabouts.dueview import DueView
from ilja_desktop.ui.whereabouts.entrybar import EntryBar

_SHOWN = (Kind.WHEREABOUTS, Kind.CONSENT, Kind.YOUNG_PERSON, Kind.CASE, Kind.OFFICE)


class DuePage(Page):
    """Every enquiry that is due today.

    Signals:
        case_chosen, person_chosen: by id; the second where there is no case any more.
        figures_wanted: the indicators shall be shown.
    """

    case_chosen = Signal(int)
    person_chosen = Signal(int)
    figures_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self.figures = Button(
            QCoreApplication.translate("DuePage", "Kennzahlen"), icon="chart-column"
        )
        head = PageHead(
            QCoreApplication.translate("DuePage", "Verbleib"),
            QCoreApplication.translate(
                "DuePage", "Wer heute gefragt werden darf und noch nicht gefragt ist"
            ),
            self.figures,
        )
        super().__init__(head)
        self._desk, self._work = desk, work
        self.shown: DueEnquiries | None = None
        self._model = RecordTable[Enquiry](COLUMNS, self)
        self.view = DueView(self.tr("Fällige Nachfragen"), self._model, sorts=True)
        self.entry = EntryBar(desk.workplace.today)
        self._stack = QStackedWidget()
        self._build()
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.whereabouts.due, self._show, self.messages.refuse)

    def arrive(self) -> None:
        """Begin in the list."""
        self.view.setFocus()

    def _build(self) -> None:
        self._table = Card()
        self._table.body.setContentsMargins(1, 1, 1, 1)
        self._table.add(self.view)
        self._none = EmptyState(
            "map-pin",
            self.tr("Heute ist nichts fällig"),
            self.tr(
                "Hier steht, nach wem zu fragen ist: nach der Schule, nach jeder Maßnahme, in und "
                "nach der Ausbildung. Gefragt wird nur, wer in die Nachfrage nach dem Verbleib "
                "eingewilligt hat."
            ),
        )
        for part in (self._table, self._none):
            self._stack.addWidget(part)
        self.body.setSpacing(Space.M)
        self.add(self._stack, 1)
        self.add(self.entry)
        self.add(
            ElidedLabel(
                self.tr(
                    "Pfeiltasten wählen · Tippen beginnt die Antwort · Eingabe trägt ein und geht "
                    "weiter · Eingabe in der Liste öffnet die Akte"
                ),
                Text.CAPTION,
            )
        )
        self.entry.hide()

    def _connect(self, changes: Changes) -> None:
        if not may(self._desk.user, Right.WRITE_CASES):
            self.entry.refuse(self.tr("Dafür ist das Recht nötig, Fälle zu bearbeiten."))
        if not may(self._desk.user, Right.SUMMARISE):
            self.figures.refuse(self.tr("Dafür ist das Recht nötig, Berichte zu erstellen."))
        self.figures.clicked.connect(self.figures_wanted)
        self.view.chosen.connect(self._open_case)
        self.view.selected.connect(self.entry.ask_about)
        self.view.typed.connect(self.entry.begin)
        self.entry.entered.connect(self._answer)
        self.entry.unreadable.connect(
            lambda: self.messages.warn(
                self.tr("Der Tag ist nicht zu lesen. Bitte als TT.MM.JJJJ schreiben.")
            )
        )
        changes.happened.connect(self._on_changes_happened)

    def _show(self, found: DueEnquiries) -> None:
        self.shown = found
        self.entry.offer(found.listed)
        at = self.view.currentIndex().row()
        self._model.show(found.enquiries)
        if found.enquiries:
            self.view.select_row(min(max(at, 0), len(found.enquiries) - 1))
        self._stack.setCurrentWidget(self._table if found.enquiries else self._none)
        self.entry.ask_about(self.view.current_record() if found.enquiries else None)
        if not found.enquiries and self.entry.isAncestorOf(self.focusWidget() or self):
            self.figures.setFocus()

    def _open_case(self, line: Enquiry) -> None:
        if line.case_id is None:
            self.person_chosen.emit(line.person_id)
        else:
            self.case_chosen.emit(line.case_id)

    def _answer(self, draft: WhereaboutsDraft) -> None:
        line = self.view.current_record()
        if line is None:
            return
        job = partial(self._desk.whereabouts.answer, line.person_id, line.checkpoint.key, draft)
        self._work.run(self, job, partial(self._on_answered, line), self.messages.refuse)

    def _on_answered(self, line: Enquiry, answered: Answered) -> None:
        words = (
            self.tr("Eingetragen: {name}.") if answered.found else self.tr("Läuft weiter: {name}.")
        )
        text = words.format(name=line.name)
        self.messages.done(text, partial(self._take_back, answered))
        self.entry.clear()
        self.entry.begin()

    def _take_back(self, answered: Answered) -> None:
        job = partial(self._desk.whereabouts.take_back, answered)
        self._work.run(self, job, lambda _: None, self.messages.refuse)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, *_SHOWN):
            self.refresh()
