"""Two vaults whose people have exchanged and compared their cards, and sticks between them."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol
from uuid import UUID

from ilja_desktop.domain.contact import Comparison, Contact
from ilja_desktop.domain.package import Errand, Package
from ilja_desktop.domain.packagestaging import Decisions, Staged
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.contact import draft_of
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.packageopening import Arrival
from ilja_desktop.store.vault import Vault
from tests.builders import found_vault
from tests.services.clock import Clock
from tests.services.town import Town, desk_of_user, founded


class Place(Protocol):
    """Whoever has a vault open."""

    desk: Desk


@dataclass
class Desks:
    """A home desk and one that works away; each knows the other as a contact."""

    home: Town
    away: Town
    stick: Path

    @property
    def away_contact(self) -> Contact:
        """The desk away, as it is known at home."""
        (contact,) = self.home.desk.contacts.every()
        return contact

    @property
    def home_contact(self) -> Contact:
        """The home desk, as it is known away."""
        (contact,) = self.away.desk.contacts.every()
        return contact

    def send_away(self, errand: Errand, subject: UUID | None = None) -> Path:
        """Put a package of the home desk on the stick."""
        return sent(self.home, self.away_contact, errand, self.stick, subject)

    def send_home(self, errand: Errand, subject: UUID | None = None) -> Path:
        """Put a package of the desk away on the stick."""
        return sent(self.away, self.home_contact, errand, self.stick, subject)


def sent(
    town: Place, contact: Contact, errand: Errand, stick: Path, subject: UUID | None = None
) -> Path:
    """Plan, seal and send a package; return the file."""
    packages = town.desk.packages
    town.desk.workplace.presence.note()
    plan = packages.plan(contact.id, errand, subject)
    draft = packages.seal(plan, stick)
    packages.send(plan, draft)
    return draft.path


def opened(town: Place, path: Path) -> Arrival:
    """Open a package."""
    packages = town.desk.packages
    return packages.open(path, packages.gate())


def compared(town: Place, path: Path) -> Staged:
    """Say what a package would do; nothing of it is left."""
    arrival = opened(town, path)
    try:
        return town.desk.packages.compare(arrival)
    finally:
        arrival.put_away()


def taken(
    town: Place, path: Path, decisions: Decisions | None = None, *, deletions: int = 0
) -> Package:
    """Take a package in."""
    arrival = opened(town, path)
    try:
        return town.desk.packages.take(arrival, decisions, deletions=deletions)
    finally:
        arrival.put_away()


def befriend(one: Town, other: Town) -> Contact:
    """Have one desk know the other, with its fingerprint compared."""
    card = one.desk.contacts.read("karte", other.desk.contacts.own_card())
    contact = one.desk.contacts.keep(card, one.desk.contacts.proposed(card))
    one.desk.contacts.change(
        contact.id, replace(draft_of(contact), professional_id=one.jobcenter.id)
    )
    one.desk.workplace.presence.note()
    return one.desk.contacts.compare(contact.id, Comparison.WORDS)


def befriended(template: Unlocked, folder: Path) -> tuple[Town, Town]:
    """Found two towns that know one another, and close them; ``reopened`` takes copies."""
    towns = []
    for name, source in (("heim", template), ("auswaerts", found_vault(folder / "Neu.ilja"))):
        place = folder / f"{name}.ilja"
        shutil.copytree(source.folder, place)
        unlocked = replace(source, folder=place)
        towns.append(founded(Vault.open(unlocked), unlocked))
    home, away = towns
    befriend(home, away)
    befriend(away, home)
    for town in towns:
        town.vault.close()
    return home, away


@contextmanager
def reopened(template: tuple[Town, Town], folder: Path) -> Iterator[Desks]:
    """Open copies of two towns that know one another."""
    towns = []
    for town in template:
        place = folder / town.unlocked.folder.name
        shutil.copytree(town.unlocked.folder, place)
        unlocked, clock = replace(town.unlocked, folder=place), Clock()
        vault = Vault.open(unlocked)
        desk = desk_of_user(vault, unlocked, town.desk.user, clock)
        towns.append(replace(town, vault=vault, unlocked=unlocked, clock=clock, desk=desk))
    stick = folder / "stick"
    stick.mkdir()
    try:
        yield Desks(towns[0], towns[1], stick)
    finally:
        for town in towns:
            town.vault.close()
