"""A withdrawal for the wrong person is cancelled by two; no backup forgets what was taken back."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from ilja_desktop.domain.casefile import Case, CaseState
from ilja_desktop.domain.consent import ConsentState
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.retention import ErasureGround
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import Scope, Withdrawal, WithdrawalForm
from ilja_desktop.exchange.backupsignature import sign
from ilja_desktop.keys.canonical import canonical, octets_to_text
from ilja_desktop.keys.slot import WrongPassword
from ilja_desktop.services import tombstone
from ilja_desktop.services.anchoring import SamePerson
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.restoring import restore_by_user
from ilja_desktop.services.secondperson import SecondPersonNotEntitled
from ilja_desktop.services.tombstone import REVIEWS, list_path
from ilja_desktop.services.withdrawal import WithdrawalCancelled
from ilja_desktop.services.withdrawalletter import NothingToWrite
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import retention
from ilja_desktop.store import user as user_store
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.user import UserRow
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, PASSWORD
from tests.services.test_withdrawal import TODAY, withdraw
from tests.services.town import Town, desk_of_user

HOUSING = Scope(categories=(DataCategory.HOUSING,))
MADE = NOW + timedelta(days=1)


def colleague(town: Town) -> Desk:
    """The desk of somebody else; the second person is then the town's moderator."""
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        roles = frozenset({Role.COORDINATION})
        row = UserRow(uid="0" * 32, name="UW", display_name="Ute Weiß", roles=roles)
        user = transaction.add(row).record()
    # The vault is written by whoever opened it, so only the number is the colleague's.
    return desk_of_user(
        town.vault, town.unlocked, replace(user, uid=town.desk.user.uid), town.clock
    )


def partly(town: Town, case: Case, scope: Scope = HOUSING) -> None:
    withdrawal = Withdrawal(
        withdrawn_on=TODAY, withdrawn_by="selbst", form=WithdrawalForm.MAIL, scope=scope
    )
    town.desk.withdrawals.declare(town.consent_of(case).id, withdrawal)


def test_two_people_cancel_a_mistake_and_both_entries_stay(town: Town) -> None:
    case = town.a_reported_case()
    before = town.desk.cases.view(case.id).case
    withdraw(town, case)
    id = town.consent_of(case).id
    assert town.desk.cases.view(case.id).case.erase_on == TODAY + timedelta(days=14)
    colleague(town).withdrawals.cancel(id, 0, "Namensvetter", "KO", PASSWORD)
    consent = town.consent_of(case)
    (entry,) = consent.withdrawals
    assert entry.mistake is not None
    assert entry.mistake.confirmed_by_id == town.desk.user.id
    assert entry.mistake.found_by_id != town.desk.user.id
    assert entry.withdrawn_on == TODAY
    assert town.desk.consents.standing(case.person_id).allowed
    halted = town.desk.cases.view(case.id).case
    assert (halted.state, halted.erase_on) == (CaseState.HALTED, before.erase_on)
    assert town.desk.withdrawals.open() == ()
    assert town.desk.cases.resume(case.id).state is CaseState.REPORTED
    with pytest.raises(NothingToWrite):
        town.desk.withdrawal_letters.plan(id, 0)
    with pytest.raises(WithdrawalCancelled):
        town.desk.withdrawals.decide(id, 0, {})
    assert town.vault.check() == ()


def test_nobody_cancels_alone_or_without_a_reason(town: Town) -> None:
    case = town.a_reported_case()
    withdraw(town, case)
    id = town.consent_of(case).id
    with pytest.raises(SamePerson):
        town.desk.withdrawals.cancel(id, 0, "Namensvetter", "KO", PASSWORD)
    with pytest.raises(IncompleteDraft):
        town.desk.withdrawals.cancel(id, 0, " ", "KO", PASSWORD)
    with pytest.raises(WrongPassword):
        town.desk.withdrawals.cancel(id, 0, "Namensvetter", "KO", "falsch")
    other = colleague(town)
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = user_store.get(transaction.session, town.desk.user.id)  # type: ignore[arg-type] # ids of users are plain
        transaction.change(row, {"roles": frozenset({Role.LEADERSHIP})})
    with pytest.raises(SecondPersonNotEntitled):
        other.withdrawals.cancel(id, 0, "Namensvetter", "KO", PASSWORD)
    assert town.consent_of(case).withdrawals[0].mistake is None


def test_older_consents_that_ended_along_carry_again(town: Town) -> None:
    case = town.a_reported_case()
    person = town.desk.people.family(case.person_id).person
    newer = town.a_consent(person, valid_from=TODAY, grants=town.grants_from(TODAY))
    withdrawal = Withdrawal(withdrawn_on=TODAY, withdrawn_by="selbst", form=WithdrawalForm.ORAL)
    town.desk.withdrawals.declare(newer.id, withdrawal)
    both = town.desk.consents.basis(person.id).consents
    assert [one.withdrawal is not None for one in both] == [True, True]
    assert len(town.desk.withdrawals.open()) == 1, "one declaration, one entry on the list"
    colleague(town).withdrawals.cancel(newer.id, 0, "Namensvetter", "KO", PASSWORD)
    both = town.desk.consents.basis(person.id).consents
    assert [one.withdrawal for one in both] == [None, None]


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    folder = tmp_path / "Stick"
    folder.mkdir()
    return folder


def restored_state(town: Town, file: Path, target: Path) -> tuple[ConsentState, str]:
    """Restore a backup and return how the only consent stands, and why it is looked at."""
    town.vault.close()
    restore_by_user(file, target, town.unlocked, MADE)
    vault = Vault.open(replace(town.unlocked, folder=target))
    with vault.read() as session:
        consent = session.scalars(select(ConsentRow)).one().record()
        assert vault.check() == ()
    desk = desk_of_user(vault, replace(town.unlocked, folder=target), town.desk.user, town.clock)
    state = desk.consents.view(consent.id).line.state
    vault.close()
    return state, consent.review_reason


def test_partial_withdrawal_after_a_backup_does_not_widen(
    town: Town, stick: Path, tmp_path: Path
) -> None:
    case = town.a_reported_case()
    file = town.desk.backups.back_up(stick).path
    partly(town, case)
    state, why = restored_state(town, file, tmp_path / "Neu.ilja")
    assert state is ConsentState.UNDER_REVIEW
    assert why == REVIEWS[ErasureGround.PARTIAL_WITHDRAWAL]


def test_a_second_one_on_the_same_day_is_not_forgotten_either(
    town: Town, stick: Path, tmp_path: Path
) -> None:
    case = town.a_reported_case()
    partly(town, case)
    file = town.desk.backups.back_up(stick).path
    partly(town, case, Scope(categories=(DataCategory.SCHOOL,)))
    state, _ = restored_state(town, file, tmp_path / "Neu.ilja")
    assert state is ConsentState.UNDER_REVIEW


def test_what_the_backup_knows_needs_no_second_look(
    town: Town, stick: Path, tmp_path: Path
) -> None:
    case = town.a_reported_case()
    partly(town, case)
    file = town.desk.backups.back_up(stick).path
    state, why = restored_state(town, file, tmp_path / "Neu.ilja")
    assert (state, why) == (ConsentState.PARTLY_WITHDRAWN, "")


def test_a_cancelled_mistake_is_looked_at_and_not_taken_back_again(
    town: Town, stick: Path, tmp_path: Path
) -> None:
    case = town.a_reported_case()
    file = town.desk.backups.back_up(stick).path
    withdraw(town, case)
    colleague(town).withdrawals.cancel(town.consent_of(case).id, 0, "Namensvetter", "KO", PASSWORD)
    state, why = restored_state(town, file, tmp_path / "Neu.ilja")
    assert (state, why) == (ConsentState.UNDER_REVIEW, REVIEWS[ErasureGround.MISTAKE])


def test_lists_written_before_are_still_read(town: Town, stick: Path) -> None:
    withdraw(town, town.a_reported_case())
    with town.vault.read() as session:
        (mark,) = retention.tombstones(session)
        personal = certificate_store.personal(session, town.desk.user.uid)
        authority = certificate_store.authority(session)
    assert (mark.ground, mark.events) == (ErasureGround.WITHDRAWAL, 1)
    vault_id = town.unlocked.header.vault_id
    content = canonical(
        {
            "purpose": "ilja-loeschliste-v1",
            "vault": vault_id,
            "written": NOW.isoformat(),
            "entries": [
                [str(mark.uuid), mark.trace.value, mark.day.isoformat(), mark.ground.value]
            ],
        }
    )
    signature = sign(content, town.unlocked.identity.signatory(personal, authority))
    path = list_path(stick, vault_id)
    said = {"content": octets_to_text(content), "signature": octets_to_text(signature)}
    path.write_bytes(canonical(said))
    older = replace(mark, events=0)
    assert tombstone.read(path, vault_id, town.desk.access.authority()) == (older,)
    assert mark.outdates(older)
