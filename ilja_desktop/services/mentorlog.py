"""The log of a tandem: written in two minutes, read and answered at the office.

The same use cases serve the volunteer's own vault and the office's, where an entry that came on
paper is typed in. Nothing here writes to a conference, and nothing of a conference reads here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import MentorLogId, MentorshipId
from ilja_desktop.domain.mentoringrule import MentoringRules
from ilja_desktop.domain.mentorlog import (
    Attention,
    LogOrigin,
    MentorLogDraft,
    MentorLogEntry,
    UnfinishedEntry,
    attention,
    meet_by,
    word_hint,
)
from ilja_desktop.domain.mentorship import Mentorship, MentorshipState
from ilja_desktop.domain.reportword import FoundWord
from ilja_desktop.domain.tandemline import TandemLine
from ilja_desktop.domain.user import Right, Role, may
from ilja_desktop.domain.volunteer import Volunteer
from ilja_desktop.services.draft import Drafts
from ilja_desktop.services.emptying import empty_ended
from ilja_desktop.services.mentorship import covers, draft_key
from ilja_desktop.services.removal import sweep
from ilja_desktop.services.seclusion import hidden_people
from ilja_desktop.services.volunteer import Volunteers, rules_of
from ilja_desktop.services.workplace import Workplace, columns, complete, policy_of
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store import mentorlog as store
from ilja_desktop.store import mentorship as mentorship_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store import volunteer as volunteer_store
from ilja_desktop.store.mentorlog import MentorLogRow
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.transaction import Transaction


@dataclass(eq=False)
class TandemOver(Refusal):
    """Nothing is added to the log of an ended tandem."""

    name: str


@dataclass(eq=False)
class AlreadySent(Refusal):
    """What the office has is not changed any more."""


@dataclass(frozen=True)
class Mentoring:
    """What of accompanying waits for the coordination.

    Args:
        calls: tandems somebody calls about today.
        others: how many more are worth a look.
        renewals: how many proofs and trainings are due.
    """

    calls: tuple[TandemLine, ...] = ()
    others: int = 0
    renewals: int = 0


_TODAY = frozenset({Attention.CONSENT, Attention.CALL_ME})


class MentorLogs:
    """What volunteers and the coordination can do with logs."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def lines(self) -> tuple[TandemLine, ...]:
        """Return all tandems as a list shows them, what waits for somebody first."""
        self._at.require(Right.KEEP_LOG)
        today = self._at.today()
        with self._at.read() as session:
            tandems = _visible(session, self._at)
            logs = store.of_mentorships(session, [each.id for each in tandems])
            volunteers = {each.id: each for each in volunteer_store.volunteers(session)}
            rules = rules_of(session, today)
            lines = []
            for each in tandems:
                volunteer = volunteers.get(each.volunteer_id) if each.volunteer_id else None
                log = logs.get(each.id, ())
                lines.append(self._line(session, each, volunteer, log, rules))
        return tuple(sorted(lines, key=_order))

    def waiting(self) -> Mentoring:
        """Return what waits for the coordination; nothing for whoever does not keep volunteers."""
        if not may(self._at.user, Right.KEEP_VOLUNTEERS):
            return Mentoring()
        lines = [line for line in self.lines() if line.attention]
        calls = tuple(line for line in lines if line.attention[0] in _TODAY)
        renewals = len(Volunteers(self._at).renewals())
        return Mentoring(calls, len(lines) - len(calls), renewals)

    def of(self, id: MentorshipId) -> tuple[MentorLogEntry, ...]:
        """Return the log of a tandem, the latest meeting first."""
        self._at.require(Right.KEEP_LOG)
        with self._at.read() as session:
            return store.of_mentorship(session, id)

    def volunteer(self) -> Volunteer | None:
        """Return whose vault this is; nobody's in the office's own."""
        self._at.require(Right.KEEP_LOG)
        with self._at.read() as session:
            known = volunteer_store.volunteers(session)
        return known[0] if len(known) == 1 and self._own() else None

    def empty_ended(self) -> int:
        """Empty the copies of ended tandems in a volunteer's own vault; return how many."""
        if not self._own():
            return 0
        with self._at.write(Right.KEEP_LOG) as transaction:
            emptied = empty_ended(transaction)
        if emptied:
            sweep(self._at.vault)
        return emptied

    def _own(self) -> bool:
        return Role.MENTOR in self._at.user.roles

    def unfinished(self, id: MentorshipId) -> UnfinishedEntry | None:
        """Return the entry somebody began to type, if there is one."""
        kept = Drafts(self._at).resume(draft_key(id), UnfinishedEntry)
        return None if kept is None else kept.draft

    def keep_typed(
        self, id: MentorshipId, draft: MentorLogDraft, changes: MentorLogId | None = None
    ) -> None:
        """Keep what has been typed so far, so that a lock loses nothing.

        Args:
            id: the tandem.
            draft: what was typed.
            changes: the entry it changes; none if it is a new one.
        """
        typed = UnfinishedEntry(**vars(draft.plain()), changes=changes)
        Drafts(self._at).keep(draft_key(id), typed)

    def drop_typed(self, id: MentorshipId) -> None:
        """Forget what was typed and shall not be kept."""
        Drafts(self._at).drop(draft_key(id))

    def sent(self) -> frozenset[UUID]:
        """Return the entries that left this vault in a package."""
        self._at.require(Right.KEEP_LOG)
        with self._at.read() as session:
            return store.sent(session)

    def hint(self, draft: MentorLogDraft) -> tuple[FoundWord, ...]:
        """Return words of an entry that are worth a second look; it only hints."""
        with self._at.read() as session:
            return word_hint(draft, policy_of(session, self._at.today()).report_words)

    def write(
        self,
        id: MentorshipId,
        draft: MentorLogDraft,
        origin: LogOrigin = LogOrigin.WRITTEN,
    ) -> MentorLogEntry:
        """Keep a new entry; the tandem takes over its next meeting and how it goes.

        Raises:
            TandemOver: the tandem has ended.
        """
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_LOG) as transaction:
            tandem = mentorship_store.get(transaction.session, id)
            if tandem.state is MentorshipState.ENDED:
                raise TandemOver(tandem.record().name)
            row = MentorLogRow(
                mentorship_id=id, origin=origin, written_at=self._at.clock(), **columns(draft)
            )
            entry = transaction.add(row).record()
            take_over(transaction, tandem, entry)
            draft_store.discard_all(transaction.session, draft_key(id))
            return entry

    def change(self, id: MentorLogId, revision: int, draft: MentorLogDraft) -> MentorLogEntry:
        """Change an entry as long as it has not left.

        Raises:
            AlreadySent: the office has it.
        """
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_LOG) as transaction:
            row = store.get(transaction.session, id)
            if row.read_at is not None or row.uuid in store.sent(transaction.session):
                raise AlreadySent
            entry = transaction.change(row, columns(draft), revision).record()
            tandem = mentorship_store.get(transaction.session, row.mentorship_id)
            take_over(transaction, tandem, entry)
            draft_store.discard_all(transaction.session, draft_key(MentorshipId(tandem.id)))
            return entry

    def acknowledge(self, ids: Sequence[MentorLogId], answer: str = "") -> None:
        """Say that entries were read, with an answer if one is needed.

        It goes to the volunteer with the next package.
        """
        with self._at.write(Right.KEEP_VOLUNTEERS) as transaction:
            for id in ids:
                row = store.get(transaction.session, id)
                values: dict[str, object] = {"answer": answer.strip()} if answer.strip() else {}
                if row.read_at is None:
                    values |= {"read_at": self._at.clock(), "read_by": self._at.user.display_name}
                transaction.change(row, values)

    def _line(
        self,
        session: Session,
        tandem: Mentorship,
        volunteer: Volunteer | None,
        log: tuple[MentorLogEntry, ...],
        rules: MentoringRules,
    ) -> TandemLine:
        today = self._at.today()
        covered, person = True, ""
        if tandem.person_id is not None:
            person = person_store.get(session, tandem.person_id).record().full_name()
            if volunteer is not None:
                covered = covers(session, tandem, volunteer, today).allowed
        return TandemLine(
            tandem=tandem,
            person=person,
            volunteer="" if volunteer is None else volunteer.display_name(),
            attention=attention(tandem, log, rules, today, covered=covered),
            last_on=max((each.met_on for each in log), default=None),
            meet_by=meet_by(tandem, log) if tandem.state is MentorshipState.ACTIVE else None,
            unread=sum(each.waits for each in log),
        )


def take_over(transaction: Transaction, tandem: MentorshipRow, entry: MentorLogEntry) -> None:
    """Let a tandem say what its latest entry says of the next meeting and how it goes."""
    log = store.of_mentorship(transaction.session, entry.mentorship_id)
    if log and log[0].id != entry.id:
        return
    values: dict[str, object] = {"next_on": entry.next_on}
    if entry.mood is not None:
        values["mood"] = entry.mood
    transaction.change(tandem, values)


def _visible(session: Session, at: Workplace) -> tuple[Mentorship, ...]:
    tandems = mentorship_store.mentorships(session)
    people = [each.person_id for each in tandems if each.person_id is not None]
    hidden = hidden_people(session, at.user, people) if people else frozenset()
    return tuple(each for each in tandems if each.person_id not in hidden)


_STANDING = tuple(MentorshipState)


def _order(line: TandemLine) -> tuple[bool, int, int, str]:
    ended = line.tandem.state is MentorshipState.ENDED
    kinds = list(Attention)
    first = kinds.index(line.attention[0]) if line.attention else len(kinds)
    return (ended, first, _STANDING.index(line.tandem.state), line.tandem.pseudonym)
