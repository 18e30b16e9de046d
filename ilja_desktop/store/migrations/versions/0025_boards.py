"""Boards meet without cases."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

LINKS = (
    ("chair_id", "professionals", False),
    ("summary_id", "documents", True),
    ("document_id", "documents", True),
)


def upgrade() -> None:
    """Make the table; there is no column in it that leads to a case."""
    op.create_table(
        "board_sessions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=free) for name, _, free in LINKS),
        sa.Column("present", sa.Text(), nullable=False),
        sa.Column("excused", sa.Text(), nullable=False),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        *(_foreign(name, target) for name, target, _ in LINKS),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_board_sessions")),
        sa.UniqueConstraint("uuid", name=op.f("uq_board_sessions_uuid")),
        sqlite_autoincrement=True,
    )
    for name in ("held_on", *(link for link, _, _ in LINKS)):
        op.create_index(f"ix_board_sessions_{name}", "board_sessions", [name], unique=False)


def _foreign(column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_board_sessions_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)
