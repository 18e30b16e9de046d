"""One young person whose cases stand before every gate at once, in a vault that is copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ilja_desktop.domain.conference import Attendee, AttendeeKind, Conference
from ilja_desktop.domain.consent import Consent, Signature
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.ids import AgendaItemId, CaseId, CaseSheetId, ConferenceId
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.person import CustodyHolder, YoungPerson
from ilja_desktop.domain.thirdperson import ThirdPersonDraft
from ilja_desktop.domain.withdrawal import Signer, SignerKind
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.minutes import FinalPapers
from ilja_desktop.store import person as person_store
from ilja_desktop.store.vault import Vault
from tests.services.clock import Clock
from tests.services.spoiling import change
from tests.services.town import Town, desk_of_user, founded

PLAIN, SPECIAL, TRUSTED = (
    DataCategory.SCHOOL,
    DataCategory.RESIDENCE_STATUS,
    DataCategory.ENTRUSTED,
)
SIGNED = date(2026, 9, 1)


@dataclass(frozen=True)
class Family:
    """Somebody whose consent covers everything that is said of them."""

    town: Town
    person: YoungPerson
    consent: Consent
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Hall(Family):
    """What stands before which gate."""

    unreported: CaseId
    reported: CaseId
    next_conference: ConferenceId
    waiting: AgendaItemId
    """Of a conference that is held; not called yet."""
    open: AgendaItemId
    """Of another one, called up, with the table confirmed."""
    open_conference: ConferenceId
    sheet: CaseSheetId
    """Signed, with everything on it."""
    signed_conference: ConferenceId


def built(folder: Path, template: Unlocked) -> tuple[Hall, Unlocked]:
    """Make the hall in a copy of the template vault, and close it."""
    unlocked = _copied(template, folder)
    vault = Vault.open(unlocked)
    town = founded(vault, unlocked)
    hall = _furnished(town)
    vault.close()
    return hall, unlocked


@contextmanager
def copied(hall: Hall, unlocked: Unlocked, folder: Path) -> Iterator[Hall]:
    """Open a copy of the hall, to do in it what one likes."""
    own = _copied(unlocked, folder)
    vault = Vault.open(own)
    try:
        yield replace(hall, town=_moved(hall.town, vault, own))
    finally:
        vault.close()


def restored(family: Family) -> None:
    """Undo what a state did to consent and person."""
    town, consent, person = family.town, family.consent, family.person
    change(town, consent, {name: getattr(consent, name) for name in CONCERNED})
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = person_store.get(transaction.session, person.id)
        transaction.change(row, {"born_on": person.born_on})


CONCERNED = (
    "person_id",
    "signatures",
    "grants",
    "explained_on",
    "original_seen_on",
    "valid_from",
    "valid_until",
    "withdrawals",
    "objections",
    "superseded_on",
    "flawed_reason",
    "review_reason",
)
"""What some state changes of a consent."""


def _moved(town: Town, vault: Vault, unlocked: Unlocked) -> Town:
    """The same town in a copy of its vault."""
    clock = Clock(town.clock.now)
    desk = desk_of_user(vault, unlocked, town.desk.user, clock)
    return replace(town, vault=vault, unlocked=unlocked, clock=clock, desk=desk)


def _copied(unlocked: Unlocked, folder: Path) -> Unlocked:
    target = folder / unlocked.folder.name
    shutil.copytree(unlocked.folder, target)
    return replace(unlocked, folder=target)


def a_family(town: Town, **values: object) -> Family:
    """A minor, both parents and an aunt, who all signed for everything."""
    person = town.a_person(**{"born_on": date(2009, 3, 1), **values})
    parents = [town.a_holder(person.id, name) for name in ("Ayşe", "Umut")]
    aunt = town.desk.people.add_third_person(
        ThirdPersonDraft(person_id=person.id, name="Zeynep Kaya", relation="Tante")
    )
    said_by = Entruster(side=Side.THIRD_PERSON, third_person_id=aunt.id)
    consent = _consent(town, person, parents, said_by)
    return Family(town, person, consent, _facts(town, said_by))


def _furnished(town: Town) -> Hall:
    family = a_family(town)
    person, facts = family.person, family.facts
    cases = [_reported(town, person, facts) for _ in range(4)]
    unreported = town.a_case(person)
    town.a_report(unreported, facts)
    signed = town.a_running_conference(town.desk.cases.view(cases[0]).case)
    item = town.item_of(signed)
    _at_table(town, town.desk.sessions.call(item).item.id)
    _conclude(town, item, facts)
    sheet = _signed(town, signed)
    waiting, opened = (
        _running(town, town.desk.cases.view(id).case.id) for id in (cases[1], cases[2])
    )
    called = town.item_of(opened)
    _at_table(town, town.desk.sessions.call(called).item.id)
    town.desk.seats.confirm_attendance(called)
    return Hall(
        town,
        person,
        family.consent,
        facts,
        unreported.id,
        cases[3],
        town.a_conference().id,
        town.item_of(waiting),
        called,
        opened.id,
        sheet.id,
        signed.id,
    )


def _signed(town: Town, conference: Conference) -> CaseSheet:
    """Keep papers nobody rendered; what is tried here is who gets a copy."""
    town.desk.sessions.end(conference.id)
    plan = town.desk.minutes.plan(conference.id)
    made = town.made()
    town.desk.minutes.keep(FinalPapers(plan, made, tuple(made for _ in plan.sheets)))
    (sheet,) = town.desk.minutes.sheets(conference.id)
    return sheet


def _facts(town: Town, said_by: Entruster) -> tuple[Fact, ...]:
    return (
        Fact(category=PLAIN, text="fehlt oft montags", source_id=town.school.id),
        Fact(category=SPECIAL, text="Erlaubnis bis März", source_id=town.jobcenter.id),
        Fact(
            category=TRUSTED,
            text="will ausziehen",
            source_id=town.moderator.id,
            entrusted_by=said_by,
        ),
    )


def _consent(
    town: Town, person: YoungPerson, parents: list[CustodyHolder], said_by: Entruster
) -> Consent:
    signers = (
        Signer(kind=SignerKind.YOUNG_PERSON),
        *(
            Signer(kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=holder.id)
            for holder in parents
        ),
        Signer(kind=SignerKind.ENTRUSTING_PERSON, third_person_id=said_by.third_person_id),
    )
    marks = tuple(
        Signature(**vars(signer), signed_on=SIGNED, special_signed=True) for signer in signers
    )
    grants = tuple(
        replace(grant, entrusted_by=said_by if grant.category is TRUSTED else None)
        for grant in town.grants(town.table, (PLAIN, SPECIAL, TRUSTED))
    )
    return town.a_consent(person, grants=grants, signatures=marks)


def _reported(town: Town, person: YoungPerson, facts: tuple[Fact, ...]) -> CaseId:
    case = town.a_case(person)
    town.a_report(case, facts)
    return town.desk.cases.report(case.id).id


def _running(town: Town, id: CaseId) -> Conference:
    return town.a_running_conference(town.desk.cases.view(id).case)


def _at_table(town: Town, item: AgendaItemId) -> None:
    for one in (town.jobcenter, town.school):
        someone = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=one.id)
        town.desk.seats.seat(item, someone)


def _conclude(town: Town, item: AgendaItemId, facts: tuple[Fact, ...]) -> None:
    sheet = town.desk.sessions.view(item).sheet
    assert sheet.facts == facts
    town.finish(item, facts)
