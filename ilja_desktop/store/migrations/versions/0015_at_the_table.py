"""Pauses, arrivals, who tells the result, reviews, numbers to call, and text kept apart."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

TEXTS = (
    ("attendances", "office", "''"),
    ("attendances", "function", "''"),
    ("offices", "emergency_line", "'110 · 112'"),
    ("offices", "duty_line", "''"),
    ("offices", "protection_adviser", "''"),
    ("offices", "crisis_service", "''"),
    ("conferences", "pauses", "'[]'"),
    ("attendances", "stays", "'[]'"),
)
NUMBERS = (("agenda_items", "minutes_more", "0"), ("policies", "tell_result_days", "7"))
MOMENTS = (
    ("agenda_items", "attendance_confirmed_at", sa.DateTime()),
    ("attendances", "notice_given_at", sa.DateTime()),
    ("case_sheets", "told_until", sa.Date()),
    ("case_sheets", "told_by_id", sa.Integer()),
    ("commitments", "looked_at_on", sa.Date()),
    ("commitments", "not_done", sa.String(length=60)),
)
LINKS = (("item_id", "agenda_items"), ("case_id", "cases"))


def upgrade() -> None:
    """Add the columns and make the table; nothing has happened yet."""
    for table, name, given in TEXTS:
        column = sa.Column(name, sa.Text(), nullable=False, server_default=sa.text(given))
        op.add_column(table, column)
    for table, name, given in NUMBERS:
        column = sa.Column(name, sa.Integer(), nullable=False, server_default=given)
        op.add_column(table, column)
    for table, name, kind in MOMENTS:
        op.add_column(table, sa.Column(name, kind, nullable=True))
    op.create_table(
        "stopped_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("stopped_at", sa.DateTime(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        *(_foreign(column, target) for column, target in LINKS),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stopped_items")),
        sa.UniqueConstraint("uuid", name=op.f("uq_stopped_items_uuid")),
        sqlite_autoincrement=True,
    )
    for column, _ in LINKS:
        op.create_index(f"ix_stopped_items_{column}", "stopped_items", [column], unique=False)


def _foreign(column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_stopped_items_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)
