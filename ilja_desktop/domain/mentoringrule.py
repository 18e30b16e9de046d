"""What the office has decided about volunteers; dated with its other rules.

Ages and limits come from statutes that change: § 72a(5) SGB VIII, § 3 Nr. 26 and 26a EStG.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, kw_only=True)
class MentoringRules:
    """Periods in days, months or years, money in cents of a euro and calendar year."""

    certificate_age_months: int = 3
    """A certificate may be no older when it is inspected."""
    certificate_years: int = 5
    """So long after its date a new one is asked for."""
    certificate_erase_months: int = 6
    """What is known of it goes so long after the last activity (§ 72a(5) SGB VIII)."""
    instructor_cents: int = 330_000
    """Free of tax for training and guidance (§ 3 Nr. 26 EStG)."""
    honorary_cents: int = 96_000
    """Free of tax for other honorary work (§ 3 Nr. 26a EStG)."""
    silent_days: int = 42
    """Without an entry for so long a tandem counts as silent."""
    log_months: int = 12
    """So long after its end a tandem is kept, with its log."""
    notice_days: int = 60
    """So long before it is due a renewal is brought up."""

    def in_range(self) -> bool:
        """Say whether every number is one the program can work with."""
        return all(getattr(self, each.name) > 0 for each in fields(self))


MENTORING_RULES = MentoringRules()
"""What a new office begins with."""
