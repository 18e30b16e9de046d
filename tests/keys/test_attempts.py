"""Failed attempts: counted in the clear, known to the vault's users only, and slowed down."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.keys import attempts
from ilja_desktop.keys.attempts import (
    LONGEST_DELAY,
    MOST_KEPT,
    NAME,
    WaitAfterFailures,
    counted,
    delay_after,
    failures_so_far,
    forget,
    note_failure,
    open_failures,
    waiting_time,
)
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.slot import WrongPassword
from tests.keys.conftest import NOW, Office

GARBLED = (b"", b"{}", b"[1]", b"\xff" * 40, b'{"magic":"ILJA-ATTEMPTS","count":-1,"sealed":[]}')


def fail(office: Office, times: int, now: datetime = NOW, user: str = "KW") -> None:
    for _ in range(times):
        note_failure(office.folder, office.unlocked.header, user, now)


def test_the_delay_grows_to_a_minute() -> None:
    delays = [delay_after(failures) for failures in range(14)]
    assert delays == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]


@given(st.integers(0, 10**9))
def test_the_delay_never_shrinks_nor_exceeds_a_minute(failures: int) -> None:
    assert 0 <= delay_after(failures) <= delay_after(failures + 1) <= LONGEST_DELAY


def test_the_wait_goes_on_after_a_restart_and_ends(office: Office) -> None:
    fail(office, 9)
    assert waiting_time(office.folder, NOW) == 32
    assert waiting_time(office.folder, NOW + timedelta(seconds=30.5)) == 2
    assert waiting_time(office.folder, NOW + timedelta(seconds=32)) == 0


def test_a_clock_set_back_makes_nobody_wait_longer(office: Office) -> None:
    fail(office, 8)
    assert waiting_time(office.folder, NOW - timedelta(days=400)) == 16


def test_a_password_is_not_even_tried_while_waiting(office: Office) -> None:
    fail(office, 5)
    tried: list[int] = []
    with (
        pytest.raises(WaitAfterFailures) as caught,
        counted(office.folder, lambda: office.unlocked.header, "KW", lambda: NOW),
    ):
        tried.append(1)
    assert caught.value.seconds == 2
    assert not tried


def test_only_a_wrong_password_counts(office: Office) -> None:
    for error, count in ((WrongPassword, 1), (RuntimeError, 1), (WrongPassword, 2)):
        with (
            pytest.raises(error),
            counted(office.folder, lambda: office.unlocked.header, "KW", lambda: NOW),
        ):
            raise error
        assert failures_so_far(office.folder) == count


def test_users_learn_who_and_when_but_nobody_else(office: Office) -> None:
    fail(office, 1)
    fail(office, 1, NOW + timedelta(hours=1), user="mein Kennwort aus Versehen hier")
    known = open_failures(office.folder, office.unlocked.identity)
    assert [(one.at, one.uid) for one in known.attempts] == [
        (NOW, office.admitted.uid),
        (NOW + timedelta(hours=1), None),
    ]
    stranger = open_failures(office.folder, Identity.generate())
    assert (stranger.count, stranger.attempts) == (2, ())
    content = (office.folder / NAME).read_bytes()
    for secret in (b'"KW"', office.admitted.uid.encode(), b"2026-11", b"Versehen"):
        assert secret not in content


def test_the_file_stays_small_and_keeps_counting(office: Office) -> None:
    fail(office, MOST_KEPT + 5)
    known = open_failures(office.folder, office.unlocked.identity)
    assert (known.count, len(known.attempts)) == (MOST_KEPT + 5, MOST_KEPT)


def test_counting_begins_anew_once_it_is_on_record(office: Office) -> None:
    fail(office, 9)
    forget(office.folder)
    forget(office.folder)
    assert failures_so_far(office.folder) == 0
    assert waiting_time(office.folder, NOW) == 0


@pytest.mark.parametrize("content", GARBLED)
def test_a_garbled_file_keeps_nobody_out(office: Office, content: bytes) -> None:
    (office.folder / NAME).write_bytes(content)
    assert waiting_time(office.folder, NOW) == 0
    assert open_failures(office.folder, office.unlocked.identity).count == 0
    fail(office, 1)
    assert failures_so_far(office.folder) == 1


def test_a_full_or_protected_disk_keeps_nobody_out(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(attempts, "replace_file", refuse)
    fail(office, 5)
    assert failures_so_far(office.folder) == 0
