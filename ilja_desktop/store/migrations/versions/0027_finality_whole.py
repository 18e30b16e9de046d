"""Signatures beside final papers and minutes of boards stand still; sheets keep new wordings."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"

FINAL = "('festgeschrieben', 'unterschrieben', 'verteilt', 'gesperrt', 'geloescht')"
IN_FILE = "OLD.state IN ('mit eigenem Zertifikat', 'von Hand am Bildschirm')"
SIGNED = "{0}.state = 'unterschrieben'"
ARCHIVES = "('Sitzungsprotokoll (Archiv)', 'Fallblatt (Archiv)'"

PLACE = "id uuid document_id case_id number name role professional_id"
SIGNATURE = "revision state added sha256 certificate turn recorded_at recorded_by_id"
BOARD = "id uuid kind held_on starts_at place chair_id present excused summary_id state document_id"

CLOSED_PAPER = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} AS p WHERE p.document_id = NEW.document_id "
    f"AND p.state IN {FINAL})"
    for table in ("case_sheets", "minutes")
)
POINTS = "(SELECT json_group_array(json_remove(value, '$.kept')) FROM json_each({0}.points))"
TAKES_PLACE = (
    "EXISTS (SELECT 1 FROM board_sessions AS b WHERE b.state = 'unterschrieben' "
    "AND (b.id = NEW.id OR b.uuid = NEW.uuid))"
)


def upgrade() -> None:
    """Make the column, and the triggers that were missing."""
    empty = sa.text("'[]'")
    op.add_column(
        "case_sheets", sa.Column("wordings", sa.Text(), nullable=False, server_default=empty)
    )
    changed = "OLD.wordings IS NOT NEW.wordings OR OLD.id IS NOT NEW.id"
    _anew("final_case_sheets_update", "OLD.id IS NOT NEW.id", changed)
    for event in ("update", "delete"):
        _anew(f"final_documents_{event}", ARCHIVES, f"{ARCHIVES}, 'Gremienprotokoll'")
    sealed = "(OLD.sealed IS NOT NEW.sealed AND (OLD.sealed IS NULL OR NEW.sealed IS NULL))"
    _refuse(
        "acknowledgements",
        f"{_moved(PLACE)} OR {sealed} OR ({IN_FILE} AND ({_moved(SIGNATURE)}))",
        "1",
        CLOSED_PAPER,
    )
    points = f"{POINTS.format('OLD')} IS NOT {POINTS.format('NEW')}"
    _refuse(
        "board_sessions",
        f"{SIGNED.format('OLD')} AND ({_moved(BOARD)} OR {points})",
        SIGNED.format("OLD"),
        f"{SIGNED.format('NEW')} OR {TAKES_PLACE}",
    )


def _anew(name: str, old: str, new: str) -> None:
    query = sa.text("SELECT sql FROM sqlite_master WHERE name = :name")
    said = str(op.get_bind().execute(query, {"name": name}).scalar_one())
    op.execute(f"DROP TRIGGER {name}")
    op.execute(said.replace(old, new, 1 if "OLD" in old else -1))


def _moved(columns: str) -> str:
    return " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns.split())


def _refuse(table: str, changed: str, gone: str, joined: str) -> None:
    """Refuse what may not happen to the rows of a table, unless the gate is open for it."""
    shut = "NOT EXISTS (SELECT 1 FROM record_gate{0})"
    erasing = " WHERE deed = 'löschen'"
    for event, gate, when in (
        ("UPDATE", "", changed),
        ("DELETE", erasing, gone),
        ("INSERT", erasing, joined),
    ):
        op.execute(
            f"CREATE TRIGGER final_{table}_{event.lower()} BEFORE {event} ON {table} "
            f"WHEN {shut.format(gate)} AND ({when}) "
            "BEGIN SELECT RAISE(ABORT, 'festgeschrieben'); END"
        )
