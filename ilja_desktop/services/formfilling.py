"""What is known beforehand and printed into a form: office, person, conference, people named.

What may be told and what for is never ticked beforehand: whoever signs decides that alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.form import Filling
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.grant import Direction, Recipient
from ilja_desktop.domain.grantplan import Receiver
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId, YoungPersonId
from ilja_desktop.domain.person import CustodyKind
from ilja_desktop.domain.signing import Family
from ilja_desktop.services.paperhead import sender
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
    receiving: tuple[Receiver, ...] = ()
    """Whose direction and deputy are ticked with them; nothing else ever is beforehand."""
    gaps: Mapping[str, str] = field(default_factory=dict)
    """Gaps of a letter that the caller knows, such as ``withdrawn_on``."""
    number: str = ""
    """Which of several papers it is."""


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
    gaps = _of_office(session, today)
    if order.person_id is not None:
        family = person_store.family(session, order.person_id)
        written |= _of_family(family)
        gaps["person"] = family.person.spoken_name()
    if order.conference_id is not None:
        held_on = conference_store.get(session, order.conference_id).held_on
        written["purposes.conference_days"] = short_day(held_on)
    for number, id in enumerate(order.speaking, 1):
        written |= _line(session, f"speaking.{{}}.{number}", _named(session, id))
    ticked: set[str] = set()
    for number, receiver in enumerate(order.receiving, 1):
        written |= _line(session, f"receiving.{{}}.{number}", receiver.recipient)
        ticked |= {f"receiving.{box}.{number}" for box in _boxes(receiver)}
    return Filling(
        gaps={**gaps, **order.gaps},
        written=written,
        ticked=frozenset(ticked),
        number=order.number,
    )


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
    name = person.spoken_name()
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
        full = holder.spoken_name()
        written[f"signatures.custody_{number}.name"] = full
    if guardians:
        full = f"{guardians[0].given_name} {guardians[0].family_name}".strip()
        written["signatures.guardian.name"] = full
    return written


def _named(session: Session, id: ProfessionalId) -> Recipient:
    professional = institution_store.get_professional(session, id).record()
    return Recipient(institution_id=professional.institution_id, professional_id=id)


def _line(session: Session, place: str, recipient: Recipient) -> dict[str, str]:
    """Return a line of the form: a named person, or a function at an institution."""
    institution = institution_store.get(session, recipient.institution_id).record()
    name, function = "", recipient.function
    if recipient.professional_id is not None:
        row = institution_store.get_professional(session, recipient.professional_id)
        professional = row.record()
        name, function = professional.display_name(), professional.function
    told = {"name": name, "function": function}
    told["office"] = institution.short_name or institution.name
    return {place.format(column): text for column, text in told.items() if text}


def _boxes(receiver: Receiver) -> Iterator[str]:
    yield "mutual" if receiver.direction is Direction.MUTUAL else "one_way"
    if receiver.recipient.deputy_covered:
        yield "deputy"
