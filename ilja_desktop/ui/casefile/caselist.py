"""The list of cases: all ids at once, lines page by page, found while typing."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.caselist import CaseLine
from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.caselist import CaseListing
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.casefile.columns import columns
from ilja_desktop.ui.casefile.filterbar import FilterBar
from ilja_desktop.ui.casefile.highlight import finder
from ilja_desktop.ui.casefile.lights import Lights
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import ElidedLabel, Label
from ilja_desktop.ui.kit.layout import Grow, row
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.paged import PAGE, PagedTable
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Token, Work

_SHOWN_KINDS = (
    Kind.CASE,
    Kind.YOUNG_PERSON,
    Kind.CONFERENCE,
    Kind.AGENDA_ITEM,
    Kind.INSTITUTION,
)
_MOST_FOUND = 1_000


class CaseList(Page):
    """All cases the user may see.

    Signals:
        case_chosen: by id.
        report_wanted: a new case shall be reported.
        import_wanted: a file shall be read in.
        form_wanted: the empty report sheet is wanted as a PDF.
    """

    case_chosen = Signal(int)
    report_wanted = Signal()
    import_wanted = Signal()
    form_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self._form = Button(
            QCoreApplication.translate("CaseList", "Fallmeldung als PDF"), icon="file-text"
        )
        self._import = Button(QCoreApplication.translate("CaseList", "Einlesen"), icon="file-input")
        self._report = Button(
            QCoreApplication.translate("CaseList", "Fall melden"), ButtonKind.PRIMARY, "plus"
        )
        head = PageHead(
            QCoreApplication.translate("CaseList", "Fälle"),
            QCoreApplication.translate(
                "CaseList", "Junge Menschen, die zur Fallkonferenz gemeldet sind"
            ),
            self._form,
            self._import,
            self._report,
        )
        super().__init__(head)
        self._desk = desk
        self._work = work
        self._edition = 0
        self._stale = False
        self._ids = array("q")
        self._search = Token()
        self.filter = FilterBar(closed_drafts=may(desk.user, Right.SEE_CLOSED_DRAFTS))
        self._lights = Lights(desk, work, self)
        shown = columns(self._lights.of, desk.workplace.today)
        self._model = PagedTable[CaseLine](shown, self._fetch, self)
        self.view = RowView[CaseLine](self.tr("Fallliste"), self._model)
        self._lights.watch(self.view, self._model)
        self.count = Label("", Text.MUTED)
        self._stack = QStackedWidget()
        self._build()
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again for the ids; lines follow as they come on screen."""
        self._edition += 1
        self._stale = False
        wanted, sought = self.filter.wanted(), self.filter.sought
        self._search.cancel()
        self._search = Token()
        self._work.run(
            self,
            partial(self._desk.case_lists.listing, wanted, sought, PAGE),
            partial(self._show, self._edition),
            self._on_refused,
            token=self._search,
        )

    def arrive(self) -> None:
        """Begin in the search."""
        self.filter.search.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _build(self) -> None:
        self._table = ListCard(self.view)
        self._empty = EmptyState(
            "folder-open",
            self.tr("Noch kein Fall"),
            self.tr(
                "Hier stehen die jungen Menschen, über deren Weg in Schule, Ausbildung oder "
                "Arbeit gemeinsam beraten wird. Melden Sie den ersten Fall, oder lesen Sie eine "
                "Tabelle ein."
            ),
            self.tr("Ersten Fall melden"),
        )
        self._nothing = EmptyState(
            "search",
            self.tr("Nichts gefunden"),
            self.tr("Zu dieser Suche und diesen Filtern gibt es keinen Fall, den Sie sehen."),
            self.tr("Suche und Filter zurücksetzen"),
        )
        self._nothing.button.set_icon("rotate-ccw")
        for part in (self._table, self._empty, self._nothing):
            self._stack.addWidget(part)
        hint = ElidedLabel(self.tr("Pfeiltasten wählen · Eingabe öffnet"), Text.CAPTION)
        hint.setMaximumWidth(hint.sizeHint().width() + Space.S)
        self.body.setSpacing(Space.M)
        self.add(self.filter)
        self.add(self._stack, 1)
        self.add(row(Grow(self.count), hint))

    def _connect(self, changes: Changes) -> None:
        self._form.clicked.connect(self.form_wanted)
        self._import.clicked.connect(self.import_wanted)
        self._report.clicked.connect(self.report_wanted)
        self._empty.chosen.connect(self.report_wanted)
        self._nothing.chosen.connect(self.filter.reset)
        self.filter.changed.connect(self.refresh)
        self.filter.search.left_down.connect(self.view.setFocus)
        self.view.chosen.connect(self._on_chosen)
        changes.happened.connect(self._on_changes_happened)

    def _fetch(self, ids: tuple[int, ...], then: Callable[[Sequence[CaseLine]], None]) -> None:
        self._work.run(self, partial(self._desk.case_lists.lines, ids), then)

    def _show(self, edition: int, listing: CaseListing) -> None:
        if edition != self._edition:
            return
        ids = listing.ids
        self.view.highlight(finder(self.filter.sought))
        if ids == self._ids:
            self._model.refresh(listing.first)
        else:
            self._put(listing)
        nothing = self._empty if self.filter.is_open else self._nothing
        self._stack.setCurrentWidget(self._table if ids else nothing)
        self._report.setHidden(not ids and self.filter.is_open)
        self._say(len(ids))

    def _put(self, listing: CaseListing) -> None:
        """Show other rows; what is selected stays selected, if it is still there."""
        ids = listing.ids
        at = self.view.currentIndex().row()
        chosen = self._ids[at] if self.view.selectionModel().hasSelection() else -1
        self._ids = ids
        self._model.show(ids, listing.first)
        if chosen in ids:
            self.view.select_row(ids.index(chosen))

    def _say(self, number: int) -> None:
        if self.filter.sought and number >= _MOST_FOUND:
            text = self.tr("Die ersten {number} Treffer").format(number=f"{number:,}")
        elif number == 1:
            text = self.tr("1 Fall")
        else:
            text = self.tr("{number} Fälle").format(number=f"{number:,}")
        text = text.replace(",", ".")
        if text != self.count.text():
            self.count.setText(text)
            announce(self.count, text, urgent=False)

    def _on_refused(self, refusal: Refusal) -> None:
        """Say why nothing can be listed; a search overtaken by the next key is no news."""
        if not isinstance(refusal, Cancelled):
            self.messages.refuse(refusal)

    def _on_chosen(self, line: CaseLine) -> None:
        self.case_chosen.emit(line.id)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.CONSENT, Kind.YOUNG_PERSON, Kind.OFFICE):
            self._lights.forget()
        if not touches(changes, *_SHOWN_KINDS):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
