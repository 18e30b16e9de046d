"""The paper check: type or scan the code on a paper, and see the stored document beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.papercheck import FoundPaper
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.labelled import caption
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Work

_HEIGHT = 300


class PaperSheet(Sheet):
    """A reader for QR codes types like a keyboard, so one line takes both."""

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None) -> None:
        super().__init__(
            QCoreApplication.translate("PaperSheet", "Papier prüfen"),
            QCoreApplication.translate("PaperSheet", "Schließen"),
            QCoreApplication.translate(
                "PaperSheet", "Der Prüfcode steht am Fuß jeder Seite und im QR-Code."
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self.code = QLineEdit()
        self.code.setPlaceholderText("ABCD-EFGH-IJKL")
        name = caption(self.tr("Prüfcode eingeben oder einlesen"), self.code)
        self.search = Button(self.tr("Anzeigen"), Kind.SECONDARY, "scan-line")
        self.said = WrappedLabel("", Text.STRONG)
        self.compare = WrappedLabel("", Text.MUTED)
        self.view = PdfView(self.tr("Gespeicherte Unterlage"), work)
        self.view.setMinimumHeight(look().px(_HEIGHT))
        self._found = boxed(column(self.said, self.compare, self.view, gap=Space.S))
        self._found.hide()
        entry = boxed(row(Grow(self.code), self.search, gap=Space.S))
        self.add(boxed(column(name, entry, gap=4)))
        self.body.addWidget(self._found, 1)
        self.body.addStretch()
        self.cancel.hide()
        if parent is not None:
            self.resize(parent.width() * 4 // 5, parent.height() * 9 // 10)
        self.search.clicked.connect(self._on_search)
        self.code.returnPressed.connect(self._on_search)
        self.confirm.setAutoDefault(False)
        self.confirmed.connect(self.accept)

    def _on_search(self) -> None:
        self.messages.clear()
        job = partial(self._desk.paper_checks.find, self.code.text())
        self._work.run(self, job, self._show, self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self._found.hide()
        self.messages.refuse(refusal)

    def _show(self, found: FoundPaper) -> None:
        self.code.setText(found.code)
        self.said.setText(self._which(found))
        self.compare.setText(self._how(found))
        self._found.show()
        self.view.show_pdf(found.document.content)

    def _which(self, found: FoundPaper) -> str:
        copy = found.copy
        if copy is None:
            text = self.tr("{kind} vom {day}: das Original in diesem Tresor.")
            made = day(rule_day(found.document.created_at))
            return text.format(kind=word(found.document.kind), day=made)
        text = self.tr("Exemplar {number} für {name}, ausgegeben am {day}: {kind}.")
        return text.format(
            number=copy.copy_number,
            name=copy.receiver_name,
            day=day(rule_day(copy.disclosed_at)),
            kind=word(copy.kind),
        )

    def _how(self, found: FoundPaper) -> str:
        if found.copy is None:
            return self.tr("Bitte Seite für Seite mit dem Papier vergleichen.")
        return self.tr(
            "Bitte mit dem Papier vergleichen. Gezeigt wird das Original; ein Exemplar enthält "
            "davon nur, was diese Person erhalten durfte, und sonst nichts anderes."
        )
