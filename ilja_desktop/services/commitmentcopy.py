"""Lists of what is open, one for each reader, with nothing in it that they may not know today.

They can be made as soon as something is agreed, long before the minutes; each is recorded for
every case it tells of before it leaves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.commitment import Commitment
from ilja_desktop.domain.commitmentpaper import ListOrder, ReaderList
from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right
from ilja_desktop.services.commitment import legible_commitments
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.tellable import Tellable, Told, Untellable, judged, record
from ilja_desktop.services.watch import Unwatched, Watch
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import numbering

SERIES = "list/commitment"


@dataclass(eq=False)
class NothingToList(Refusal):
    """No open commitment may stand on a list for anybody."""


@dataclass(frozen=True)
class PlannedList:
    """One reader's list, and what it rests on."""

    reader: Professional
    agency: Institution
    listed: tuple[Tellable, ...]
    paper: ReaderList

    @property
    def file_name(self) -> str:
        """Return a name that names nobody."""
        return f"Vereinbarungsliste-{self.paper.number}.pdf"

    @property
    def keeps_some(self) -> bool:
        """Return whether something on it is the reader's own to keep."""
        return any(each.commitment.owner_id == self.reader.id for each in self.listed)


@dataclass(frozen=True)
class ListPlan:
    """The lists that can be made, and what stands on none."""

    order: ListOrder
    lists: tuple[PlannedList, ...]
    left_out: tuple[Untellable, ...]


@dataclass(frozen=True)
class ListsMade:
    """Finished lists, in memory only."""

    plan: ListPlan
    contents: tuple[bytes, ...] = field(repr=False)


class CommitmentCopies:
    """What a user can do to hand out what is open."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def plan(self, order: ListOrder) -> ListPlan:
        """Gather what each reader may know today."""
        self._at.require(Right.EXPORT)
        with self._at.read() as session:
            return self._planned(session, order)

    def chosen(self, plan: ListPlan, readers: frozenset[ProfessionalId]) -> ListPlan:
        """Return the plan with the lists of some readers alone, numbered anew."""
        kept = [each for each in plan.lists if each.reader.id in readers]
        first = min((each.paper.number for each in plan.lists), default=1)
        return replace(plan, lists=_numbered(kept, first))

    def make(self, plan: ListPlan, watch: Watch = Unwatched()) -> ListsMade:
        """Draw the lists; touches no database.

        Raises:
            NothingToList: there is none.
        """
        from ilja_desktop.documents import commitmentlist

        if not plan.lists:
            raise NothingToList
        contents = []
        for each in plan.lists:
            watch.check()
            contents.append(commitmentlist.render_for_reader(each.paper, self._at.clock()))
            watch.report(len(contents), len(plan.lists))
        return ListsMade(plan, tuple(contents))

    def for_printing(self, made: ListsMade) -> bytes:
        """Return all lists as one run of the printer; touches no database."""
        from ilja_desktop.documents import joining

        return joining.joined(made.contents)

    def hand_out(self, made: ListsMade, channel: Channel) -> None:
        """Record every list; only now they may leave.

        Raises:
            ChangedMeanwhile: something else is open by now, or the consents cover something else.
            PresenceUnproven: they leave as files, so the password is asked for once more.
        """
        if not channel.paper:
            self._at.demand_presence(Deed.EXPORT)
        with self._at.write(Right.EXPORT) as transaction:
            now = self._planned(transaction.session, made.plan.order)
            readers = frozenset(each.reader.id for each in made.plan.lists)
            if self.chosen(now, readers).lists != made.plan.lists:
                raise ChangedMeanwhile("Die Liste der offenen Vereinbarungen")
            action = Action.PRINTED if channel.paper else Action.EXPORTED
            for each, content in zip(made.plan.lists, made.contents, strict=True):
                number = numbering.take(transaction.session, SERIES)
                told = Told(
                    DocumentKind.COMMITMENT_LIST,
                    each.reader,
                    each.paper.recipient,
                    each.listed,
                    number,
                    content,
                    channel,
                )
                record(transaction, told, self._at.user.id)
                transaction.note(action, f"professionals:{each.reader.uuid}", content)

    def _planned(self, session: Session, order: ListOrder) -> ListPlan:
        today = self._at.today()
        lists: list[PlannedList] = []
        left_out: dict[Untellable, None] = {}
        open_ones = tuple(self._open(session, order))
        for reader in _readers(session, open_ones, whole_agency=order.whole_agency):
            found = [
                judged(session, each, reader.id, today)
                for each in open_ones
                if _is_for(each, reader, whole_agency=order.whole_agency)
            ]
            listed = tuple(each for each in found if isinstance(each, Tellable))
            left_out |= dict.fromkeys(each for each in found if isinstance(each, Untellable))
            if listed:
                lists.append(self._list(session, order, reader, listed))
        numbered = _numbered(lists, numbering.ahead(session, SERIES))
        return ListPlan(order, numbered, tuple(left_out))

    def _open(self, session: Session, order: ListOrder) -> Iterator[Commitment]:
        for one in legible_commitments(session, self._at.user):
            if one.owner_id is None:
                continue
            if order.agency_id not in (None, one.owner_institution_id):
                continue
            item = conference_store.get_item(session, one.item_id)
            if order.conference_id in (None, item.conference_id):
                yield one

    def _list(
        self,
        session: Session,
        order: ListOrder,
        reader: Professional,
        listed: tuple[Tellable, ...],
    ) -> PlannedList:
        agency = institution_store.get(session, reader.institution_id).record()
        paper = ReaderList(
            office=sender(session),
            recipient=f"{reader.display_name()}, {agency.name}",
            whole_agency=order.whole_agency,
            written_on=self._at.today(),
            number=0,
            lines=tuple(each.line for each in listed),
        )
        return PlannedList(reader, agency, listed, paper)


def _readers(
    session: Session, open_ones: tuple[Commitment, ...], *, whole_agency: bool
) -> tuple[Professional, ...]:
    """Return who keeps something, or everybody who works where something is kept."""
    staff = institution_store.professionals(session)
    if whole_agency:
        agencies = {each.owner_institution_id for each in open_ones}
        return tuple(one for one in staff if one.active and one.institution_id in agencies)
    owners = {each.owner_id for each in open_ones}
    return tuple(one for one in staff if one.id in owners)


def _is_for(one: Commitment, reader: Professional, *, whole_agency: bool) -> bool:
    if whole_agency:
        return one.owner_institution_id == reader.institution_id
    return one.owner_id == reader.id


def _numbered(lists: list[PlannedList], first: int) -> tuple[PlannedList, ...]:
    return tuple(
        replace(each, paper=replace(each.paper, number=number))
        for number, each in enumerate(lists, first)
    )
