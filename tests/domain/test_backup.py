"""Which backups are kept: enough to go back to, none for ever, and always the latest."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.backup import (
    DAYS,
    MONTHS,
    WEEKS,
    BackupFile,
    BackupRulesDraft,
    BackupStatus,
    file_name,
    of_vault,
    superseded,
)

VAULT = "0123456789abcdef" * 2
TODAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
RULES = BackupRulesDraft()

moments = st.datetimes(datetime(2024, 1, 1), datetime(2026, 11, 21, 20)).map(
    lambda moment: moment.replace(tzinfo=UTC, microsecond=0)
)
folders = st.lists(moments, max_size=80, unique=True).map(
    lambda found: [BackupFile(Path(file_name(VAULT, one)), one) for one in found]
)

mixed = st.lists(st.tuples(moments, st.booleans()), max_size=60, unique_by=lambda one: one[0]).map(
    lambda found: [BackupFile(Path(file_name(VAULT, at)), at, ok) for at, ok in found]
)
rules = st.builds(
    BackupRulesDraft,
    days=st.integers(*DAYS),
    weeks=st.integers(*WEEKS),
    months=st.integers(*MONTHS),
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
    assert len(kept) <= RULES.days + RULES.weeks + RULES.months


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
    recent = [file for file in files if (TODAY - file.made_at.date()).days < RULES.days - 1]
    gone = superseded(recent, TODAY)
    for file in recent:
        later = [each for each in recent if each.made_at > file.made_at]
        if not any(each.made_at.date() == file.made_at.date() for each in later):
            assert file.path not in gone or file.made_at.hour >= 22  # next day in Berlin


@given(mixed, rules)
def test_the_latest_verified_one_is_kept_whatever_the_rules(
    files: list[BackupFile], chosen: BackupRulesDraft
) -> None:
    gone = superseded(files, TODAY, chosen)
    verified = [file for file in files if file.verified]
    if not verified:
        assert not gone
    else:
        assert max(verified, key=lambda file: file.made_at).path not in gone


@given(mixed, rules)
def test_what_nobody_verified_displaces_nothing(
    files: list[BackupFile], chosen: BackupRulesDraft
) -> None:
    verified = [file for file in files if file.verified]
    gone = superseded(files, TODAY, chosen)
    assert superseded(verified, TODAY, chosen) == gone & {file.path for file in verified}


@given(folders, rules)
def test_longer_rules_keep_no_less(files: list[BackupFile], chosen: BackupRulesDraft) -> None:
    most = BackupRulesDraft(days=DAYS[1], weeks=WEEKS[1], months=MONTHS[1])
    assert superseded(files, TODAY, most) <= superseded(files, TODAY, chosen)


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (BackupRulesDraft(days=0), "days.out_of_range"),
        (BackupRulesDraft(weeks=13), "weeks.out_of_range"),
        (BackupRulesDraft(months=24), "months.out_of_range"),
    ],
)
def test_rules_have_bounds(draft: BackupRulesDraft, problem: str) -> None:
    assert draft.problems(TODAY) == (problem,)
    assert not RULES.problems(TODAY)


@pytest.mark.parametrize(("days", "due"), [(30, False), (31, True)])
def test_a_restore_is_rehearsed_every_month(days: int, due: bool) -> None:
    long_ago = NOON - timedelta(days=days)
    rehearsed = BackupStatus(last_at=NOON, since=TODAY, today=TODAY, rehearsed_at=long_ago)
    never = BackupStatus(last_at=NOON, since=long_ago.date(), today=TODAY)
    assert (rehearsed.rehearsal_due, never.rehearsal_due) == (due, due)
    assert not BackupStatus(last_at=None, since=long_ago.date(), today=TODAY).rehearsal_due


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
