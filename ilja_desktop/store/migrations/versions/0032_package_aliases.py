"""What a contact calls a record that is here under another number."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    """Make the table; it begins empty."""
    op.create_table(
        "package_aliases",
        sa.Column("object_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("own_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("package_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["package_id"], ["packages.id"], name=op.f("fk_package_aliases_package_id_packages")
        ),
        sa.PrimaryKeyConstraint("object_id", name=op.f("pk_package_aliases")),
    )
    op.create_index(
        "ix_package_aliases_package_id", "package_aliases", ["package_id"], unique=False
    )
