"""The extended certificate of conduct of a volunteer: three facts, and when they go.

Kept is only that it was inspected, of which day it is, and whether it names a relevant offence
(§ 72a(5) SGB VIII, § 30a(3) BZRG). No copy, no number, no text has a place here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.deadline import last_day
from ilja_desktop.domain.mentoringrule import MentoringRules


@dataclass(frozen=True, kw_only=True)
class ExtendedCertificate:
    """What may be known of an inspected certificate."""

    seen_on: date
    dated_on: date
    no_relevant_entry: bool

    def problems(self, rules: MentoringRules, today: date) -> tuple[str, ...]:
        """Name every rule the inspection breaks."""
        if self.seen_on > today:
            return ("certificate.future",)
        if self.dated_on > self.seen_on:
            return ("certificate.dated_later",)
        if last_day(self.dated_on, rules.certificate_age_months) < self.seen_on:
            return ("certificate.too_old",)
        return ()

    def renew_by(self, rules: MentoringRules) -> date:
        """Return the last day on which no newer one is needed."""
        return last_day(self.dated_on, 12 * rules.certificate_years)


def certificate_ends(last_active_on: date, rules: MentoringRules) -> date:
    """Return the last day the facts may be kept after an activity ended."""
    return last_day(last_active_on, rules.certificate_erase_months)
