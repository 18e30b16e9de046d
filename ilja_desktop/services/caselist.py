"""The list of cases: which there are, in what order, and what a line of each shows."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ilja_desktop.domain.caselist import CaseFilter, CaseLine
from ilja_desktop.domain.coverage import Verdict, standing
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import bases_of
from ilja_desktop.services.seclusion import hidden_people, sees_closed
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import caselist as store
from ilja_desktop.store import search


@dataclass(frozen=True)
class CaseListing:
    """What a list of cases shows: all ids in order, and the lines that come on screen first."""

    ids: array[int]
    first: tuple[CaseLine, ...]


class CaseLists:
    """What a user can look up in the list of cases."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def ids(self, wanted: CaseFilter) -> array[int]:
        """Return the ids of all cases the user may see, in the order of the list."""
        return self.listing(wanted).ids

    def lines(self, ids: Sequence[int]) -> tuple[CaseLine, ...]:
        """Return the lines of a page of the list, as far as the user may see them."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return self._lines(session, ids)

    def find(self, text: str, wanted: CaseFilter = CaseFilter()) -> array[int]:
        """Return the ids of cases whose name, number or school begins with what was typed."""
        self._at.require(Right.READ_CASES)
        closed = sees_closed(self._at.user)
        with self._at.read() as session:
            return search.find_cases(session, text, wanted, closed_drafts=closed)

    def listing(self, wanted: CaseFilter, sought: str = "", lines: int = 0) -> CaseListing:
        """Return ids and the first lines in one go, as a list needs them.

        Args:
            wanted: which cases, in which order.
            sought: what was typed; nothing finds all.
            lines: how many come on screen first.
        """
        self._at.require(Right.READ_CASES)
        closed = sees_closed(self._at.user)
        with self._at.read() as session:
            if sought:
                ids = search.find_cases(session, sought, wanted, closed_drafts=closed)
            else:
                ids = store.case_ids(session, wanted, closed_drafts=closed)
            first = self._lines(session, ids[:lines]) if lines else ()
        return CaseListing(ids, first)

    def _lines(self, session: Session, ids: Sequence[int]) -> tuple[CaseLine, ...]:
        shown = sees_closed(self._at.user)
        lines = store.case_lines(session, ids)
        return tuple(line for line in lines if shown or not line.closed_draft)

    def standings(self, people: Sequence[YoungPersonId]) -> dict[YoungPersonId, Verdict]:
        """Return for each person the user may see whether their case may be discussed today."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            hidden = hidden_people(session, self._at.user, people)
            bases = bases_of(session, [id for id in people if id not in hidden], today)
        return {id: standing(basis, Purpose.CASE_CONFERENCE, today) for id, basis in bases.items()}
