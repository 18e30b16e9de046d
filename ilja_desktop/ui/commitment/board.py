"""The board of commitments: what is open, narrowed and answered by keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.followup import Answer, AnswerDraft, BoardLine, FollowUp, narrowed
from ilja_desktop.domain.ids import FollowUpId
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.followup import Board
from ilja_desktop.ui.commitment.answerbar import AnswerBar
from ilja_desktop.ui.commitment.answersheet import AnswerSheet
from ilja_desktop.ui.commitment.boardfilter import BoardFilterBar
from ilja_desktop.ui.commitment.boardview import BoardView
from ilja_desktop.ui.commitment.columns import COLUMNS
from ilja_desktop.ui.commitment.listprint import ListPrint
from ilja_desktop.ui.commitment.nextnote import next_note
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import ElidedLabel
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work

_SHOWN = (Kind.COMMITMENT, Kind.CASE, Kind.CONFERENCE, Kind.AGENDA_ITEM)


class CommitmentBoard(Page):
    """All open commitments the user may see.

    Signals:
        case_chosen, conference_chosen: by id.
        reminders_wanted: letters to the agencies shall be made.
        numbers_wanted: the steering group shall get its numbers.
    """

    case_chosen = Signal(int)
    conference_chosen = Signal(int)
    reminders_wanted = Signal()
    numbers_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self.numbers = Button(
            QCoreApplication.translate("CommitmentBoard", "Zahlen für die Steuerungsgruppe"),
            icon="chart-column",
        )
        self.lists = Button(
            QCoreApplication.translate("CommitmentBoard", "Listen drucken …"), icon="printer"
        )
        self.remind = Button(
            QCoreApplication.translate("CommitmentBoard", "Stellen erinnern"),
            ButtonKind.PRIMARY,
            "mail",
        )
        head = PageHead(
            QCoreApplication.translate("CommitmentBoard", "Vereinbarungen"),
            QCoreApplication.translate(
                "CommitmentBoard", "Was in Konferenzen zugesagt wurde und noch offen ist"
            ),
            self.numbers,
            self.lists,
            self.remind,
        )
        super().__init__(head)
        self._desk, self._work = desk, work
        self.shown: Board | None = None
        self.filter = BoardFilterBar()
        self._model = RecordTable[BoardLine](COLUMNS, self)
        self.view = BoardView(self.tr("Offene Vereinbarungen"), self._model, sorts=True)
        self.answers = AnswerBar()
        self._notes = QVBoxLayout()
        self._stack = QStackedWidget()
        self._build()
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.follow_ups.board, self._show, self.messages.refuse)

    def arrive(self) -> None:
        """Begin in the list."""
        self.view.setFocus()

    def _build(self) -> None:
        table = ListCard(self.view)
        self._table = table
        self._empty = EmptyState(
            "handshake",
            self.tr("Nichts offen"),
            self.tr(
                "Hier stehen die Vereinbarungen aus Konferenzen, bis jemand sagt, was daraus "
                "geworden ist."
            ),
        )
        self._nothing = EmptyState(
            "list-filter",
            self.tr("Nichts gefunden"),
            self.tr("Zu dieser Auswahl ist nichts offen."),
            self.tr("Alle offenen zeigen"),
        )
        for part in (table, self._empty, self._nothing):
            self._stack.addWidget(part)
        self.body.setSpacing(Space.M)
        self.add(self._notes)
        self.add(self.filter)
        self.add(self._stack, 1)
        self.add(self.answers)
        self.add(
            ElidedLabel(
                self.tr(
                    "Pfeiltasten wählen · ein Buchstabe antwortet, mit dem heutigen Tag und im "
                    "Namen der Person, die zugesagt hat · Eingabe öffnet den Fall"
                ),
                Text.CAPTION,
            )
        )

    def _connect(self, changes: Changes) -> None:
        if not may(self._desk.user, Right.EXPORT):
            for button in (self.remind, self.lists):
                button.refuse(self.tr("Dafür ist das Recht nötig, Unterlagen auszugeben."))
        if not may(self._desk.user, Right.SUMMARISE):
            self.numbers.refuse(self.tr("Dafür ist das Recht nötig, Berichte zu erstellen."))
        self.remind.clicked.connect(self.reminders_wanted)
        self.lists.clicked.connect(self._open_lists)
        self.numbers.clicked.connect(self.numbers_wanted)
        self.filter.changed.connect(self._narrow)
        self._nothing.chosen.connect(self.filter.reset)
        self.view.chosen.connect(lambda line: self.case_chosen.emit(line.case_id))
        self.view.letter_typed.connect(self.answers.take)
        self.view.left.connect(self.answers.reset)
        self.view.selected.connect(lambda _line: self.answers.reset())
        self.answers.answered.connect(self._answer)
        self.answers.more_wanted.connect(self._ask_more)
        changes.happened.connect(self._on_changes_happened)

    def _show(self, board: Board) -> None:
        self.shown = board
        clear(self._notes)
        note = next_note(board.next_time, self.conference_chosen.emit)
        if note is not None:
            self._notes.addWidget(note)
        self._narrow()

    def _narrow(self) -> None:
        if self.shown is None:
            return
        lines = self.shown.lines
        self.filter.count(lines)
        found = narrowed(lines, self.filter.wanted())
        at = self.view.currentIndex().row()
        self._model.show(found)
        if found:
            self.view.select_row(min(max(at, 0), len(found) - 1))
        none = self._nothing if lines else self._empty
        self._stack.setCurrentWidget(self._table if found else none)
        self.answers.setVisible(bool(found))
        allowed = may(self._desk.user, Right.WRITE_CASES)
        self.answers.refuse(
            "" if allowed else self.tr("Dafür ist das Recht nötig, Fälle zu bearbeiten.")
        )

    def _answer(self, answer: Answer) -> None:
        line = self.view.current_record()
        if line is not None:
            draft = AnswerDraft(answer=answer, told_on=self._desk.workplace.today())
            job = partial(self._desk.follow_ups.answer, line.id, draft)
            self._work.run(self, job, self._on_answered, self.messages.refuse)
        self.view.setFocus()

    def _open_lists(self) -> None:
        ListPrint(self._desk, self._work, self.window()).open()

    def _ask_more(self) -> None:
        line = self.view.current_record()
        if line is not None:
            sheet = AnswerSheet(self._desk, self._work, line, self.window())
            sheet.recorded.connect(self._on_answered)
            sheet.open()

    def _on_answered(self, step: FollowUp) -> None:
        assert step.answer is not None
        words = self.tr("Eingetragen: {answer}, {who}.")
        text = words.format(answer=word(step.answer), who=step.who)
        self.messages.done(text, partial(self._take_back, step.id))
        self.refresh()

    def _take_back(self, id: FollowUpId) -> None:
        job = partial(self._desk.follow_ups.take_back, id)
        self._work.run(self, job, lambda _: self.refresh(), self.messages.refuse)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, *_SHOWN):
            self.refresh()
