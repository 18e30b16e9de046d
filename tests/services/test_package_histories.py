"""Real vaults that work apart: with lost, repeated and outdated sticks, and with conflicts."""

import os
import random
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.lineage import Choice
from ilja_desktop.domain.offer import Offer, OfferDraft
from ilja_desktop.domain.package import Errand, NothingToSend, PackageOutdated, PackageRepeated
from ilja_desktop.keys.vault import Unlocked
from tests.builders import TODAY
from tests.services.conftest import Town
from tests.services.desks import Desks, befriended, opened, reopened

HISTORIES, STEPS = (100, 24) if os.environ.get("ILJA_PROFILE") == "thorough" else (3, 10)


@pytest.fixture(scope="module")
def desks(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    folder = tmp_path_factory.mktemp("desks")
    towns: tuple[Town, Town] = befriended(template, folder)
    (folder / "copies").mkdir()
    with reopened(towns, folder / "copies") as desks:
        yield desks


class History:
    """What two desks do; whoever takes a package in decides by the dice."""

    def __init__(self, desks: Desks, seed: int) -> None:
        self.desks = desks
        self.dice = random.Random(seed)
        self.sticks: list[tuple[Town, Path]] = []

    def step(self, number: int) -> None:
        """Write, change, erase, pack or take something at one of the desks."""
        town = self.dice.choice((self.desks.home, self.desks.away))
        offers = [entry.offer for entry in town.desk.offers.entries()]
        what = self.dice.randint(0, 9)
        if what < 3:
            town.desk.offers.enter(_offer(f"{number}"))
        elif what < 6 and offers:
            self._change(town, self.dice.choice(offers))
        elif what == 6 and offers and self.dice.random() < 0.3:
            town.desk.offers.remove(self.dice.choice(offers).id)
        elif what == 7:
            self.pack(town)
        elif self.sticks:
            self.take(*self.dice.choice(self.sticks))

    def pack(self, town: Town) -> None:
        """Put a package on a stick, which may be lost."""
        home = town is self.desks.home
        try:
            path = (self.desks.send_away if home else self.desks.send_home)(Errand.OFFERS)
        except NothingToSend:
            return
        self.sticks.append((self.desks.away if home else self.desks.home, path))

    def take(self, town: Town, path: Path) -> None:
        """Take a package in, whichever it is."""
        try:
            arrival = opened(town, path)
        except (PackageRepeated, PackageOutdated):
            return
        staged = town.desk.packages.compare(arrival)
        decisions = {
            (record.object_id, conflict.field): self.dice.choice(list(Choice))
            for record in staged.records
            for conflict in record.conflicts
        }
        town.desk.packages.take(arrival, decisions, deletions=1_000)

    def settle(self) -> None:
        """Exchange everything that exists."""
        for town in (self.desks.home, self.desks.away) * 2:
            self.pack(town)
            for stick in self.sticks[-1:]:
                self.take(*stick)

    def _change(self, town: Town, offer: Offer) -> None:
        values = {each.name: getattr(offer, each.name) for each in fields(OfferDraft)}
        name = self.dice.choice(("carrier", "audience", "contact"))
        draft = OfferDraft(**{**values, name: f"{self.dice.random():.6f}"})
        town.desk.offers.change(offer.id, offer.revision, draft)


def _offer(name: str) -> OfferDraft:
    return OfferDraft(name=name, carrier="Werkhof", legal_circle=LegalCircle.SGB_VIII, as_of=TODAY)


def _told(town: Town) -> dict[str, dict[str, object]]:
    return {
        str(entry.offer.uuid): {
            each.name: getattr(entry.offer, each.name) for each in fields(OfferDraft)
        }
        for entry in town.desk.offers.entries()
    }


@pytest.mark.parametrize("seed", range(HISTORIES))
def test_after_everything_both_have_the_same_records(desks: Desks, seed: int) -> None:
    history = History(desks, seed)
    for number in range(STEPS):
        history.step(number)
    if not _told(desks.home) and not _told(desks.away):
        desks.home.desk.offers.enter(_offer("Werkstatt"))
    history.settle()
    here, there = _told(desks.home), _told(desks.away)
    assert here == there
    assert len(desks.home.desk.offers.entries()) == len(here)
