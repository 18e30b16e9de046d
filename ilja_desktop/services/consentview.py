"""What the pages of a consent show beside the consent itself."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from uuid import UUID

from ilja_desktop.domain.consent import Consent, ConsentDraft, ConsentState
from ilja_desktop.domain.ids import CaseId, ConsentId, YoungPersonId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.release import Release
from ilja_desktop.domain.signing import Family, Missing, missing_signatures, state_on
from ilja_desktop.services.takeback import Consequences


@dataclass(frozen=True)
class ConsentLine:
    """A consent with its state today, as lists show it."""

    consent: Consent
    person: YoungPerson
    state: ConsentState
    missing: Missing

    @property
    def id(self) -> int:
        """Return the consent's number."""
        return self.consent.id


@dataclass(frozen=True)
class Outlook:
    """What a consent would be worth as it is being entered."""

    family: Family
    required: Missing
    """Who has to sign at all, at this age."""
    missing: Missing
    special_missing: Missing
    """Who has yet to sign below the specially protected categories."""
    state: ConsentState
    longest: date
    """The last day it may reach by the office's rules."""


@dataclass(frozen=True)
class ConsentView:
    """Everything the page of one consent shows."""

    line: ConsentLine
    family: Family
    special_missing: Missing
    releases: tuple[Release, ...]
    professionals: tuple[Professional, ...]
    institutions: tuple[Institution, ...]
    consequences: Consequences
    cases: tuple[CaseId, ...]
    today: date


def line_of(consent: Consent, family: Family, policy: PolicyDraft, day: date) -> ConsentLine:
    """Return a consent with its state on a day."""
    return ConsentLine(
        consent,
        family.person,
        state_on(consent, family, policy, day),
        missing_signatures(consent, family, policy, day),
    )


def outlook_of(
    draft: ConsentDraft, family: Family, policy: PolicyDraft, longest: date, day: date
) -> Outlook:
    """Judge a draft as if it were recorded."""
    consent = _as_recorded(draft, family.person.id, longest, day)
    unsigned = replace(consent, signatures=(), assent_on=None)
    return Outlook(
        family,
        missing_signatures(unsigned, family, policy, day),
        missing_signatures(consent, family, policy, day),
        missing_signatures(consent, family, policy, day, special=True),
        state_on(consent, family, policy, day),
        longest,
    )


def _as_recorded(
    draft: ConsentDraft, person_id: YoungPersonId, longest: date, day: date
) -> Consent:
    values = {field.name: getattr(draft, field.name) for field in fields(ConsentDraft)}
    values |= {
        "person_id": person_id,
        "valid_from": draft.valid_from or day,
        "valid_until": draft.valid_until or longest,
        "grants": (),
    }
    return Consent(id=ConsentId(0), uuid=UUID(int=0), revision=0, **values)
