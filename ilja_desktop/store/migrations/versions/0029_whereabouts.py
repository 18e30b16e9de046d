"""Paths of young people: a small record of school and contact, stations, and what was found out."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"

_TEXT, _DAY, _NUMBER, _FLAG = sa.Text(), sa.Date(), sa.Integer(), sa.Boolean()
_WORD = sa.String(length=60)
_PERSON = {"person_id": ("young_people", False)}


def upgrade() -> None:
    """Make the tables; all begin empty."""
    _table(
        "pathways",
        _PERSON,
        ("school_type", _WORD, False),
        ("school_ends_on", _DAY, True),
        ("contact", _TEXT, False),
        ("erase_on", _DAY, False),
        ("sealed", sa.LargeBinary(), True),
    )
    _table(
        "stations",
        _PERSON,
        ("category", _TEXT, False),
        ("begins_on", _DAY, False),
        ("ends_on", _DAY, True),
        ("funded_by", _WORD, True),
        ("certificate", _FLAG, False),
        ("sealed", sa.LargeBinary(), True),
    )
    _table(
        "whereabouts",
        {**_PERSON, "station_id": ("stations", True)},
        ("stage", _WORD, False),
        ("day", _DAY, False),
        ("category", _TEXT, False),
        ("asked_on", _DAY, False),
        *((name, _WORD, True) for name in ("source", "certainty", "missed")),
        ("sealed", sa.LargeBinary(), True),
    )
    _table(
        "destination_lists",
        {},
        ("source", _TEXT, False),
        ("as_of", _DAY, True),
        *((name, _TEXT, False) for name in ("destinations", "groups", "rules")),
        ("decided_on", _DAY, False),
    )


def _table(
    name: str, links: dict[str, tuple[str, bool]], *parts: tuple[str, Any, bool]
) -> None:
    op.create_table(
        name,
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", _NUMBER, nullable=False),
        *(sa.Column(link, _NUMBER, nullable=free) for link, (_to, free) in links.items()),
        *(sa.Column(part, kind, nullable=free) for part, kind, free in parts),
        *(
            sa.ForeignKeyConstraint([link], [f"{to}.id"], name=op.f(f"fk_{name}_{link}_{to}"))
            for link, (to, _free) in links.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint("uuid", name=op.f(f"uq_{name}_uuid")),
        sqlite_autoincrement=True,
    )
    for link in links:
        op.create_index(f"ix_{name}_{link}", name, [link], unique=False)
