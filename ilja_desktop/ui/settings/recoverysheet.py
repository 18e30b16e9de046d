"""Printing the recovery sheet and typing its key back; only then the sheet counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.typedback import TypedBack
from ilja_desktop.ui.kit.work import Work

_PREVIEW_HEIGHT = 300


class RecoverySheet(Sheet):
    """Shows a new sheet from memory, prints it, and asks for its key."""

    def __init__(self, desk: Desk, work: Work, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("RecoverySheet", "Wiederherstellungsbogen"),
            QCoreApplication.translate("RecoverySheet", "Bogen gültig machen"),
            QCoreApplication.translate(
                "RecoverySheet",
                "Drucken Sie den Bogen und tippen Sie den Schlüssel vom Papier ab. Erst dann gilt "
                "er; ein früherer Bogen wird damit ungültig.",
            ),
            parent,
        )
        self.typed = TypedBack(desk.recovery, work, self.messages)
        self._view = PdfView(self.tr("Wiederherstellungsbogen"), work)
        self._view.setMinimumHeight(look().px(_PREVIEW_HEIGHT))
        self.confirm.setEnabled(False)
        self.add(self.typed)
        self.add(self._view)
        self.typed.ready.connect(self._on_ready)
        self.typed.counted.connect(self.accept)
        self.confirmed.connect(self.typed.confirm)
        self.typed.draw()

    def _on_ready(self) -> None:
        self._view.show_pdf(self.typed.data[0])
        self.confirm.setEnabled(True)
