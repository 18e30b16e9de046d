"""One consent as it is held against a question: worked out once a day, once a listener.

What does not depend on who listens is worked out once for a whole table; what a listener is named
for, once for all categories.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.grant import Grant, Purpose
from ilja_desktop.domain.naming import Listener, NamedGrants, by_name, stands_in_only
from ilja_desktop.domain.signing import carries_until, entruster_agrees, missing_signatures
from ilja_desktop.domain.takenback import disputed, taken_back
from ilja_desktop.domain.validity import names_day, obstacle_of, outside, runs, support_end
from ilja_desktop.domain.verdict import Reason, Verdict, nearest

_NONE = by_name(())


@dataclass(frozen=True)
class Held:
    """One consent on a day for a purpose: all that does not depend on who listens."""

    consent: Consent
    obstacle: Reason | None
    named: NamedGrants = _NONE
    """Those for the purpose, running or not."""
    running: NamedGrants = _NONE
    """Those of them that run and were not taken back."""
    taken: frozenset[Grant] = frozenset()
    """Those that were taken back."""
    disputed: frozenset[DataCategory] = frozenset()
    """Categories to which not everybody agrees whose agreement is needed."""
    unsigned: frozenset[Grant] = frozenset()
    """Those of them whose entruster has not signed (§ 65 SGB VIII)."""
    specially_signed: bool = False
    carries: date = date.min
    carries_special: date = date.min

    def opened(
        self,
        category: DataCategory,
        running: Sequence[Grant],
        entrusted_by: Entruster | None,
    ) -> Verdict:
        """Return what running grants to one category open together, as long as the longest."""
        consent, special = self.consent, category.special
        if self.disputed and category in self.disputed:
            return Verdict(Reason.GIVERS_DISAGREE, consent.id)
        agreed: Sequence[Grant] = running
        if entrusted_by is not None:
            agreed = [one for one in agreed if one.entrusted_by == entrusted_by]
        if self.unsigned:
            agreed = [one for one in agreed if one not in self.unsigned]
        signed = agreed
        if special:
            signed = [one for one in agreed if one.explicit] if self.specially_signed else ()
        if signed:
            carries = self.carries_special if special else self.carries
            until = min(carries, max([one.valid_until for one in signed]))
            ids = tuple([one.id for one in signed])
            return Verdict(Reason.COVERED, consent.id, ids, until)
        entruster = len(agreed) < len(running)
        reason = Reason.ENTRUSTER_NOT_SIGNED if entruster else Reason.SPECIAL_NOT_SIGNED
        return Verdict(reason, consent.id)

    def to(self, listener: Listener | None) -> Heard:
        """Return what it tells a listener; without one, what it tells anybody at all."""
        found: dict[DataCategory, list[Grant]] = {}
        for grant in self.running.reaching(listener):
            found.setdefault(grant.category, []).append(grant)
        return Heard(self, listener, found)


@dataclass(frozen=True)
class Heard:
    """One consent as one listener hears it."""

    held: Held
    listener: Listener | None
    running: Mapping[DataCategory, Sequence[Grant]]
    """Those that reach the listener, by what they open."""

    def answer(
        self, category: DataCategory | None, entrusted_by: Entruster | None, day: date
    ) -> Verdict:
        """Answer from this consent alone: about a category, or about the core of the case."""
        held = self.held
        if held.obstacle is not None:
            return Verdict(held.obstacle, held.consent.id)
        if category is None:
            every = (held.opened(each, some, entrusted_by) for each, some in self.running.items())
            return nearest(every) if self.running else self._closed(None, day)
        running = self.running.get(category)
        if not running:
            return self._closed(category, day)
        verdict = held.opened(category, running, entrusted_by)
        if verdict.reason is Reason.ENTRUSTER_NOT_SIGNED and self._took_back(entrusted_by, day):
            return Verdict(Reason.CONSENT_WITHDRAWN, held.consent.id)
        return verdict

    def _took_back(self, entrusted_by: Entruster | None, day: date) -> bool:
        """Say whether it is closed because whoever entrusted it has taken it back."""
        return any(
            each in self.held.taken and each.entrusted_by == entrusted_by and runs(each, day)
            for each in (self.held.named.reaching(self.listener) if self.held.taken else ())
        )

    def _closed(self, category: DataCategory | None, day: date) -> Verdict:
        return Verdict(self._why_closed(category, day), self.held.consent.id)

    def _why_closed(self, category: DataCategory | None, day: date) -> Reason:
        """Return why no grant opens it; what would on another day is named first."""
        held, listener = self.held, self.listener
        reaching = held.named.reaching(listener)
        apt = [grant for grant in reaching if category in (None, grant.category)]
        every = held.named.grants
        if apt or not any(runs(grant, day) for grant in every):
            return outside(apt or every, held.taken, day)
        if listener is not None and not reaching:
            deputy = stands_in_only(every, listener)
            return Reason.DEPUTY_NOT_NAMED if deputy else Reason.RECIPIENT_NOT_NAMED
        return Reason.CATEGORY_NOT_GRANTED


def hold(
    consent: Consent, basis: Basis, purpose: Purpose, day: date, conference_on: date | None
) -> Held:
    """Work out one consent for a purpose on a day; arguments as of ``coverage.hear``."""
    obstacle = obstacle_of(consent, basis, purpose, day)
    if obstacle is None and conference_on and not names_day(consent, basis, conference_on):
        obstacle = Reason.CONFERENCE_NOT_COVERED
    if obstacle is not None:
        return Held(consent, obstacle)
    family, policy = basis.family, basis.policy
    of_purpose = (grant for grant in consent.grants if grant.purpose is purpose)
    grants = sorted(of_purpose, key=lambda grant: grant.id)
    taken = taken_back(consent, basis, purpose, day)
    running = [each for each in grants if runs(each, day) and not (taken and each in taken)]
    named = by_name(grants)
    last = support_end(consent, basis, purpose)
    return Held(
        consent,
        None,
        named,
        named if len(running) == len(grants) else by_name(running),
        taken,
        disputed(consent, basis, day),
        frozenset(each for each in running if not entruster_agrees(each, consent, day)),
        missing_signatures(consent, family, policy, day, special=True).nothing(),
        min(last, carries_until(consent, family, policy, day)),
        min(last, carries_until(consent, family, policy, day, special=True)),
    )
