"""An answer with another day, another person, or words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.followup import Answer, AnswerDraft, BoardLine, FollowUp
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Choice(name="answer", label=mark("AnswerSheet", "Antwort"), enum=Answer),
    f.DateField(name="told_on", label=mark("AnswerSheet", "Gesagt am"), beside=True),
    f.Text(name="who", label=mark("AnswerSheet", "Von wem")),
    f.LongText(name="words", label=mark("AnswerSheet", "Wortlaut, wenn er weiterhilft")),
)


class AnswerSheet(Sheet):
    """Asks for the whole answer to one commitment.

    Signals:
        recorded: with the step that was written down.
    """

    recorded = Signal(object)

    def __init__(self, desk: Desk, work: Work, line: BoardLine, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("AnswerSheet", "Antwort eintragen"),
            QCoreApplication.translate("AnswerSheet", "Eintragen"),
            line.text,
            parent,
        )
        self._desk, self._work, self._line = desk, work, line
        self.form = FormView[AnswerDraft]("AnswerSheet", FIELDS, desk.workplace.today)
        today = desk.workplace.today()
        self.form.show_draft(AnswerDraft(answer=Answer.PARTLY, told_on=today, who=line.owner))
        self.add(self.form)
        self.body.addStretch(1)
        self.form.focus("answer")
        self.resize(look().px(620), look().px(480))
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self.form.check():
            job = partial(self._desk.follow_ups.answer, self._line.id, self.form.draft())
            self._work.run(self, job, self._on_recorded, self.messages.refuse)

    def _on_recorded(self, step: FollowUp) -> None:
        self.recorded.emit(step)
        self.accept()
