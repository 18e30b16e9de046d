"""Rules on tables: regular rows, and headers that say what they head (UA 7.2, 7.5)."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Dictionary, Name, Object

from ilja_desktop.documents.check.finding import Subject, items_of, text_of

_GROUPS = frozenset(["THead", "TBody", "TFoot"])
_CELLS = frozenset(["TH", "TD"])
_SCOPES = (Name.Row, Name.Column, Name.Both)


def check_table(subject: Subject, table: Object) -> None:
    """Check one table element. Cells that span others are not made here and are refused."""
    rows = [list(_cells(row)) for row in _rows(table)]
    widths = {len(row) for row in rows}
    subject.require(len(widths) == 1, "PDF/UA 7.2-42", f"rows of {sorted(widths)} cells")
    parts = [text_of(part.get("/S")) for part in _children(table)]
    subject.require(parts.count("THead") <= 1, "PDF/UA 7.2-11", "several heads")
    subject.require("THead" not in parts or "TBody" in parts, "PDF/UA 7.2-14", "head alone")
    headers = [cell for row in rows for cell in row if text_of(cell.get("/S")) == "TH"]
    subject.require(headers, "PDF/UA 7.5-1", "table without headers")
    for header in headers:
        scope = _attribute(header, "/Scope")
        subject.require(scope in _SCOPES, "PDF/UA 7.5-1", "header without a scope")
    for row in rows:
        for cell in row:
            spans = _attribute(cell, "/ColSpan") or _attribute(cell, "/RowSpan")
            subject.require(not spans, "PDF/UA 7.2-41", "cell that spans others")


def _rows(element: Object) -> Iterator[Object]:
    for child in _children(element):
        role = text_of(child.get("/S"))
        if role in _GROUPS:
            yield from _rows(child)
        elif role == "TR":
            yield child


def _cells(row: Object) -> Iterator[Object]:
    return (child for child in _children(row) if text_of(child.get("/S")) in _CELLS)


def _children(element: Object) -> Iterator[Object]:
    for child in items_of(element.get("/K")):
        if isinstance(child, Dictionary) and "/S" in child:
            yield child


def _attribute(cell: Object, key: str) -> Object | None:
    for attributes in items_of(cell.get("/A")):
        if attributes.get("/O") == Name.Table and key in attributes:
            return attributes[key]
    return None
