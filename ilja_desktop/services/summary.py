"""Anonymised summaries: counted, protected, attacked, recorded, and only then released (R17)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.axis import AGE_BANDS, WAITING_BANDS, band_of, reporter_group
from ilja_desktop.domain.commitment import Commitment, CommitmentState, overdue
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.disclosure import Document, DocumentKind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.summary import ProtectedSummary
from ilja_desktop.domain.summaryfacts import CaseFact, CommitmentCount, SummaryFacts
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Right
from ilja_desktop.services.workplace import Workplace, office_of, policy_of
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import tally
from ilja_desktop.store.disclosure import DocumentRow
from ilja_desktop.store.tally import HeldItem


@dataclass(eq=False)
class SummaryWouldDiffer(Refusal):
    """Another summary of an overlapping period is out; from both together one could compute."""

    period: str


@dataclass(frozen=True)
class SummaryPlan:
    """What is counted, and how strictly it is protected."""

    facts: SummaryFacts
    office: OfficeDraft
    threshold: int
    percentages_from: int


@dataclass(frozen=True)
class MadeSummary:
    """A protected summary in its three forms, still to be released."""

    summary: ProtectedSummary
    pdf: bytes = field(repr=False)
    csv: bytes = field(repr=False)
    json: bytes = field(repr=False)
    made_at: datetime


class Summaries:
    """What a user can do with anonymised summaries."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

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
        today = self._at.today()
        with self._at.read() as session:
            office, policy = office_of(session), policy_of(session, today)
            items = tally.held_items(session, period.start, period.end)
            commitments = tally.commitments_made(session, period.start, period.end)
            conferences = tally.conferences_held(session, period.start, period.end)
        facts = SummaryFacts(
            office=office.name,
            period=period,
            conferences=conferences,
            cases=_case_facts(items),
            commitments=_count(commitments, today),
        )
        strictness = policy.min_cell_count if threshold is None else threshold
        return SummaryPlan(facts, office, strictness, policy.percentages_from)

    def make(self, plan: SummaryPlan) -> MadeSummary:
        """Protect and attack the tables, then set them; no database is needed.

        Raises:
            SummaryUnprotectable: the audit still finds something.
        """
        from ilja_desktop.anonymise.model import Policy
        from ilja_desktop.anonymise.release import release_json
        from ilja_desktop.anonymise.spreadsheet import summary_csv
        from ilja_desktop.anonymise.summarise import summarise
        from ilja_desktop.documents import summary as template

        policy = Policy(plan.threshold, percentages_from=plan.percentages_from)
        protected = summarise(plan.facts, policy).summary
        now = self._at.clock()
        return MadeSummary(
            protected,
            template.render(protected, plan.office, now),
            summary_csv(protected),
            release_json(protected).encode("utf-8"),
            now,
        )

    def release(self, made: MadeSummary) -> MadeSummary:
        """Record what is published; only now it may leave.

        Raises:
            SummaryWouldDiffer: an overlapping period was published with other numbers.
            PresenceUnproven: the password is asked for once more.
        """
        self._at.require(Right.SUMMARISE)
        self._at.demand_presence(Deed.EXPORT)
        period = made.summary.period
        with self._at.write(Right.SUMMARISE) as transaction:
            for earlier in disclosure_store.summaries(transaction.session):
                if earlier.content != made.json and _overlap(earlier.title, period):
                    raise SummaryWouldDiffer(_period_of(earlier.title).label)
            transaction.note(Action.EXPORTED, f"summary:{period.code}", made.json)
            sha256 = hashlib.sha256(made.json).hexdigest()
            if disclosure_store.document_of_hash(transaction.session, sha256) is None:
                row = DocumentRow(
                    kind=DocumentKind.SUMMARY,
                    title=_title(period),
                    content=made.json,
                    sha256=sha256,
                    created_at=made.made_at,
                )
                transaction.add(row)
        return made


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
