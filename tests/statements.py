"""A plug-in that has every statement written in SQL once per worker.

A run opens hundreds of copies of the same vault, and each would compile the same statements anew.
The program keeps what it compiled with the opened vault and drops both together, because a
statement remembers what was first asked with it; in tests nobody real is asked for.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

WRITTEN: LRUCache[Any, Any] = LRUCache(2_000)


class OneDialect(SQLiteDialect_pysqlite):
    """SQLite, the same for all engines, so that one serves itself from what another compiled."""

    supports_statement_cache = True

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        engine.update_execution_options(compiled_cache=WRITTEN)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OneDialect)

    def __hash__(self) -> int:
        return hash(OneDialect)


registry.register("sqlite.pysqlite", __name__, OneDialect.__name__)
