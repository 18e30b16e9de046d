"""``new``: a vault for real work, empty but for its first user."""

from __future__ import annotations

from ilja_desktop.commands.access import now, password
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.authority import as_pem
from ilja_desktop.commands.usage import Options
from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle, ProfessionalDraft
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.keys.place import discard_folder
from ilja_desktop.services.access import calibrated
from ilja_desktop.services.opening import Founding, found
from ilja_desktop.services.outfile import demand_free, write_new


def run(options: Options) -> Answer:
    """Make the vault and put the office's certificate beside it."""
    authority = options.folder.with_suffix(".ca.pem")
    demand_free(authority)
    workroom = found(options.folder, _founding(options), calibrated(), now)
    try:
        write_new(authority, as_pem(workroom.desk.access.authority()))
    except BaseException:
        workroom.close()
        discard_folder(options.folder)
        raise
    workroom.close()
    return Answer(
        data={"vault": str(options.folder), "user": options.user, "ca": str(authority)},
        lines=(
            f"Der Tresor ist angelegt: {options.folder}",
            f"Anmeldename: {options.user}",
            f"Zertifikat des Amtes: {authority}",
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
