"""Which backups are kept: enough to go back to, none for ever, and always the latest."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.backup import (
    RULE,
    BackupFile,
    BackupStatus,
    file_name,
    of_vault,
    superseded,
)

VAULT = "0123456789abcdef" * 2
TODAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)

moments = st.datetimes(datetime(2024, 1, 1), datetime(2026, 11, 21, 20)).map(
    lambda moment: moment.replace(tzinfo=UTC, microsecond=0)
)
folders = st.lists(moments, max_size=80, unique=True).map(
    lambda found: [BackupFile(Path(file_name(VAULT, one)), one) for one in found]
)


def daily(count: int) -> list[BackupFile]:
    days = [NOON - timedelta(days=number) for number in range(count)]
    return [BackupFile(Path(file_name(VAULT, day)), day) for day in days]


def test_two_years_of_daily_backups_leave_a_year_of_them() -> None:
    files = daily(730)
    kept = [file for file in files if file.path not in superseded(files, TODAY)]
    assert [file.made_at.date() for file in kept[:7]] == [
        TODAY - timedelta(days=number) for number in range(7)
    ]
    assert len({file.made_at.strftime("%Y-%m") for file in kept}) == 12
    assert kept[-1].made_at.date() == date(2025, 12, 31)


@given(folders)
def test_the_latest_is_always_kept(files: list[BackupFile]) -> None:
    gone = superseded(files, TODAY)
    assert not files or max(files, key=lambda file: file.made_at).path not in gone


@given(folders)
def test_never_more_than_the_rule_allows(files: list[BackupFile]) -> None:
    kept = {file.path for file in files} - superseded(files, TODAY)
    assert len(kept) <= RULE.days + RULE.weeks + RULE.months


@given(folders)
def test_tidying_twice_changes_nothing(files: list[BackupFile]) -> None:
    gone = superseded(files, TODAY)
    assert not superseded([file for file in files if file.path not in gone], TODAY)


@given(folders)
def test_nothing_but_the_latest_outlives_a_year(files: list[BackupFile]) -> None:
    kept = [file for file in files if file.path not in superseded(files, TODAY)]
    old = [file for file in kept if (NOON - file.made_at).days > 366]
    assert old in ([], [max(files, key=lambda file: file.made_at, default=None)])


@given(folders)
def test_each_of_the_latest_days_keeps_its_last(files: list[BackupFile]) -> None:
    recent = [file for file in files if (TODAY - file.made_at.date()).days < RULE.days - 1]
    gone = superseded(recent, TODAY)
    for file in recent:
        later = [each for each in recent if each.made_at > file.made_at]
        if not any(each.made_at.date() == file.made_at.date() for each in later):
            assert file.path not in gone or file.made_at.hour >= 22  # next day in Berlin


@given(moments)
def test_a_name_tells_when_and_of_which_vault(moment: datetime) -> None:
    path = Path("Stick", file_name(VAULT, moment))
    assert of_vault([path], VAULT) == (BackupFile(path, moment),)
    assert of_vault([path], "f" * 32) == ()


@pytest.mark.parametrize(
    "name",
    [
        "ILJA-01234567-20261121T120000Z.ilja-backup.tmp",
        ".ILJA-01234567-20261121T120000Z.ilja-backup",
        "ILJA-01234567-20261321T120000Z.ilja-backup",
        "Urlaub.jpg",
    ],
)
def test_other_files_are_no_backups(name: str) -> None:
    assert of_vault([Path(name)], VAULT) == ()


@pytest.mark.parametrize(("days", "overdue"), [(0, False), (7, False), (8, True)])
def test_a_week_without_a_backup_warns(days: int, overdue: bool) -> None:
    last = BackupStatus(last_at=NOON - timedelta(days=days), since=TODAY, today=TODAY)
    never = BackupStatus(last_at=None, since=TODAY - timedelta(days=days), today=TODAY)
    assert (last.days_ago, last.overdue) == (days, overdue)
    assert never.overdue is overdue
