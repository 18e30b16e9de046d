"""``export``: numbered copies of minutes and sheets, the anonymised summary, empty forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ilja_desktop.commands.access import opened
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.commitmentexport import write_commitments
from ilja_desktop.commands.copies import Copies, Output
from ilja_desktop.commands.dateexport import write_dates, write_invitations
from ilja_desktop.commands.evaluationexport import write_evaluation
from ilja_desktop.commands.formexport import write_forms
from ilja_desktop.commands.options import Options
from ilja_desktop.commands.summaryexport import write_summary
from ilja_desktop.commands.withdrawal import write_withdrawal
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.errors import NotFound, Refusal
from ilja_desktop.domain.ids import ConferenceId, ConsentId, YoungPersonId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import demand_free, make_folder


@dataclass(eq=False)
class NothingHeld(Refusal):
    """No conference has been held yet."""


def run(options: Options) -> Answer:
    """Write what is asked for into a folder; nothing there is overwritten."""
    output = Output(options.out)
    with opened(options) as desk:
        _WRITERS[options.what](desk, options, output)
    return Answer(
        data={
            "files": [one.plain() for one in output.files],
            "withheld": [one.plain() for one in output.withheld],
        },
        lines=(
            *(f"Erstellt: {one.path}" for one in output.files),
            *(f"Zurückgehalten: {one.what}. {one.why}" for one in output.withheld),
        ),
    )


def _minutes(desk: Desk, options: Options, output: Output) -> None:
    _copies(desk, options, output).minutes()


def _sheets(desk: Desk, options: Options, output: Output) -> None:
    _copies(desk, options, output).sheets()


def _copies(desk: Desk, options: Options, output: Output) -> Copies:
    conference = _conference(desk, options.conference)
    make_folder(options.out)
    return Copies(desk, conference, output)


def _conference(desk: Desk, wanted: int | None) -> Conference:
    """Return the conference asked for, else the one held last."""
    every = desk.conferences.all()
    if wanted is not None:
        for conference in every:
            if conference.id == wanted:
                return conference
        raise NotFound("Konferenz", str(wanted))
    held = [conference for conference in every if conference.ended_at is not None]
    if not held:
        raise NothingHeld
    return max(held, key=lambda conference: (conference.held_on, conference.id))


def _access(desk: Desk, options: Options, output: Output) -> None:
    """Answer somebody who asks what is held about them; the names of the files name nobody."""
    person_id = YoungPersonId(options.person or 0)
    if options.case:
        ids = desk.case_lists.find(options.case, CaseFilter())
        lines = [line for line in desk.case_lists.lines(ids) if line.number == options.case]
        if not lines:
            raise NotFound("Fall", options.case)
        person_id = lines[0].person_id
    plan = desk.subject_accesses.plan(person_id)
    made = desk.subject_accesses.make(plan)
    make_folder(output.folder)
    names = {ending: f"Auskunft-{made.sha256[:8]}.{ending}" for ending in ("pdf", "json")}
    for name in names.values():
        demand_free(output.folder / name)
    desk.subject_accesses.hand_out(plan, made)
    output.put(names["pdf"], made.title, made.pdf)
    output.put(names["json"], made.title, made.json)
    for one in plan.paper.withheld:
        output.leave_out(one.what, one.reason)


_WRITERS: dict[str, Callable[[Desk, Options, Output], None]] = {
    "minutes": _minutes,
    "sheets": _sheets,
    "commitments": lambda desk, asked, output: write_commitments(desk, asked.conference, output),
    "summary": write_summary,
    "evaluation": write_evaluation,
    "access": _access,
    "forms": lambda desk, _asked, output: write_forms(desk, output),
    "withdrawal": lambda desk, asked, output: write_withdrawal(
        desk, ConsentId(asked.consent or 0), output
    ),
    "dates": lambda desk, asked, output: write_dates(
        desk, asked.year or desk.workplace.today().year, output
    ),
    "invitations": lambda desk, asked, output: write_invitations(
        desk, ConferenceId(asked.conference or 0), output
    ),
}
"""What writes each thing that can be asked for; ``commands/arguments.py`` names the same."""
