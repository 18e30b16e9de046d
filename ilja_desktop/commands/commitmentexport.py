"""``export commitments``: what is open, one list for each person who keeps some of it."""

from __future__ import annotations

from ilja_desktop.commands.copies import Output
from ilja_desktop.domain.commitmentpaper import ListOrder
from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.words import word
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import demand_free, make_folder


def write_commitments(desk: Desk, conference: int | None, output: Output) -> None:
    """Write the lists, of one conference or of all; each is recorded before it is written."""
    copies = desk.commitment_copies
    id = None if conference is None else ConferenceId(conference)
    made = copies.make(copies.plan(ListOrder(conference_id=id)))
    make_folder(output.folder)
    for each in made.plan.lists:
        demand_free(output.folder / each.file_name)
    copies.hand_out(made, Channel.FILE)
    for each, content in zip(made.plan.lists, made.contents, strict=True):
        output.put(each.file_name, word(DocumentKind.COMMITMENT_LIST), content)
    for left in made.plan.left_out:
        what = f"Vereinbarung zu {left.case_number}" if left.case_number else "Vereinbarung"
        output.leave_out(what, word(left.why))
