"""The forms: which there are, whose words they bear, who reviewed them, and how one is made."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.documents import formfile
from ilja_desktop.domain.errors import IncompleteDraft, Refusal
from ilja_desktop.domain.form import (
    Address,
    Filling,
    Form,
    FormKind,
    FormLanguage,
    FormReview,
    FormReviewDraft,
    FormWording,
    FormWords,
    OwnWord,
    faults,
)
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.form import language_named
from ilja_desktop.services.formfilling import FormOrder, address_for, fill
from ilja_desktop.services.papers import sender
from ilja_desktop.services.seclusion import demand_visible
from ilja_desktop.services.workplace import Workplace, complete
from ilja_desktop.store import form as store
from ilja_desktop.store.form import FormReviewRow, FormWordingRow


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


@dataclass(frozen=True)
class PlannedForm:
    """A form with everything that stands on it; nothing is drawn yet."""

    form: Form
    filling: Filling
    office: OfficeDraft
    edition: FormEdition
    left_out: int = 0
    """So many of those who may receive something find no line on it."""

    @property
    def language(self) -> FormLanguage:
        """Which language it is in, or which stands beside German."""
        beside = self.form.beside
        return FormLanguage.GERMAN if beside is None else beside.language

    @property
    def file_name(self) -> str:
        """A name for its file; it names nobody."""
        return file_name(self.edition, self.language, self.form.german.address)


@dataclass(frozen=True)
class MadeForm:
    """A form as a PDF, in memory only."""

    title: str
    file_name: str
    content: bytes = field(repr=False)
    usable: bool
    """Not a draft: it may be signed."""


class Forms:
    """What a user can do with forms."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def editions(self, kind: FormKind) -> tuple[FormEdition, ...]:
        """Return every version of a form, the one in use last; old ones stay printable."""
        with self._at.read() as session:
            return editions_of(session, kind)

    def current(self) -> tuple[FormEdition, ...]:
        """Return the version in use of every form."""
        with self._at.read() as session:
            return tuple(editions_of(session, kind)[-1] for kind in FormKind)

    def words(
        self,
        kind: FormKind,
        language: FormLanguage = FormLanguage.GERMAN,
        address: Address = Address.FORMAL,
        version: str | None = None,
    ) -> FormWords:
        """Return the words of a form by name, as they would be printed."""
        with self._at.read() as session:
            return _words(edition_of(session, kind, version), language, address)

    def review(self, draft: FormReviewDraft) -> FormReview:
        """Record who compared a translation with the German, and when; it may then be signed."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.ADMINISTER) as transaction:
            edition = edition_of(transaction.session, draft.kind, draft.version)
            if edition.state_of(draft.language) is None:
                raise FormVersionUnknown(word(draft.kind), draft.version)
            row = FormReviewRow(
                kind=draft.kind,
                version=draft.version,
                language=draft.language,
                reviewed_by=draft.reviewed_by,
                reviewed_on=draft.reviewed_on,
            )
            return transaction.add(row).record()

    def reword(self, kind: FormKind, words: tuple[OwnWord, ...]) -> FormWording:
        """Let a form say some things in the office's words from today on.

        Args:
            kind: which form.
            words: everything that is to differ from the program's text; what was worded
                differently before and is not among them goes back to it.

        Raises:
            IncompleteDraft: a text is empty, unknown, or lost a gap.
        """
        with self._at.write(Right.ADMINISTER) as transaction:
            base = formfile.versions(kind)[-1]
            _demand_sound(kind, base, words)
            before = store.wordings(transaction.session, kind)
            row = FormWordingRow(
                kind=kind,
                base=base,
                number=len(before) + 1,
                decided_on=self._at.today(),
                words=words,
            )
            return transaction.add(row).record()

    def plan(self, order: FormOrder) -> PlannedForm:
        """Gather what stands on a form; of a young person only what the user may see."""
        if order.person_id is not None:
            self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            if order.person_id is not None:
                demand_visible(session, self._at.user, order.person_id)
            today = self._at.today()
            edition = edition_of(session, order.kind, order.version)
            address = order.address or address_for(session, order.person_id, today)
            form = _form(edition, order.language, address)
            fitting, left_out = _fitting(order, form)
            filling = fill(session, fitting, today)
            return PlannedForm(form, filling, sender(session), edition, left_out)

    def make(self, planned: PlannedForm) -> MadeForm:
        """Draw a form; touches no database.

        Raises:
            Refusal: a name has a letter the document fonts lack.
        """
        from ilja_desktop.documents import formsheet

        form = planned.form
        content = formsheet.render(form, planned.filling, planned.office, self._at.clock())
        return MadeForm(
            title=form.german["form.name"],
            file_name=planned.file_name,
            content=content,
            usable=form.reviewed,
        )

    def language_for(self, kind: FormKind, named: str) -> FormLanguage:
        """Return a language as it is called if a form was reviewed in it, else German."""
        language = language_named(named) or FormLanguage.GERMAN
        state = self.editions(kind)[-1].state_of(language)
        return language if state is not None and state.usable else FormLanguage.GERMAN

    def blanks(self, languages: Collection[FormLanguage]) -> Iterator[PlannedForm]:
        """Yield the version in use of every form in some languages and every address, empty."""
        for edition in self.current():
            for state in edition.languages:
                if edition.kind.letter or state.language not in languages:
                    continue
                for address in addresses(edition):
                    yield self.plan(
                        FormOrder(kind=edition.kind, language=state.language, address=address)
                    )


def _fitting(order: FormOrder, form: Form) -> tuple[FormOrder, int]:
    """Return the order with those who find a line, and how many find none.

    A form has as many lines as it needs; an addendum is for one more person.
    """
    if order.kind is not FormKind.ADDENDUM:
        return order, 0
    rows = form.layout.rows("receiving")
    left_out = max(0, len(order.receiving) - rows)
    return replace(order, receiving=order.receiving[:rows]), left_out


def file_name(edition: FormEdition, language: FormLanguage, address: Address) -> str:
    """Return a name for the file of a form; it names nobody."""
    parts = [edition.kind.value.replace(" ", "-"), edition.version, language.value]
    if Address.FAMILIAR in addresses(edition):
        parts.append(address.value)
    return "-".join(parts).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue") + ".pdf"


def addresses(edition: FormEdition) -> tuple[Address, ...]:
    """Return how a form speaks to its reader: one way, or two."""
    if formfile.tells_apart(edition.kind, edition.base):
        return (Address.FORMAL, Address.FAMILIAR)
    return (Address.FORMAL,)


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


def german_form(session: Session, kind: FormKind) -> Form:
    """Return the texts of a letter in use."""
    return _form(edition_of(session, kind, None), FormLanguage.GERMAN, Address.FORMAL)


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


def _form(edition: FormEdition, language: FormLanguage, address: Address) -> Form:
    german = _words(edition, FormLanguage.GERMAN, address)
    state = edition.state_of(language)
    if state is None:
        raise FormVersionUnknown(word(edition.kind), f"{edition.version}, {word(language)}")
    return Form(
        layout=formfile.layout(edition.kind, edition.base),
        version=edition.version,
        german=german,
        beside=None
        if language is FormLanguage.GERMAN
        else _beside(edition, language, address, german),
        reviewed=state.usable,
        since=edition.since,
    )


def _beside(
    edition: FormEdition, language: FormLanguage, address: Address, german: FormWords
) -> FormWords:
    """Return a translation without what the office worded anew in German alone."""
    translated = _words(edition, language, address)
    if edition.wording is None:
        return translated
    renewed = set(edition.wording.own(FormLanguage.GERMAN, address))
    own = set(edition.wording.own(language, address))
    kept = {n: text for n, text in translated.words.items() if n not in renewed - own}
    return FormWords(language, address, kept)


def _words(edition: FormEdition, language: FormLanguage, address: Address) -> FormWords:
    found = formfile.words(edition.kind, edition.base, language, address)
    wording = edition.wording
    return found if wording is None else found.changed(wording.own(language, address))


def _demand_sound(kind: FormKind, base: str, words: tuple[OwnWord, ...]) -> None:
    """Raise ``IncompleteDraft`` unless every text is known, filled and keeps its gaps."""
    german = formfile.words(kind, base, FormLanguage.GERMAN).words
    for own in words:
        shipped = formfile.words(kind, base, own.language, own.address).words
        if faults(shipped, {**shipped, own.name: own.text}, german):
            raise IncompleteDraft(("words.faulty",))
