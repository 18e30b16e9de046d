"""What minutes of a board attach of a summary: every number of it, and no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from ilja_desktop.anonymise.summarise import summarise
from ilja_desktop.domain.casefacts import CIRCLE, OUTCOME, SEX
from ilja_desktop.domain.disclosure import Document, DocumentKind
from ilja_desktop.domain.ids import DocumentId
from ilja_desktop.domain.summaryfacts import Population
from ilja_desktop.domain.summaryorder import TableOrder
from ilja_desktop.services.boardsummary import attached
from tests.anonymise.builders import ORDER, PERIOD, many_facts


def test_a_table_of_three_ways_is_one_for_each_category_of_the_third() -> None:
    tables = (TableOrder(Population.CASES, (SEX, OUTCOME, CIRCLE)),)
    made = summarise(many_facts(200), replace(ORDER, tables=tables))
    now = datetime(2026, 11, 12, tzinfo=UTC)
    content = made.text.encode()
    found = attached(
        Document(
            id=DocumentId(1),
            uuid=UUID(int=1),
            revision=1,
            kind=DocumentKind.SUMMARY,
            title=PERIOD.title,
            content=content,
            sha256="",
            created_at=now,
        )
    )
    read = [tuple(row[1:]) for table in found.tables for row in table.rows]
    cells = [row for table in made.summary.tables for row in table.cells]
    assert read == [tuple(cell.text for cell in row) for row in cells]
    assert found.tables[0].title.endswith(": SGB II")
