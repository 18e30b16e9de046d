"""Runs the migrations on the open, encrypted connection it is given; it never opens one itself."""

from __future__ import annotations

from typing import Literal

import sqlalchemy as sa
from alembic import context
from sqlalchemy import Connection
from sqlalchemy.types import TypeDecorator

from ilja_desktop.store.nouns import TABLES
from ilja_desktop.store.searchtables import FULL_TEXT


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Leave out the full-text index, whose tables SQLite makes on its own."""
    return not (kind == "table" and name is not None and name.startswith(FULL_TEXT))


def _spelled(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Spell types in steps by what SQLite keeps, so that old steps need none of our code."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{type(item.impl).__name__}()"
    if kind == "type" and isinstance(item, sa.Enum):
        return f"sa.String(length={item.length})"
    return False


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=TABLES[0].metadata,
        include_name=_is_ours,
        render_item=_spelled,
        render_as_batch=True,
        compare_server_default=True,
    )
    with context.begin_transaction():
        context.run_migrations()


_run(context.config.attributes["connection"])
