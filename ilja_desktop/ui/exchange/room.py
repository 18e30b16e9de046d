"""Reading in, step by step: files, columns, rows, done."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.staged import RowKind
from ilja_desktop.exchange.staging import Staging
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.exchange.columnsview import ColumnsView
from ilja_desktop.ui.exchange.filesview import FilesView
from ilja_desktop.ui.exchange.intake import Intake
from ilja_desktop.ui.exchange.resultview import ResultView
from ilja_desktop.ui.exchange.rowsview import RowsView
from ilja_desktop.ui.exchange.words import rows_word
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.steps import Steps
from ilja_desktop.ui.kit.work import Work


class _Step(IntEnum):
    FILES = 0
    COLUMNS = 1
    ROWS = 2
    DONE = 3


class ExchangeRoom(Page):
    """Takes what partners send into the vault; all of it or nothing.

    Signals:
        closed: the import is over or was given up.
    """

    closed = Signal()

    def __init__(self, desk: Desk, work: Work, _changes: Changes) -> None:
        self.leave = Button(QCoreApplication.translate("ExchangeRoom", "Abbrechen"))
        back = QCoreApplication.translate("ExchangeRoom", "Zurück")
        self.back = Button(back, icon="arrow-left")
        forward = QCoreApplication.translate("ExchangeRoom", "Weiter")
        self.next = Button(forward, Kind.PRIMARY, "arrow-right")
        title = QCoreApplication.translate("ExchangeRoom", "Einlesen")
        super().__init__(PageHead(title, "", self.leave, self.back, self.next))
        self.progress = Progress()
        self.intake = Intake(desk, work, self.progress, self)
        self.files = FilesView()
        self.columns = ColumnsView()
        self.rows = RowsView()
        self.result = ResultView()
        self._step = _Step.FILES
        self._steps = Steps(self._names(), 0)
        self._stack = QStackedWidget()
        for view in (self.files, self.columns, self.rows, self.result):
            self._stack.addWidget(view)
        self.add(self._steps)
        self.add(self.progress)
        self.add(self._stack, 1)
        self._connect()
        self._go(_Step.FILES)

    @property
    def step(self) -> int:
        """Return the number of the step in front, from 0 on."""
        return int(self._step)

    def _names(self) -> tuple[str, ...]:
        return (self.tr("Dateien"), self.tr("Spalten"), self.tr("Prüfen"), self.tr("Fertig"))

    def _connect(self) -> None:
        self.leave.clicked.connect(self._close)
        self.back.clicked.connect(self._on_back_clicked)
        self.next.clicked.connect(self._on_next_clicked)
        self.files.chosen.connect(self._on_files_chosen)
        self.files.dropped.connect(self.intake.drop)
        self.columns.mapped.connect(self.intake.map_columns)
        self.rows.decided.connect(self.intake.decide)
        self.result.done.connect(self._close)
        self.result.more.connect(self._restart)
        self.intake.read.connect(self._on_read)
        self.intake.staged.connect(self._on_staged)
        self.intake.taken.connect(self._on_taken)
        self.intake.refused.connect(self._on_refused)

    def _go(self, step: _Step) -> None:
        self._step = step
        self._stack.setCurrentIndex(step)
        names = self._names()
        self._steps.show_steps(names, len(names) if step is _Step.DONE else step)
        self.leave.setVisible(step is not _Step.DONE)
        self.back.setVisible(step in (_Step.COLUMNS, _Step.ROWS))
        self.next.setVisible(step is not _Step.DONE and bool(self.intake.files()))
        taking = step is _Step.ROWS
        self.next.setText(self.tr("Übernehmen") if taking else self.tr("Weiter"))
        self.next.set_icon("check" if taking else "arrow-right")
        unready = self._unready() if taking else ""
        self.next.refuse(unready)
        self.head.name(self.tr("Einlesen"), unready or self._words(step))

    def _words(self, step: _Step) -> str:
        """Return what is to be done now, in one line."""
        match step:
            case _Step.FILES:
                return self.tr("Bis zum Übernehmen wird nichts geschrieben.")
            case _Step.COLUMNS:
                return self.tr("Bitte sehen Sie nach, ob die Spalten richtig gelesen werden.")
            case _Step.ROWS:
                count = len(self.intake.staging.to_write())
                return self.tr("Bereit zum Übernehmen: {rows}.").format(rows=rows_word(count))
            case _Step.DONE:
                return ""

    def _unready(self) -> str:
        """Return why the rows cannot be taken yet."""
        staging = self.intake.staging
        doubtful, refused = len(staging.of(RowKind.DOUBTFUL)), len(staging.of(RowKind.REFUSED))
        if doubtful or refused:
            text = self.tr("Noch zu entscheiden: {doubtful} zweifelhaft, {refused} abgelehnt.")
            return text.format(doubtful=doubtful, refused=refused)
        if not staging.to_write():
            return self.tr("Keine Zeile bringt etwas Neues.")
        return ""

    def _on_files_chosen(self, paths: tuple[Path, ...]) -> None:
        self.messages.clear()
        self.intake.add(paths)

    def _on_read(self) -> None:
        self.files.show_outcomes(self.intake.outcomes)
        self._go(_Step.FILES)

    def _on_next_clicked(self) -> None:
        self.messages.clear()
        tables = any(file.tables for file in self.intake.files())
        if self._step is _Step.FILES and tables:
            self.columns.show_files(self.intake.files())
            self._go(_Step.COLUMNS)
        elif self._step is _Step.ROWS:
            self.next.refuse(self.tr("Die Zeilen werden gerade übernommen."))
            self.intake.take()
        else:
            self._go(_Step.ROWS)
            self.next.refuse(self.tr("Die Zeilen werden gerade geprüft."))
            self.rows.begin()
            self.intake.stage()

    def _on_back_clicked(self) -> None:
        self.messages.clear()
        self._step_back()

    def _step_back(self) -> None:
        tables = any(file.tables for file in self.intake.files())
        self._go(_Step.COLUMNS if self._step is _Step.ROWS and tables else _Step.FILES)

    def _on_staged(self) -> None:
        self.rows.show_staging(self.intake.staging, self.intake.lines, self.intake.decisions)
        if self._step is _Step.ROWS:
            self._go(_Step.ROWS)

    def _on_taken(self, staging: Staging) -> None:
        self.result.show_staging(staging)
        self._go(_Step.DONE)

    def _on_refused(self, refusal: Refusal) -> None:
        self.messages.refuse(refusal)
        if self._step is _Step.ROWS and not self.intake.staging.rows:
            self._step_back()
        else:
            self._go(self._step)

    def _restart(self) -> None:
        self.messages.clear()
        self.intake.clear()
        self._on_read()

    def _close(self) -> None:
        self._restart()
        self.closed.emit()
