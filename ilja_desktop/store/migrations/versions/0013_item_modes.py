"""Why an item is discussed without names, and under which pseudonym."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Add both columns."""
    for name in ("mode_reason", "pseudonym"):
        column = sa.Column(name, sa.Text(), nullable=False, server_default=sa.text("''"))
        op.add_column("agenda_items", column)
