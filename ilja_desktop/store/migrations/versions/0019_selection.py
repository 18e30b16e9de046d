"""Decisions about cases, who leads a conference and in what time, words seldom due in reports."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

REPORT_WORDS = {
    "Gesundheit": (
        "Diagnos*, Depress*, ADHS, Autis*, Borderline, Psychose*, psychiatri*, "
        "*therapie, Medikament*, schwanger*, Schwangerschaft*, Suizid*, Selbstmord*, "
        "selbstverletz*, Spielsucht*, Magersucht, Suchtberatung*, suchtkrank*, süchtig*, "
        "alkohol*, Droge*, Cannabis, Attest*, Gutachten, Trauma*"
    ),
    "Straftaten": (
        "Straftat*, straffällig*, Vorstrafe*, vorbestraft*, angezeigt, Strafanzeige*, "
        "Polizei*, Diebstahl*, gestohlen, Körperverletzung*, Haft, Haftstrafe*, "
        "Jugendarrest*, verurteilt*, kriminell*, Ermittlungsverfahren, dealt"
    ),
    "Familie": (
        "Gewalt*, Missbrauch*, missbraucht*, misshandel*, geschlagen, schlägt, "
        "Scheidung*, Sorgerechtsstreit*, Kindeswohl*, Inobhutnahme*, Frauenhaus*, "
        "Streit mit den Eltern, Familienstreit*"
    ),
    "Wertung und Herkunft": (
        "faul, faule, fauler, unwillig*, frech*, lügt, dumm, asozial*, Religion*, muslim*, "
        "Asylgründe*, Fluchtgründe*, Schulden*, homosexuell*, schwul, lesbisch*"
    ),
}
CONFERENCE = (
    sa.Column("buffer_minutes", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("deputy_id", sa.Integer(), nullable=True),
    sa.Column("moderations", sa.Text(), nullable=False, server_default="[]"),
)


def upgrade() -> None:
    """Make the table and the columns; offices of before get the list new ones begin with."""
    for column in CONFERENCE:
        op.add_column("conferences", column)
    column = sa.Column("report_words", sa.Text(), nullable=False, server_default="[]")
    op.add_column("policies", column)
    words = [
        {"topic": topic, "words": listed.split(", ")} for topic, listed in REPORT_WORDS.items()
    ]
    given = json.dumps(words, ensure_ascii=False)
    op.get_bind().execute(sa.text("UPDATE policies SET report_words = :given"), {"given": given})
    _selections()


def _selections() -> None:
    op.create_table(
        "selections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=True),
        sa.Column("decision", sa.String(length=60), nullable=False),
        sa.Column("ground", sa.String(length=60), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("decided_by_id", sa.Integer(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_selections_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conferences.id"],
            name=op.f("fk_selections_conference_id_conferences"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selections")),
        sa.UniqueConstraint("uuid", name=op.f("uq_selections_uuid")),
        sqlite_autoincrement=True,
    )
    for column in ("case_id", "conference_id"):
        op.create_index(f"ix_selections_{column}", "selections", [column], unique=False)
