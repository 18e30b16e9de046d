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


@dataclass(frozen=True, kw_only=True)
class GrantPlan:
    """The ticked form."""

    releasers: tuple[ProfessionalId, ...] = ()
    receivers: tuple[Receiver, ...] = ()
    ticks: frozenset[Tick] = frozenset()
    special_agreed: bool = False
    """The specially protected part was agreed to on its own (Art. 9(2)a DSGVO)."""
    entrusted_by: Entruster | None = None
    """Who said in confidence what is released as entrusted (§ 65 SGB VIII)."""

    def grants(self, first: date, last: date) -> tuple[GrantDraft, ...]:
        """Return one grant per releasing person, recipient and ticked category."""
        return tuple(self._grants(first, last))

    def _grants(self, first: date, last: date) -> Iterator[GrantDraft]:
        for releaser_id in self.releasers:
            for number, receiver in enumerate(self.receivers):
                for category in DataCategory:
                    if not self._ticked(releaser_id, number, category):
                        continue
                    yield GrantDraft(
                        releaser_id=releaser_id,
                        recipient=receiver.recipient,
                        direction=receiver.direction,
                        category=category,
                        purpose=Purpose.CASE_CONFERENCE,
                        explicit=category.special and self.special_agreed,
                        entrusted_by=(
                            self.entrusted_by if category is DataCategory.ENTRUSTED else None
                        ),
                        valid_from=first,
                        valid_until=last,
                    )

    def _ticked(self, releaser_id: ProfessionalId, number: int, category: DataCategory) -> bool:
        return any(
            Tick(receiver=number, category=category, releaser_id=who) in self.ticks
            for who in (None, releaser_id)
        )


_NOTHING_TICKED = GrantPlan()


@dataclass(frozen=True, kw_only=True)
class ConsentEntry:
    """The consent form as far as it is entered: its lines, and its ticks."""

    consent: ConsentDraft
    plan: GrantPlan = _NOTHING_TICKED

    def draft(self) -> ConsentDraft:
        """Return the consent with the grants its ticks stand for."""
        first, last = self.consent.valid_from, self.consent.valid_until
        grants = self.plan.grants(first, last) if first and last else ()
        return replace(self.consent, grants=grants)
