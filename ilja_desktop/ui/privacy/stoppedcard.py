"""What was typed for items that were stopped, and waits for a decision; nobody reads it here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.ids import StoppedItemId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.stoppage import StoppedLine
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work


class StoppedCard(Card):
    """One line for each stopped item; hidden while there is none."""

    def __init__(self, desk: Desk, work: Work, changes: Changes, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("StoppedCard", "Abgebrochene Besprechungen"))
        self._desk, self._work, self._messages = desk, work, messages
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        words = self.tr(
            "Was bis zum Abbruch geschrieben war, ist eingeschränkt: Es steht nirgends und wartet "
            "darauf, dass jemand über das Löschen entscheidet."
        )
        self.add(WrappedLabel(words, Text.MUTED))
        self.add(self._lines)
        self.hide()
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.stoppages.waiting, self._show, self._messages.refuse)

    def _show(self, waiting: tuple[StoppedLine, ...]) -> None:
        clear(self._lines)
        for one in waiting:
            words = self.tr("Konferenz {number} am {day}, TOP {position}").format(
                number=one.conference, day=day(one.held_on), position=one.position
            )
            erase = Button(self.tr("Löschen …"), ButtonKind.DANGER, "trash-2", Extent.SMALL)
            erase.setAccessibleName(self.tr("Löschen: {what}").format(what=words))
            erase.clicked.connect(partial(self._ask, one.id, words))
            self._lines.addWidget(boxed(row(Grow(WrappedLabel(words)), erase)))
        self.setVisible(bool(waiting))

    def _ask(self, id: StoppedItemId, words: str) -> None:
        ask = Ask(
            self.tr("Text endgültig löschen?"),
            words,
            self.tr("Löschen"),
            danger=True,
            parent=self.window(),
        )
        ask.accepted.connect(partial(self._erase, id))
        ask.open()

    def _erase(self, id: StoppedItemId) -> None:
        job = partial(self._desk.stoppages.erase, id)
        self._work.run(self, job, lambda _: None, self._messages.refuse)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.AGENDA_ITEM):
            self.refresh()
