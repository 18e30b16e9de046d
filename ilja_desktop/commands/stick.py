"""``stick``: a volunteer's start stick, with a password that is shown once and told by mouth."""

from __future__ import annotations

from ilja_desktop.commands.access import opened
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.options import Options
from ilja_desktop.commands.progress import progress
from ilja_desktop.domain.ids import VolunteerId
from ilja_desktop.domain.startstick import StartStickDraft
from ilja_desktop.keys.passwordwords import suggested_password
from ilja_desktop.services.access import calibrated
from ilja_desktop.services.outfile import make_folder
from ilja_desktop.services.stickmaking import make_stick
from ilja_desktop.services.stickprogram import device_kind, has_program, lay_program

NO_PROGRAM = (
    "Für Windows liegt noch kein fertiges Programm bei; das Tagebuchblatt auf dem Stick führt bis "
    "dahin auf Papier durch die Begleitung."
)
PROGRAM = "Programm: für {device}, es startet mit sh start.sh."


def run(options: Options) -> Answer:
    """Make the stick, and put on record that it was made."""
    password = suggested_password()
    draft = StartStickDraft(folder=options.to, password=password, sheet=options.sheet)
    volunteer, device = VolunteerId(options.volunteer), device_kind()
    with opened(options) as desk:
        if device and not (options.without_program or has_program(options.to)):
            desk.start_sticks.plan(volunteer)  # before half a gigabyte is copied
            make_folder(options.to)
            with progress("Programm wird kopiert") as watch:
                lay_program(options.to, watch)
        stick = make_stick(desk, volunteer, draft, calibrated())
    left_out = (f"Ohne Einwilligung nicht dabei: {stick.left_out}",) if stick.left_out else ()
    program = (PROGRAM.format(device=device),) if stick.program else ()
    return Answer(
        data={
            "vault": str(stick.vault),
            "user": stick.label,
            "password": password,
            "tandems": stick.tandems,
            "left_out": stick.left_out,
            "program": stick.program,
        },
        lines=(
            f"Der Startstick ist erstellt: {options.to}",
            f"Tandems: {stick.tandems}",
            *left_out,
            f"Anmeldename: {stick.label}",
            f"Kennwort, nur mündlich weitergeben: {password}",
            *program,
            NO_PROGRAM,
        ),
    )
