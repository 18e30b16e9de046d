"""``paket``: make a package for a contact, show what one would do here, or take it in.

The gates are those of the window. What only a person can decide is listed, and nothing is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from ilja_desktop.commands.access import opened
from ilja_desktop.commands.answer import DONE, REFUSED, Answer
from ilja_desktop.commands.options import Options
from ilja_desktop.commands.progress import progress
from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.errors import NotFound, Refusal
from ilja_desktop.domain.package import Errand, Move, Withheld
from ilja_desktop.domain.packagestaging import Staged, StagedRecord
from ilja_desktop.domain.words import problem, word
from ilja_desktop.domain.words.reasons import explain
from ilja_desktop.keys.canonical import Json
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import make_folder
from ilja_desktop.services.packageopening import Arrival

ERRANDS = {
    "offers": Errand.OFFERS,
    "conference": Errand.CONFERENCE,
    "case": Errand.CASE,
    "tandem": Errand.TANDEM,
    "logs": Errand.MENTOR_LOGS,
    "recall": Errand.RECALL,
}
TAKEN = "Übernommen."
UNDECIDED = "Es wurde nichts übernommen: Bitte die Widersprüche im Programm entscheiden."
NOTHING_WRITTEN = "Geschrieben wurde nichts."


@dataclass(eq=False)
class ContactAmbiguous(Refusal):
    """Several contacts have this name."""

    name: str


def run(options: Options) -> Answer:
    """Make, show or take a package."""
    with opened(options) as desk:
        if options.what == "make":
            return _make(desk, options)
        return _show(desk, options) if options.what == "show" else _take(desk, options)


def _make(desk: Desk, options: Options) -> Answer:
    contact = _contact(desk, options.contact)
    errand = ERRANDS[options.errand]
    make_folder(options.out)
    subject = _subject(desk, options)
    with progress("Wird zusammengestellt") as watch:
        plan = desk.packages.plan(contact.id, errand, subject, watch)
    try:
        with progress("Wird verschlossen") as watch:
            draft = desk.packages.seal(plan, options.out, watch)
        package = desk.packages.send(plan, draft)
    finally:
        plan.load.spool.remove()
    return Answer(
        data={
            "package": str(draft.path),
            "number": package.number,
            "records": package.records,
            "withheld": [_withheld(each) for each in plan.load.withheld],
        },
        lines=(
            f"Paket {package.number} für {contact.name}: {draft.path}",
            f"Einträge: {package.records}, zurückgehalten: {len(plan.load.withheld)}",
            *(_withheld_line(each) for each in plan.load.withheld),
        ),
    )


def _withheld(one: Withheld) -> dict[str, Json]:
    return {
        "noun": one.noun,
        "title": one.title,
        "category": None if one.category is None else one.category.value,
        "reason": one.reason.value,
    }


def _withheld_line(one: Withheld) -> str:
    why = explain(one.reason)
    about = "" if one.category is None else f", {word(one.category)}"
    return f"  {one.noun} {one.title}{about}: {why.finding} ({why.source})"


def _show(desk: Desk, options: Options) -> Answer:
    with _opened(desk, options) as arrival:
        staged = _compared(desk, arrival)
    return Answer(data=_plain(staged), lines=(*_lines(staged), NOTHING_WRITTEN))


def _take(desk: Desk, options: Options) -> Answer:
    with _opened(desk, options) as arrival:
        staged = _compared(desk, arrival)
        if staged.open_conflicts:
            return Answer(data=_plain(staged), lines=(*_lines(staged), UNDECIDED), code=REFUSED)
        with progress("Wird übernommen") as watch:
            desk.packages.take(arrival, deletions=options.confirm, watch=watch)
    return Answer(data=_plain(staged), lines=(*_lines(staged), TAKEN), code=DONE)


@contextmanager
def _opened(desk: Desk, options: Options) -> Iterator[Arrival]:
    """Open the package; nothing of it is left afterwards."""
    (path,) = options.files
    with progress("Wird geöffnet und geprüft") as watch:
        arrival = desk.packages.open(path, desk.packages.gate(), watch)
    try:
        yield arrival
    finally:
        arrival.put_away()


def _compared(desk: Desk, arrival: Arrival) -> Staged:
    with progress("Wird verglichen") as watch:
        return desk.packages.compare(arrival, watch=watch)


def _contact(desk: Desk, name: str) -> Contact:
    found = [each for each in desk.contacts.every() if each.name.casefold() == name.casefold()]
    if not found:
        raise NotFound("Kontakt", name)
    if len(found) > 1:
        raise ContactAmbiguous(name)
    return found[0]


def _subject(desk: Desk, options: Options) -> UUID | None:
    """Return which conference or case the package is about."""
    if options.conference is not None:
        found = [each.uuid for each in desk.conferences.all() if each.id == options.conference]
    elif options.case:
        listed = desk.packages.subjects(Errand.CASE)
        found = [uuid for uuid, number in listed if number == options.case]
    else:
        return None
    if not found:
        raise NotFound("Fall" if options.case else "Konferenz", options.case)
    return found[0]


def _plain(staged: Staged) -> dict[str, Json]:
    return {
        "sender": staged.sender,
        "errand": staged.errand.value,
        "number": staged.number,
        "missing": staged.missing,
        "turned_back": staged.turned_back,
        "perhaps_known": [str(each.person) for each in staged.arriving],
        "counts": {move.value: staged.counts.get(move, 0) for move in Move},
        "records": [_record(each) for each in staged.records],
    }


def _record(record: StagedRecord) -> dict[str, Json]:
    return {
        "record": str(record.object_id),
        "noun": record.noun,
        "move": record.move.value,
        "refused": None if record.refused is None else word(record.refused),
        "conflicts": [each.field for each in record.conflicts],
        "problems": list(record.problems),
        "words": [each.word for each in record.doubts],
    }


def _lines(staged: Staged) -> Iterator[str]:
    yield f"{word(staged.errand)} von {staged.sender}, Paket {staged.number}"
    if staged.missing:
        yield f"Lücke ({staged.missing} fehlen)"
    if staged.turned_back:
        yield "Der Tresor der absendenden Stelle ist älter als ihr letzter bekannter Stand."
    for move in Move:
        yield f"{word(move)}: {staged.counts.get(move, 0)}"
    for record in staged.records:
        yield from _record_lines(record)
    for one in staged.arriving:
        known = "; ".join(f"{each.name} ({', '.join(each.cases)})" for each in one.likely)
        born = short_day(one.born_on)
        yield f"  {one.name}, geboren am {born}, ist vielleicht schon hier: {known}"


def _record_lines(record: StagedRecord) -> Iterator[str]:
    if record.refused is not None:
        why = " ".join((f"{word(record.refused)}.", *map(problem, record.problems)))
        yield f"  {record.noun}: {why}"
    if record.doubts:
        found = ", ".join(each.word for each in record.doubts)
        yield f"  {record.noun}: bitte noch einmal ansehen: {found}"
    for conflict in record.conflicts:
        yield f"  {record.noun}: beide Seiten haben „{conflict.field}“ geändert"
