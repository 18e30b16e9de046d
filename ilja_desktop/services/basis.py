"""What the one question is asked about: a young person's consents, and who would listen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.ids import ProfessionalId, YoungPersonId
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.supportend import support_ends
from ilja_desktop.services.workplace import policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import legalground as legal_ground_store
from ilja_desktop.store import person as person_store


def basis_of(session: Session, person_id: YoungPersonId, day: date) -> Basis:
    """Return everything the one question needs about a young person."""
    return Basis(
        person_store.family(session, person_id),
        consent_store.of_person(session, person_id),
        policy_of(session, day),
        legal_ground_store.of_people(session, [person_id]).get(person_id, ()),
        conference_store.held_on(session, [person_id]).get(person_id, ()),
        support_ends(case_store.terms(session, [person_id]).get(person_id, ())),
    )


def bases_of(
    session: Session, people: Sequence[YoungPersonId], day: date
) -> dict[YoungPersonId, Basis]:
    """Return the same for many young people, with a few queries for all of them."""
    policy = policy_of(session, day)
    families = person_store.families(session, people)
    consents = consent_store.of_people(session, people)
    grounds = legal_ground_store.of_people(session, people)
    held = conference_store.held_on(session, people)
    terms = case_store.terms(session, people)
    return {
        id: Basis(
            families[id],
            consents.get(id, ()),
            policy,
            grounds.get(id, ()),
            held.get(id, ()),
            support_ends(terms.get(id, ())),
        )
        for id in people
    }


def listener_of(session: Session, professional_id: ProfessionalId) -> Listener:
    """Return a professional with the colleague they stand in for."""
    professional = institution_store.get_professional(session, professional_id).record()
    deputised = professional.deputy_of_id
    if deputised is None:
        return Listener(professional)
    return Listener(professional, institution_store.get_professional(session, deputised).record())
