"""The table of what is protected leaves nothing out by mistake."""

import sqlalchemy as sa

from ilja_desktop.store.nouns import TABLES
from ilja_desktop.store.protection import PROTECTED
from ilja_desktop.store.structured import Structured


def test_every_text_of_a_sealed_noun_is_protected_or_open_on_purpose() -> None:
    left_open = {
        "acknowledgements.sha256",
        "agenda_items.pseudonym",
        "attendances.stays",
        "cases.number",
        "consents.conference_days",
        "consents.holder_sheets",
        "consents.missing_elements",
        "consents.objections",
        "consents.sole_signature",
        "disclosures.check_code",
        "disclosures.grants",
        "legal_grounds.categories",
        "consents.form_version",
        "disclosures.sha256",
        "family_invitations.told",
        "documents.check_code",
        "documents.sha256",
        "legal_grounds.code",
        "mentor_log_entries.read_by",
        "mentorships.contact",
        "mentorships.pseudonym",
        "mentorships.times",
        "scans.sha256",
        "shields.signed_by",
    }
    found = {
        f"{kind.__tablename__}.{column.key}"
        for kind in PROTECTED
        for column in kind.__table__.columns
        if isinstance(column.type, sa.Text | Structured)
        and column.key not in PROTECTED[kind].covered
    }
    assert found == left_open


def test_every_table_that_tells_of_a_young_person_is_protected() -> None:
    leads = {"young_people", "cases"}
    found = {
        table.__tablename__
        for table in TABLES
        for key in table.__table__.foreign_keys
        if key.column.table.name in leads
    }
    kept = {kind.__tablename__ for kind in PROTECTED}
    # Made from what lies open; a loan says which desk a case lies on, and nothing of the case.
    assert found - kept == {"case_keys", "person_keys", "loans"}
