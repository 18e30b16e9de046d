"""What a form says as the office prints it: the program's texts, and its own in their place."""

from __future__ import annotations

from sqlalchemy.orm import Session

from ilja_desktop.documents import formfile
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.form import Form, FormWords
from ilja_desktop.domain.formgap import faults
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.formwording import OwnWord
from ilja_desktop.domain.words import word
from ilja_desktop.services.formedition import FormEdition, FormVersionUnknown, edition_of


def german_form(session: Session, kind: FormKind) -> Form:
    """Return the texts of a letter in use."""
    return form_of(edition_of(session, kind, None), FormLanguage.GERMAN, Address.FORMAL)


def form_of(edition: FormEdition, language: FormLanguage, address: Address) -> Form:
    """Return what a print of a form says, in German or with another language beside it.

    Raises:
        FormVersionUnknown: there are no words in this language.
    """
    state = edition.state_of(language)
    if state is None:
        raise FormVersionUnknown(word(edition.kind), f"{edition.version}, {word(language)}")
    german_only = language is FormLanguage.GERMAN
    return Form(
        layout=formfile.layout(edition.kind, edition.base),
        version=edition.version,
        german=words_of(edition, FormLanguage.GERMAN, address),
        beside=None if german_only else _beside(edition, language, address),
        reviewed=state.usable,
        since=edition.since,
    )


def _beside(edition: FormEdition, language: FormLanguage, address: Address) -> FormWords:
    """Return a translation without what the office worded anew in German alone."""
    translated = words_of(edition, language, address)
    if edition.wording is None:
        return translated
    renewed = set(edition.wording.own(FormLanguage.GERMAN, address))
    own = set(edition.wording.own(language, address))
    kept = {n: text for n, text in translated.words.items() if n not in renewed - own}
    return FormWords(language, address, kept)


def words_of(edition: FormEdition, language: FormLanguage, address: Address) -> FormWords:
    """Return the words of a form in a language, the office's own among them."""
    found = formfile.words(edition.kind, edition.base, language, address)
    wording = edition.wording
    return found if wording is None else found.changed(wording.own(language, address))


def demand_sound(kind: FormKind, base: str, words: tuple[OwnWord, ...]) -> None:
    """Raise ``IncompleteDraft`` unless every text is known, filled and keeps its gaps."""
    german = formfile.words(kind, base, FormLanguage.GERMAN).words
    for own in words:
        shipped = formfile.words(kind, base, own.language, own.address).words
        if faults(shipped, {**shipped, own.name: own.text}, german):
            raise IncompleteDraft(("words.faulty",))
