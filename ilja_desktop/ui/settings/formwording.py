"""The office's own wording of a form: one text after the other, German or a translation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.form import FormWords
from ilja_desktop.domain.formkind import Address, FormLanguage
from ilja_desktop.domain.formwording import FormWording, OwnWord
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.formedition import FormEdition
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import mark, word
from ilja_desktop.ui.kit.work import Work

_PREVIEW = 60


@dataclass(frozen=True, kw_only=True)
class WordingEntry:
    """One text as it is entered; ``place`` counts the texts of the form from 1."""

    language: FormLanguage = FormLanguage.GERMAN
    address: Address = Address.FORMAL
    place: int | None = None
    text: str = ""

    def problems(self, today: date) -> Sequence[str]:
        """Name every rule the entry breaks."""
        return [] if self.place and self.text.strip() else ["words.faulty"]


FIELDS: tuple[f.Field, ...] = (
    f.Choice(
        name="language",
        label=mark("FormWordingSheet", "Sprache"),
        enum=FormLanguage,
        always=True,
    ),
    f.Choice(
        name="address",
        label=mark("FormWordingSheet", "Anrede"),
        enum=Address,
        always=True,
        beside=True,
    ),
    f.Reference(
        name="place",
        label=mark("FormWordingSheet", "Text im Formular"),
        prompt=mark("FormWordingSheet", "Anfang des Textes tippen"),
    ),
    f.LongText(
        name="text",
        label=mark("FormWordingSheet", "Eigener Wortlaut"),
        hint=mark("FormWordingSheet", "Lücken in geschweiften Klammern bitte stehen lassen"),
    ),
)


class FormWordingSheet(Sheet):
    """Changes one text; the form becomes a version of its own, the old one stays printable."""

    def __init__(self, desk: Desk, work: Work, edition: FormEdition, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("FormWordingSheet", "Eigener Wortlaut"),
            QCoreApplication.translate("FormWordingSheet", "Ab heute so drucken"),
            word(edition.kind),
            parent,
        )
        self._desk = desk
        self._work = work
        self._edition = edition
        self._words: FormWords | None = None
        self._shown: tuple[FormLanguage, Address, int | None] | None = None
        self.form = FormView[WordingEntry]("FormWordingSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(WordingEntry())
        note = self.tr(
            "Das Formular bekommt eine neue Fassung. Sonst ändert sich nichts; auch die früher "
            "geänderten Texte bleiben. Übersetzungen sind danach neu zu prüfen."
        )
        self.add(WrappedLabel(note, Text.MUTED))
        self.add(self.form)
        self.form.modified.connect(self._on_modified)
        self.confirmed.connect(self._on_confirmed)
        self._look_up()

    @property
    def ready(self) -> bool:
        """Whether the texts to choose from are there."""
        return self._words is not None

    def _look_up(self) -> None:
        """Fetch the texts of the language and address that are chosen."""
        entry = self.form.draft()
        kind = self._edition.kind
        job = partial(self._desk.forms.words, kind, entry.language, entry.address)
        self._work.run(self, job, self._offer, self.messages.refuse)

    def _offer(self, words: FormWords) -> None:
        self._words = words
        options = [(at, text[:_PREVIEW]) for at, text in enumerate(words.words.values(), 1)]
        self.form.offer("place", options)
        self._fill()

    def _on_modified(self) -> None:
        entry = self.form.draft()
        if self._words is None:
            return
        if (entry.language, entry.address) != (self._words.language, self._words.address):
            self._words = None
            self._look_up()
        else:
            self._fill()

    def _fill(self) -> None:
        """Show the text as it is now, once for each choice."""
        entry = self.form.draft()
        chosen = (entry.language, entry.address, entry.place)
        if self._words is None or entry.place is None or chosen == self._shown:
            return
        self._shown = chosen
        text = list(self._words.words.values())[entry.place - 1]
        self.form.show_draft(
            WordingEntry(
                language=entry.language, address=entry.address, place=entry.place, text=text
            )
        )

    def _on_confirmed(self) -> None:
        if not self.form.check() or self._words is None:
            return
        entry = self.form.draft()
        assert entry.place is not None
        name = list(self._words.words)[entry.place - 1]
        own = OwnWord(
            language=entry.language, address=entry.address, name=name, text=entry.text.strip()
        )
        job = partial(self._desk.forms.reword, self._edition.kind, _with(self._edition, own))
        self._work.run(self, job, self._on_reworded, self.messages.refuse)

    def _on_reworded(self, _wording: FormWording) -> None:
        self.accept()


def _with(edition: FormEdition, own: OwnWord) -> tuple[OwnWord, ...]:
    """Return the office's texts with one more, in place of an earlier one for the same."""
    before = () if edition.wording is None else edition.wording.words
    place = (own.language, own.address, own.name)
    kept = tuple(each for each in before if (each.language, each.address, each.name) != place)
    return (*kept, own)
