"""A narrative of a single case, made coarser for one recipient: what was found, asked and answered.

The result is at best pseudonymised for whoever gets it (recital 26 DSGVO, EuGH C-413/23 P); for
the office it stays personal data, and nothing calls it anonymous.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.person import Sex

LABEL = "vergröbert und pseudonymisiert für diesen Empfänger"
"""What the result is called, everywhere."""

_BASIS = f"§ 64 Abs. 2a SGB VIII, {LABEL}; Zweck: "


def basis_for(purpose: str) -> str:
    """Return on which ground a narrative leaves, as it is recorded."""
    return f"{_BASIS}{purpose.strip()}"


def purpose_in(basis: str) -> str:
    """Return what a narrative was for, from the ground it left on."""
    return basis.removeprefix(_BASIS)


class Clue(Enum):
    """What a passage is, by which somebody might be found out."""

    PERSON = "Person"
    PLACE = "Ort"
    ADDRESS = "Anschrift"
    SCHOOL = "Schule"
    COMPANY = "Betrieb"
    OFFICE = "Stelle"
    DAY = "Tag"
    AGE = "Alter"
    TIME = "Uhrzeit"
    CONTACT = "Erreichbarkeit"
    NUMBER = "Nummer"
    ORIGIN = "Herkunft"
    DIAGNOSIS = "Befund"
    UNKNOWN = "unbekanntes Wort"
    UNIQUE = "besonderer Umstand"


class Tier(Enum):
    """How a passage was found, the surest way first."""

    KNOWN = "aus der Fallakte"
    PATTERN = "am Aufbau"
    LISTED = "aus Namenslisten"
    LEARNED = "am Satzbau"
    UNKNOWN = "in keinem Wörterbuch"
    CUE = "am Stichwort"


class Part(Enum):
    """What somebody is in the narrative; the value is the letter of the role."""

    YOUNG_PERSON = "J"
    MOTHER = "M"
    FATHER = "V"
    REPRESENTATIVE = "S"
    PROFESSIONAL = "F"
    OTHER = "B"


class DayStyle(Enum):
    """How days are told."""

    QUARTER = "Quartal"
    WEEK = "Woche nach der Meldung"


@dataclass(frozen=True, kw_only=True)
class KnownPerson:
    """Somebody the case file names."""

    part: Part
    given_name: str = ""
    family_name: str = ""


@dataclass(frozen=True, kw_only=True)
class KnownFile:
    """Everything the case file knows by which its people would be found out."""

    people: tuple[KnownPerson, ...] = ()
    places: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    """Case numbers, telephone numbers, addresses of mail."""
    sex: Sex = Sex.NOT_STATED
    born_on: date | None = None
    reported_on: date | None = None
    """The day weeks are counted from, and the year of days without one."""
    shifted_by: int = 0
    """By so many days all weeks are told later, or earlier below 0: the same throughout a text."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A passage of a text from ``start`` to before ``end`` that might lead to somebody."""

    start: int
    end: int
    clue: Clue
    tier: Tier
    sure: bool = False
    """Replaced without a question."""
    person: int | None = None
    """Position in ``KnownFile.people`` of whom it names, if the file knows them."""

    def covers(self, other: Finding) -> bool:
        """Say whether the other passage lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Finding) -> bool:
        """Say whether both have a letter in common."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Reading:
    """A text with everything that was found in it, in its order and without overlaps.

    Questions about circumstances may reach over other findings.
    """

    text: str
    findings: tuple[Finding, ...]
    cues: tuple[Finding, ...] = ()


class Choice(Enum):
    """How a question is answered."""

    REPLACE = "ersetzen"
    KEEP = "stehen lassen"
    STRIKE = "streichen"
    REWORD = "anders sagen"


@dataclass(frozen=True)
class Answer:
    """What somebody decided about a question; ``words`` stand in its place if they chose to."""

    choice: Choice
    words: str = ""


@dataclass(frozen=True)
class Question:
    """One thing a person decides: the same words of the same kind, wherever they stand."""

    clue: Clue
    words: str
    """As they stand at the first place."""
    at: tuple[Finding, ...]

    @property
    def key(self) -> QuestionKey:
        """What tells it from other questions, also when the text is read again.

        A known name that is a word as well may be the one here and the other there.
        """
        apart = self.clue is Clue.UNIQUE or self.at[0].tier is Tier.KNOWN
        place = self.at[0].start if apart else -1
        return (self.clue, self.words.casefold(), place)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """How it may be answered; for a circumstance the program has no words of its own."""
        every = tuple(Choice)
        return every[1:] if self.clue is Clue.UNIQUE else every


QuestionKey = tuple[Clue, str, int]
Answers = Mapping[QuestionKey, Answer]


@dataclass(frozen=True)
class RoleLine:
    """A role of the result and the words it stands for; kept in memory only."""

    role: str
    means: str
    words: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Put:
    """What stands in the result from ``start`` to before ``end``, and in whose place."""

    start: int
    end: int
    of_start: int
    of_end: int
    own_words: bool = False
    """A person wrote it; otherwise the program did."""


@dataclass(frozen=True)
class Redacted:
    """A narrative with roles and coarser words in it."""

    text: str
    puts: tuple[Put, ...] = field(default=(), repr=False)
    roles: tuple[RoleLine, ...] = ()


@dataclass(frozen=True)
class Worked:
    """A narrative as far as it is answered; read again as often as something new was found."""

    reading: Reading
    questions: tuple[Question, ...]
    result: Redacted
    open: tuple[Question, ...]
    """Questions without an answer."""
    left: int
    """Passages that lead to somebody and stand in the words of whoever answered."""


@dataclass(frozen=True, kw_only=True)
class NarrativeWish:
    """For whom a narrative is made, and what for."""

    title: str = ""
    recipient: str = ""
    purpose: str = ""
    days: DayStyle = DayStyle.QUARTER

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        asked = {"title": self.title, "recipient": self.recipient, "purpose": self.purpose}
        return tuple(f"{name}.missing" for name, text in asked.items() if not text.strip())


@dataclass(frozen=True, kw_only=True)
class NarrativePaper:
    """What the print room sets."""

    title: str
    recipient: str
    purpose: str
    text: str
    roles: tuple[tuple[str, str], ...]
    """Letter and meaning of every role; never whom it stands for."""
    made_on: date
    shifted: bool = False
    """Whether weeks are told by which all days lie earlier or later than they were."""


@dataclass(eq=False)
class NarrativeEmpty(Refusal):
    """There is no text."""


@dataclass(eq=False)
class NarrativeQuestionsOpen(Refusal):
    """Somebody has to answer every question before the narrative leaves."""

    count: int


@dataclass(eq=False)
class NarrativeStillTells(Refusal):
    """Read again, the result still holds something that leads to somebody."""

    count: int
