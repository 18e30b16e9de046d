"""Others than the young person and custody holders may have said something in confidence."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    """Make the table; so far nobody of them could sign."""
    op.create_table(
        "third_people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["young_people.id"], name=op.f("fk_third_people_person_id_young_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_third_people")),
        sa.UniqueConstraint("uuid", name=op.f("uq_third_people_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_third_people_person_id", "third_people", ["person_id"], unique=False)
    op.add_column("signatures", sa.Column("third_person_id", sa.Integer(), nullable=True))
