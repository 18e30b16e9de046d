"""What a case file says in words, and the names, places and numbers by which it would be known.

As in items without names, what is specially protected or was entrusted stays closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import Case, CaseReport
from ilja_desktop.domain.coverage import enterable
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.nameless import open_without_names
from ilja_desktop.domain.narrative import KnownFile, KnownPerson, Part
from ilja_desktop.domain.words import word
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.workplace import office_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store

_REPORTED = ("occasion", "question", "own_words", "strengths", "previous_steps", "involved")
_AT_TABLE = ("question", "view", "rejected_ways", "dissent", "next_contact")
_NUMBER = re.compile(r"\S+@\S+|\+?\d[\d\s/().-]{4,}\d")


@dataclass(frozen=True)
class CaseText:
    """A text of the case file and where it stands."""

    title: str
    text: str


def texts_of_case(session: Session, case: Case, day: date) -> tuple[CaseText, ...]:
    """Return what may be told of a case without a name on a day, in the order it came about."""
    basis = basis_of(session, case.person_id, day)
    found: list[CaseText] = []
    report = case_store.latest_report(session, case.id)
    if report is not None:
        found += _texts(report, _REPORTED, basis, day)
    for sheet in minutes_store.sheets_of_case(session, case.id):
        found += _texts(sheet, _AT_TABLE, basis, day)
    return tuple({each.text: each for each in found}.values())


def _texts(
    record: CaseReport | CaseSheet, names: Iterable[str], basis: Basis, day: date
) -> Iterator[CaseText]:
    for name in names:
        text = str(getattr(record, name)).strip()
        if text:
            yield CaseText(name, text)
    for fact in record.facts:
        if fact.text.strip() and _open(fact, basis, day):
            yield CaseText(word(fact.category), fact.text.strip())


def _open(fact: Fact, basis: Basis, day: date) -> bool:
    covered = enterable(basis, fact, Purpose.CASE_CONFERENCE, day).allowed
    return covered and open_without_names(fact)


def known_file(session: Session, case: Case, day: date) -> KnownFile:
    """Return everything by which somebody in a text about the case would be found out."""
    basis = basis_of(session, case.person_id, day)
    person, holders = basis.family.person, basis.family.holders
    report = case_store.latest_report(session, case.id)
    institutions = institution_store.institutions(session)
    reached = (person.reachability, *(holder.reachability for holder in holders))
    cases = case_store.rows_of_person(session, person.id)
    names = [name for each in institutions for name in (each.name, each.short_name)]
    return KnownFile(
        people=(*_family(basis), *_professionals(session)),
        places=_filled((person.residence, person.address)),
        schools=_filled((person.school,)),
        organisations=_filled((*names, office_of(session).name)),
        numbers=(*(row.number for row in cases), *_NUMBER.findall(" ; ".join(reached))),
        sex=person.sex,
        born_on=person.born_on,
        reported_on=report.reported_on if report is not None else case.opened_on,
    )


def _family(basis: Basis) -> Iterator[KnownPerson]:
    person = basis.family.person
    yield KnownPerson(
        part=Part.YOUNG_PERSON, given_name=person.given_name, family_name=person.family_name
    )
    for holder in basis.family.holders:
        yield KnownPerson(
            part=Part.REPRESENTATIVE, given_name=holder.given_name, family_name=holder.family_name
        )
    others = [name for each in basis.consents for name in each.companions]
    others += [one.name for one in basis.family.third_people]
    for name in dict.fromkeys(others):
        given, _, family = name.rpartition(" ")
        yield KnownPerson(part=Part.OTHER, given_name=given, family_name=family)


def _professionals(session: Session) -> Iterator[KnownPerson]:
    for each in institution_store.professionals(session):
        yield KnownPerson(
            part=Part.PROFESSIONAL, given_name=each.given_name, family_name=each.family_name
        )


def _filled(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))
