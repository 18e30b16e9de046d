"""The ticks of the consent form, from which its grants are made.

The form lists who may speak, who may receive, and which boxes are ticked; each tick releases one
category by one releasing person towards one recipient.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ilja_desktop.domain.consent import ConsentDraft
from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.grant import Direction, GrantDraft, Purpose, Recipient
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.office import PolicyDraft


@dataclass(frozen=True, kw_only=True)
class Receiver:
    """One line of „Wer darf die Angaben erhalten?“."""

    recipient: Recipient
    direction: Direction = Direction.MUTUAL


@dataclass(frozen=True, kw_only=True)
class Tick:
    """One box: what one recipient may know, from one releasing person or from all of them."""

    receiver: int
    """Number of the line of the recipient, from 0."""
    category: DataCategory
    releaser_id: ProfessionalId | None = None
    """Nobody in particular means everybody who is released."""
    purpose: Purpose = Purpose.CASE_CONFERENCE
    """What for; each purpose has boxes of its own."""


@dataclass(frozen=True, kw_only=True)
class PurposeSpan:
    """A purpose that is ticked on the form, and how long the form says it lasts."""

    purpose: Purpose
    last_day: date | None = None
    """Its own last day; none means the last day of the form."""


@dataclass(frozen=True, kw_only=True)
class GrantPlan:
    """The ticked form."""

    purposes: tuple[PurposeSpan, ...] = (PurposeSpan(purpose=Purpose.CASE_CONFERENCE),)
    """What is released for at all; what is ticked for another purpose counts for nothing."""
    releasers: tuple[ProfessionalId, ...] = ()
    receivers: tuple[Receiver, ...] = ()
    ticks: frozenset[Tick] = frozenset()
    special_agreed: bool = False
    """The specially protected part was agreed to on its own (Art. 9(2)a DSGVO)."""
    entrusters: tuple[Entruster, ...] = ()
    """Who said in confidence what is released as entrusted (§ 65 SGB VIII)."""

    def grants(self, first: date, last: date) -> tuple[GrantDraft, ...]:
        """Return one grant per purpose, releasing person, recipient and ticked category.

        What was entrusted has one for each who entrusted something.

        Args:
            first: the first day of the form.
            last: the last day of every purpose that names none of its own.
        """
        return tuple(
            grant
            for span in self.purposes
            for grant in self._grants(span.purpose, first, span.last_day or last)
        )

    def last_day(self, last: date) -> date:
        """Return the day the last of its purposes ends; ``last`` if none names its own."""
        return max((span.last_day or last for span in self.purposes), default=last)

    def _grants(self, purpose: Purpose, first: date, last: date) -> Iterator[GrantDraft]:
        for releaser_id in self.releasers:
            for number, receiver in enumerate(self.receivers):
                for category in DataCategory:
                    tick = Tick(receiver=number, category=category, purpose=purpose)
                    if not self._ticked(tick, releaser_id):
                        continue
                    grant = GrantDraft(
                        releaser_id=releaser_id,
                        recipient=receiver.recipient,
                        direction=receiver.direction,
                        category=category,
                        purpose=purpose,
                        explicit=category.special and self.special_agreed,
                        valid_from=first,
                        valid_until=last,
                    )
                    for entruster in self._said_by(category):
                        yield replace(grant, entrusted_by=entruster)

    def _said_by(self, category: DataCategory) -> tuple[Entruster | None, ...]:
        """Return who entrusted it; of what nobody entrusted, nobody."""
        return self.entrusters or (None,) if category is DataCategory.ENTRUSTED else (None,)

    def _ticked(self, tick: Tick, releaser_id: ProfessionalId) -> bool:
        return tick in self.ticks or replace(tick, releaser_id=releaser_id) in self.ticks


_NOTHING_TICKED = GrantPlan()


@dataclass(frozen=True, kw_only=True)
class ConsentEntry:
    """The consent form as far as it is entered: its lines, and its ticks."""

    consent: ConsentDraft
    plan: GrantPlan = _NOTHING_TICKED

    def draft(self) -> ConsentDraft:
        """Return the consent with the grants its ticks stand for."""
        first, last = self.consent.valid_from, self.consent.valid_until
        if not first or not last:
            return replace(self.consent, grants=())
        until = self.plan.last_day(last)
        return replace(self.consent, valid_until=until, grants=self.plan.grants(first, last))

    def problems(self, policy: PolicyDraft) -> tuple[str, ...]:
        """Name what the purposes lack: each that ends with an event names its own last day."""
        if not self.plan.purposes:
            return ("purposes.missing",)
        unnamed = any(
            span.last_day is None and policy.months_for(span.purpose) is None
            for span in self.plan.purposes
        )
        return ("purposes.last_day_missing",) if unnamed else ()
