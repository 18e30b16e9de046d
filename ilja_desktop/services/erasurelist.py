"""What is looked at before anything is erased: whose last day passed, what stands in the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.disclosure import DisclosureRecord
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.retention import (
    ArchiveDecision,
    ErasureGround,
    ErasureObstacle,
    Limits,
    Retention,
    ground_of,
    is_due,
    obstacle_of,
    person_needed,
)
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.keeping import limits
from ilja_desktop.services.pathkeeping import paths_due
from ilja_desktop.services.workplace import policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import holding
from ilja_desktop.store import retention as store


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
    ground: ErasureGround
    limits: Limits
    held: tuple[tuple[str, int], ...]
    copies: tuple[CopyOut, ...]
    archive: ArchiveDecision | None
    archive_on: date | None
    obstacle: ErasureObstacle | None
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


def erasure_list(session: Session, today: date) -> ErasureList:
    """Return what a run would erase today, and what stands in the way."""
    policy = policy_of(session, today)
    cases = store.cases_due(session, today)
    retentions = store.of_cases(session, [case.id for case in cases])
    return ErasureList(
        today=today,
        cases=tuple(_due(session, case, retentions.get(case.id), today) for case in cases),
        people=len(people_due(session, today)),
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


def demand_due(session: Session, id: CaseId, today: date) -> ErasureGround:
    """Return why a case is erased; raise if it is not to be erased today."""
    case = case_store.get(session, id).record()
    if not is_due(case, today):
        raise NotDueYet(case.number, case.erase_on)
    ground = ground_of(case, limits(session, case.person_id, id))
    match obstacle_of(case, store.of_case(session, id), ground):
        case ErasureObstacle.HELD:
            raise HeldByStatute(case.number)
        case ErasureObstacle.WORKED_ON:
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


def people_due(session: Session, today: date) -> tuple[YoungPersonId, ...]:
    """Return who is known from no case any more, nor from a consent that is still needed."""
    everybody = store.people_without_case(session)
    return tuple(id for id in everybody if not _needed(session, id, today))


def _needed(session: Session, id: YoungPersonId, today: date) -> bool:
    basis = basis_of(session, id, today)
    return person_needed(basis.consents, basis.family, basis.policy, today)
