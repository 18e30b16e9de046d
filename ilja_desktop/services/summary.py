"""Anonymised summaries: counted, protected, attacked, recorded, and only then released (R17)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from ilja_desktop.domain.axis import AGE_BANDS, WAITING_BANDS, band_of, reporter_group
from ilja_desktop.domain.commitment import Commitment, CommitmentState, overdue
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.disclosure import Document
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.publication import PublicationDraft
from ilja_desktop.domain.summary import ProtectedSummary
from ilja_desktop.domain.summaryfacts import CaseFact, CommitmentCount, SummaryFacts
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Right
from ilja_desktop.services.publication import Publications
from ilja_desktop.services.workplace import Workplace, office_of, policy_of
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import publication as store
from ilja_desktop.store import tally
from ilja_desktop.store.tally import HeldItem

if TYPE_CHECKING:
    from ilja_desktop.anonymise.model import Past, Progress, Result

PUBLIC, REPORT = "Öffentlichkeit", "Bericht"
"""To whom and what for a summary leaves if nothing else is said."""


def _silently(_done: int, _total: int) -> None:
    """Let nobody hear of the progress."""


@dataclass(eq=False)
class SummaryWouldDiffer(Refusal):
    """A summary of an overlapping period is out whose true numbers the vault does not know."""

    period: str


@dataclass(eq=False)
class SummaryOutdated(Refusal):
    """Something else was published since a summary was made, so it has to be made anew."""


@dataclass(frozen=True)
class SummaryPlan:
    """What is counted, and how strictly it is protected."""

    facts: SummaryFacts
    office: OfficeDraft
    threshold: int
    percentages_from: int
    past: tuple[Past, ...] = field(default=(), repr=False)
    """What readers have already."""
    released: int = 0
    """How many publications there were when it was counted."""
    waiting: int = 0
    """New cases that are not counted because nobody has reviewed them yet."""


@dataclass(frozen=True)
class MadeSummary:
    """A protected summary in its three forms, still to be released."""

    summary: ProtectedSummary
    pdf: bytes = field(repr=False)
    csv: bytes = field(repr=False)
    json: bytes = field(repr=False)
    made_at: datetime
    results: tuple[Result, ...] = field(default=(), repr=False)
    released: int = 0
    """How many publications there were when it was counted."""


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

    def plan(self, period: SummaryPeriod, threshold: int | None = None) -> SummaryPlan:
        """Count what was done in a period.

        Args:
            period: whole calendar quarters.
            threshold: minimum cell count, 3 to 10; the office's policy if none is given.
        """
        self._at.require(Right.SUMMARISE)
        today, last = self._at.today(), self._publications.cut_off()
        with self._at.read() as session:
            office, policy = office_of(session), policy_of(session, today)
            items = tally.held_items(session, period.start, period.end)
            commitments = tally.commitments_made(session, period.start, period.end)
            conferences = tally.conferences_held(session, period.start, period.end)
        facts = SummaryFacts(
            office=office.name,
            period=period,
            conferences=conferences,
            cases=_case_facts([each for each in items if not _waits(each, last)]),
            commitments=_count(commitments, today),
        )
        strictness = policy.min_cell_count if threshold is None else threshold
        return SummaryPlan(
            facts,
            office,
            strictness,
            policy.percentages_from,
            self._publications.past(),
            len(self._publications.all()),
            len({item.case_id for item in items if _waits(item, last)}),
        )

    def make(self, plan: SummaryPlan, progress: Progress = _silently) -> MadeSummary:
        """Protect and attack the tables, then set them; no database is needed.

        Raises:
            SummaryUnprotectable: the audit still finds something.
            FewNewCases: a few cases more than in an earlier summary would stand out.
            Cancelled: from ``progress``.
        """
        from ilja_desktop.anonymise.model import Policy
        from ilja_desktop.anonymise.release import release_json
        from ilja_desktop.anonymise.spreadsheet import summary_csv
        from ilja_desktop.anonymise.summarise import summarise
        from ilja_desktop.documents import summary as template

        policy = Policy(plan.threshold, percentages_from=plan.percentages_from)
        found = summarise(plan.facts, policy, plan.past, progress)
        protected = found.summary
        now = self._at.clock()
        return MadeSummary(
            protected,
            template.render(protected, plan.office, now),
            summary_csv(protected),
            release_json(protected).encode("utf-8"),
            now,
            found.results,
            plan.released,
        )

    def release(
        self, made: MadeSummary, recipient: str = PUBLIC, purpose: str = REPORT
    ) -> MadeSummary:
        """Record what is published; only now it may leave.

        Raises:
            SummaryWouldDiffer: an overlapping period was published before there was a ledger.
            SummaryOutdated: something else was published since this summary was made.
            PresenceUnproven: the password is asked for once more.
        """
        period = made.summary.period
        with self._at.read() as session:
            released = store.all_publications(session)
            earlier = disclosure_store.summaries(session)
        told = {publication.document_id for publication in released}
        if all(each.content != made.json for each in earlier):
            for each in earlier:
                if each.id not in told and _overlap(each.title, period):
                    raise SummaryWouldDiffer(_period_of(each.title).label)
            if len(released) != made.released:
                raise SummaryOutdated
        draft = PublicationDraft(recipient=recipient, purpose=purpose)
        self._publications.publish(draft, _title(period), made.json, made.results)
        return made


def _waits(item: HeldItem, last: date | None) -> bool:
    """Tell whether a case came after the day up to which new ones were reviewed."""
    return last is not None and item.first_held_on > last


def _case_facts(items: Sequence[HeldItem]) -> tuple[CaseFact, ...]:
    """Return one fact per case; the last talk of the period gives the outcome."""
    latest: dict[CaseId, HeldItem] = {item.case_id: item for item in items}
    return tuple(_fact(item) for item in latest.values())


def _fact(item: HeldItem) -> CaseFact:
    reported = item.reported_on or item.first_held_on
    waited = max(0, (item.first_held_on - reported).days)
    return CaseFact(
        legal_circle=reporter_group(item.legal_circle),
        age=band_of(age_on(item.born_on, item.held_on), AGE_BANDS),
        sex=item.sex.value,
        outcome=_OUTCOMES.get(item.state, "vertagt"),
        waiting=band_of(waited, WAITING_BANDS),
    )


_OUTCOMES = {
    AgendaItemState.DISCUSSED: "beraten",
    AgendaItemState.MINUTED: "beraten",
    AgendaItemState.DROPPED: "entfallen",
    AgendaItemState.BROKEN_OFF: "entfallen",
}


def _count(commitments: Sequence[Commitment], today: date) -> CommitmentCount:
    done = sum(c.state is CommitmentState.DONE for c in commitments)
    late = sum(overdue(commitment, today) for commitment in commitments)
    return CommitmentCount(done=done, open=len(commitments) - done - late, overdue=late)


def _title(period: SummaryPeriod) -> str:
    return f"{period.start.isoformat()}/{period.end.isoformat()}"


def _period_of(title: str) -> SummaryPeriod:
    start, end = title.split("/")
    return SummaryPeriod(date.fromisoformat(start), date.fromisoformat(end))


def _overlap(title: str, period: SummaryPeriod) -> bool:
    other = _period_of(title)
    return other.start <= period.end and period.start <= other.end
