"""``new``: a vault for real work, empty but for its first user."""

from __future__ import annotations

import contextlib
import sys

from ilja_desktop.commands import sheet
from ilja_desktop.commands.access import now, password
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.authority import as_pem
from ilja_desktop.commands.options import Options
from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle, ProfessionalDraft
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.keys.place import discard_folder
from ilja_desktop.services.access import calibrated
from ilja_desktop.services.founding import Founding, found
from ilja_desktop.services.outfile import demand_free, write_new

UNFINISHED = (
    "Noch nicht fertig: Es fehlt der Wiederherstellungsbogen. Bitte „sheet“ aufrufen, in einem "
    "Skript mit --recovery-file, oder den Tresor im Fenster öffnen; vorher lässt sich nichts "
    "eintragen."
)


def run(options: Options) -> Answer:
    """Make the vault, put the office's certificate beside it, and have the sheet typed back.

    Where nobody can type it, the vault is made and stays without a desk until ``sheet`` was run.
    """
    authority = options.folder.with_suffix(".ca.pem")
    for file in (authority, options.sheet, options.recovery_file):
        if file is not None:
            demand_free(file)
    typed = options.recovery_file is not None or sys.stdin.isatty()
    if options.sheet is not None:
        sheet.demand_typist(options)
    workroom = found(options.folder, _founding(options), calibrated(), now)
    try:
        write_new(authority, as_pem(workroom.authority()))
    except BaseException:
        workroom.close()
        discard_folder(options.folder)
        raise
    with contextlib.closing(workroom):
        if typed:
            sheet.complete(workroom.sheets, options)
    about = sheet.said(options) if typed else {"recovery_sheet": False}
    return Answer(
        data={"vault": str(options.folder), "user": options.user, "ca": str(authority), **about},
        lines=(
            f"Der Tresor ist angelegt: {options.folder}",
            f"Anmeldename: {options.user}",
            f"Zertifikat des Amtes: {authority}",
            *(sheet.lines(options) if typed else (UNFINISHED,)),
            "Angaben zum Amt und zur eigenen Person ergänzen Sie bitte im Programm.",
        ),
    )


def _founding(options: Options) -> Founding:
    return Founding(
        office=OfficeDraft(
            name=options.office,
            municipalities=(options.municipality,),
            number_prefix=options.prefix,
        ),
        institution=InstitutionDraft(
            name=options.office, legal_circle=LegalCircle.SGB_VIII, benefit_body=True
        ),
        professional=ProfessionalDraft(family_name=options.user, function="Koordination"),
        label=options.user,
        password=password(options),
    )
