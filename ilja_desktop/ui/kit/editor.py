"""The widgets behind the fields of a form: each shows one value and gives it back.

An editor knows its ``problem`` when what was typed is no value at all, such as half a date.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from datetime import date, time
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dayinput import parse_time
from ilja_desktop.ui.kit.daypicker import DayPicker
from ilja_desktop.ui.kit.label import repolish
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.words import word

Option = tuple[int, str]


class Editor(QObject):
    """Shows and returns one value of a draft.

    Signals:
        changed: the user changed the value.
    """

    changed = Signal()

    def __init__(self, widget: QWidget, focus: QWidget | None = None) -> None:
        super().__init__(widget)
        self.widget = widget
        self.focus = focus or widget

    @property
    def problem(self) -> str:
        """Return the code of what makes the input no value; empty if it is one."""
        return ""

    def show(self, value: object) -> None:
        """Put a value in without announcing a change."""
        self.blockSignals(True)
        try:
            self._put(value)
        finally:
            self.blockSignals(False)

    @abstractmethod
    def value(self) -> object:
        """Return the value as the draft holds it."""

    def freeze(self, frozen: bool) -> None:
        """Allow or forbid input."""
        self.widget.setEnabled(not frozen)

    @abstractmethod
    def _put(self, value: object) -> None:
        """Put a value in."""


class TextEditor(Editor):
    """One line of text."""

    def __init__(self, limit: int = 0) -> None:
        self._line = QLineEdit()
        if limit:
            self._line.setMaxLength(limit)
        super().__init__(self._line)
        self._line.textEdited.connect(lambda _text: self.changed.emit())

    def value(self) -> object:
        return self._line.text().strip()

    def _put(self, value: object) -> None:
        self._line.setText("" if value is None else str(value))


class NumberEditor(TextEditor):
    """A whole number or nothing."""

    @property
    def problem(self) -> str:
        text = self._line.text().strip()
        return "not_a_number" if text and not text.lstrip("-").isdecimal() else ""

    def value(self) -> object:
        text = self._line.text().strip()
        return int(text) if text and not self.problem else None


class TimeEditor(TextEditor):
    """A time of day or nothing."""

    @property
    def problem(self) -> str:
        return "not_a_time" if self._line.text().strip() and self.value() is None else ""

    def value(self) -> object:
        return parse_time(self._line.text())

    def _put(self, value: object) -> None:
        self._line.setPlaceholderText(self.tr("HH:MM"))
        self._line.setText(f"{value:%H:%M}" if isinstance(value, time) else "")


class LongTextEditor(Editor):
    """Several lines; the Tab key leaves it."""

    def __init__(self, lines: int) -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        height = self.area.fontMetrics().lineSpacing() * max(2, lines) + look().px(20)
        self.area.setFixedHeight(height)
        super().__init__(self.area)
        self.area.textChanged.connect(self.changed)

    def value(self) -> object:
        return self.area.toPlainText()

    def freeze(self, frozen: bool) -> None:
        self.area.setReadOnly(frozen)
        repolish(self.area)

    def _put(self, value: object) -> None:
        self.area.setPlainText("" if value is None else str(value))


class LinesEditor(LongTextEditor):
    """One text per line, as a tuple; empty lines are dropped."""

    def value(self) -> object:
        lines = (line.strip() for line in self.area.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def _put(self, value: object) -> None:
        self.area.setPlainText("\n".join(value) if isinstance(value, tuple) else "")


class CalmComboBox(QComboBox):
    """A choice the mouse wheel leaves alone unless it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(Editor):
    """One member of an enum; nothing is a choice too, unless there is always a value."""

    def __init__(self, members: Sequence[Enum], *, always: bool = False) -> None:
        self._box = CalmComboBox()
        super().__init__(self._box)
        self._members: list[Enum | None] = [*members] if always else [None, *members]
        if not always:
            self._box.addItem(self.tr("Bitte wählen"))
        for member in members:
            self._box.addItem(word(member))
        self._box.currentIndexChanged.connect(lambda _at: self.changed.emit())

    def value(self) -> object:
        return self._members[max(0, self._box.currentIndex())]

    def _put(self, value: object) -> None:
        self._box.setCurrentIndex(self._members.index(value) if isinstance(value, Enum) else 0)


class ChoicesEditor(Editor):
    """Several members of an enum as check boxes."""

    def __init__(self, members: Sequence[Enum], columns: int) -> None:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        self._checks: dict[Enum, QCheckBox] = {}
        self._as_set = False
        for at, member in enumerate(members):
            check = QCheckBox(word(member))
            check.toggled.connect(lambda _on: self.changed.emit())
            self._checks[member] = check
            grid.addWidget(check, at // columns, at % columns)
        super().__init__(box, next(iter(self._checks.values())))

    def value(self) -> object:
        chosen = tuple(member for member, check in self._checks.items() if check.isChecked())
        return frozenset(chosen) if self._as_set else chosen

    def _put(self, value: object) -> None:
        self._as_set = isinstance(value, frozenset)
        chosen = value if isinstance(value, frozenset | tuple) else ()
        for member, check in self._checks.items():
            check.setChecked(member in chosen)


class CheckEditor(Editor):
    """Yes or no."""

    def __init__(self, label: str) -> None:
        self._check = WrappedCheck(label)
        super().__init__(self._check, self._check.box)
        self._check.toggled.connect(lambda _on: self.changed.emit())

    def value(self) -> object:
        return self._check.isChecked()

    def _put(self, value: object) -> None:
        self._check.setChecked(bool(value))


class DayEditor(Editor):
    """A day, typed or picked."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._picker = DayPicker(today)
        super().__init__(self._picker, self._picker.line)
        self._picker.edited.connect(self.changed)

    @property
    def problem(self) -> str:
        return "not_a_date" if self._picker.unreadable else ""

    def value(self) -> object:
        return self._picker.day()

    def _put(self, value: object) -> None:
        self._picker.show_day(value if isinstance(value, date) else None)


class ReferenceEditor(Editor):
    """Another record, found by typing a part of its name.

    Args:
        prompt: what the empty field says.
    """

    def __init__(self, prompt: str = "") -> None:
        self._box = CalmComboBox()
        super().__init__(self._box)
        self._options: list[Option] = []
        self._wanted: int | None = None
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self._box.lineEdit()
        assert line is not None
        self._line = line
        line.setPlaceholderText(prompt or self.tr("Namen eingeben"))
        completer = QCompleter(self._box.model(), self._box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._box.setCompleter(completer)
        line.textEdited.connect(self._on_edited)
        completer.activated.connect(self._on_completed)
        self._box.activated.connect(self._on_activated)

    @property
    def problem(self) -> str:
        return "invalid" if self._line.text().strip() and self.value() is None else ""

    def offer(self, options: Sequence[Option]) -> None:
        """Offer these records, each an id and its words; keeps what is chosen."""
        self._options = list(options)
        wanted = self._wanted
        self._box.clear()
        self._box.addItems([text for _, text in options])
        self.show(wanted)

    def value(self) -> object:
        return self._wanted

    def _put(self, value: object) -> None:
        self._wanted = value if isinstance(value, int) else None
        at = next((at for at, (id_, _) in enumerate(self._options) if id_ == self._wanted), -1)
        self._box.setCurrentIndex(at)
        self._line.setText(self._options[at][1] if at >= 0 else "")
        self._line.setCursorPosition(0)

    def _on_edited(self, text: str) -> None:
        found = [id_ for id_, words in self._options if words.casefold() == text.strip().casefold()]
        self._wanted = found[0] if len(found) == 1 else None
        self.changed.emit()

    def _on_completed(self, text: str) -> None:
        self._on_edited(text)

    def _on_activated(self, at: int) -> None:
        if 0 <= at < len(self._options):
            self._wanted = self._options[at][0]
            self.changed.emit()
