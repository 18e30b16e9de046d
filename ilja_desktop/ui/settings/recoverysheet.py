"""Printing the recovery sheet and typing its key back; only then the sheet counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.recovery import RecoveryPaper
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Stretch, boxed, column, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.printing import ask_and_print
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.work import Lane, Work

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
        self._desk = desk
        self._work = work
        self._data = b""
        self._view = PdfView(self.tr("Wiederherstellungsbogen"), work)
        self._view.setMinimumHeight(look().px(_PREVIEW_HEIGHT))
        self._print = Button(self.tr("Drucken …"), icon="printer")
        self._print.clicked.connect(self._on_print_clicked)
        self._print.setEnabled(False)
        self.confirm.setEnabled(False)
        self.typed = QLineEdit()
        label = self.tr("Schlüssel vom Papier (ohne den Anfang AGE-SECRET-KEY-1)")
        self.typed.setAccessibleName(label)
        name = Label(label, Text.CAPTION_STRONG)
        name.setBuddy(self.typed)
        self.add(boxed(row(self._print, Stretch())))
        self.add(boxed(column(name, self.typed, gap=4)))
        self.add(self._view)
        self.confirmed.connect(self._on_confirmed)
        self._work.run(self, desk.recovery.draw, self._render, self.messages.refuse)

    def _render(self, paper: RecoveryPaper) -> None:
        self._work.run(
            self,
            partial(self._desk.recovery.render, paper),
            self._show,
            self.messages.refuse,
            lane=Lane.COMPUTE,
        )

    def _show(self, data: bytes) -> None:
        self._data = data
        self._view.show_pdf(data)
        self._print.setEnabled(True)
        self.confirm.setEnabled(True)

    def _on_print_clicked(self) -> None:
        ask_and_print(self, self._work, self._data, self._on_printed, self.messages.refuse)

    def _on_printed(self, _pages: int) -> None:
        self.messages.done(self.tr("Gedruckt. Bitte tippen Sie den Schlüssel jetzt ab."))
        self.typed.setFocus()

    def _on_confirmed(self) -> None:
        self.confirm.setEnabled(False)
        self._work.run(
            self,
            partial(self._desk.recovery.confirm, self.typed.text()),
            lambda _: self.accept(),
            self._on_refused,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.confirm.setEnabled(True)
        self.messages.refuse(refusal)
        self.typed.setFocus()
