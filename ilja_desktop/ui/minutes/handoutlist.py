"""What must leave by when: copies nobody has yet, across all sheets, with the last possible day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.disclosure import ReceiverKind
from ilja_desktop.domain.handout import leaving
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.handout import HandOutLine
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.copyprint import CopyPrint, Wanted
from ilja_desktop.ui.minutes.handoutcolumns import HAND_OUTS
from ilja_desktop.ui.minutes.plaincopy import PlainCopy
from ilja_desktop.ui.minutes.wish import Wish

_KINDS = (
    Kind.MINUTES,
    Kind.CASE_SHEET,
    Kind.CASE,
    Kind.CONSENT,
    Kind.DISCLOSURE,
    Kind.YOUNG_PERSON,
    Kind.OFFICE,
)


class HandOutList(DetailPage):
    """Every copy still to be handed out, the most pressing first.

    Signals:
        sheet_chosen: a conference and one of its sheets, by id.
        counted: how many may still leave, and how many of them within days.
    """

    sheet_chosen = Signal(int, int)
    counted = Signal(int, int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__(QCoreApplication.translate("HandOutList", "Alle Protokolle"))
        self._desk = desk
        self._work = work
        self._stale = False
        self._model = RecordTable[HandOutLine](HAND_OUTS, self)
        self.view = RowView[HandOutLine](self.tr("Noch auszugeben"), self._model, sorts=True)
        self.view.hug(14)
        self._table, self._stack = ListCard(self.view), QStackedWidget()
        self._table.body.addStretch(1)
        self.print = Button(self.tr("Zum Mitgeben drucken …"), icon="printer")
        self.plain = Button(self.tr("In einfacher Sprache …"), icon="message-square")
        self._done = EmptyState(
            "circle-check",
            self.tr("Alles ausgegeben"),
            self.tr("Wer ein Fallblatt bekommen darf, hat ein Exemplar."),
        )
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._done)
        note = self.tr(
            "Nach dem letzten Tag der Einwilligung gibt das Programm kein Exemplar mehr aus. Das "
            "eigene Blatt des jungen Menschen hat keine Frist. Fallblätter ohne Namen stehen nicht "
            "hier."
        )
        self.body.addWidget(WrappedLabel(note, Text.MUTED))
        self.body.addWidget(Flow(self.print, self.plain))
        self.body.addWidget(self._stack, 1)
        self.print.clicked.connect(self._on_print_clicked)
        self.plain.clicked.connect(self._on_plain_clicked)
        self.view.selected.connect(self._offer)
        self.view.chosen.connect(self._on_chosen)
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._stale = False
        self._work.run(self, self._desk.hand_outs.lines, self._show, self.messages.refuse)

    def arrive(self) -> None:
        """Begin in the list."""
        self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _show(self, lines: tuple[HandOutLine, ...]) -> None:
        count = leaving(line.pressure for line in lines)
        told = [self.tr("{waiting} auszugeben").format(waiting=count.waiting)]
        if count.urgent:
            told.append(self.tr("{urgent} in den nächsten Tagen").format(urgent=count.urgent))
        if count.over:
            told.append(self.tr("{over} nicht mehr möglich").format(over=count.over))
        subtitle = " · ".join(told)
        state = (self.tr("Dringend"), Tone.BAD) if count.urgent else None
        self.show_head(Head(self.tr("Noch auszugeben"), subtitle if lines else "", state))
        self._model.show(lines)
        self._offer(self.view.current_record() if lines else None)
        self._stack.setCurrentWidget(self._table if lines else self._done)
        self.counted.emit(count.waiting, count.urgent)

    def _offer(self, line: HandOutLine | None) -> None:
        """Offer what can be done with the chosen copy."""
        nothing = line is None or line.receiver.share is None
        self.print.refuse(self.tr("Bitte jemanden wählen, der ein Exemplar bekommen darf."))
        self.plain.refuse(self.tr("Das gibt es für junge Menschen."))
        if line is not None and not nothing:
            self.print.refuse("")
            if line.receiver.kind is ReceiverKind.YOUNG_PERSON:
                self.plain.refuse("")

    def _on_print_clicked(self) -> None:
        line = self.view.current_record()
        if line is not None:
            wish = Wish(line.conference.id, receiver=line.receiver)
            wanted = (Wanted(wish, ""),)
            sheet = CopyPrint(self._desk, self._work, wanted, wish.by_hand, self.window())
            sheet.printed.connect(self.messages.done)
            sheet.open()

    def _on_plain_clicked(self) -> None:
        line = self.view.current_record()
        if line is not None:
            conference = line.conference.id
            PlainCopy(self._desk, self._work, conference, line.receiver, self.window()).open()

    def _on_chosen(self, line: HandOutLine) -> None:
        self.sheet_chosen.emit(line.conference.id, line.sheet_id)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, *_KINDS):
            self._stale = not self.isVisible()
            if self.isVisible():
                self.refresh()
