"""The room of exchange: a package out and in, conflicts side by side, contacts and their keys."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.contact import Trust
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.domain.package import Errand
from ilja_desktop.keys.fingerprint import Fingerprint
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.trips import TRIPS
from ilja_desktop.store import person as person_store
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.package.arrivingcard import ArrivingCard
from ilja_desktop.ui.package.comparesheet import CompareSheet
from ilja_desktop.ui.package.conflictcard import ConflictCard
from ilja_desktop.ui.package.room import PackageRoom
from ilja_desktop.ui.package.words import field_word
from tests.builders import TODAY
from tests.services.conftest import ALL_PLAIN, Town
from tests.services.desks import Desks, befriended, reopened, taken
from tests.ui import uicheck

HEALTH = Fact(category=DataCategory.HEALTH, text="Asthma")


@pytest.fixture(scope="module")
def towns(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> tuple[Town, Town]:
    return befriended(template, tmp_path_factory.mktemp("desks"))


@pytest.fixture
def desks(towns: tuple[Town, Town], tmp_path: Path) -> Iterator[Desks]:
    with reopened(towns, tmp_path) as desks:
        for name, places in (("Jugendwerkstatt Holz", 4), ("Aktivierungshilfe Neustart", 2)):
            desks.home.desk.offers.enter(
                OfferDraft(
                    name=name,
                    carrier="Werkhof Çelik e. V.",
                    legal_circle=LegalCircle.SGB_VIII,
                    places=places,
                    as_of=TODAY,
                )
            )
        yield desks


@pytest.fixture
def room(desks: Desks, work: Work, qtbot: QtBot) -> PackageRoom:
    """The room of the desk away."""
    desk = desks.away.desk
    made = PackageRoom(desk, work, Changes(desk.on_change))
    made.resize(1180, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.contacts.view.model().rowCount()))
    return made


def a_reported_case(town: Town, facts: tuple[Fact, ...]) -> Case:
    young = town.a_person()
    health = town.grants((town.moderator,), (DataCategory.HEALTH,))
    town.a_consent(young, grants=town.grants(town.table, ALL_PLAIN) + health)
    case = town.a_case(young)
    town.a_report(case, facts)
    town.desk.cases.report(case.id)
    return case


def change_places(town: Town, places: int) -> None:
    entry = town.desk.offers.entries()[0]
    values = {each.name: getattr(entry.offer, each.name) for each in fields(OfferDraft)}
    draft = OfferDraft(**{**values, "places": places})
    town.desk.offers.change(entry.offer.id, entry.offer.revision, draft)


def test_every_field_that_travels_has_a_word() -> None:
    travels = {name for trip in TRIPS.values() for part in trip.freight for name in part.fields}
    assert not [name for name in travels if field_word(name) == name]


def test_a_package_is_shown_taken_and_undone(room: PackageRoom, desks: Desks, qtbot: QtBot) -> None:
    room.open_package(desks.send_away(Errand.OFFERS))
    qtbot.waitUntil(room.page.isVisible)
    assert room.page.view.model().rowCount() == 2
    qtbot.waitUntil(lambda: uicheck.findings(room) == [])
    room.page.take.click()
    qtbot.waitUntil(lambda: len(desks.away.desk.offers.entries()) == 2)
    qtbot.waitUntil(lambda: room.view.model().rowCount() == 1)
    QAbstractItemModelTester(room.view.model())
    room.undo.click()
    qtbot.waitUntil(lambda: not room.page.isVisible())


def test_both_texts_stand_side_by_side_until_somebody_chooses(
    room: PackageRoom, desks: Desks, qtbot: QtBot
) -> None:
    taken(desks.away, desks.send_away(Errand.OFFERS))
    change_places(desks.home, 9)
    change_places(desks.away, 1)
    room.open_package(desks.send_away(Errand.OFFERS))
    qtbot.waitUntil(room.page.isVisible)
    (card,) = room.page.findChildren(ConflictCard)
    said = [label.text() for label in card.findChildren(WrappedLabel)]
    assert said == ["2", "1", "9"], "as it was, here, arrived"
    assert not room.page.take.isEnabled()
    qtbot.waitUntil(lambda: uicheck.findings(room) == [])
    card.theirs.click()
    assert room.page.take.isEnabled()
    room.page.take.click()
    qtbot.waitUntil(lambda: desks.away.desk.offers.entries()[0].offer.places == 9)


def test_a_refused_package_says_why(room: PackageRoom, desks: Desks, qtbot: QtBot) -> None:
    path = desks.send_away(Errand.OFFERS)
    path.write_bytes(path.read_bytes()[:-40])
    room.open_package(path)
    qtbot.waitUntil(lambda: "Beschädigt" in room.messages.text)
    assert not room.page.isVisible()


def test_a_key_is_used_only_once_it_was_compared(
    room: PackageRoom, desks: Desks, qtbot: QtBot
) -> None:
    contact = desks.home_contact
    desks.away.desk.contacts.distrust(contact.id)
    room.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "nicht verwendet" in room.contacts._told.text())  # noqa: SLF001 # shown
    qtbot.waitUntil(lambda: uicheck.findings(room) == [])
    desks.away.desk.workplace.presence.note()
    room.contacts.compare.click()
    sheet = room.findChild(CompareSheet)
    assert isinstance(sheet, CompareSheet)
    assert not sheet.confirm.isEnabled()
    sheet.sure.setChecked(True)
    sheet.confirm.click()
    qtbot.waitUntil(lambda: desks.home_contact.trust is Trust.VERIFIED)


def test_a_scanned_code_is_compared_by_the_program(
    room: PackageRoom, desks: Desks, work: Work, qtbot: QtBot
) -> None:
    contact = desks.home_contact
    sheet = CompareSheet(desks.away.desk, work, contact, room)
    qtbot.addWidget(sheet)
    sheet.show()
    assert not sheet.scan.isVisible()
    sheet.way.setCurrentIndex(2)
    qtbot.waitUntil(sheet.scan.isVisible)
    code = Fingerprint.of(desks.home.unlocked.identity.public).qr
    assert desks.home.desk.contacts.own_fingerprint().qr == code
    qtbot.waitUntil(lambda: not work.under_way)
    sheet.scan.code.setText(code[:-1] + "?")
    assert sheet.scan.other.isVisible()
    assert not sheet.confirm.isEnabled()
    sheet.scan.code.setText(code.lower().replace(":", ""))
    assert sheet.scan.same.isVisible()
    assert sheet.confirm.isEnabled()
    qtbot.waitUntil(lambda: uicheck.findings(sheet) == [])


def test_what_stays_is_shown_with_its_reason_before_anything_is_sealed(
    room: PackageRoom, desks: Desks, qtbot: QtBot
) -> None:
    away, contact = desks.away, desks.home_contact
    case = a_reported_case(away, (HEALTH,))
    away.desk.workplace.presence.note()
    room._plan(contact.id, Errand.CASE, case.uuid)  # noqa: SLF001 # as the sheet asks for it
    qtbot.waitUntil(room.plan.isVisible)
    model = room.plan.view.model()
    told = [model.index(0, at).data() for at in range(model.columnCount())]
    assert told == [
        case.number,
        "Gesundheitliche Einschränkungen",
        "Diese Art von Angaben ist für diese Person nicht freigegeben.",
    ]
    qtbot.waitUntil(lambda: uicheck.findings(room) == [])
    room.seal_into(desks.stick)
    qtbot.waitUntil(lambda: bool(list(desks.stick.glob("*.ilja-paket"))))
    qtbot.waitUntil(lambda: "Gepackt" in room.messages.text)


def test_a_plan_that_is_dropped_leaves_nothing(
    room: PackageRoom, desks: Desks, qtbot: QtBot
) -> None:
    case = a_reported_case(desks.away, ())
    desks.away.desk.workplace.presence.note()
    room._plan(desks.home_contact.id, Errand.CASE, case.uuid)  # noqa: SLF001 # as above
    qtbot.waitUntil(room.plan.isVisible)
    room.plan.drop.click()
    assert not room.plan.isVisible()
    assert not list(desks.away.vault.path.parent.glob("spool-*"))
    assert not list(desks.stick.iterdir())


def test_somebody_says_whether_a_young_person_is_known(
    room: PackageRoom, desks: Desks, qtbot: QtBot
) -> None:
    desks.home.a_case(desks.home.a_person(given_name="Zofia"))
    case = a_reported_case(desks.home, ())
    known = desks.away.a_person(residence="Bergstadt")
    room.open_package(desks.send_away(Errand.CASE, case.uuid))
    qtbot.waitUntil(room.page.isVisible)
    (card,) = room.page.findChildren(ArrivingCard)
    assert not room.page.take.isEnabled()
    qtbot.waitUntil(lambda: uicheck.findings(room) == [])
    card.buttons[known.uuid].click()
    qtbot.waitUntil(lambda: bool(room.page.findChildren(ConflictCard)))
    (conflict,) = room.page.findChildren(ConflictCard)
    conflict.mine.click()
    assert room.page.take.isEnabled()
    room.page.take.click()
    qtbot.waitUntil(lambda: "übernommen" in room.messages.text)
    with desks.away.vault.read() as session:
        (person,) = person_store.people(session)
    assert person.residence == "Bergstadt"


@pytest.mark.parametrize(("mode", "factor"), [(Mode.DARK, 1.0), (Mode.LIGHT, 2.0)])
def test_nothing_is_cut_off(
    room: PackageRoom, desks: Desks, theme: Theme, qtbot: QtBot, mode: Mode, factor: float
) -> None:
    theme.apply(mode, factor)
    room.resize(1024, 640)
    room.tabs.setCurrentIndex(1)
    qtbot.waitUntil(room.contacts.isVisible)
    qtbot.waitUntil(lambda: uicheck.findings(room) == [])
    room.open_package(desks.send_away(Errand.OFFERS))
    qtbot.waitUntil(room.page.isVisible)
    qtbot.waitUntil(lambda: uicheck.findings(room) == [])
