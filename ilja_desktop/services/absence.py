"""The young person is not at the table: the report speaks for them."""

from __future__ import annotations

from ilja_desktop.services.itemview import ItemView
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.vault import Transaction


def speak_for_absent(transaction: Transaction, view: ItemView) -> None:
    """Put the reported words where nobody wrote down what an absent young person thinks."""
    if view.sheet.view.strip() or view.young_person_present or view.reported is None:
        return
    row = minutes_store.sheet_of_item(transaction.session, view.item.id)
    transaction.change(row, {"view": view.reported.words()})
