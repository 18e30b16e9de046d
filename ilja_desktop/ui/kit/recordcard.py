"""Scans of what was written on paper, listed and looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.disclosure import Document
from ilja_desktop.domain.ids import DocumentId
from ilja_desktop.domain.scan import ScanKind
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import TwoLines
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.scanpicture import ScanPicture, decoded
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Lane, Work

_PDF_HEIGHT = 520
_OF_WINDOW = 0.9

Fetch = Callable[[DocumentId], Document]


class RecordCard(Card):
    """The scans of a session or a case; hidden while there are none.

    Args:
        work: the lanes.
        fetch: returns one of them with its bytes.
        messages: of the page around it.
    """

    def __init__(self, work: Work, fetch: Fetch, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("RecordCard", "Vom Papier"))
        self._work, self._fetch, self._messages = work, fetch, messages
        self._lines = column(gap=Space.S)
        self.looks: list[Button] = []
        self.add(self._lines)
        self.hide()

    def look_up(self, job: Callable[[], tuple[Document, ...]]) -> None:
        """Show what a job on the store lane finds."""
        self._work.run(self, job, self._show, self._messages.refuse)

    def _show(self, records: tuple[Document, ...]) -> None:
        clear(self._lines)
        self.looks = []
        for record in records:
            self._lines.addWidget(self._line(record))
        self.setVisible(bool(records))

    def _line(self, record: Document) -> QWidget:
        look = Button(self.tr("Ansehen"), icon="eye", extent=Extent.SMALL)
        look.setAccessibleName(self.tr("{title} ansehen").format(title=record.title))
        look.clicked.connect(partial(self._open, record))
        self.looks.append(look)
        added = self.tr("beigefügt am {day}").format(day=day(rule_day(record.created_at)))
        return boxed(row(Grow(TwoLines(record.title, added)), look, gap=Space.M))

    def _open(self, record: Document) -> None:
        self._messages.clear()
        job = partial(self._fetch, record.id)
        self._work.run(self, job, self._look_at, self._messages.refuse)

    def _look_at(self, record: Document) -> None:
        RecordSheet(self._work, record, self.window()).open()


class RecordSheet(Sheet):
    """Shows one scan as large as there is room.

    Args:
        work: draws.
        record: with its bytes.
        parent: the window.
    """

    def __init__(self, work: Work, record: Document, parent: QWidget) -> None:
        close = QCoreApplication.translate("RecordSheet", "Schließen")
        super().__init__(record.title, close, "", parent)
        self.record = record
        self.cancel.hide()
        self.resize(self.size().expandedTo(parent.window().size() * _OF_WINDOW))
        self.confirmed.connect(self.accept)
        kind = _kind(record)
        if kind is ScanKind.PDF:
            view = PdfView(record.title, work)
            view.setMinimumHeight(_PDF_HEIGHT)
            self.body.addWidget(view, 1)
            view.show_pdf(record.content)
        else:
            job = partial(decoded, record.content, kind, record.title)
            work.run(self, job, self._show_picture, self.messages.refuse, lane=Lane.COMPUTE)

    def _show_picture(self, image: QImage) -> None:
        self.add(ScanPicture(image, self.record.title))


def _kind(record: Document) -> ScanKind:
    """Return what kind of file it was found to be when it was attached; its title ends in it."""
    return next((one for one in ScanKind if record.title.endswith(one.suffix)), ScanKind.PDF)
