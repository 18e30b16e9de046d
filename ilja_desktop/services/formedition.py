"""The versions of the forms: the program's texts, the office's own, and who reviewed a language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.documents import formfile
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.formreview import FormReview
from ilja_desktop.domain.formwording import FormWording
from ilja_desktop.domain.words import word
from ilja_desktop.store import form as store


@dataclass(eq=False)
class TranslationNotReviewed(Refusal):
    """Nobody has compared the translation with the German; nobody can sign it."""

    form: str
    version: str
    language: str


@dataclass(eq=False)
class FormVersionUnknown(Refusal):
    """There is no such version of a form."""

    form: str
    version: str


@dataclass(frozen=True)
class LanguageState:
    """A language of one version, and who reviewed it; German needs nobody."""

    language: FormLanguage
    review: FormReview | None = None

    @property
    def usable(self) -> bool:
        """Whether people may sign in it."""
        return self.language is FormLanguage.GERMAN or self.review is not None


@dataclass(frozen=True)
class FormEdition:
    """One version of a form as the office prints it."""

    kind: FormKind
    base: str
    wording: FormWording | None
    since: date
    languages: tuple[LanguageState, ...]

    @property
    def version(self) -> str:
        """What is printed on the form."""
        return self.base if self.wording is None else self.wording.version

    def state_of(self, language: FormLanguage) -> LanguageState | None:
        """Return how far a language is, if there are words in it."""
        return next((each for each in self.languages if each.language is language), None)

    @property
    def addresses(self) -> tuple[Address, ...]:
        """How it speaks to its reader: in one way, or in two."""
        if formfile.tells_apart(self.kind, self.base):
            return (Address.FORMAL, Address.FAMILIAR)
        return (Address.FORMAL,)

    def file_name(self, language: FormLanguage, address: Address) -> str:
        """Return a name for a file of it; it names nobody."""
        parts = [self.kind.value.replace(" ", "-"), self.version, language.value]
        if Address.FAMILIAR in self.addresses:
            parts.append(address.value)
        return "-".join(parts).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue") + ".pdf"


def editions_of(session: Session, kind: FormKind) -> tuple[FormEdition, ...]:
    """Return every version of a form, the one in use last."""
    reviews = store.reviews(session)
    own: dict[str, list[FormWording | None]] = {}
    for wording in store.wordings(session, kind):
        own.setdefault(wording.base, []).append(wording)
    return tuple(
        _edition(kind, base, wording, reviews)
        for base in formfile.versions(kind)
        for wording in (None, *own.get(base, []))
    )


def edition_of(session: Session, kind: FormKind, version: str | None) -> FormEdition:
    """Return a version of a form, the one in use for ``None``.

    Raises:
        FormVersionUnknown: there is no such version.
    """
    every = editions_of(session, kind)
    if version is None:
        return every[-1]
    for edition in every:
        if edition.version == version:
            return edition
    raise FormVersionUnknown(word(kind), version)


def demand_reviewed(session: Session, kind: FormKind, version: str, language: FormLanguage) -> None:
    """Let nobody sign a translation that nobody has reviewed.

    Raises:
        TranslationNotReviewed: it is a draft.
        FormVersionUnknown: there is no such version, or no words in this language.
    """
    state = edition_of(session, kind, version).state_of(language)
    if state is None:
        raise FormVersionUnknown(word(kind), version)
    if not state.usable:
        raise TranslationNotReviewed(word(kind), version, word(language))


def _edition(
    kind: FormKind, base: str, wording: FormWording | None, reviews: tuple[FormReview, ...]
) -> FormEdition:
    version = base if wording is None else wording.version
    passed = {
        each.language: each for each in reviews if (each.kind, each.version) == (kind, version)
    }
    return FormEdition(
        kind=kind,
        base=base,
        wording=wording,
        since=formfile.layout(kind, base).since if wording is None else wording.decided_on,
        languages=tuple(
            LanguageState(language, passed.get(language))
            for language in formfile.languages(kind, base)
        ),
    )
