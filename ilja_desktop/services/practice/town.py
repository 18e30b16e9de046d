"""The invented town of Musterbach: its office, five institutions and the people who work there.

The procedure is that of the youth employment agency of Eschweiler: the youth office organises,
all partners of SGB II, III and VIII and the vocational college report cases. Telephone numbers
are those kept free for fiction, addresses end on ``.example``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import (
    Institution,
    InstitutionDraft,
    LegalCircle,
    Professional,
    ProfessionalDraft,
    SecrecyGroup,
)
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.services.desk import Desk

TOWN = "Musterbach"

OFFICE = OfficeDraft(
    name="Stadt Musterbach, Jugendamt",
    department="Jugendberufshilfe",
    street="Rathausplatz 1",
    postcode_town="52299 Musterbach",
    phone="0221 4710-100",
    mail="jugendberufsagentur@musterbach.example",
    data_protection_officer="Datenschutzbeauftragte der Stadt Musterbach, Rathausplatz 1",
    municipalities=(TOWN,),
    number_prefix="MUB",
    duty_line="0221 4710-199",
    protection_adviser="Frau Çelik-Baum, 0221 4710-123",
    crisis_service="0221 4710-145",
)

YOUTH_OFFICE = InstitutionDraft(
    name="Jugendamt der Stadt Musterbach",
    short_name="Jugendamt",
    legal_circle=LegalCircle.SGB_VIII,
    kind="Jugendamt",
    town=TOWN,
    benefit_body=True,
)
_JOBCENTER = InstitutionDraft(
    name="Jobcenter Rurtal, Geschäftsstelle Musterbach",
    short_name="Jobcenter",
    legal_circle=LegalCircle.SGB_II,
    kind="Jobcenter",
    town=TOWN,
    benefit_body=True,
)
_AGENCY = InstitutionDraft(
    name="Agentur für Arbeit Rurtal",
    short_name="Agentur für Arbeit",
    legal_circle=LegalCircle.SGB_III,
    kind="Agentur für Arbeit",
    town="Rurstadt",
    benefit_body=True,
)
_EDUCATION_OFFICE = InstitutionDraft(
    name="Bildungsbüro des Kreises Rurtal",
    short_name="Bildungsbüro",
    legal_circle=LegalCircle.MUNICIPALITY,
    kind="Kommunale Koordinierung",
    town="Rurstadt",
)
_COLLEGE = InstitutionDraft(
    name="Berufskolleg Musterbach",
    short_name="Berufskolleg",
    legal_circle=LegalCircle.SCHOOL,
    kind="Berufskolleg",
    town=TOWN,
)

MODERATOR = ProfessionalDraft(
    salutation="Frau",
    given_name="Aylin",
    family_name="Brückner-Yıldız",
    function="Koordination Jugendberufsagentur",
    secrecy_group=SecrecyGroup.SOCIAL_WORKER,
    phone="0221 4710-110",
    mail="a.brueckner-yildiz@musterbach.example",
)
_MINUTE_TAKER = ProfessionalDraft(
    salutation="Herr",
    given_name="Łukasz",
    family_name="Świderski",
    function="Jugendberufshilfe",
    secrecy_group=SecrecyGroup.SOCIAL_WORKER,
    phone="0221 4710-112",
)
_CASE_MANAGER = ProfessionalDraft(
    salutation="Frau",
    given_name="Nadia",
    family_name="El Amrani",
    function="Fallmanagement U25",
    secrecy_group=SecrecyGroup.PUBLIC_OFFICIAL,
    phone="0221 4710-201",
)
_CASE_MANAGER_DEPUTY = ProfessionalDraft(
    salutation="Herr",
    given_name="Kai",
    family_name="Ott",
    function="Arbeitsvermittlung U25",
    secrecy_group=SecrecyGroup.PUBLIC_OFFICIAL,
)
_ADVISER = ProfessionalDraft(
    salutation="Frau",
    given_name="Petra",
    family_name="Otto",
    function="Berufsberatung",
    secrecy_group=SecrecyGroup.PUBLIC_OFFICIAL,
    phone="0221 4710-301",
)
_ADVISER_DEPUTY = ProfessionalDraft(
    salutation="Herr",
    given_name="Yonas",
    family_name="Tesfay",
    function="Berufsberatung, Vertretung",
    secrecy_group=SecrecyGroup.PUBLIC_OFFICIAL,
)
_COORDINATOR = ProfessionalDraft(
    salutation="Herr",
    given_name="Jörg",
    family_name="Weiß",
    function="Übergang Schule – Beruf",
    phone="0221 4710-401",
)
_SCHOOL_SOCIAL_WORKER = ProfessionalDraft(
    salutation="Frau",
    given_name="Meltem",
    family_name="Şen",
    function="Schulsozialarbeit",
    secrecy_group=SecrecyGroup.SOCIAL_WORKER,
    phone="0221 4710-501",
)
_TEACHER = ProfessionalDraft(
    salutation="Herr",
    given_name="Bernd",
    family_name="Größmann",
    function="Bildungsgangleitung Ausbildungsvorbereitung",
)


@dataclass(frozen=True, kw_only=True)
class Town:
    """The network as it stands in the vault."""

    youth_office: Institution
    jobcenter: Institution
    agency: Institution
    education_office: Institution
    college: Institution
    moderator: Professional
    minute_taker: Professional
    case_manager: Professional
    adviser: Professional
    coordinator: Professional
    school_social_worker: Professional

    def reporters(self) -> tuple[Professional, ...]:
        """Return those who report cases."""
        return (
            self.minute_taker,
            self.case_manager,
            self.adviser,
            self.school_social_worker,
        )


def furnish(desk: Desk) -> Town:
    """Add everybody to a vault that so far knows its own office and moderator only."""
    network = desk.network
    (youth_office,) = network.institutions()
    (moderator,) = network.professionals()
    jobcenter, agency = network.found(_JOBCENTER), network.found(_AGENCY)
    education_office, college = network.found(_EDUCATION_OFFICE), network.found(_COLLEGE)
    case_manager = _appoint(desk, _CASE_MANAGER, jobcenter)
    adviser = _appoint(desk, _ADVISER, agency)
    _appoint(desk, _CASE_MANAGER_DEPUTY, jobcenter, case_manager)
    _appoint(desk, _ADVISER_DEPUTY, agency, adviser)
    _appoint(desk, _TEACHER, college)
    return Town(
        youth_office=youth_office,
        jobcenter=jobcenter,
        agency=agency,
        education_office=education_office,
        college=college,
        moderator=moderator,
        minute_taker=_appoint(desk, _MINUTE_TAKER, youth_office),
        case_manager=case_manager,
        adviser=adviser,
        coordinator=_appoint(desk, _COORDINATOR, education_office),
        school_social_worker=_appoint(desk, _SCHOOL_SOCIAL_WORKER, college),
    )


def _appoint(
    desk: Desk,
    draft: ProfessionalDraft,
    institution: Institution,
    deputy_of: Professional | None = None,
) -> Professional:
    stands_in_for = None if deputy_of is None else ProfessionalId(deputy_of.id)
    where = InstitutionId(institution.id)
    return desk.network.appoint(replace(draft, institution_id=where, deputy_of_id=stands_in_for))
