"""``import``: rows of spreadsheets and returned forms, all of them or none."""

from __future__ import annotations

from collections.abc import Iterable

from ilja_desktop.commands.access import opened
from ilja_desktop.commands.answer import DONE, REFUSED, Answer
from ilja_desktop.commands.options import Options
from ilja_desktop.exchange.listing import ListedRow, listing
from ilja_desktop.exchange.staging import Staging
from ilja_desktop.keys.canonical import Json
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.infile import read_file

TAKEN = "Alle Zeilen sind übernommen."
TAKEABLE = "Alle Zeilen können übernommen werden; geschrieben wurde nichts."
NOT_TAKEN = (
    "Es wurde nichts übernommen. Bitte die genannten Stellen klären oder die Datei im Programm "
    "einlesen."
)


def run(options: Options) -> Answer:
    """Stage all files together, and take their rows only if nothing is doubtful or refused."""
    contents = [(str(path), read_file(path)) for path in options.files]
    with opened(options) as desk:
        staging = _staged(desk, contents, dry_run=options.dry_run)
    rows = listing(staging)
    clear = staging.clear()
    closing = (TAKEABLE if options.dry_run else TAKEN) if clear else NOT_TAKEN
    return Answer(
        data={
            "new": _plain(rows.new),
            "changed": _plain(rows.changed),
            "doubtful": _plain(rows.doubtful),
            "refused": _plain(rows.refused),
        },
        lines=(*rows.lines(), closing),
        code=DONE if clear else REFUSED,
    )


def _staged(desk: Desk, contents: list[tuple[str, bytes]], *, dry_run: bool) -> Staging:
    files = [desk.imports.read(name, content) for name, content in contents]
    lines = [line for file in files for line in file.lines()]
    staging = desk.imports.stage(lines, desk.imports.known(lines))
    if dry_run or not staging.clear():
        return staging
    return desk.imports.take(files)


def _plain(rows: Iterable[ListedRow]) -> list[Json]:
    return [
        {
            "file": row.file,
            "sheet": row.sheet,
            "row": row.row,
            "cell": row.cell,
            "kind": row.kind,
            "reason": row.reason,
        }
        for row in rows
    ]
