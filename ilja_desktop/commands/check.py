"""``check``: whether the vault is as it was written."""

from __future__ import annotations

from ilja_desktop.commands.access import opened
from ilja_desktop.commands.answer import DONE, REFUSED, Answer
from ilja_desktop.commands.usage import Options
from ilja_desktop.domain.words import sentence
from ilja_desktop.services.inspection import Inspections

WHOLE = (
    "Der Tresor ist unversehrt: Datenbank und Nachweiskette sind so, wie sie geschrieben wurden."
)


def run(options: Options) -> Answer:
    """Check the pages, the structure and the audit trail."""
    with opened(options) as desk:
        found = Inspections(desk.workplace).check()
    problems = [{"code": one.code(), "sentence": sentence(one)} for one in found]
    return Answer(
        data={"ok": not found, "problems": problems},
        lines=tuple(sentence(one) for one in found) or (WHOLE,),
        code=REFUSED if found else DONE,
    )
