"""Young people of the town who agreed to be followed up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.pathway import PathwayDraft, SchoolType
from tests.services.conftest import Town

SCHOOL_ENDS = date(2026, 7, 31)
ASKED_FROM = date(2026, 9, 1)


def followed(
    town: Town,
    family_name: str = "Yıldız",
    given_name: str = "Emre",
    school_type: SchoolType = SchoolType.MAIN,
) -> Case:
    """Somebody who left school in summer and agreed to be followed up."""
    young = town.a_person(family_name=family_name, given_name=given_name)
    grants = town.grants_from(ASKED_FROM)
    town.a_consent(young, grants=(*grants, replace(grants[0], purpose=Purpose.MONITORING)))
    case = town.a_case(young)
    town.desk.pathways.keep(
        PathwayDraft(
            person_id=young.id,
            school_type=school_type,
            school_ends_on=SCHOOL_ENDS,
            contact="abends",
        )
    )
    return case
