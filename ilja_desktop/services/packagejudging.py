"""What is asked of a record that arrived as of one that is typed in: its rules, and its words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from functools import cached_property
from typing import Any, Protocol, cast

from sqlalchemy.orm import Session

from ilja_desktop.domain.mentorlog import word_hint
from ilja_desktop.domain.reportword import FoundWord, TopicWords
from ilja_desktop.services.workplace import policy_of
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.conference import ConferenceRow
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.mentorlog import MentorLogRow
from ilja_desktop.store.offer import OfferRow
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.rows import NounRow

_RULED: tuple[type[NounRow[Any]], ...] = (
    *(YoungPersonRow, CustodyHolderRow, ConsentRow, CaseRow, CaseReportRow, ConferenceRow),
    *(GoalRow, CommitmentRow, OfferRow, MentorLogRow),
)
"""Not tandems: one that has ended is emptied, and an empty one is complete."""


class _Ruled(Protocol):
    def problems(self, today: date, /) -> tuple[str, ...]: ...


class Judge:
    """Asks of records what their drafts are asked.

    Args:
        session: of the vault.
        today: the day of the words the office looks for.
        made_on: the day the package was made; its records were written until then.
    """

    def __init__(self, session: Session, today: date, made_on: date) -> None:
        self._session = session
        self._today = today
        self._day = max(today, made_on)

    def problems(self, row: NounRow[Any] | None, arrived: Collection[str]) -> tuple[str, ...]:
        """Name the rules a record breaks, as far as what arrived of it can tell.

        What did not travel is not missing, and what is past was not when it was written.
        """
        if row is None or type(row) not in _RULED:
            return ()
        codes = cast(_Ruled, row.record()).problems(self._day)
        return tuple(code for code in codes if _told(code, arrived))

    def doubts(self, row: NounRow[Any]) -> tuple[FoundWord, ...]:
        """Return words of a record that are worth a second look (R21)."""
        if isinstance(row, CaseReportRow):
            return row.record().doubtful_words(self._words)
        return word_hint(row.record(), self._words) if isinstance(row, MentorLogRow) else ()

    @cached_property
    def _words(self) -> Sequence[TopicWords]:
        return policy_of(self._session, self._today).report_words


def _told(code: str, arrived: Collection[str]) -> bool:
    field, _, how = code.partition(".")
    return how != "past" and (how != "missing" or field in arrived)
