"""Signed forms kept as files, and the rules about them and about signing on the screen."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

RULES = (
    ("scan_megabytes", sa.Integer(), "20"),
    ("scan_megapixels", sa.Integer(), "60"),
    ("screen_signing", sa.Boolean(), "0"),
    ("screen_signing_special", sa.Boolean(), "0"),
)
LINKS = (
    ("consent_id", "consents"),
    ("person_id", "young_people"),
    ("attached_by_id", "users"),
    ("reviewed_by_id", "users"),
)


def upgrade() -> None:
    """Make the table, and give policies the strictest rules."""
    op.create_table(
        "scans",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("consent_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("origin", sa.String(length=60), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("attached_at", sa.DateTime(), nullable=False),
        sa.Column("attached_by_id", sa.Integer(), nullable=False),
        sa.Column("reviewed_by_id", sa.Integer(), nullable=True),
        sa.Column("reviewed_on", sa.Date(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        *(_foreign(column, target) for column, target in LINKS),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scans")),
        sa.UniqueConstraint("uuid", name=op.f("uq_scans_uuid")),
        sqlite_autoincrement=True,
    )
    for column in (*(column for column, _ in LINKS), "sha256"):
        op.create_index(f"ix_scans_{column}", "scans", [column], unique=False)
    for name, kind, given in RULES:
        op.add_column("policies", sa.Column(name, kind, nullable=False, server_default=given))


def _foreign(column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_scans_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)
