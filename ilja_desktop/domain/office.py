"""The office that keeps the vault, and the dated rules it works by.

Law changes and offices differ: every age, period and threshold is a field of a ``Policy`` that
holds from a day on, never a constant in code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import Stored
from ilja_desktop.domain.mentoringrule import MENTORING_RULES, MentoringRules
from ilja_desktop.domain.reportword import REPORT_WORDS, TopicWords
from ilja_desktop.domain.summaryorder import HIGHEST_THRESHOLD, LOWEST_THRESHOLD

SUPERVISORY_AUTHORITY = (
    "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen\n"
    "Postfach 20 04 44\n40102 Düsseldorf\npoststelle@ldi.nrw.de"
)
"""What a new office begins with; a setting."""
EMERGENCY_LINE = "110 · 112"


@dataclass(frozen=True, kw_only=True)
class OfficeDraft:
    """The controller of the data, as it stands on letters and forms (Art. 13 DSGVO)."""

    name: str = ""
    department: str = ""
    street: str = ""
    postcode_town: str = ""
    phone: str = ""
    mail: str = ""
    data_protection_officer: str = ""
    supervisory_authority: str = SUPERVISORY_AUTHORITY
    """Whom a breach is notified to (Art. 33 DSGVO), as in an address field."""
    municipalities: tuple[str, ...] = ()
    """Places of residence the office is responsible for, spelled as in addresses."""
    number_prefix: str = ""
    """Start of every case number, such as ``ESW``."""
    emergency_line: str = EMERGENCY_LINE
    duty_line: str = ""
    """Whom to call about a young person in need of protection, as the office knows it."""
    protection_adviser: str = ""
    """The experienced professional of § 8a(4) SGB VIII and § 4 KKG."""
    crisis_service: str = ""
    """For adults."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        required = {
            "name": self.name,
            "number_prefix": self.number_prefix,
            "municipalities": "".join(self.municipalities),
        }
        return tuple(f"{field}.missing" for field, text in required.items() if not text.strip())


@dataclass(frozen=True, kw_only=True)
class Office(OfficeDraft, Stored):
    """The office of this vault."""


@dataclass(frozen=True, kw_only=True)
class Period:
    """How long a consent to a purpose may last."""

    purpose: Purpose
    months: int | None
    """Counted from its first day; none if it ends with an event and names its own last day."""


@dataclass(frozen=True, kw_only=True)
class Coded:
    """A ground the office accepts, with its words and its source."""

    code: str
    words: str
    source: str = ""


PERIODS = (
    Period(purpose=Purpose.MONITORING, months=None),
    Period(purpose=Purpose.MENTORING, months=None),
)
"""Beyond these, every purpose lasts as long as a conference's consent."""

SOLE_GROUNDS = (
    Coded(code="sole_custody", words="alleinige Sorge nachgewiesen", source="§ 1671 BGB"),
    Coded(code="court_decision", words="Entscheidung des Familiengerichts", source="§ 1628 BGB"),
    Coded(code="power_of_attorney", words="Vollmacht des anderen Elternteils", source="§ 167 BGB"),
    Coded(code="parent_died", words="anderer Elternteil verstorben", source="§ 1680 BGB"),
    Coded(code="custody_suspended", words="elterliche Sorge ruht", source="§§ 1673, 1674 BGB"),
)
"""That somebody cannot be reached is none: the case is then discussed without a name."""


MOST_MEGABYTES = 60
MOST_MEGAPIXELS = 100
"""What the program can show without running out of memory, whatever an office decides."""


LEGAL_GROUNDS = (
    Coded(
        code="social_data_task",
        words="Erfüllung einer gesetzlichen Aufgabe nach dem Sozialgesetzbuch",
        source="§ 69 Abs. 1 Nr. 1 SGB X",
    ),
    Coded(
        code="basic_income_bodies",
        words="Übermittlung zwischen den Trägern der Grundsicherung und der Arbeitsförderung",
        source="§ 50 Abs. 1 SGB II",
    ),
)
"""What an office can adopt; it counts only once it stands in the office's own rules.

What youth welfare passes on stands under § 64(2) SGB VIII besides: not if it endangers its help.
"""


@dataclass(frozen=True, kw_only=True)
class PolicyDraft:
    """Ages in completed years, periods in days, months or years, counts in cases."""

    valid_from: date = date(2020, 1, 1)
    insight_age: int = 15
    """From here on the young person signs too (domain practice by analogy to § 36 SGB I)."""
    adult_age: int = 18
    """From here on the young person signs alone (§ 2 BGB)."""
    age_limit: int = 25
    """Nobody of this age or older is admitted without a reasoned exception."""
    consent_months: int = 12
    closed_draft_days: int = 30
    """A report without consent is erased this long after the reporting deadline."""
    min_cell_count: int = 3
    percentages_from: int = 20
    retention_years: int = 3
    """Whole calendar years after the year of closing."""
    minutes_per_case: int = 30
    consent_notice_days: int = 60
    """This long before its end a consent is brought up for renewal."""
    near_notice_days: int = 30
    """This long before its end it is brought up apart, as near."""
    urgent_notice_days: int = 7
    """This long before its end it is brought up before all others that end."""
    decides_alone_from: int | None = None
    """From here on a minor decides without custody holders; none is the strictest rule."""
    review_notice_days: int = 60
    """This long before a birthday that changes who decides, consents are looked at again."""
    periods: tuple[Period, ...] = PERIODS
    sole_grounds: tuple[Coded, ...] = SOLE_GROUNDS
    legal_grounds: tuple[Coded, ...] = ()
    """Statutes by which the office may pass something on without consent, beside consent."""
    scan_megabytes: int = 20
    """A scan or photograph of a signed form may be so large."""
    scan_megapixels: int = 60
    screen_signing: bool = False
    """Consents may be signed on the screen; otherwise by hand on paper only."""
    screen_signing_special: bool = False
    """The same for the specially protected categories (§ 67b(2) SGB X)."""
    withdrawal_days: int = 14
    """This long after a withdrawal the case is erased (Art. 17(1)b DSGVO)."""
    hold_review_months: int = 6
    """This often a hold is looked at again."""
    erasure_cap: int = 25
    """More cases in one run have to be confirmed once more."""
    family_gap_minutes: int = 10
    """So long lies between one family's leaving and the next one's coming."""
    tell_result_days: int = 7
    """Within so many days a young person who was not there is told the result."""
    review_days: int = 14
    """So many days drafts of minutes are open for objections."""
    offer_days: int = 90
    """Entries of the list of offers that are older are marked."""
    report_words: tuple[TopicWords, ...] = REPORT_WORDS
    """Words of which whoever writes a report is told that they seldom belong there."""
    mentoring: MentoringRules = MENTORING_RULES
    """What the office decided about volunteers."""

    def months_for(self, purpose: Purpose) -> int | None:
        """Return how many months a consent to a purpose may last; none if an event ends it."""
        own = (period.months for period in self.periods if period.purpose is purpose)
        return next(own, self.consent_months)

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = []
        if self.adult_age < self.insight_age:
            found.append("adult_age.before_insight_age")
        if self.decides_alone_from is not None and not (
            self.insight_age <= self.decides_alone_from <= self.adult_age
        ):
            found.append("decides_alone_from.out_of_range")
        notices = (self.urgent_notice_days, self.near_notice_days, self.consent_notice_days)
        if notices[0] < 0 or tuple(sorted(notices)) != notices:
            found.append("notice_days.out_of_order")
        counts = {
            "consent_months.too_small": self.consent_months,
            "hold_review_months.too_small": self.hold_review_months,
            "erasure_cap.too_small": self.erasure_cap,
            "tell_result_days.too_small": self.tell_result_days,
            "review_days.too_small": self.review_days,
            "offer_days.too_small": self.offer_days,
            "retention_years.too_small": self.retention_years,
            "review_notice_days.too_small": self.review_notice_days,
            "periods.too_small": min(
                (1 if each.months is None else each.months for each in self.periods), default=1
            ),
        }
        found += [code for code, count in counts.items() if count < 1]
        found += [
            f"{name}.out_of_range"
            for name, (least, most) in _RANGES.items()
            if not least <= getattr(self, name) <= most
        ]
        if not (_told_apart(self.sole_grounds) and _told_apart(self.legal_grounds)):
            found.append("grounds.unclear")
        if not self.mentoring.in_range():
            found.append("mentoring.out_of_range")
        return tuple(found)


_RANGES = {
    "scan_megabytes": (1, MOST_MEGABYTES),
    "scan_megapixels": (1, MOST_MEGAPIXELS),
    "family_gap_minutes": (0, 120),
    "min_cell_count": (LOWEST_THRESHOLD, HIGHEST_THRESHOLD),
}


@dataclass(frozen=True, kw_only=True)
class Policy(PolicyDraft, Stored):
    """The rules of the office from a day on."""


def _told_apart(grounds: Sequence[Coded]) -> bool:
    """Say whether each ground has words, and a code no other has."""
    codes = {ground.code for ground in grounds}
    return len(codes) == len(grounds) and all(
        ground.code and ground.words.strip() for ground in grounds
    )


def policy_on(policies: Sequence[PolicyDraft], day: date) -> PolicyDraft:
    """Return the rules that hold on a day: the latest that had begun; else the earliest."""
    begun = [policy for policy in policies if policy.valid_from <= day]
    if begun:
        return max(begun, key=lambda policy: policy.valid_from)
    return min(policies, key=lambda policy: policy.valid_from)
