"""The erasure run: a list to look at, a cap, one transaction per case, and nothing left behind."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.losspaper import ConceptPaper
from ilja_desktop.domain.retention import ErasureGround
from ilja_desktop.domain.user import Right
from ilja_desktop.services.closeddraft import open_drafts
from ilja_desktop.services.erasurelist import ErasureList, demand_due, erasure_list, people_due
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.pathkeeping import erase_paths
from ilja_desktop.services.removal import remove_case, remove_stranger, sweep
from ilja_desktop.services.tombstone import TombstoneLists
from ilja_desktop.services.watch import Unwatched, Watch
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import backup as backup_store
from ilja_desktop.store import casefile as case_store


@dataclass(eq=False)
class TooManyAtOnce(Refusal):
    """More than the office's rule allows in one run has to be confirmed a second time."""

    count: int
    cap: int


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
        with self._at.read() as session:
            return erasure_list(session, self._at.today())

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

    def _examined(self, cases: Sequence[CaseId], confirmed: int) -> dict[CaseId, ErasureGround]:
        today = self._at.today()
        wanted = tuple(dict.fromkeys(cases))
        with self._at.read() as session:
            cap = policy_of(session, today).erasure_cap
            if len(wanted) > cap and confirmed != len(wanted):
                raise TooManyAtOnce(len(wanted), cap)
            return {id: demand_due(session, id, today) for id in wanted}

    def _erase(self, id: CaseId, ground: ErasureGround) -> int:
        today = self._at.today()
        with self._at.write(Right.ERASE) as transaction:
            demand_due(transaction.session, id, today)
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
            due = people_due(transaction.session, today)
            gone = [remove_stranger(transaction, id, ErasureGround.PERIOD, today) for id in due]
        return sum(gone)
