"""What part A says of an item that is no case; it stands still with the minutes."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"

TRIGGER = "final_agenda_items_update"
TITLE = "OLD.title IS NOT NEW.title"


def upgrade() -> None:
    """Add the column, and make the trigger anew that guards its table."""
    empty = sa.text("''")
    op.add_column(
        "agenda_items", sa.Column("notes", sa.Text(), nullable=False, server_default=empty)
    )
    query = sa.text("SELECT sql FROM sqlite_master WHERE name = :name")
    said = str(op.get_bind().execute(query, {"name": TRIGGER}).scalar_one())
    op.execute(f"DROP TRIGGER {TRIGGER}")
    op.execute(said.replace(TITLE, f"{TITLE} OR OLD.notes IS NOT NEW.notes", 1))
