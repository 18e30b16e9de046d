"""Part A of the minutes: what it says beside the agenda, saved while it is typed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.minutes import Minutes, MinutesDraft, MinutesState
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.named import part_a_texts
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.namingnote import NamingNote
from ilja_desktop.ui.kit.offerpick import OfferPick
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.LongText(name="excused", label=mark("PartAForm", "Entschuldigt"), lines=2),
    f.LongText(name="offers_and_gaps", label=mark("PartAForm", "Angebote und Lücken"), lines=3),
    f.LongText(name="miscellaneous", label=mark("PartAForm", "Verschiedenes"), lines=2),
    f.Text(name="next_conference", label=mark("PartAForm", "Nächster Termin")),
)


class PartAForm(Card):
    """The form of part A; frozen once the minutes are signed."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        self._saved = Label("", Text.CAPTION)
        super().__init__(QCoreApplication.translate("PartAForm", "Sitzung"), corner=self._saved)
        self._desk = desk
        self._work = work
        self._messages = messages
        self._conference_id: ConferenceId | None = None
        self._form = FormView[MinutesDraft]("PartAForm", FIELDS, desk.workplace.today)
        self.autosave = Autosave(self._save, self)
        self._form.modified.connect(self._on_modified)
        self.pick = Button(self.tr("Aus der Angebotsliste …"), ButtonKind.QUIET, "list-checks")
        self.pick.clicked.connect(self._pick_offers)
        self.add(self._form)
        self.add(row(self.pick, Stretch()))
        self.naming = NamingNote()
        self.add(self.naming)

    def show_minutes(self, id: ConferenceId, minutes: Minutes) -> None:
        """Show part A of a conference, but never over what is being typed."""
        if id == self._conference_id and self.autosave.pending:
            return
        if id != self._conference_id:
            self.autosave.flush()
            self._saved.setText("")
        self._conference_id = id
        draft = draft_of(MinutesDraft, minutes)
        if not self._form.is_modified or self._form.draft() != draft:
            self._form.show_draft(draft)
        self.freeze(minutes.state is not MinutesState.DRAFT)
        self._look(draft)

    def freeze(self, frozen: bool) -> None:
        """Forbid or allow typing."""
        self._form.freeze(frozen)
        self.pick.setVisible(not frozen)

    def _pick_offers(self) -> None:
        words = self.tr("Was Sie ankreuzen, kommt als Zeile in „Angebote und Lücken“.")
        pick = OfferPick(self._desk.offers.entries, self._work, words, self.window())
        pick.picked.connect(self._insert)
        pick.open()

    def _insert(self, lines: str) -> None:
        draft = self._form.draft()
        text = "\n".join(filter(None, (draft.offers_and_gaps.rstrip(), lines)))
        self._form.show_draft(replace(draft, offers_and_gaps=text))
        self._on_modified()

    def _on_modified(self) -> None:
        self._saved.setText(self.tr("Wird gespeichert …"))
        self.autosave.touch()

    def _save(self) -> None:
        if self._conference_id is None:
            return
        job = partial(self._desk.minutes.write, self._conference_id, self._form.draft())
        self._work.save(self, job, self._on_saved, self._on_refused)

    def _look(self, draft: MinutesDraft) -> None:
        """Ask whether what is typed leads to somebody."""
        job = partial(self._desk.minutes.named, part_a_texts(draft))
        self._work.run(self, job, self.naming.show_found, self._messages.refuse)

    def _on_saved(self, minutes: Minutes) -> None:
        self._look(minutes)
        if not self.autosave.pending:
            moment = self._desk.workplace.clock().astimezone()
            self._saved.setText(self.tr("Gespeichert {time}").format(time=f"{moment:%H:%M}"))

    def _on_refused(self, refusal: Refusal) -> None:
        self._saved.setText(self.tr("Nicht gespeichert"))
        self._messages.refuse(refusal)
