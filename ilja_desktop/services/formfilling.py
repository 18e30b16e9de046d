"""What is known beforehand and printed into a form: office, person, conference, people named.

Nothing is ticked beforehand: whoever signs decides that alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.form import Address, Filling, FormKind, FormLanguage
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId, YoungPersonId
from ilja_desktop.domain.person import CustodyKind
from ilja_desktop.domain.signing import Family
from ilja_desktop.services.papers import sender
from ilja_desktop.services.workplace import policy_of
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import person as person_store


@dataclass(frozen=True, kw_only=True)
class FormOrder:
    """What is to be printed."""

    kind: FormKind
    language: FormLanguage = FormLanguage.GERMAN
    """Beside German, if it is another one."""
    version: str | None = None
    """None for the one in use."""
    address: Address | None = None
    """None to go by the age of the young person; "Sie" without one."""
    person_id: YoungPersonId | None = None
    conference_id: ConferenceId | None = None
    speaking: tuple[ProfessionalId, ...] = ()
    receiving: tuple[ProfessionalId, ...] = ()
    gaps: Mapping[str, str] = field(default_factory=dict)
    """Gaps of a letter that the caller knows, such as ``withdrawn_on``."""


def address_for(session: Session, person_id: YoungPersonId | None, today: date) -> Address:
    """Return how somebody is spoken to: minors as "du"."""
    if person_id is None:
        return Address.FORMAL
    born_on = person_store.get(session, person_id).born_on
    minor = age_on(born_on, today) < policy_of(session, today).adult_age
    return Address.FAMILIAR if minor else Address.FORMAL


def fill(session: Session, order: FormOrder, today: date) -> Filling:
    """Return what stands on a form beforehand."""
    written: dict[str, str] = {}
    if order.person_id is not None:
        written |= _of_family(person_store.family(session, order.person_id))
    if order.conference_id is not None:
        held_on = conference_store.get(session, order.conference_id).held_on
        written["purposes.conference_days"] = short_day(held_on)
    written |= dict(_of_people(session, "speaking", order.speaking))
    written |= dict(_of_people(session, "receiving", order.receiving))
    return Filling(gaps={**_of_office(session, today), **order.gaps}, written=written)


def _of_office(session: Session, today: date) -> dict[str, str]:
    office = sender(session)
    place = ", ".join(filter(None, (office.street, office.postcode_town)))
    phone = f"Telefon {office.phone}" if office.phone else ""
    reach = ", ".join(filter(None, (phone, office.mail)))
    return {
        "controller": ", ".join(filter(None, (office.name, office.department, place))),
        "data_protection_officer": office.data_protection_officer,
        "contact": ", ".join(filter(None, (office.department or office.name, reach))),
        "authority": office.supervisory_authority,
        "months": str(policy_of(session, today).consent_months),
    }


def _of_family(family: Family) -> dict[str, str]:
    person = family.person
    name = f"{person.given_name} {person.family_name}"
    written = {
        "person.surname": person.family_name,
        "person.given_name": person.given_name,
        "person.born_on": short_day(person.born_on),
        "person.town": person.residence,
        "signatures.young_person.name": name,
        "categories.special_young_person.name": name,
        "special.special_young_person.name": name,
    }
    parents = [h for h in family.required_holders() if h.kind is CustodyKind.PARENT]
    guardians = [h for h in family.required_holders() if h.kind is not CustodyKind.PARENT]
    for number, holder in enumerate(parents[:2], 1):
        full = f"{holder.given_name} {holder.family_name}".strip()
        written[f"signatures.custody_{number}.name"] = full
    if guardians:
        full = f"{guardians[0].given_name} {guardians[0].family_name}".strip()
        written["signatures.guardian.name"] = full
    return written


def _of_people(
    session: Session, part: str, people: Iterable[ProfessionalId]
) -> Iterator[tuple[str, str]]:
    for number, id in enumerate(people, 1):
        professional = institution_store.get_professional(session, id).record()
        institution = institution_store.get(session, professional.institution_id).record()
        yield f"{part}.name.{number}", professional.display_name()
        yield f"{part}.function.{number}", professional.function
        yield f"{part}.office.{number}", institution.short_name or institution.name
