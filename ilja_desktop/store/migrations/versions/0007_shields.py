"""Shields over young people, the keys under them, and a place for sealed values in each row."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

SEALED = (
    "young_people",
    "custody_holders",
    "consents",
    "cases",
    "retentions",
    "case_reports",
    "case_sheets",
    "goals",
    "commitments",
    "agenda_items",
    "attendances",
    "disclosures",
    "documents",
    "history",
    "drafts",
)


def upgrade() -> None:
    """Make the tables and columns; nobody is shielded so far."""
    for table in SEALED:
        op.add_column(table, sa.Column("sealed", sa.LargeBinary(), nullable=True))
    op.create_index(
        "ix_young_people_sealed",
        "young_people",
        ["id"],
        unique=False,
        sqlite_where=sa.text("sealed IS NOT NULL"),
    )
    op.create_table(
        "shields",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("charter", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("shielded_on", sa.Date(), nullable=False),
        sa.Column("renewal_due", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["young_people.id"], name=op.f("fk_shields_person_id_young_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shields")),
        sa.UniqueConstraint("uuid", name=op.f("uq_shields_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_shields_person_id", "shields", ["person_id"], unique=False)
    op.create_table(
        "shield_keys",
        sa.Column("shield_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["shield_id"],
            ["shields.id"],
            name=op.f("fk_shield_keys_shield_id_shields"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("shield_id", "holder", name=op.f("pk_shield_keys")),
    )
