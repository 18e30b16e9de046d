"""Volunteers who accompany young people (Lotsen): from the first interest until they leave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.extendedcertificate import ExtendedCertificate
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId, Stored, VolunteerId
from ilja_desktop.domain.machine import step
from ilja_desktop.domain.mentoringrule import MentoringRules


class RecruitSource(Enum):
    """How somebody came to know of the volunteers."""

    AGENCY = "Freiwilligenagentur"
    RECOMMENDATION = "Empfehlung"
    EVENT = "Veranstaltung"
    PRESS = "Presse"
    INTERNET = "Internet"
    COMPANY = "Betrieb"
    OTHER = "sonstiger Weg"


class FreeTime(Enum):
    """When somebody has time, on working days unless it says otherwise."""

    MORNING = "vormittags"
    AFTERNOON = "nachmittags"
    EVENING = "abends"
    WEEKEND = "am Wochenende"


class TrainingField(Enum):
    """Fields of training, grouped as in the vocational guidance of the Agentur für Arbeit."""

    BUILDING = "Bau, Architektur, Vermessung"
    SERVICES = "Dienstleistung"
    ELECTRICS = "Elektro"
    HEALTH = "Gesundheit"
    COMPUTERS = "IT, Computer"
    DESIGN = "Kunst, Kultur, Gestaltung"
    NATURE = "Landwirtschaft, Natur, Umwelt"
    MEDIA = "Medien"
    METAL = "Metall, Maschinenbau"
    SCIENCE = "Naturwissenschaften"
    PRODUCTION = "Produktion, Fertigung"
    SOCIAL = "Soziales, Pädagogik"
    TECHNOLOGY = "Technik, Technologiefelder"
    LOGISTICS = "Verkehr, Logistik"
    COMMERCE = "Wirtschaft, Verwaltung"


class VolunteerState(Enum):
    """Where a volunteer stands."""

    INTERESTED = "interessiert"
    SELECTED = "ausgewählt"
    CHECKED = "geprüft"
    ACTIVE = "aktiv"
    LEFT = "ausgeschieden"
    DECLINED = "nicht aufgenommen"


class VolunteerEvent(Enum):
    """What moves a volunteer."""

    SELECT = "auswählen"
    CHECK = "prüfen"
    BEGIN = "beginnen"
    LEAVE = "ausscheiden"
    DECLINE = "nicht aufnehmen"


_S, _E = VolunteerState, VolunteerEvent
STEPS: dict[tuple[VolunteerState, VolunteerEvent], VolunteerState] = {
    (_S.INTERESTED, _E.SELECT): _S.SELECTED,
    (_S.SELECTED, _E.CHECK): _S.CHECKED,
    (_S.CHECKED, _E.BEGIN): _S.ACTIVE,
    (_S.ACTIVE, _E.LEAVE): _S.LEFT,
    **{(state, _E.DECLINE): _S.DECLINED for state in (_S.INTERESTED, _S.SELECTED, _S.CHECKED)},
}
GONE = frozenset({VolunteerState.LEFT, VolunteerState.DECLINED})


def advance(state: VolunteerState, event: VolunteerEvent) -> VolunteerState:
    """Return the state of a volunteer after an event."""
    return step("Lotse", STEPS, state, event)


class Proof(Enum):
    """What has to be there before somebody meets a young person."""

    INTERVIEW = "Auswahlgespräch"
    AGREEMENT = "Vereinbarung"
    PLEDGE = "Verschwiegenheitserklärung"
    CERTIFICATE = "erweitertes Führungszeugnis"


@dataclass(frozen=True, kw_only=True)
class Training:
    """A training, attended or only planned."""

    title: str = ""
    held_on: date | None = None
    hours: int = 0
    attended: bool = False


class PaymentKind(Enum):
    """What money is for."""

    EXPENSES = "Auslagenersatz"
    HONORARY = "Ehrenamtspauschale"
    INSTRUCTOR = "Übungsleiterpauschale"


@dataclass(frozen=True, kw_only=True)
class Payment:
    """Money paid to a volunteer."""

    kind: PaymentKind = PaymentKind.EXPENSES
    paid_on: date | None = None
    cents: int = 0
    what_for: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the payment breaks."""
        found = [] if self.cents > 0 else ["cents.missing"]
        if self.paid_on is None:
            found.append("paid_on.missing")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class VolunteerDraft:
    """A volunteer as somebody enters them."""

    given_name: str = ""
    family_name: str = ""
    phone: str = ""
    mail: str = ""
    source: RecruitSource | None = None
    interest_on: date | None = None
    languages: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    times: frozenset[FreeTime] = frozenset()
    training_fields: frozenset[TrainingField] = frozenset()
    capacity: int = 1
    """How many young people at once."""
    institution_id: InstitutionId | None = None
    """Whose volunteer it is, as consents name it."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        required = {"given_name": self.given_name, "family_name": self.family_name}
        found = [f"{field}.missing" for field, text in required.items() if not text.strip()]
        if self.interest_on is None:
            found.append("interest_on.missing")
        elif self.interest_on > today:
            found.append("interest_on.future")
        if not 0 <= (self.capacity or 0) <= MOST_TANDEMS:
            found.append("tandems.out_of_range")
        return tuple(found)


MOST_TANDEMS = 20


@dataclass(frozen=True, kw_only=True)
class ProofDraft:
    """What was seen and signed."""

    interviewed_on: date | None = None
    selection: str = ""
    """What came of the interview; a few neutral words."""
    agreed_on: date | None = None
    pledged_on: date | None = None
    device_pledged_on: date | None = None
    """The page on using a private device was signed."""
    certificate: ExtendedCertificate | None = None

    def missing(self) -> tuple[Proof, ...]:
        """Return what is not there yet."""
        there = {
            Proof.INTERVIEW: self.interviewed_on is not None,
            Proof.AGREEMENT: self.agreed_on is not None,
            Proof.PLEDGE: self.pledged_on is not None,
            Proof.CERTIFICATE: self.certificate is not None and self.certificate.no_relevant_entry,
        }
        return tuple(proof for proof, seen in there.items() if not seen)

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        days = (self.interviewed_on, self.agreed_on, self.pledged_on, self.device_pledged_on)
        return ("proof.future",) if any(day is not None and day > today for day in days) else ()


@dataclass(frozen=True, kw_only=True)
class Volunteer(VolunteerDraft, ProofDraft, Stored):
    """A volunteer on record."""

    id: VolunteerId
    state: VolunteerState = VolunteerState.INTERESTED
    professional_id: ProfessionalId | None = None
    """As whom consents name them, from the beginning of their work."""
    active_from: date | None = None
    left_on: date | None = None
    trainings: tuple[Training, ...] = ()
    payments: tuple[Payment, ...] = ()

    def full_name(self) -> str:
        """Return the name as in lists: family name first."""
        return ", ".join(filter(None, (self.family_name, self.given_name)))

    def display_name(self) -> str:
        """Return the name as it is spoken."""
        return f"{self.given_name} {self.family_name}".strip()

    def training_hours(self) -> int:
        """Return how many hours of training were attended."""
        return sum(each.hours for each in self.trainings if each.attended)


@dataclass(frozen=True)
class YearOfPayments:
    """What was paid to a volunteer in a calendar year, and what is left free of tax."""

    year: int
    paid: dict[PaymentKind, int]
    limits: dict[PaymentKind, int]

    def left(self, kind: PaymentKind) -> int:
        """Return the cents that may still be paid free of tax; negative beyond the limit."""
        return self.limits[kind] - self.paid[kind]

    @property
    def exceeded(self) -> tuple[PaymentKind, ...]:
        """Return the allowances beyond their limit; expenses have none."""
        return tuple(kind for kind in self.limits if self.left(kind) < 0)


def years_of(payments: Iterable[Payment]) -> frozenset[int]:
    """Return the calendar years in which something was paid."""
    return frozenset(each.paid_on.year for each in payments if each.paid_on is not None)


def payments_in(payments: Iterable[Payment], year: int) -> tuple[Payment, ...]:
    """Return what was paid in a calendar year, the latest first."""
    days = [(each.paid_on, each) for each in payments if each.paid_on is not None]
    found = [(day, each) for day, each in days if day.year == year]
    return tuple(each for _day, each in sorted(found, key=lambda one: one[0], reverse=True))


def payments_of(payments: Iterable[Payment], year: int, rules: MentoringRules) -> YearOfPayments:
    """Add up a calendar year.

    Args:
        payments: of one volunteer.
        year: the calendar year of § 3 EStG.
        rules: those of the last day of that year, or of today while it runs.
    """
    paid = dict.fromkeys(PaymentKind, 0)
    for each in payments_in(payments, year):
        paid[each.kind] += each.cents
    limits = {
        PaymentKind.HONORARY: rules.honorary_cents,
        PaymentKind.INSTRUCTOR: rules.instructor_cents,
    }
    return YearOfPayments(year, paid, limits)
