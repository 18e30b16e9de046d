"""``export forms``: every form, empty, in every language it is there in."""

from __future__ import annotations

from collections.abc import Collection

from ilja_desktop.commands.copies import Output
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.words import word
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import demand_free, make_folder


def write_forms(
    desk: Desk, output: Output, languages: Collection[FormLanguage] = tuple(FormLanguage)
) -> None:
    """Write the version in use of every form; names that are taken are found before anything."""
    planned = tuple(desk.forms.blanks(languages))
    names = [each.file_name for each in planned]
    make_folder(output.folder)
    for name in names:
        demand_free(output.folder / name)
    for each, name in zip(planned, names, strict=True):
        output.put(name, word(each.edition.kind), desk.forms.make(each).content)
