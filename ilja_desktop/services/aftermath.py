"""What a withdrawal leaves to be done: whom to write to, which copies to recall, what to decide.

It follows from the disclosure register and the commitments, less what was done already, so a
restart in the middle loses nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.commitment import Commitment, CommitmentState, OwnerKind
from ilja_desktop.domain.coverage import may_know, standing
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.disclosure import DisclosureRecord, DocumentKind, ReceiverKind
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CaseId, ConsentId, GrantId, ProfessionalId
from ilja_desktop.domain.legalground import may_receive
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.signing import decides_alone, reach_of
from ilja_desktop.domain.withdrawal import Aftermath, Fate, Scope, Withdrawal
from ilja_desktop.services.basis import listener_of
from ilja_desktop.services.withdrawnfact import to_erase
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import institution as institution_store


@dataclass(frozen=True, kw_only=True)
class RecalledCopy:
    """A numbered copy that rests on what was taken back."""

    record: DisclosureRecord
    conference: str
    held_on: date | None

    @property
    def label(self) -> str:
        """Return how the copy is called: ``4/2026 Nr. 7``, or ``Paket Nr. 2``."""
        series = "Paket" if self.package else self.conference
        return f"{series} Nr. {self.record.copy_number}".lstrip()

    @property
    def out(self) -> bool:
        """Say whether it neither came back nor was destroyed."""
        return self.record.returned_on is None and self.record.destroyed_on is None

    @property
    def package(self) -> bool:
        """Say whether it went to another desk by package, and is called back by one."""
        return self.record.kind is DocumentKind.PACKAGE

    @property
    def file(self) -> bool:
        """Say whether it is a file: that is deleted, and never comes back."""
        return not self.record.channel.paper


@dataclass(frozen=True, kw_only=True)
class Addressee:
    """Somebody who received copies and is written to."""

    receiver_id: ProfessionalId | None
    """None for a custody holder."""
    name: str
    copies: tuple[RecalledCopy, ...]
    told_on: date | None
    by_letter: bool = True
    """Not where a minor decides alone: letters to parents are off then."""

    @property
    def out(self) -> tuple[RecalledCopy, ...]:
        """Return their copies that are still out."""
        return tuple(copy for copy in self.copies if copy.out)


@dataclass(frozen=True, kw_only=True)
class OpenCommitment:
    """A commitment whose owner may no longer know of the case."""

    commitment: Commitment
    owner: str
    proposed: Fate
    decided: Fate | None = None


@dataclass(frozen=True, kw_only=True)
class WithdrawalView:
    """A withdrawal with everything that hangs on it."""

    consent_id: ConsentId
    number: int
    withdrawal: Withdrawal
    reach: Scope
    person: YoungPerson
    cases: tuple[str, ...]
    stands: bool
    """Some consent still carries the case."""
    addressees: tuple[Addressee, ...]
    commitments: tuple[OpenCommitment, ...]
    erase_on: date | None
    """Last day on which the cases are kept: those that were halted, else all."""
    facts: tuple[Fact, ...] = ()
    """What is written down and rests on nothing else, where the case goes on."""

    @property
    def letters(self) -> tuple[Addressee, ...]:
        """Return whom nobody has written to yet."""
        return tuple(one for one in self.addressees if one.by_letter and one.told_on is None)

    @property
    def copies(self) -> tuple[RecalledCopy, ...]:
        """Return the copies that have to come back or be destroyed."""
        return tuple(copy for one in self.addressees for copy in one.out)

    @property
    def undecided(self) -> tuple[OpenCommitment, ...]:
        """Return the commitments nobody has decided about."""
        return tuple(one for one in self.commitments if one.decided is None)

    @property
    def unconfirmed(self) -> bool:
        """Say whether the young person has no confirmation yet."""
        after = self.withdrawal.aftermath
        return after is None or after.confirmed_on is None

    @property
    def open(self) -> bool:
        """Say whether something is left to be done."""
        if self.withdrawal.mistake is not None:
            return False
        undone = self.letters or self.copies or self.undecided or self.facts
        return bool(undone) or self.unconfirmed


def gather(
    session: Session, basis: Basis, id: ConsentId, number: int, withdrawal: Withdrawal, today: date
) -> WithdrawalView:
    """Gather what hangs on a withdrawal.

    Args:
        session: an open database session.
        basis: of the person, the withdrawal among its consents.
        id: the consent that was taken back.
        number: position of the withdrawal at that consent.
        withdrawal: as it is or would be recorded.
        today: the day by which it is judged.
    """
    reach = reach_of(withdrawal, basis.family, basis.policy)
    rows = case_store.rows_of_person(session, basis.family.person.id)
    after = withdrawal.aftermath or Aftermath()
    stopped = {one.case_id for one in after.stopped} or {CaseId(row.id) for row in rows}
    stands = standing(basis, Purpose.CASE_CONFERENCE, today).allowed
    return WithdrawalView(
        consent_id=id,
        number=number,
        withdrawal=withdrawal,
        reach=reach,
        person=basis.family.person,
        cases=tuple(row.number for row in rows),
        stands=stands,
        facts=to_erase(session, basis, reach, today) if stands else (),
        addressees=tuple(_addressees(session, basis, reach, withdrawal)),
        commitments=tuple(_commitments(session, basis, after, today)),
        erase_on=max((row.erase_on for row in rows if row.id in stopped), default=None),
    )


def resting_on(
    record: DisclosureRecord,
    ended: frozenset[GrantId],
    persons: Mapping[GrantId, DataCategory],
) -> bool:
    """Say whether a copy rests on grants that were taken back.

    A sheet does if nothing else opens one of its categories; a line in minutes only if all of
    the person's grants it rested on have ended.

    Args:
        record: the copy.
        ended: grants that were taken back.
        persons: all grants of the person, to tell them from others on the same paper.
    """
    own = [id for id in record.grants if id in persons]
    if record.kind is DocumentKind.MINUTES_COPY:
        return bool(own) and ended.issuperset(own)
    left = {persons[id] for id in own if id not in ended}
    return any(persons[id] not in left for id in own if id in ended)


def _addressees(
    session: Session, basis: Basis, reach: Scope, withdrawal: Withdrawal
) -> Iterator[Addressee]:
    grants = [grant for consent in basis.consents for grant in consent.grants]
    ended = frozenset(
        grant.id
        for grant in grants
        if reach.reaches(grant) and grant.valid_from <= withdrawal.withdrawn_on
    )
    persons = {grant.id: grant.category for grant in grants}
    found: dict[tuple[ProfessionalId | None, str], list[RecalledCopy]] = {}
    for record in disclosure_store.disclosures(session):
        if _written_to(record, basis, withdrawal) and resting_on(record, ended, persons):
            name = "" if record.receiver_id is not None else record.receiver_name
            found.setdefault((record.receiver_id, name), []).append(_copy(session, record))
    after = withdrawal.aftermath or Aftermath()
    off = _letters_to_parents_are_off(basis, withdrawal.withdrawn_on)
    for (receiver_id, _), copies in found.items():
        yield Addressee(
            receiver_id=receiver_id,
            name=copies[-1].record.receiver_name,
            copies=tuple(copies),
            told_on=_told_on(after, copies),
            by_letter=receiver_id is not None or not off,
        )


def _written_to(record: DisclosureRecord, basis: Basis, withdrawal: Withdrawal) -> bool:
    """Say whether somebody is asked for a copy: everybody but whose data it is, and who asks."""
    match record.receiver_kind:
        case ReceiverKind.PROFESSIONAL:
            return record.receiver_id is not None
        case ReceiverKind.CUSTODY_HOLDER:
            asking = next(
                (each for each in basis.family.holders if each.id == withdrawal.custody_holder_id),
                None,
            )
            own = asking and asking.spoken_name()
            return record.receiver_name != own
        case ReceiverKind.YOUNG_PERSON | ReceiverKind.ARCHIVE | ReceiverKind.STRANGER:
            return False


def _letters_to_parents_are_off(basis: Basis, day: date) -> bool:
    age = age_on(basis.family.person.born_on, day)
    return age < basis.policy.adult_age and decides_alone(basis.family, basis.policy, day)


def _copy(session: Session, record: DisclosureRecord) -> RecalledCopy:
    if record.conference_id is None:
        return RecalledCopy(record=record, conference="", held_on=None)
    conference = conference_store.get(session, record.conference_id)
    return RecalledCopy(record=record, conference=conference.number, held_on=conference.held_on)


def _told_on(after: Aftermath, copies: Iterable[RecalledCopy]) -> date | None:
    """Return when somebody was told of all their copies."""
    told = {copy: mark.made_on for mark in after.letters for copy in mark.copies}
    days = [told.get(copy.record.id) for copy in copies]
    return None if None in days else max(day for day in days if day is not None)


def _commitments(
    session: Session, basis: Basis, after: Aftermath, today: date
) -> Iterator[OpenCommitment]:
    decided = {mark.commitment_id: mark.fate for mark in after.fates}
    stands = standing(basis, Purpose.CASE_CONFERENCE, today).allowed
    for row in case_store.rows_of_person(session, basis.family.person.id):
        for commitment in commitment_store.of_case(session, CaseId(row.id)):
            fate = decided.get(commitment.id)
            if fate is None and commitment.state not in _UNFINISHED:
                continue
            if fate is None and _covered(session, commitment, basis, today, stands=stands):
                continue
            owner, proposed = _owner(session, commitment, basis)
            yield OpenCommitment(
                commitment=commitment, owner=owner, proposed=proposed, decided=fate
            )


def _covered(
    session: Session, commitment: Commitment, basis: Basis, today: date, *, stands: bool
) -> bool:
    if commitment.owner_id is None:
        return stands
    listener = listener_of(session, commitment.owner_id)
    return may_know(basis, listener, None, Purpose.CASE_CONFERENCE, today).allowed


def _owner(session: Session, commitment: Commitment, basis: Basis) -> tuple[str, Fate]:
    """Return who keeps a commitment, and what is proposed: bodies with tasks by law go on."""
    if commitment.owner_kind is OwnerKind.YOUNG_PERSON or commitment.owner_id is None:
        return basis.family.person.full_name(), Fate.LAPSE
    professional = institution_store.get_professional(session, commitment.owner_id).record()
    institution = institution_store.get(session, professional.institution_id).record()
    name = f"{professional.display_name()}, {institution.short_name or institution.name}"
    return name, Fate.OWN_TASK if may_receive(institution) else Fate.LAPSE


_UNFINISHED = (CommitmentState.OPEN, CommitmentState.IN_PROGRESS)
