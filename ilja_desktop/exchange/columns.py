"""Which column means what: proposed from the headings, corrected by a person, then applied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.reportform import FormField, Subject
from ilja_desktop.domain.spelling import fold
from ilja_desktop.exchange.cell import EPOCH_1900, Cell, Row, Sheet, address
from ilja_desktop.exchange.field import FIELDS_OF, FULL_NAME, RowContent
from ilja_desktop.exchange.synonym import HEADINGS, SPECIAL_WORDS

_HEADINGS_WITHIN = 30
_RECOGNISED_AT_LEAST = 2
_TYPO_CUTOFF = 0.9
_TYPO_LENGTH = 7
_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_FOOTER = re.compile(
    r"(stand|summe|gesamt|anzahl|erstellt|gedruckt|druckdatum|quelle|seite|hinweis|legende)\b"
)
_FOOTER_CELLS = 2


@dataclass(eq=False)
class HeadingsNotFound(Refusal):
    """No row of the table reads like headings the program knows."""

    file: str
    sheet: str


@dataclass(frozen=True)
class Column:
    """One column of a table and the field it is read as, if any."""

    index: int
    heading: str
    cell: str
    """Address of the heading."""
    field: str | None
    """Name in ``FIELDS_OF``."""


@dataclass(frozen=True)
class Mapping:
    """How a table is read; data a person may correct and hand back."""

    content: RowContent
    heading_row: int
    columns: tuple[Column, ...]

    def fields(self) -> set[str]:
        """Return the names of all fields the mapping fills."""
        return {column.field for column in self.columns if column.field}

    def missing(self) -> tuple[FormField, ...]:
        """Return the required fields nothing is read for."""
        filled = self.fields()
        if FULL_NAME in filled:
            filled |= {"family_name", "given_name"}
        fields = FIELDS_OF[self.content].values()
        return tuple(field for field in fields if field.required and field.name not in filled)

    def special(self) -> tuple[tuple[Column, DataCategory], ...]:
        """Return the columns with specially protected data."""
        fields = FIELDS_OF[self.content]
        pairs = ((column, fields[column.field].category) for column in self.columns if column.field)
        return tuple((column, found) for column, found in pairs if found and found.special)

    def read_as(self, index: int, field: str | None) -> Mapping:
        """Return the mapping with one column read differently; only facts are read twice."""
        alone = field is not None and not _is_fact(self.content, field)
        columns = tuple(
            replace(column, field=field)
            if column.index == index
            else replace(column, field=None)
            if alone and column.field == field
            else column
            for column in self.columns
        )
        return replace(self, columns=columns)


def _is_fact(content: RowContent, field: str) -> bool:
    """Say whether several columns may fill the field, each with a statement of its own."""
    return FIELDS_OF[content][field].subject is Subject.FACT


@dataclass(frozen=True)
class Entry:
    """The cell of one field in one row; its text may be empty."""

    field: FormField
    cell: Cell


@dataclass(frozen=True)
class Line:
    """One row of a table, or one returned form, sorted by field."""

    content: RowContent
    file: str
    sheet: str
    row: int
    entries: tuple[Entry, ...]
    epoch: date = EPOCH_1900

    def entry(self, name: str) -> Entry | None:
        """Return the entry of a field, if the table has a column for it."""
        return next((entry for entry in self.entries if entry.field.name == name), None)

    def facts(self) -> tuple[Entry, ...]:
        """Return the filled statements that belong to a category of data."""
        return tuple(entry for entry in self.entries if entry.field.category and entry.cell.text)


def propose(sheet: Sheet, content: RowContent | None = None) -> Mapping:
    """Find the heading row and propose what each column means.

    Args:
        sheet: as it was read, with whatever stands above the headings.
        content: what the rows are about, if that is known already.

    Raises:
        HeadingsNotFound: no row among the first ones has headings that are known.
    """
    contents = [content] if content else list(RowContent)
    rows = sheet.rows[:_HEADINGS_WITHIN]
    proposals = [_proposal(row, kind) for row in rows for kind in contents]
    best = max(proposals, key=_score, default=None)
    if best is None or len(best.fields()) < _RECOGNISED_AT_LEAST:
        raise HeadingsNotFound(sheet.file, sheet.name)
    return best


def _score(mapping: Mapping) -> tuple[int, int]:
    """Rate a proposal: recognised headings first, then how little is missing."""
    return len(mapping.fields()), -len(mapping.missing())


def _proposal(row: Row, content: RowContent) -> Mapping:
    meanings = [(index, cell, _meaning(cell.text, content)) for index, cell in row.cells]
    names = {name for _, _, name in meanings}
    taken: set[str] = set()
    columns = []
    for index, cell, found in meanings:
        name = _name_column(content, names) if fold(cell.text) == "name" else found
        fresh = None if name in taken else name
        if fresh and not _is_fact(content, fresh):
            taken.add(fresh)
        columns.append(Column(index, " ".join(cell.text.split()), cell.address, fresh))
    return Mapping(content, row.number, tuple(columns))


def _name_column(content: RowContent, others: set[str | None]) -> str:
    """Return what a column headed just "Name" means beside the other columns."""
    if content is RowContent.NETWORK and "institution_name" not in others:
        return "institution_name"
    if content is RowContent.OFFERS:
        return "offer_name"
    return "family_name" if "given_name" in others else FULL_NAME


def _meaning(heading: str, content: RowContent) -> str | None:
    known = HEADINGS[content]
    for text in (heading, _BRACKETS.sub(" ", heading)):
        folded = fold(text)
        if folded in known:
            return known[folded]
    folded = fold(heading)
    if content is RowContent.CASES and (special := _special(folded)):
        return special
    if len(folded) < _TYPO_LENGTH:
        return None
    close = get_close_matches(folded, known, n=1, cutoff=_TYPO_CUTOFF)
    return known[close[0]] if close else None


def _special(heading: str) -> str | None:
    marked = (name for name, words in SPECIAL_WORDS.items() if any(w in heading for w in words))
    return next(marked, None)


def lines(sheet: Sheet, mapping: Mapping) -> tuple[Line, ...]:
    """Return the data rows below the headings; repeated headings and footers are left out."""
    headings = {column.index: column.heading for column in mapping.columns}
    below = (row for row in sheet.rows if row.number > mapping.heading_row)
    return tuple(
        Line(
            mapping.content,
            sheet.file,
            sheet.name,
            row.number,
            tuple(_entries(row, mapping)),
            sheet.epoch,
        )
        for row in below
        if not _is_footer(row) and not _repeats(row, headings)
    )


def _entries(row: Row, mapping: Mapping) -> Iterator[Entry]:
    fields = FIELDS_OF[mapping.content]
    for column in mapping.columns:
        if column.field:
            empty = Cell(address(column.index, row.number), "")
            yield Entry(fields[column.field], row.cell(column.index) or empty)


def _is_footer(row: Row) -> bool:
    texts = [cell.text for _, cell in row.cells]
    return len(texts) <= _FOOTER_CELLS and bool(_FOOTER.match(fold(texts[0])))


def _repeats(row: Row, headings: dict[int, str]) -> bool:
    return all(headings.get(index) == " ".join(cell.text.split()) for index, cell in row.cells)
