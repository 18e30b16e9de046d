"""How much had happened to a consent when its tombstone was left."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the column; what is there keeps working as it did."""
    op.add_column(
        "tombstones", sa.Column("events", sa.Integer(), server_default="0", nullable=False)
    )
