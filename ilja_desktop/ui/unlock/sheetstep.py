"""The step nobody can pass by: a vault is complete once its recovery sheet was typed back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ilja_desktop.domain.recovery import SheetState
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.typedback import TypedBack
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.unlock.card import DoorCard

if TYPE_CHECKING:
    from ilja_desktop.services.recovery import Recoveries


class SheetStep(DoorCard):
    """Shows after unlocking until there is a sheet that counts.

    Signals:
        completed: there is one.
        leave_wanted: not now; the vault is closed again.
    """

    completed = Signal()
    leave_wanted = Signal()

    def __init__(self, recovery: Recoveries, work: Work) -> None:
        super().__init__("key-round", "", "", width=720)
        used = recovery.status().state is SheetState.USED
        self.title.setText(
            self.tr("Neuer Wiederherstellungsbogen") if used else self.tr("Wiederherstellungsbogen")
        )
        self.text.setText(
            self.tr(
                "Der bisherige Bogen wurde benutzt. Drucken Sie einen neuen, tippen Sie den "
                "Schlüssel ab und vernichten Sie den alten. Danach geht es weiter."
            )
            if used
            else self.tr(
                "Sind alle Kennwörter vergessen oder ist das Gerät weg, öffnet nur dieser Bogen "
                "den Tresor und seine Sicherungen. Drucken Sie ihn, tippen Sie den Schlüssel ab "
                "und verschließen Sie ihn getrennt vom Gerät. Erst dann ist der Tresor fertig."
            )
        )
        self.typed = TypedBack(recovery, work, self.messages)
        self._leave = Button(self.tr("Später, jetzt sperren"))
        self.confirm = Button(self.tr("Bogen gültig machen"), Kind.PRIMARY)
        self.confirm.setEnabled(False)
        self.body.addWidget(self.typed)
        self.body.addLayout(row(self._leave, Stretch(), self.confirm))
        self.typed.ready.connect(lambda: self.confirm.setEnabled(True))
        self.typed.counted.connect(self.completed)
        self.confirm.clicked.connect(self.typed.confirm)
        self._leave.clicked.connect(self.leave_wanted)

    def arrive(self) -> None:
        """Draw the first sheet."""
        self.typed.draw()
