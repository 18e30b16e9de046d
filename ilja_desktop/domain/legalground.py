"""A legal ground recorded for one body and some categories: a basis beside consent, not above it.

Where a statute of the office's own dated list allows it (such as § 69(1) No. 1 SGB X between
bodies of § 35 SGB I), some categories may be told to one body, if two people say so before. It
never covers schools, companies, volunteers or free carriers, what was entrusted (§ 65 SGB VIII,
§ 76 SGB X), special categories, or what consent was refused or withdrawn for; and it never makes
an item one that is discussed by name at the whole table.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import InstitutionId, LegalGroundId, Stored, UserId, YoungPersonId
from ilja_desktop.domain.institution import BENEFIT_CIRCLES, Institution
from ilja_desktop.domain.office import PolicyDraft


@dataclass(frozen=True, kw_only=True)
class LegalGroundDraft:
    """A legal ground as somebody enters it."""

    person_id: YoungPersonId | None = None
    institution_id: InstitutionId | None = None
    """The one body it opens something to."""
    categories: tuple[DataCategory, ...] = ()
    purpose: Purpose = Purpose.CASE_CONFERENCE
    code: str = ""
    """Of the office's dated list."""
    reason: str = ""
    valid_from: date | None = None
    valid_until: date | None = None

    def problems(self, institution: Institution | None, policy: PolicyDraft) -> tuple[str, ...]:
        """Name every rule the draft breaks.

        Args:
            institution: the body it names.
            policy: with the list of grounds that holds on its first day.
        """
        required = ("person_id", "institution_id", "categories", "valid_from", "valid_until")
        found = [f"{name}.missing" for name in required if not getattr(self, name)]
        if not self.reason.strip():
            found.append("reason.missing")
        if all(ground.code != self.code for ground in policy.legal_grounds):
            found.append("code.not_listed")
        if institution is not None and not may_receive(institution):
            found.append("institution_id.no_benefit_body")
        if any(category.special for category in self.categories):
            found.append("categories.special")
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            found.append("valid_until.before_start")
        return tuple(found)

    def problems_with(self, declined: Collection[DataCategory]) -> tuple[str, ...]:
        """Name what is wrong in view of what consent was refused or withdrawn for."""
        refused = any(category in declined for category in self.categories)
        return ("categories.declined",) if refused else ()


@dataclass(frozen=True, kw_only=True)
class LegalGround(LegalGroundDraft, Stored):
    """A recorded legal ground; it works once a second authorised person has confirmed it."""

    id: LegalGroundId
    person_id: YoungPersonId
    institution_id: InstitutionId
    valid_from: date
    valid_until: date
    recorded_by_id: UserId
    recorded_on: date
    confirmed_by_id: UserId | None = None
    confirmed_on: date | None = None
    ended_on: date | None = None

    def works_on(self, day: date) -> bool:
        """Say whether it opens anything on a day: only what was confirmed before."""
        return (
            self.confirmed_by_id is not None
            and self.confirmed_by_id != self.recorded_by_id
            and self.confirmed_on is not None
            and self.confirmed_on <= day
            and self.valid_from <= day <= self.valid_until
            and (self.ended_on is None or day < self.ended_on)
        )

    def stood_at(self, held_on: date) -> bool:
        """Say whether it was recorded and confirmed by the day of a conference, not after it."""
        return (
            self.recorded_on <= held_on
            and self.confirmed_on is not None
            and self.confirmed_on <= held_on
        )


def may_receive(institution: Institution) -> bool:
    """Say whether a body keeps the social secret itself (§ 35 SGB I) and is no private one."""
    return (
        institution.benefit_body
        and not institution.private
        and institution.legal_circle in BENEFIT_CIRCLES
    )
