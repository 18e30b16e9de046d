"""The texts of a form that the office words in its own way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.ids import Stored


@dataclass(frozen=True, kw_only=True)
class OwnWord:
    """One text the office words differently."""

    language: FormLanguage
    address: Address
    name: str
    text: str


@dataclass(frozen=True, kw_only=True)
class FormWording(Stored):
    """The office's own wording of a form; it never changes, a new one follows it."""

    kind: FormKind
    base: str
    """Version of the texts it changes."""
    number: int
    """Counts the wordings of a form."""
    decided_on: date
    words: tuple[OwnWord, ...]
    """All texts that differ from the base."""

    @property
    def version(self) -> str:
        """What is printed on the form."""
        return f"{self.base}-{self.number}"

    def own(self, language: FormLanguage, address: Address) -> dict[str, str]:
        """Return the own texts in a language."""
        return {
            word.name: word.text
            for word in self.words
            if word.language is language and word.address is address
        }
