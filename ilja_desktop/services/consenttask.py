"""The work lists about consents, for the first page and the room of consents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import LIVE
from ilja_desktop.domain.consentlist import ConsentChoice
from ilja_desktop.domain.consenttask import ConsentTask, Task, in_order, tasks_of
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.user import Right, User
from ilja_desktop.services.keptbasis import KeptBases
from ilja_desktop.services.seclusion import hidden_people, sees_closed
from ilja_desktop.services.withdrawal import Withdrawals
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.casefile import CaseRow

Source = Callable[[], Iterable[ConsentTask]]
"""Tasks somebody else knows of, such as open withdrawals or scans nobody has looked at."""


@dataclass(frozen=True)
class TaskLine:
    """One task with the person it is about, as lists show it."""

    task: ConsentTask
    family: Family
    number: str
    """Of the person's live case; empty if there is none."""

    @property
    def person(self) -> YoungPerson:
        """Return whom it is about."""
        return self.family.person


class ConsentTasks:
    """What is to be done about consents today."""

    def __init__(self, workplace: Workplace, sources: Sequence[Source] = ()) -> None:
        self._at = workplace
        self._sources = tuple(sources)
        self._kept = KeptBases()

    def lines(self) -> tuple[TaskLine, ...]:
        """Return every task the user may see, the most pressing first."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        told = [task for source in self._sources for task in source()]
        with self._at.read() as session:
            numbers = _live_cases(session, self._at.user)
            running = consent_store.consent_ids(
                session,
                ConsentChoice.RUNNING,
                today,
                today,
                closed_drafts=sees_closed(self._at.user),
            )
            people = {*numbers, *consent_store.people_of(session, running)}
            hidden = hidden_people(session, self._at.user, people)
            shown = sorted(people - hidden)
            bases = self._kept.of(session, shown, today)
            found = [
                task for id in shown for task in tasks_of(bases[id], today, live=id in numbers)
            ]
            families = {id: basis.family for id, basis in bases.items()}
            others = {task.person_id for task in told} - families.keys()
            unseen = hidden_people(session, self._at.user, others)
            families |= person_store.families(session, sorted(others - unseen))
        return tuple(
            TaskLine(task, families[task.person_id], numbers.get(task.person_id, ""))
            for task in in_order((*told, *found))
            if task.person_id in families
        )


def _live_cases(session: Session, user: User) -> dict[YoungPersonId, str]:
    """Return the numbers of the cases being worked on, by whose they are."""
    shown = sees_closed(user)
    query = select(CaseRow.person_id, CaseRow.number, CaseRow.closed_draft)
    return {
        YoungPersonId(person_id): number
        for person_id, number, closed_draft in session.execute(
            query.where(CaseRow.state.in_(LIVE)).order_by(CaseRow.id)
        )
        if shown or not closed_draft
    }


def open_withdrawals(withdrawals: Withdrawals) -> Source:
    """Return where the withdrawals come from about which something is left to be done."""
    return lambda: (
        ConsentTask(
            task=Task.WITHDRAWAL,
            person_id=view.person.id,
            consent_id=view.consent_id,
            due_on=view.withdrawal.withdrawn_on,
        )
        for view in withdrawals.open()
    )
