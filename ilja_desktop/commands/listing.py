"""``list``: cases with the standing of their consent, consents, conferences, due enquiries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ilja_desktop.commands.access import opened
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.options import Options
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.words import word
from ilja_desktop.keys.canonical import Json
from ilja_desktop.services.desk import Desk

AT_ONCE = 500

Item = Mapping[str, Json]


def run(options: Options) -> Answer:
    """List what is asked for."""
    with opened(options) as desk:
        match options.what:
            case "cases":
                items, lines = _cases(desk)
            case "consents":
                items, lines = _consents(desk)
            case "whereabouts":
                items, lines = _whereabouts(desk)
            case "volunteers":
                items, lines = _volunteers(desk)
            case _:
                items, lines = _conferences(desk)
    return Answer(data={"items": items}, lines=tuple(lines) or ("Keine Einträge.",))


def _cases(desk: Desk) -> tuple[Sequence[Item], list[str]]:
    items: list[Item] = []
    lines: list[str] = []
    ids = desk.case_lists.ids(CaseFilter())
    for start in range(0, len(ids), AT_ONCE):
        page = desk.case_lists.lines(ids[start : start + AT_ONCE])
        standings = desk.case_lists.standings([line.person_id for line in page])
        for line in page:
            reason = standings[line.person_id].reason
            items.append(
                {
                    "number": line.number,
                    "family_name": line.family_name,
                    "given_name": line.given_name,
                    "state": line.state.value,
                    "consent": reason.value,
                }
            )
            name = f"{line.family_name}, {line.given_name}"
            lines.append(f"{line.number}  {name}  {word(line.state)}  {word(reason)}")
    return items, lines


def _consents(desk: Desk) -> tuple[Sequence[Item], list[str]]:
    items: list[Item] = []
    lines: list[str] = []
    for line in desk.consents.all():
        consent, person = line.consent, line.person
        items.append(
            {
                "id": consent.id,
                "family_name": person.family_name,
                "given_name": person.given_name,
                "state": line.state.value,
                "valid_from": consent.valid_from.isoformat(),
                "valid_until": consent.valid_until.isoformat(),
            }
        )
        until = f"bis {consent.valid_until:%d.%m.%Y}"
        lines.append(f"{consent.id}  {person.full_name()}  {word(line.state)}  {until}")
    return items, lines


def _conferences(desk: Desk) -> tuple[Sequence[Item], list[str]]:
    items: list[Item] = []
    lines: list[str] = []
    for conference in desk.conferences.all():
        items.append(
            {
                "id": conference.id,
                "number": conference.number,
                "kind": conference.kind.value,
                "held_on": conference.held_on.isoformat(),
                "state": conference.state.value,
            }
        )
        day = f"{conference.held_on:%d.%m.%Y}"
        lines.append(f"{conference.id}  {conference.number}  {day}  {word(conference.state)}")
    return items, lines


def _whereabouts(desk: Desk) -> tuple[Sequence[Item], list[str]]:
    items: list[Item] = []
    lines: list[str] = []
    for line in desk.whereabouts.due().enquiries:
        checkpoint = line.checkpoint
        items.append(
            {
                "number": line.case_number,
                "name": line.name,
                "stage": checkpoint.stage.value,
                "day": checkpoint.day.isoformat(),
                "expected": checkpoint.expected,
            }
        )
        day = f"{checkpoint.day:%d.%m.%Y}"
        lines.append(f"{line.case_number}  {line.name}  {word(checkpoint.stage)}  {day}")
    return items, lines


def _volunteers(desk: Desk) -> tuple[Sequence[Item], list[str]]:
    items: list[Item] = []
    lines: list[str] = []
    for one in desk.volunteers.all():
        items.append({"id": one.id, "name": one.full_name(), "state": one.state.value})
        lines.append(f"{one.id}  {one.full_name()}  {word(one.state)}")
    return items, lines
