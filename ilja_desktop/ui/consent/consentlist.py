"""The list of consents, what ends next first."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.consentlist import ConsentChoice
from ilja_desktop.services.consentview import ConsentLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.consent.columns import columns
from ilja_desktop.ui.consent.formprint import FormPrint
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.paged import PagedTable
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work

_CHOICES = (
    ConsentChoice.RUNNING,
    ConsentChoice.ENDING,
    ConsentChoice.ENDED,
    ConsentChoice.ALL,
)


class ConsentList(Page):
    """All consents the user may see.

    Signals:
        consent_chosen: by id.
        record_wanted: a consent shall be entered from its form.
        tasks_wanted: what is to be done shall be shown.
    """

    consent_chosen = Signal(int)
    record_wanted = Signal()
    tasks_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self._record = Button(
            QCoreApplication.translate("ConsentList", "Einwilligung eintragen"),
            ButtonKind.PRIMARY,
            "signature",
        )
        self._todo = Button(
            QCoreApplication.translate("ConsentList", "Zu erledigen"), icon="clipboard-check"
        )
        self._forms = Button(
            QCoreApplication.translate("ConsentList", "Formulare drucken"), icon="printer"
        )
        head = PageHead(
            QCoreApplication.translate("ConsentList", "Einwilligungen"),
            QCoreApplication.translate("ConsentList", "Was als Nächstes endet, steht oben"),
            self._forms,
            self._todo,
            self._record,
        )
        super().__init__(head)
        self._desk = desk
        self._work = work
        self._edition = 0
        self._stale = False
        self._ids = array("q")
        self._sought = ""
        self.search = SearchField(self.tr("Einwilligungen suchen"), self.tr("Name oder Fallnummer"))
        self.choices = Segment(self.tr("Welche"), [word(choice) for choice in _CHOICES])
        self._model = PagedTable[ConsentLine](columns(), self._fetch, self)
        self.view = RowView[ConsentLine](self.tr("Einwilligungen"), self._model)
        self.count = Label("", Text.MUTED)
        self._stack = QStackedWidget()
        self._build()
        self._record.clicked.connect(self.record_wanted)
        self._todo.clicked.connect(lambda: self.tasks_wanted.emit())
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._edition += 1
        self._stale = False
        choice = _CHOICES[self.choices.currentIndex()]
        job = partial(self._desk.consents.ids, choice, self._sought)
        self._work.run(self, job, partial(self._show, self._edition))

    def show_task_count(self, count: int) -> None:
        """Say how much there is to be done."""
        self._todo.setText(self.tr("Zu erledigen ({count})").format(count=count))

    def arrive(self) -> None:
        """Begin in the search."""
        self.search.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _build(self) -> None:
        self._table = ListCard(self.view)
        self._empty = EmptyState(
            "shield-check",
            self.tr("Noch keine Einwilligung"),
            self.tr(
                "Ohne unterschriebene Einwilligung wird kein Fall mit Namen besprochen. Hier "
                "tragen Sie ein, was auf dem Papier angekreuzt und unterschrieben ist."
            ),
            self.tr("Einwilligung eintragen"),
        )
        self._nothing = EmptyState(
            "search",
            self.tr("Nichts gefunden"),
            self.tr("Zu dieser Suche und Auswahl gibt es keine Einwilligung."),
        )
        for part in (self._table, self._empty, self._nothing):
            self._stack.addWidget(part)
        self.body.setSpacing(Space.M)
        self.add(Adaptive(Grow(self.search), self.choices, gap=Space.M))
        self.add(self._stack, 1)
        self.add(self.count)

    def _connect(self, changes: Changes) -> None:
        self._empty.chosen.connect(self.record_wanted)
        self._forms.clicked.connect(self._on_forms_clicked)
        self.search.sought.connect(self._on_sought)
        self.search.left_down.connect(self.view.setFocus)
        self.choices.currentChanged.connect(lambda _at: self.refresh())
        self.view.chosen.connect(lambda line: self.consent_chosen.emit(line.id))
        changes.happened.connect(self._on_changes_happened)

    def _on_forms_clicked(self) -> None:
        FormPrint(self._desk, self._work, self.window()).open()

    def _fetch(self, ids: tuple[int, ...], then: Callable[[Sequence[ConsentLine]], None]) -> None:
        self._work.run(self, partial(self._desk.consents.lines, ids), then)

    def _show(self, edition: int, ids: array[int]) -> None:
        if edition != self._edition:
            return
        if ids == self._ids:
            self._model.refresh()
        else:
            self._ids = ids
            self._model.show(ids)
        everything = not self._sought and self.choices.currentIndex() == 0
        nothing = self._empty if everything else self._nothing
        self._stack.setCurrentWidget(self._table if ids else nothing)
        self._record.setHidden(not ids and everything)
        self._say(len(ids))

    def _say(self, number: int) -> None:
        words = self.tr("1 Einwilligung") if number == 1 else self.tr("{number} Einwilligungen")
        text = words.format(number=f"{number:,}".replace(",", "."))
        if text != self.count.text():
            self.count.setText(text)
            announce(self.count, text, urgent=False)

    def _on_sought(self, text: str) -> None:
        if text != self._sought:
            self._sought = text
            self.refresh()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if not touches(changes, Kind.CONSENT, Kind.YOUNG_PERSON, Kind.OFFICE):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
