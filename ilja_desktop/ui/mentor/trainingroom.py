"""One's own trainings, and what is planned."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.volunteer import Training, Volunteer
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import ElidedLabel
from ilja_desktop.ui.kit.layout import Grow, clear, column, row
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work


class TrainingRoom(Page):
    """What a volunteer has learned and will learn."""

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        super().__init__(PageHead(QCoreApplication.translate("TrainingRoom", "Meine Schulungen")))
        self._desk, self._work = desk, work
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        self.add(self._lines)
        self.empty = EmptyState(
            "graduation-cap",
            self.tr("Noch nichts geplant"),
            self.tr("Schulungen plant die Koordination; sie kommen mit dem nächsten Paket."),
        )
        self.add(self.empty)
        self.body.addStretch(1)
        changes.happened.connect(self._on_changes_happened)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.mentor_logs.volunteer, self._show, self.messages.refuse)

    def _show(self, volunteer: Volunteer | None) -> None:
        trainings = () if volunteer is None else volunteer.trainings
        clear(self._lines)
        for training in trainings:
            self._lines.addWidget(self._card(training))
        self.empty.setVisible(not trainings)
        hours = 0 if volunteer is None else volunteer.training_hours()
        words = self.tr("{hours} Stunden teilgenommen").format(hours=hours) if hours else ""
        self.head.name(self.tr("Meine Schulungen"), words)

    def _card(self, training: Training) -> Card:
        hours = self.tr("{hours} Stunden").format(hours=training.hours) if training.hours else ""
        when = "" if training.held_on is None else day(training.held_on)
        said = column(
            ElidedLabel(training.title, Text.STRONG),
            ElidedLabel(" · ".join(filter(None, (when, hours))), Text.MUTED),
            gap=Space.XXS,
        )
        state = Pill(self.tr("Geplant"), Tone.INFO)
        if training.attended:
            state = Pill(self.tr("Teilgenommen"), Tone.OK)
        card = Card()
        card.add(row(Grow(said), state))
        return card

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.VOLUNTEER):
            self.refresh()
