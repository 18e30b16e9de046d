"""Draft sentences of a report, from printed figures only, to copy and put into own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ilja_desktop.domain.summary import ProtectedSummary
from ilja_desktop.domain.summarytext import sentences
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.tokens import Space, Text


class SentencesView(QWidget):
    """A text to read, mark and copy.

    Signals:
        copied: the whole text lies in the clipboard.
    """

    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Satzentwürfe"))
        self.copy = Button(self.tr("Alle Sätze kopieren"), icon="copy", extent=Extent.SMALL)
        self.copy.clicked.connect(self._on_copy)
        hint = QCoreApplication.translate(
            "SentencesView",
            "Entwürfe aus den genannten Zahlen. Was verdeckt ist, kommt darin nicht vor.",
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inside.setSpacing(Space.M)
        inside.addWidget(WrappedLabel(hint, Text.MUTED))
        inside.addWidget(self.text, 1)
        inside.addLayout(row(Stretch(), self.copy))

    def show_summary(self, summary: ProtectedSummary) -> None:
        """Show the sentences of a summary."""
        said = sentences(summary)
        nothing = self.tr("Zu diesen Zahlen lässt sich kein Satz entwerfen.")
        self.text.setPlainText("\n\n".join(said) if said else nothing)
        self.copy.refuse("" if said else nothing)

    def _on_copy(self) -> None:
        self.text.selectAll()
        self.text.copy()
        self.copied.emit()
