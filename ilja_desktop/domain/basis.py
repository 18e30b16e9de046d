"""All that the one question is asked about: the family, its consents, the rules of the office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.legalground import LegalGround
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.signing import Family


@dataclass(frozen=True)
class Basis:
    """Everything recorded about the consents of one young person."""

    family: Family
    consents: tuple[Consent, ...]
    policy: PolicyDraft
    legal_grounds: tuple[LegalGround, ...] = ()
    """Recorded beside consent; each opens some categories to one body, and never the table."""
    held_on: tuple[date, ...] = ()
    """Days of conferences at which the case was discussed by name."""
    support_ended_on: tuple[date, ...] = ()
    """Days on which the last open case was closed, oldest first."""
