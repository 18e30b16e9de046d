"""Who may know what of this case: people across, categories down, the reason below and in the cell.

Each cell says yes or no by shape, colour and word. The arrow keys lead from cell to cell; what is
said about the current one stands below in full, and is its description for screen readers.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from ilja_desktop.domain.coverage import Reason, Verdict
from ilja_desktop.domain.matrix import MatrixColumn
from ilja_desktop.domain.matter import Matter
from ilja_desktop.domain.words import explain
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.casefile.standing import because
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.entruster import matter_words
from ilja_desktop.ui.kit.icons import icon
from ilja_desktop.ui.kit.label import WrappedLabel, plain_tip
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import day

_COLUMN = 150
_CATEGORY = 260


class MatrixCard(Card):
    """The matrix of a case, to read.

    Args:
        contents: of the case.
        columns: one per person.
    """

    def __init__(self, contents: CaseContents, columns: Sequence[MatrixColumn]) -> None:
        self._filled = False
        super().__init__(self.tr("Wer darf heute was wissen?"))
        self._contents = contents
        self._columns = columns
        self.explained = WrappedLabel(
            self.tr("Ein Feld wählen, um den Grund zu lesen."), Text.CAPTION
        )
        if not columns:
            self.add(WrappedLabel(self.tr("Noch ist niemand genannt."), Text.MUTED))
            return
        self._lines = [self._line(matter) for matter, _ in columns[0].cells]
        self.table = self._table()
        self._fill()
        self._filled = True
        self.table.currentCellChanged.connect(lambda line, at, *_: self._explain(line, at))
        self.add(self.table)
        self.add(self.explained)

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._lines), len(self._columns))
        table.setAccessibleName(self.tr("Wer darf heute was wissen?"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setHorizontalHeaderLabels([self._who(each) for each in self._columns])
        table.setVerticalHeaderLabels(self._lines)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        table.horizontalHeader().setDefaultAlignment(left | Qt.TextFlag.TextWordWrap)
        table.verticalHeader().setDefaultAlignment(left | Qt.TextFlag.TextWordWrap)
        table.verticalHeader().setMaximumWidth(look().px(_CATEGORY))
        table.setCornerButtonEnabled(False)
        for at in range(len(self._columns)):
            table.setColumnWidth(at, look().px(_COLUMN))
        return table

    def _fill(self) -> None:
        for at, column in enumerate(self._columns):
            for line, (_, verdict) in enumerate(column.cells):
                item = QTableWidgetItem(self._short(verdict))
                item.setToolTip(plain_tip(self._sentence(verdict)))
                spoken = f"{self._who(column)}, {self._lines[line]}: {self._sentence(verdict)}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                self.table.setItem(line, at, item)
        self._tint()
        self.table.resizeRowsToContents()
        header = self.table.horizontalHeader().sizeHint().height()
        rows = sum(self.table.rowHeight(line) for line in range(self.table.rowCount()))
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(header + rows + bar + 4)

    def _tint(self) -> None:
        """Draw the signs in the colours of the theme."""
        for at, column in enumerate(self._columns):
            for line, (_, verdict) in enumerate(column.cells):
                item = self.table.item(line, at)
                assert item is not None
                tone = Tone.OK if verdict.allowed else Tone.BAD
                item.setIcon(icon("check" if verdict.allowed else "x", tone.value))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._filled:
            self._tint()

    def _short(self, verdict: Verdict) -> str:
        if verdict.reason is Reason.LEGAL_GROUND:
            return self.tr("Ja, gesetzlich")
        return self.tr("Ja") if verdict.allowed else self.tr("Nein")

    def _sentence(self, verdict: Verdict) -> str:
        text = f"{because(verdict.reason)} ({explain(verdict.reason).source})"
        if verdict.until is None:
            return text
        until = self.tr("Gilt bis {day}.").format(day=day(verdict.until))
        return f"{text} {until}"

    def _who(self, column: MatrixColumn) -> str:
        return self._contents.professional(column.professional.id)

    def _line(self, matter: Matter) -> str:
        return matter_words(matter, self._contents.view.family)

    def _explain(self, line: int, at: int) -> None:
        if line < 0 or at < 0:
            return
        _, verdict = self._columns[at].cells[line]
        who = self._who(self._columns[at])
        self.explained.setText(f"{who}, {self._lines[line]}: {self._sentence(verdict)}")
