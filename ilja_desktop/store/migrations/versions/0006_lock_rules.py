"""When the program locks by itself; without a row the usual rules hold."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "lock_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("idle_minutes", sa.Integer(), nullable=False),
        sa.Column("conference_minutes", sa.Integer(), nullable=False),
        sa.Column("presence_minutes", sa.Integer(), nullable=False),
        sa.Column("open_hours", sa.Integer(), nullable=False),
        sa.Column("clock_slack_seconds", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lock_rules")),
        sa.UniqueConstraint("uuid", name=op.f("uq_lock_rules_uuid")),
        sqlite_autoincrement=True,
    )
