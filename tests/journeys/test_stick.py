"""A volunteer's start stick: a vault of its own, and no byte in it about anybody else."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.mentorlog import LogOrigin
from ilja_desktop.domain.mentorship import (
    EndReason,
    Mentorship,
    MentorshipState,
    Mood,
    NeedDraft,
)
from ilja_desktop.domain.package import Errand, PackageState
from ilja_desktop.domain.startstick import StartStick, StartStickDraft
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.volunteer import Training, VolunteerDraft
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.stickmaking import NOTE, PAGE, TWIN, make_stick
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.connection import connect
from ilja_desktop.store.vault import Vault
from tests.services.conftest import Town, founded
from tests.services.mentoring import Mentoring, entry, mentoring_in

TOLD = "Zwölf-Eulen-fliegen-leise-7"
OWN = "Nachtigallen-singen-am-Kanal-9"
SECRETS = (
    "Kanarienvogel-Geheimname",
    "Zaunkönig-Anschrift",
    "Rotkehlchen-Telefon",
    "Gartengrasmücke-Schule",
    "Sommergoldhähnchen-Eintrag",
    "Wintergoldhähnchen-Lotse",
)


@dataclass(frozen=True)
class Made:
    """A stick, opened by the volunteer it is for."""

    stick: StartStick
    tandem: Mentorship
    town: Town
    sheet: Path
    workroom: Workroom


@pytest.fixture
def made(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """Make a stick while the office knows a lot about others, and sign in as the volunteer."""
    place = tmp_path_factory.mktemp("stick")
    unlocked = replace(template, folder=place / template.folder.name)
    shutil.copytree(template.folder, unlocked.folder)
    vault = Vault.open(unlocked)
    town = founded(vault, unlocked)
    tandem, stick = _make(town, place)
    workroom = unlock(stick.vault, stick.label, TOLD, town.clock)
    assert workroom.own_password_due
    workroom.set_own_password(TOLD, OWN, FLOOR)
    yield Made(stick, tandem, town, place / "Bogen.pdf", workroom)
    workroom.close()
    vault.close()


def _make(town: Town, place: Path) -> tuple[Mentorship, StartStick]:
    mentoring = mentoring_in(town)
    name, address, phone, school, told, other = SECRETS
    volunteer = mentoring.volunteer()
    volunteers = town.desk.volunteers
    volunteers.train(volunteer.id, volunteer.revision, (Training(title="Nähe", attended=True),))
    tandem = mentoring.tandem(volunteer, family_name=name, address=address, school=school)
    stranger = mentoring.tandem(mentoring.volunteer(other), family_name=name, reachability=phone)
    town.desk.mentor_logs.write(stranger.id, entry(done=told))
    town.a_case(town.a_person(family_name=name))
    draft = StartStickDraft(folder=place / "Stick", password=TOLD, sheet=place / "Bogen.pdf")
    stick = make_stick(town.desk, volunteer.id, draft, FLOOR)
    return tandem, stick


def test_the_volunteer_finds_their_own_tandem_and_can_write(made: Made) -> None:
    desk = made.workroom.desk
    assert desk.user.roles == frozenset({Role.MENTOR})
    (line,) = desk.mentor_logs.lines()
    assert line.tandem.name == "Emre (T-2026-001)"
    assert line.tandem.uuid == made.tandem.uuid
    assert (line.person, line.tandem.person_id) == ("", None)
    written = desk.mentor_logs.write(line.tandem.id, entry())
    assert desk.mentor_logs.of(line.tandem.id) == (written,)
    own = desk.mentor_logs.volunteer()
    assert own is not None
    assert [each.title for each in own.trainings] == ["Nähe"]
    assert own.certificate is None
    assert desk.office.lock_rules().idle_minutes == 15


def test_no_byte_about_anybody_else_is_on_the_stick(made: Made) -> None:
    office = made.town.desk
    tandems = [each.tandem for each in office.mentor_logs.lines()]
    others = [each for each in tandems if each.id != made.tandem.id]
    with made.town.vault.read() as session:
        people = person_store.people(session)
        cases = case_store.in_states(session, frozenset(CaseState))
    secrets = {*SECRETS, *(each.pseudonym for each in others), *(each.number for each in cases)}
    secrets |= {str(each.uuid) for each in (*others, *people, *cases)}
    secrets |= {each.full_name() for each in people}
    assert others
    assert cases
    whole = _whole(made.workroom.desk)
    assert "Emre" in whole
    assert not [secret for secret in secrets if secret in whole]
    for file in (each for each in made.stick.vault.parent.rglob("*") if each.is_file()):
        said = _words(file)
        assert not [secret for secret in secrets if secret in said], file


def _words(file: Path) -> str:
    """Return everything a file says, in whatever way it is written."""
    if file.suffix == ".pdf":
        return subprocess.run(
            ["pdftotext", str(file), "-"], capture_output=True, text=True, check=True
        ).stdout
    content = file.read_bytes()
    return content.decode("utf-8", "replace") + content.decode("utf-16-le", "replace")


def test_the_pages_lie_beside_it_and_the_sheet_stays_at_the_office(made: Made) -> None:
    folder = made.stick.vault.parent
    names = {each.name for each in folder.iterdir()}
    assert names == {made.stick.vault.name, PAGE, TWIN, NOTE}
    assert made.sheet.read_bytes().startswith(b"%PDF")
    assert "noch nicht" in (folder / NOTE).read_text("utf-8")
    assert not made.stick.program


def test_what_left_is_written_down_and_both_vaults_are_whole(made: Made) -> None:
    assert (made.stick.tandems, made.stick.left_out) == (1, 0)
    assert made.town.vault.check() == ()
    assert made.workroom.desk.workplace.vault.check() == ()


def test_taking_entries_in_can_be_undone_and_done_again(made: Made, tmp_path: Path) -> None:
    office, own = made.town.desk, made.workroom.desk
    made.workroom.presence.note()
    (line,) = own.mentor_logs.lines()
    own.mentor_logs.write(line.tandem.id, entry(mood=Mood.WELL))
    _carry(own, office, Errand.MENTOR_LOGS, tmp_path)
    assert office.mentorships.get(made.tandem.id).mood is Mood.WELL
    first = office.packages.every()[-1]
    assert (first.errand, first.state) == (Errand.TANDEM, PackageState.ARRIVED)
    office.packages.undo(office.packages.every()[0].id)
    assert not office.mentor_logs.of(made.tandem.id)
    assert office.mentorships.get(made.tandem.id).mood is None
    _carry(own, office, Errand.MENTOR_LOGS, tmp_path)
    assert len(office.mentor_logs.of(made.tandem.id)) == 1
    assert office.workplace.vault.check() == ()


def test_entries_go_up_answers_come_down_and_the_copy_is_emptied(
    made: Made, tmp_path: Path
) -> None:
    office, own = made.town.desk, made.workroom.desk
    made.workroom.presence.note()
    (line,) = own.mentor_logs.lines()
    written = own.mentor_logs.write(line.tandem.id, entry(inquiry="Wer bezahlt?", fare_cents=450))
    there = sum(each.unread for each in office.mentor_logs.lines() if each.tandem == made.tandem)
    _carry(own, office, Errand.MENTOR_LOGS, tmp_path)
    assert written.uuid in own.mentor_logs.sent()
    log = office.mentor_logs.of(made.tandem.id)
    assert {each.uuid for each in log} == {each.uuid for each in own.mentor_logs.of(line.tandem.id)}
    (came,) = (each for each in log if each.uuid == written.uuid)
    assert (came.origin, came.waits, came.inquiry) == (LogOrigin.PACKAGE, True, "Wer bezahlt?")
    assert there == 0
    office.mentor_logs.acknowledge([each.id for each in log], "Das Amt.")
    _carry(office, own, Errand.TANDEM, tmp_path)
    answers = {each.uuid: each for each in own.mentor_logs.of(line.tandem.id)}
    assert (answers[written.uuid].answer, answers[written.uuid].waits) == ("Das Amt.", False)
    _carry(own, office, Errand.MENTOR_LOGS, tmp_path)  # again, as a stick comes twice
    assert len(office.mentor_logs.of(made.tandem.id)) == len(log)

    office.mentorships.end(made.tandem.id, EndReason.AS_PLANNED)
    _carry(office, own, Errand.TANDEM, tmp_path)
    (emptied,) = own.mentor_logs.lines()
    assert emptied.tandem.state is MentorshipState.ENDED
    assert (emptied.tandem.given_name, emptied.tandem.contact) == ("", "")
    assert own.mentor_logs.of(emptied.tandem.id) == ()
    assert "Emre" not in _whole(own)
    _carry(own, office, Errand.MENTOR_LOGS, tmp_path)
    confirmed = office.mentorships.get(made.tandem.id)
    assert confirmed.emptied_on == own.workplace.today()
    assert len(office.mentor_logs.of(made.tandem.id)) == len(log)
    assert office.workplace.vault.check() == own.workplace.vault.check() == ()


def test_who_was_introduced_in_vain_keeps_nothing(made: Made, tmp_path: Path) -> None:
    office, own = made.town.desk, made.workroom.desk
    made.workroom.presence.note()
    introduced = mentoring_again(made)
    _carry(office, own, Errand.TANDEM, tmp_path)
    assert "Bilal" in _whole(own)
    again = office.mentorships.look_again(introduced.id)
    assert (again.state, again.given_name) == (MentorshipState.REQUESTED, "Bilal")
    assert again.person_id == introduced.person_id
    assert again.pseudonym != introduced.pseudonym
    left = office.mentorships.get(introduced.id)
    assert (left.state, left.end_reason) == (MentorshipState.ENDED, EndReason.NOT_FITTING)
    _carry(office, own, Errand.TANDEM, tmp_path)
    assert "Bilal" not in _whole(own)
    _carry(own, office, Errand.MENTOR_LOGS, tmp_path)
    assert office.mentorships.get(introduced.id).emptied_on == own.workplace.today()


def mentoring_again(made: Made) -> Mentorship:
    """Introduce the volunteer to somebody else as well."""
    town = made.town
    (association,) = (
        each
        for each in town.desk.network.institutions()
        if each.legal_circle is LegalCircle.VOLUNTEERS
    )
    mentoring = Mentoring(town, association)
    assert made.tandem.volunteer_id is not None
    volunteer = town.desk.volunteers.get(made.tandem.volunteer_id)
    values = {name: getattr(volunteer, name) for name in VolunteerDraft.__dataclass_fields__}
    draft = VolunteerDraft(**values | {"capacity": 2})
    volunteer = town.desk.volunteers.change(volunteer.id, volunteer.revision, draft)
    young = mentoring.person(volunteer, given_name="Bilal", family_name="Haddad")
    asked = town.desk.mentorships.request(young.id, NeedDraft(given_name="Bilal"))
    return town.desk.mentorships.introduce(asked.id, volunteer.id)


def _carry(sender: Desk, receiver: Desk, errand: Errand, stick: Path) -> None:
    """Send a package to the one who knows the other's card, and take it in there."""
    (contact,) = (
        each for each in sender.contacts.every() if each.desk == receiver.workplace.vault.vault_id
    )
    plan = sender.packages.plan(contact.id, errand)
    draft = sender.packages.seal(plan, stick)
    sender.packages.send(plan, draft)
    arrival = receiver.packages.open(draft.path, receiver.packages.gate())
    try:
        receiver.packages.take(arrival)
    finally:
        arrival.put_away()


def _whole(desk: Desk) -> str:
    """Return everything in a vault as text."""
    unlocked = desk.access.unlocked
    raw = connect(unlocked.database, unlocked.database_key)
    names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    whole = "\n".join(repr(row) for name in names for row in raw.execute(f'SELECT * FROM "{name}"'))
    raw.close()
    return whole
