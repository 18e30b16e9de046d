"""Moving a conference to another day, with everything on its agenda."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import Conference, ConferenceDraft
from ilja_desktop.domain.draft import draft_of
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.conflictlist import ConflictList
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.DateField(name="held_on", label=mark("PostponeSheet", "Neuer Tag"), required=True),
    f.TimeField(
        name="starts_at", label=mark("PostponeSheet", "Beginn"), required=True, beside=True
    ),
    f.TimeField(name="ends_at", label=mark("PostponeSheet", "Ende"), required=True, beside=True),
    f.Text(name="place", label=mark("PostponeSheet", "Ort"), required=True, share=2),
    f.Text(name="room", label=mark("PostponeSheet", "Raum"), beside=True),
    f.DateField(
        name="reporting_deadline",
        label=mark("PostponeSheet", "Meldeschluss"),
        required=True,
    ),
)


class PostponeSheet(Sheet):
    """Asks for the new day.

    Signals:
        moved: the conference of the new day, by its id.
    """

    moved = Signal(int)

    def __init__(self, desk: Desk, work: Work, conference: Conference, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("PostponeSheet", "Konferenz verschieben"),
            QCoreApplication.translate("PostponeSheet", "Verschieben"),
            QCoreApplication.translate(
                "PostponeSheet",
                "Tagesordnung, Meldungen und Eingeladene gehen mit. Danach schreiben Sie allen, "
                "die schon eingeladen sind; ihre Antworten sind wieder offen.",
            ),
            parent,
        )
        self._desk, self._work, self._conference = desk, work, conference
        self.form = FormView[ConferenceDraft]("PostponeSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(draft_of(ConferenceDraft, conference))
        self.conflicts = ConflictList()
        self.add(self.form)
        self.add(self.conflicts)
        self.body.addStretch(1)
        self.form.focus("held_on")
        self.resize(look().px(640), look().px(560))
        self.form.modified.connect(self._look_for_conflicts)
        self.confirmed.connect(self._on_confirmed)

    def _look_for_conflicts(self) -> None:
        draft = self.form.draft()
        job = partial(self._desk.planning.conflicts, draft, self._conference.id)
        show = partial(self.conflicts.show_conflicts, with_day=draft.held_on is not None)
        self._work.run(self, job, show, self.messages.refuse)

    def _on_confirmed(self) -> None:
        if self.form.check():
            conference = self._conference
            job = partial(
                self._desk.planning.postpone, conference.id, conference.revision, self.form.draft()
            )
            self._work.run(self, job, self._on_moved, self.messages.refuse)

    def _on_moved(self, conference: Conference) -> None:
        self.accept()
        self.moved.emit(conference.id)
