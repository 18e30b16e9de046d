"""What would stop a conference tomorrow: asked the day before, answered in reasons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.domain.backup import BackupStatus
from ilja_desktop.domain.coverage import Reason, Verdict

SOON = timedelta(days=14)
"""A consent that ends so soon after the conference is pointed out."""


class Weight(Enum):
    """How much an obstacle matters."""

    STOPS = "hält auf"
    WARNS = "Hinweis"


class Obstacle(Enum):
    """What may stand in the way."""

    READ_ONLY = "Tresor nur lesbar"
    NOT_ANCHORED = "kein Merker"
    CLOCK_BEHIND = "Uhr geht nach"
    DAY_PASSED = "Tag vorbei"
    BACKUP_MISSING = "keine Sicherung"
    BACKUP_OLD = "Sicherung alt"
    CERTIFICATE_ENDS = "Zertifikat endet"
    MODERATOR_CANNOT_SIGN = "Moderation ohne Zugang"
    MODERATOR_CERTIFICATE_ENDS = "Zertifikat der Moderation endet"
    MODERATOR_REVOKED = "Zertifikat der Moderation gesperrt"
    MINUTE_TAKER_MISSING = "niemand schreibt"
    MINUTE_TAKER_CANNOT_ENTER = "Protokoll ohne Zugang"
    MINUTE_TAKER_REVOKED = "Zertifikat für das Protokoll gesperrt"
    NO_CASES = "keine Fälle"
    SIGNATURE_MISSING = "Unterschrift fehlt"
    CONSENT_LACKING = "Einwilligung fehlt"
    CONSENT_ENDS_SOON = "Einwilligung endet bald"
    NUMBERS_MISSING = "Notfallnummern fehlen"


WARNINGS = frozenset(
    {
        Obstacle.NOT_ANCHORED,
        Obstacle.BACKUP_MISSING,
        Obstacle.BACKUP_OLD,
        Obstacle.MINUTE_TAKER_MISSING,
        Obstacle.MINUTE_TAKER_CANNOT_ENTER,
        Obstacle.MINUTE_TAKER_REVOKED,
        Obstacle.CONSENT_ENDS_SOON,
        Obstacle.NUMBERS_MISSING,
    }
)
"""What is only pointed out; everything else stops the conference or an item of it."""


@dataclass(frozen=True, slots=True)
class Hindrance:
    """One thing that stands in the way.

    Args:
        obstacle: what.
        where: at which item of the agenda, such as ``TOP 3``; nothing if at all of it.
        day: the day it is about, if there is one.
    """

    obstacle: Obstacle
    where: str = ""
    day: date | None = None

    @property
    def weight(self) -> Weight:
        """Return how much it matters."""
        return Weight.WARNS if self.obstacle in WARNINGS else Weight.STOPS


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """How somebody stands who is needed at a conference.

    Args:
        enters: whether they have access to this vault.
        certificate_until: the last day of their certificate, if they have one.
        revoked: whether it does not count any more.
    """

    enters: bool = True
    certificate_until: date | None = None
    revoked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceFacts:
    """Everything that is looked at.

    Args:
        today: the current day.
        held_on: the day of the conference.
        read_only: whether the vault is barred.
        anchored: whether the vault is remembered outside of it.
        newest_entry: the day of the newest entry of the trail.
        backup: how old the last verified backup is.
        certificate_until: the last day of the signed-in user's certificate.
        moderator_signs: whether the moderator has access and could sign.
        moderator: how the moderator stands.
        minute_taker: whether somebody writes.
        writer: how the one who writes stands.
        consents: of each case on the agenda, its place and whether consent holds that day.
        numbers_entered: whether it is known whom to call about a young person in danger.
    """

    today: date
    held_on: date
    read_only: bool
    anchored: bool
    newest_entry: date
    backup: BackupStatus
    certificate_until: date
    moderator_signs: bool
    minute_taker: bool
    consents: tuple[tuple[str, Verdict], ...]
    numbers_entered: bool = True
    moderator: Pass = Pass()
    writer: Pass = Pass()


def hindrances(facts: ConferenceFacts) -> tuple[Hindrance, ...]:
    """Return what stands in the way of a conference, what stops it first."""
    found = (
        *_of_the_vault(facts),
        *_of_the_people(facts),
        *_of_the_cases(facts),
        *_of_the_office(facts),
    )
    return tuple(sorted(found, key=lambda each: each.weight is Weight.WARNS))


def _of_the_vault(facts: ConferenceFacts) -> Iterator[Hindrance]:
    if facts.read_only:
        yield Hindrance(Obstacle.READ_ONLY)
    elif not facts.anchored:
        yield Hindrance(Obstacle.NOT_ANCHORED)
    if facts.today < facts.newest_entry:
        yield Hindrance(Obstacle.CLOCK_BEHIND, day=facts.newest_entry)
    if facts.held_on < facts.today:
        yield Hindrance(Obstacle.DAY_PASSED, day=facts.held_on)
    if facts.backup.last_at is None:
        yield Hindrance(Obstacle.BACKUP_MISSING)
    elif facts.backup.overdue:
        yield Hindrance(
            Obstacle.BACKUP_OLD, day=facts.today - timedelta(days=facts.backup.days_ago)
        )


def _of_the_office(facts: ConferenceFacts) -> Iterator[Hindrance]:
    if not facts.numbers_entered:
        yield Hindrance(Obstacle.NUMBERS_MISSING)


def _of_the_people(facts: ConferenceFacts) -> Iterator[Hindrance]:
    if facts.certificate_until < facts.held_on:
        yield Hindrance(Obstacle.CERTIFICATE_ENDS, day=facts.certificate_until)
    if not facts.moderator_signs:
        yield Hindrance(Obstacle.MODERATOR_CANNOT_SIGN)
    else:
        yield from _of_the_moderator(facts.moderator, facts.held_on)
    if not facts.minute_taker:
        yield Hindrance(Obstacle.MINUTE_TAKER_MISSING)
    elif not facts.writer.enters:
        yield Hindrance(Obstacle.MINUTE_TAKER_CANNOT_ENTER)
    elif facts.writer.revoked:
        yield Hindrance(Obstacle.MINUTE_TAKER_REVOKED)


def _of_the_moderator(moderator: Pass, held_on: date) -> Iterator[Hindrance]:
    until = moderator.certificate_until
    if moderator.revoked:
        yield Hindrance(Obstacle.MODERATOR_REVOKED)
    elif until is not None and until < held_on:
        yield Hindrance(Obstacle.MODERATOR_CERTIFICATE_ENDS, day=until)


def _of_the_cases(facts: ConferenceFacts) -> Iterator[Hindrance]:
    if not facts.consents:
        yield Hindrance(Obstacle.NO_CASES)
    for where, verdict in facts.consents:
        if verdict.reason is Reason.CONSENT_INCOMPLETE:
            yield Hindrance(Obstacle.SIGNATURE_MISSING, where)
        elif not verdict.allowed:
            yield Hindrance(Obstacle.CONSENT_LACKING, where)
        elif verdict.until is not None and verdict.until < facts.held_on + SOON:
            yield Hindrance(Obstacle.CONSENT_ENDS_SOON, where, verdict.until)
