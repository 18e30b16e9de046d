"""Who takes note of signed papers; the code by which a paper is found again."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

LINKS = (("document_id", "documents"), ("case_id", "cases"))
CODED = ("documents", "disclosures")


def upgrade() -> None:
    """Make the table and the columns; papers of before have no places and no code on record."""
    for table in CODED:
        code = sa.Column("check_code", sa.Text(), nullable=False, server_default=sa.text("''"))
        op.add_column(table, code)
    op.create_table(
        "acknowledgements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("professional_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("added", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("certificate", sa.LargeBinary(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("recorded_by_id", sa.Integer(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        *(_foreign(column, target) for column, target in LINKS),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acknowledgements")),
        sa.UniqueConstraint("uuid", name=op.f("uq_acknowledgements_uuid")),
        sqlite_autoincrement=True,
    )
    for column in (*(column for column, _ in LINKS), "sha256"):
        op.create_index(f"ix_acknowledgements_{column}", "acknowledgements", [column], unique=False)


def _foreign(column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_acknowledgements_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)
