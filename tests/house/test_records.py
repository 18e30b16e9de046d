"""What a use case hands out and what the vault keeps have the same fields."""

from dataclasses import fields

import pytest
from sqlalchemy.orm import DeclarativeBase

from ilja_desktop.store.rows import SealedRow
from tests.house.source import ours

KEPT = [row for row in ours(DeclarativeBase) if hasattr(row, "RECORD")]


@pytest.mark.parametrize("row", KEPT, ids=lambda row: row.__name__)
def test_record_and_row_have_the_same_fields(row: type[DeclarativeBase]) -> None:
    record = getattr(row, "RECORD")  # noqa: B009 - not every row keeps a record
    children = set(getattr(row, "CHILDREN", ()))
    names = {field.name for field in fields(record)}
    assert children <= names
    sealed = {"sealed"} if issubclass(row, SealedRow) else set()
    assert names - children == set(row.__mapper__.columns.keys()) - sealed


def test_rows_keep_records() -> None:
    assert KEPT
