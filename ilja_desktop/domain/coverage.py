"""The one question of the product, and its one answer.

May this category of data about this person be known to this recipient on this day for this
purpose, and if not, why? Window, command line, print, export and import ask it through the
services. It has no override.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.held import Heard, Held, hold
from ilja_desktop.domain.legalground import LegalGround
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.takenback import working_grounds
from ilja_desktop.domain.validity import conference_standing, standing_of
from ilja_desktop.domain.verdict import Reason, Verdict, nearest

__all__ = [
    "Footing",
    "Hearing",
    "Reason",
    "Verdict",
    "at_conference",
    "enterable",
    "hear",
    "may_know",
    "may_know_fact",
    "stand_on",
    "standing",
]


def standing(basis: Basis, purpose: Purpose, day: date) -> Verdict:
    """Say whether any consent of the person holds for a purpose on a day (R1)."""
    return nearest(standing_of(consent, basis, purpose, day) for consent in basis.consents)


def at_conference(basis: Basis, day: date) -> Verdict:
    """Say whether the case may be discussed by name at a conference on a day (R1).

    A form that names days, or a number of conferences, covers no others.
    """
    return nearest(conference_standing(each, basis, day, day) for each in basis.consents)


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
    consents: tuple[Heard, ...]
    grounds: tuple[LegalGround, ...] = ()
    """Legal grounds that open something to the listener's institution."""

    def verdict(
        self, category: DataCategory | None, entrusted_by: Entruster | None = None
    ) -> Verdict:
        """Answer for a category, or for the core of the case; arguments as of ``may_know``."""
        best = nearest([each.answer(category, entrusted_by, self.day) for each in self.consents])
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
    held: tuple[Held, ...]
    grounds: tuple[LegalGround, ...]

    def hear(self, listener: Listener | None) -> Hearing:
        """Return what a listener may know; without one, what anybody at all may know."""
        place = None if listener is None else listener.professional.institution_id
        return Hearing(
            self.day,
            tuple(held.to(listener) for held in self.held),
            tuple(each for each in self.grounds if place in (None, each.institution_id)),
        )


def stand_on(
    basis: Basis, purpose: Purpose, day: date, conference_on: date | None = None
) -> Footing:
    """Work out what everybody's answer rests on; arguments as of ``hear``."""
    held = tuple(hold(each, basis, purpose, day, conference_on) for each in basis.consents)
    return Footing(day, held, working_grounds(basis, purpose, day, conference_on))
