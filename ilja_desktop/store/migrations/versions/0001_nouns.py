"""The nouns, their history and the audit trail."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables of the nouns."""
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("leaf", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("rows", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_object"), "audit", ["object"], unique=False)
    op.create_table(
        "certificates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=True),
        sa.Column("der", sa.LargeBinary(), nullable=False),
        sa.Column("authority", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificates")),
    )
    op.create_index(op.f("ix_certificates_uid"), "certificates", ["uid"], unique=False)
    op.create_table(
        "drafts",
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("uid", "key", name=op.f("pk_drafts")),
    )
    op.create_table(
        "history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("noun", sa.Text(), nullable=False),
        sa.Column("object_id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history")),
    )
    op.create_index("ix_history_noun", "history", ["noun", "object_id"], unique=False)
    op.create_table(
        "institutions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("legal_circle", sa.String(length=60), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("town", sa.Text(), nullable=False),
        sa.Column("benefit_body", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institutions")),
        sa.UniqueConstraint("uuid", name=op.f("uq_institutions_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "offices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("department", sa.Text(), nullable=False),
        sa.Column("street", sa.Text(), nullable=False),
        sa.Column("postcode_town", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("mail", sa.Text(), nullable=False),
        sa.Column("data_protection_officer", sa.Text(), nullable=False),
        sa.Column("municipalities", sa.Text(), nullable=False),
        sa.Column("number_prefix", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offices")),
        sa.UniqueConstraint("uuid", name=op.f("uq_offices_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "policies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("insight_age", sa.Integer(), nullable=False),
        sa.Column("adult_age", sa.Integer(), nullable=False),
        sa.Column("age_limit", sa.Integer(), nullable=False),
        sa.Column("consent_months", sa.Integer(), nullable=False),
        sa.Column("closed_draft_days", sa.Integer(), nullable=False),
        sa.Column("min_cell_count", sa.Integer(), nullable=False),
        sa.Column("percentages_from", sa.Integer(), nullable=False),
        sa.Column("retention_years", sa.Integer(), nullable=False),
        sa.Column("minutes_per_case", sa.Integer(), nullable=False),
        sa.Column("consent_notice_days", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policies")),
        sa.UniqueConstraint("uuid", name=op.f("uq_policies_uuid")),
        sa.UniqueConstraint("valid_from", name=op.f("uq_policies_valid_from")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "series",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_series")),
    )
    op.create_table(
        "young_people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=False),
        sa.Column("sex", sa.String(length=60), nullable=False),
        sa.Column("residence", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("reachability", sa.Text(), nullable=False),
        sa.Column("may_leave_message", sa.Boolean(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("interpreter_needed", sa.Boolean(), nullable=False),
        sa.Column("plain_language", sa.Boolean(), nullable=False),
        sa.Column("custody_status", sa.String(length=60), nullable=False),
        sa.Column("school", sa.Text(), nullable=False),
        sa.Column("school_course", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_young_people")),
        sa.UniqueConstraint("uuid", name=op.f("uq_young_people_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("procedure", sa.String(length=60), nullable=False),
        sa.Column("reporting_institution_id", sa.Integer(), nullable=False),
        sa.Column("lead_institution_id", sa.Integer(), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("residence_exception", sa.Text(), nullable=False),
        sa.Column("age_exception", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("closed_draft", sa.Boolean(), nullable=False),
        sa.Column("erase_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closing_reason", sa.String(length=60), nullable=True),
        sa.Column("hold_reason", sa.Text(), nullable=False),
        sa.Column("postponed_count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["lead_institution_id"],
            ["institutions.id"],
            name=op.f("fk_cases_lead_institution_id_institutions"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["young_people.id"], name=op.f("fk_cases_person_id_young_people")
        ),
        sa.ForeignKeyConstraint(
            ["reporting_institution_id"],
            ["institutions.id"],
            name=op.f("fk_cases_reporting_institution_id_institutions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
        sa.UniqueConstraint("uuid", name=op.f("uq_cases_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_cases_erase_on"), "cases", ["erase_on"], unique=False)
    op.create_index(
        op.f("ix_cases_lead_institution_id"), "cases", ["lead_institution_id"], unique=False
    )
    op.create_index(op.f("ix_cases_person_id"), "cases", ["person_id"], unique=False)
    op.create_index(
        op.f("ix_cases_reporting_institution_id"),
        "cases",
        ["reporting_institution_id"],
        unique=False,
    )
    op.create_table(
        "custody_holders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("proof_seen_on", sa.Date(), nullable=True),
        sa.Column("reachability", sa.Text(), nullable=False),
        sa.Column("signature_required", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["young_people.id"],
            name=op.f("fk_custody_holders_person_id_young_people"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custody_holders")),
        sa.UniqueConstraint("uuid", name=op.f("uq_custody_holders_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_custody_holders_person_id"), "custody_holders", ["person_id"], unique=False
    )
    op.create_table(
        "professionals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.Column("salutation", sa.Text(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("function", sa.Text(), nullable=False),
        sa.Column("secrecy_group", sa.String(length=60), nullable=False),
        sa.Column("pledged_on", sa.Date(), nullable=True),
        sa.Column("deputy_of_id", sa.Integer(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("mail", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["deputy_of_id"],
            ["professionals.id"],
            name=op.f("fk_professionals_deputy_of_id_professionals"),
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institutions.id"],
            name=op.f("fk_professionals_institution_id_institutions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_professionals")),
        sa.UniqueConstraint("uuid", name=op.f("uq_professionals_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_professionals_deputy_of_id"), "professionals", ["deputy_of_id"], unique=False
    )
    op.create_index(
        op.f("ix_professionals_institution_id"), "professionals", ["institution_id"], unique=False
    )
    op.create_table(
        "conferences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("ends_at", sa.Time(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("reporting_deadline", sa.Date(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("moderator_id", sa.Integer(), nullable=False),
        sa.Column("minute_taker_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("secrecy_notice_at", sa.DateTime(), nullable=True),
        sa.Column("opened_at", sa.DateTime(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["minute_taker_id"],
            ["professionals.id"],
            name=op.f("fk_conferences_minute_taker_id_professionals"),
        ),
        sa.ForeignKeyConstraint(
            ["moderator_id"],
            ["professionals.id"],
            name=op.f("fk_conferences_moderator_id_professionals"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conferences")),
        sa.UniqueConstraint("uuid", name=op.f("uq_conferences_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_conferences_held_on"), "conferences", ["held_on"], unique=False)
    op.create_index(
        op.f("ix_conferences_minute_taker_id"), "conferences", ["minute_taker_id"], unique=False
    )
    op.create_index(
        op.f("ix_conferences_moderator_id"), "conferences", ["moderator_id"], unique=False
    )
    op.create_table(
        "consents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("form_version", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("form", sa.String(length=60), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("explained_by_id", sa.Integer(), nullable=True),
        sa.Column("explained_on", sa.Date(), nullable=True),
        sa.Column("interpreter", sa.Text(), nullable=False),
        sa.Column("insight", sa.String(length=60), nullable=False),
        sa.Column("insight_by_id", sa.Integer(), nullable=True),
        sa.Column("insight_on", sa.Date(), nullable=True),
        sa.Column("assent_on", sa.Date(), nullable=True),
        sa.Column("original_seen_by_id", sa.Integer(), nullable=True),
        sa.Column("original_seen_on", sa.Date(), nullable=True),
        sa.Column("original_kept_at", sa.Text(), nullable=False),
        sa.Column("companions", sa.Text(), nullable=False),
        sa.Column("predecessor_id", sa.Integer(), nullable=True),
        sa.Column("withdrawal", sa.Text(), nullable=True),
        sa.Column("superseded_on", sa.Date(), nullable=True),
        sa.Column("flawed_reason", sa.Text(), nullable=False),
        sa.Column("review_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["explained_by_id"],
            ["professionals.id"],
            name=op.f("fk_consents_explained_by_id_professionals"),
        ),
        sa.ForeignKeyConstraint(
            ["insight_by_id"],
            ["professionals.id"],
            name=op.f("fk_consents_insight_by_id_professionals"),
        ),
        sa.ForeignKeyConstraint(
            ["original_seen_by_id"],
            ["professionals.id"],
            name=op.f("fk_consents_original_seen_by_id_professionals"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["young_people.id"], name=op.f("fk_consents_person_id_young_people")
        ),
        sa.ForeignKeyConstraint(
            ["predecessor_id"], ["consents.id"], name=op.f("fk_consents_predecessor_id_consents")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
        sa.UniqueConstraint("uuid", name=op.f("uq_consents_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_consents_explained_by_id"), "consents", ["explained_by_id"], unique=False
    )
    op.create_index(op.f("ix_consents_insight_by_id"), "consents", ["insight_by_id"], unique=False)
    op.create_index(
        op.f("ix_consents_original_seen_by_id"), "consents", ["original_seen_by_id"], unique=False
    )
    op.create_index(op.f("ix_consents_person_id"), "consents", ["person_id"], unique=False)
    op.create_index(
        op.f("ix_consents_predecessor_id"), "consents", ["predecessor_id"], unique=False
    )
    op.create_index(op.f("ix_consents_valid_until"), "consents", ["valid_until"], unique=False)
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("professional_id", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["professional_id"],
            ["professionals.id"],
            name=op.f("fk_users_professional_id_professionals"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("name", name=op.f("uq_users_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_users_uid")),
        sa.UniqueConstraint("uuid", name=op.f("uq_users_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_users_professional_id"), "users", ["professional_id"], unique=False)
    op.create_table(
        "agenda_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("mode", sa.String(length=60), nullable=False),
        sa.Column("minutes_planned", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("phase", sa.String(length=60), nullable=False),
        sa.Column("presenter_id", sa.Integer(), nullable=True),
        sa.Column("selection_reason", sa.Text(), nullable=False),
        sa.Column("called_at", sa.DateTime(), nullable=True),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_agenda_items_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conferences.id"],
            name=op.f("fk_agenda_items_conference_id_conferences"),
        ),
        sa.ForeignKeyConstraint(
            ["presenter_id"],
            ["professionals.id"],
            name=op.f("fk_agenda_items_presenter_id_professionals"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_items")),
        sa.UniqueConstraint("uuid", name=op.f("uq_agenda_items_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_agenda_items_case_id"), "agenda_items", ["case_id"], unique=False)
    op.create_index(
        op.f("ix_agenda_items_conference_id"), "agenda_items", ["conference_id"], unique=False
    )
    op.create_index(
        op.f("ix_agenda_items_presenter_id"), "agenda_items", ["presenter_id"], unique=False
    )
    op.create_table(
        "case_reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=True),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("reporter_id", sa.Integer(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("own_words", sa.Text(), nullable=False),
        sa.Column("strengths", sa.Text(), nullable=False),
        sa.Column("previous_steps", sa.Text(), nullable=False),
        sa.Column("involved", sa.Text(), nullable=False),
        sa.Column("urgency", sa.String(length=60), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("attendance_wish", sa.String(length=60), nullable=False),
        sa.Column("wanted_participants", sa.Text(), nullable=False),
        sa.Column("special_needs", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_reports_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conferences.id"],
            name=op.f("fk_case_reports_conference_id_conferences"),
        ),
        sa.ForeignKeyConstraint(
            ["reporter_id"],
            ["professionals.id"],
            name=op.f("fk_case_reports_reporter_id_professionals"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_reports")),
        sa.UniqueConstraint("uuid", name=op.f("uq_case_reports_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_case_reports_case_id"), "case_reports", ["case_id"], unique=False)
    op.create_index(
        op.f("ix_case_reports_conference_id"), "case_reports", ["conference_id"], unique=False
    )
    op.create_index(
        op.f("ix_case_reports_reporter_id"), "case_reports", ["reporter_id"], unique=False
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_documents_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conferences.id"],
            name=op.f("fk_documents_conference_id_conferences"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("uuid", name=op.f("uq_documents_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_documents_case_id"), "documents", ["case_id"], unique=False)
    op.create_index(
        op.f("ix_documents_conference_id"), "documents", ["conference_id"], unique=False
    )
    op.create_index(op.f("ix_documents_sha256"), "documents", ["sha256"], unique=False)
    op.create_table(
        "grants",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("consent_id", sa.Integer(), nullable=False),
        sa.Column("releaser_id", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("direction", sa.String(length=60), nullable=False),
        sa.Column("category", sa.String(length=60), nullable=False),
        sa.Column("purpose", sa.String(length=60), nullable=False),
        sa.Column("explicit", sa.Boolean(), nullable=False),
        sa.Column("entrusted_by", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_id"], ["consents.id"], name=op.f("fk_grants_consent_id_consents")
        ),
        sa.ForeignKeyConstraint(
            ["releaser_id"], ["professionals.id"], name=op.f("fk_grants_releaser_id_professionals")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grants")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_grants_consent_id"), "grants", ["consent_id"], unique=False)
    op.create_index(op.f("ix_grants_releaser_id"), "grants", ["releaser_id"], unique=False)
    op.create_table(
        "signatures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("consent_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("custody_holder_id", sa.Integer(), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("special_signed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_id"], ["consents.id"], name=op.f("fk_signatures_consent_id_consents")
        ),
        sa.ForeignKeyConstraint(
            ["custody_holder_id"],
            ["custody_holders.id"],
            name=op.f("fk_signatures_custody_holder_id_custody_holders"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signatures")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_signatures_consent_id"), "signatures", ["consent_id"], unique=False)
    op.create_index(
        op.f("ix_signatures_custody_holder_id"), "signatures", ["custody_holder_id"], unique=False
    )
    op.create_table(
        "attendances",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("professional_id", sa.Integer(), nullable=True),
        sa.Column("custody_holder_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("slip_signed_on", sa.Date(), nullable=True),
        sa.Column("secrecy_pledged_on", sa.Date(), nullable=True),
        sa.Column("objected", sa.Boolean(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["custody_holder_id"],
            ["custody_holders.id"],
            name=op.f("fk_attendances_custody_holder_id_custody_holders"),
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_items.id"], name=op.f("fk_attendances_item_id_agenda_items")
        ),
        sa.ForeignKeyConstraint(
            ["professional_id"],
            ["professionals.id"],
            name=op.f("fk_attendances_professional_id_professionals"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendances")),
        sa.UniqueConstraint("uuid", name=op.f("uq_attendances_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_attendances_custody_holder_id"), "attendances", ["custody_holder_id"], unique=False
    )
    op.create_index(op.f("ix_attendances_item_id"), "attendances", ["item_id"], unique=False)
    op.create_index(
        op.f("ix_attendances_professional_id"), "attendances", ["professional_id"], unique=False
    )
    op.create_table(
        "case_sheets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("view", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=60), nullable=True),
        sa.Column("rejected_ways", sa.Text(), nullable=False),
        sa.Column("dissent", sa.Text(), nullable=False),
        sa.Column("next_contact", sa.Text(), nullable=False),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("lead_id", sa.Integer(), nullable=True),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("finalised_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_sheets_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_case_sheets_document_id_documents")
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_items.id"], name=op.f("fk_case_sheets_item_id_agenda_items")
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["professionals.id"], name=op.f("fk_case_sheets_lead_id_professionals")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_sheets")),
        sa.UniqueConstraint("uuid", name=op.f("uq_case_sheets_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_case_sheets_case_id"), "case_sheets", ["case_id"], unique=False)
    op.create_index(
        op.f("ix_case_sheets_document_id"), "case_sheets", ["document_id"], unique=False
    )
    op.create_index(op.f("ix_case_sheets_item_id"), "case_sheets", ["item_id"], unique=False)
    op.create_index(op.f("ix_case_sheets_lead_id"), "case_sheets", ["lead_id"], unique=False)
    op.create_table(
        "goals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("agreed_by_person", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_goals_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_items.id"], name=op.f("fk_goals_item_id_agenda_items")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goals")),
        sa.UniqueConstraint("uuid", name=op.f("uq_goals_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_goals_case_id"), "goals", ["case_id"], unique=False)
    op.create_index(op.f("ix_goals_item_id"), "goals", ["item_id"], unique=False)
    op.create_table(
        "minutes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("excused", sa.Text(), nullable=False),
        sa.Column("offers_and_gaps", sa.Text(), nullable=False),
        sa.Column("miscellaneous", sa.Text(), nullable=False),
        sa.Column("next_conference", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("finalised_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conference_id"], ["conferences.id"], name=op.f("fk_minutes_conference_id_conferences")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_minutes_document_id_documents")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes")),
        sa.UniqueConstraint("uuid", name=op.f("uq_minutes_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_minutes_conference_id"), "minutes", ["conference_id"], unique=False)
    op.create_index(op.f("ix_minutes_document_id"), "minutes", ["document_id"], unique=False)
    op.create_table(
        "commitments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner_kind", sa.String(length=60), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("owner_institution_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("ongoing", sa.Boolean(), nullable=False),
        sa.Column("goal_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=60), nullable=False),
        sa.Column("feedback", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_commitments_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["goal_id"], ["goals.id"], name=op.f("fk_commitments_goal_id_goals")
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_items.id"], name=op.f("fk_commitments_item_id_agenda_items")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["professionals.id"], name=op.f("fk_commitments_owner_id_professionals")
        ),
        sa.ForeignKeyConstraint(
            ["owner_institution_id"],
            ["institutions.id"],
            name=op.f("fk_commitments_owner_institution_id_institutions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitments")),
        sa.UniqueConstraint("uuid", name=op.f("uq_commitments_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_commitments_case_id"), "commitments", ["case_id"], unique=False)
    op.create_index(op.f("ix_commitments_due_on"), "commitments", ["due_on"], unique=False)
    op.create_index(op.f("ix_commitments_goal_id"), "commitments", ["goal_id"], unique=False)
    op.create_index(op.f("ix_commitments_item_id"), "commitments", ["item_id"], unique=False)
    op.create_index(op.f("ix_commitments_owner_id"), "commitments", ["owner_id"], unique=False)
    op.create_index(
        op.f("ix_commitments_owner_institution_id"),
        "commitments",
        ["owner_institution_id"],
        unique=False,
    )
    op.create_table(
        "disclosures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("receiver_kind", sa.String(length=60), nullable=False),
        sa.Column("receiver_id", sa.Integer(), nullable=True),
        sa.Column("receiver_name", sa.Text(), nullable=False),
        sa.Column("channel", sa.String(length=60), nullable=False),
        sa.Column("purpose", sa.String(length=60), nullable=False),
        sa.Column("legal_basis", sa.Text(), nullable=False),
        sa.Column("grants", sa.Text(), nullable=False),
        sa.Column("conference_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("sheet_id", sa.Integer(), nullable=True),
        sa.Column("sheet_version", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("return_by", sa.Date(), nullable=True),
        sa.Column("copy_number", sa.Integer(), nullable=False),
        sa.Column("disclosed_at", sa.DateTime(), nullable=False),
        sa.Column("disclosed_by_id", sa.Integer(), nullable=False),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("destroyed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_disclosures_case_id_cases")
        ),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conferences.id"],
            name=op.f("fk_disclosures_conference_id_conferences"),
        ),
        sa.ForeignKeyConstraint(
            ["disclosed_by_id"], ["users.id"], name=op.f("fk_disclosures_disclosed_by_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["receiver_id"],
            ["professionals.id"],
            name=op.f("fk_disclosures_receiver_id_professionals"),
        ),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["case_sheets.id"], name=op.f("fk_disclosures_sheet_id_case_sheets")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosures")),
        sa.UniqueConstraint("uuid", name=op.f("uq_disclosures_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_disclosures_case_id"), "disclosures", ["case_id"], unique=False)
    op.create_index(
        op.f("ix_disclosures_conference_id"), "disclosures", ["conference_id"], unique=False
    )
    op.create_index(
        op.f("ix_disclosures_disclosed_by_id"), "disclosures", ["disclosed_by_id"], unique=False
    )
    op.create_index(
        op.f("ix_disclosures_receiver_id"), "disclosures", ["receiver_id"], unique=False
    )
    op.create_index(op.f("ix_disclosures_sha256"), "disclosures", ["sha256"], unique=False)
    op.create_index(op.f("ix_disclosures_sheet_id"), "disclosures", ["sheet_id"], unique=False)
