"""The texts of a form: its words in each language, and what is filled in beforehand.

What a form says stands in files, not in code: a layout names the pieces in their order, and for
each language there are words under those names. German is binding; a translation is a draft
until the office records who reviewed it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.formkind import Address, FormLanguage
from ilja_desktop.domain.formlayout import FormLayout


@dataclass(frozen=True)
class FormWords:
    """The words of a form in one language and address, by name."""

    language: FormLanguage
    address: Address
    words: Mapping[str, str] = field(repr=False)

    def __getitem__(self, name: str) -> str:
        return self.words[name]

    def changed(self, own: Mapping[str, str]) -> FormWords:
        """Return the words with the office's own in their place."""
        return FormWords(self.language, self.address, {**self.words, **own})


@dataclass(frozen=True)
class Form:
    """What one print of a form says: German, and a second language beside it if there is one."""

    layout: FormLayout
    version: str
    """Of the texts as the office uses them, such as ``1.0`` or ``1.0-2``."""
    german: FormWords
    beside: FormWords | None = None
    reviewed: bool = True
    """Somebody checked the second language."""
    since: date | None = None
    """First day of this version, if it is not that of the layout."""

    @property
    def edition(self) -> str:
        """Return what stands at the foot of every page: its name, version and first day."""
        day = short_day(self.since or self.layout.since)
        return f"{self.german['form.name']}, Fassung {self.version} vom {day}"


@dataclass(frozen=True, kw_only=True)
class Filling:
    """What a form is filled with beforehand; whatever is left out stays empty."""

    gaps: Mapping[str, str] = field(default_factory=dict)
    """Gaps of the texts by name, such as ``contact``."""
    beside: Mapping[str, str] = field(default_factory=dict)
    """Gaps that are filled with other words in the second language."""
    written: Mapping[str, str] = field(default_factory=dict)
    """Places to write in by full name; rows of people count from 1: ``speaking.name.1``."""
    ticked: frozenset[str] = frozenset()
    """Boxes by full name."""
    number: str = ""
    """Which of several papers it is, such as „Ausdruck 3 von 12“."""
