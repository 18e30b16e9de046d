"""What final records have got since stands still with the rest of them."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"

SINCE = (
    ("conferences", "moderations"),
    ("agenda_items", "typed_in_at"),
    ("documents", "check_code"),
)


def upgrade() -> None:
    """Make the triggers anew with the columns that came."""
    connection = op.get_bind()
    query = sa.text("SELECT sql FROM sqlite_master WHERE name = :name")
    for table, column in SINCE:
        name = f"final_{table}_update"
        said = connection.execute(query, {"name": name}).scalar_one()
        op.execute(f"DROP TRIGGER {name}")
        changed = f"OLD.{column} IS NOT NEW.{column} OR OLD.id IS NOT NEW.id"
        op.execute(str(said).replace("OLD.id IS NOT NEW.id", changed, 1))
