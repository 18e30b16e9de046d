"""Contacts, packages and what was in them, lineages, cases on loan, blocks of numbers."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"

_TEXT, _DAY, _NUMBER, _FLAG = sa.Text(), sa.Date(), sa.Integer(), sa.Boolean()
_WORD, _OCTETS, _UUID = sa.String(length=60), sa.LargeBinary(), sa.Uuid(native_uuid=False)

_Links = dict[str, tuple[str, bool]]
_Part = tuple[str, Any, bool]


def upgrade() -> None:
    """Make the tables; all begin empty."""
    _noun(
        "contacts",
        {"professional_id": ("professionals", True)},
        *((name, _TEXT, False) for name in ("name", "office", "desk", "epk")),
        *((name, _OCTETS, False) for name in ("certificate", "authority")),
        ("compared_on", _DAY, True),
        ("compared_by", _WORD, True),
        ("changed_on", _DAY, True),
        ("active", _FLAG, False),
        unique=("epk",),
    )
    _noun(
        "packages",
        {"contact_id": ("contacts", False)},
        ("direction", _WORD, False),
        ("errand", _WORD, False),
        ("subject", _UUID, True),
        ("number", _NUMBER, False),
        ("digest", _TEXT, False),
        ("made_at", sa.DateTime(), False),
        ("checkpoint", _TEXT, False),
        ("records", _NUMBER, False),
        ("missing", _NUMBER, False),
        ("state", _WORD, False),
    )
    op.create_index("ix_packages_digest", "packages", ["digest"], unique=False)
    _noun(
        "loans",
        {"case_id": ("cases", False), "contact_id": ("contacts", False)},
        ("side", _WORD, False),
        ("since", _DAY, False),
        ("ended_on", _DAY, True),
    )
    _without_noun()


def _without_noun() -> None:
    op.create_table(
        "package_entries",
        sa.Column("package_id", _NUMBER, nullable=False),
        sa.Column("object_id", _UUID, nullable=False),
        sa.Column("noun", _TEXT, nullable=False),
        sa.Column("move", _WORD, nullable=True),
        sa.Column("before", _NUMBER, nullable=False),
        sa.Column("after", _NUMBER, nullable=False),
        sa.Column("former", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["package_id"], ["packages.id"], name=op.f("fk_package_entries_package_id_packages")
        ),
        sa.PrimaryKeyConstraint("package_id", "object_id", name=op.f("pk_package_entries")),
    )
    op.create_index("ix_package_entries_object_id", "package_entries", ["object_id"], unique=False)
    op.create_table(
        "lineages",
        sa.Column("object_id", _UUID, nullable=False),
        sa.Column("noun", _TEXT, nullable=False),
        sa.Column("revision", _NUMBER, nullable=False),
        sa.Column("ahead", _NUMBER, nullable=False),
        sa.Column("gone", _FLAG, nullable=False),
        sa.Column("versions", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("object_id", name=op.f("pk_lineages")),
    )
    op.create_table(
        "number_blocks",
        sa.Column("series", _TEXT, nullable=False),
        sa.Column("first", _NUMBER, nullable=False),
        sa.Column("last", _NUMBER, nullable=False),
        sa.Column("next", _NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("series", "first", name=op.f("pk_number_blocks")),
    )


def _noun(name: str, links: _Links, *parts: _Part, unique: tuple[str, ...] = ()) -> None:
    op.create_table(
        name,
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("uuid", _UUID, nullable=False),
        sa.Column("revision", _NUMBER, nullable=False),
        *(sa.Column(link, _NUMBER, nullable=free) for link, (_to, free) in links.items()),
        *(sa.Column(part, kind, nullable=free) for part, kind, free in parts),
        *(
            sa.ForeignKeyConstraint([link], [f"{to}.id"], name=op.f(f"fk_{name}_{link}_{to}"))
            for link, (to, _free) in links.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        *(sa.UniqueConstraint(one, name=op.f(f"uq_{name}_{one}")) for one in ("uuid", *unique)),
        sqlite_autoincrement=True,
    )
    for link in links:
        op.create_index(f"ix_{name}_{link}", name, [link], unique=False)
