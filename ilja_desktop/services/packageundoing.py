"""Takes back what a package brought, as long as nothing builds on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from ilja_desktop.domain.ids import CaseId, PackageId
from ilja_desktop.domain.lineage import Desk
from ilja_desktop.domain.package import (
    DeletionsStay,
    Direction,
    Move,
    Package,
    PackageBuiltUpon,
    PackageState,
)
from ilja_desktop.services import lending
from ilja_desktop.services.travelling import Kind
from ilja_desktop.services.trips import TRIPS
from ilja_desktop.store import contact as contact_store
from ilja_desktop.store import history
from ilja_desktop.store import lineage as lineage_store
from ilja_desktop.store import package as store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.finality import Deed, yielding
from ilja_desktop.store.nouns import TABLES
from ilja_desktop.store.package import PackageEntryRow, PackageRow
from ilja_desktop.store.protection import hints_of
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.structured import from_plain
from ilja_desktop.store.transaction import Transaction

_KINDS: dict[str, Kind] = {kind.__tablename__: kind for kind in TABLES if issubclass(kind, NounRow)}


def undo(transaction: Transaction, id: PackageId, vault_id: str) -> Package:
    """Have everything be as before a package was taken; the package may come again.

    Raises:
        PackageBuiltUpon: something of it was worked on since.
        DeletionsStay: it deleted something.
    """
    session, desk = transaction.session, Desk(vault_id)
    row = store.get(session, id)
    entries = store.entries(session, id)
    if row.direction is not Direction.IN or row.state is not PackageState.TAKEN:
        raise PackageBuiltUpon(0)
    if any(entry.move is Move.DELETED for entry in entries):
        raise DeletionsStay
    _demand_untouched(transaction, entries)
    _give_back(transaction, row, entries)
    order = {name: place for place, name in enumerate(_KINDS)}
    for entry in sorted(entries, key=lambda each: order[each.noun], reverse=True):
        _take_back(transaction, entry, desk)
    store.forget_entries(session, id)
    return transaction.change(row, {"state": PackageState.UNDONE}).record()


def _demand_untouched(transaction: Transaction, entries: Any) -> None:
    touched = 0
    for entry in entries:
        here = _row(transaction, entry)
        if entry.move is not Move.KNOWN and (0 if here is None else here.revision) != entry.after:
            touched += 1
    if touched:
        raise PackageBuiltUpon(touched)


def _give_back(
    transaction: Transaction, row: PackageRow, entries: Iterable[PackageEntryRow]
) -> None:
    """Have the cases of a package lie on the tables where they lay before."""
    if not TRIPS[row.errand].lends:
        return
    contact = contact_store.get(transaction.session, row.contact_id).record()
    for entry in entries:
        case = _row(transaction, entry) if entry.noun == CaseRow.__tablename__ else None
        if case is not None:
            lending.unreceive(transaction, contact, CaseId(case.id), new=entry.before == 0)


def _take_back(transaction: Transaction, entry: PackageEntryRow, desk: Desk) -> None:
    row = _row(transaction, entry)
    if row is None or entry.move is Move.KNOWN:
        return
    if entry.before == 0:
        try:
            with yielding(transaction.session, Deed.ERASE):
                transaction.erase(row)
        except IntegrityError as error:
            raise PackageBuiltUpon(1) from error
        lineage_store.forget(transaction.session, entry.object_id)
        return
    former: dict[str, Any] = {}
    for each in reversed(history.of_row(transaction.session, row)):
        if each.revision >= entry.before:
            former.update(each.previous)
    hints = hints_of(type(row))
    values = {name: from_plain(hints[name], plain) for name, plain in former.items()}
    transaction.change(row, values)
    lineage_store.put_back(transaction.session, row, entry.former, desk)


def _row(transaction: Transaction, entry: PackageEntryRow) -> NounRow[Any] | None:
    kind = _KINDS[entry.noun]
    return transaction.session.scalars(select(kind).where(kind.uuid == entry.object_id)).first()
