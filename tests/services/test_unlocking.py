"""Wrong passwords: slowed down across restarts, told after the next good one, put on record."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.attempts import (
    Failures,
    WaitAfterFailures,
    failures_so_far,
    note_failure,
    waiting_time,
)
from ilja_desktop.keys.passwordstrength import PasswordFamiliar
from ilja_desktop.keys.slot import WrongPassword
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services import unlocking
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.unlocking import missed_words, settle_failures
from ilja_desktop.store.audit import AuditRow
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, PASSWORD
from tests.services.conftest import Town


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


def on_record(vault: Vault) -> list[str]:
    """Return what the audit trail says about failed attempts."""
    with vault.read() as session:
        rows = session.query(AuditRow).order_by(AuditRow.seq)
        leaves = [(row.object, json.loads(row.leaf)) for row in rows]
    return [name for name, leaf in leaves if leaf["action"] == Action.UNLOCK_FAILED.value]


def test_failures_are_told_and_put_on_record(vault: Vault, unlocked: Unlocked) -> None:
    for hours, user in ((0, "KO"), (1, "niemand"), (2, "KO")):
        note_failure(unlocked.folder, unlocked.header, user, NOW + timedelta(hours=hours))
    failures = settle_failures(vault, unlocked, lambda: NOW + timedelta(days=1))
    assert missed_words(failures) == (
        "Seit der letzten Anmeldung gab es 3 Fehlversuche, zuletzt am 21.11.2026 um 12:30 Uhr."
    )
    assert on_record(vault) == [
        f"users:{unlocked.uid}@2026-11-21T09:30:00Z",
        "users:unknown@2026-11-21T10:30:00Z",
        f"users:{unlocked.uid}@2026-11-21T11:30:00Z",
    ]
    assert failures_so_far(unlocked.folder) == 0
    assert settle_failures(vault, unlocked, lambda: NOW) == Failures(0, ())


def test_failures_nobody_can_read_are_counted_all_the_same(
    vault: Vault, unlocked: Unlocked
) -> None:
    note_failure(unlocked.folder, unlocked.header, "KO", NOW)
    file = unlocked.folder / "attempts.age"
    file.write_bytes(file.read_bytes().replace(b'"sealed":["', b'"sealed":["AAAA'))
    failures = settle_failures(vault, unlocked, lambda: NOW)
    assert missed_words(failures) == "Seit der letzten Anmeldung gab es einen Fehlversuch."
    assert on_record(vault) == ["users:unknown:1"]


def test_what_cannot_be_put_on_record_is_told_again(vault: Vault, unlocked: Unlocked) -> None:
    note_failure(unlocked.folder, unlocked.header, "KO", NOW)
    vault.bar(WrongPassword())
    assert settle_failures(vault, unlocked, lambda: NOW).count == 1
    assert settle_failures(vault, unlocked, lambda: NOW).count == 1


@pytest.mark.parametrize("user", ["KO", "niemand"])
def test_the_right_password_has_to_wait_too(unlocked: Unlocked, user: str) -> None:
    folder, clock = unlocked.folder, Clock()
    for _ in range(5):
        note_failure(folder, unlocked.header, "KO", clock.now)
    with pytest.raises(WaitAfterFailures) as caught:
        unlock(folder, user, PASSWORD, clock)
    assert caught.value.seconds == 2
    clock.now += timedelta(seconds=2)
    with pytest.raises(WrongPassword):
        unlocking.by_password(folder, user, "geraten und falsch", clock)
    assert waiting_time(folder, clock.now) == 4
    clock.now += timedelta(seconds=4)
    if user == "KO":
        workroom = unlock(folder, user, PASSWORD, clock)
        assert workroom.missed.count == 6
        workroom.close()
        assert failures_so_far(folder) == 0


def test_proving_oneself_counts_and_waits_as_at_the_door(town: Town, unlocked: Unlocked) -> None:
    def attempt() -> type[Refusal]:
        with pytest.raises(Refusal) as caught:
            town.desk.access.prove("geraten und falsch")
        return type(caught.value)

    for _ in range(3):
        note_failure(unlocked.folder, unlocked.header, "KO", town.desk.workplace.clock())
    assert [attempt(), attempt()] == [WrongPassword, WaitAfterFailures]


def test_a_password_made_of_names_in_the_vault_is_refused(town: Town) -> None:
    with pytest.raises(PasswordFamiliar):
        town.desk.access.change_password(PASSWORD, "Katharina Otto Kupferberg")
