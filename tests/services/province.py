"""Two desks and three volunteers with a vault each, and three young people all of them know."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeAlias, TypeVar
from uuid import UUID

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.contact import Comparison, Contact
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.grant import GrantDraft, Purpose
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.mentorship import Mentorship, NeedDraft
from ilja_desktop.domain.package import Errand
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.user import Right, Role
from ilja_desktop.domain.volunteer import Volunteer
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.desk import Desk
from ilja_desktop.store import user as user_store
from ilja_desktop.store.vault import Vault
from tests.builders import found_vault
from tests.services.clock import Clock
from tests.services.conftest import ALL_PLAIN, Town
from tests.services.desks import befriended, sent, taken
from tests.services.mentoring import mentoring_in
from tests.services.town import desk_of_user

VOLUNTEERS = 3
LONG = timedelta(days=364)


@dataclass
class Seat:
    """A volunteer's own vault, opened by them."""

    vault: Vault
    unlocked: Unlocked
    clock: Clock
    desk: Desk


Place: TypeAlias = Town | Seat
P = TypeVar("P", Town, Seat)


@dataclass(frozen=True)
class Young:
    """A young person with a case, a tandem, and a word of their own for all that is told of them.

    Args:
        mentor: who accompanies them, as the office's network knows them.
        words: by the kind of data they stand for; none is the core of the case.
    """

    person: YoungPerson
    mentor: Professional
    case: Case
    tandem: Mentorship
    words: dict[DataCategory | None, str]


@dataclass
class Province:
    """All five, as they stand at one moment."""

    home: Town
    away: Town
    seats: tuple[Seat, ...]
    young: tuple[Young, ...]
    conference: UUID
    stick: Path

    @property
    def places(self) -> tuple[Place, ...]:
        """Return everybody who has a vault."""
        return (self.home, self.away, *self.seats)

    def wait(self, days: int) -> None:
        """Let time pass everywhere."""
        for place in self.places:
            place.clock.now += timedelta(days=days)

    @contextmanager
    def again(self, folder: Path) -> Iterator[Province]:
        """Open copies of all vaults."""
        with ExitStack() as stack:
            home = _reopened(self.home, folder, stack)
            away = _reopened(self.away, folder, stack)
            seats = tuple(_reopened(seat, folder, stack) for seat in self.seats)
            stick = folder / "stick"
            stick.mkdir()
            yield replace(self, home=home, away=away, seats=seats, stick=stick)


def known_as(place: Place, other: Place) -> Contact:
    """Return a vault as another one knows it."""
    contacts = place.desk.contacts.every()
    return next(each for each in contacts if each.desk == other.vault.vault_id)


def founded_province(template: Unlocked, folder: Path) -> Province:
    """Found all five vaults, have each know whom it works with, and close them."""
    opened = folder / "opened"
    opened.mkdir()
    with ExitStack() as stack:
        towns = befriended(template, folder)
        home, away = (_reopened(town, opened, stack) for town in towns)
        mentoring = mentoring_in(home)
        volunteers = [mentoring.volunteer(f"Lotse-{number}") for number in range(VOLUNTEERS)]
        seats = tuple(_seated(home, each, opened, stack) for each in volunteers)
        young = tuple(_young(home, each, number) for number, each in enumerate(volunteers))
        agenda = home.a_conference()
        for each in young:
            home.desk.conferences.put_on_agenda(agenda.id, each.case.id)
        taken(away, sent(home, known_as(home, away), Errand.CONFERENCE, folder, agenda.uuid))
        for seat in seats:
            taken(seat, sent(home, known_as(home, seat), Errand.TANDEM, folder))
        return Province(home, away, seats, young, agenda.uuid, folder)


def released(
    town: Town,
    mentor: Professional,
    to: tuple[Professional, ...],
    categories: tuple[DataCategory, ...],
    *,
    mentoring: bool = True,
) -> tuple[GrantDraft, ...]:
    """Return what somebody releases from today on: to the table, and to who accompanies them."""
    grants = town.grants(to, categories)
    if mentoring:
        accompanying = town.grants((mentor,), (DataCategory.CONTACT,))
        grants += tuple(replace(each, purpose=Purpose.MENTORING) for each in accompanying)
    today = town.desk.workplace.today()
    return tuple(replace(each, valid_from=today, valid_until=today + LONG) for each in grants)


def consented(town: Town, person: YoungPerson, grants: tuple[GrantDraft, ...]) -> None:
    """Record a consent of today in the place of the one that stands."""
    today = town.desk.workplace.today()
    former = town.desk.consents.basis(person.id).consents
    standing = [each for each in former if not each.withdrawals and each.superseded_on is None]
    signed = Signature(kind=SignerKind.YOUNG_PERSON, signed_on=today, special_signed=True)
    town.a_consent(
        person,
        grants=grants,
        signatures=(signed,),
        valid_from=today,
        valid_until=today + LONG,
        predecessor_id=standing[-1].id if standing else None,
    )


def _young(home: Town, volunteer: Volunteer, number: int) -> Young:
    """Add somebody with a case and a tandem, of whom everybody may know everything."""
    words = {None: f"Kern{number}wort"} | {
        category: f"{category.name.title()}{number}wort"
        for category in (DataCategory.CONTACT, DataCategory.SCHOOL, DataCategory.HEALTH)
    }
    known = {each.id: each for each in home.desk.network.professionals()}
    assert volunteer.professional_id is not None
    mentor = known[volunteer.professional_id]
    person = home.a_person(
        family_name=words[None],
        given_name=f"Vorname{number}wort",
        born_on=date(2006, 1 + number, 9),
        address=words[DataCategory.CONTACT],
        school=words[DataCategory.SCHOOL],
    )
    grants = released(home, mentor, home.table, (*ALL_PLAIN, DataCategory.HEALTH))
    consented(home, person, grants)
    case = home.a_case(person)
    facts = tuple(
        Fact(category=category, text=words[category])
        for category in (DataCategory.SCHOOL, DataCategory.HEALTH)
    )
    home.a_report(case, facts, occasion=words[None])
    case = home.desk.cases.report(case.id)
    need = NeedDraft(given_name=person.given_name, languages=("Türkisch",))
    asked = home.desk.mentorships.request(person.id, need)
    home.desk.mentorships.introduce(asked.id, volunteer.id)
    tandem = home.desk.mentorships.begin(asked.id)
    return Young(person, mentor, case, tandem, words)


def _seated(home: Town, volunteer: Volunteer, folder: Path, stack: ExitStack) -> Seat:
    """Found a volunteer's vault; theirs and the office's know one another."""
    unlocked = found_vault(folder / f"{volunteer.family_name}.ilja")
    vault = Vault.open(unlocked)
    stack.callback(vault.close)
    plan = home.desk.start_sticks.plan(volunteer.id)
    own = _signed_in(vault, unlocked, Clock()).desk
    office = own.contacts.read("Amt", plan.card)
    kept = own.contacts.keep(office, own.contacts.proposed(office))
    own.contacts.compare(kept.id, Comparison.MADE_HERE)
    home.desk.start_sticks.know(plan, own.contacts.own_card())
    with own.workplace.write(Right.ADMINISTER) as transaction:
        row = user_store.get_by_uid(transaction.session, unlocked.uid)
        transaction.change(row, {"roles": frozenset({Role.MENTOR})})
    return _signed_in(vault, unlocked, Clock())


def _signed_in(vault: Vault, unlocked: Unlocked, clock: Clock) -> Seat:
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    return Seat(vault, unlocked, clock, desk_of_user(vault, unlocked, user, clock))


def _reopened(place: P, folder: Path, stack: ExitStack) -> P:
    """Open a copy of a vault."""
    copy = folder / place.unlocked.folder.name
    shutil.copytree(place.unlocked.folder, copy)
    unlocked, clock = replace(place.unlocked, folder=copy), Clock()
    vault = Vault.open(unlocked)
    stack.callback(vault.close)
    desk = desk_of_user(vault, unlocked, place.desk.user, clock)
    return replace(place, vault=vault, unlocked=unlocked, clock=clock, desk=desk)
