"""What the invitation of a family says where somebody with custody reads it."""

from __future__ import annotations

from dataclasses import replace

from ilja_desktop.domain.form import Form, FormWords

_HOLDER = {
    "what.together": "holder.together",
    "what.result": "holder.result",
    "free.help_anyway": "holder.help_anyway",
}
"""A custody holder is not told of a way or of help of their own."""


def for_holder(form: Form) -> Form:
    """Return the invitation in the words for a custody holder."""
    beside = None if form.beside is None else _changed(form.beside)
    return replace(form, german=_changed(form.german), beside=beside)


def _changed(words: FormWords) -> FormWords:
    """Return the words with others in the place of some, which go if there are none."""
    kept = {
        name: words[_HOLDER.get(name, name)]
        for name in words.words
        if _HOLDER.get(name, name) in words.words
    }
    return FormWords(words.language, words.address, kept)
