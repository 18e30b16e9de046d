"""Rows of a volunteer, a tandem and an entry of its log, with many fields filled."""

from __future__ import annotations

from datetime import date
from typing import Any

from ilja_desktop.domain.extendedcertificate import ExtendedCertificate
from ilja_desktop.domain.ids import MentorshipId, VolunteerId, YoungPersonId
from ilja_desktop.domain.mentorlog import MentorTopic, PlaceKind
from ilja_desktop.domain.mentorship import MentorshipState, Mood
from ilja_desktop.domain.volunteer import (
    FreeTime,
    Payment,
    Training,
    TrainingField,
    VolunteerState,
)
from ilja_desktop.store.institution import ProfessionalRow
from ilja_desktop.store.mentorlog import MentorLogRow
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.transaction import Transaction
from ilja_desktop.store.volunteer import VolunteerRow
from tests.builders import NOW, TODAY

SEEN = date(2026, 10, 1)


def a_volunteer(professional: ProfessionalRow | None = None, **values: Any) -> VolunteerRow:
    """The row of somebody who may meet young people."""
    return VolunteerRow(
        **{
            "given_name": "Jörg-Peter",
            "family_name": "Nguyễn",
            "interest_on": date(2026, 9, 1),
            "languages": ("Deutsch", "Türkisch"),
            "regions": ("Kupferberg",),
            "times": frozenset({FreeTime.EVENING}),
            "training_fields": frozenset({TrainingField.METAL}),
            "capacity": 2,
            "institution_id": None if professional is None else professional.institution_id,
            "professional_id": None if professional is None else professional.id,
            "state": VolunteerState.ACTIVE,
            "interviewed_on": SEEN,
            "agreed_on": SEEN,
            "pledged_on": SEEN,
            "certificate": ExtendedCertificate(
                seen_on=SEEN, dated_on=date(2026, 9, 20), no_relevant_entry=True
            ),
            "trainings": (Training(title="Grenzen achten", held_on=SEEN, hours=4, attended=True),),
            "payments": (Payment(paid_on=SEEN, cents=1850, what_for="Fahrten"),),
        }
        | values
    )


def a_tandem(
    transaction: Transaction, person_id: YoungPersonId, contact: ProfessionalRow
) -> list[NounRow[Any]]:
    """Add a volunteer, a tandem that runs, and an entry of its log."""
    volunteer = transaction.add(a_volunteer(contact))
    tandem = transaction.add(
        MentorshipRow(
            pseudonym="T-2026-001",
            person_id=person_id,
            volunteer_id=VolunteerId(volunteer.id),
            given_name="Ayşe",
            aim="Praktikum finden",
            languages=("Türkisch",),
            region="Kupferberg",
            training_field=TrainingField.METAL,
            state=MentorshipState.ACTIVE,
            requested_on=SEEN,
            began_on=TODAY,
        )
    )
    entry = MentorLogRow(
        mentorship_id=MentorshipId(tandem.id),
        met_on=TODAY,
        done="Bewerbung für „Łęcka GmbH“ geschrieben",
        felt="gut",
        next_step="Anschreiben ausdrucken",
        place=PlaceKind.PUBLIC,
        topics=frozenset({MentorTopic.APPLICATION}),
        inquiry="Wer bezahlt die Fahrkarte?",
        mood=Mood.WELL,
        written_at=NOW,
    )
    return [volunteer, tandem, transaction.add(entry)]
