"""The first step: files chosen in the system's dialog or dropped here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.ui.exchange.fileline import FileLine
from ilja_desktop.ui.exchange.intake import ReadOutcome
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.filedialog import ask_open
from ilja_desktop.ui.kit.layout import Stretch, clear, row
from ilja_desktop.ui.kit.page import scroll_area
from ilja_desktop.ui.kit.tokens import Space


class FilesView(Card):
    """Takes files; says what each holds.

    Signals:
        chosen: files to read, as paths.
        dropped: a file to leave out, by name.
    """

    chosen = Signal(object)
    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Dateien zum Einlesen"))
        self._empty = EmptyState(
            "file-input",
            self.tr("Dateien einlesen"),
            self.tr(
                "Tabellen (Excel oder CSV) mit Institutionen, Fachkräften oder Fällen und "
                "ausgefüllte Meldebögen (PDF): hierher ziehen oder auswählen. Vor dem Übernehmen "
                "sehen Sie jede Zeile; bis dahin wird nichts geschrieben."
            ),
            self.tr("Dateien auswählen"),
        )
        self._empty.button.set_icon("folder-open")
        self._more = Button(self.tr("Weitere Dateien auswählen"), icon="plus")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.L)
        inside.addLayout(self._lines)
        inside.addLayout(row(self._more, Stretch()))
        inside.addStretch(1)
        self._list = scroll_area(inner)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._list, 1)
        self._list.hide()
        self._empty.chosen.connect(self.ask)
        self._more.clicked.connect(self.ask)

    def ask(self) -> None:
        """Open the system's dialog."""
        filters = self.tr("Tabellen und Meldebögen (*.xlsx *.csv *.pdf);;Alle Dateien (*)")
        ask_open(self.window(), self.tr("Dateien einlesen"), filters, self.chosen.emit)

    def show_outcomes(self, outcomes: Sequence[ReadOutcome]) -> None:
        """Show what was read."""
        clear(self._lines)
        for outcome in outcomes:
            line = FileLine(outcome)
            line.dropped.connect(self.dropped)
            self._lines.addWidget(line)
        self._empty.setVisible(not outcomes)
        self._list.setVisible(bool(outcomes))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(paths)


def _paths(event: QDropEvent) -> tuple[Path, ...]:
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
