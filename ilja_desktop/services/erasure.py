"""The erasure run: a list to look at, a cap, one transaction per case, and nothing left behind."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.disclosure import DisclosureRecord
from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.losspaper import ConceptPaper
from ilja_desktop.domain.retention import (
    ArchiveDecision,
    Ground,
    Limits,
    Obstacle,
    Retention,
    ground_of,
    is_due,
    obstacle_of,
    person_needed,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.closeddraft import open_drafts
from ilja_desktop.services.keeping import limits
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.pathkeeping import erase_paths, paths_due
from ilja_desktop.services.removal import remove_case, remove_stranger, sweep
from ilja_desktop.services.tombstone import TombstoneLists
from ilja_desktop.services.watch import Unwatched, Watch
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import backup as backup_store
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import holding
from ilja_desktop.store import retention as store


@dataclass(eq=False)
class TooManyAtOnce(Refusal):
    """More than the office's rule allows in one run has to be confirmed a second time."""

    count: int
    cap: int


@dataclass(eq=False)
class HeldByStatute(Refusal):
    """A case that belongs to another file is not erased before it is handed over."""

    number: str


@dataclass(eq=False)
class StillWorkedOn(Refusal):
    """A case that is worked on is closed first, or kept longer with a reason."""

    number: str


@dataclass(eq=False)
class NotDueYet(Refusal):
    """The last day a case is kept has not passed."""

    number: str
    erase_on: date


@dataclass(frozen=True, kw_only=True)
class CopyOut:
    """A numbered copy that neither came back nor was destroyed."""

    conference: str
    number: int
    recipient: str

    @property
    def label(self) -> str:
        """Return how the copy is called: ``4/2026 Nr. 7``."""
        return f"{self.conference} Nr. {self.number}"


@dataclass(frozen=True, kw_only=True)
class DueCase:
    """A case whose last day has passed.

    Args:
        held: how many records of each kind hang on it, by the German word.
        copies: numbered copies still out; the office has to ask for them back before.
        obstacle: why it is not erased now.
        person_too: whether the person goes with it.
    """

    case: Case
    ground: Ground
    limits: Limits
    held: tuple[tuple[str, int], ...]
    copies: tuple[CopyOut, ...]
    archive: ArchiveDecision | None
    archive_on: date | None
    obstacle: Obstacle | None
    person_too: bool


@dataclass(frozen=True, kw_only=True)
class HeldCase:
    """A case that a statute keeps from being erased."""

    case: Case
    retention: Retention
    review_due: date
    """By when somebody has to look at it again."""


@dataclass(frozen=True, kw_only=True)
class ErasureList:
    """What is to be looked at before a run.

    Args:
        cases: whose last day has passed, the longest due first.
        people: how many people without any case go too.
        paths: how many paths go, because the consent to be followed up is over.
        holds: what is held, whether due or not.
        cap: more in one run have to be confirmed a second time.
    """

    today: date
    cases: tuple[DueCase, ...]
    people: int
    paths: int
    holds: tuple[HeldCase, ...]
    cap: int

    @property
    def ready(self) -> tuple[DueCase, ...]:
        """Return what nothing stands in the way of."""
        return tuple(one for one in self.cases if one.obstacle is None)

    @property
    def reviews(self) -> tuple[HeldCase, ...]:
        """Return the holds somebody has to look at again."""
        return tuple(one for one in self.holds if one.review_due <= self.today)


@dataclass(frozen=True, kw_only=True)
class ErasureReport:
    """What a run has done; it names nobody."""

    cases: int
    people: int
    paths: int
    left: int
    """Cases not erased because somebody stopped the run."""
    listed: bool
    """Whether the list for restored backups could be written."""


class Erasures:
    """What a user can do about erasing what is due."""

    def __init__(self, workplace: Workplace, lists: TombstoneLists) -> None:
        self._at = workplace
        self._lists = lists

    def list(self) -> ErasureList:
        """Return what a run would erase today, and what stands in the way."""
        self._at.require(Right.ERASE)
        today = self._at.today()
        with self._at.read() as session:
            policy = policy_of(session, today)
            cases = store.cases_due(session, today)
            retentions = store.of_cases(session, [case.id for case in cases])
            return ErasureList(
                today=today,
                cases=tuple(_due(session, case, retentions.get(case.id), today) for case in cases),
                people=len(_people_due(session, today)),
                paths=len(paths_due(session, today)),
                holds=tuple(
                    HeldCase(
                        case=case_store.get(session, one.case_id).record(),
                        retention=one,
                        review_due=one.review_due(policy) or today,
                    )
                    for one in store.held(session)
                ),
                cap=policy.erasure_cap,
            )

    def concept(self) -> ConceptPaper:
        """Return what the office's rules say about keeping and erasing today."""
        self._at.require(Right.ERASE)
        today = self._at.today()
        with self._at.read() as session:
            rules = backup_store.backup_rules(session)
            return ConceptPaper(
                office=sender(session),
                policy=policy_of(session, today),
                backups=(rules.days, rules.weeks, rules.months),
                written_on=today,
            )

    def print_concept(self, paper: ConceptPaper) -> bytes:
        """Render the concept of erasing; touches no database."""
        from ilja_desktop.documents import deletionconcept

        return deletionconcept.render(paper, self._at.clock())

    def run(
        self, cases: Sequence[CaseId], confirmed: int = 0, watch: Watch = Unwatched()
    ) -> ErasureReport:
        """Erase cases that are due, and everybody who is known from nothing else.

        Each case goes in a transaction of its own, so a run that is stopped leaves nothing half
        erased. In the end no page of the database holds anything of it.

        Args:
            cases: as chosen from the list.
            confirmed: how many somebody has confirmed again; needed above the cap.
            watch: hears how far it is, and may stop it.

        Raises:
            TooManyAtOnce: there are more than the cap, and nobody confirmed their number.
            NotDueYet, HeldByStatute, StillWorkedOn: nothing was erased.
        """
        self._at.require(Right.ERASE)
        self._at.demand_presence(Deed.ERASE)
        grounds = self._examined(cases, confirmed)
        done = people = paths = 0
        try:
            with contextlib.suppress(Cancelled):
                for case_id, ground in grounds.items():
                    watch.check()
                    people += self._erase(case_id, ground)
                    done += 1
                    watch.report(done, len(grounds))
                watch.check()
                paths = self._erase_paths()
                people += self._erase_people()
        finally:
            sweep(self._at.vault)
        return ErasureReport(
            cases=done,
            people=people,
            paths=paths,
            left=len(grounds) - done,
            listed=self._lists.refresh(),
        )

    def _examined(self, cases: Sequence[CaseId], confirmed: int) -> dict[CaseId, Ground]:
        today = self._at.today()
        wanted = tuple(dict.fromkeys(cases))
        with self._at.read() as session:
            cap = policy_of(session, today).erasure_cap
            if len(wanted) > cap and confirmed != len(wanted):
                raise TooManyAtOnce(len(wanted), cap)
            return {id: _demand_due(session, id, today) for id in wanted}

    def _erase(self, id: CaseId, ground: Ground) -> int:
        today = self._at.today()
        with self._at.write(Right.ERASE) as transaction:
            _demand_due(transaction.session, id, today)
            row = case_store.get(transaction.session, id)
            if row.closed_draft and open_drafts(transaction, row.person_id, today):
                return 0  # its consent has begun to hold meanwhile
            return int(remove_case(transaction, row, ground, today))

    def _erase_paths(self) -> int:
        with self._at.write(Right.ERASE) as transaction:
            return erase_paths(transaction, self._at.today())

    def _erase_people(self) -> int:
        today = self._at.today()
        with self._at.write(Right.ERASE) as transaction:
            due = _people_due(transaction.session, today)
            gone = [remove_stranger(transaction, id, Ground.PERIOD, today) for id in due]
        return sum(gone)


def _demand_due(session: Session, id: CaseId, today: date) -> Ground:
    """Return why a case is erased; raise if it is not to be erased today."""
    case = case_store.get(session, id).record()
    if not is_due(case, today):
        raise NotDueYet(case.number, case.erase_on)
    ground = ground_of(case, limits(session, case.person_id, id))
    match obstacle_of(case, store.of_case(session, id), ground):
        case Obstacle.HELD:
            raise HeldByStatute(case.number)
        case Obstacle.WORKED_ON:
            raise StillWorkedOn(case.number)
        case None:
            return ground


def _due(session: Session, case: Case, retention: Retention | None, today: date) -> DueCase:
    bounds = limits(session, case.person_id, case.id)
    ground = ground_of(case, bounds)
    siblings = case_store.rows_of_person(session, case.person_id)
    return DueCase(
        case=case,
        ground=ground,
        limits=bounds,
        held=holding.counts(session, case.id),
        copies=copies_out(session, disclosure_store.disclosures(session, case_id=case.id)),
        archive=None if retention is None else retention.archive,
        archive_on=None if retention is None else retention.archive_on,
        obstacle=obstacle_of(case, retention, ground),
        person_too=len(siblings) == 1 and not _needed(session, case.person_id, today),
    )


def copies_out(session: Session, records: Sequence[DisclosureRecord]) -> tuple[CopyOut, ...]:
    """Return the copies among some that neither came back nor were destroyed."""
    return tuple(
        CopyOut(
            conference=""
            if one.conference_id is None
            else conference_store.get(session, one.conference_id).number,
            number=one.copy_number,
            recipient=one.receiver_name,
        )
        for one in records
        if one.returned_on is None and one.destroyed_on is None
    )


def _people_due(session: Session, today: date) -> tuple[YoungPersonId, ...]:
    everybody = store.people_without_case(session)
    return tuple(id for id in everybody if not _needed(session, id, today))


def _needed(session: Session, id: YoungPersonId, today: date) -> bool:
    basis = basis_of(session, id, today)
    return person_needed(basis.consents, basis.family, basis.policy, today)
