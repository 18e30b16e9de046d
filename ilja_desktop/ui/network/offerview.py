"""The list of offers: sought, entered, printed as one page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.offer import OfferEntry, sought
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.network.offercolumns import COLUMNS
from ilja_desktop.ui.network.offerprint import OfferPrint
from ilja_desktop.ui.network.offersheet import OfferSheet


class OfferView(QWidget):
    """Offers of the network.

    Signals:
        counted: how many offers there are, and how many entries are old.
    """

    counted = Signal(int, int)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__()
        self._desk, self._work = desk, work
        self._entries: tuple[OfferEntry, ...] = ()
        self.search = SearchField(
            self.tr("Angebote suchen"), self.tr("Name, Träger, für wen, Kontakt")
        )
        self._model = RecordTable[OfferEntry](COLUMNS, self)
        self.view = RowView[OfferEntry](self.tr("Angebote"), self._model)
        self.none = WrappedLabel(self.tr("Dazu steht kein Angebot in der Liste."), Text.MUTED)
        self.empty = EmptyState(
            "list-checks",
            self.tr("Noch keine Angebote"),
            self.tr(
                "Wer bietet was an, wo ist etwas frei? Tragen Sie Angebote ein, oder lesen Sie "
                "eine Tabelle ein. Ob jemand Anspruch hat, sagt die Liste nicht."
            ),
            self.tr("Angebot eintragen"),
        )
        self._build()
        changes.happened.connect(self._on_changes_happened)
        self.search.sought.connect(lambda _text: self._show_sought())
        self.search.left_down.connect(self.view.setFocus)
        self.view.chosen.connect(self._open)
        self.empty.chosen.connect(self.enter)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.offers.entries, self._show)

    def enter(self) -> None:
        """Ask for a new offer."""
        OfferSheet(self._desk, self._work, None, self.window()).open()

    def print(self) -> None:
        """Show the page „Was ist frei?“ before it is printed."""
        OfferPrint(self._desk, self._work, self.window()).open()

    def _build(self) -> None:
        self._card = ListCard(self.view)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        note = WrappedLabel(
            self.tr("Die Liste sagt nichts darüber, ob jemand Anspruch auf ein Angebot hat."),
            Text.MUTED,
        )
        self._top = Adaptive(self.search, Grow(note), below=620)
        inside.addWidget(self._top)
        inside.addWidget(self.none)
        inside.addWidget(self._card, 1)
        inside.addWidget(self.empty, 1)
        self.none.hide()
        self.empty.hide()

    def _show(self, entries: tuple[OfferEntry, ...]) -> None:
        self._entries = entries
        self._top.setVisible(bool(entries))
        self._card.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        self.counted.emit(len(entries), sum(entry.old for entry in entries))
        self._show_sought()

    def _show_sought(self) -> None:
        found = sought(self._entries, self.search.text())
        self._model.show(found)
        self.none.setVisible(bool(self._entries) and not found)

    def _open(self, entry: OfferEntry) -> None:
        if may(self._desk.user, Right.KEEP_NETWORK):
            OfferSheet(self._desk, self._work, entry.offer, self.window()).open()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.OFFER) or touches(changes, Kind.OFFICE):
            self.refresh()
