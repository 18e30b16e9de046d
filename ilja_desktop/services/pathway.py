"""Keeping a path by hand: the school somebody leaves, how they are asked, their stations."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ilja_desktop.domain.errors import IncompleteDraft, Refusal
from ilja_desktop.domain.ids import StationId, YoungPersonId
from ilja_desktop.domain.pathway import (
    Pathway,
    PathwayDraft,
    ResidenceGroup,
    Station,
    StationDraft,
    residence_told,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.destination import destinations_of
from ilja_desktop.services.pathkeeping import keep_path, path_row
from ilja_desktop.services.pathreading import follow
from ilja_desktop.services.seclusion import demand_visible
from ilja_desktop.services.whereabouts import demand_followed
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import pathway as store
from ilja_desktop.store import whereabouts as whereabouts_store
from ilja_desktop.store.pathway import StationRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class StationAnswered(Refusal):
    """A station somebody was asked about stays, until the answers are taken back."""


@dataclass(eq=False)
class ResidenceNotTold(Refusal):
    """The consent to be followed up does not name the residence title among its data."""


class Pathways:
    """What a user can do to keep a path; all of it needs a consent that holds today."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def keep(self, draft: PathwayDraft) -> Pathway:
        """Keep school and contact of a path.

        Raises:
            ResidenceNotTold: the residence title is entered without a consent that names it.
        """
        today = self._at.today()
        complete(draft.problems(today))
        assert draft.person_id is not None
        with self._writing(draft.person_id) as transaction:
            row = path_row(transaction, draft.person_id, today)
            basis = basis_of(transaction.session, draft.person_id, today)
            told = draft.residence_group is not ResidenceGroup.UNKNOWN
            if told and not residence_told(basis, today):
                raise ResidenceNotTold
            return transaction.change(row, columns(draft)).record()

    def add_station(self, draft: StationDraft) -> Station:
        """Enter a station; its checkpoints come by themselves."""
        assert draft.person_id is not None
        with self._writing(draft.person_id) as transaction:
            self._demand_whole(transaction, draft)
            return transaction.add(StationRow(**columns(draft))).record()

    def change_station(self, id: StationId, revision: int, draft: StationDraft) -> Station:
        """Change a station; checkpoints move with its days."""
        person_id = self._person_of(id)
        with self._writing(person_id) as transaction:
            self._demand_whole(transaction, draft)
            row = store.get_station(transaction.session, id)
            values = {**columns(draft), "person_id": person_id}
            return transaction.change(row, values, revision).record()

    def remove_station(self, id: StationId) -> None:
        """Take out a station that was entered by mistake.

        Raises:
            StationAnswered: somebody was asked about it.
        """
        with self._writing(self._person_of(id)) as transaction:
            if whereabouts_store.about_station(transaction.session, id):
                raise StationAnswered
            transaction.erase(store.get_station(transaction.session, id))

    def _person_of(self, id: StationId) -> YoungPersonId:
        with self._at.read() as session:
            return store.get_station(session, id).person_id

    def _demand_whole(self, transaction: Transaction, draft: StationDraft) -> None:
        complete(draft.problems(self._at.today()))
        known = destinations_of(transaction.session).get(draft.category)
        if known is None or not known.meaning.station:
            raise IncompleteDraft(("category.missing",))

    @contextmanager
    def _writing(self, person_id: YoungPersonId) -> Iterator[Transaction]:
        """Open a transaction on the path of somebody who agrees to be followed up today."""
        today = self._at.today()
        with self._at.write(Right.WRITE_CASES) as transaction:
            session = transaction.session
            demand_visible(session, self._at.user, person_id)
            (path,) = follow(session, [person_id], destinations_of(session), today)
            demand_followed(path)
            path_row(transaction, person_id, today)
            yield transaction
            keep_path(transaction, person_id, today)
