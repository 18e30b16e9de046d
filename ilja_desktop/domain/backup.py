"""Backups: how they are called, which are kept how long, and when one is overdue."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from ilja_desktop.domain.deadline import rule_day

ENDING = ".ilja-backup"
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(rf"ILJA-([0-9a-f]{{8}})-(\d{{8}}T\d{{6}}Z){re.escape(ENDING)}")
_MARK_LENGTH = 8


@dataclass(frozen=True, kw_only=True)
class BackupRule:
    """How long backups are kept, and when the next one is due.

    Args:
        days: of the latest days with a backup the last one of each is kept.
        weeks: the same of the latest weeks.
        months: the same of the latest months; nothing older is kept, so that what was erased
            in the vault ends in its backups too.
        warn_after_days: without a verified backup for longer the first page warns.
        since: the day from which the rule holds.
        source: where the rule stands.
    """

    days: int
    weeks: int
    months: int
    warn_after_days: int
    since: date
    source: str


RULE = BackupRule(
    days=7,
    weeks=4,
    months=12,
    warn_after_days=7,
    since=date(2026, 11, 1),
    source="security concept of the program, backup: 7 daily, 4 weekly, 12 monthly",
)


@dataclass(frozen=True)
class BackupFile:
    """A backup in a folder, as its name tells."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, kw_only=True)
class BackupStatus:
    """How old the last verified backup is.

    Args:
        last_at: when it was made, if there is one.
        since: the day from which it is counted without one: when the vault was made.
        today: the current day.
    """

    last_at: datetime | None
    since: date
    today: date
    rule: BackupRule = RULE

    @property
    def days_ago(self) -> int:
        """Return the days since the last backup, or since the vault was made."""
        last = self.since if self.last_at is None else rule_day(self.last_at)
        return max(0, (self.today - last).days)

    @property
    def overdue(self) -> bool:
        """Tell whether a warning is due."""
        return self.days_ago > self.rule.warn_after_days


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


def superseded(files: Iterable[BackupFile], today: date, rule: BackupRule = RULE) -> set[Path]:
    """Return the backups that need not be kept any more; never the latest one."""
    newest_first = sorted(files, key=lambda file: file.made_at, reverse=True)
    if not newest_first:
        return set()
    kept = {newest_first[0].path}
    for most, period in (
        (rule.days, lambda day: day),
        (rule.weeks, lambda day: day.isocalendar()[:2]),
        (rule.months, _month),
    ):
        kept |= _latest_of_each(newest_first, most, period)
    oldest = _month(today) - rule.months
    expired = {file.path for file in newest_first[1:] if _month(rule_day(file.made_at)) <= oldest}
    return {file.path for file in newest_first} - (kept - expired)


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
