"""Backups: how they are called, which are kept how long, and when one is overdue."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import Stored

ENDING = ".ilja-backup"
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(rf"ILJA-([0-9a-f]{{8}})-(\d{{8}}T\d{{6}}Z){re.escape(ENDING)}")
_MARK_LENGTH = 8


DAYS, WEEKS, MONTHS = (1, 31), (0, 12), (1, 12)
"""Bounds of how long backups are kept; more than a year would keep what was erased too long."""


@dataclass(frozen=True, kw_only=True)
class BackupRulesDraft:
    """Where backups go by themselves, and how long they are kept.

    Nothing older than ``months`` is kept but the latest one, so that what was erased in the vault
    ends in its backups too.
    """

    folder: str = ""
    """Where they go; on this machine or on a stick."""
    daily: bool = False
    """Whether one is made each day, as soon as the folder can be reached."""
    days: int = 7
    """Of the latest days with a backup the last one of each is kept."""
    weeks: int = 4
    """The same of the latest weeks."""
    months: int = 12
    """The same of the latest months."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every bound the draft leaves."""
        bounds = (
            ("days.out_of_range", self.days, DAYS),
            ("weeks.out_of_range", self.weeks, WEEKS),
            ("months.out_of_range", self.months, MONTHS),
        )
        return tuple(code for code, value, (least, most) in bounds if not least <= value <= most)


@dataclass(frozen=True, kw_only=True)
class BackupRules(BackupRulesDraft, Stored):
    """The rules somebody has set."""


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """When the program reminds of backups.

    Args:
        warn_after_days: without a verified backup for longer the first page warns.
        rehearse_after_days: after that a restore should be rehearsed again.
        since: the day from which it holds.
        source: where it stands.
    """

    warn_after_days: int
    rehearse_after_days: int
    since: date
    source: str


REMINDER = Reminder(
    warn_after_days=7,
    rehearse_after_days=31,
    since=date(2026, 11, 1),
    source="security concept of the program: red after 7 days, a monthly rehearsal",
)


@dataclass(frozen=True)
class BackupFile:
    """A backup in a folder, as its name tells.

    Args:
        path: of the file.
        made_at: the state of the vault it holds.
        verified: whether this vault knows that it was read back whole.
    """

    path: Path
    made_at: datetime
    verified: bool = True


@dataclass(frozen=True, kw_only=True)
class BackupStatus:
    """How old the last verified backup is.

    Args:
        last_at: when it was made, if there is one.
        since: the day from which it is counted without one: when the vault was made.
        today: the current day.
        rehearsed_at: when a restore was last rehearsed.
    """

    last_at: datetime | None
    since: date
    today: date
    rehearsed_at: datetime | None = None
    reminder: Reminder = REMINDER

    @property
    def days_ago(self) -> int:
        """Return the days since the last backup, or since the vault was made."""
        last = self.since if self.last_at is None else rule_day(self.last_at)
        return max(0, (self.today - last).days)

    @property
    def overdue(self) -> bool:
        """Tell whether a warning is due."""
        return self.days_ago > self.reminder.warn_after_days

    @property
    def made_today(self) -> bool:
        """Tell whether there is a verified backup of today."""
        return self.last_at is not None and rule_day(self.last_at) == self.today

    @property
    def rehearsal_due(self) -> bool:
        """Tell whether a restore should be rehearsed; there has to be a backup for it."""
        last = self.since if self.rehearsed_at is None else rule_day(self.rehearsed_at)
        days = (self.today - last).days
        return self.last_at is not None and days >= self.reminder.rehearse_after_days


def file_name(vault_id: str, made_at: datetime) -> str:
    """Return the name of a backup: it names neither office nor person.

    Args:
        vault_id: tells backups of several vaults in one folder apart.
        made_at: an aware point in time.
    """
    stamp = made_at.astimezone(UTC).strftime(_STAMP)
    return f"ILJA-{vault_id[:_MARK_LENGTH]}-{stamp}{ENDING}"


def of_vault(paths: Iterable[Path], vault_id: str) -> tuple[BackupFile, ...]:
    """Return the backups of a vault among some files, the oldest first; no file is opened."""
    found = []
    for path in paths:
        name = _NAME.fullmatch(path.name)
        if name is None or name[1] != vault_id[:_MARK_LENGTH]:
            continue
        made_at = _moment(name[2])
        if made_at is not None:
            found.append(BackupFile(path, made_at))
    return tuple(sorted(found, key=lambda file: file.made_at))


def superseded(
    files: Iterable[BackupFile], today: date, rules: BackupRulesDraft = BackupRulesDraft()
) -> set[Path]:
    """Return the backups that need not be kept any more; never the latest verified one.

    Files nobody has verified stand in for no others; they only go when they are too old.
    """
    every = tuple(files)
    newest_first = sorted(
        (file for file in every if file.verified), key=lambda file: file.made_at, reverse=True
    )
    if not newest_first:
        return set()
    kept = {file.path for file in every if not file.verified}
    for most, period in (
        (rules.days, lambda day: day),
        (rules.weeks, lambda day: day.isocalendar()[:2]),
        (rules.months, _month),
    ):
        kept |= _latest_of_each(newest_first, most, period)
    oldest = _month(today) - rules.months
    expired = {file.path for file in every if _month(rule_day(file.made_at)) <= oldest}
    return {file.path for file in every} - (kept - expired) - {newest_first[0].path}


def _latest_of_each(
    newest_first: list[BackupFile], most: int, period: Callable[[date], Hashable]
) -> set[Path]:
    latest: dict[Hashable, Path] = {}
    for file in newest_first:
        latest.setdefault(period(rule_day(file.made_at)), file.path)
    return set(list(latest.values())[:most])


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _moment(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
