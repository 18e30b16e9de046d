"""Chooses a case and the text that is to be told of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit

from ilja_desktop.domain.caselist import CaseFilter, CaseLine
from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.narrative import Reading
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.narrative import NarrativeSource
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.kit.table import PLACEHOLDER, Cell, Column, RecordTable
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Lane, Work

_MOST, _HEIGHT = 40, 340
_STACKED_BELOW = 820


def _name(line: CaseLine) -> str:
    return f"{line.family_name}, {line.given_name}" if line.legible else PLACEHOLDER


COLUMNS: tuple[Column[CaseLine], ...] = (
    Column(
        context="SourcePage",
        title=mark("SourcePage", "Jugendliche/r"),
        cell=Cell.PERSON,
        text=_name,
        detail=lambda line: line.number,
        person=lambda line: (initials(line.given_name, line.family_name), line.person_id),
        share=1,
    ),
)


class SourcePage(Page):
    """The case, and the text of it.

    Signals:
        back_wanted: the reports shall be shown again.
        read: with ``NarrativeSource`` and ``Reading``; the questions can be asked.
    """

    back_wanted = Signal()
    read = Signal(object, object)

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self.back = Button(
            QCoreApplication.translate("SourcePage", "Zu den Berichten"),
            ButtonKind.QUIET,
            "arrow-left",
        )
        self.go = Button(
            QCoreApplication.translate("SourcePage", "Text durchsehen"),
            ButtonKind.PRIMARY,
            "scan-line",
        )
        super().__init__(
            PageHead(
                QCoreApplication.translate("SourcePage", "Fallschilderung"),
                QCoreApplication.translate(
                    "SourcePage", "Von einem Fall erzählen, ohne zu sagen, wessen Fall es ist"
                ),
                self.back,
                self.go,
            )
        )
        self._desk, self._work = desk, work
        self._source: NarrativeSource | None = None
        self.progress = Progress()
        self.search = SearchField(self.tr("Fall suchen"), self.tr("Name oder Fallnummer"))
        self._model = RecordTable[CaseLine](COLUMNS, self)
        self.view = RowView[CaseLine](self.tr("Gefundene Fälle"), self._model)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text der Fallschilderung"))
        self.text.setTabChangesFocus(True)
        self._build()
        self._connect(changes)
        self._seek("")
        self._show(None)

    def arrive(self) -> None:
        """Begin with the case, or with its text."""
        (self.search if self._source is None else self.text).setFocus()

    def _build(self) -> None:
        cases = Card(self.tr("Fall"))
        cases.add(self.search)
        cases.body.addWidget(self.view, 1)
        texts = Card(self.tr("Text"))
        hint = self.tr(
            "Hier steht aus der Fallakte, was ohne Namen gezeigt werden darf. Kürzen Sie, oder "
            "fügen Sie einen anderen Text über diesen Fall ein."
        )
        self._whose = Label("", Text.STRONG)
        texts.add(self._whose)
        texts.add(Note(hint, Tone.INFO))
        texts.body.addWidget(self.text, 1)
        for part in (self.view, self.text):
            part.setMinimumHeight(look().px(_HEIGHT))
        self.add(self.progress)
        self.add(Adaptive(Grow(cases, 2), Grow(texts, 3), below=_STACKED_BELOW), 1)

    def _connect(self, changes: Changes) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.search.sought.connect(self._seek)
        self.search.left_down.connect(self.view.setFocus)
        self.view.chosen.connect(self._choose)
        self.view.clicked.connect(self._choose_current)
        self.text.textChanged.connect(self._judge)
        self.go.clicked.connect(self._read)
        changes.happened.connect(self._on_changes_happened)

    def _seek(self, text: str) -> None:
        job = partial(self._desk.case_lists.listing, CaseFilter(), text, _MOST)
        self._work.run(self, job, lambda found: self._model.show(found.first), self.messages.refuse)

    def _choose_current(self) -> None:
        line = self.view.current_record()
        if line is not None:
            self._choose(line)

    def _choose(self, line: CaseLine) -> None:
        self.messages.clear()
        job = partial(self._desk.narratives.source, CaseId(line.id))
        self._work.run(self, job, self._show, self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self._show(None)
        self.messages.refuse(refusal)

    def _show(self, source: NarrativeSource | None) -> None:
        self._source = source
        self.text.setPlainText("" if source is None else source.text())
        self.text.setReadOnly(source is None)
        words = self.tr("Bitte zuerst einen Fall wählen")
        chosen = self.tr("Zu Fall {number}")
        self._whose.setText(words if source is None else chosen.format(number=source.case.number))
        self._judge()
        if source is not None:
            self.text.setFocus()

    def _judge(self) -> None:
        missing = "" if self.text.toPlainText().strip() else self.tr("Es ist noch kein Text da.")
        chosen = "" if self._source else self.tr("Bitte zuerst einen Fall wählen")
        self.go.refuse(chosen or missing)

    def _read(self) -> None:
        if self._source is not None:
            self.messages.clear()
            token = self.progress.begin(self.tr("Text wird durchgesehen"))
            job = partial(self._desk.narratives.read, self.text.toPlainText(), self._source.known)
            done = partial(self._tell, self._source)
            self._work.run(self, job, done, self._stop, lane=Lane.COMPUTE, token=token)

    def _tell(self, source: NarrativeSource, reading: Reading) -> None:
        self.progress.end()
        self.read.emit(source, reading)

    def _stop(self, refusal: Refusal) -> None:
        self.progress.end()
        self.messages.refuse(refusal)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.CASE):
            self._seek(self.search.text())
