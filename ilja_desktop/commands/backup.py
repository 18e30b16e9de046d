"""``backup``: a verified copy of the vault in a folder, such as a memory stick's."""

from __future__ import annotations

from ilja_desktop.commands.access import opened
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.options import Options
from ilja_desktop.domain.recovery import SheetState
from ilja_desktop.services.outfile import make_folder

NO_SHEET = (
    "Es gibt noch keinen Wiederherstellungsbogen: Ohne ihn lässt sich diese Sicherung nur "
    "öffnen, solange der Ordner dieses Tresors noch da ist."
)


def run(options: Options) -> Answer:
    """Make a backup, read it back, and record it."""
    with opened(options) as desk:
        make_folder(options.to)
        made = desk.backups.back_up(options.to)
        sheet = desk.recovery.status().state
    warned = (NO_SHEET,) if sheet is SheetState.MISSING else ()
    return Answer(
        data={
            "backup": str(made.path),
            "made_at": made.made_at.isoformat(),
            "verified": True,
            "recovery_sheet": sheet is not SheetState.MISSING,
        },
        lines=(f"Gesichert und geprüft: {made.path}", *warned),
    )
