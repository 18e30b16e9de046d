"""Withdrawals as a list of events, objections, legal grounds, and the rules they need."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

PERIODS = [
    {"months": None, "purpose": "Verbleibsmonitoring"},
    {"months": None, "purpose": "Lotsenbegleitung"},
]
SOLE_GROUNDS = [
    ("sole_custody", "§ 1671 BGB", "alleinige Sorge nachgewiesen"),
    ("court_decision", "§ 1628 BGB", "Entscheidung des Familiengerichts"),
    ("power_of_attorney", "§ 167 BGB", "Vollmacht des anderen Elternteils"),
    ("parent_died", "§ 1680 BGB", "anderer Elternteil verstorben"),
    ("custody_suspended", "§§ 1673, 1674 BGB", "elterliche Sorge ruht"),
]


WHOLE = {
    "kind": "junger Mensch",
    "scope": {"categories": [], "entrusted_by": None, "purposes": [], "recipients": []},
}


def upgrade() -> None:
    """Make the table, carry over what was withdrawn, give policies today's lists."""
    _make_table()
    for name, kind, given in (
        ("insight_questions", sa.Text(), sa.text("''")),
        ("conference_days", sa.Text(), "[]"),
        ("form_name", sa.Text(), sa.text("''")),
        ("missing_elements", sa.Text(), "[]"),
        ("objections", sa.Text(), "[]"),
        ("withdrawals", sa.Text(), "[]"),
    ):
        op.add_column("consents", _column(name, kind, given))
    op.add_column("consents", sa.Column("conference_count", sa.Integer(), nullable=True))
    op.add_column("consents", sa.Column("copy_given_on", sa.Date(), nullable=True))
    op.add_column("consents", sa.Column("sole_signature", sa.Text(), nullable=True))
    op.add_column("policies", sa.Column("decides_alone_from", sa.Integer(), nullable=True))
    op.add_column("policies", _column("review_notice_days", sa.Integer(), "60"))
    for name in ("periods", "sole_grounds", "legal_grounds"):
        op.add_column("policies", _column(name, sa.Text(), "[]"))
    _carry_over()


def _carry_over() -> None:
    events = sa.text(
        "UPDATE consents SET withdrawals = json_array(json_patch(:whole, withdrawal))"
        " WHERE withdrawal IS NOT NULL"
    )
    op.execute(events.bindparams(whole=_json(WHOLE)))
    op.drop_column("consents", "withdrawal")
    grounds = [{"code": c, "source": s, "words": w} for c, s, w in SOLE_GROUNDS]
    lists = sa.text("UPDATE policies SET periods = :periods, sole_grounds = :grounds")
    op.execute(lists.bindparams(periods=_json(PERIODS), grounds=_json(grounds)))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _column(name: str, kind: sa.types.TypeEngine[Any], given: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False, server_default=given)


def _make_table() -> None:
    op.create_table(
        "legal_grounds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.Column("categories", sa.Text(), nullable=False),
        sa.Column("purpose", sa.String(length=60), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("recorded_by_id", sa.Integer(), nullable=False),
        sa.Column("recorded_on", sa.Date(), nullable=False),
        sa.Column("confirmed_by_id", sa.Integer(), nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        _foreign("legal_grounds", "person_id", "young_people"),
        _foreign("legal_grounds", "institution_id", "institutions"),
        _foreign("legal_grounds", "recorded_by_id", "users"),
        _foreign("legal_grounds", "confirmed_by_id", "users"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_grounds")),
        sa.UniqueConstraint("uuid", name=op.f("uq_legal_grounds_uuid")),
        sqlite_autoincrement=True,
    )
    for name in ("person_id", "institution_id", "recorded_by_id", "confirmed_by_id"):
        op.create_index(f"ix_legal_grounds_{name}", "legal_grounds", [name], unique=False)


def _foreign(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)
