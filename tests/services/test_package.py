"""Packages between two desks: what arrives, what is held back, and what a person decides."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.domain.package import Errand, Move
from ilja_desktop.keys.vault import Unlocked
from tests.builders import TODAY, found_vault
from tests.services.desks import Desks, compared, taken, two_desks


@pytest.fixture(scope="module")
def other_template(tmp_path_factory: pytest.TempPathFactory) -> Unlocked:
    return found_vault(tmp_path_factory.mktemp("other") / "Auswaerts.ilja")


@pytest.fixture
def desks(template: Unlocked, other_template: Unlocked, tmp_path: Path) -> Iterator[Desks]:
    with two_desks(template, other_template, tmp_path) as desks:
        yield desks


def an_offer(desks: Desks, name: str = "Holzwerkstatt", places: int = 3) -> None:
    desks.home.desk.offers.enter(
        OfferDraft(
            name=name,
            carrier="Werkhof e. V.",
            legal_circle=LegalCircle.SGB_VIII,
            places=places,
            as_of=TODAY,
        )
    )


def test_offers_travel_to_another_desk(desks: Desks) -> None:
    an_offer(desks)
    path = desks.send_away(Errand.OFFERS)
    staged = compared(desks.away, path)
    assert staged.counts[Move.NEW] == 1
    taken(desks.away, path)
    (entry,) = desks.away.desk.offers.entries()
    assert entry.offer.name == "Holzwerkstatt"
