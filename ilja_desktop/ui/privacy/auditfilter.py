"""Which entries of the trail are listed: how far back, whose, and of which kind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.auditlist import AuditFilter, AuditSpan
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.words import word


class AuditFilterBar(QWidget):
    """Three choices.

    Signals:
        changed: another choice.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.spans = self._combo(self.tr("Zeitraum"))
        for span in AuditSpan:
            self.spans.addItem(word(span))
        self.people = self._combo(self.tr("Person"))
        self.people.addItem(self.tr("Alle Personen"))
        self.deeds = self._combo(self.tr("Vorgang"))
        self.deeds.addItem(self.tr("Alle Vorgänge"))
        self._deeds = sorted(Action, key=word)
        for action in self._deeds:
            self.deeds.addItem(word(action))
        self._uids: tuple[str, ...] = ()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(Flow(self.spans, self.people, self.deeds))
        for box in (self.spans, self.people, self.deeds):
            box.currentIndexChanged.connect(lambda _at: self.changed.emit())

    def offer(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer the people who ever had access, by uid and name, keeping the choice."""
        chosen = self.wanted().uid
        self._uids = tuple(uid for uid, _ in people)
        with QSignalBlocker(self.people):
            while self.people.count() > 1:
                self.people.removeItem(1)
            for _, name in people:
                self.people.addItem(name)
            self.people.setCurrentIndex(self._uids.index(chosen) + 1 if chosen in self._uids else 0)

    def wanted(self) -> AuditFilter:
        """Return what is asked for."""
        person, action = self.people.currentIndex() - 1, self.deeds.currentIndex() - 1
        return AuditFilter(
            span=tuple(AuditSpan)[max(0, self.spans.currentIndex())],
            uid=self._uids[person] if person >= 0 else "",
            action=self._deeds[action] if action >= 0 else None,
        )

    def _combo(self, name: str) -> CalmComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(12)
        return box
