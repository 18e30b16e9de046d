"""What is held of a path, told to whoever asks; it never depends on a consent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum

from sqlalchemy.orm import Session

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.destination import DestinationList
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.pathway import Pathway, Station
from ilja_desktop.domain.subjectaccess import AccessEntry, AccessRecord
from ilja_desktop.domain.whereabouts import Whereabouts
from ilja_desktop.domain.words import word
from ilja_desktop.services.destination import destinations_of
from ilja_desktop.store import pathway as store
from ilja_desktop.store import whereabouts as whereabouts_store


def tell_path(session: Session, person_id: YoungPersonId) -> Iterator[AccessRecord]:
    """Tell school and contact, every station, and what was found out at which checkpoint."""
    listed = destinations_of(session)
    pathway = store.of_people(session, [person_id]).get(person_id)
    if pathway is not None:
        yield _record("Weg", _pathway(pathway))
    for station in store.stations_of(session, [person_id]).get(person_id, ()):
        yield _record("Station", _station(station, listed))
    for found in whereabouts_store.of_people(session, [person_id]).get(person_id, ()):
        yield _record(f"Nachfrage: {word(found.stage)}", _found(found, listed))


def _pathway(one: Pathway) -> Iterator[tuple[str, str]]:
    yield "Abgebende Schulform", word(one.school_type)
    yield "Ende der Schulpflicht", _on(one.school_ends_on)
    yield "Aufenthaltsgruppe", word(one.residence_group)
    yield "Kontakt", one.contact
    yield "Wird gelöscht nach dem", short_day(one.erase_on)


def _station(one: Station, listed: DestinationList) -> Iterator[tuple[str, str]]:
    yield "Was", listed.words(one.category)
    yield "Von", short_day(one.begins_on)
    yield "Bis", _on(one.ends_on)
    yield "Bezahlt nach", _word(one.funded_by)
    yield "Mit höherem Schulabschluss", "ja" if one.certificate else ""


def _found(one: Whereabouts, listed: DestinationList) -> Iterator[tuple[str, str]]:
    yield "Stichtag", short_day(one.day)
    yield "Verbleib", listed.words(one.category)
    yield "Gefragt am", short_day(one.asked_on)
    yield "Von wem", _word(one.source)
    yield "Wie sicher", _word(one.certainty)
    yield "Warum nicht erreicht", _word(one.missed)


def _on(day: date | None) -> str:
    return "" if day is None else short_day(day)


def _word(member: Enum | None) -> str:
    return "" if member is None else word(member)


def _record(title: str, told: Iterator[tuple[str, str]]) -> AccessRecord:
    entries = tuple(AccessEntry(name=name, value=value) for name, value in told if value)
    return AccessRecord(title=title, entries=entries)
