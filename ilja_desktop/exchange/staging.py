"""The staged preview of an import: every row with its verdict, and nothing written.

Staging is a pure function of the lines, a snapshot of the vault and the decisions of a person;
deciding means staging again. The services take the rows over in one transaction, or none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ilja_desktop.exchange.casestaging import CaseStaging
from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.field import RowContent
from ilja_desktop.exchange.networkstaging import NetworkStaging
from ilja_desktop.exchange.offerstaging import OfferStaging
from ilja_desktop.exchange.staged import Decision, Known, RowKey, RowKind, StagedRow, key_of


@dataclass(frozen=True)
class Staging:
    """All rows of an import, in the order they were read."""

    rows: tuple[StagedRow, ...]

    def of(self, kind: RowKind) -> tuple[StagedRow, ...]:
        """Return the rows of one kind."""
        return tuple(row for row in self.rows if row.kind is kind)

    def clear(self) -> bool:
        """Say whether no row is doubtful or refused."""
        return not (self.of(RowKind.DOUBTFUL) or self.of(RowKind.REFUSED))

    def to_write(self) -> tuple[StagedRow, ...]:
        """Return the rows that would be written: new and changed ones."""
        return tuple(row for row in self.rows if row.kind in {RowKind.NEW, RowKind.CHANGED})


def stage(
    lines: Iterable[Line], known: Known, decisions: Mapping[RowKey, Decision] | None = None
) -> Staging:
    """Judge every line against what is known and against the lines before it.

    Args:
        lines: of one or several tables and returned forms.
        known: a snapshot of the vault.
        decisions: what a person said about doubtful rows of an earlier staging.
    """
    answers = decisions or {}
    stagings: dict[RowContent, NetworkStaging | CaseStaging | OfferStaging] = {
        RowContent.NETWORK: NetworkStaging(known),
        RowContent.CASES: CaseStaging(known),
        RowContent.OFFERS: OfferStaging(known),
    }
    return Staging(
        tuple(stagings[line.content].judge(line, answers.get(key_of(line))) for line in lines)
    )
