"""The forms: which there are, whose words they bear, who reviewed them, and how one is made."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from ilja_desktop.documents import formfile
from ilja_desktop.domain.form import Filling, Form, FormWords
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.formreview import FormReview, FormReviewDraft
from ilja_desktop.domain.formwording import FormWording, OwnWord
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.form import language_named
from ilja_desktop.services.formedition import (
    FormEdition,
    FormVersionUnknown,
    edition_of,
    editions_of,
)
from ilja_desktop.services.formfilling import FormOrder, address_for, fill
from ilja_desktop.services.formwording import demand_sound, form_of, words_of
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.seclusion import demand_visible
from ilja_desktop.services.workplace import Workplace, complete
from ilja_desktop.store import form as store
from ilja_desktop.store.form import FormReviewRow, FormWordingRow


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
        return self.edition.file_name(self.language, self.form.german.address)


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
            return words_of(edition_of(session, kind, version), language, address)

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
            demand_sound(kind, base, words)
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
            form = form_of(edition, order.language, address)
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
                for address in edition.addresses:
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
