"""What was agreed earlier is looked at again; the table can go back to an item."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ilja_desktop.domain.commitment import CommitmentState, NotDone, Review
from ilja_desktop.domain.conference import AgendaItemState
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.services.session import ItemStillOpen
from tests.services.conftest import Town


def test_open_commitments_come_back_and_are_looked_at(town: Town) -> None:
    case = town.a_reported_case()
    first = town.a_running_conference(case)
    town.discuss(town.item_of(first))
    town.desk.sessions.end(first.id)
    town.clock.go_to(town.clock.now.date() + timedelta(days=40))
    second = town.a_running_conference(case)
    item_id = town.item_of(second)
    (old,) = town.desk.sessions.call(item_id).carried
    assert old.text == "Betriebe anfragen"
    kept = town.desk.carry_forward.review(item_id, old.id, Review.AGENCY_IDLE)
    assert (kept.state, kept.not_done) == (CommitmentState.OPEN, NotDone.AGENCY_IDLE)
    assert kept.looked_at_on == town.desk.workplace.today()
    done = town.desk.carry_forward.review(item_id, old.id, Review.DONE)
    assert (done.state, done.not_done) == (CommitmentState.DONE, None)
    assert town.desk.sessions.view(item_id).carried == (done,)


def test_only_what_was_agreed_earlier_is_looked_at(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    item_id = town.item_of(conference)
    town.discuss(item_id)
    view = town.desk.sessions.view(item_id)
    assert view.carried == ()
    town.desk.interruptions.reopen(item_id)
    with pytest.raises(NotFound):
        town.desk.carry_forward.review(item_id, view.commitments[0].id, Review.DONE)


def test_the_table_goes_back_to_an_item_with_all_it_said(town: Town) -> None:
    other = town.a_reported_case(given_name="Ömer")
    conference = town.a_running_conference(town.a_reported_case(), other)
    first, second = town.item_of(conference), town.item_of(conference, 2)
    town.discuss(first)
    town.desk.sessions.call(second)
    with pytest.raises(ItemStillOpen):
        town.desk.interruptions.reopen(first)
    town.desk.sessions.adjourn(second)
    item = town.desk.interruptions.reopen(first)
    assert (item.state, item.finished_at) == (AgendaItemState.OPEN, None)
    assert [goal.text for goal in town.desk.sessions.view(first).goals]
    assert town.desk.sessions.conclude(first).state is AgendaItemState.DISCUSSED
