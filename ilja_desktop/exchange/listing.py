"""A staging as lists of plain lines, for the command line and its JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from ilja_desktop.domain.words import sentence
from ilja_desktop.exchange.staged import RowKind, StagedRow
from ilja_desktop.exchange.staging import Staging

_TITLES = {
    "new": "Neu",
    "changed": "Geändert",
    "doubtful": "Zweifelhaft",
    "refused": "Abgelehnt",
}


@dataclass(frozen=True)
class ListedRow:
    """One row, or one of several reasons why it is kept back."""

    file: str
    sheet: str
    row: int
    cell: str
    kind: str
    """What the row is about."""
    reason: str
    """A German sentence; for changed rows the names of the fields, never their contents."""


@dataclass(frozen=True)
class ImportListing:
    """What an import would do, or did."""

    new: tuple[ListedRow, ...] = ()
    changed: tuple[ListedRow, ...] = ()
    doubtful: tuple[ListedRow, ...] = ()
    refused: tuple[ListedRow, ...] = ()

    def lines(self) -> Iterator[str]:
        """Return the listing as German lines."""
        for field in fields(self):
            rows: tuple[ListedRow, ...] = getattr(self, field.name)
            yield f"{_TITLES[field.name]}: {len(rows)}"
            yield from (f"  {_place(row)}{row.reason}".rstrip(": ") for row in rows)


def listing(staging: Staging) -> ImportListing:
    """Return what a staging says, without any content of the rows."""
    return ImportListing(
        new=_listed(staging, RowKind.NEW),
        changed=_listed(staging, RowKind.CHANGED),
        doubtful=_listed(staging, RowKind.DOUBTFUL),
        refused=_listed(staging, RowKind.REFUSED),
    )


def _listed(staging: Staging, kind: RowKind) -> tuple[ListedRow, ...]:
    return tuple(line for row in staging.of(kind) for line in _lines(row))


def _lines(row: StagedRow) -> Iterator[ListedRow]:
    changes = ", ".join(change.field for change in row.changes)
    reasons = [(found.cell, sentence(found.refusal)) for found in row.findings]
    for cell, reason in reasons or [("", f"Geändert: {changes}." if changes else "")]:
        yield ListedRow(row.key.file, row.key.sheet, row.key.row, cell, row.content.value, reason)


def _place(row: ListedRow) -> str:
    sheet = f", {row.sheet}" if row.sheet else ""
    spot = row.cell or f"Zeile {row.row}"
    return f"{row.file}{sheet}, {spot}: "
