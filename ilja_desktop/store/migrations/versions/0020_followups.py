"""Reminders, answers and reviews of a commitment are kept one by one."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

LINKS = (("case_id", "cases"), ("commitment_id", "commitments"))


def upgrade() -> None:
    """Make the table; of what was answered before, only the latest is known."""
    op.create_table(
        "follow_ups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name, _ in LINKS),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("answer", sa.String(length=60), nullable=True),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("state_before", sa.String(length=60), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        *(_foreign(name, target) for name, target in LINKS),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_ups")),
        sa.UniqueConstraint("uuid", name=op.f("uq_follow_ups_uuid")),
        sqlite_autoincrement=True,
    )
    for name, _ in LINKS:
        op.create_index(f"ix_follow_ups_{name}", "follow_ups", [name], unique=False)


def _foreign(column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_follow_ups_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)
