"""What is done at any moment of a session: somebody comes, somebody calls, something is wrong."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.commitmentpaper import CommitmentPaper
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.helpline import HelplineEntry
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.span import lasts
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.form import MadeForm, PlannedForm
from ilja_desktop.services.formfilling import FormOrder
from ilja_desktop.services.stopview import StopView
from ilja_desktop.ui.conference.folderprint import FolderPrint
from ilja_desktop.ui.conference.guestsheet import GuestSheet
from ilja_desktop.ui.conference.handoversheet import HandoverSheet
from ilja_desktop.ui.conference.livesession import LiveView
from ilja_desktop.ui.conference.papersheet import PaperSheet
from ilja_desktop.ui.conference.projector import Projector
from ilja_desktop.ui.conference.seatsheet import SeatSheet
from ilja_desktop.ui.conference.stopsheet import StopSheet
from ilja_desktop.ui.kit.concernsheet import ConcernSheet
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.page import Page
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.work import Lane, Work

MORE_MINUTES = 5


class LiveDeeds(QObject):
    """Opens the sheets of the live page; the projector goes blank first.

    Args:
        desk, work: the use cases and their lanes.
        conference_id: the session.
        projector: goes blank.
        page: where the sheets stand over, and what says that something cannot be done now.

    Signals:
        nameless_wanted: the open case shall go on without names.
        end_wanted: the session is over.
        paper_wanted: what was written by hand since shall be typed in.
        flush_wanted: what is typed shall be handed on first.
    """

    nameless_wanted = Signal()
    end_wanted = Signal()
    paper_wanted = Signal()
    flush_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        work: Work,
        conference_id: ConferenceId,
        projector: Projector,
        page: Page,
    ) -> None:
        super().__init__(page)
        self._desk, self._work, self._id = desk, work, conference_id
        self._projector, self._page, self._messages = projector, page, page.messages
        self._view: LiveView | None = None

    def show_view(self, view: LiveView) -> None:
        """Take note of what is open."""
        self._view = view

    def guest(self) -> None:
        """Somebody stands at the door: blank the projector, then ask who it is."""
        self._projector.blank()
        item = self._item()
        if item is None or self._view is None:
            self._messages.warn(
                self.tr("Gerade ist kein Fall aufgerufen: Die Person kann hereinkommen.")
            )
            return
        offices = [one.name for one in self._view.institutions if one.active]
        sheet = GuestSheet(self._desk, self._work, item, offices, self._page.window())
        sheet.nameless_wanted.connect(self.nameless_wanted)
        sheet.open()

    def stop(self) -> None:
        """A withdrawal came in: stop the open item at once, then ask who, how and how far."""
        self._projector.blank()
        item = self._item()
        if item is None:
            self._messages.warn(
                self.tr(
                    "Gerade ist kein Fall aufgerufen. Bitte den Widerruf bei den Einwilligungen "
                    "festhalten."
                )
            )
            return
        self.flush_wanted.emit()
        job = partial(self._desk.stoppages.stop, item)
        self._work.run(self, job, partial(self._ask_about, item), self._messages.refuse)

    def clear_up(self, item_id: int) -> None:
        """Ask again about an item that was stopped."""
        item = AgendaItemId(item_id)
        job = partial(self._desk.stoppages.view, item)
        self._work.run(self, job, partial(self._ask_about, item), self._messages.refuse)

    def _ask_about(self, item: AgendaItemId, view: StopView) -> None:
        sheet = StopSheet(self._desk, self._work, item, view, self._page.window())
        sheet.told.connect(self._messages.warn)
        sheet.open()

    def pause(self) -> None:
        """Begin a pause, or end it."""
        if self._view is not None:
            paused = lasts(self._view.conference.conference.pauses)
            self._note_pause(paused=not paused)

    def concern(self) -> None:
        """Somebody worries about a young person: a pause, and whom to call; nothing is recorded."""
        self._projector.blank()
        if self._view is not None:
            self._note_pause(paused=True)
        helplines = self._desk.interruptions.helplines
        self._work.run(self, helplines, self._show_helplines, self._messages.refuse)

    def _show_helplines(self, entries: tuple[HelplineEntry, ...]) -> None:
        words = self.tr("Zurück zur Pause")
        ConcernSheet(entries, words, self._page.window()).open()

    def _note_pause(self, *, paused: bool) -> None:
        assert self._view is not None
        interruptions = self._desk.interruptions
        note = interruptions.pause if paused else interruptions.resume
        job = partial(note, self._view.conference.conference.id)
        self._work.run(self, job, lambda _: None, self._messages.refuse)

    def extend(self) -> None:
        """Give the open item five minutes more."""
        item = self._item()
        if item is None and self._view is not None and self._view.topic is not None:
            item = self._view.topic.id
        if item is not None:
            job = partial(self._desk.interruptions.extend, item, MORE_MINUTES)
            self._work.run(self, job, lambda _: None, self._messages.refuse)

    def renew(self) -> None:
        """Print the form for a new consent, because the next look lies beyond this one."""
        if self._view is None or self._view.item is None:
            return
        order = FormOrder(kind=FormKind.CONSENT, person_id=self._view.item.case.person_id)
        job = partial(self._desk.forms.plan, order)
        self._work.run(self, job, self._make, self._messages.refuse)

    def join(self) -> None:
        """Somebody sits down at the table."""
        view = self._view
        if view is None or view.item is None:
            return
        self.flush_wanted.emit()
        holders = view.item.basis.family.holders
        veiled = bool(view.item.must_leave)
        SeatSheet(
            self._desk,
            self._work,
            view.item.item.id,
            view.absent(),
            None if view.item.nameless else () if veiled else tuple(holders),
            self._page.window(),
        ).open()

    def print_list(self) -> None:
        """Print what was agreed so far."""
        self.flush_wanted.emit()
        job = partial(self._desk.commitment_lists.paper, self._id)
        self._work.run(self, job, self._render_list, self._messages.refuse)

    def go_on_paper(self) -> None:
        """The power is going: print what is needed, or type in what came of it."""
        if self._view is None:
            return
        self.flush_wanted.emit()
        conference, window = self._view.conference.conference, self._page.window()
        sheet = PaperSheet(window)
        folder = FolderPrint(self._desk, self._work, conference, window)
        sheet.list_wanted.connect(self.print_list)
        sheet.folder_wanted.connect(folder.open)
        sheet.accepted.connect(self.paper_wanted)
        sheet.open()

    def hand_over(self) -> None:
        """Let somebody else lead from here on."""
        self.flush_wanted.emit()
        HandoverSheet(self._desk, self._work, self._id, self._page.window()).open()

    def end(self, *, waiting: bool) -> None:
        """Ask whether the session is over; ``waiting`` says whether items are left uncalled."""
        self.flush_wanted.emit()
        text = (
            self.tr("Punkte, die noch nicht aufgerufen wurden, werden vertagt.")
            if waiting
            else self.tr("Danach entstehen Protokoll und Fallblätter.")
        )
        window = self._page.window()
        ask = Ask(self.tr("Konferenz beenden?"), text, self.tr("Beenden"), parent=window)
        ask.accepted.connect(self.end_wanted)
        ask.open()

    def _render_list(self, paper: CommitmentPaper) -> None:
        job = partial(self._desk.commitment_lists.render, paper)
        self._work.run(self, job, self._print_list, self._messages.refuse, lane=Lane.COMPUTE)

    def _print_list(self, content: bytes) -> None:
        ask_and_print(self._page.window(), self._work, content)

    def _make(self, planned: PlannedForm) -> None:
        job = partial(self._desk.forms.make, planned)
        self._work.run(self, job, self._print, self._messages.refuse, lane=Lane.COMPUTE)

    def _print(self, made: MadeForm) -> None:
        ask_and_print(self._page.window(), self._work, made.content)

    def _item(self) -> AgendaItemId | None:
        """Return the open case, if there is one."""
        view = self._view
        return view.item.item.id if view is not None and view.item is not None else None
