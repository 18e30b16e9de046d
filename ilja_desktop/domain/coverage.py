"""The one question of the product, and its one answer.

May this category of data about this person be known to this recipient on this day for this
purpose, and if not, why? Window, command line, print, export and import ask it through the
services. It has no override.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import CARRYING, Consent, ConsentState
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact
from ilja_desktop.domain.grant import Grant, Purpose
from ilja_desktop.domain.ids import ConsentId, GrantId, LegalGroundId
from ilja_desktop.domain.legalground import LegalGround
from ilja_desktop.domain.naming import Listener, NamedGrants, by_name, stands_in_only
from ilja_desktop.domain.signing import (
    carries_until,
    entruster_agrees,
    missing_signatures,
    state_on,
)
from ilja_desktop.domain.takenback import disputed, taken_back, working_grounds


class Reason(Enum):
    """Why something may or may not be known; ordered from no consent at all to covered."""

    NO_CONSENT = "keine Einwilligung"
    CONSENT_INCOMPLETE = "Einwilligung unvollständig"
    CONSENT_UNDER_REVIEW = "Einwilligung zu prüfen"
    GIVERS_DISAGREE = "Sorgeberechtigte uneinig"
    CONSENT_INVALID = "Einwilligung unwirksam"
    CONSENT_SUPERSEDED = "Einwilligung ersetzt"
    CONSENT_EXPIRED = "Einwilligung abgelaufen"
    CONSENT_WITHDRAWN = "Einwilligung widerrufen"
    RENEWAL_NEEDED = "Einwilligung nach Volljährigkeit erneuern"
    NOT_YET_VALID = "Einwilligung gilt noch nicht"
    OTHER_PURPOSE = "anderer Zweck"
    RECIPIENT_NOT_NAMED = "Empfänger nicht genannt"
    DEPUTY_NOT_NAMED = "Vertretung nicht genannt"
    CATEGORY_NOT_GRANTED = "Datenart nicht freigegeben"
    SPECIAL_NOT_SIGNED = "besondere Angaben nicht gesondert unterschrieben"
    ENTRUSTER_NOT_SIGNED = "anvertraut, Unterschrift fehlt"
    CONFERENCE_NOT_COVERED = "Konferenz nicht genannt"
    LEGAL_GROUND = "gesetzliche Grundlage"
    COVERED = "gedeckt"


@dataclass(frozen=True)
class Verdict:
    """The answer, with its reason and the grants it rests on."""

    reason: Reason
    consent_id: ConsentId | None = None
    grants: tuple[GrantId, ...] = ()
    until: date | None = None
    """Last day on which the answer holds, if covered."""
    ground_id: LegalGroundId | None = None
    """The legal ground it rests on, where it does not rest on consent."""

    @property
    def allowed(self) -> bool:
        """The data may be known."""
        return self.reason in (Reason.COVERED, Reason.LEGAL_GROUND)


_STANDING = {
    ConsentState.DRAFT: Reason.CONSENT_INCOMPLETE,
    ConsentState.EXPLAINED: Reason.CONSENT_INCOMPLETE,
    ConsentState.PARTLY_SIGNED: Reason.CONSENT_INCOMPLETE,
    ConsentState.UNDER_REVIEW: Reason.CONSENT_UNDER_REVIEW,
    ConsentState.DISPUTED: Reason.GIVERS_DISAGREE,
    ConsentState.INVALID: Reason.CONSENT_INVALID,
    ConsentState.SUPERSEDED: Reason.CONSENT_SUPERSEDED,
    ConsentState.EXPIRED: Reason.CONSENT_EXPIRED,
    ConsentState.WITHDRAWN: Reason.CONSENT_WITHDRAWN,
    ConsentState.RENEWAL_NEEDED: Reason.RENEWAL_NEEDED,
}

_ORDER = {reason: rank for rank, reason in enumerate(Reason)}
_NONE = by_name(())


def standing(basis: Basis, purpose: Purpose, day: date) -> Verdict:
    """Say whether any consent of the person holds for a purpose on a day (R1)."""
    return nearest(standing_of(consent, basis, purpose, day) for consent in basis.consents)


def at_conference(basis: Basis, day: date) -> Verdict:
    """Say whether the case may be discussed by name at a conference on a day (R1).

    A form that names days, or a number of conferences, covers no others.
    """
    return nearest(conference_standing(each, basis, day, day) for each in basis.consents)


def conference_standing(consent: Consent, basis: Basis, day: date, held_on: date) -> Verdict:
    """Say whether one consent holds on a day for what a conference of some day is about."""
    verdict = standing_of(consent, basis, Purpose.CASE_CONFERENCE, day)
    if verdict.allowed and not _names_day(consent, basis, held_on):
        return Verdict(Reason.CONFERENCE_NOT_COVERED, consent.id)
    return verdict


def _names_day(consent: Consent, basis: Basis, day: date) -> bool:
    if consent.conference_days and day not in consent.conference_days:
        return False
    used = sum(consent.valid_from <= held < day for held in basis.held_on)
    return consent.conference_count is None or used < consent.conference_count


def may_know(
    basis: Basis,
    listener: Listener,
    category: DataCategory | None,
    purpose: Purpose,
    day: date,
    entrusted_by: Entruster | None = None,
) -> Verdict:
    """Answer whether a professional may know a category of data on a day for a purpose.

    Args:
        basis: the young person, those who hold custody, and all consents on record.
        listener: who would come to know it; at the table, on paper or in a file.
        category: what it is about; ``None`` is the core of the case (that it is discussed, the
            question, the young person's view, goals), open to whoever is named in any grant.
        purpose: what for; nothing granted for another purpose counts.
        day: the day in Berlin on which it would become known.
        entrusted_by: who said it in confidence (§ 65 SGB VIII); then only that person's own
            signature and a grant naming them open it.
    """
    return hear(basis, listener, purpose, day).verdict(category, entrusted_by)


def enterable(basis: Basis, fact: Fact, purpose: Purpose, day: date) -> Verdict:
    """Say whether a fact may be written down at all: some grant opens it to somebody (R3)."""
    return hear(basis, None, purpose, day).of_fact(fact)


def may_know_fact(
    basis: Basis, listener: Listener, fact: Fact, purpose: Purpose, day: date
) -> Verdict:
    """Answer for one fact; what is filed as entrusted without saying by whom stays closed (R5)."""
    return hear(basis, listener, purpose, day).of_fact(fact)


@dataclass(frozen=True)
class Hearing:
    """What somebody may know of one young person on a day for a purpose.

    Worked out once where it is asked about many categories or facts, as at the table.
    """

    day: date
    consents: tuple[_Heard, ...]
    grounds: tuple[LegalGround, ...] = ()
    """Legal grounds that open something to the listener's institution."""

    def verdict(
        self, category: DataCategory | None, entrusted_by: Entruster | None = None
    ) -> Verdict:
        """Answer for a category, or for the core of the case; arguments as of ``may_know``."""
        best = nearest(_answer(heard, category, entrusted_by, self.day) for heard in self.consents)
        if best.allowed or entrusted_by is not None:
            return best
        for ground in self.grounds:
            if category in ground.categories:
                reason = Reason.LEGAL_GROUND
                return Verdict(reason, until=ground.valid_until, ground_id=ground.id)
        return best

    def of_fact(self, fact: Fact) -> Verdict:
        """Answer for one fact; as entrusted without saying by whom it stays closed (R5)."""
        if fact.entruster_missing():
            return Verdict(Reason.ENTRUSTER_NOT_SIGNED)
        return self.verdict(fact.category, fact.entrusted_by)


def hear(
    basis: Basis,
    listener: Listener | None,
    purpose: Purpose,
    day: date,
    conference_on: date | None = None,
) -> Hearing:
    """Return what a listener may know; without one, what anybody at all may know.

    Args:
        basis: what stands in the vault about the young person.
        listener: who would come to know it.
        purpose: what for.
        day: the day on which it would become known.
        conference_on: the day of the conference it is or was said at; then a form that names
            other conferences opens nothing.
    """
    return stand_on(basis, purpose, day, conference_on).hear(listener)


@dataclass(frozen=True)
class Footing:
    """All that is the same whoever listens, worked out once for a whole table."""

    day: date
    held: tuple[_Held, ...]
    grounds: tuple[LegalGround, ...]

    def hear(self, listener: Listener | None) -> Hearing:
        """Return what a listener may know; without one, what anybody at all may know."""
        place = None if listener is None else listener.professional.institution_id
        return Hearing(
            self.day,
            tuple(_Heard(held, listener, _by_category(held, listener)) for held in self.held),
            tuple(each for each in self.grounds if place in (None, each.institution_id)),
        )


def stand_on(
    basis: Basis, purpose: Purpose, day: date, conference_on: date | None = None
) -> Footing:
    """Work out what everybody's answer rests on; arguments as of ``hear``."""
    held = tuple(_hold(each, basis, purpose, day, conference_on) for each in basis.consents)
    return Footing(day, held, working_grounds(basis, purpose, day))


def running_grants(
    consent: Consent, basis: Basis, purpose: Purpose, day: date
) -> tuple[Grant, ...]:
    """Return the grants of one consent that run on a day; none unless the consent holds."""
    running = standing_of(consent, basis, purpose, day).grants
    return tuple(grant for grant in consent.grants if grant.id in running)


def standing_of(consent: Consent, basis: Basis, purpose: Purpose, day: date) -> Verdict:
    """Say whether one consent holds for a purpose on a day, and with which grants."""
    obstacle = _obstacle(consent, basis, day)
    if obstacle is not None:
        return Verdict(obstacle, consent.id)
    grants = [grant for grant in consent.grants if grant.purpose is purpose]
    taken = taken_back(consent, basis, purpose, day)
    running = [grant for grant in grants if _runs(grant, day) and grant not in taken]
    if not running:
        return Verdict(_outside(grants, taken, day), consent.id)
    last = max(grant.valid_until for grant in running)
    until = min(last, carries_until(consent, basis.family, basis.policy, day))
    return Verdict(Reason.COVERED, consent.id, tuple(g.id for g in running), until)


def _obstacle(consent: Consent, basis: Basis, day: date) -> Reason | None:
    """Return what keeps the consent as a whole from carrying on a day."""
    if consent.person_id != basis.family.person.id:
        return Reason.NO_CONSENT
    state = state_on(consent, basis.family, basis.policy, day)
    if state not in CARRYING:
        return _STANDING[state]
    return Reason.NOT_YET_VALID if day < consent.valid_from else None


def _runs(grant: Grant, day: date) -> bool:
    return grant.valid_from <= day <= grant.valid_until


def _outside(grants: Sequence[Grant], taken: frozenset[Grant], day: date) -> Reason:
    if not grants:
        return Reason.OTHER_PURPOSE
    if any(grant in taken and _runs(grant, day) for grant in grants):
        return Reason.CONSENT_WITHDRAWN
    if any(grant.valid_from > day for grant in grants):
        return Reason.NOT_YET_VALID
    return Reason.CONSENT_EXPIRED


@dataclass(frozen=True)
class _Held:
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
    specially_signed: bool = False
    carries: date = date.min
    carries_special: date = date.min


@dataclass(frozen=True)
class _Heard:
    """One consent as one listener hears it."""

    held: _Held
    listener: Listener | None
    running: Mapping[DataCategory, tuple[Grant, ...]]
    """Those that reach the listener, by what they open."""


def _hold(
    consent: Consent, basis: Basis, purpose: Purpose, day: date, conference_on: date | None
) -> _Held:
    obstacle = _obstacle(consent, basis, day)
    if obstacle is None and conference_on and not _names_day(consent, basis, conference_on):
        obstacle = Reason.CONFERENCE_NOT_COVERED
    if obstacle is not None:
        return _Held(consent, obstacle)
    grants = [grant for grant in consent.grants if grant.purpose is purpose]
    taken = taken_back(consent, basis, purpose, day)
    return _Held(
        consent,
        None,
        by_name(grants),
        by_name(each for each in grants if _runs(each, day) and not (taken and each in taken)),
        taken,
        disputed(consent, basis, day),
        special_signed(consent, basis, day),
        carries_until(consent, basis.family, basis.policy, day),
        carries_until(consent, basis.family, basis.policy, day, special=True),
    )


def _by_category(held: _Held, listener: Listener | None) -> dict[DataCategory, tuple[Grant, ...]]:
    found: dict[DataCategory, tuple[Grant, ...]] = {}
    for grant in held.running.reaching(listener):
        found[grant.category] = (*found.get(grant.category, ()), grant)
    return found


def _answer(
    heard: _Heard, category: DataCategory | None, entrusted_by: Entruster | None, day: date
) -> Verdict:
    """Answer from one consent alone."""
    held = heard.held
    if held.obstacle is not None:
        return Verdict(held.obstacle, held.consent.id)
    if category is None:
        running = tuple(grant for grants in heard.running.values() for grant in grants)
    else:
        running = heard.running.get(category, ())
    if not running:
        return Verdict(_why_closed(heard, category, day), held.consent.id)
    return nearest(_open(grant, held, entrusted_by, day) for grant in running)


def _why_closed(heard: _Heard, category: DataCategory | None, day: date) -> Reason:
    """Return why no grant to the purpose opens it; what would on another day is named first."""
    held, listener = heard.held, heard.listener
    reaching = held.named.reaching(listener)
    apt = [grant for grant in reaching if category in (None, grant.category)]
    every = held.named.grants
    if apt or not any(_runs(grant, day) for grant in every):
        return _outside(apt or every, held.taken, day)
    if listener is not None and not reaching:
        deputy = stands_in_only(every, listener)
        return Reason.DEPUTY_NOT_NAMED if deputy else Reason.RECIPIENT_NOT_NAMED
    return Reason.CATEGORY_NOT_GRANTED


def _open(grant: Grant, held: _Held, entrusted_by: Entruster | None, day: date) -> Verdict:
    consent, special = held.consent, grant.category.special
    if grant.category in held.disputed:
        return Verdict(Reason.GIVERS_DISAGREE, consent.id)
    if not entruster_agrees(grant, consent, entrusted_by, day):
        return Verdict(Reason.ENTRUSTER_NOT_SIGNED, consent.id)
    if special and not (grant.explicit and held.specially_signed):
        return Verdict(Reason.SPECIAL_NOT_SIGNED, consent.id)
    carries = held.carries_special if special else held.carries
    return Verdict(Reason.COVERED, consent.id, (grant.id,), min(grant.valid_until, carries))


def special_signed(consent: Consent, basis: Basis, day: date) -> bool:
    """Say whether everybody who must sign has also signed below the special categories."""
    return missing_signatures(consent, basis.family, basis.policy, day, special=True).nothing()


def nearest(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the verdict nearest to covered; what lasts longest, where several cover."""
    found = list(verdicts)
    if len(found) == 1:
        return found[0]
    if not found:
        return Verdict(Reason.NO_CONSENT)
    best = max(found, key=lambda v: (_ORDER[v.reason], v.until or date.min, v.consent_id or 0))
    if not best.allowed:
        return best
    grants = {grant for verdict in found if verdict.allowed for grant in verdict.grants}
    return Verdict(best.reason, best.consent_id, tuple(sorted(grants)), best.until)
