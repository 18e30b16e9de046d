"""A town whose volunteers are named by a young person's consent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.extendedcertificate import ExtendedCertificate
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.institution import Institution, InstitutionDraft, LegalCircle
from ilja_desktop.domain.mentorlog import MentorLogDraft
from ilja_desktop.domain.mentorship import Mentorship, NeedDraft
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.volunteer import ProofDraft, Volunteer, VolunteerDraft
from tests.services.conftest import Town

TODAY = date(2026, 11, 21)
SEEN = date(2026, 10, 1)
PROOFS = ProofDraft(
    interviewed_on=SEEN,
    selection="passt",
    agreed_on=SEEN,
    pledged_on=SEEN,
    device_pledged_on=SEEN,
    certificate=ExtendedCertificate(
        seen_on=SEEN, dated_on=date(2026, 9, 20), no_relevant_entry=True
    ),
)


@dataclass
class Mentoring:
    """A town with an association of volunteers."""

    town: Town
    association: Institution

    def volunteer(self, family_name: str = "Nguyễn", **values: object) -> Volunteer:
        """Somebody who works as a volunteer."""
        volunteers = self.town.desk.volunteers
        draft: dict[str, object] = {
            "given_name": "Jörg-Peter",
            "family_name": family_name,
            "interest_on": date(2026, 9, 1),
            "institution_id": self.association.id,
            "languages": ("Deutsch", "Türkisch"),
        }
        one = volunteers.take_interest(VolunteerDraft(**{**draft, **values}))  # type: ignore[arg-type] # a test names fields freely
        volunteers.prove(one.id, one.revision, PROOFS)
        volunteers.select(one.id)
        volunteers.check(one.id)
        return volunteers.begin(one.id)

    def person(self, *named: Volunteer, **values: object) -> YoungPerson:
        """A young person whose consent lets some volunteers accompany them."""
        town = self.town
        young = town.a_person(**values)
        known = {each.id: each for each in town.desk.network.professionals()}
        people = tuple(known[each.professional_id] for each in named if each.professional_id)
        grants = town.grants(people, (DataCategory.CONTACT,))
        mentoring = tuple(replace(each, purpose=Purpose.MENTORING) for each in grants)
        town.a_consent(young, grants=mentoring)
        return young

    def tandem(self, volunteer: Volunteer, **values: object) -> Mentorship:
        """A tandem that has begun."""
        mentorships = self.town.desk.mentorships
        young = self.person(volunteer, **values)
        need = NeedDraft(given_name=young.given_name, languages=("Türkisch",))
        asked = mentorships.request(young.id, need)
        mentorships.introduce(asked.id, volunteer.id)
        return mentorships.begin(asked.id)


def entry(**values: object) -> MentorLogDraft:
    """An entry with its first four fields."""
    draft: dict[str, object] = {
        "met_on": TODAY,
        "done": "Bewerbung geschrieben",
        "felt": "gut",
        "next_step": "ausdrucken",
    }
    return MentorLogDraft(**{**draft, **values})  # type: ignore[arg-type] # a test names fields freely


def mentoring_in(town: Town) -> Mentoring:
    """Found the association."""
    association = town.desk.network.found(
        InstitutionDraft(name="Ausbildungspaten e. V.", legal_circle=LegalCircle.VOLUNTEERS)
    )
    return Mentoring(town, association)
