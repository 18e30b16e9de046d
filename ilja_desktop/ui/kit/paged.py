"""The long list: 100,000 rows as an array of ids and pages fetched beside the window.

The model never touches the vault. It is given all ids in order (8 bytes each, so the scroll bar is
exact) and asks ``fetch`` for the rows of the page on screen, and for the next one once the middle
of a page is reached. Until they arrive rows stand as placeholders; the first ones may be handed
over together with the ids, so that a search is painted once.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QObject

from ilja_desktop.ui.kit.table import Column, Index, TableModel

PAGE = 50
KEPT_PAGES = 80


class Numbered(Protocol):
    """A row that knows its local number."""

    @property
    def id(self) -> int: ...


N = TypeVar("N", bound=Numbered)

Fetch = Callable[[tuple[int, ...], Callable[[Sequence[N]], None]], None]
"""Asks for the rows of some ids and calls back on the window's thread; rooms go through work."""


class PagedTable(TableModel[N]):
    """Rows by id, in pages of 50, the last 80 pages kept.

    Args:
        columns: how a row is shown.
        fetch: asks the store lane: ``lambda ids, then: work.run(self, partial(rows, ids), then)``.
    """

    def __init__(
        self, columns: Sequence[Column[N]], fetch: Fetch[N], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent)
        self._fetch = fetch
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, N]] = OrderedDict()
        self._asked: set[int] = set()
        self._edition = 0

    def show(self, ids: Iterable[int], first: Sequence[N] = ()) -> None:
        """Show other rows, in this order; what was on its way is dropped.

        Args:
            ids: of all rows.
            first: the rows of the first page, where they are at hand already.
        """
        self.beginResetModel()
        self._ids = ids if isinstance(ids, array) else array("q", ids)
        self._forget()
        if first:
            self._keep(0, first)
        self.endResetModel()
        if first:
            self._tell(0)

    def refresh(self, first: Sequence[N] = ()) -> None:
        """Fetch the same rows anew; what stands there stays until they arrive.

        Args:
            first: the rows of the first page, where they are at hand already.
        """
        stale = list(self._pages)
        self._edition += 1
        self._asked.clear()
        for page in stale[:-2]:
            del self._pages[page]
        for page in stale[-2:]:
            if page or not first:
                self._ask(page)
        if first:
            self._keep(0, first)
            self._tell(0)

    def record(self, row: int) -> N | None:
        page = row // PAGE
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
        else:
            self._pages.move_to_end(page)
        if row % PAGE >= PAGE // 2:
            self._ask_ahead(page)
        return rows.get(self._ids[row]) if rows is not None else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def _forget(self) -> None:
        self._edition += 1
        self._pages.clear()
        self._asked.clear()

    def _ask_ahead(self, page: int) -> None:
        following = page + 1
        if following not in self._pages and following * PAGE < len(self._ids):
            self._ask(following)

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        edition = self._edition
        ids = tuple(self._ids[page * PAGE : (page + 1) * PAGE])
        self._fetch(ids, lambda rows: self._take(edition, page, rows))

    def _take(self, edition: int, page: int, rows: Sequence[N]) -> None:
        if edition != self._edition:
            return
        self._keep(page, rows)
        self._tell(page)

    def _keep(self, page: int, rows: Sequence[N]) -> None:
        self._asked.discard(page)
        self._pages[page] = {row.id: row for row in rows}
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)

    def _tell(self, page: int) -> None:
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(
            self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1), []
        )
