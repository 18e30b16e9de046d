"""What is to be done about consents, by kind with counts; a click leads to the list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.consenttask import Task
from ilja_desktop.ui.kit.button import RowButton
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, Label
from ilja_desktop.ui.kit.layout import Grow, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import word

_PRESSING = {Task.WITHDRAWAL, Task.DISPUTED, Task.MISSING, Task.ENDS_IN_DAYS}


class ConsentCard(Card):
    """Tasks about consents.

    Signals:
        task_chosen: the list of this kind of task shall be opened.
    """

    task_chosen = Signal(object)

    def __init__(self, counts: Mapping[Task, int]) -> None:
        super().__init__(QCoreApplication.translate("ConsentCard", "Einwilligungen"))
        self.body.setSpacing(Space.XS)
        for task, count in counts.items():
            self.add(self._line(task, count))
        if not counts:
            done = Label(self.tr("Nichts zu erledigen."))
            self.add(row(IconLabel("circle-check", "ok", 18), Grow(done)))

    def _line(self, task: Task, count: int) -> RowButton:
        tone = Tone.BAD if task in _PRESSING else Tone.WARN
        spoken = self.tr("{count} Mal {what}, Liste öffnen")
        line = RowButton(
            spoken.format(count=count, what=word(task)),
            row(
                Grow(ElidedLabel(word(task))),
                Pill(str(count), tone),
                IconLabel("chevron-right", "muted", 16),
                gap=Space.M,
            ),
        )
        line.clicked.connect(lambda: self.task_chosen.emit(task))
        return line
