"""The ways into a vault as jobs for the compute lane; what is heavy is imported by them only."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from ilja_desktop.app.paths import home, practice_home

if TYPE_CHECKING:
    from ilja_desktop.domain.founding import FoundingDraft
    from ilja_desktop.domain.recovery import RestoreWish
    from ilja_desktop.services.restoring import Restored
    from ilja_desktop.services.workroom import Workroom
    from ilja_desktop.ui.kit.work import Token


def now() -> datetime:
    """Return the moment, aware, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day in Berlin."""
    from ilja_desktop.domain.deadline import rule_day

    return rule_day(now())


def fetch_ahead() -> None:
    """Import what comes after the lock screen, while the password is being typed."""
    import ilja_desktop.services.opening
    import ilja_desktop.ui.window  # noqa: F401 - only to have it at hand


def found(answers: FoundingDraft) -> Workroom:
    """Make a new vault in the account's folder and sit down at it."""
    from ilja_desktop.services import founding
    from ilja_desktop.services.access import calibrated
    from ilja_desktop.services.anchoring import anchors_here

    home().mkdir(parents=True, exist_ok=True)
    begun = founding.founding_of(answers)
    workroom = founding.found(answers.folder(home()), begun, calibrated(), now)
    workroom.moor(anchors_here())
    return workroom


def unlock(folder: Path, user: str, password: str) -> Workroom:
    """Sit down at a vault with a password."""
    from ilja_desktop.services import opening
    from ilja_desktop.services.anchoring import anchors_here

    started = monotonic()
    room = opening.unlock(folder, user, password, now, anchors_here())
    room.strengthen(password, monotonic() - started)
    return room


def unlock_by_device(folder: Path, user: str) -> Workroom:
    """Sit down at a vault with this device's keyring."""
    from ilja_desktop.keys.devicering import SystemRing
    from ilja_desktop.services import opening
    from ilja_desktop.services.anchoring import anchors_here

    return opening.unlock_by_device(folder, user, SystemRing(), now, anchors_here())


def set_own_password(room: Workroom, told: str, own: str) -> Workroom:
    """Replace a password somebody else set, and return the vault as it is open then."""
    room.set_own_password(told, own)
    return room


def recover(folder: Path, user: str, key: str, password: str) -> Workroom:
    """Sit down at a vault with the key on its recovery sheet, and choose a new password."""
    from ilja_desktop.services import reopening
    from ilja_desktop.services.access import calibrated
    from ilja_desktop.services.anchoring import anchors_here

    wish = reopening.NewPassword(label=user, password=password)
    workroom = reopening.recover(folder, key, wish, calibrated(), now)
    workroom.moor(anchors_here())
    return workroom


def practise() -> Workroom:
    """Sit down at the practice vault, made if need be."""
    from ilja_desktop.services.anchoring import anchors_here
    from ilja_desktop.services.practice import open_practice

    workroom = open_practice(practice_home(), now)
    workroom.moor(anchors_here())
    return workroom


def known() -> tuple[str, str]:
    """Return the name and the password of the practice vault, which everybody may know."""
    from ilja_desktop.services.practice import KNOWN_PASSWORD, USER

    return USER, KNOWN_PASSWORD


def restore(wish: RestoreWish, token: Token) -> Restored:
    """Make a new vault in the account's folder from a backup."""
    from ilja_desktop.services import restoring
    from ilja_desktop.services.access import calibrated
    from ilja_desktop.services.anchoring import vouch_for

    home().mkdir(parents=True, exist_ok=True)
    restored = restoring.restore(wish, home(), calibrated(), now(), token)
    if wish.vault is None and restored.folder is not None:
        vouch_for(restored.folder)
    return restored
