"""A volunteer's start stick: a vault of its own, and no byte in it about anybody else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from ilja_desktop.domain.mentorship import Mentorship
from ilja_desktop.domain.startstick import StartStick, StartStickDraft
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.volunteer import Training
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.stickmaking import NOTE, PAGE, TWIN, make_stick
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store.connection import connect
from ilja_desktop.store.vault import Vault
from tests.services.conftest import Town, founded
from tests.services.mentoring import entry, mentoring_in

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


@pytest.fixture(scope="module")
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
    plan = town.desk.start_sticks.plan(volunteer.id)
    draft = StartStickDraft(folder=place / "Stick", password=TOLD, sheet=place / "Bogen.pdf")
    stick = make_stick(plan, draft, FLOOR, town.clock)
    town.desk.start_sticks.left(plan)
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
    unlocked = made.workroom.desk.access.unlocked
    raw = connect(unlocked.database, unlocked.database_key)
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master")]
    whole = "\n".join(
        repr(row)
        for name in tables
        if not name.startswith(("sqlite_", "ix_", "uq_", "final_"))
        for row in raw.execute(f'SELECT * FROM "{name}"')
    )
    raw.close()
    assert "Emre" in whole
    for secret in SECRETS:
        assert secret not in whole
    for file in (each for each in made.stick.vault.parent.rglob("*") if each.is_file()):
        content = file.read_bytes()
        assert not [secret for secret in SECRETS if secret.encode() in content], file


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
