"""A clock that is behind the vault's entries decides nothing until somebody confirms the day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from shutil import copytree

import pytest

from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle
from ilja_desktop.keys import lock
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.daycheck import DayDoubtful
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store.vault import Vault
from tests.practice import now
from tests.services.clock import Clock

SPONSOR = InstitutionDraft(name="Stiftung Öresund", legal_circle=LegalCircle.ECONOMY)


@pytest.fixture
def mine(practice_template: Unlocked, tmp_path: Path) -> Unlocked:
    """A copy of the practice vault, whose newest entry is of today."""
    folder = tmp_path / practice_template.folder.name
    copytree(practice_template.folder, folder)
    return replace(practice_template, folder=folder)


@contextmanager
def sitting(unlocked: Unlocked, away: timedelta) -> Iterator[Workroom]:
    clock = Clock(now() + away)
    room = Workroom(Vault.open(unlocked), unlocked, lock.hold(unlocked.folder), clock)
    yield room
    room.close()


def test_an_entry_of_a_later_day_is_asked_about_before_anything_is_written(mine: Unlocked) -> None:
    with sitting(mine, timedelta(days=-900)) as room:
        at, network = room.desk.workplace, room.desk.network
        doubt = at.day_doubt()
        assert doubt is not None
        assert doubt.newest > doubt.today
        before = network.institutions()
        with pytest.raises(DayDoubtful):
            network.found(SPONSOR)
        assert network.institutions() == before
        with pytest.raises(DayDoubtful):
            at.confirm_day(doubt.newest)
        at.confirm_day(doubt.today)
        assert network.found(SPONSOR).name == SPONSOR.name
    with sitting(mine, timedelta(days=-900)) as room:
        assert room.desk.workplace.day_doubt() is None


@pytest.mark.parametrize("later", [timedelta(0), timedelta(days=400)])
def test_a_clock_that_went_on_is_no_question(mine: Unlocked, later: timedelta) -> None:
    with sitting(mine, later) as room:
        assert room.desk.workplace.day_doubt() is None
