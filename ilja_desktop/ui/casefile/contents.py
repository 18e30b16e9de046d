"""Everything the page of one case needs, gathered in one go on the store lane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.consent import Consent, ConsentState
from ilja_desktop.domain.coverage import Verdict, stand_on
from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.followup import FollowUp
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CaseId, InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.matrix import MatrixColumn, matrix
from ilja_desktop.domain.release import Release, releases
from ilja_desktop.domain.signing import state_on
from ilja_desktop.services.casefile import CaseView
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.legalground import LegalGroundLine
from ilja_desktop.services.retention import Keeping
from ilja_desktop.services.whereabouts import PathView


@dataclass(frozen=True)
class CaseContents:
    """A case with the names behind its numbers."""

    view: CaseView
    professionals: Mapping[ProfessionalId, Professional]
    institutions: Mapping[InstitutionId, Institution]
    keeping: Keeping
    path: PathView
    at_table: tuple[ProfessionalId, ...] = ()
    """Who leads the next conference, and who sat at the latest one."""
    grounds: tuple[LegalGroundLine, ...] = ()
    """What may leave without consent, the oldest first."""
    follow_ups: tuple[FollowUp, ...] = ()
    """Reminders, answers and reviews of commitments, the oldest first."""

    @property
    def age(self) -> int:
        """Return the person's completed years today."""
        return age_on(self.view.family.person.born_on, self.view.today)

    def professional(self, id: ProfessionalId | None) -> str:
        """Return a professional with their institution: „Frau Otto, Jugendamt“."""
        if id is None:
            return ""
        found = self.professionals[id]
        return f"{found.display_name()}, {self.institution(found.institution_id)}"

    def institution(self, id: InstitutionId) -> str:
        """Return the short name of an institution, else its name."""
        found = self.institutions[id]
        return found.short_name or found.name

    def consent_in_force(self) -> Consent | None:
        """Return the consent the standing rests on, or the latest one."""
        consents = self.view.basis.consents
        resting = self.view.standing.consent_id
        found = next((consent for consent in consents if consent.id == resting), None)
        return found or (consents[-1] if consents else None)

    def state_of(self, consent: Consent) -> ConsentState:
        """Return the state of one of the person's consents today."""
        basis = self.view.basis
        return state_on(consent, basis.family, basis.policy, self.view.today)

    def matrix(self) -> tuple[MatrixColumn, ...]:
        """Return who may know what of the case today, by everything on record."""
        view, purpose = self.view, Purpose.CASE_CONFERENCE
        return matrix(view.basis, self.professionals, self.at_table, purpose, view.today)

    def confiders(self) -> tuple[tuple[Entruster, Verdict], ...]:
        """Return everybody on record, and whether their confidences may be put down today."""
        view = self.view
        purpose, category = Purpose.CASE_CONFERENCE, DataCategory.ENTRUSTED
        footing = stand_on(view.basis, purpose, view.today).hear(None)
        return tuple((each, footing.verdict(category, each)) for each in view.family.entrusters())

    def releases(self, consent: Consent) -> tuple[Release, ...]:
        """Return who may know what by one of the person's consents."""
        return releases(
            consent, self.view.basis, self.professionals, Purpose.CASE_CONFERENCE, self.view.today
        )


def load(desk: Desk, id: CaseId) -> CaseContents:
    """Read a case and the network; for the store lane."""
    view = desk.cases.view(id)
    professionals = {each.id: each for each in desk.network.professionals()}
    institutions = {each.id: each for each in desk.network.institutions()}
    at_table = _at_table(desk, view.today)
    keeping, grounds = desk.retentions.of(id), desk.legal_grounds.of_person(view.case.person_id)
    steps = desk.follow_ups.of_case(id)
    path = desk.whereabouts.path(view.case.person_id)
    return CaseContents(view, professionals, institutions, keeping, path, at_table, grounds, steps)


def _at_table(desk: Desk, today: date) -> tuple[ProfessionalId, ...]:
    conferences = desk.conferences.all()
    ahead = [each for each in conferences if each.held_on >= today]
    behind = [each for each in conferences if each.held_on < today]
    found: list[ProfessionalId | None] = []
    if ahead:
        found += [ahead[0].moderator_id, ahead[0].minute_taker_id]
    if behind:
        found += desk.disclosures.participants(behind[-1].id)
    return tuple(dict.fromkeys(id for id in found if id is not None))
