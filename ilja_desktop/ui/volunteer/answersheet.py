"""What the coordination answers to an entry; it goes back with the next package."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.mentorlog import MentorLogEntry
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.LongText(name="answer", label=mark("LogAnswerSheet", "Antwort"), required=True, lines=4),
)


@dataclass(frozen=True, kw_only=True)
class LogAnswer:
    """An answer as it is typed."""

    answer: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        return () if self.answer.strip() else ("answer.missing",)


class LogAnswerSheet(Sheet):
    """Asks for an answer."""

    def __init__(self, desk: Desk, work: Work, entry: MentorLogEntry, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("LogAnswerSheet", "Antworten"),
            QCoreApplication.translate("LogAnswerSheet", "Antworten"),
            entry.inquiry,
            parent,
        )
        self._desk, self._work, self._entry = desk, work, entry
        self.form = FormView[LogAnswer]("LogAnswerSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(LogAnswer(answer=entry.answer))
        self.add(self.form)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self.form.check():
            answer = self.form.draft().answer
            job = partial(self._desk.mentor_logs.acknowledge, [self._entry.id], answer)
            self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)
