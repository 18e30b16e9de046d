"""What may go by plain mail or stand in public: when and where, and nothing of anybody.

Everything typed by hand that such a text would show is held against the names and numbers in the
vault first, because a room may be called after whoever sits in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import Conference, ConferenceState
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.publicdate import Appointment, PublicOffice
from ilja_desktop.domain.spelling import normal
from ilja_desktop.domain.words import word
from ilja_desktop.services.named import case_numbers_in
from ilja_desktop.services.paperhead import sender
from ilja_desktop.store import conference as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow

_TITLES = frozenset({"frau", "herr", "herrn"})


@dataclass(eq=False)
class TooMuchSaid(Refusal):
    """A text for everybody would name somebody or a case."""

    what: str


def demand_nobody_named(session: Session, texts: Iterable[str]) -> None:
    """Let no text leave that names a person or a case of this vault.

    A family name alone may be a street or a town; with the given name or a title it is somebody.

    Raises:
        TooMuchSaid: a text does.
    """
    for text in texts:
        words = normal(text).split()
        if case_numbers_in(session, text):
            raise TooMuchSaid("eine Fallnummer")
        if _somebody_in(session, text, frozenset(words)):
            raise TooMuchSaid("ein Name")


def _somebody_in(session: Session, text: str, words: frozenset[str]) -> bool:
    spelled = {token.strip(".,;:()") for token in text.split()}
    people = [(p.given_name, p.family_name) for p in institution_store.professionals(session)]
    for kind in (YoungPersonRow, CustodyHolderRow):
        query = select(kind.given_name, kind.family_name).where(kind.family_name.in_(spelled))
        people += [(given, family) for given, family in session.execute(query)]
    return any(_named(given, family, words) for given, family in people)


def _named(given: str, family: str, words: frozenset[str]) -> bool:
    called = normal(family).split()
    if not called or not words.issuperset(called):
        return False
    return bool(_TITLES & words) or bool(words.intersection(normal(given).split()))


def names_nobody(address: str, professionals: Iterable[Professional]) -> bool:
    """Say whether a mail address is of an office and of nobody in the network."""
    parts = set(normal(address.partition("@")[0]).split())
    known = (normal(f"{each.given_name} {each.family_name}").split() for each in professionals)
    return bool(parts) and not any(parts.intersection(names) for names in known)


def public_office(session: Session) -> PublicOffice:
    """Return the office as everybody may read it; an address that names somebody is left out."""
    office = sender(session)
    fits = names_nobody(office.mail, institution_store.professionals(session))
    return PublicOffice(
        name=office.name,
        department=office.department,
        phone=office.phone,
        mail=office.mail if fits else "",
    )


def appointment_of(session: Session, conference: Conference, now: datetime) -> Appointment:
    """Return a conference as calendars have it; moved, it stays the same entry there."""
    first, sequence = conference, conference.revision
    while first.replaces_id is not None:
        first = store.get(session, first.replaces_id).record()
        sequence += first.revision
    return Appointment(
        uid=first.uuid,
        sequence=sequence,
        title=word(conference.procedure),
        held_on=conference.held_on,
        starts_at=conference.starts_at,
        ends_at=conference.ends_at,
        place=conference.place,
        room=conference.room,
        reporting_deadline=conference.reporting_deadline,
        cancelled=conference.state is ConferenceState.CANCELLED,
        stamp=now,
    )
