"""``sheet``: a new recovery sheet for a vault, typed back before it counts.

Somebody at a terminal gets the sheet as a PDF, or sees the key once, and types it back. A script
has the key written into a new file instead, which is read back from the disk; whoever runs it has
to bring that file to a safe place, because it opens the vault.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from ilja_desktop.commands.access import entered
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.options import Options
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.recovery import RecoveryPaper
from ilja_desktop.domain.words import sentence
from ilja_desktop.services.outfile import write_new
from ilja_desktop.services.recovery import Recoveries

_ASK = "Schlüssel vom Bogen abtippen (Leerzeichen stören nicht): "


@dataclass(eq=False)
class SheetNotTyped(Refusal):
    """Nobody typed the key of the new sheet back, so it does not count."""


def run(options: Options) -> Answer:
    """Make a new sheet; the former one does not count any more."""
    demand_typist(options)
    with entered(options) as workroom:
        complete(workroom.sheets, options)
    return Answer(data=said(options), lines=lines(options))


def demand_typist(options: Options) -> None:
    """Raise ``SheetNotTyped`` if nobody is there to type a key back, and no file to write it to."""
    if options.recovery_file is None and not sys.stdin.isatty():
        raise SheetNotTyped


def complete(sheets: Recoveries, options: Options) -> None:
    """Draw a sheet, hand it out as asked for, and let it count once it was typed back.

    Raises:
        SheetNotTyped: nobody typed it; the former sheet holds, if there was one.
        FileTaken, FileNotWritten: the file cannot be written; the former sheet holds.
    """
    paper = sheets.draw()
    if options.sheet is not None:
        write_new(options.sheet, sheets.render(paper))
    if options.recovery_file is not None:
        write_new(options.recovery_file, f"{paper.key}\n".encode())
        sheets.confirm(options.recovery_file.read_text(encoding="utf-8"))
        return
    if options.sheet is None:
        _show(paper)
    _ask(sheets)


def said(options: Options) -> dict[str, str | bool | None]:
    """Return what the answer says about a sheet that counts."""
    return {
        "recovery_sheet": True,
        "sheet": _text(options.sheet),
        "recovery_file": _text(options.recovery_file),
    }


def lines(options: Options) -> tuple[str, ...]:
    """Return the same as sentences."""
    files = [str(file) for file in (options.sheet, options.recovery_file) if file is not None]
    where = tuple(f"Bitte getrennt vom Gerät verschließen: {file}" for file in files)
    return ("Der Wiederherstellungsbogen gilt.", *where)


def _show(paper: RecoveryPaper) -> None:
    groups = " ".join(paper.groups)
    sys.stderr.write(
        "Schreiben Sie diesen Schlüssel jetzt ab. Er wird nur einmal gezeigt und öffnet den "
        f"Tresor, wenn alle Kennwörter verloren sind:\n\n  {paper.prefix}\n  {groups}\n\n"
    )


def _ask(sheets: Recoveries) -> None:
    while True:
        sys.stderr.write(_ASK)
        sys.stderr.flush()
        typed = sys.stdin.readline()
        if not typed:
            raise SheetNotTyped
        try:
            sheets.confirm(typed)
        except Refusal as refusal:
            sys.stderr.write(sentence(refusal) + "\n")
        else:
            return


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path)
