"""``export dates`` and ``export invitations``: the public list, and what the partners are sent."""

from __future__ import annotations

from ilja_desktop.commands.copies import Output
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import demand_free, make_folder


def write_dates(desk: Desk, year: int, output: Output) -> None:
    """Write the public list of a year as a page, a paper and a calendar."""
    planning = desk.planning
    files = planning.make_dates(planning.plan_dates(year))
    make_folder(output.folder)
    for each in files:
        demand_free(output.folder / each.file_name)
    planning.publish_dates(files)
    for each in files:
        output.put(each.file_name, "Terminliste", each.content)


def write_invitations(desk: Desk, id: ConferenceId, output: Output) -> None:
    """Write letters, mail drafts and the appointment for the partners of a conference.

    Addresses that name somebody stand in no draft; they are named as left out.
    """
    invitations = desk.invitations
    made = invitations.make(invitations.plan(id))
    make_folder(output.folder)
    for each in (*made.letters, *made.mails):
        demand_free(output.folder / each.file_name)
    invitations.hand_out(made, Channel.FILE, mails=False)
    for each in made.letters:
        output.put(each.file_name, "Schreiben an Partner", each.content)
    invitations.hand_out(made, Channel.FILE, mails=True)
    for each in made.mails:
        output.put(each.file_name, "E-Mail-Entwurf", each.content)
    for address in made.plan.by_hand:
        output.leave_out(address, "Die Adresse nennt jemanden; bitte beim Senden eintragen.")
