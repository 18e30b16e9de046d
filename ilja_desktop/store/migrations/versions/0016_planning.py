"""Series of conferences, invitations, lists of school holidays, and what conferences gain."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

CONFERENCE = (
    sa.Column(
        "capacity_unit",
        sa.String(length=60),
        nullable=False,
        server_default=sa.text("'Fälle'"),
    ),
    sa.Column(
        "procedure", sa.String(length=60), nullable=False, server_default=sa.text("'JBA'")
    ),
    sa.Column("series_id", sa.Integer(), nullable=True),
    sa.Column("published", sa.Boolean(), nullable=False, server_default="1"),
    sa.Column("replaces_id", sa.Integer(), nullable=True),
)


def upgrade() -> None:
    """Make the tables; what was planned before stands on the public list."""
    for column in CONFERENCE:
        op.add_column("conferences", column)
    gap = sa.Column("family_gap_minutes", sa.Integer(), nullable=False, server_default="10")
    op.add_column("policies", gap)
    _series()
    _holidays()
    _invitations()


def _series() -> None:
    _table(
        "conference_series",
        (("moderator_id", "professionals"), ("minute_taker_id", "professionals")),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("procedure", sa.String(length=60), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("ends_at", sa.Time(), nullable=False),
        sa.Column("dates_per_year", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.String(length=60), nullable=False),
        sa.Column("deadline_days", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("capacity_unit", sa.String(length=60), nullable=False),
        sa.Column("moderator_id", sa.Integer(), nullable=False),
        sa.Column("minute_taker_id", sa.Integer(), nullable=True),
        sa.Column("invited", sa.Text(), nullable=False),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )


def _holidays() -> None:
    _table(
        "school_holidays",
        (),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("periods", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
    )


def _invitations() -> None:
    _table(
        "invitations",
        (
            ("conference_id", "conferences"),
            ("institution_id", "institutions"),
            ("professional_id", "professionals"),
            ("represented_by_id", "professionals"),
        ),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.Column("professional_id", sa.Integer(), nullable=True),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("reply", sa.String(length=60), nullable=False),
        sa.Column("represented_by_id", sa.Integer(), nullable=True),
        sa.Column("represented_by", sa.Text(), nullable=False),
        sa.Column("replied_on", sa.Date(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
    )
    _table(
        "family_invitations",
        (("item_id", "agenda_items"),),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("companion", sa.Text(), nullable=False),
        sa.Column("interpreter", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=60), nullable=False),
        sa.Column("with_holders", sa.Boolean(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
    )


def _table(name: str, links: tuple[tuple[str, str], ...], *columns: "sa.Column[object]") -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *columns,
        *(
            sa.ForeignKeyConstraint([c], [f"{t}.id"], name=op.f(f"fk_{name}_{c}_{t}"))
            for c, t in links
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint("uuid", name=op.f(f"uq_{name}_uuid")),
        sqlite_autoincrement=True,
    )
    for column, _target in links:
        op.create_index(f"ix_{name}_{column}", name, [column], unique=False)
