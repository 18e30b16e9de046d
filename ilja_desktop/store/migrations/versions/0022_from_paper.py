"""When an item was typed in that was held on paper."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Add the column; nothing was typed in so far."""
    op.add_column("agenda_items", sa.Column("typed_in_at", sa.DateTime(), nullable=True))
