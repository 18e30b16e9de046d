"""What is photographed, by name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.caselist import CaseFilter, CaseOrder
from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft
from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.narrative import Choice
from ilja_desktop.domain.seating import SeatVerdict
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.conference.livepage import LivePage
from ilja_desktop.ui.consent.room import ConsentRoom
from ilja_desktop.ui.kit.focusring import Stage
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.narrative.room import NarrativeRoom
from ilja_desktop.ui.unlock.create import CreateVault
from ilja_desktop.ui.unlock.lockscreen import LockScreen
from ilja_desktop.ui.unlock.welcome import Welcome
from ilja_desktop.ui.volunteer.room import VolunteerRoom
from tests.pictures.camera import Camera
from tests.ui.session import begin_session, conference


def door(name: str) -> QWidget:
    """Return a page before any vault is open."""
    stage = Stage()
    inside = QVBoxLayout(stage)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(DOOR[name]())
    return stage


def room(name: str, camera: Camera) -> QWidget:
    """Bring a room to the front and return what is to be photographed."""
    shown = ROOMS[name](camera)
    camera.settle()
    return camera.window if shown is None else shown


def _open(place: str) -> Callable[[Camera], None]:
    def open_it(camera: Camera) -> None:
        camera.window.frame.open(place)

    return open_it


def _search(camera: Camera) -> None:
    camera.window.frame.open("cases")
    camera.settle()
    room = camera.window.frame.room("cases")
    assert isinstance(room, CasefileRoom)
    room.list.findChildren(SearchField)[0].setText("yil")


def _case(camera: Camera) -> None:
    room = camera.window.frame.room("cases")
    assert isinstance(room, CasefileRoom)
    room.list.filter.reset()
    camera.window.open_case(first_case(camera.workroom.desk))


def _tandem(camera: Camera) -> None:
    camera.window.frame.open("volunteers")
    room = camera.window.frame.room("volunteers")
    assert isinstance(room, VolunteerRoom)
    room.open(camera.workroom.desk.mentor_logs.lines()[0].tandem.id)


def _report(camera: Camera) -> None:
    room = camera.window.frame.open("cases")
    assert isinstance(room, CasefileRoom)
    room.report()


def _consent(camera: Camera) -> None:
    camera.window.open_consent(camera.workroom.desk.consents.all()[0].consent.id)


def _record(camera: Camera) -> None:
    room = camera.window.frame.open("consents")
    assert isinstance(room, ConsentRoom)
    desk = camera.workroom.desk
    room.record(desk.cases.view(first_case(desk)).case.person_id)


def _conference(camera: Camera) -> None:
    desk = camera.workroom.desk
    camera.window.open_conference(conference(desk, ConferenceState.CLOSED_FOR_REPORTS))


def _minutes(camera: Camera) -> None:
    desk = camera.workroom.desk
    camera.window.open_minutes(conference(desk, ConferenceState.MINUTED))


def _session(camera: Camera) -> None:
    desk = camera.workroom.desk
    id = begin_session(desk)
    item = desk.conferences.view(id).agenda[0].item
    for line in desk.sessions.view(item.id).seats:
        if line.seat.verdict is SeatVerdict.LEAVES:
            desk.seats.leave(line.attendance.id)
    day = desk.workplace.today() + timedelta(days=14)
    goal = GoalDraft(text="Ausbildungsvertrag bis zum Sommer", due_on=day, agreed_by_person=True)
    desk.commitments.agree(item.id, goal)
    for text in ("Zwei Betriebe anrufen", "Bewerbung gemeinsam durchsehen"):
        draft = CommitmentDraft(text=text, owner_id=desk.user.professional_id, due_on=day)
        desk.commitments.commit(item.id, draft)
    camera.window.open_conference(id)
    camera.settle()


def _phase(at: int) -> Callable[[Camera], None]:
    def turn_to(camera: Camera) -> None:
        page = camera.window.findChildren(LivePage)[0]
        page.panel.phases.setCurrentIndex(at)

    return turn_to


def _narrative(camera: Camera) -> None:
    room = camera.window.frame.open("narratives", under="reports")
    assert isinstance(room, NarrativeRoom)
    camera.settle()
    room.source.view.select_row(0)
    room.source.view.chosen.emit(room.source.view.current_record())
    camera.settle()
    desk = camera.workroom.desk
    line = room.source.view.current_record()
    assert line is not None
    known = desk.narratives.source(line.id).known
    own, lead = known.people[0], known.people[-1]
    room.source.text.appendPlainText(
        _TOLD.format(
            given=own.given_name,
            family=own.family_name,
            lead=lead.family_name,
            town=known.places[0],
        )
    )


_TOLD = (
    "{given} {family} ist 17 Jahre alt und wohnt in {town}. Am 12.03.2026 kam {given} mit "
    "Jaqueline, der besten Freundin, zum Gespräch; Frau {lead} schlug ein Praktikum bei der "
    "Bäckerei Pütz vor. {given}s Mutter arbeitet im Schichtdienst. Der Trainer Ralf Odenthal hilft "
    "bei Bewerbungen. {given} ist Vizemeisterin im Judo und stand in der Zeitung. Am liebsten "
    "würde {given} im Sommer mit Tobi nach Bremen ziehen."
)


def _answers(camera: Camera) -> None:
    room = camera.window.frame.room("narratives")
    assert isinstance(room, NarrativeRoom)
    room.source.go.click()
    camera.settle()
    assert room.answers is not None
    for choice in (Choice.REPLACE, Choice.REPLACE, Choice.KEEP):
        room.answers.questions.answer(choice)
        camera.settle()


def first_case(desk: Desk) -> CaseId:
    """Return the case of the story that was reported first."""
    return CaseId(desk.case_lists.ids(CaseFilter(order=CaseOrder.NEWEST))[-1])


def _create() -> QWidget:
    return CreateVault(Path("/daten/ilja-desktop"), lambda: date(2026, 11, 21))


def _lock() -> QWidget:
    page = LockScreen("Musterbach", ["uebung"], saved=True)
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return page


DOOR: dict[str, Callable[[], QWidget]] = {
    "willkommen": Welcome,
    "anlegen": _create,
    "sperre": _lock,
}
ROOMS: dict[str, Callable[[Camera], QWidget | None]] = {
    "uebersicht": _open("overview"),
    "faelle": _open("cases"),
    "faelle-suche": _search,
    "fall": _case,
    "fallmeldung": _report,
    "einwilligungen": _open("consents"),
    "einwilligung": _consent,
    "einwilligung-erfassen": _record,
    "konferenzen": _open("conferences"),
    "konferenz-planen": _conference,
    "protokolle": _open("minutes"),
    "protokoll": _minutes,
    "verbleib": _open("whereabouts"),
    "lotsen": _open("volunteers"),
    "tandem": _tandem,
    "austausch": _open("packages"),
    "netzwerk": _open("network"),
    "berichte": _open("reports"),
    "fallschilderung": _narrative,
    "fallschilderung-antworten": _answers,
    "datenschutz": _open("dataprotection"),
    "einlesen": _open("exchange"),
    "einstellungen": _open("settings"),
    "hilfe": _open("help"),
    "konferenz": _session,
    "konferenz-beratung": _phase(1),
    "konferenz-vereinbarung": _phase(2),
}
"""In this order: the session comes last, because it changes what the others show."""
