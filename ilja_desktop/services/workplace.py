"""What every use case works with: the opened vault, who is signed in, and the clock."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, fields
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import IncompleteDraft, NotAllowed
from ilja_desktop.domain.locking import Deed, LockRulesDraft
from ilja_desktop.domain.office import Office, PolicyDraft, policy_on
from ilja_desktop.domain.user import Right, User, may
from ilja_desktop.domain.words import word
from ilja_desktop.services.daycheck import DayCheck, DayDoubtful
from ilja_desktop.services.look import Looks
from ilja_desktop.services.presence import Presence
from ilja_desktop.store import locking as locking_store
from ilja_desktop.store import office as office_store
from ilja_desktop.store.vault import Transaction, Vault

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Clock = Callable[[], datetime]
"""Returns now as an aware UTC stamp."""


@dataclass(frozen=True)
class Workplace:
    """The place every use case is done at."""

    vault: Vault
    user: User
    clock: Clock
    presence: Presence = field(default_factory=Presence)
    day_check: DayCheck = field(default_factory=DayCheck)
    looks: Looks = field(default_factory=Looks)

    def today(self) -> date:
        """Return the day in Berlin by which rules are judged."""
        return rule_day(self.clock())

    def require(self, right: Right) -> None:
        """Raise ``NotAllowed`` unless the signed-in user has the right."""
        if not may(self.user, right):
            raise NotAllowed(word(right))

    def require_any(self, *rights: Right) -> None:
        """Raise ``NotAllowed`` for the first of some rights unless the user has one of them."""
        if not any(may(self.user, right) for right in rights):
            raise NotAllowed(word(rights[0]))

    def lock_rules(self) -> LockRulesDraft:
        """Return the office's rules for locking."""
        with self.read() as session:
            return locking_store.lock_rules(session)

    def demand_presence(self, deed: Deed) -> None:
        """Raise ``PresenceUnproven`` unless the password was given lately."""
        self.presence.demand(deed, self._lifetime())

    def batch(self, deed: Deed) -> AbstractContextManager[None]:
        """Do many delicate deeds on one password, however long they take."""
        return self.presence.batch(deed, self._lifetime())

    def _lifetime(self) -> timedelta:
        return timedelta(minutes=self.lock_rules().presence_minutes)

    def day_doubt(self) -> DayDoubtful | None:
        """Return why the day of this machine may be wrong, if it may."""
        return self.day_check.doubt(self.today())

    def confirm_day(self, day: date) -> None:
        """Settle that the day is right, because somebody looked it up."""
        self.day_check.confirm(day, self.today())

    def read(self) -> AbstractContextManager[Session]:
        """Open a session for looking only."""
        return self.vault.read()

    def write(self, right: Right) -> AbstractContextManager[Transaction]:
        """Open one transaction in the user's name, for which a right is needed.

        Raises:
            NotAllowed: the user lacks the right.
            DayDoubtful: the clock is behind what is written, and nobody has confirmed the day.
        """
        self.require(right)
        self.day_check.demand(self.today())
        return self.vault.write(self.user.uid, self.clock())


def columns(draft: DataclassInstance) -> dict[str, object]:
    """Return the fields of a draft as a row takes them."""
    return {field.name: getattr(draft, field.name) for field in fields(draft)}


def complete(problems: tuple[str, ...]) -> None:
    """Raise ``IncompleteDraft`` if a draft has problems."""
    if problems:
        raise IncompleteDraft(problems)


def office_of(session: Session) -> Office:
    """Return the office that keeps the vault."""
    return office_store.office(session)


def policy_of(session: Session, day: date) -> PolicyDraft:
    """Return the office's rules for a day."""
    return policy_on(office_store.policies(session), day)
