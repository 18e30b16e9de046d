"""The texts of the forms: which there are, how one is put together, and who checked its words.

What a form says stands in files, not in code: a layout names the pieces in their order, and for
each language there are words under those names. German is binding; a translation is a draft
until the office records who reviewed it.
"""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.ids import Stored


class FormKind(Enum):
    """The forms around a consent, and the letters to those who take part in conferences."""

    CONSENT = "Einwilligung"
    CONSENT_PLAIN = "Einwilligung leicht erklärt"
    WITHDRAWAL = "Widerruf"
    WITHDRAWAL_CONFIRMATION = "Bestätigung des Widerrufs"
    ADDENDUM = "Ergänzungsblatt"
    COVER_LETTER = "Begleitschreiben"
    INVITATION = "Einladung"
    INVITATION_CANCELLED = "Absage der Einladung"
    INFORMATION_FAMILIES = "Information für Familien"
    INFORMATION_PARTNERS = "Information für Partner"
    PARTNER_LETTER = "Brief an Partner"
    REMINDER_LETTER = "Brief zur Erinnerung"
    REPORTER_LETTER = "Brief an Meldende"
    RECALL_LETTER = "Brief zum Rückruf"
    WITHDRAWAL_LETTER = "Brief nach Widerruf"

    @property
    def folder(self) -> str:
        """Where its texts lie."""
        return self.name.lower().replace("_", "-")

    @property
    def to_be_signed(self) -> bool:
        """Whether somebody gives or takes back a consent on it."""
        return self in (FormKind.CONSENT, FormKind.ADDENDUM)

    @property
    def translated(self) -> bool:
        """Whether there are words in every language; the others are there in German alone."""
        return not self.letter and self not in _INFORMATION

    @property
    def letter(self) -> bool:
        """Whether the program fills it in wholly; nobody needs an empty one."""
        return self in _LETTERS


_INFORMATION = frozenset({FormKind.INFORMATION_FAMILIES, FormKind.INFORMATION_PARTNERS})
_LETTERS = frozenset(
    {
        FormKind.PARTNER_LETTER,
        FormKind.REMINDER_LETTER,
        FormKind.REPORTER_LETTER,
        FormKind.RECALL_LETTER,
        FormKind.WITHDRAWAL_LETTER,
    }
)


class FormLanguage(Enum):
    """The languages of the forms, as BCP 47 tags."""

    GERMAN = "de"
    ENGLISH = "en"
    FRENCH = "fr"
    ARABIC = "ar"
    DARI = "prs"
    TIGRINYA = "ti"
    UKRAINIAN = "uk"
    RUSSIAN = "ru"
    TURKISH = "tr"
    KURMANJI = "kmr"
    BULGARIAN = "bg"
    ROMANIAN = "ro"

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self in (FormLanguage.ARABIC, FormLanguage.DARI)


class Address(Enum):
    """How the reader is spoken to."""

    FORMAL = "Sie"
    FAMILIAR = "du"


@dataclass(frozen=True)
class Say:
    """A paragraph."""

    name: str
    strong: bool = False


@dataclass(frozen=True)
class Ticks:
    """Boxes to tick, so many side by side."""

    names: tuple[str, ...]
    columns: int = 1


@dataclass(frozen=True)
class Blank:
    """A place to write in: twelfths of the width, and lines of handwriting."""

    name: str
    share: int = 12
    lines: int = 1


@dataclass(frozen=True)
class Blanks:
    """Places to write in, side by side."""

    blanks: tuple[Blank, ...]


@dataclass(frozen=True)
class People:
    """Rows to name people in, each with its boxes to tick."""

    columns: tuple[str, ...]
    ticks: tuple[str, ...]
    count: int


@dataclass(frozen=True)
class Signers:
    """Lines to sign on."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Thought:
    """A picture and the short lines beside it."""

    picture: str
    lines: tuple[str, ...]


Piece = Say | Ticks | Blanks | People | Signers | Thought

SIGNING = ("place_and_date", "signature", "name")
"""What stands below a line to sign on."""


@dataclass(frozen=True)
class FormPart:
    """One numbered section of a form."""

    id: str
    pieces: tuple[Piece, ...]

    def named(self, name: str) -> str:
        """Return the full name of a piece's words."""
        return f"{self.id}.{name}"


@dataclass(frozen=True)
class FormLayout:
    """One version of a form: its pieces in their order."""

    kind: FormKind
    version: str
    since: date
    parts: tuple[FormPart, ...]
    spare: tuple[str, ...] = ()
    """Full names of words that stand in the place of others, or in a gap, where that is true."""

    def rows(self, id: str) -> int:
        """Return how many people one section has lines for."""
        pieces = [piece for part in self.parts if part.id == id for piece in part.pieces]
        return sum(piece.count for piece in pieces if isinstance(piece, People))

    def names(self) -> tuple[str, ...]:
        """Return the names of all words the form needs, in reading order."""
        found = ["form.title", "form.lead", "form.name"]
        pieces = [piece for part in self.parts for piece in part.pieces]
        if any(isinstance(piece, Thought) for piece in pieces):
            found.append("form.label")
        if any(isinstance(piece, Signers) for piece in pieces):
            found += [f"sign.{name}" for name in SIGNING]
        pictures = (f"pictures.{each.picture}" for each in pieces if isinstance(each, Thought))
        found += dict.fromkeys(pictures)
        for part in self.parts:
            found.append(part.named("title"))
            found += (part.named(name) for piece in part.pieces for name in _names(piece))
        return (*found, *self.spare)


def _names(piece: Piece) -> tuple[str, ...]:
    match piece:
        case Say():
            return (piece.name,)
        case Ticks() | Signers():
            return piece.names
        case Blanks():
            return tuple(blank.name for blank in piece.blanks)
        case People():
            return (*piece.columns, *piece.ticks)
        case Thought():
            return piece.lines


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


def gaps_of(text: str) -> tuple[str, ...]:
    """Return the names of the gaps in a text, as often as they stand there.

    Raises:
        ValueError: a curly bracket is not closed, or something other than a name is in it.
    """
    found = []
    for _, name, spec, conversion in string.Formatter().parse(text):
        if name is None:
            continue
        if not name.isidentifier() or spec or conversion:
            raise ValueError(text)
        found.append(name)
    return tuple(found)


def faults(names: Iterable[str], words: Mapping[str, str], german: Mapping[str, str]) -> set[str]:
    """Return the names whose words are missing, superfluous, empty or gapped unlike the German."""
    wanted = set(names)
    found = wanted ^ set(words)
    return found | {name for name in wanted & set(words) if _flawed(words[name], german.get(name))}


def _flawed(text: str, german: str | None) -> bool:
    try:
        gaps = Counter(gaps_of(text))
    except ValueError:
        return True
    return not text.strip() or german is None or gaps != Counter(gaps_of(german))


def filled(text: str, gaps: Mapping[str, str]) -> str:
    """Return a text with its gaps filled; an empty one becomes a line to write on."""
    return text.format_map({name: gaps.get(name) or _LINE for name in gaps_of(text)})


_LINE = "____________________"


def numbered(parts: Iterable[FormPart]) -> Iterator[tuple[int, FormPart]]:
    """Yield the sections with their numbers, the same in every language."""
    return enumerate(parts, 1)


@dataclass(frozen=True, kw_only=True)
class FormReviewDraft:
    """Somebody who knows the language compared a translation with the German."""

    kind: FormKind
    version: str
    language: FormLanguage
    reviewed_by: str
    reviewed_on: date

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = []
        if not self.reviewed_by.strip():
            found.append("reviewed_by.missing")
        if self.reviewed_on > today:
            found.append("reviewed_on.future")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class FormReview(FormReviewDraft, Stored):
    """A review on record; it holds for one version of the texts."""


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
