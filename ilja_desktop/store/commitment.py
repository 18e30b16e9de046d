"""Goals of a case, and the commitments that serve them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.commitment import (
    Commitment,
    CommitmentState,
    Goal,
    GoalState,
    NotDone,
    OwnerKind,
)
from ilja_desktop.domain.correction import Lasting, worded
from ilja_desktop.domain.ids import (
    AgendaItemId,
    CaseId,
    CommitmentId,
    GoalId,
    InstitutionId,
    ProfessionalId,
)
from ilja_desktop.store.minutes import CaseSheetRow, wordings
from ilja_desktop.store.rows import NounRow, SealedRow, fetch, link


class GoalRow(SealedRow[Goal]):
    """Table ``goals``."""

    __tablename__ = "goals"
    RECORD: ClassVar = Goal
    KIND = Kind.AGENDA_ITEM
    NOUN = "Ziel"

    case_id: Mapped[CaseId] = link("cases.id")
    item_id: Mapped[AgendaItemId] = link("agenda_items.id")
    text: Mapped[str]
    due_on: Mapped[date | None]
    agreed_by_person: Mapped[bool]
    state: Mapped[GoalState]

    def announced(self) -> tuple[Change, ...]:
        """Announce the item at which the goal was set, and its case."""
        return (Change(Kind.AGENDA_ITEM, self.item_id), Change(Kind.CASE, self.case_id))


class CommitmentRow(SealedRow[Commitment]):
    """Table ``commitments``."""

    __tablename__ = "commitments"
    RECORD: ClassVar = Commitment
    KIND = Kind.COMMITMENT
    NOUN = "Vereinbarung"

    case_id: Mapped[CaseId] = link("cases.id")
    item_id: Mapped[AgendaItemId] = link("agenda_items.id")
    text: Mapped[str]
    owner_kind: Mapped[OwnerKind]
    owner_id: Mapped[ProfessionalId | None] = link("professionals.id")
    owner_institution_id: Mapped[InstitutionId | None] = link("institutions.id")
    due_on: Mapped[date] = mapped_column(index=True)
    ongoing: Mapped[bool]
    goal_id: Mapped[GoalId | None] = link("goals.id")
    state: Mapped[CommitmentState]
    feedback: Mapped[str]
    done_on: Mapped[date | None]
    reason: Mapped[str]
    not_done: Mapped[NotDone | None]
    looked_at_on: Mapped[date | None]


def get(session: Session, id: CommitmentId) -> CommitmentRow:
    """Return the row of a commitment."""
    return fetch(session, CommitmentRow, id)


def get_goal(session: Session, id: GoalId) -> GoalRow:
    """Return the row of a goal."""
    return fetch(session, GoalRow, id)


_GOALS = select(GoalRow).where(GoalRow.case_id == bindparam("case")).order_by(GoalRow.id)
_COMMITMENTS = (
    select(CommitmentRow)
    .where(CommitmentRow.case_id == bindparam("case"))
    .order_by(CommitmentRow.due_on, CommitmentRow.id)
)


def agreed(session: Session, case_id: CaseId) -> tuple[tuple[Goal, ...], tuple[Commitment, ...]]:
    """Return the goals of a case, the oldest first, and its commitments by date."""
    goals = [row.record() for row in session.scalars(_GOALS, {"case": case_id})]
    commitments = [row.record() for row in session.scalars(_COMMITMENTS, {"case": case_id})]
    if not goals and not commitments:
        return (), ()
    said = wordings(session, CaseSheetRow.case_id == case_id)
    return worded(goals, said), worded(commitments, said)


def goals_of_case(session: Session, case_id: CaseId) -> tuple[Goal, ...]:
    """Return the goals of a case, the oldest first."""
    return agreed(session, case_id)[0]


def goals_of_item(session: Session, item_id: AgendaItemId) -> tuple[Goal, ...]:
    """Return the goals set at an item, the oldest first."""
    query = select(GoalRow).where(GoalRow.item_id == item_id).order_by(GoalRow.id)
    return _said(session, session.scalars(query), CaseSheetRow.item_id == item_id)


def of_case(session: Session, case_id: CaseId) -> tuple[Commitment, ...]:
    """Return the commitments of a case by date."""
    return agreed(session, case_id)[1]


def of_item(session: Session, item_id: AgendaItemId) -> tuple[Commitment, ...]:
    """Return the commitments made at an item, the oldest first."""
    query = select(CommitmentRow).where(CommitmentRow.item_id == item_id)
    rows = session.scalars(query.order_by(CommitmentRow.id))
    return _said(session, rows, CaseSheetRow.item_id == item_id)


def unfinished(session: Session) -> tuple[Commitment, ...]:
    """Return the commitments that are not finished, the next to be kept first."""
    query = select(CommitmentRow).where(
        CommitmentRow.state.in_((CommitmentState.OPEN, CommitmentState.IN_PROGRESS))
    )
    return _said(session, session.scalars(query.order_by(CommitmentRow.due_on, CommitmentRow.id)))


def _said(
    session: Session, rows: Iterable[NounRow[Lasting]], *of: ColumnElement[bool]
) -> tuple[Lasting, ...]:
    """Return goals or commitments as the latest versions of their sheets put them."""
    return worded((row.record() for row in rows), wordings(session, *of))
