"""``export withdrawal``: the letters of a withdrawal, recorded and only then written."""

from __future__ import annotations

from ilja_desktop.commands.copies import Output
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.ids import ConsentId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import demand_free, make_folder


def write_withdrawal(desk: Desk, id: ConsentId, output: Output) -> None:
    """Write the letters and the confirmation of a consent's latest withdrawal.

    Raises:
        NotFound: nobody has taken this consent back.
    """
    number = desk.withdrawals.latest(id)
    if number is None:
        raise NotFound("Widerruf", str(id))
    letters = desk.withdrawal_letters
    made = letters.make(letters.plan(id, number))
    make_folder(output.folder)
    for letter in made.every:
        demand_free(output.folder / letter.file_name)
    letters.hand_out(made, Channel.FILE)
    for letter in made.every:
        output.put(letter.file_name, "Schreiben zum Widerruf", letter.content)
