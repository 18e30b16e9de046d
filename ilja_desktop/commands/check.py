"""``check``: whether the vault is as it was written, or what a code from paper says about it."""

from __future__ import annotations

from ilja_desktop.commands.access import opened
from ilja_desktop.commands.answer import DONE, REFUSED, Answer
from ilja_desktop.commands.options import Options
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.readiness import Weight
from ilja_desktop.domain.words import sentence, word
from ilja_desktop.domain.words.readiness import hindrance_words
from ilja_desktop.keys.canonical import Json
from ilja_desktop.services.desk import Desk

WHOLE = (
    "Der Tresor ist unversehrt: Datenbank und Nachweiskette sind so, wie sie geschrieben wurden "
    "({entries} Einträge geprüft)."
)
READY = "Dieser Konferenz steht nichts im Weg."
KNOWN = "Der Verlaufscode stimmt: Er steht für den Stand vom {day} (Eintrag {size})."
UNKNOWN = (
    "Dieser Verlaufscode kommt im Verlauf dieses Tresors nicht vor. Entweder gehört der Ausdruck "
    "zu einem anderen Tresor, oder der Tresor ist älter als der Ausdruck: Bitte die "
    "Datenschutzstelle verständigen."
)


def run(options: Options) -> Answer:
    """Check the whole vault, a code from paper, or whether a conference can be held."""
    with opened(options) as desk:
        if options.conference is not None:
            return _conference(desk, ConferenceId(options.conference))
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


def _conference(desk: Desk, id: ConferenceId) -> Answer:
    found = desk.readiness.check(id)
    stops = any(each.weight is Weight.STOPS for each in found)
    said: list[Json] = [
        {
            "obstacle": each.obstacle.name.lower(),
            "stops": each.weight is Weight.STOPS,
            "sentence": hindrance_words(each, word(each.obstacle)),
        }
        for each in found
    ]
    lines = [f"{word(each.weight)}: {hindrance_words(each, word(each.obstacle))}" for each in found]
    return Answer(
        data={"ok": not stops, "hindrances": said},
        lines=tuple(lines) or (READY,),
        code=REFUSED if stops else DONE,
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
