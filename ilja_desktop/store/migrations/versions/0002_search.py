"""The tables lists are sorted and searched by."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the search tables; whoever runs this fills them afterwards."""
    op.create_table(
        "person_keys",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("family_sound", sa.Text(), nullable=False),
        sa.Column("given_sound", sa.Text(), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["young_people.id"],
            name=op.f("fk_person_keys_person_id_young_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person_keys")),
    )
    op.create_index("ix_person_keys_born_on", "person_keys", ["born_on"], unique=False)
    op.create_index(
        "ix_person_keys_sounds", "person_keys", ["family_sound", "given_sound"], unique=False
    )
    op.create_table(
        "case_keys",
        sa.Column("case_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("family_key", sa.Text(), nullable=False),
        sa.Column("number_key", sa.Text(), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("closed_draft", sa.Boolean(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_keys_case_id_cases"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_case_keys")),
    )
    op.create_index(
        "ix_case_keys_family_key",
        "case_keys",
        ["family_key", "closed_draft", "state"],
        unique=False,
    )
    op.create_index(
        "ix_case_keys_number_key",
        "case_keys",
        ["number_key", "case_id", "closed_draft", "state"],
        unique=False,
    )
    op.create_index(
        "ix_case_keys_sort_key",
        "case_keys",
        ["sort_key", "case_id", "closed_draft", "state"],
        unique=False,
    )
    op.execute(
        "CREATE VIRTUAL TABLE case_search USING fts5(family, given, number, school,"
        " tokenize='unicode61', prefix='1 2 3')"
    )
    # Without it, words of erased rows stay readable in the index.
    op.execute("INSERT INTO case_search(case_search, rank) VALUES ('secure-delete', 1)")
