"""Scans of paper are listed and looked at, pictures and PDFs, each as what it was found to be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.disclosure import Document, DocumentKind
from ilja_desktop.domain.ids import DocumentId
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.recordcard import RecordCard, RecordSheet
from ilja_desktop.ui.kit.scanpicture import ScanPicture
from ilja_desktop.ui.kit.work import Work
from tests.exchange.scans import jpeg, pdf
from tests.ui import uicheck


def record(title: str, content: bytes) -> Document:
    return Document(
        id=DocumentId(1),
        uuid=uuid4(),
        revision=1,
        kind=DocumentKind.PAPER_RECORD,
        title=title,
        content=content,
        sha256="0" * 64,
        created_at=datetime(2026, 12, 4, 16, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        (record("Anwesenheitsliste.pdf", pdf()), PdfView),
        (record("Mitschrift auf Papier, TOP 1.jpeg", jpeg(800, 1100)), ScanPicture),
    ],
)
def test_a_scan_is_looked_at(
    kept: Document, shown: type[QWidget], work: Work, qtbot: QtBot
) -> None:
    window, messages = QWidget(), MessageBar()
    qtbot.addWidget(window)
    card = RecordCard(work, lambda _id: kept, messages)
    window.setLayout(column(messages, card))
    window.resize(1024, 640)
    window.show()
    card.look_up(lambda: (replace(kept, content=b""),))
    qtbot.waitUntil(card.isVisible)
    assert card.looks[0].accessibleName() == f"{kept.title} ansehen"
    card.looks[0].click()
    qtbot.waitUntil(lambda: bool(window.findChildren(RecordSheet)))
    (sheet,) = window.findChildren(RecordSheet)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(shown)))
    qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])
    sheet.accept()


def test_without_scans_there_is_no_card(work: Work, qtbot: QtBot) -> None:
    messages = MessageBar()
    card = RecordCard(work, lambda _id: record("x.pdf", b""), messages)
    qtbot.addWidget(messages)
    qtbot.addWidget(card)
    asked: list[int] = []

    def nothing() -> tuple[Document, ...]:
        asked.append(1)
        return ()

    card.look_up(nothing)
    qtbot.waitUntil(lambda: asked == [1] and not work.under_way)
    assert not card.isVisible()
