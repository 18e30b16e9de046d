"""What a finished use case altered, so that views know when to look again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """Kinds of records that can change."""

    OFFICE = "office"
    USER = "user"
    INSTITUTION = "institution"
    PROFESSIONAL = "professional"
    OFFER = "offer"
    YOUNG_PERSON = "young_person"
    CASE = "case"
    CASE_REPORT = "case_report"
    CONSENT = "consent"
    LEGAL_GROUND = "legal_ground"
    SCAN = "scan"
    CONFERENCE = "conference"
    SERIES = "series"
    INVITATION = "invitation"
    AGENDA_ITEM = "agenda_item"
    CASE_SHEET = "case_sheet"
    MINUTES = "minutes"
    COMMITMENT = "commitment"
    DISCLOSURE = "disclosure"
    VAULT = "vault"
    LOSS = "loss"
    SELECTION = "selection"
    CONTACT = "contact"
    PACKAGE = "package"
    VOLUNTEER = "volunteer"
    MENTORSHIP = "mentorship"
    MENTOR_LOG = "mentor_log"
    WHEREABOUTS = "whereabouts"
    """Of a young person; the number is theirs."""


@dataclass(frozen=True, slots=True)
class Change:
    """One record changed."""

    kind: Kind
    id: int
