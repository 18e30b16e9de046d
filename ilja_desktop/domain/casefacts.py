"""The variables of discussed cases and of commitments, and the categories a case falls into.

Where a young person lives, which school they leave, which offers they had and where they are now
is only counted with their consent to be followed up, and the group of their residence title only
where that consent names it; of all others it is "keine Angabe", so that nobody is missing, or in
offers, of which there may be several, nothing at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.axis import (
    AGE_BANDS,
    WAITING_BANDS,
    Axis,
    Category,
    Group,
    band_of,
    same_words,
)
from ilja_desktop.domain.casefile import CaseState, Procedure
from ilja_desktop.domain.commitment import Commitment, CommitmentState, overdue
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.destination import DestinationList
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.pathway import ResidenceGroup, SchoolType
from ilja_desktop.domain.person import Sex
from ilja_desktop.domain.summaryfacts import Record

NOT_STATED = "keine Angabe"
ELSEWHERE = "anderer Ort"
NO_OFFER = "kein Angebot"
NOT_KNOWN = "noch nicht bekannt"

CIRCLE, AGE, SEX, OUTCOME, WAITING = (
    "Rechtskreis",
    "Altersgruppe",
    "Geschlecht",
    "Ergebnis",
    "Wartezeit",
)
PROCEDURE, STAGE, TOPICS, SCHOOL_TYPE, OFFERS, RESIDENCE = (
    "Verfahren",
    "Stand",
    "Themen",
    "Schulform",
    "Angebote",
    "Wohnort",
)
PRESENCE, DESTINATION, RESIDENCE_GROUP = "Anwesenheit", "Verbleib", "Aufenthalt"
STANDING = "Stand der Vereinbarung"

OTHER_REPORTERS = "Sonstige"
REPORTER_GROUPS: dict[LegalCircle, str] = {
    LegalCircle.SGB_II: "SGB II",
    LegalCircle.SGB_III: "SGB III",
    LegalCircle.SGB_VIII: "SGB VIII",
    LegalCircle.FREE_YOUTH_WELFARE: "SGB VIII",
    LegalCircle.SCHOOL: "Schule",
}
"""Circles a summary tells apart; all others are one group, so that fewer cells are small."""

_OUTCOMES = {
    AgendaItemState.DISCUSSED: "beraten",
    AgendaItemState.MINUTED: "beraten",
    AgendaItemState.DROPPED: "entfallen",
    AgendaItemState.BROKEN_OFF: "entfallen",
}
_POSTPONED = "vertagt"

_PRESENT, _ABSENT = "dabei", "nicht dabei"

_STAGES = {
    CaseState.IN_PROGRESS: "in Umsetzung",
    CaseState.CLOSED: "abgeschlossen",
    CaseState.RESTRICTED: "abgeschlossen",
    CaseState.ERASED: "abgeschlossen",
}
_BEFORE = "in Vorbereitung"

_RESIDENCE_GROUPS = (
    Group(
        "erlaubt",
        "Aufenthalt erlaubt",
        (
            ResidenceGroup.GERMAN_OR_EU.value,
            ResidenceGroup.SETTLED.value,
            ResidenceGroup.REFUGE.value,
            ResidenceGroup.PERMIT.value,
        ),
    ),
    Group(
        "vorläufig",
        "Aufenthalt vorläufig",
        (ResidenceGroup.PROCEDURE.value, ResidenceGroup.TOLERATED.value),
    ),
)
AGE_GROUPS = (
    Group("minderjährig", "minderjährig", ("unter 15", "15-17")),
    Group("volljährig", "volljährig", ("18-20", "21-24", "ab 25")),
)


def reporter_group(circle: LegalCircle) -> str:
    """Return the code under which a reporter's legal circle is counted."""
    return REPORTER_GROUPS.get(circle, OTHER_REPORTERS)


@dataclass(frozen=True)
class CaseFacts:
    """What is known of one discussed case, before it becomes codes.

    Args:
        age: completed years on the day of the conference.
        waited: days from the report to the first conference; none of it where that came first.
        topics: the categories of what was reported.
        present: whether the young person was at the table.
        residence, school_type, offers: None without the consent they are counted under.
        destination: where the young person was at last, empty as long as nobody knows; None
            without that consent too.
        residence_group: unknown without a consent that names it.
    """

    circle: LegalCircle
    age: int
    sex: Sex
    outcome: AgendaItemState
    waited: int
    procedure: Procedure
    stage: CaseState
    topics: frozenset[DataCategory]
    present: bool = False
    residence: str | None = None
    school_type: SchoolType | None = None
    offers: tuple[str, ...] | None = None
    """Codes of the list of destinations."""
    destination: str | None = None
    """A code of that list too."""
    residence_group: ResidenceGroup = ResidenceGroup.UNKNOWN


def case_axes(places: Sequence[str], listed: DestinationList) -> tuple[Axis, ...]:
    """Return the variables of cases.

    Args:
        places: places of residence the office is responsible for.
        listed: the list of destinations in use; offers are told apart as it does.
    """
    return (
        Axis(
            CIRCLE,
            "Rechtskreis der meldenden Stelle",
            (
                Category("SGB II", "SGB II (Jobcenter)"),
                Category("SGB III", "SGB III (Agentur für Arbeit)"),
                Category("SGB VIII", "SGB VIII (Jugendhilfe)"),
                Category("Schule", "Schule"),
                Category(OTHER_REPORTERS, "sonstige Stellen"),
            ),
        ),
        Axis(AGE, AGE, AGE_BANDS, groups=AGE_GROUPS),
        Axis(SEX, SEX, same_words(sex.value for sex in Sex)),
        Axis(OUTCOME, OUTCOME, same_words(("beraten", _POSTPONED, "entfallen")), sensitive=True),
        Axis(WAITING, "Wartezeit von der Meldung bis zur Konferenz", WAITING_BANDS),
        Axis(
            PRESENCE,
            "Junger Mensch am Tisch",
            same_words((_PRESENT, _ABSENT)),
            by="Anwesenheit des jungen Menschen",
        ),
        Axis(PROCEDURE, PROCEDURE, same_words(each.value for each in Procedure)),
        Axis(STAGE, "Stand des Falls", same_words((_BEFORE, "in Umsetzung", "abgeschlossen"))),
        *_background(listed),
        Axis(RESIDENCE, RESIDENCE, same_words((*places, ELSEWHERE, NOT_STATED))),
        Axis(
            RESIDENCE_GROUP,
            "Aufenthaltsgruppe",
            same_words(each.value for each in ResidenceGroup),
            groups=_RESIDENCE_GROUPS,
        ),
    )


def _background(listed: DestinationList) -> tuple[Axis, ...]:
    """Return what a case brings along: needs, school, and paths so far."""
    places = tuple(Category(each.code, each.words) for each in listed.groups)
    return (
        Axis(
            TOPICS,
            "angesprochene Bedarfe",
            same_words(each.value for each in DataCategory),
            multi=True,
            by="angesprochenen Bedarfen",
        ),
        Axis(
            SCHOOL_TYPE,
            "abgebende Schulform",
            same_words(each.value for each in SchoolType),
            by="abgebender Schulform",
        ),
        Axis(
            OFFERS,
            "bisherige Wege und Angebote",
            (*places, *same_words((NO_OFFER,))),
            multi=True,
            by="bisherigen Wegen und Angeboten",
        ),
        Axis(
            DESTINATION,
            DESTINATION,
            (*places, *same_words((NOT_KNOWN, NOT_STATED))),
            sensitive=True,
        ),
    )


def case_record(facts: CaseFacts, places: Sequence[str], listed: DestinationList) -> Record:
    """Return the codes of one case, by axis."""
    return {
        CIRCLE: reporter_group(facts.circle),
        AGE: band_of(facts.age, AGE_BANDS),
        SEX: facts.sex.value,
        OUTCOME: _OUTCOMES.get(facts.outcome, _POSTPONED),
        WAITING: band_of(max(0, facts.waited), WAITING_BANDS),
        PRESENCE: _PRESENT if facts.present else _ABSENT,
        PROCEDURE: facts.procedure.value,
        STAGE: _STAGES.get(facts.stage, _BEFORE),
        TOPICS: tuple(each.value for each in DataCategory if each in facts.topics),
        SCHOOL_TYPE: (facts.school_type or SchoolType.UNKNOWN).value,
        OFFERS: _offered(facts.offers, listed),
        DESTINATION: _destination(facts.destination, listed),
        RESIDENCE: _place(facts.residence, places),
        RESIDENCE_GROUP: facts.residence_group.value,
    }


def standing_axis() -> Axis:
    """Return the variable of commitments."""
    return Axis(
        STANDING,
        STANDING,
        (
            Category("erledigt", "erledigt"),
            Category("offen", "offen, noch in der Frist"),
            Category("überfällig", "überfällig"),
        ),
    )


def commitment_record(commitment: Commitment, today: date) -> Record:
    """Return the code of a commitment as it stands on a day."""
    if commitment.state is CommitmentState.DONE:
        return {STANDING: "erledigt"}
    return {STANDING: "überfällig" if overdue(commitment, today) else "offen"}


def _offered(offers: tuple[str, ...] | None, listed: DestinationList) -> tuple[str, ...]:
    if offers is None:
        return ()
    known = (listed.get(code) for code in offers)
    groups = dict.fromkeys(each.group for each in known if each is not None)
    return tuple(groups) or (NO_OFFER,)


def _destination(code: str | None, listed: DestinationList) -> str:
    if code is None:
        return NOT_STATED
    known = listed.get(code)
    return NOT_KNOWN if known is None or not known.meaning.station else known.group


def _place(residence: str | None, places: Sequence[str]) -> str:
    if residence is None:
        return NOT_STATED
    wanted = residence.strip().casefold()
    return next((place for place in places if place.strip().casefold() == wanted), ELSEWHERE)
