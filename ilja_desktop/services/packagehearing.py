"""What a contact may hear of each young person a package tells of, and if not, why."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.coverage import Hearing, hear
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.package import StaysFor
from ilja_desktop.domain.verdict import Verdict
from ilja_desktop.services.basis import bases_of
from ilja_desktop.services.errand import Trip, Why
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.shield import ring_of


class Hearings:
    """Asks the one question for everybody a package tells of, once each.

    Args:
        session: of the vault.
        trip: what the package is for.
        contact: who would come to know it.
        today: the day it would become known.
    """

    def __init__(self, session: Session, trip: Trip, contact: Contact, today: date) -> None:
        self._session = session
        self._trip = trip
        self._contact = contact
        self._today = today
        self._heard: dict[YoungPersonId, Hearing | Why] = {}

    def ask(self, rows: Iterable[NounRow[Any]]) -> None:
        """Work it out for everybody some rows tell of."""
        people = {self._trip.person(self._session, row) for row in rows}
        self._ask([id for id in people if id is not None])

    def of_row(self, row: NounRow[Any]) -> Hearing | Why | None:
        """Return what may be heard of whom a row tells of; none if it tells of nobody."""
        if self._trip.purpose is None:
            return None
        person = self._trip.person(self._session, row)
        return None if person is None else self.of(person)

    def of(self, person: YoungPersonId) -> Hearing | Why:
        """Return what may be heard of somebody, or why nothing may."""
        if person not in self._heard:
            self._ask([person])
        return self._heard[person]

    def _ask(self, people: list[YoungPersonId]) -> None:
        purpose = self._trip.purpose
        if purpose is None:
            return
        listener = self._trip.listener(self._session, self._contact)
        if listener is None:
            self._heard.update(dict.fromkeys(people, StaysFor.NOT_IN_NETWORK))
            return
        hidden, ring = closed_people(self._session), ring_of(self._session)
        shielded = frozenset() if ring is None else frozenset(ring.people)
        for person, basis in bases_of(self._session, people, self._today).items():
            hearing = hear(basis, listener, purpose, self._today)
            core = hearing.verdict(None)
            self._heard[person] = hearing if core.allowed else core.reason
            if person in hidden:
                self._heard[person] = StaysFor.SHIELDED
            elif core.allowed and person in shielded and not _by_name(basis, listener, core):
                self._heard[person] = StaysFor.NOT_BY_NAME


def _by_name(basis: Basis, listener: Listener, verdict: Verdict) -> bool:
    """Say whether a release names the listener in person, not the place they work at."""
    wanted = listener.professional.id
    return any(
        grant.id in verdict.grants and grant.recipient.professional_id == wanted
        for consent in basis.consents
        for grant in consent.grants
    )
