"""The list of destinations: the one in use, the program's, and the office's own in its place."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from ilja_desktop.domain.destination import DestinationList, OwnDestinationList
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.user import Right
from ilja_desktop.exchange import destinationfile
from ilja_desktop.services.workplace import Workplace, complete
from ilja_desktop.store import pathway as pathway_store
from ilja_desktop.store import whereabouts as store
from ilja_desktop.store.whereabouts import DestinationListRow


@dataclass(eq=False)
class DestinationsInUse(Refusal):
    """A code that stands in records has to stay in the list."""

    codes: tuple[str, ...]


class DestinationLists:
    """What a user can do about the list of destinations."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def known(self) -> DestinationList:
        """Return the list in use."""
        with self._at.read() as session:
            return destinations_of(session)

    def shipped(self) -> DestinationList:
        """Return the list that comes with the program."""
        return destinationfile.destinations()

    def own(self) -> OwnDestinationList | None:
        """Return the list the office decided on, if it did."""
        with self._at.read() as session:
            return store.destinations(session)

    def decide(self, listed: DestinationList) -> OwnDestinationList:
        """Let the office's own list take the place of what was used before.

        Raises:
            IncompleteDraft: the list breaks a rule.
            DestinationsInUse: it lacks codes that stand in records.
        """
        today = self._at.today()
        complete(listed.problems(today))
        with self._at.write(Right.ADMINISTER) as transaction:
            session = transaction.session
            used = pathway_store.categories_in_use(session) | store.categories_in_use(session)
            before = {each.code for each in destinations_of(session).destinations}
            gone = (used & before) - {each.code for each in listed.destinations}
            if gone:
                raise DestinationsInUse(tuple(sorted(gone)))
            row = DestinationListRow(
                source=listed.source.strip(),
                as_of=listed.as_of,
                destinations=listed.destinations,
                groups=listed.groups,
                rules=listed.rules,
                decided_on=today,
            )
            return transaction.add(row).record()


def destinations_of(session: Session) -> DestinationList:
    """Return the list of destinations in use; the office's own where it has one."""
    return store.destinations(session) or destinationfile.destinations()
