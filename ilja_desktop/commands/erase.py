"""``erase``: what is due to be erased, and the run that erases it."""

from __future__ import annotations

from ilja_desktop.commands.access import opened
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.options import Options
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.words import word
from ilja_desktop.keys.canonical import Json
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.erasurelist import DueCase


def run(options: Options) -> Answer:
    """List what is due, or erase all of it that nothing stands in the way of."""
    with opened(options) as desk:
        return _run(desk, options.confirm) if options.what == "run" else _list(desk)


def _list(desk: Desk) -> Answer:
    found = desk.erasures.list()
    return Answer(
        data={
            "cases": [_plain(due) for due in found.cases],
            "people": found.people,
            "paths": found.paths,
        },
        lines=(
            *(_line(due) for due in found.cases),
            f"Personen ohne Fall: {found.people}",
            f"Wege ohne Einwilligung: {found.paths}",
            *(f"Aufbewahrung prüfen: Fall {one.case.number}" for one in found.reviews),
        ),
    )


def _run(desk: Desk, confirm: int) -> Answer:
    ready = [CaseId(due.case.id) for due in desk.erasures.list().ready]
    report = desk.erasures.run(ready, confirm)
    return Answer(
        data={
            "cases": report.cases,
            "people": report.people,
            "paths": report.paths,
            "listed": report.listed,
        },
        lines=(
            f"Gelöscht: {report.cases} Fälle, {report.people} Personen, {report.paths} Wege.",
            "Bitte jetzt eine neue Sicherung anlegen.",
        ),
    )


def _plain(due: DueCase) -> dict[str, Json]:
    return {
        "number": due.case.number,
        "erase_on": due.case.erase_on.isoformat(),
        "ground": due.ground.value,
        "obstacle": None if due.obstacle is None else due.obstacle.value,
        "holds": dict(due.held),
        "copies_out": [copy.label for copy in due.copies],
        "archive": None if due.archive is None else due.archive.value,
    }


def _line(due: DueCase) -> str:
    state = word(due.ground) if due.obstacle is None else f"bleibt: {word(due.obstacle)}"
    out = f"; ausstehend: {', '.join(one.label for one in due.copies)}" if due.copies else ""
    archive = "nicht gefragt" if due.archive is None else word(due.archive)
    held = ", ".join(f"{noun}: {count}" for noun, count in due.held)
    day = short_day(due.case.erase_on)
    return f"Fall {due.case.number} (bis {day}): {state}; {held}; Archiv: {archive}{out}"
