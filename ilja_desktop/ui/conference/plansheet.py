"""A conference, planned or changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import Conference, ConferenceDraft, ConferenceKind
from ilja_desktop.domain.daywords import clock
from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.procedure import CapacityUnit, ConferenceProcedure
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.draft import Kept
from ilja_desktop.ui.conference.conflictlist import ConflictList
from ilja_desktop.ui.conference.leaders import Partners, offer_leaders, partners_of
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(
        name="number",
        label=mark("PlanSheet", "Nummer"),
        required=True,
        hint=mark("PlanSheet", "wie gesprochen, etwa 3/2026"),
    ),
    f.Choice(name="kind", label=mark("PlanSheet", "Art"), enum=ConferenceKind, beside=True),
    f.Choice(name="procedure", label=mark("PlanSheet", "Verfahren"), enum=ConferenceProcedure),
    f.DateField(name="held_on", label=mark("PlanSheet", "Tag"), required=True),
    f.TimeField(name="starts_at", label=mark("PlanSheet", "Beginn"), required=True, beside=True),
    f.TimeField(name="ends_at", label=mark("PlanSheet", "Ende"), required=True, beside=True),
    f.Text(name="place", label=mark("PlanSheet", "Ort"), required=True, share=2),
    f.Text(name="room", label=mark("PlanSheet", "Raum"), beside=True),
    f.DateField(
        name="reporting_deadline",
        label=mark("PlanSheet", "Meldeschluss"),
        required=True,
        hint=mark("PlanSheet", "Bis zu diesem Tag können Partner Fälle melden."),
    ),
    f.Number(name="capacity", label=mark("PlanSheet", "Platz für"), required=True, beside=True),
    f.Choice(
        name="capacity_unit",
        label=mark("PlanSheet", "gezählt in"),
        enum=CapacityUnit,
        beside=True,
    ),
    f.Reference(name="moderator_id", label=mark("PlanSheet", "Moderation"), required=True),
    f.Reference(name="minute_taker_id", label=mark("PlanSheet", "Protokoll"), beside=True),
    f.Check(
        name="published",
        label=mark("PlanSheet", "Steht auf der öffentlichen Terminliste"),
        hint=mark("PlanSheet", "mit Tag, Zeit, Ort und Meldeschluss, ohne Namen"),
    ),
)


class PlanSheet(Sheet):
    """Asks for a conference; a new one if none is given."""

    def __init__(
        self, desk: Desk, work: Work, conference: Conference | None, parent: QWidget
    ) -> None:
        title = (
            QCoreApplication.translate("PlanSheet", "Konferenz planen")
            if conference is None
            else QCoreApplication.translate("PlanSheet", "Konferenz ändern")
        )
        action = (
            QCoreApplication.translate("PlanSheet", "Planen")
            if conference is None
            else QCoreApplication.translate("PlanSheet", "Speichern")
        )
        super().__init__(title, action, parent=parent)
        self._desk = desk
        self._work = work
        self._conference = conference
        self._key = f"conference/{conference.id if conference is not None else 'new'}"
        self.form = FormView[ConferenceDraft]("PlanSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(_draft(conference))
        self.conflicts = ConflictList()
        self.add(self.conflicts)
        self.add(self.form)
        self.form.focus("number")
        self.resize(look().px(720), look().px(720))
        self._autosave = Autosave(self._keep, self)
        self.form.modified.connect(self._autosave.touch)
        self.form.modified.connect(self._look_for_conflicts)
        self.confirmed.connect(self._on_confirmed)
        self.rejected.connect(self._drop)
        work.run(self, partial(partners_of, desk), self._offer)
        if conference is not None:
            self._look_for_conflicts()
        work.run(self, partial(desk.drafts.resume, self._key, ConferenceDraft), self._resume)

    def _look_for_conflicts(self) -> None:
        draft = self.form.draft()
        own = self._conference.id if self._conference is not None else None
        job = partial(self._desk.planning.conflicts, draft, own)
        show = partial(self.conflicts.show_conflicts, with_day=draft.held_on is not None)
        self._work.run(self, job, show, self.messages.refuse)

    def suggest(self, number: str) -> None:
        """Put a number in unless there is one."""
        draft = self.form.draft()
        if not draft.number:
            self.form.show_draft(ConferenceDraft(number=number))

    def _offer(self, partners: Partners) -> None:
        offer_leaders(self.form, partners)

    def _resume(self, kept: Kept[ConferenceDraft] | None) -> None:
        if kept is None or self.form.is_modified:
            return
        self.form.show_draft(kept.draft)
        self._look_for_conflicts()
        words = self.tr("Ihr Entwurf von {time} Uhr ist wieder da.")
        self.messages.done(words.format(time=clock(kept.saved_at)))

    def _keep(self) -> None:
        keep = partial(self._desk.drafts.keep, self._key, self.form.draft())
        self._work.save(self, keep, lambda _: None, self.messages.refuse)

    def _drop(self) -> None:
        self._autosave.forget()
        self._work.save(self.parent() or self, partial(self._desk.drafts.drop, self._key), _nothing)

    def _on_confirmed(self) -> None:
        if self.form.check():
            self._autosave.forget()
            save = partial(self._save, self.form.draft())
            self._work.run(self, save, lambda _: self.accept(), self.messages.refuse)

    def _save(self, draft: ConferenceDraft) -> None:
        conferences = self._desk.conferences
        if self._conference is None:
            conferences.plan(draft)
        else:
            conferences.change(self._conference.id, self._conference.revision, draft)
        self._desk.drafts.drop(self._key)


def _nothing(_: object) -> None:
    return None


def _draft(conference: Conference | None) -> ConferenceDraft:
    return ConferenceDraft() if conference is None else draft_of(ConferenceDraft, conference)
