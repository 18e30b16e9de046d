"""The names in a vault that whoever knows the office would try as passwords."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.store.institution import InstitutionRow, ProfessionalRow
from ilja_desktop.store.office import OfficeRow
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.user import UserRow


def familiar_names(session: Session) -> tuple[str, ...]:
    """Return the names of young people, professionals, institutions, users and the office."""
    people = select(YoungPersonRow.given_name, YoungPersonRow.family_name)
    professionals = select(ProfessionalRow.given_name, ProfessionalRow.family_name)
    users = select(UserRow.name, UserRow.display_name)
    pairs = [pair for query in (people, professionals, users) for pair in session.execute(query)]
    institutions = session.scalars(select(InstitutionRow.name)).all()
    offices = session.scalars(select(OfficeRow.name)).all()
    towns = [town for each in session.scalars(select(OfficeRow.municipalities)) for town in each]
    names = {name for pair in pairs for name in pair}
    return tuple(sorted(name for name in {*names, *institutions, *offices, *towns} if name))
