"""What the consent is for: each purpose ticked on its own, with its own last day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ilja_desktop.domain.consent import limit_for
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.grantplan import PurposeSpan
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.daypicker import DayPicker
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, column
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import day, mark, word

_DAY = 170
_EVENTS: dict[Purpose, str] = {
    Purpose.MONITORING: mark("PurposeLine", "bis 6 Monate nach Ende der Ausbildung"),
    Purpose.MENTORING: mark("PurposeLine", "bis die Lotsenbegleitung endet"),
}


class PurposeLine(QWidget):
    """One purpose: ticked or not, and its last day where it is not the form's.

    Signals:
        modified: the user changed something.
    """

    modified = Signal()

    def __init__(self, purpose: Purpose, today: Callable[[], date]) -> None:
        super().__init__()
        self.purpose = purpose
        self.ticked = QCheckBox(word(purpose))
        self.day = DayPicker(today)
        self.day.name(self.tr("{purpose} gilt bis").format(purpose=word(purpose)))
        self.day.setFixedWidth(look().px(_DAY))
        self.hint = WrappedLabel("", Text.CAPTION)
        self.setLayout(column(Adaptive(Grow(self.ticked), Grow(self.hint), self.day, gap=Space.M)))
        self.ticked.toggled.connect(self._on_toggled)
        self.day.edited.connect(self.modified)
        self._allow()

    def show_span(self, span: PurposeSpan | None) -> None:
        """Show what is ticked."""
        self.blockSignals(True)
        self.ticked.setChecked(span is not None)
        self.day.show_day(span.last_day if span is not None else None)
        self.blockSignals(False)
        self._allow()

    def span(self) -> PurposeSpan | None:
        """Return the purpose, if it is ticked."""
        if not self.ticked.isChecked():
            return None
        return PurposeSpan(purpose=self.purpose, last_day=self.day.day())

    def judge(self, start: date, policy: PolicyDraft) -> None:
        """Say how long the purpose may last by the office's rules."""
        limit = limit_for(self.purpose, start, policy)
        if limit is not None:
            text = self.tr("wie die Einwilligung; eigener Tag höchstens {day}")
            self.hint.setText(text.format(day=day(limit)))
        else:
            event = _EVENTS.get(self.purpose, "")
            event = QCoreApplication.translate("PurposeLine", event) if event else ""
            text = self.tr("{event}; der letzte Tag steht auf dem Formular")
            self.hint.setText(text.format(event=event).lstrip("; "))

    def _on_toggled(self) -> None:
        self._allow()
        self.modified.emit()

    def _allow(self) -> None:
        self.day.setEnabled(self.ticked.isChecked())


class PurposeList(QWidget):
    """All purposes of the form.

    Signals:
        modified: the user changed something.
    """

    modified = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.lines = {purpose: PurposeLine(purpose, today) for purpose in _OFFERED}
        for line in self.lines.values():
            line.modified.connect(self.modified)
        self.setLayout(column(*self.lines.values(), gap=Space.S))

    def show_spans(self, spans: Sequence[PurposeSpan]) -> None:
        """Show what is ticked."""
        given = {span.purpose: span for span in spans}
        for purpose, line in self.lines.items():
            line.show_span(given.get(purpose))

    def spans(self) -> tuple[PurposeSpan, ...]:
        """Return the purposes that are ticked."""
        found = (line.span() for line in self.lines.values())
        return tuple(span for span in found if span is not None)

    def judge(self, start: date, policy: PolicyDraft) -> None:
        """Say of each how long it may last."""
        for line in self.lines.values():
            line.judge(start, policy)


_OFFERED = (
    Purpose.CASE_CONFERENCE,
    Purpose.MONITORING,
    Purpose.MENTORING,
    Purpose.SUPPORT_PLAN,
    Purpose.PARTICIPATION,
    Purpose.EVALUATION,
)
