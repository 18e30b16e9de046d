"""What the confirmation of a withdrawal says otherwise than its form, whoever reads it."""

from __future__ import annotations

from dataclasses import replace

from ilja_desktop.domain.form import Form, FormWords


def worded(form: Form, *, whole: bool, holder: bool) -> Form:
    """Return the form with what is true of this withdrawal.

    A second language goes without what is said otherwise in German: nobody translated it.

    Args:
        form: the confirmation as the office words it.
        whole: everything was taken back.
        holder: somebody else than the young person took it back and reads it.
    """
    said = {**({} if whole else _PARTLY), **(_HOLDER if holder else {})}
    return replace(
        form,
        german=form.german.changed(said),
        beside=None if form.beside is None else _without(form.beside, said),
    )


def _without(words: FormWords, said: dict[str, str]) -> FormWords:
    kept = {name: text for name, text in words.words.items() if name not in said}
    return FormWords(words.language, words.address, kept)


_PARTLY = {
    "now.nothing_more": "Das sagen wir mit diesem Formular nicht mehr weiter.",
    "now.informed": "Wir schreiben allen, die etwas davon bekommen haben.",
}
"""What is promised where the rest of the consent goes on."""
_HOLDER = {
    "help.title": "Bekommt der junge Mensch weiter Hilfe?",
    "help.help_anyway": "Ja. Der junge Mensch bekommt seine Hilfe trotzdem.",
    "help.each_office": "Jedes Amt spricht weiter mit Ihnen und mit dem jungen Menschen.",
}
"""Whoever holds custody is not told of help of their own."""
