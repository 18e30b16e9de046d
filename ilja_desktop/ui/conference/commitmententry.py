"""Commitments, and the line in which a new one is typed: text, who, until when; Enter adds it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ilja_desktop.domain.commitment import Commitment, CommitmentDraft, OwnerKind
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.oneline import OneLine, Person, understand
from ilja_desktop.ui.conference.linecompleter import LineCompleter
from ilja_desktop.ui.conference.ownerline import Option, OwnerLine
from ilja_desktop.ui.conference.promiserow import PromiseRow
from ilja_desktop.ui.conference.quickday import DayLine
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import IconButton, Kind
from ilja_desktop.ui.kit.daywords import short_day
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text

YOUNG_PERSON = 0
"""Stands for the young person among those who may take something on."""


class CommitmentEntry(QWidget):
    """Commitments of the open item.

    Signals:
        added: a commitment was typed.
        struck: a commitment shall go, by its id.
        passed: Enter where nothing was typed; no more commitments.
    """

    added = Signal(object)
    struck = Signal(int)
    passed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._names: dict[int, str] = {}
        self._today = today
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.S)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Neue Vereinbarung: was"))
        self.line.setPlaceholderText(self.tr("Wer, was, bis wann: in einer Zeile"))
        self._heard = WrappedLabel("", Text.CAPTION)
        self._heard.hide()
        self._ongoing = False
        self.owner = OwnerLine(self.tr("Neue Vereinbarung: wer"))
        self.owner.setPlaceholderText(self.tr("wer?"))
        self.due = DayLine(self.tr("Neue Vereinbarung: bis wann"), today)
        self.due.setMinimumWidth(look().px(118))
        self._add = IconButton("plus", self.tr("Vereinbarung hinzufügen"), Kind.SECONDARY)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.S)
        inside.addWidget(boxed(self._rows))
        who = boxed(row(Grow(self.owner, 3), Grow(self.due, 2), self._add))
        inside.addWidget(Adaptive(Grow(self.line, 4), Grow(who, 5), below=560, gap=Space.S))
        inside.addWidget(self._heard)
        self._suggestions = LineCompleter(self.line)
        self.line.textEdited.connect(lambda _text: self._say_heard())
        for line in (self.line, self.owner, self.due):
            line.returnPressed.connect(self._on_return)
        self._add.clicked.connect(self._on_add)

    def offer(self, owners: tuple[Option, ...], offers: tuple[str, ...]) -> None:
        """Say who may take something on, and which offers there are."""
        self._names = dict(owners)
        self.owner.offer(owners)
        self._suggestions.offer([words for _, words in owners], offers)

    def show_commitments(self, commitments: tuple[Commitment, ...]) -> None:
        """Show the commitments put down so far."""
        clear(self._rows)
        for one in commitments:
            owner = one.owner_id if one.owner_kind is OwnerKind.PROFESSIONAL else YOUNG_PERSON
            words = self.tr("laufend, wieder am {day}") if one.ongoing else self.tr("bis {day}")
            until = Pill(words.format(day=short_day(one.due_on)))
            made = PromiseRow("briefcase", one.text, self._names.get(owner or 0, ""), until)
            made.struck.connect(partial(self.struck.emit, one.id))
            self._rows.addWidget(made)

    def forget(self) -> None:
        """Show nothing of the item."""
        self.show_commitments(())
        self._clear_lines()

    def done(self) -> None:
        """Make room for the next one."""
        self._clear_lines()
        self.line.setFocus()

    def _clear_lines(self) -> None:
        for line in (self.line, self.owner, self.due):
            line.clear()
        self._ongoing = False
        self._heard.hide()

    def _understood(self) -> OneLine:
        people = [Person(id=id, words=words) for id, words in self._names.items()]
        return understand(self.line.text(), people, self._today)

    def _say_heard(self) -> None:
        """Say below what the line is understood to mean, as soon as it says who or when."""
        found = self._understood()
        parts = [self._names.get(found.who, "") if found.who is not None else "", found.what]
        if found.until is not None:
            words = self.tr("laufend, wieder am {day}") if found.ongoing else self.tr("bis {day}")
            parts.append(words.format(day=short_day(found.until)))
        said = found.who is not None or found.until is not None
        self._heard.setText(" · ".join(part for part in parts if part))
        self._heard.setVisible(said)

    def _spread(self) -> None:
        """Put who and when into their lines, where the one line said them."""
        found = self._understood()
        whole = found.what and (found.who is not None or found.until is not None)
        if not whole or self.owner.text().strip() or self.due.text().strip():
            return
        if found.who is not None:
            self.owner.show_owner(found.who)
        self.due.show_day(found.until)
        self.line.setText(found.what)
        self._ongoing = found.ongoing
        self._heard.hide()

    def _on_return(self) -> None:
        """Add what was typed, or go on where nothing was."""
        typed = (line.text().strip() for line in (self.line, self.owner, self.due))
        if any(typed):
            self._on_add()
        else:
            self.passed.emit()

    def _on_add(self) -> None:
        self._spread()
        self.owner.tidy()
        self.due.tidy()
        owner, due = self.owner.owner(), self.due.day()
        text = self.line.text().strip()
        asked = (
            (self.line, bool(text)),
            (self.owner, owner is not None),
            (self.due, due is not None),
        )
        missing = next((line for line, given in asked if not given), None)
        if missing is not None:
            missing.setFocus()
            return
        person = owner == YOUNG_PERSON
        self.added.emit(
            CommitmentDraft(
                text=text,
                owner_kind=OwnerKind.YOUNG_PERSON if person else OwnerKind.PROFESSIONAL,
                owner_id=None if person or owner is None else ProfessionalId(owner),
                due_on=due,
                ongoing=self._ongoing,
            )
        )
