"""One point of a board's agenda, with what was decided and who follows it up."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.boardsession import BoardPoint, BoardSession, BoardSessionDraft
from ilja_desktop.domain.draft import draft_of
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="title", label=mark("PointSheet", "Worum geht es?"), required=True),
    f.LongText(name="decision", label=mark("PointSheet", "Beschluss")),
    f.Text(name="owner", label=mark("PointSheet", "Wer kümmert sich?")),
    f.DateField(name="due_on", label=mark("PointSheet", "Bis wann?"), beside=True),
)


class PointSheet(Sheet):
    """Adds a point to a session, or writes one of its points.

    Args:
        at: which point is written; none adds one.
    """

    def __init__(
        self, desk: Desk, work: Work, session: BoardSession, at: int | None, parent: QWidget
    ) -> None:
        super().__init__(
            QCoreApplication.translate("PointSheet", "Punkt der Tagesordnung"),
            QCoreApplication.translate("PointSheet", "Speichern"),
            parent=parent,
        )
        self._desk, self._work, self._session, self._at = desk, work, session, at
        self.form = FormView[BoardPoint]("PointSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(BoardPoint() if at is None else session.points[at])
        self.add(self.form)
        self.body.addStretch(1)
        self.form.focus("title")
        self.resize(look().px(620), look().px(440))
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if not self.form.check():
            return
        points = list(self._session.points)
        if self._at is None:
            points.append(self.form.draft())
        else:
            points[self._at] = self.form.draft()
        draft = replace(draft_of(BoardSessionDraft, self._session), points=tuple(points))
        job = partial(
            self._desk.board_sessions.change, self._session.id, self._session.revision, draft
        )
        self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)
