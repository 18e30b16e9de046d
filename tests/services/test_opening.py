"""Into a vault and out again, with keys that are really derived (at the floor of their cost)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import CaseDraft
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.errors import IncompleteDraft, NotFound
from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle, ProfessionalDraft
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.person import YoungPersonDraft
from ilja_desktop.domain.recovery import SheetState
from ilja_desktop.domain.user import Role, UserDraft
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.keys.lock import VaultInUse
from ilja_desktop.keys.paperkey import RecoveryKeyMistyped, RecoveryPartMissing, both_parts
from ilja_desktop.keys.password import PasswordTooShort
from ilja_desktop.keys.slot import WrongPassword
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.founding import Founding, VaultExists, found
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.recovery import NoSheetDrawn, SheetDue
from ilja_desktop.services.reopening import NewPassword, recover
from ilja_desktop.services.workroom import Workroom

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
PASSWORD, SECOND, CHANGED = "Grünkohl mit Pinkel 7", "zwölf Boxkämpfer jagen", "Zitronen im Juni 3"
FOUNDING = Founding(
    office=OfficeDraft(
        name="Stadt Kupferberg", municipalities=("Kupferberg",), number_prefix="KPF"
    ),
    institution=InstitutionDraft(name="Jugendamt", legal_circle=LegalCircle.SGB_VIII),
    professional=ProfessionalDraft(
        salutation="Frau", given_name="Katharina", family_name="Otto", function="Jugendberufshilfe"
    ),
    label="KO",
    password=PASSWORD,
)


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Kupferberg.ilja"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workroom(folder: Path, clock: Clock) -> Iterator[Workroom]:
    room = found(folder, FOUNDING, FLOOR, clock)
    room.sheets.confirm(room.sheets.draw().key)
    yield room
    room.close()


def open_case(desk: Desk) -> int:
    """A closed draft; returns the number of its young person."""
    draft = YoungPersonDraft(
        family_name="Ö", given_name="X", born_on=date(2008, 1, 1), residence="Kupferberg"
    )
    person = desk.people.register(draft)
    (institution,) = desk.network.institutions()
    case = CaseDraft(
        person_id=person.id, reporting_institution_id=institution.id, opened_on=NOW.date()
    )
    desk.cases.open(case)
    return person.id


def test_new_vault_begins_with_its_first_user(workroom: Workroom, folder: Path) -> None:
    desk = workroom.desk
    assert desk.office.office().name == "Stadt Kupferberg"
    assert desk.user.professional_id == desk.network.professionals()[0].id
    assert desk.access.administrator
    assert workroom.folder == folder
    with pytest.raises(VaultExists):
        found(folder, FOUNDING, FLOOR, Clock())
    with pytest.raises(VaultInUse):
        unlock(folder, "KO", PASSWORD, Clock())


def test_a_new_vault_is_complete_once_the_key_was_typed_back(folder: Path, clock: Clock) -> None:
    room = found(folder, FOUNDING, FLOOR, clock)
    with pytest.raises(SheetDue):
        _ = room.desk
    paper = room.sheets.draw()
    with pytest.raises(RecoveryKeyMistyped):
        room.sheets.confirm(paper.key[:-1])
    room.close()
    again = unlock(folder, "KO", PASSWORD, clock)
    with pytest.raises(SheetDue) as caught:
        _ = again.desk
    assert sentence(caught.value)
    with pytest.raises(NoSheetDrawn):
        again.sheets.confirm(paper.key)
    first, second = again.sheets.draw_split()
    assert first.number == second.number != paper.number
    for typed in ((first.key, first.key), (second.key, second.key), (first.key, "")):
        with pytest.raises(RecoveryPartMissing):
            again.sheets.confirm(*typed)
    again.sheets.confirm("".join(first.groups), " ".join(second.groups).lower())
    status = again.desk.recovery.status()
    assert (status.state, status.number) == (SheetState.VALID, first.number)
    again.close()
    wish = NewPassword(label="KO", password=CHANGED)
    key = both_parts(second.key, first.key)
    reopened = recover(folder, key, wish, FLOOR, clock)
    with pytest.raises(SheetDue):
        _ = reopened.desk
    reopened.sheets.confirm(reopened.sheets.draw().key)
    assert reopened.desk.user.name == "KO"
    reopened.close()


@pytest.mark.parametrize(
    ("founding", "refusal"),
    [
        (replace(FOUNDING, office=OfficeDraft(name="Amt")), IncompleteDraft),
        (replace(FOUNDING, label=" "), IncompleteDraft),
        (replace(FOUNDING, password="zu kurz"), PasswordTooShort),
    ],
)
def test_nothing_is_left_of_a_vault_that_could_not_be_made(
    folder: Path, founding: Founding, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        found(folder, founding, FLOOR, Clock())
    assert not folder.exists()


def test_password_is_changed_and_only_the_new_one_opens(
    workroom: Workroom, folder: Path, clock: Clock
) -> None:
    workroom.desk.access.change_password(PASSWORD, CHANGED, FLOOR)
    workroom.desk.drafts.save("case_report/1", "angefangen")
    workroom.close()
    with pytest.raises(WrongPassword):
        unlock(folder, "KO", PASSWORD, clock)
    again = unlock(folder, "KO", CHANGED, clock)
    assert again.desk.drafts.of("case_report/1") == "angefangen"
    assert again.desk.workplace.vault.check() == ()
    again.close()


def test_second_user_signs_in_with_rights_of_their_own(
    workroom: Workroom, folder: Path, clock: Clock
) -> None:
    draft = UserDraft(
        name="KW", display_name="Kazimierz Wójcik", roles=frozenset({Role.LEADERSHIP})
    )
    access = workroom.desk.access
    taken = access.take_in(draft, access.admit(draft, SECOND, FLOOR))
    assert {user.name for user in workroom.desk.office.users()} == {"KO", "KW"}
    workroom.close()
    second = unlock(folder, "KW", SECOND, clock)
    assert second.desk.user == taken
    assert not second.desk.access.administrator
    assert second.tidy() == 0, "only the coordination tidies up"
    second.close()


def test_coordination_erases_what_is_due_when_it_sits_down(
    workroom: Workroom, folder: Path, clock: Clock
) -> None:
    person_id = open_case(workroom.desk)
    workroom.close()
    clock.now = NOW + timedelta(days=31)
    again = unlock(folder, "KO", PASSWORD, clock)
    assert list(again.desk.case_lists.ids(CaseFilter())) == []
    with pytest.raises(NotFound):
        again.desk.people.family(person_id)  # type: ignore[arg-type] # ids are plain numbers here
    assert again.desk.workplace.vault.check() == ()
    again.close()
