"""An opened package: what it would do, what somebody has to decide, and the step that takes it."""

from __future__ import annotations

from itertools import islice
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.lineage import Choice
from ilja_desktop.domain.package import Move
from ilja_desktop.domain.packagestaging import Staged, StagedRecord
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.package.arrivingcard import ArrivingCard
from ilja_desktop.ui.package.columns import RECORDS
from ilja_desktop.ui.package.conflictcard import ConflictCard
from ilja_desktop.ui.package.words import MOVE_TONES

MOST_CARDS = 50
"""More conflicts at once nobody decides; the next ones follow when these are settled."""


class TakePage(QWidget):
    """Shows a compared package; decides nothing itself.

    Signals:
        wanted: take it, with the number of deletions somebody confirmed.
        known: somebody said who a young person is; what follows has to be compared anew.
        dropped: leave it.
    """

    wanted = Signal(int)
    known = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.decisions: dict[tuple[UUID, str], Choice] = {}
        self.people: dict[UUID, UUID | None] = {}
        self._staged: Staged | None = None
        self._title = Label("", Text.SUBTITLE)
        self._told = WrappedLabel("", Text.MUTED)
        self._counts = QVBoxLayout()
        self._notes = QVBoxLayout()
        self._conflicts = QVBoxLayout()
        self._model = RecordTable[StagedRecord](RECORDS, self)
        self.view = RowView[StagedRecord](self.tr("Einträge des Pakets"), self._model)
        self.take = Button(self.tr("Übernehmen"), Kind.PRIMARY, "check")
        self.drop = Button(self.tr("Nicht übernehmen"), icon="x")
        self.take.clicked.connect(self._on_take_clicked)
        self.drop.clicked.connect(self.dropped)
        head, records = Card(), Card(self.tr("Was im Einzelnen geschieht"))
        for part in (self._title, self._told, self._counts, self._notes):
            head.add(part)
        head.add(Flow(self.take, self.drop))
        self.view.hug(12)
        records.add(self.view)
        self._records = records
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.L)
        inside.addWidget(head)
        inside.addLayout(self._conflicts)
        inside.addWidget(records)
        inside.addStretch(1)

    def show_staged(self, staged: Staged) -> None:
        """Show a package as it would be taken with what was decided."""
        self._staged = staged
        self._title.setText(f"{word(staged.errand)} · {staged.sender}")
        text = self.tr("Paket {number}, gepackt am {day}. Bis zum Übernehmen wird nichts geändert.")
        self._told.setText(text.format(number=staged.number, day=day(staged.made_at.date())))
        clear(self._counts)
        counts = [
            Pill(f"{staged.counts.get(move, 0)} {word(move).lower()}", MOVE_TONES[move])
            for move in Move
            if staged.counts.get(move, 0)
        ]
        self._counts.addWidget(Flow(*counts))
        self._show_notes(staged)
        self._show_questions(staged)
        self._model.show(staged.records)
        self._records.setVisible(bool(staged.records))
        self._check()

    @property
    def can_be_undone(self) -> bool:
        """Whether taking the package can be taken back; what is deleted stays so."""
        return self._staged is not None and not self._staged.deletions

    def forget(self) -> None:
        """Forget what was decided, because another package comes."""
        self.decisions, self.people = {}, {}

    def _show_questions(self, staged: Staged) -> None:
        clear(self._conflicts)
        for one in staged.arriving:
            person = ArrivingCard(one)
            person.decided.connect(self._on_known)
            self._conflicts.addWidget(person)
        fields = ((record, each) for record in staged.records for each in record.conflicts)
        for record, conflict in islice(fields, MOST_CARDS):
            card = ConflictCard(record, conflict)
            card.decided.connect(self._on_decided)
            self._conflicts.addWidget(card)

    def _show_notes(self, staged: Staged) -> None:
        clear(self._notes)
        if staged.missing:
            text = self.tr(
                "Lücke: {missing} frühere Pakete sind nie angekommen. Dieses enthält den neuesten "
                "Stand; es muss nichts nachgeholt werden."
            )
            self._notes.addWidget(Note(text.format(missing=staged.missing), Tone.INFO))
        if staged.turned_back:
            text = self.tr(
                "Der Tresor der absendenden Stelle ist älter als ihr letzter bekannter Stand. "
                "Bitte fragen Sie nach, ob dort eine Sicherung zurückgeholt wurde."
            )
            self._notes.addWidget(Note(text, Tone.WARN))
        if not staged.records:
            self._notes.addWidget(Note(self.tr("Alles ist hier schon bekannt."), Tone.OK))

    def _on_decided(self, record: UUID, field: str, choice: Choice) -> None:
        self.decisions[record, field] = choice
        self._check()

    def _on_known(self, arrived: UUID, known: UUID | None) -> None:
        self.people[arrived] = known
        self.known.emit()

    def _check(self) -> None:
        assert self._staged is not None
        conflicts = (
            (record.object_id, each.field)
            for record in self._staged.records
            for each in record.conflicts
        )
        left = sum(each not in self.decisions for each in conflicts)
        left += sum(one.person not in self.people for one in self._staged.arriving)
        text = self.tr("Noch zu entscheiden: {left}.").format(left=left)
        self.take.refuse(text if left else "")

    def _on_take_clicked(self) -> None:
        staged = self._staged
        assert staged is not None
        if not staged.asks_twice:
            self.wanted.emit(staged.deletions)
            return
        ask = Ask(
            self.tr("{count} Einträge löschen?").format(count=staged.deletions),
            self.tr(
                "Mit diesem Paket werden hier {count} Einträge gelöscht. Das lässt sich nicht "
                "zurücknehmen."
            ).format(count=staged.deletions),
            self.tr("{count} löschen und übernehmen").format(count=staged.deletions),
            danger=True,
            parent=self.window(),
        )
        ask.accepted.connect(lambda: self.wanted.emit(staged.deletions))
        ask.open()
