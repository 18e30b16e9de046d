"""The group of residence titles of a path, where the consent to be followed up names it."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    """Add the column; nobody has told anything yet."""
    unknown = sa.text("'keine Angabe'")
    word = sa.String(length=60)
    op.add_column(
        "pathways", sa.Column("residence_group", word, nullable=False, server_default=unknown)
    )
