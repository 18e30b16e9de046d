"""``restore``: a backup becomes a new vault."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ilja_desktop.commands.access import now, password
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.options import Options
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.passwordwords import suggested_password
from ilja_desktop.keys.place import SUFFIX
from ilja_desktop.services.access import calibrated
from ilja_desktop.services.anchoring import vouch_for
from ilja_desktop.services.outfile import make_folder
from ilja_desktop.services.refounding import FirstUser
from ilja_desktop.services.restoring import Restored, restore_by_sheet, restore_by_user
from ilja_desktop.services.unlocking import by_password

DEFAULT_NAME = f"Wiederhergestellt{SUFFIX}"
_LONGEST = 8192


@dataclass(eq=False)
class RecoveryFileNotRead(Refusal):
    """The file with the key of the recovery sheet cannot be read."""

    path: str


def run(options: Options) -> Answer:
    """Restore by the recovery sheet, or by the keys of a user of the former vault."""
    if options.recovery_file is not None:
        return _by_sheet(options, options.recovery_file)
    assert options.vault is not None
    unlocked = by_password(options.vault, options.user, password(options), now)
    restored = restore_by_user(options.backup, _folder(options.to), unlocked, now())
    return _answer(restored, "")


def _by_sheet(options: Options, file: Path) -> Answer:
    typed = _key(file)
    chosen = "" if options.password_file is None else password(options)
    first = FirstUser(
        password=chosen or suggested_password(), label=options.user.strip(), cost=calibrated()
    )
    restored = restore_by_sheet(options.backup, _folder(options.to), typed, first, now())
    assert restored.folder is not None
    vouch_for(restored.folder)
    return _answer(restored, "" if chosen else first.password)


def _folder(to: Path) -> Path:
    """Return the folder of the new vault: the one that was named, or one inside it."""
    if to.suffix == SUFFIX:
        return to
    make_folder(to)
    return to / DEFAULT_NAME


def _key(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            text = opened.read(_LONGEST).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise RecoveryFileNotRead(str(file)) from error
    return "\n".join(line for line in text.splitlines() if not line.startswith("#"))


def _answer(restored: Restored, password: str) -> Answer:
    assert restored.folder is not None
    made_at = restored.made_at.isoformat()
    shown = {"password": password} if password else {}
    lines = [f"Neues Passwort: {password}"] if password else []
    applied = restored.applied
    if applied:
        lines.append(
            f"Erneut gelöscht: {applied.cases} Fälle, {applied.people} Personen; "
            f"erneut widerrufen: {applied.consents} Einwilligungen"
        )
    return Answer(
        data={
            "vault": str(restored.folder),
            "user": restored.label,
            "made_at": made_at,
            "cases": restored.cases,
            "applied": {
                "cases": applied.cases,
                "people": applied.people,
                "consents": applied.consents,
            },
            **shown,
        },
        lines=(
            f"Wiederhergestellt: {restored.folder}",
            f"Stand der Sicherung: {restored.made_at:%d.%m.%Y, %H:%M} UTC, {restored.cases} Fälle",
            f"Anmeldename: {restored.label}",
            *lines,
        ),
    )
