"""The running conference as the live page sees it, and everything that is noted in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.commitment import (
    Commitment,
    CommitmentDraft,
    GoalDraft,
    OwnerKind,
    Review,
)
from ilja_desktop.domain.conference import AgendaItem, AttendeeKind, Phase
from ilja_desktop.domain.ids import (
    AgendaItemId,
    AttendanceId,
    CommitmentId,
    ConferenceId,
    GoalId,
    ProfessionalId,
)
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.services.conferenceview import AgendaLine, ConferenceView
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.conference.commitmententry import YOUNG_PERSON
from ilja_desktop.ui.conference.liveagenda import open_item
from ilja_desktop.ui.conference.ownerline import Option
from ilja_desktop.ui.conference.seatrow import SeatNote
from ilja_desktop.ui.conference.words import with_institution
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work

Done = Callable[[], None]


@dataclass(frozen=True)
class LiveView:
    """What the live page shows."""

    conference: ConferenceView
    item: ItemView | None
    """The open case."""
    topic: AgendaItem | None
    """The open item that is no case."""
    professionals: tuple[Professional, ...]
    institutions: tuple[Institution, ...]
    offers: tuple[str, ...]
    """Offers of the list that have a place, as a commitment names them."""

    def seated(self) -> set[ProfessionalId]:
        """Return the professionals seated for the open case."""
        seats = self.item.seats if self.item is not None else ()
        ids = (line.attendance.professional_id for line in seats)
        return {id for id in ids if id is not None}

    def owners(self) -> tuple[Option, ...]:
        """Return who may take something on: the young person, the table, then everybody."""
        seated = self.seated()
        nameless = self.item is not None and self.item.nameless
        people = [
            one for one in self.professionals if one.id in seated or (one.active and not nameless)
        ]
        people.sort(key=lambda one: one.id not in seated)
        named = [(int(one.id), with_institution(one, self.institutions)) for one in people]
        return ((YOUNG_PERSON, word(AttendeeKind.YOUNG_PERSON)), *named)

    def absent(self) -> tuple[Option, ...]:
        """Return the professionals who could still join."""
        seated = self.seated()
        people = (one for one in self.professionals if one.active and one.id not in seated)
        return tuple((int(one.id), with_institution(one, self.institutions)) for one in people)

    def name_of(self, id: ProfessionalId | None) -> str:
        """Return a professional with their institution; nothing if there is none."""
        return next((words for one, words in self.owners()[1:] if one == id), "")

    def keeper_of(self, commitment: Commitment) -> str:
        """Return who keeps a commitment."""
        if commitment.owner_kind is OwnerKind.YOUNG_PERSON:
            return word(OwnerKind.YOUNG_PERSON)
        return self.name_of(commitment.owner_id)


class LiveSession(QObject):
    """Hands wishes to the use cases and tells what came of them.

    Signals:
        seen: the conference as it is now, as ``LiveView``.
        refused: something was declined.
        ended: the session is over.
    """

    seen = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, work: Work, id: ConferenceId, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._work, self._id = desk, work, id

    def look(self) -> None:
        """Look again."""
        self._work.run(self, self._read, self.seen.emit, self.refused.emit)

    def call(self, line: AgendaLine, done: Done) -> None:
        """Call an item up."""
        sessions = self._desk.sessions
        job = sessions.call if line.item.case_id is not None else sessions.call_topic
        self._do(partial(job, line.item.id), done)

    def reopen(self, item: AgendaItemId) -> None:
        """Go back to an item that was concluded."""
        self._do(partial(self._desk.interruptions.reopen, item))

    def conclude(self, item: AgendaItemId) -> None:
        """Conclude the open item."""
        self._do(partial(self._desk.sessions.conclude, item))

    def adjourn(self, item: AgendaItemId) -> None:
        """Put an item off."""
        self._do(partial(self._desk.sessions.adjourn, item))

    def drop(self, item: AgendaItemId) -> None:
        """Leave an item uncalled."""
        self._do(partial(self._desk.sessions.drop, item))

    def arrange(self, order: list[int]) -> None:
        """Put the items in another order."""
        ids = [AgendaItemId(id) for id in order]
        self._do(partial(self._desk.conferences.arrange, self._id, ids))

    def enter_phase(self, item: AgendaItemId, phase: Phase) -> None:
        """Move the open item to a phase."""
        self._do(partial(self._desk.sessions.enter_phase, item, phase))

    def agree(self, item: AgendaItemId, draft: GoalDraft, done: Done) -> None:
        """Put down a goal."""
        self._do(partial(self._desk.commitments.agree, item, draft), done)

    def commit(self, item: AgendaItemId, draft: CommitmentDraft, done: Done) -> None:
        """Put down a commitment."""
        self._do(partial(self._desk.commitments.commit, item, draft), done)

    def review(self, item: AgendaItemId, id: int, review: Review) -> None:
        """Note what became of a commitment of an earlier conference."""
        self._do(partial(self._desk.carry_forward.review, item, CommitmentId(id), review))

    def strike_goal(self, id: int) -> None:
        """Strike a goal out."""
        self._do(partial(self._desk.commitments.strike_goal, GoalId(id)))

    def strike(self, id: int) -> None:
        """Strike a commitment out."""
        self._do(partial(self._desk.commitments.strike, CommitmentId(id)))

    def note(self, attendance: int, note: SeatNote) -> None:
        """Note what happened to somebody at the table."""
        seats = self._desk.seats
        jobs: dict[SeatNote, Callable[[AttendanceId], None]] = {
            SeatNote.LEFT: seats.leave,
            SeatNote.RETURNED: seats.return_to_table,
            SeatNote.OBJECTED: seats.note_objection,
            SeatNote.OBJECTION_WITHDRAWN: seats.withdraw_objection,
            SeatNote.SLIP_SIGNED: seats.allow_companion,
            SeatNote.PLEDGED: seats.pledge,
        }
        self._do(partial(jobs[note], AttendanceId(attendance)))

    def confirm_attendance(self, item: AgendaItemId) -> None:
        """Note that whoever is noted is in the room, and nobody else."""
        self._do(partial(self._desk.seats.confirm_attendance, item))

    def end(self) -> None:
        """End the session."""
        self._do(partial(self._desk.sessions.end, self._id), self.ended.emit)

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Look again unless only the sheet was written, which the page did itself."""
        if any(change.kind is not Kind.CASE_SHEET for change in changes):
            self.look()

    def _read(self) -> LiveView:
        view = self._desk.conferences.view(self._id)
        item = open_item(view)
        is_case = item is not None and item.case_id is not None
        return LiveView(
            view,
            self._desk.sessions.view(item.id) if item is not None and is_case else None,
            None if is_case else item,
            self._desk.network.professionals(),
            self._desk.network.institutions(),
            tuple(one.offer.named() for one in self._desk.offers.entries() if one.free),
        )

    def _do(self, job: Callable[[], object], done: Done | None = None) -> None:
        self._work.run(self, job, lambda _: done() if done else None, self.refused.emit)
