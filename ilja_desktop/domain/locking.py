"""When the program locks by itself, and how long a password counts for what is delicate.

All times are settings of the office within fixed bounds; none of it can be switched off. What is
asked about a moment gets its clocks as arguments.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import Stored

IDLE_MINUTES = (1, 15)
CONFERENCE_MINUTES = (15, 60)
PRESENCE_MINUTES = (1, 15)
OPEN_HOURS = (1, 12)
CLOCK_SLACK_SECONDS = (30, 900)
WARNING_SECONDS = 30


class LockReason(Enum):
    """Why the program locks."""

    ASKED = "verlangt"
    IDLE = "keine Eingabe"
    CONFERENCE_OVER = "Konferenzmodus abgelaufen"
    SYSTEM_LOCKED = "Bildschirm gesperrt"
    SUSPENDED = "Ruhezustand"
    SESSION_LEFT = "Benutzerwechsel"
    OPEN_TOO_LONG = "Höchstdauer erreicht"
    CLOCK_JUMPED = "Uhr verstellt"


class Deed(Enum):
    """What asks for the password once more, even though the vault is open."""

    EXPORT = "Unterlagen ausgeben"
    PRINT_RESTRICTED = "geschützten Fall drucken"
    NEW_USER = "Person aufnehmen"
    CHANGE_ROLE = "Rollen ändern"
    REMOVE_USER = "Person entfernen"
    RESET_PASSWORD = "Kennwort zurücksetzen"
    RECOVERY_SHEET = "Wiederherstellungsbogen ausstellen"
    TRUST_KEY = "Schlüssel anerkennen"
    ROTATE_KEY = "Datenschlüssel wechseln"
    RENEW_CERTIFICATE = "Zertifikat erneuern"
    ISSUE_LIST = "Sperrliste ausgeben"
    LOCK_RULES = "Sperrzeiten ändern"
    ERASE = "endgültig löschen"
    BACK_UP = "Tresor sichern"


@dataclass(eq=False)
class PresenceUnproven(Refusal):
    """The password was not given lately, and the deed asks for it."""

    deed: Deed


@dataclass(eq=False)
class CardPinDue(Refusal):
    """The key that signs is on a card, and its PIN has to be given first."""

    token: str


@dataclass(frozen=True, kw_only=True)
class LockRulesDraft:
    """When the program locks by itself; each within its bounds."""

    idle_minutes: int = 5
    """Without a key or the mouse."""
    conference_minutes: int = 60
    """While a session runs and somebody asked for it, nothing has to be typed this long."""
    presence_minutes: int = 5
    """A password given for one delicate deed counts for others this long."""
    open_hours: int = 12
    """After that the vault closes whatever is done."""
    clock_slack_seconds: int = 120
    """The clock on the wall may stray this far from the time that really passed."""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every bound the draft leaves; a time that is missing is outside of them."""
        bounds = (
            ("idle_minutes.out_of_range", self.idle_minutes, IDLE_MINUTES),
            ("conference_minutes.out_of_range", self.conference_minutes, CONFERENCE_MINUTES),
            ("presence_minutes.out_of_range", self.presence_minutes, PRESENCE_MINUTES),
            ("open_hours.out_of_range", self.open_hours, OPEN_HOURS),
            ("clock_slack_seconds.out_of_range", self.clock_slack_seconds, CLOCK_SLACK_SECONDS),
        )
        return tuple(
            code for code, value, (least, most) in bounds if not least <= (value or 0) <= most
        )


@dataclass(frozen=True, kw_only=True)
class LockRules(LockRulesDraft, Stored):
    """The office's rules for locking."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One look at both clocks, in seconds.

    Args:
        passed: never set by anybody; counts sleep where the system can tell.
        wall: since 1970, as the clock on the wall says.
    """

    passed: float
    wall: float


@dataclass(frozen=True, slots=True)
class Watch:
    """What decides whether to lock now.

    Args:
        opened: when the vault was opened.
        touched: when the last key or mouse button was pressed.
        conference_until: ``passed`` at which conference mode ends, if it is on.
    """

    opened: Moment
    touched: Moment
    conference_until: float | None = None


@dataclass(frozen=True, slots=True)
class LockOutlook:
    """What a look at the clocks says.

    Args:
        reason: why to lock now, if so.
        idle_left: seconds until it locks for want of input; ``None`` in conference mode.
        conference_left: seconds of conference mode, if it is on.
    """

    reason: LockReason | None
    idle_left: float | None
    conference_left: float | None

    @property
    def warns(self) -> bool:
        """Tell whether to count down, so that a key can keep the vault open."""
        return self.idle_left is not None and self.idle_left <= WARNING_SECONDS


def judge(watch: Watch, now: Moment, rules: LockRulesDraft) -> LockOutlook:
    """Say whether it is time to lock.

    Conference mode takes the place of the idle limit only; the other limits hold in it too.
    """
    idle_left = watch.touched.passed + rules.idle_minutes * 60 - now.passed
    conference = None
    if watch.conference_until is not None:
        conference = watch.conference_until - now.passed
    open_for = now.passed - watch.opened.passed
    strayed = abs((now.wall - watch.opened.wall) - open_for)
    if strayed > rules.clock_slack_seconds:
        reason: LockReason | None = LockReason.CLOCK_JUMPED
    elif open_for >= rules.open_hours * 3600:
        reason = LockReason.OPEN_TOO_LONG
    elif conference is not None:
        reason = LockReason.CONFERENCE_OVER if conference <= 0 else None
    else:
        reason = LockReason.IDLE if idle_left <= 0 else None
    return LockOutlook(reason, idle_left if conference is None else None, conference)
