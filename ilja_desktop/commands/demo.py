"""``demo``: a practice vault whose first conference has been held."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ilja_desktop.commands.access import now
from ilja_desktop.commands.answer import Answer
from ilja_desktop.commands.authority import as_pem
from ilja_desktop.commands.options import Options
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
    was_there = folder.exists()
    make_folder(folder)
    password = fresh_password()
    try:
        _fill(folder, password, Wish(cases=options.cases, seed=options.seed))
    except BaseException:
        discard_folder(folder / VAULT)
        if not was_there:
            discard_folder(folder)
        raise
    vault, authority = folder / VAULT, folder / AUTHORITY
    return Answer(
        data={"vault": str(vault), "user": USER, "password": password, "ca": str(authority)},
        lines=(
            "Der Übungstresor ist angelegt, die erste Konferenz ist gehalten und unterschrieben.",
            f"Tresor: {vault}",
            f"Anmeldename: {USER}",
            f"Kennwort: {password}",
            f"Zertifikat des Amtes: {authority}",
        ),
    )


def _fill(folder: Path, password: str, wish: Wish) -> None:
    workroom = make(folder / VAULT, password, now, wish)
    try:
        write_new(folder / AUTHORITY, as_pem(workroom.desk.access.authority()))
    finally:
        workroom.close()


def _demand_empty(folder: Path) -> None:
    try:
        if folder.is_dir() and any(folder.iterdir()):
            raise FolderNotEmpty(str(folder))
    except OSError as error:
        raise FolderNotMade(str(folder)) from error
