"""Taking a consent back, wholly or partly, and what was entered by mistake (Art. 7(3) DSGVO).

A withdrawal works from its day on. It is never erased or rewritten: one that was entered for the
wrong person is marked as a mistake, by two people, and both entries stay.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from ilja_desktop.domain.datacategory import DataCategory, Entruster, Side
from ilja_desktop.domain.grant import GrantDraft, Purpose, Recipient
from ilja_desktop.domain.ids import (
    CaseId,
    CommitmentId,
    CustodyHolderId,
    DisclosureId,
    ProfessionalId,
    ThirdPersonId,
    UserId,
)


class WithdrawalForm(Enum):
    """A withdrawal is accepted in any form (Art. 7(3) DSGVO)."""

    ORAL = "mündlich"
    WRITTEN = "schriftlich"
    MAIL = "per E-Mail"


class SignerKind(Enum):
    """In which capacity somebody signs, objects or takes back."""

    YOUNG_PERSON = "junger Mensch"
    CUSTODY_HOLDER = "Sorgeberechtigte"
    ENTRUSTING_PERSON = "Person, die etwas anvertraut hat"


@dataclass(frozen=True, kw_only=True)
class Signer:
    """Somebody in the capacity in which they sign or take back."""

    kind: SignerKind
    custody_holder_id: CustodyHolderId | None = None
    third_person_id: ThirdPersonId | None = None
    """Who it was, unless it was the young person."""

    def signer(self) -> Signer:
        """Return who and in which capacity, and nothing else."""
        return Signer(
            kind=self.kind,
            custody_holder_id=self.custody_holder_id,
            third_person_id=self.third_person_id,
        )

    def entruster(self) -> Entruster:
        """Return this person as whoever said something in confidence."""
        if self.kind is SignerKind.YOUNG_PERSON:
            return Entruster(side=Side.YOUNG_PERSON)
        if self.third_person_id is not None:
            return Entruster(side=Side.THIRD_PERSON, third_person_id=self.third_person_id)
        return Entruster(side=Side.CUSTODY_HOLDER, custody_holder_id=self.custody_holder_id)


@dataclass(frozen=True, kw_only=True)
class Scope:
    """How far a withdrawal reaches; what is left empty is not limited."""

    purposes: tuple[Purpose, ...] = ()
    categories: tuple[DataCategory, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    entrusted_by: Entruster | None = None

    def whole(self) -> bool:
        """Say whether everything is taken back."""
        return self == WHOLE

    def reaches(self, grant: GrantDraft) -> bool:
        """Say whether a grant ends with it."""
        return (
            (not self.purposes or grant.purpose in self.purposes)
            and (not self.categories or grant.category in self.categories)
            and (not self.recipients or grant.recipient in self.recipients)
            and (self.entrusted_by is None or grant.entrusted_by == self.entrusted_by)
        )


WHOLE = Scope()


@dataclass(frozen=True, kw_only=True)
class Mistake:
    """The withdrawal was entered for the wrong person; two people say so."""

    found_on: date
    reason: str
    found_by_id: UserId
    confirmed_by_id: UserId


class Fate(Enum):
    """What becomes of a commitment whose owner may no longer know of the case."""

    LAPSE = "hinfällig"
    OWN_TASK = "eigene gesetzliche Aufgabe"


@dataclass(frozen=True, kw_only=True)
class StoppedCase:
    """A case that is erased soon because of the withdrawal, and when it would have been."""

    case_id: CaseId
    erase_on: date


@dataclass(frozen=True, kw_only=True)
class LetterMark:
    """A recipient was told, and of which copies."""

    receiver_id: ProfessionalId | None = None
    """None for a custody holder."""
    copies: tuple[DisclosureId, ...]
    made_on: date


@dataclass(frozen=True, kw_only=True)
class FateMark:
    """Somebody decided what becomes of a commitment."""

    commitment_id: CommitmentId
    fate: Fate
    decided_on: date
    decided_by_id: UserId


@dataclass(frozen=True, kw_only=True)
class Aftermath:
    """What was done about a withdrawal so far; what is open follows from the register."""

    stopped: tuple[StoppedCase, ...] = ()
    letters: tuple[LetterMark, ...] = ()
    fates: tuple[FateMark, ...] = ()
    confirmed_on: date | None = None
    """When the confirmation for the young person was made."""


@dataclass(frozen=True, kw_only=True)
class Withdrawal(Signer):
    """The consent was taken back; it works from this day on."""

    withdrawn_on: date
    withdrawn_by: str
    """Name, as it was given."""
    kind: SignerKind = SignerKind.YOUNG_PERSON
    form: WithdrawalForm
    received_by_id: ProfessionalId | None = None
    scope: Scope = WHOLE
    mistake: Mistake | None = None
    aftermath: Aftermath | None = None
    """None where the consent only ended along with another one."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the withdrawal breaks as it is entered."""
        found = [] if self.withdrawn_by.strip() else ["withdrawn_by.missing"]
        if self.withdrawn_on > today:
            found.append("withdrawn_on.future")
        if not self.entruster().known():
            found.append("custody_holder_id.missing")
        return tuple(found)

    def same_event(self, other: Withdrawal) -> bool:
        """Say whether both are one declaration, entered at several consents."""
        return replace(self, aftermath=None) == replace(other, aftermath=None)

    def works_on(self, day: date) -> bool:
        """Say whether it holds on a day."""
        return self.mistake is None and self.withdrawn_on <= day

    def reach(self, *, adult: bool) -> Scope:
        """Return how far it reaches in law.

        Whoever entrusted something takes back what they entrusted, and nothing else
        (§ 65 SGB VIII); a custody holder of somebody who is of age has no other say.

        Args:
            adult: the young person was of age on the day of the withdrawal.
        """
        if self.kind is SignerKind.YOUNG_PERSON:
            return self.scope
        if self.kind is SignerKind.CUSTODY_HOLDER and not adult:
            return self.scope
        return replace(self.scope, entrusted_by=self.entruster())


@dataclass(frozen=True, kw_only=True)
class Objection(Signer):
    """Somebody whose agreement is needed does not agree, to everything or to some categories.

    Two who decide together never give more than both agree to (§§ 1627, 1629(1) BGB).
    """

    objected_on: date
    categories: tuple[DataCategory, ...] = ()
    """Empty means everything."""
    settled_on: date | None = None
    """Since when they agree after all."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule it breaks."""
        found = []
        if self.kind is SignerKind.CUSTODY_HOLDER and self.custody_holder_id is None:
            found.append("custody_holder_id.missing")
        if self.objected_on > today:
            found.append("objected_on.future")
        if self.settled_on is not None and not self.objected_on <= self.settled_on <= today:
            found.append("settled_on.out_of_range")
        return tuple(found)

    def stands_on(self, day: date) -> bool:
        """Say whether it holds on a day."""
        return self.objected_on <= day and (self.settled_on is None or day < self.settled_on)
