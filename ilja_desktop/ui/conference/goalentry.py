"""Goals, and the line in which a new one is typed: text, until when, agreed; Enter adds it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ilja_desktop.domain.commitment import Goal, GoalDraft
from ilja_desktop.ui.conference.promiserow import PromiseRow
from ilja_desktop.ui.conference.quickday import DayLine
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import IconButton, Kind
from ilja_desktop.ui.kit.daywords import short_day
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Tone


class GoalEntry(QWidget):
    """Goals of the open item.

    Signals:
        added: a goal was typed.
        struck: a goal shall go, by its id.
        passed: Enter where nothing was typed; no more goals.
    """

    added = Signal(object)
    struck = Signal(int)
    passed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.S)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Neues Ziel"))
        self.line.setPlaceholderText(self.tr("Neues Ziel, beobachtbar und positiv"))
        self.due = DayLine(self.tr("Ziel bis"), today)
        self.due.setMinimumWidth(look().px(118))
        self.agreed = QCheckBox(self.tr("mit dem jungen Menschen vereinbart"))
        self._add = IconButton("plus", self.tr("Ziel hinzufügen"), Kind.SECONDARY)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.S)
        inside.addWidget(boxed(self._rows))
        when = boxed(row(Grow(self.due), self._add))
        inside.addWidget(Adaptive(Grow(self.line, 3), Grow(when, 2), below=420, gap=Space.S))
        inside.addWidget(self.agreed)
        for line in (self.line, self.due):
            line.returnPressed.connect(self._on_return)
        self._add.clicked.connect(self._on_add)
        enter = QShortcut(QKeySequence(Qt.Key.Key_Return), self.agreed)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self._on_return)
        self.setTabOrder(self.due, self.agreed)
        self.setTabOrder(self.agreed, self._add)

    def show_goals(self, goals: tuple[Goal, ...]) -> None:
        """Show the goals put down so far."""
        clear(self._rows)
        for goal in goals:
            pills = []
            if goal.due_on is not None:
                pills.append(Pill(self.tr("bis {day}").format(day=short_day(goal.due_on))))
            if goal.agreed_by_person:
                pills.append(Pill(self.tr("vereinbart"), Tone.OK))
            made = PromiseRow("target", goal.text, "", *pills)
            made.struck.connect(partial(self.struck.emit, goal.id))
            self._rows.addWidget(made)

    def forget(self) -> None:
        """Show nothing of the item."""
        self.show_goals(())
        self.line.clear()
        self.due.clear()
        self.agreed.setChecked(False)

    def _on_return(self) -> None:
        """Add what was typed, or go on where nothing was."""
        if self.line.text().strip() or self.due.text().strip():
            self._on_add()
        else:
            self.passed.emit()

    def _on_add(self) -> None:
        self.due.tidy()
        text = self.line.text().strip()
        if not text or self.due.property("wrong"):
            (self.due if text else self.line).setFocus()
            return
        agreed = self.agreed.isChecked()
        self.added.emit(GoalDraft(text=text, due_on=self.due.day(), agreed_by_person=agreed))

    def done(self) -> None:
        """Make room for the next one."""
        self.line.clear()
        self.due.clear()
        self.line.setFocus()
