"""Anonymised summaries: counted, protected, attacked, recorded, and only then released (R17)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.disclosure import Document
from ilja_desktop.domain.errors import NotFound, Refusal
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.publication import PublicationDraft
from ilja_desktop.domain.summary import ProtectedSummary
from ilja_desktop.domain.summaryfacts import Counted, SummaryFacts
from ilja_desktop.domain.summaryorder import (
    LOWEST_THRESHOLD,
    ReadySummary,
    SummaryOrder,
    ThresholdOutOfRange,
)
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Right
from ilja_desktop.exchange.summaryfile import ready_summaries
from ilja_desktop.services.publication import Publications
from ilja_desktop.services.released import Released, released
from ilja_desktop.services.summarycount import facts_of, new_cases, variables_of
from ilja_desktop.services.workplace import Workplace, office_of, policy_of
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import publication as store

if TYPE_CHECKING:
    from ilja_desktop.anonymise.model import Past
    from ilja_desktop.anonymise.summarise import Summarised

PUBLIC, REPORT = "Öffentlichkeit", "Bericht"
"""To whom and what for a summary leaves if nothing else is said."""

Progress = Callable[[int, int], None]
"""Hears steps done and steps in all; raises ``Cancelled`` to stop the work."""


def silently(_done: int, _total: int) -> None:
    """Let nobody hear of the progress."""


@dataclass(eq=False)
class SummaryWouldDiffer(Refusal):
    """A summary of an overlapping period is out whose true numbers the vault does not know."""

    period: str


@dataclass(eq=False)
class SummaryOutdated(Refusal):
    """Something else was published since a summary was made, so it has to be made anew."""


@dataclass(eq=False)
class ReaderNeedsMore(Refusal):
    """Smaller numbers are named than this reader may get."""

    recipient: str
    threshold: int
    least: int


@dataclass(frozen=True)
class SummaryPlan:
    """What was ordered, and what was counted for it."""

    order: SummaryOrder
    facts: SummaryFacts
    office: OfficeDraft
    past: tuple[Past, ...] = field(default=(), repr=False)
    """What readers have already."""
    published: tuple[bytes, ...] = field(default=(), repr=False)
    """The data form of every summary that left, the oldest first."""
    released: int = 0
    """How many publications there were when it was counted."""
    waiting: int = 0
    """New cases that are not counted because nobody has reviewed them yet."""


@dataclass(frozen=True)
class MadeSummary:
    """A protected summary in all its forms, still to be released."""

    order: SummaryOrder
    summarised: Summarised
    files: Mapping[str, bytes] = field(repr=False)
    """By the ending of the file's name; ``json`` is the data form."""
    made_at: datetime
    released: int = 0
    """How many publications there were when it was counted."""
    waiting: int = 0
    """New cases that are not counted because nobody has reviewed them yet."""

    @property
    def period(self) -> SummaryPeriod:
        """Return what time was counted."""
        return self.order.period

    @property
    def summary(self) -> ProtectedSummary:
        """Return what readers see."""
        return self.summarised.summary


class Summaries:
    """What a user can do with anonymised summaries."""

    def __init__(self, workplace: Workplace, publications: Publications) -> None:
        self._at = workplace
        self._publications = publications

    def released(self) -> tuple[Document, ...]:
        """Return every summary that left, in its JSON form, the oldest first."""
        self._at.require(Right.SUMMARISE)
        with self._at.read() as session:
            return disclosure_store.summaries(session)

    def ledger(self) -> tuple[Released, ...]:
        """Return what left, to whom and what for, the newest first; narratives are in it too."""
        publications = self._publications.all()
        with self._at.read() as session:
            documents = disclosure_store.documents(session)
            return released(publications, documents, disclosure_store.disclosures(session))

    def ready(self) -> tuple[ReadySummary, ...]:
        """Return the ready-made summaries; the first is the usual one."""
        return ready_summaries().summaries

    def variables(self) -> tuple[Counted, ...]:
        """Return what can be counted, and by which variables."""
        self._at.require(Right.SUMMARISE)
        with self._at.read() as session:
            return variables_of(session)

    def order(
        self, period: SummaryPeriod, ready: str = "", threshold: int | None = None
    ) -> SummaryOrder:
        """Return the order of a ready-made summary.

        Args:
            period: whole calendar quarters.
            ready: its code; the usual one if none is given.
            threshold: minimum cell count, 3 to 10; if none is given the office's policy, or more
                where its reader calls for it.

        Raises:
            NotFound: there is no such summary.
            ThresholdOutOfRange: the threshold is not 3 to 10.
        """
        offered = self.ready()
        chosen = next((each for each in offered if ready in ("", each.code)), None)
        if chosen is None:
            raise NotFound("Zusammenfassung", ready)
        with self._at.read() as session:
            policy = policy_of(session, self._at.today())
        return SummaryOrder(
            period=period,
            tables=chosen.tables,
            threshold=max(policy.min_cell_count, chosen.least) if threshold is None else threshold,
            percentages_from=policy.percentages_from,
        )

    def least_for(self, recipient: str) -> int:
        """Return the smallest number that may be named to somebody."""
        asked = [each.least for each in self.ready() if each.read_by(recipient)]
        return max(asked, default=LOWEST_THRESHOLD)

    def plan(self, order: SummaryOrder) -> SummaryPlan:
        """Count what was done in the period of an order.

        Raises:
            ThresholdOutOfRange: smaller numbers would be named than the office's policy allows.
        """
        self._at.require(Right.SUMMARISE)
        last = self._publications.cut_off()
        with self._at.read() as session:
            least = policy_of(session, self._at.today()).min_cell_count
            if order.threshold < least:
                raise ThresholdOutOfRange(order.threshold, least)
            facts = facts_of(session, order.period, last, self._at.today())
            office = office_of(session)
            waiting = new_cases(session, order.period, last)
            told = tuple(each.content for each in disclosure_store.summaries(session))
        past, released = self._publications.past(), self._publications.all()
        return SummaryPlan(order, facts, office, past, told, len(released), waiting)

    def make(self, plan: SummaryPlan, progress: Progress = silently) -> MadeSummary:
        """Protect and attack the tables, then set them; no database is needed.

        Raises:
            Cancelled: from ``progress``.
            FewNewCases: a few cases more than in an earlier summary would stand out.
            SummaryUnprotectable: not even one number may leave.
        """
        from ilja_desktop.anonymise.spreadsheet import summary_csv
        from ilja_desktop.anonymise.summarise import summarise
        from ilja_desktop.anonymise.workbook import summary_xlsx
        from ilja_desktop.documents import summary as template

        made = summarise(plan.facts, plan.order, plan.past, progress)
        if plan.order.beside_earlier:
            made = made.beside(plan.published)
        now = self._at.clock()
        files = {
            "pdf": template.render(made.summary, plan.office, now),
            "xlsx": summary_xlsx(made.summary, rule_day(now)),
            "csv": summary_csv(made.summary),
            "json": made.text.encode("utf-8"),
        }
        return MadeSummary(plan.order, made, files, now, plan.released, plan.waiting)

    def release(
        self, made: MadeSummary, recipient: str = PUBLIC, purpose: str = REPORT
    ) -> MadeSummary:
        """Record what is published; only now it may leave.

        Raises:
            ReaderNeedsMore: smaller numbers are named in it than this reader may get.
            SummaryWouldDiffer: an overlapping period was published before there was a ledger.
            SummaryOutdated: something else was published since this summary was made.
            PresenceUnproven: the password is asked for once more.
        """
        least = self.least_for(recipient)
        if made.order.threshold < least:
            raise ReaderNeedsMore(recipient, made.order.threshold, least)
        period, form = made.summary.period, made.files["json"]
        with self._at.read() as session:
            released = store.all_publications(session)
            earlier = disclosure_store.summaries(session)
        told = {publication.document_id for publication in released}
        if all(each.content != form for each in earlier):
            for each in earlier:
                if each.id not in told and _overlap(each.title, period):
                    raise SummaryWouldDiffer(SummaryPeriod.titled(each.title).label)
            if len(released) != made.released:
                raise SummaryOutdated
        draft = PublicationDraft(recipient=recipient, purpose=purpose)
        self._publications.publish(draft, period.title, form, (made.summarised.protected,))
        return made


def _overlap(title: str, period: SummaryPeriod) -> bool:
    other = SummaryPeriod.titled(title)
    return other.start <= period.end and period.start <= other.end
