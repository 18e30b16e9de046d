"""Forms: declared fields bound to a frozen draft.

``FormView("CaseForm", FIELDS, today)`` is built once; ``show_draft(draft)`` shows a draft,
``draft()`` gives it back changed, ``check()`` names every problem beside its field. Labels stand
above their fields; the order of the declaration is the order of the paper and of the Tab key.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.daypicker import DayPicker
from ilja_desktop.ui.kit.editor import (
    CheckEditor,
    ChoiceEditor,
    ChoicesEditor,
    DayEditor,
    Editor,
    LinesEditor,
    LongTextEditor,
    NumberEditor,
    Option,
    ReferenceEditor,
    TextEditor,
    TimeEditor,
)
from ilja_desktop.ui.kit.label import Label, WrappedLabel, repolish
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import problem_words


class Draft(Protocol):
    """What a form edits: a frozen dataclass that knows its own problems."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    def problems(self, today: date) -> Sequence[str]:
        """Name every rule it breaks as ``field.problem``."""
        ...


D = TypeVar("D", bound=Draft)

_FIELD_WIDTH = 180
"""Least width of a field among others in its line, in pixels before the font factor."""


@dataclass(slots=True)
class _Line:
    """One field on the form: its declaration, its editor, its words below."""

    field: f.Field
    editor: Editor
    below: WrappedLabel
    hint: str
    touched: bool = False


class FormView(QWidget, Generic[D]):
    """Interprets declared fields.

    Args:
        context: where labels and hints are translated; the form's class name.
        fields: the declarations.
        today: the current day, for the rules of the draft.

    Signals:
        modified: the user changed something.
    """

    modified = Signal()

    def __init__(
        self,
        context: str,
        fields: Sequence[f.Field],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._today = today
        self._draft: D | None = None
        self._changed = False
        self._lines: dict[str, _Line] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.L)
        self._rest = WrappedLabel("", Text.BODY, Tone.BAD)
        self._rest.hide()
        self._build(fields)
        self._body.addWidget(self._rest)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def is_modified(self) -> bool:
        """Return whether the user changed something since ``show_draft``."""
        return self._changed

    def show_draft(self, draft: D) -> None:
        """Show a draft; nothing counts as modified then."""
        self._draft = draft
        self._changed = False
        for name, line in self._lines.items():
            line.touched = False
            line.editor.show(getattr(draft, name))
        self._show_problems()

    def draft(self) -> D:
        """Return the draft with everything typed in it.

        Raises:
            LookupError: nothing was shown yet.
        """
        if self._draft is None:
            raise LookupError("show a draft first")
        values = {name: line.editor.value() for name, line in self._lines.items()}
        return replace(self._draft, **values)

    def check(self) -> bool:
        """Show every problem, go to the first one, and return whether there is none."""
        for line in self._lines.values():
            line.touched = True
        wrong = self._show_problems()
        if wrong:
            first = next((name for name in self._lines if name in wrong), None)
            if first is not None:
                self._lines[first].editor.focus.setFocus()
        return not wrong

    def offer(self, name: str, options: Sequence[Option]) -> None:
        """Offer records to a ``Reference`` field, each as id and words."""
        editor = self._lines[name].editor
        assert isinstance(editor, ReferenceEditor)
        editor.offer(options)

    def freeze(self, frozen: bool = True) -> None:
        """Forbid or allow input in all fields."""
        for line in self._lines.values():
            line.editor.freeze(frozen)

    def hide_field(self, name: str, hidden: bool = True) -> None:
        """Leave a field out, such as one that only holds for some states."""
        box = self._lines[name].editor.widget.parentWidget()
        if box is not None:
            box.setVisible(not hidden)

    def focus(self, name: str) -> None:
        """Put the cursor into a field."""
        self._lines[name].editor.focus.setFocus()

    def _build(self, fields: Sequence[f.Field]) -> None:
        """Put fields below one another, and those that stand beside another next to it."""
        lines: list[list[f.Field]] = []
        for field in fields:
            if field.beside and lines:
                lines[-1].append(field)
            else:
                lines.append([field])
        for line in lines:
            parts = [Grow(self._field_box(field), field.share) for field in line]
            self._body.addWidget(Adaptive(*parts, below=_FIELD_WIDTH * len(parts)))

    def _field_box(self, field: f.Field) -> QWidget:
        label = QCoreApplication.translate(self._context, field.label)
        hint = self._translated(field.hint)
        prompt = self._translated(field.prompt) if isinstance(field, f.Reference) else ""
        editor = _editor(field, label, prompt, self._today)
        box = QWidget()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.XS)
        if not isinstance(field, f.Check):
            title = Label(f"{label} *" if field.required else label, Text.STRONG)
            title.setBuddy(editor.focus)
            inside.addWidget(title)
        inside.addWidget(editor.widget)
        below = WrappedLabel(hint, Text.CAPTION)
        if not hint:
            below.hide()
        inside.addWidget(below)
        inside.addStretch(1)
        self._name(field, editor, label)
        self._lines[field.name] = _Line(field, editor, below, hint)
        editor.changed.connect(lambda name=field.name: self._on_changed(name))
        return box

    def _name(self, field: f.Field, editor: Editor, label: str) -> None:
        spoken = self.tr("{label}, Pflichtangabe").format(label=label) if field.required else label
        if isinstance(editor.widget, DayPicker):
            editor.widget.name(spoken)
        elif isinstance(field, f.Choices):
            editor.widget.setAccessibleName(spoken)
        else:
            editor.focus.setAccessibleName(spoken)

    def _on_changed(self, name: str) -> None:
        self._changed = True
        self._lines[name].touched = True
        self._show_problems()
        self.modified.emit()

    def _show_problems(self) -> dict[str, str]:
        """Show the problems of touched fields; return all of them by field."""
        wrong = self._problems()
        for name, line in self._lines.items():
            self._say(line, wrong.get(name, "") if line.touched else "")
        rest = [code for name, code in wrong.items() if name not in self._lines]
        all_touched = all(line.touched for line in self._lines.values())
        self._rest.setText("\n".join(problem_words(code) for code in rest))
        self._rest.setVisible(bool(rest) and all_touched)
        return wrong

    def _problems(self) -> dict[str, str]:
        found = {
            name: line.editor.problem for name, line in self._lines.items() if line.editor.problem
        }
        if self._draft is not None:
            for code in self.draft().problems(self._today()):
                found.setdefault(code.partition(".")[0], code)
        return found

    def _say(self, line: _Line, code: str) -> None:
        text = problem_words(code) if code else self._hint_of(line)
        line.below.setText(text)
        line.below.set_tone(Tone.BAD if code else None)
        line.below.setVisible(bool(text))
        line.editor.focus.setAccessibleDescription(text)
        if bool(line.editor.focus.property("wrong")) != bool(code):
            line.editor.focus.setProperty("wrong", bool(code))
            repolish(line.editor.focus)

    def _translated(self, text: str) -> str:
        return QCoreApplication.translate(self._context, text) if text else ""

    def _hint_of(self, line: _Line) -> str:
        if isinstance(line.field, f.LongText) and line.field.limit:
            left = line.field.limit - len(str(line.editor.value()))
            counted = self.tr("noch %n Zeichen", "", max(0, left))
            return f"{line.hint} · {counted}" if line.hint else counted
        return line.hint


def _editor(field: f.Field, label: str, prompt: str, today: Callable[[], date]) -> Editor:
    match field:
        case f.DateField():
            return DayEditor(today)
        case f.Check():
            return CheckEditor(label)
        case f.Choice():
            return ChoiceEditor(field.members, always=field.always)
        case f.Choices():
            return ChoicesEditor(field.members, field.columns)
        case f.Reference():
            return ReferenceEditor(prompt)
        case _:
            return _typed_editor(field)


def _typed_editor(field: f.Field) -> Editor:
    match field:
        case f.Text():
            return TextEditor(field.limit)
        case f.LongText():
            return LongTextEditor(field.lines)
        case f.Lines():
            return LinesEditor(field.lines)
        case f.Number():
            return NumberEditor()
        case f.TimeField():
            return TimeEditor()
        case _:
            raise TypeError(type(field).__name__)
