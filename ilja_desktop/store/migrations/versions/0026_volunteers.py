"""Volunteers, their tandems, the logs of these, and what the office decided about them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"

_TEXT, _DAY, _NUMBER, _STAMP = sa.Text(), sa.Date(), sa.Integer(), sa.DateTime()
_WORD = sa.String(length=60)


def upgrade() -> None:
    """Make the tables, and give the rules of every day what holds unless decided otherwise."""
    _volunteers()
    _mentorships()
    _entries()
    rules = sa.Column("mentoring", _TEXT, server_default="{}", nullable=False)
    op.add_column("policies", rules)


def _volunteers() -> None:
    _table(
        "volunteers",
        *_columns(_TEXT, "given_name family_name phone mail languages regions times"),
        *_columns(_TEXT, "training_fields selection trainings payments"),
        *_columns(_WORD, "state"),
        *_columns(_WORD, "source", free=True),
        *_columns(_TEXT, "certificate", free=True),
        *_columns(_NUMBER, "capacity"),
        *_columns(_DAY, "interest_on interviewed_on agreed_on pledged_on", free=True),
        *_columns(_DAY, "device_pledged_on active_from left_on", free=True),
        links={"institution_id": "institutions", "professional_id": "professionals"},
    )


def _mentorships() -> None:
    _table(
        "mentorships",
        *_columns(_TEXT, "pseudonym given_name aim languages region times contact"),
        *_columns(_WORD, "state"),
        *_columns(_WORD, "training_field end_reason mood", free=True),
        *_columns(_NUMBER, "rhythm_days"),
        *_columns(_DAY, "requested_on"),
        *_columns(_DAY, "met_on began_on paused_on ended_on next_on emptied_on", free=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.UniqueConstraint("pseudonym", name=op.f("uq_mentorships_pseudonym")),
        links={
            "person_id": "young_people",
            "volunteer_id": "volunteers",
            "contact_id": "professionals",
        },
    )


def _entries() -> None:
    _table(
        "mentor_log_entries",
        *_columns(_TEXT, "done felt next_step topics inquiry read_by answer"),
        *_columns(_WORD, "kind origin"),
        *_columns(_WORD, "place mood", free=True),
        *_columns(_DAY, "met_on"),
        *_columns(_DAY, "next_on", free=True),
        *_columns(_NUMBER, "fare_cents"),
        *_columns(_NUMBER, "minutes", free=True),
        *_columns(_STAMP, "written_at"),
        *_columns(_STAMP, "read_at", free=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        links={"mentorship_id": "mentorships"},
        needed=("mentorship_id",),
    )


def _columns(kind: Any, names: str, *, free: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind, nullable=free) for name in names.split()]


def _table(
    name: str,
    *parts: sa.Column[Any] | sa.UniqueConstraint,
    links: dict[str, str],
    needed: tuple[str, ...] = (),
) -> None:
    op.create_table(
        name,
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", _NUMBER, nullable=False),
        *(sa.Column(link, _NUMBER, nullable=link not in needed) for link in links),
        *parts,
        *(
            sa.ForeignKeyConstraint([link], [f"{to}.id"], name=op.f(f"fk_{name}_{link}_{to}"))
            for link, to in links.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint("uuid", name=op.f(f"uq_{name}_uuid")),
        sqlite_autoincrement=True,
    )
    for link in links:
        op.create_index(f"ix_{name}_{link}", name, [link], unique=False)
