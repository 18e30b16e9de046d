"""Young people who arrive and may be known here under another number.

Nobody is put together with anybody by the program: whoever takes the package in is shown those of
the same birth date whose names are alike, and says whether it is one of them.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from ilja_desktop.domain.packagestaging import Arriving, Decided, Likely
from ilja_desktop.domain.person import YoungPerson, YoungPersonDraft
from ilja_desktop.domain.user import User
from ilja_desktop.exchange.likeness import Identity, likeness
from ilja_desktop.services.packagereading import Came
from ilja_desktop.services.seclusion import hidden_people
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import person as person_store

_NAMED = ("family_name", "given_name", "born_on")


class People:
    """Finds whom those who arrive may be.

    Args:
        session: of the vault.
        user: who takes the package in; whom they may not see is not proposed.
        decided: what they have said already.
    """

    def __init__(self, session: Session, user: User, decided: Decided) -> None:
        self._session = session
        self._user = user
        self._decided = decided
        self._met: set[UUID] = set()
        self.arriving: list[Arriving] = []

    def meet(self, came: Came) -> None:
        """Note somebody who is new here, or was until a moment ago, and whom they may be."""
        family, given, born = (str(came.held.texts[name]) for name in _NAMED)
        arrived = Identity(family, given, date.fromisoformat(born))
        self._met.add(came.called)
        likely = tuple(self._likely(arrived))
        if likely:
            self.arriving.append(
                Arriving(
                    person=came.called,
                    name=f"{given} {family}",
                    born_on=arrived.born_on,
                    likely=likely,
                    decided=came.called in self._decided.people,
                    same=self._decided.people.get(came.called),
                )
            )

    def _likely(self, arrived: Identity) -> list[Likely]:
        draft = YoungPersonDraft(
            family_name=arrived.family_name,
            given_name=arrived.given_name,
            born_on=arrived.born_on,
        )
        found = person_store.alike(self._session, draft)
        hidden = hidden_people(self._session, self._user, [person.id for person in found])
        return [
            self._told(person)
            for person in found
            if person.id not in hidden and person.uuid not in self._met and _alike(arrived, person)
        ]

    def _told(self, person: YoungPerson) -> Likely:
        cases = case_store.rows_of_person(self._session, person.id)
        return Likely(
            person=person.uuid,
            name=f"{person.given_name} {person.family_name}",
            born_on=person.born_on,
            cases=tuple(case.number for case in cases),
        )


def _alike(arrived: Identity, known: YoungPerson) -> bool:
    other = Identity(known.family_name, known.given_name, known.born_on)
    return arrived.born_on == other.born_on and likeness(arrived, other) is not None
