"""How an errand is declared: what may travel for it, from where, and who is asked.

Add an errand: a member of ``Errand``, a ``Trip`` beside its noun, a line in ``services.trips``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy.orm import Session

from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.coverage import Hearing
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.package import Errand, StaysFor
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.verdict import Reason
from ilja_desktop.services.basis import listener_of
from ilja_desktop.store.protection import PROTECTED, person_of
from ilja_desktop.store.rows import NounRow, SealedRow
from ilja_desktop.store.transaction import Transaction

Rows: TypeAlias = Iterable[NounRow[Any]]
Gather = Callable[[Session, UUID | None, Contact], Rows]
Recall = Callable[[Session, Contact, date], Iterable[tuple[str, UUID]]]
"""Returns table and number for the world of what a contact has and may have no longer."""

After = Callable[[Transaction, Contact, UUID | None, tuple[NounRow[Any], ...]], None]


Places = Mapping[tuple[type[NounRow[Any]], UUID], int]
"""Where records of a package lie here: local numbers by table and number for the world."""

Why: TypeAlias = Reason | StaysFor
"""Why something stays at home."""

Hears = Callable[[YoungPersonId], Hearing | Why]
"""Returns what the contact may hear of somebody, or why nothing."""

Alike = Callable[[Session, Mapping[str, object], Places], NounRow[Any] | None]


@dataclass(frozen=True, kw_only=True)
class Freight:
    """One noun that goes along.

    Args:
        kind: its table.
        fields: the fields that may travel, each with the category the consent has to open; none
            for what is open to whoever may hear of the case at all.
        alike: finds the row here that means the same, where numbers for the world differ.
        needs: fields that have to find what they refer to though they may be empty.
        uncut: says why a record stays that only goes as a whole; none if it may go.
        erase: erases a row with all that hangs on it.
        reference: it goes only so that others can refer to it: taken where it is missing, never
            put in the place of what is there.
    """

    kind: type[NounRow[Any]]
    fields: Mapping[str, DataCategory | None]
    reference: bool = False
    alike: Alike | None = None
    needs: frozenset[str] = frozenset()
    uncut: Callable[[Session, Any, Hears], Why | None] | None = None
    erase: Callable[[Transaction, Any], None] = Transaction.erase


def person_behind(session: Session, row: NounRow[Any]) -> YoungPersonId | None:
    """Return whom a row tells of, by the way its protection declares; nobody if it has none."""
    if not isinstance(row, SealedRow) or type(row) not in PROTECTED:
        return None
    way = PROTECTED[type(row)].way
    found = person_of(session.connection(), way, getattr(row, way.value))
    return None if found is None else YoungPersonId(found)


def listener_behind(session: Session, contact: Contact) -> Listener | None:
    """Return whom of the network a contact is."""
    if contact.professional_id is None:
        return None
    return listener_of(session, contact.professional_id)


@dataclass(frozen=True, kw_only=True)
class Trip:
    """One errand.

    Args:
        errand: which.
        freight: the nouns, those first that others refer to.
        gather: finds the rows in scope, in any order.
        send: the right it takes to send it.
        take: the right it takes to take it in.
        purpose: of the consent that is asked per person and recipient; none if it tells of nobody.
        basis: on what ground it goes, as both ends keep it on record.
        lends: the cases in it lie on the other desk's table from then on.
        numbers: the series whose numbers go along, each with how many.
        subjects: finds what it may be about, each with what it is called; none if it is always
            about all there is.
        person: whom a row tells of.
        listener: whom of the network a contact is.
        recall: finds what has to be given up at the other desk.
        answered_by: the errand by which an answer comes; none if by the same.
        after: what else happens once its rows are written, in the same transaction.
        after_can_be_undone: that changes nothing but rows of the package, and goes back with it.
    """

    errand: Errand
    freight: tuple[Freight, ...]
    gather: Gather
    send: Right
    take: Right
    purpose: Purpose | None
    basis: str
    lends: bool = False
    numbers: Callable[[Session, UUID | None], Mapping[str, int]] | None = None
    subjects: Callable[[Session], Iterable[tuple[UUID, str]]] | None = None
    person: Callable[[Session, NounRow[Any]], YoungPersonId | None] = person_behind
    listener: Callable[[Session, Contact], Listener | None] = listener_behind
    recall: Recall | None = None
    answered_by: Errand | None = None
    after: After | None = None
    after_can_be_undone: bool = False

    def freight_of(self, noun: str) -> Freight | None:
        """Return what may travel of a table; none if nothing may."""
        return next((each for each in self.freight if each.kind.__tablename__ == noun), None)


def openly(*names: str) -> dict[str, DataCategory | None]:
    """Return fields that need no category of their own."""
    return dict.fromkeys(names)
