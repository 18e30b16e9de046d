"""The confirmation in plain words for whoever took a consent back, from the texts of the forms."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents import formfile, formsheet
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.form import Address, Filling, Form, FormKind, FormLanguage
from ilja_desktop.domain.withdrawalpaper import Confirmation

PROFILE = formsheet.PROFILE
_KIND = FormKind.WITHDRAWAL_CONFIRMATION


def render(paper: Confirmation, now: datetime) -> bytes:
    """Return the confirmation as a PDF.

    Args:
        paper: what was taken back, and until when papers are kept.
        now: the moment the document is dated, with a time zone.

    Raises:
        FormTextUnusable: the texts of the form are not whole.
        NotConformant: the result breaks a rule of its profile.
    """
    version = formfile.versions(_KIND)[-1]
    address = Address.FAMILIAR if paper.familiar else Address.FORMAL
    german = formfile.words(_KIND, version, FormLanguage.GERMAN, address)
    if not paper.whole:
        german = german.changed(_PARTLY)
    gaps = {
        "withdrawn_on": short_day(paper.withdrawn_on),
        "scope": paper.scope,
        "erase_by": short_day(paper.erase_by) if paper.erase_by else "",
        "contact": paper.contact,
    }
    form = Form(formfile.layout(_KIND, version), version, german)
    return formsheet.render(form, Filling(gaps=gaps), paper.office, now)


_PARTLY = {
    "now.nothing_more": "Das sagen wir mit diesem Formular nicht mehr weiter.",
    "now.informed": "Wir schreiben allen, die etwas davon bekommen haben.",
}
"""What is promised where the rest of the consent goes on."""
