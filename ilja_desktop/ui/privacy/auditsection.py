"""What was done in the vault, by whom and when; it shows no content of cases."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.work import Work


class AuditSection(QWidget):
    """The audit trail."""

    def __init__(self, desk: Desk, work: Work, changes: Changes, messages: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._changes = changes
        self._messages = messages
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            EmptyState(
                "history", self.tr("Noch keine Einträge"), self.tr("Hier steht der Verlauf.")
            )
        )
