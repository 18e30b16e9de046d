"""Finished records freeze in the database itself; reviews, remarks and corrections have a place."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

FINAL = "('festgeschrieben', 'unterschrieben', 'verteilt', 'gesperrt', 'geloescht')"
RANK = (
    "CASE {0}.state WHEN 'festgeschrieben' THEN 1 WHEN 'unterschrieben' THEN 2 "
    "WHEN 'verteilt' THEN 3 WHEN 'gesperrt' THEN 4 WHEN 'geloescht' THEN 5 ELSE 0 END"
)
ARCHIVES = "('Sitzungsprotokoll (Archiv)', 'Fallblatt (Archiv)')"

OWN = "{0}.state IN " + FINAL
SHEET_OF_ITEM = (
    "EXISTS (SELECT 1 FROM case_sheets AS s WHERE s.item_id = {0}.item_id AND s.state IN "
    + FINAL
    + ")"
)
MINUTES_OF_ITEM = (
    "EXISTS (SELECT 1 FROM agenda_items AS i JOIN minutes AS m "
    "ON m.conference_id = i.conference_id WHERE i.id = {0}.item_id AND m.state IN " + FINAL + ")"
)
SHEET_OF_SELF = (
    "EXISTS (SELECT 1 FROM case_sheets AS s WHERE s.item_id = {0}.id AND s.state IN " + FINAL + ")"
)
MINUTES_OF_CONFERENCE = (
    "EXISTS (SELECT 1 FROM minutes AS m WHERE m.conference_id = {0}.conference_id "
    "AND m.state IN " + FINAL + ")"
)
MINUTES_OF_SELF = (
    "EXISTS (SELECT 1 FROM minutes AS m WHERE m.conference_id = {0}.id AND m.state IN "
    + FINAL
    + ")"
)
OPEN_SHEET = (
    "EXISTS (SELECT 1 FROM case_sheets AS s JOIN agenda_items AS i ON i.id = s.item_id "
    "WHERE s.case_id = {0}.case_id AND i.conference_id = {0}.conference_id "
    "AND s.state NOT IN " + FINAL + ")"
)
OPEN_MINUTES = (
    "EXISTS (SELECT 1 FROM minutes AS m WHERE m.conference_id = {0}.conference_id "
    "AND m.state NOT IN " + FINAL + ")"
)
ARCHIVED = "{0}.kind IN " + ARCHIVES
LATE_ARCHIVE = (
    "({0}.kind = 'Fallblatt (Archiv)' AND {0}.case_id IS NOT NULL AND EXISTS ("
    "SELECT 1 FROM case_sheets AS s JOIN agenda_items AS i ON i.id = s.item_id "
    "WHERE s.case_id = {0}.case_id AND i.conference_id = {0}.conference_id AND s.state IN "
    + FINAL
    + ") AND NOT "
    + OPEN_SHEET
    + ") OR ({0}.kind = 'Sitzungsprotokoll (Archiv)' AND "
    + MINUTES_OF_CONFERENCE
    + " AND NOT "
    + OPEN_MINUTES
    + ")"
)
SETTLED = (
    "(({0}.item_id IS NOT NULL AND "
    + SHEET_OF_ITEM
    + " AND NOT EXISTS (SELECT 1 FROM case_sheets AS s WHERE s.item_id = {0}.item_id "
    "AND s.state NOT IN "
    + FINAL
    + ")) OR ({0}.item_id IS NULL AND "
    + MINUTES_OF_CONFERENCE
    + " AND NOT "
    + OPEN_MINUTES
    + "))"
)
EARLIER_SHEET = (
    "EXISTS (SELECT 1 FROM case_sheets AS s WHERE s.state IN " + FINAL + " AND (s.id = {0}.id "
    "OR s.uuid = {0}.uuid OR (s.item_id = {0}.item_id AND ({0}.state IN " + FINAL + " "
    "OR s.version >= {0}.version))))"
)
EARLIER_MINUTES = (
    "EXISTS (SELECT 1 FROM minutes AS m WHERE m.state IN " + FINAL + " AND (m.id = {0}.id "
    "OR m.uuid = {0}.uuid OR (m.conference_id = {0}.conference_id AND ({0}.state IN "
    + FINAL
    + " OR m.version >= {0}.version))))"
)

SHEET = (
    "id uuid item_id case_id version question facts view outcome rejected_ways dissent "
    "next_contact follow_up_on lead_id told_by_id told_until finalised_at sealed "
    "predecessor_id reason entry_removed approval approved_on review_until digest"
)
PART_A = (
    "id uuid conference_id version excused offers_and_gaps miscellaneous next_conference "
    "finalised_at predecessor_id reason entry_removed approval approved_on review_until digest"
)
FROZEN = (
    ("case_sheets", SHEET, OWN, EARLIER_SHEET),
    ("minutes", PART_A, OWN, EARLIER_MINUTES),
    (
        "goals",
        "id uuid case_id item_id text due_on agreed_by_person sealed",
        SHEET_OF_ITEM,
        SHEET_OF_ITEM,
    ),
    (
        "commitments",
        "id uuid case_id item_id text owner_kind owner_id owner_institution_id due_on ongoing "
        "goal_id",
        SHEET_OF_ITEM,
        SHEET_OF_ITEM,
    ),
    (
        "attendances",
        "id uuid revision item_id kind professional_id custody_holder_id name slip_signed_on "
        "secrecy_pledged_on objected present office function notice_given_at stays sealed",
        f"({SHEET_OF_ITEM} OR {MINUTES_OF_ITEM})",
        f"({SHEET_OF_ITEM} OR {MINUTES_OF_ITEM})",
    ),
    (
        "agenda_items",
        "id uuid conference_id position kind title case_id mode mode_reason pseudonym "
        "minutes_planned phase presenter_id selection_reason called_at finished_at minutes_more "
        "attendance_confirmed_at sealed",
        f"({SHEET_OF_SELF} OR {MINUTES_OF_CONFERENCE})",
        f"({SHEET_OF_SELF} OR {MINUTES_OF_CONFERENCE})",
    ),
    (
        "conferences",
        "id uuid number kind held_on place room moderator_id minute_taker_id secrecy_notice_at "
        "opened_at ended_at pauses",
        MINUTES_OF_SELF,
        MINUTES_OF_SELF,
    ),
    (
        "documents",
        "id uuid revision kind title content sha256 signed_by conference_id case_id created_at "
        "sealed",
        ARCHIVED,
        LATE_ARCHIVE,
    ),
    (
        "remarks",
        "id uuid revision conference_id item_id case_id kind name text noted_on sealed",
        SETTLED,
        SETTLED,
    ),
)
"""Table, columns that stand still, when they do, and when no row may join."""

NEW_COLUMNS = (
    ("predecessor_id", sa.Integer(), None),
    ("reason", sa.Text(), "''"),
    ("entry_removed", sa.Boolean(), "0"),
    ("approval", sa.String(length=60), None),
    ("approved_on", sa.Date(), None),
    ("review_until", sa.Date(), None),
    ("digest", sa.Text(), "''"),
)
REMARK_LINKS = (
    ("conference_id", "conferences", False),
    ("item_id", "agenda_items", True),
    ("case_id", "cases", True),
)


def upgrade() -> None:
    """Make the places, then let what is finished stand still."""
    for table in ("case_sheets", "minutes"):
        for name, kind, given in NEW_COLUMNS:
            default = None if given is None else sa.text(given)
            column = sa.Column(name, kind, nullable=given is None, server_default=default)
            op.add_column(table, column)
    days = sa.Column("review_days", sa.Integer(), nullable=False, server_default="14")
    op.add_column("policies", days)
    _make_remarks()
    op.create_table(
        "record_gate",
        sa.Column("deed", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("deed", name=op.f("pk_record_gate")),
    )
    for table, columns, still, joining in FROZEN:
        for statement in triggers(table, columns.split(), still, joining):
            op.execute(sa.text(statement.replace(":", "\\:")))


def _make_remarks() -> None:
    op.create_table(
        "remarks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=free) for name, _, free in REMARK_LINKS),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        *(_foreign(name, target) for name, target, _ in REMARK_LINKS),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remarks")),
        sa.UniqueConstraint("uuid", name=op.f("uq_remarks_uuid")),
        sqlite_autoincrement=True,
    )
    for name, _, _ in REMARK_LINKS:
        op.create_index(f"ix_remarks_{name}", "remarks", [name], unique=False)


def _foreign(column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_remarks_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)


def triggers(table: str, columns: list[str], still: str, joining: str) -> tuple[str, ...]:
    """Return what lets the rows of a table stand still once they are final."""
    refuse = "BEGIN SELECT RAISE(ABORT, 'festgeschrieben'); END"
    shut = "NOT EXISTS (SELECT 1 FROM record_gate{0})"
    changed = " OR ".join(_moved(table, columns))
    return (
        f"CREATE TRIGGER final_{table}_update BEFORE UPDATE ON {table} "
        f"WHEN {shut.format('')} AND ({still.format('OLD')} OR {still.format('NEW')}) "
        f"AND ({changed}) {refuse}",
        f"CREATE TRIGGER final_{table}_delete BEFORE DELETE ON {table} "
        f"WHEN {shut.format(_ERASING)} AND {still.format('OLD')} {refuse}",
        f"CREATE TRIGGER final_{table}_insert BEFORE INSERT ON {table} "
        f"WHEN {shut.format(_ERASING)} AND ({joining.format('NEW')}) {refuse}",
    )


_ERASING = " WHERE deed = 'löschen'"


def _moved(table: str, columns: list[str]) -> list[str]:
    """Return what may not happen to a finished row of a table."""
    found = [f"OLD.{name} IS NOT NEW.{name}" for name in columns]
    if table in ("case_sheets", "minutes"):
        back = f"{RANK.format('NEW')} < {RANK.format('OLD')}"
        placed = (
            "OLD.document_id IS NOT NEW.document_id AND "
            "NOT (OLD.document_id IS NULL AND OLD.state = 'festgeschrieben')"
        )
        found += [f"({back})", f"({placed})"]
        # Becoming finished is no change of what is finished.
        found = [f"(({OWN.format('OLD')}) AND ({' OR '.join(found)}))"]
    if table == "commitments":
        found.append(
            "(OLD.sealed IS NOT NEW.sealed AND (OLD.sealed IS NULL OR NEW.sealed IS NULL))"
        )
    return found
