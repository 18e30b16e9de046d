"""Whoever watches a package being made or taken in hears how far it is, and may stop it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import UUID

import pytest

from ilja_desktop.domain.errors import Cancelled
from ilja_desktop.domain.package import Errand
from ilja_desktop.keys.vault import Unlocked
from tests.services.conftest import Town
from tests.services.desks import Desks, befriended, reopened
from tests.services.test_package import a_conference


@pytest.fixture(scope="module")
def towns(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> tuple[Town, Town]:
    return befriended(template, tmp_path_factory.mktemp("desks"))


@pytest.fixture
def desks(towns: tuple[Town, Town], tmp_path: Path) -> Iterator[Desks]:
    with reopened(towns, tmp_path) as desks:
        yield desks


class Impatient:
    """Looks on, and stops the work once it has heard of a step of it."""

    def __init__(self, *, stops: bool) -> None:
        self.stops = stops
        self.heard: list[tuple[int, int]] = []

    def check(self) -> None:
        if self.stops and self.heard:
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        self.heard.append((done, total))


def travelled(desks: Desks, subject: UUID, watches: Mapping[str, Impatient]) -> None:
    """Send a conference away and take it in, with somebody looking on at each step."""
    home, away = desks.home.desk.packages, desks.away.desk.packages
    desks.home.desk.workplace.presence.note()
    errand, contact = Errand.CONFERENCE, desks.away_contact.id
    plan = home.plan(contact, errand, subject, watches["plan"])
    try:
        draft = home.seal(plan, desks.stick, watches["seal"])
        home.send(plan, draft)
    finally:
        plan.load.spool.remove()
    arrival = away.open(draft.path, away.gate(), watches["open"])
    try:
        away.compare(arrival, watch=watches["compare"])
        away.take(arrival, watch=watches["take"])
    finally:
        arrival.put_away()


STEPS = ("plan", "seal", "open", "compare", "take")


@pytest.mark.parametrize("stopped", STEPS)
def test_whoever_stops_a_package_leaves_nothing_of_it(desks: Desks, stopped: str) -> None:
    conference, _case = a_conference(desks)
    written = desks.away.written()
    with pytest.raises(Cancelled):
        travelled(
            desks, conference.uuid, {step: Impatient(stops=step == stopped) for step in STEPS}
        )
    assert desks.away.written() == written
    sent = STEPS.index(stopped) > STEPS.index("seal")
    assert len(list(desks.stick.iterdir())) == sent
    for town in (desks.home, desks.away):
        assert not list(town.unlocked.folder.glob("spool-*"))


def test_every_step_tells_how_far_it_is(desks: Desks) -> None:
    conference, _case = a_conference(desks)
    watches = {step: Impatient(stops=False) for step in STEPS}
    travelled(desks, conference.uuid, watches)
    for step, watch in watches.items():
        done = [each for each, _total in watch.heard]
        assert done == sorted(done), step
        assert 0.9 < done[-1] / watch.heard[-1][1] <= 1, step
