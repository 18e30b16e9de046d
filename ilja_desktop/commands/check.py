"""``check``: whether the vault is as it was written, or what a code from paper says about it."""

from __future__ import annotations

from ilja_desktop.commands.access import opened
from ilja_desktop.commands.answer import DONE, REFUSED, Answer
from ilja_desktop.commands.usage import Options
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.words import sentence
from ilja_desktop.services.desk import Desk

WHOLE = (
    "Der Tresor ist unversehrt: Datenbank und Nachweiskette sind so, wie sie geschrieben wurden "
    "({entries} Einträge geprüft)."
)
KNOWN = "Der Prüfcode stimmt: Er steht für den Stand vom {day} (Eintrag {size})."
UNKNOWN = (
    "Dieser Prüfcode kommt im Verlauf dieses Tresors nicht vor. Entweder gehört der Ausdruck zu "
    "einem anderen Tresor, oder der Tresor ist älter als der Ausdruck: Bitte die "
    "Datenschutzstelle verständigen."
)


def run(options: Options) -> Answer:
    """Check the pages, the structure, the rows, the audit trail and the anchors; or a code."""
    with opened(options) as desk:
        return _code(desk, options.code) if options.code else _whole(desk)


def _whole(desk: Desk) -> Answer:
    inspection = desk.inspections.check()
    found = inspection.found
    problems = [{"code": one.code(), "sentence": sentence(one)} for one in found]
    lines = [sentence(one) for one in found]
    backup = inspection.backup
    if found and backup is not None and backup.last_at is not None:
        day = short_day(rule_day(backup.last_at))
        lines.append(f"Die letzte geprüfte Sicherung ist vom {day}; siehe „restore“.")
    return Answer(
        data={"ok": not found, "entries": inspection.entries, "problems": problems},
        lines=tuple(lines) or (WHOLE.format(entries=inspection.entries),),
        code=REFUSED if found else DONE,
    )


def _code(desk: Desk, typed: str) -> Answer:
    found = desk.inspections.find_code(typed)
    if found is None:
        return Answer(data={"ok": False}, lines=(UNKNOWN,), code=REFUSED)
    day = rule_day(found.at)
    return Answer(
        data={"ok": True, "entry": found.size, "day": day.isoformat()},
        lines=(KNOWN.format(day=short_day(day), size=found.size),),
        code=DONE,
    )
