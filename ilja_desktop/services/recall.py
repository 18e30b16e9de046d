"""Recalls the copies of a version an entry was removed from: one letter to each recipient."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.correction import Written
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.disclosure import PART_A, DisclosureRecord
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.recallpaper import RecalledLine, RecallLetter
from ilja_desktop.domain.user import Right
from ilja_desktop.services.formwording import german_form
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.seclusion import demand_case_named, is_shielded
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store


@dataclass(eq=False)
class NothingToRecall(Refusal):
    """No copy of a withdrawn version is out."""


@dataclass(frozen=True)
class RecallPlan:
    """The letters of one withdrawn version, to be made."""

    version: Written
    letters: tuple[RecallLetter, ...] = field(repr=False)


class Recalls:
    """What a user can do about copies of a version that was withdrawn."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def out(self, version: Written) -> tuple[DisclosureRecord, ...]:
        """Return the copies of earlier, withdrawn versions of a paper that are still out."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            if isinstance(version, CaseSheet):
                demand_case_named(session, version.case_id)
            return _out(session, version)

    def plan(self, version: Written) -> RecallPlan:
        """Gather the letters, one to each recipient.

        Raises:
            NothingToRecall: every copy came back or was destroyed.
        """
        self._at.require(Right.EXPORT)
        today = self._at.today()
        with self._at.read() as session:
            if isinstance(version, CaseSheet):
                demand_case_named(session, version.case_id)
                if is_shielded(session, version.case_id):
                    self._at.demand_presence(Deed.PRINT_RESTRICTED)
            records = _out(session, version)
            if not records:
                raise NothingToRecall
            by = today + timedelta(days=policy_of(session, today).withdrawal_days)
            paper = _named(session, version)
            letters = tuple(
                RecallLetter(
                    form=german_form(session, FormKind.RECALL_LETTER),
                    office=sender(session),
                    receiver=receiver,
                    paper=paper,
                    copies=tuple(
                        _line(session, one) for one in records if one.receiver_name == receiver
                    ),
                    return_by=by,
                    written_on=today,
                )
                for receiver in dict.fromkeys(one.receiver_name for one in records)
            )
        return RecallPlan(version, letters)

    def make(self, plan: RecallPlan) -> bytes:
        """Render all letters as one run of the printer; touches no database."""
        from ilja_desktop.documents import joining, recallletter

        now = self._at.clock()
        return joining.joined(recallletter.render(letter, now) for letter in plan.letters)

    def hand_out(self, plan: RecallPlan) -> None:
        """Record that the letters are printed; only now they may leave."""
        with self._at.write(Right.EXPORT) as transaction:
            table = "case_sheets" if isinstance(plan.version, CaseSheet) else "minutes"
            count = str(len(plan.letters)).encode("ascii")
            transaction.note(Action.PRINTED, f"{table}:{plan.version.uuid}/recall", count)


def _out(session: Session, version: Written) -> tuple[DisclosureRecord, ...]:
    if not version.entry_removed:
        return ()
    if isinstance(version, CaseSheet):
        copies = disclosure_store.disclosures(session, case_id=version.case_id)
        of_it = tuple(one for one in copies if one.sheet_id == version.id)
    else:
        copies = disclosure_store.disclosures(session, conference_id=version.conference_id)
        of_it = tuple(one for one in copies if one.kind in PART_A)
    return tuple(
        one
        for one in of_it
        if (one.sheet_version or 1) < version.version
        and one.returned_on is None
        and one.destroyed_on is None
    )


def _named(session: Session, version: Written) -> str:
    if isinstance(version, CaseSheet):
        return f"Fallblatt {case_store.get(session, version.case_id).number}"
    conference = conference_store.get(session, version.conference_id)
    return f"Sitzungsprotokoll {conference.number}"


def _line(session: Session, record: DisclosureRecord) -> RecalledLine:
    number = ""
    if record.conference_id is not None:
        number = conference_store.get(session, record.conference_id).number
    return RecalledLine(
        label=f"{number} Nr. {record.copy_number}".strip(),
        version=record.sheet_version or 1,
        handed_out_on=rule_day(record.disclosed_at),
        file=not record.channel.paper,
    )
