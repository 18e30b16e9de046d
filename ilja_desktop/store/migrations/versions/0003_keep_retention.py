"""What moves the day of erasure, tombstones, losses, and the rules and address they need."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

AUTHORITY = (
    "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen\n"
    "Postfach 20 04 44\n40102 Düsseldorf\npoststelle@ldi.nrw.de"
)


def upgrade() -> None:
    """Make the tables; what is there gets the values a new office begins with."""
    op.create_table("losses",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
    sa.Column("revision", sa.Integer(), nullable=False),
    sa.Column("thing", sa.String(length=60), nullable=False),
    sa.Column("protection", sa.String(length=60), nullable=False),
    sa.Column("lost_on", sa.Date(), nullable=True),
    sa.Column("noticed_at", sa.DateTime(), nullable=False),
    sa.Column("circumstances", sa.Text(), nullable=False),
    sa.Column("measures", sa.Text(), nullable=False),
    sa.Column("state_of", sa.Date(), nullable=True),
    sa.Column("copies", sa.Text(), nullable=False),
    sa.Column("notified_on", sa.Date(), nullable=True),
    sa.Column("told_on", sa.Date(), nullable=True),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_losses")),
    sa.UniqueConstraint("uuid", name=op.f("uq_losses_uuid")),
    sqlite_autoincrement=True
    )
    op.create_table("tombstones",
    sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
    sa.Column("trace", sa.String(length=60), nullable=False),
    sa.Column("day", sa.Date(), nullable=False),
    sa.Column("ground", sa.String(length=60), nullable=False),
    sa.PrimaryKeyConstraint("uuid", name=op.f("pk_tombstones"))
    )
    op.create_table("retentions",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
    sa.Column("revision", sa.Integer(), nullable=False),
    sa.Column("case_id", sa.Integer(), nullable=False),
    sa.Column("withdrawn_until", sa.Date(), nullable=True),
    sa.Column("extended_to", sa.Date(), nullable=True),
    sa.Column("extension_reason", sa.Text(), nullable=False),
    sa.Column("held_on", sa.Date(), nullable=True),
    sa.Column("hold_reason", sa.Text(), nullable=False),
    sa.Column("hold_reviewed_on", sa.Date(), nullable=True),
    sa.Column("transferred_on", sa.Date(), nullable=True),
    sa.Column("transferred_to", sa.Text(), nullable=False),
    sa.Column("archive", sa.String(length=60), nullable=True),
    sa.Column("archive_on", sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_retentions_case_id_cases")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_retentions")),
    sa.UniqueConstraint("uuid", name=op.f("uq_retentions_uuid")),
    sqlite_autoincrement=True
    )
    op.create_index("ix_retentions_case_id", "retentions", ["case_id"], unique=False)
    op.add_column("consents", sa.Column("erase_by", sa.Date(), nullable=True))
    op.add_column("offices", _column("supervisory_authority", sa.Text(), ""))
    op.add_column("policies", _column("withdrawal_days", sa.Integer(), "14"))
    op.add_column("policies", _column("hold_review_months", sa.Integer(), "6"))
    op.add_column("policies", _column("erasure_cap", sa.Integer(), "25"))
    known = sa.text("UPDATE offices SET supervisory_authority = :address")
    op.execute(known.bindparams(address=AUTHORITY))


def _column(name: str, kind: sa.types.TypeEngine[Any], given: str) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False, server_default=given)
