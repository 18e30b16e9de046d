"""What the confirmation of a withdrawal says of this one, in the words of its form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ilja_desktop.domain.form import Form, FormWords
from ilja_desktop.domain.formgap import filled
from ilja_desktop.domain.withdrawal import Scope

_PARTLY = {"now.nothing_more": "partly.nothing_more", "now.informed": "partly.informed"}
"""What is promised where the rest of the consent goes on."""
_HOLDER = {
    "help.title": "holder.title",
    "help.help_anyway": "holder.help_anyway",
    "help.each_office": "holder.each_office",
}
"""Whoever holds custody is not told of help of their own."""


def worded(form: Form, scope: Scope, *, holder: bool) -> Form:
    """Return the form with what is true of this withdrawal.

    Args:
        form: the confirmation as the office words it.
        scope: how much was taken back.
        holder: somebody else than the young person took it back and reads it.
    """
    said = {**({} if scope.whole() else _PARTLY), **(_HOLDER if holder else {})}
    beside = None if form.beside is None else _changed(form.beside, said)
    return replace(form, german=_changed(form.german, said), beside=beside)


def scope_gaps(form: Form, scope: Scope) -> tuple[dict[str, str], dict[str, str]]:
    """Return the gap that says how far a withdrawal reaches: in German, and in the language beside.

    What the office worded anew in German alone is said in German in both.
    """
    german = form.german.words
    other = german if form.beside is None else {**german, **form.beside.words}
    return {"scope": _reach(scope, german)}, {"scope": _reach(scope, other)}


def _reach(scope: Scope, words: Mapping[str, str]) -> str:
    if scope.whole():
        return words["reach.everything"]
    found = [words[f"reach.{each.name.lower()}"] for each in (*scope.purposes, *scope.categories)]
    if scope.recipients:
        count = len(scope.recipients)
        name = "reach.one_recipient" if count == 1 else "reach.recipients"
        found.append(filled(words[name], {"count": str(count)}))
    if scope.entrusted_by is not None:
        found.append(words["reach.entrusted"])
    return f"{words['reach.separator']} ".join(dict.fromkeys(found))


def _changed(words: FormWords, said: dict[str, str]) -> FormWords:
    """Return the words with others in the place of some, which go if there are none."""
    kept = {
        name: words[said.get(name, name)]
        for name in words.words
        if said.get(name, name) in words.words
    }
    return FormWords(words.language, words.address, kept)
