"""``demo``: a practice vault whose first conference has been held."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ilja_desktop.commands.access import now
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.authority import as_pem
from ilja_desktop.commands.usage import Options
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.place import discard_folder
from ilja_desktop.services.outfile import FolderNotMade, make_folder, write_new
from ilja_desktop.services.practice import USER, Wish, fresh_password, make

VAULT = "Uebung.ilja"
AUTHORITY = "ca.pem"


@dataclass(eq=False)
class FolderNotEmpty(Refusal):
    """A practice vault needs a folder of its own."""

    folder: str


def run(options: Options) -> Answer:
    """Make the vault and put the office's certificate beside it."""
    folder = options.folder
    _demand_empty(folder)
    make_folder(folder)
    vault, authority = folder / VAULT, folder / AUTHORITY
    password = fresh_password()
    workroom = make(vault, password, now, Wish(cases=options.cases, seed=options.seed))
    try:
        write_new(authority, as_pem(workroom.desk.access.authority()))
    except BaseException:
        workroom.close()
        discard_folder(vault)
        raise
    workroom.close()
    return Answer(
        data={"vault": str(vault), "user": USER, "password": password, "ca": str(authority)},
        lines=(
            "Der Übungstresor ist angelegt, die erste Konferenz ist gehalten und unterschrieben.",
            f"Tresor: {vault}",
            f"Anmeldename: {USER}",
            f"Passwort: {password}",
            f"Zertifikat des Amtes: {authority}",
        ),
    )


def _demand_empty(folder: Path) -> None:
    try:
        if folder.is_dir() and any(folder.iterdir()):
            raise FolderNotEmpty(str(folder))
    except OSError as error:
        raise FolderNotMade(str(folder)) from error
