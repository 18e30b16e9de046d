"""Custody holders who ticked on the form that they want a sheet of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add the column; nobody has ticked it so far."""
    wish = sa.Column("holder_sheets", sa.Text(), nullable=False, server_default="[]")
    op.add_column("consents", wish)
