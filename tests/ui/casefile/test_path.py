"""The path of a young person on the page of the case: entered, changed, answered, closed."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.checkpoint import CheckpointState
from ilja_desktop.domain.pathway import PathwayDraft, SchoolType, StationDraft
from ilja_desktop.domain.whereabouts import Certainty, Source
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.path.pathfields import AnswerEntry, StationEntry, place_of
from tests.services.conftest import Town
from tests.services.lives import withdraw
from tests.services.pathtown import followed
from tests.ui.casefile.test_page import answer, button, opened, room, said, the_sheet
from tests.ui.everywhere import Everywhere

__all__ = ["room"]

TAB = 4


def shown(room: CasefileRoom, case: Case, qtbot: QtBot) -> None:
    opened(room, case, qtbot)
    room.page.tabs.setCurrentIndex(TAB)


def test_school_station_and_answer_are_entered_one_after_the_other(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    case = followed(town)
    listed = town.desk.destination_lists.known()
    shown(room, case, qtbot)
    qtbot.waitUntil(lambda: "Hauptschule" in said(room.page))
    room.page.paths.keep(room.page.contents.path)  # type: ignore[union-attr] # it was waited for
    draft = PathwayDraft(
        person_id=case.person_id,
        school_type=SchoolType.SPECIAL,
        school_ends_on=date(2026, 7, 31),
        contact="über die Lotsin",
    )
    answer(the_sheet(qtbot), draft, qtbot)
    qtbot.waitUntil(lambda: "über die Lotsin" in said(room.page))
    button(room.page, "Eintragen …").click()
    entry = StationEntry(
        listed=listed,
        category=place_of(listed, "II.4"),
        begins_on=date(2026, 9, 1),
        ends_on=date(2026, 10, 31),
    )
    answer(the_sheet(qtbot), entry, qtbot)
    qtbot.waitUntil(lambda: "V2 nach einer Maßnahme" in said(room.page))
    button(room.page, "Antwort …").click()
    told = AnswerEntry(
        listed=listed,
        category=place_of(listed, "II.4"),
        asked_on=town.desk.workplace.today(),
        source=Source.SCHOOL,
        certainty=Certainty.CONFIRMED,
    )
    answer(the_sheet(qtbot), told, qtbot)
    qtbot.waitUntil(lambda: "Zurücknehmen" in {b.text() for b in buttons(room)})
    button(room.page, "Zurücknehmen").click()
    path = town.desk.whereabouts.path
    qtbot.waitUntil(lambda: path(case.person_id).followed.steps[0].state is CheckpointState.DUE)


def buttons(room: CasefileRoom) -> list[Button]:
    return [each for each in room.page.findChildren(Button) if each.isVisible()]


def test_a_hint_tells_its_rule_and_a_station_is_removed_after_asking(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    case = followed(town)
    for code, first in (("II.1", date(2026, 9, 1)), ("II.4", date(2026, 10, 1))):
        town.desk.pathways.add_station(
            StationDraft(person_id=case.person_id, category=code, begins_on=first)
        )
    shown(room, case, qtbot)
    qtbot.waitUntil(lambda: "Hinweis Warteschleife" in said(room.page))
    assert "Regel: 2 oder mehr Stationen" in said(room.page)
    button(room.page, "Entfernen …").click()
    (ask,) = room.page.window().findChildren(Ask)
    ask.accepted.emit()
    qtbot.waitUntil(lambda: "Hinweis" not in said(room.page))


def test_without_the_consent_nothing_of_the_path_is_shown(
    room: CasefileRoom, town: Town, qtbot: QtBot
) -> None:
    case = followed(town)
    withdraw(town, case)
    shown(room, case, qtbot)
    qtbot.waitUntil(lambda: "wird nach dem 05.12.2026 gelöscht" in said(room.page))
    assert "Hauptschule" not in said(room.page)
    with qtbot.waitSignal(room.page.consent_wanted):
        button(room.page, "Einwilligung aufnehmen").click()


def test_it_fits_everywhere(
    room: CasefileRoom, town: Town, qtbot: QtBot, at_all_sizes: Everywhere
) -> None:
    case = followed(town, "Haddad-Özgür-Wiśniewska")
    town.desk.pathways.add_station(
        StationDraft(person_id=case.person_id, category="II.7", begins_on=date(2026, 9, 1))
    )
    shown(room, case, qtbot)
    at_all_sizes(room)
