"""Keeps what the work list read, and reads again only of whom something changed.

Each row counts its revisions; whoever's rows are the same as before need not be opened once more.
What is kept lies in memory as long as the vault is open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.supportend import support_ends
from ilja_desktop.services.workplace import policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import legalground as legal_ground_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.thirdperson import ThirdPersonRow

_Marks = tuple[tuple[str, int], ...]
"""Which rows there are of one person, each with its revision."""


class KeptBases:
    """The bases of many young people, asked for again and again."""

    def __init__(self) -> None:
        self._marks: dict[YoungPersonId, _Marks] = {}
        self._families: dict[YoungPersonId, Family] = {}
        self._consents: dict[YoungPersonId, tuple[Consent, ...]] = {}

    def of(
        self, session: Session, people: Sequence[YoungPersonId], day: date
    ) -> dict[YoungPersonId, Basis]:
        """Return what ``bases_of`` returns."""
        self._renew(session, people)
        policy = policy_of(session, day)
        grounds = legal_ground_store.of_people(session, people)
        held = conference_store.held_on(session, people)
        terms = case_store.terms(session, people)
        return {
            id: Basis(
                self._families[id],
                self._consents.get(id, ()),
                policy,
                grounds.get(id, ()),
                held.get(id, ()),
                support_ends(terms.get(id, ())),
            )
            for id in people
        }

    def _renew(self, session: Session, people: Sequence[YoungPersonId]) -> None:
        now = _marks(session)
        changed = [id for id in people if now.get(id) != self._marks.get(id)]
        families = person_store.families(session, changed)
        consents = consent_store.of_people(session, changed)
        for gone in self._marks.keys() - set(people):
            del self._marks[gone], self._families[gone], self._consents[gone]
        self._families |= families
        self._consents |= {id: consents.get(id, ()) for id in changed}
        self._marks |= {id: now[id] for id in changed if id in now}


def _marks(session: Session) -> Mapping[YoungPersonId, _Marks]:
    """Return which rows there are of each young person, in one order."""
    found: dict[YoungPersonId, list[tuple[str, int]]] = defaultdict(list)
    people = select(YoungPersonRow.id, YoungPersonRow.uuid, YoungPersonRow.revision)
    holders = select(
        CustodyHolderRow.person_id, CustodyHolderRow.uuid, CustodyHolderRow.revision
    ).order_by(CustodyHolderRow.id)
    third_people = select(
        ThirdPersonRow.person_id, ThirdPersonRow.uuid, ThirdPersonRow.revision
    ).order_by(ThirdPersonRow.id)
    consents = select(ConsentRow.person_id, ConsentRow.uuid, ConsentRow.revision).order_by(
        ConsentRow.id
    )
    for query in (people, holders, third_people, consents):
        for id, uuid, revision in session.execute(query):
            found[YoungPersonId(id)].append((str(uuid), revision))
    return {id: tuple(marks) for id, marks in found.items()}
