"""What was published is remembered, and new cases wait for their review."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    """Make the ledger of publications and the days up to which cases were reviewed."""
    op.create_table(
        "publications",
        *_noun(),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("tables", sa.Text(), nullable=False),
        sa.Column("published_at", sa.DateTime(), nullable=False),
        sa.Column("published_by_id", sa.Integer(), nullable=False),
        _foreign("publications", "document_id", "documents"),
        _foreign("publications", "published_by_id", "users"),
        *_keys("publications"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "cut_offs",
        *_noun(),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(), nullable=False),
        sa.Column("reviewed_by_id", sa.Integer(), nullable=False),
        _foreign("cut_offs", "reviewed_by_id", "users"),
        *_keys("cut_offs"),
        sqlite_autoincrement=True,
    )
    indexes = {"publications": ("document_id", "published_by_id"), "cut_offs": ("day", "reviewed_by_id")}
    for table, columns in indexes.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column], unique=False)


def _noun() -> tuple[sa.Column, ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
    )


def _keys(table: str) -> tuple[sa.Constraint, ...]:
    return (
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uuid", name=op.f(f"uq_{table}_uuid")),
    )


def _foreign(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)
