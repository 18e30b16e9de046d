"""A loss of data: put on record, counted from the vault, notified and told within its time.

What was lost with a stick is counted in the vault that was restored from another copy of the
backup, or in this one as of the day the backup was made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.disclosure import DisclosureRecord, DocumentKind
from ilja_desktop.domain.ids import CaseId, LossId, YoungPersonId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.loss import Loss, LossDraft, LostThing
from ilja_desktop.domain.losspaper import AffectedPerson, LossPaper
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.user import Right
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.services.erasurelist import CopyOut, copies_out
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.workplace import Clock, Workplace, columns, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import loss as store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.loss import LossRow


class LossPaperKind(Enum):
    """A paper about a loss."""

    SHEET = "Verlust"
    NOTICE = "Meldung-Aufsichtsbehoerde"
    LETTERS = "Schreiben-Betroffene"
    BLANK = "Meldebogen-Verlust"


@dataclass(frozen=True, kw_only=True)
class LossFile:
    """A finished paper, in memory only."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class CopyChoice:
    """A numbered copy that is still out and may be the lost one."""

    record: DisclosureRecord
    label: str


class Losses:
    """What a user can do when data were lost."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def all(self) -> tuple[Loss, ...]:
        """Return every loss on record, the latest first."""
        self._at.require(Right.READ_AUDIT)
        with self._at.read() as session:
            return store.losses(session)

    def copies(self) -> tuple[CopyChoice, ...]:
        """Return the numbered copies that are still out."""
        self._at.require(Right.GIVE_ACCESS)
        with self._at.read() as session:
            out = [
                one
                for one in disclosure_store.disclosures(session)
                if one.returned_on is None and one.destroyed_on is None
            ]
            return tuple(
                CopyChoice(record=one, label=f"{_label(copy)}, {copy.recipient}")
                for one in out
                for copy in copies_out(session, (one,))
            )

    def report(self, draft: LossDraft) -> Loss:
        """Put a loss on record; the time to notify runs from when it became known."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.READ_AUDIT) as transaction:
            return transaction.add(LossRow(**columns(draft))).record()

    def mark_notified(self, id: LossId) -> Loss:
        """Record that the supervising authority was notified."""
        return self._marked(id, "notified_on")

    def mark_told(self, id: LossId) -> Loss:
        """Record that those concerned were told."""
        return self._marked(id, "told_on")

    def plan(self, id: LossId) -> LossPaper:
        """Gather whose data and which copies a loss concerns."""
        self._at.require(Right.GIVE_ACCESS)
        self._at.demand_presence(Deed.EXPORT)
        with self._at.read() as session:
            loss = store.get(session, id).record()
            state_of = loss.state_of or self._at.today()
            lost = _lost_copies(session, loss)
            return LossPaper(
                office=sender(session),
                loss=loss,
                state_of=state_of,
                people=_people(session, loss, lost, state_of),
                copies=tuple(_label(copy) for copy in copies_out(session, lost)),
                written_on=self._at.today(),
            )

    def office(self) -> OfficeDraft:
        """Return whose letterhead the papers bear."""
        with self._at.read() as session:
            return sender(session)

    def make(self, kind: LossPaperKind, paper: LossPaper) -> LossFile:
        """Render one paper about a loss; touches no database."""
        return _made(kind, paper, self._at.clock)

    def hand_out(self, id: LossId, files: Sequence[LossFile]) -> None:
        """Put on record that papers about a loss leave; they name whose data it concerns.

        Raises:
            PresenceUnproven: the password was not given lately.
        """
        self._at.require(Right.GIVE_ACCESS)
        self._at.demand_presence(Deed.EXPORT)
        digests = {file.name: hashlib.sha256(file.content).hexdigest() for file in files}
        with self._at.write(Right.GIVE_ACCESS) as transaction:
            row = store.get(transaction.session, id)
            transaction.note(Action.EXPORTED, row.reference(), canonical(digests))

    def blank(self, office: OfficeDraft) -> LossFile:
        """Render the sheet that is kept on paper before anything is lost."""
        from ilja_desktop.documents import lossreport

        name = f"{LossPaperKind.BLANK.value}.pdf"
        return LossFile(name=name, content=lossreport.render_blank(office, self._at.clock()))

    def _marked(self, id: LossId, name: str) -> Loss:
        with self._at.write(Right.READ_AUDIT) as transaction:
            row = store.get(transaction.session, id)
            return transaction.change(row, {name: self._at.today()}).record()


def _made(kind: LossPaperKind, paper: LossPaper, clock: Clock) -> LossFile:
    from ilja_desktop.documents import lossreport

    render = {
        LossPaperKind.SHEET: lossreport.render_sheet,
        LossPaperKind.NOTICE: lossreport.render_notice,
        LossPaperKind.LETTERS: lossreport.render_letters,
    }[kind]
    name = f"{kind.value}-{paper.written_on.isoformat()}.pdf"
    return LossFile(name=name, content=render(paper, clock()))


def _label(copy: CopyOut) -> str:
    return copy.label


def _lost_copies(session: Session, loss: Loss) -> tuple[DisclosureRecord, ...]:
    """Return the lost copies that are still on record."""
    wanted = set(loss.copies)
    return tuple(one for one in disclosure_store.disclosures(session) if one.id in wanted)


def _people(
    session: Session, loss: Loss, lost: Iterable[DisclosureRecord], state_of: date
) -> tuple[AffectedPerson, ...]:
    if loss.thing is LostThing.PAPER:
        concerned = {one.id: _cases_of(session, one) for one in lost}
        cases = {case.id: case for each in concerned.values() for case in each}
    else:
        concerned = {}
        cases = {case.id: case for case in case_store.opened_until(session, state_of)}
    labels: dict[CaseId, list[str]] = {}
    for record in lost:
        for case in concerned.get(record.id, ()):
            labels.setdefault(case.id, []).extend(
                _label(copy) for copy in copies_out(session, (record,))
            )
    by_person: dict[YoungPersonId, list[Case]] = {}
    for case in cases.values():
        by_person.setdefault(case.person_id, []).append(case)
    return tuple(_affected(session, id, found, labels) for id, found in by_person.items())


def _affected(
    session: Session, id: YoungPersonId, cases: list[Case], labels: dict[CaseId, list[str]]
) -> AffectedPerson:
    person = person_store.get(session, id).record()
    copies = (label for case in cases for label in labels.get(case.id, ()))
    return AffectedPerson(
        name=person.spoken_name(),
        address=person.address or person.residence,
        cases=tuple(case.number for case in cases),
        copies=tuple(dict.fromkeys(copies)),
    )


_OF_NO_OTHER_CASE = (
    DocumentKind.SHEET_EXTRACT,
    DocumentKind.SHEET_DRAFT,
    DocumentKind.FOLDER_BLANK,
)


def _cases_of(session: Session, record: DisclosureRecord) -> tuple[Case, ...]:
    """Return the cases a copy tells of: its own, or all of its conference's agenda."""
    if record.case_id is not None:
        return (case_store.get(session, record.case_id).record(),)
    if record.conference_id is None or record.kind in _OF_NO_OTHER_CASE:
        return ()
    items = conference_store.items(session, record.conference_id)
    ids = dict.fromkeys(
        item.case_id for item in items if item.case_id is not None and not item.mode.nameless
    )
    return tuple(case_store.get(session, id).record() for id in ids)
