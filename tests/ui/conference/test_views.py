"""Every view of the room can be used at every size: names, targets, nothing cut or covered."""

from __future__ import annotations

import pytest

from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft
from ilja_desktop.domain.conference import AgendaItemKind, Attendee, AttendeeKind
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.ui.kit.theme import Mode, Theme
from tests.services.conftest import Town
from tests.ui.conference.conftest import Hall
from tests.ui.uicheck import findings

LOOKS = (
    ((960, 640), 1.0),
    ((1216, 800), 1.0),
    ((1376, 900), 1.5),
    ((960, 640), 2.0),
    ((1376, 900), 2.0),
)
SCHOOL = Fact(category=DataCategory.SCHOOL, text="besucht die Klasse BFS2 im zweiten Jahr")


@pytest.mark.parametrize("view", ["list", "page", "interlude", "presenting", "agreeing", "veil"])
def test_nothing_is_cut_covered_nameless_or_out_of_reach(
    hall: Hall, town: Town, theme: Theme, view: str
) -> None:
    _bring_up(hall, town, view)
    found = []
    for (width, height), factor in LOOKS:
        theme.apply(Mode.DARK if factor == 1.5 else Mode.LIGHT, factor)
        hall.window.resize(width, height)
        hall.settle()
        found += [(width, factor, finding) for finding in findings(hall.window)]
    assert found == []


def _agree(town: Town, item_id: AgendaItemId | None) -> None:
    assert item_id is not None
    day = town.desk.workplace.today()
    goal = GoalDraft(text="Ausbildungsvertrag", due_on=day, agreed_by_person=True)
    town.desk.commitments.agree(item_id, goal)
    text = "Bewerbungsmappe fertigstellen und an drei Betriebe schicken"
    draft = CommitmentDraft(text=text, owner_id=town.jobcenter.id, due_on=day)
    town.desk.commitments.commit(item_id, draft)


def _bring_up(hall: Hall, town: Town, view: str) -> None:
    first = town.a_reported_case((SCHOOL,))
    second = town.a_reported_case(family_name="Gebremedhin-Öztürk", given_name="Luwam")
    if view in ("list", "page"):
        conference = town.a_conference()
        town.a_reported_case(family_name="Nowak", given_name="Ö", residence="Anderswo")
        town.desk.conferences.put_on_agenda(conference.id, first.id)
        town.desk.conferences.add_item(conference.id, AgendaItemKind.REPORT, "Neue Plätze")
        if view == "page":
            hall.page(conference)
        hall.settle()
        return
    page = hall.live(town.a_running_conference(first, second))
    if view == "interlude":
        return
    page.panel.interlude.button.click()
    hall.settle()
    if view == "agreeing":
        page.panel.step_phase(1)
        page.panel.step_phase(1)
        _agree(town, page.item.writer.item)
    if view == "veil":
        item_id = page.item.writer.item
        assert item_id is not None
        town.desk.seats.seat(item_id, Attendee(kind=AttendeeKind.COMPANION, name="Anna Ö"))
    hall.settle()
