"""What was published, when, to whom and what for; and new cases that wait to be counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.words.mark import mark
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.released import Released
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.periodwords import period_words
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import Column, RecordTable
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.report.reviewcard import ReviewCard

COLUMNS: tuple[Column[Released], ...] = (
    Column(
        context="LedgerPage",
        title=mark("LedgerPage", "Was"),
        text=lambda each: word(each.kind),
        detail=lambda each: "" if each.period is None else period_words(each.period),
        share=3,
    ),
    Column(
        context="LedgerPage",
        title=mark("LedgerPage", "Für wen"),
        text=lambda each: each.recipient,
        detail=lambda each: each.purpose,
        share=3,
    ),
    Column(
        context="LedgerPage",
        title=mark("LedgerPage", "Wann"),
        text=lambda each: day(rule_day(each.published_at)),
        sort=lambda each: each.published_at,
        width=120,
    ),
    Column(
        context="LedgerPage",
        title=mark("LedgerPage", "Prüfsumme"),
        text=lambda each: each.sha256[:12],
        width=130,
        from_width=640,
    ),
)


class LedgerPage(Page):
    """The ledger; its entries never change.

    Signals:
        left: back to the builder.
    """

    left = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        back = QCoreApplication.translate("LedgerPage", "Zusammenfassung")
        self.back = Button(back, ButtonKind.GHOST, "arrow-left")
        super().__init__(
            PageHead(
                QCoreApplication.translate("LedgerPage", "Herausgegeben"),
                QCoreApplication.translate(
                    "LedgerPage", "Jede neue Zusammenfassung wird mit allen früheren geschützt"
                ),
                self.back,
            ),
        )
        self._desk, self._work = desk, work
        self.review = ReviewCard(desk, work)
        self.model = RecordTable(COLUMNS, self)
        self.view = RowView[Released](self.tr("Was herausgegeben wurde"), self.model)
        self.detail = WrappedLabel("", Text.CAPTION)
        self._empty = EmptyState(
            "archive",
            self.tr("Noch nichts herausgegeben"),
            self.tr("Was freigegeben wird, steht hier mit Tag, Empfänger, Zweck und Prüfsumme."),
        )
        self._list = Card()
        self._list.add(self.view)
        self._list.add(self.detail)
        self.add(self.review)
        self.add(self._list, 1)
        self.add(self._empty, 1)
        self.back.clicked.connect(self.left)
        self.view.selected.connect(self._tell)
        self.review.refused.connect(self.messages.refuse)
        self.review.done.connect(self._on_reviewed)
        changes.happened.connect(self._on_changes_happened)
        self._show(())

    def arrive(self) -> None:
        """Look again, and begin with the list."""
        self.refresh()
        self.view.setFocus()

    def refresh(self) -> None:
        """Read the ledger again."""
        self._work.run(self, self._desk.summaries.ledger, self._show, self.messages.refuse)
        self.review.refresh()

    def _show(self, found: tuple[Released, ...]) -> None:
        self.model.show(found)
        self._list.setVisible(bool(found))
        self._empty.setVisible(not found)
        if found:
            self.view.select_row(0)
            self._tell(found[0])

    def _tell(self, each: Released) -> None:
        words = (
            self.tr("SHA-256 der PDF-Datei: {hash}")
            if each.kind is DocumentKind.NARRATIVE
            else self.tr("SHA-256 der JSON-Datei: {hash}")
        )
        self.detail.setText(words.format(hash=each.sha256))

    def _on_reviewed(self) -> None:
        self.messages.done(self.tr("Die neuen Fälle werden ab jetzt mitgezählt."))

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if self.isVisible() and touches(changes, Kind.DISCLOSURE, Kind.MINUTES, Kind.AGENDA_ITEM):
            self.refresh()
