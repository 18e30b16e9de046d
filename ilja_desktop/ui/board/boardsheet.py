"""When and where a board meets, who leads it, who is there, and which summary it gets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.boardsession import BoardKind, BoardSession, BoardSessionDraft
from ilja_desktop.domain.disclosure import Document
from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.periodwords import period_words
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Choice(name="kind", label=mark("BoardSheet", "Gremium"), enum=BoardKind),
    f.Reference(name="chair_id", label=mark("BoardSheet", "Leitung"), required=True, beside=True),
    f.DateField(name="held_on", label=mark("BoardSheet", "Tag"), required=True),
    f.TimeField(name="starts_at", label=mark("BoardSheet", "Beginn"), beside=True),
    f.Text(name="place", label=mark("BoardSheet", "Ort")),
    f.Reference(
        name="summary_id",
        label=mark("BoardSheet", "Zusammenfassung als Anlage"),
        hint=mark("BoardSheet", "nur freigegebene"),
        beside=True,
    ),
    f.Lines(
        name="present",
        label=mark("BoardSheet", "Anwesend"),
        hint=mark("BoardSheet", "Je Zeile Name und Stelle"),
    ),
    f.Lines(name="excused", label=mark("BoardSheet", "Entschuldigt"), beside=True),
)


class BoardSheet(Sheet):
    """Plans a session, or changes the head of one.

    Signals:
        saved: with the session.
    """

    saved = Signal(object)

    def __init__(
        self, desk: Desk, work: Work, parent: QWidget, session: BoardSession | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("BoardSheet", "Gremiensitzung"),
            QCoreApplication.translate("BoardSheet", "Speichern"),
            QCoreApplication.translate(
                "BoardSheet",
                "Vor Gremien kommen keine Fälle: keine Namen junger Menschen, keine Fallnummern.",
            ),
            parent,
        )
        self._desk, self._work, self._session = desk, work, session
        self.form = FormView[BoardSessionDraft]("BoardSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(self._draft())
        self.add(self.form)
        self.body.addStretch(1)
        self.form.focus("kind")
        self.confirmed.connect(self._on_confirmed)
        work.run(self, partial(_offers, desk), self._offer, self.messages.refuse)

    def _offer(self, found: tuple[tuple[Professional, ...], tuple[Document, ...]]) -> None:
        people, summaries = found
        self.form.offer("chair_id", [(each.id, each.display_name()) for each in people])
        self.form.offer(
            "summary_id",
            [(each.id, period_words(SummaryPeriod.titled(each.title))) for each in summaries],
        )

    def _draft(self) -> BoardSessionDraft:
        if self._session is not None:
            return draft_of(BoardSessionDraft, self._session)
        user = self._desk.user
        return BoardSessionDraft(
            held_on=self._desk.workplace.today(), chair_id=user.professional_id
        )

    def _on_confirmed(self) -> None:
        if self.form.check():
            job = partial(_save, self._desk, self._session, self.form.draft())
            self._work.run(self, job, self._on_saved, self.messages.refuse)

    def _on_saved(self, session: BoardSession) -> None:
        self.saved.emit(session)
        self.accept()


def _offers(desk: Desk) -> tuple[tuple[Professional, ...], tuple[Document, ...]]:
    people = tuple(each for each in desk.network.professionals() if each.active)
    return people, desk.board_sessions.summaries()


def _save(desk: Desk, session: BoardSession | None, draft: BoardSessionDraft) -> BoardSession:
    if session is None:
        return desk.board_sessions.plan(draft)
    return desk.board_sessions.change(session.id, session.revision, draft)
