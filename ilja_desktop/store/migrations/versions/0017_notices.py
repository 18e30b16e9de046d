"""How near an end has to be to be brought up apart is a rule of the office."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Keep for the rules of before what the program did then."""
    for name, days in (("near_notice_days", "30"), ("urgent_notice_days", "7")):
        column = sa.Column(name, sa.Integer(), nullable=False, server_default=days)
        op.add_column("policies", column)
