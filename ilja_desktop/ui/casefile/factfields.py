"""One text per category of data; the specially protected ones open only with a consent."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.coverage import Verdict
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.reportform import FIELDS, FormField
from ilja_desktop.ui.casefile.standing import because
from ilja_desktop.ui.kit.editor import LongTextEditor
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.labelled import caption
from ilja_desktop.ui.kit.layout import Grow, column, row
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import label_words

_LINES = 2


class FactFields(QWidget):
    """The facts of some categories, as the paper asks for them.

    Args:
        special: the specially protected categories, or the others.

    Signals:
        modified: the user typed.
    """

    modified = Signal()

    def __init__(self, *, special: bool) -> None:
        super().__init__()
        self._editors: dict[DataCategory, LongTextEditor] = {}
        self._reasons: dict[DataCategory, WrappedLabel] = {}
        self._closed = WrappedLabel("", Text.STRONG, Tone.WARN)
        self._closed.hide()
        inside = column(self._closed, gap=Space.L)
        for field in FIELDS:
            if field.category is not None and field.category.special is special:
                inside.addLayout(self._line(field, field.category))
        self.setLayout(inside)

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show the texts of facts."""
        texts = {fact.category: fact.text for fact in facts}
        for category, editor in self._editors.items():
            editor.show(texts.get(category, ""))

    def facts(self) -> tuple[Fact, ...]:
        """Return what is filled in; a closed field gives nothing."""
        texts = {
            category: str(editor.value()).strip()
            for category, editor in self._editors.items()
            if editor.area.isEnabled()
        }
        return tuple(Fact(category=category, text=text) for category, text in texts.items() if text)

    def limit(self, verdicts: Mapping[DataCategory, Verdict]) -> None:
        """Close the fields of categories that no grant opens to anybody, and say why (R3)."""
        reasons = {
            category: "" if verdicts[category].allowed else because(verdicts[category].reason)
            for category in self._editors
        }
        alike = len(set(reasons.values())) == 1
        for category, editor in self._editors.items():
            reason = reasons[category]
            editor.area.setEnabled(not reason)
            editor.area.setAccessibleDescription(reason)
            self._reasons[category].setText(reason)
            self._reasons[category].setVisible(bool(reason) and not alike)
        common = next(iter(reasons.values()), "") if alike else ""
        self._closed.setText(common)
        self._closed.setVisible(bool(common))

    def _line(self, field: FormField, category: DataCategory) -> QVBoxLayout:
        editor = LongTextEditor(_LINES)
        editor.changed.connect(self.modified)
        label = caption(label_words(field.label), editor.area, Text.STRONG)
        reason = WrappedLabel("", Text.CAPTION, Tone.WARN)
        reason.hide()
        self._editors[category] = editor
        self._reasons[category] = reason
        head: list[QWidget | Grow] = [Grow(label)]
        if category.special:
            head.insert(0, IconLabel("lock", "muted", 16))
        return column(row(*head, gap=Space.XS), editor.area, reason, gap=Space.XS)
