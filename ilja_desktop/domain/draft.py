"""What somebody entered of a record: the fields of its draft, without what the vault adds."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

D = TypeVar("D", bound="DataclassInstance")


def entered(kind: type[D], record: D) -> dict[str, Any]:
    """Return what was entered of a record, by the names of the draft's fields."""
    return {field.name: getattr(record, field.name) for field in fields(kind)}


def draft_of(kind: type[D], record: D) -> D:
    """Return what was entered of a record as a draft, to be changed or passed on."""
    return kind(**entered(kind, record))
