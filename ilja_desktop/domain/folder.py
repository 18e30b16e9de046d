"""The conference folder: every paper of one day, for a conference that may have to do without.

Whoever leads the conference carries it there and back. Nobody stands in it by name whose consent
does not hold on the day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum

from ilja_desktop.domain.agendapaper import AgendaPaper
from ilja_desktop.domain.conference import ItemMode
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.nameless import AgeBand
from ilja_desktop.domain.office import OfficeDraft


class FolderKind(Enum):
    """The papers of a folder, in the order in which they lie in it."""

    RETURN_LIST = "Rückgabeliste"
    INTERNAL_AGENDA = "interne Tagesordnung"
    TABLE_AGENDA = "Tagesordnung für den Tisch"
    ATTENDANCE = "Anwesenheitsliste"
    NOTICE = "Hinweis zum Vorlesen"
    HEARING = "Wer darf welchen Fall hören"
    CASE_SHEET = "Fallbogen"
    CONSENT = "Einwilligung, leer"
    ADDENDUM = "Ergänzungsblatt, leer"
    WITHDRAWAL = "Widerruf, leer"
    LOSS = "Verlustmeldung, leer"
    KEY_LIST = "Schlüsselliste"

    @property
    def blank(self) -> bool:
        """Whether it says nothing of any young person."""
        return self in _BLANK

    @property
    def form(self) -> FormKind | None:
        """Which form it is, if it is one."""
        return _FORMS.get(self)


_FORMS = {
    FolderKind.CONSENT: FormKind.CONSENT,
    FolderKind.ADDENDUM: FormKind.ADDENDUM,
    FolderKind.WITHDRAWAL: FormKind.WITHDRAWAL,
}
_BLANK = frozenset({FolderKind.ATTENDANCE, FolderKind.NOTICE, FolderKind.LOSS, *_FORMS})


class Hears(Enum):
    """How much of a case somebody may hear."""

    ALL = "alles"
    PARTLY = "zum Teil"
    NOTHING = "nein"
    NAMELESS = "ohne Namen"


class LeftOut(Enum):
    """Why there is no sheet for an item of the agenda."""

    CONSENT = "Einwilligung deckt den Tag nicht"
    NOT_ADMITTED = "Wohnort oder Alter sprechen dagegen"
    CARRIER = "Moderation in der Einwilligung nicht genannt"
    SHIELDED = "geschützter Fall, für Sie nicht freigegeben"


@dataclass(frozen=True, kw_only=True)
class FolderHead:
    """The conference a folder is for."""

    office: OfficeDraft
    number: str
    kind: str
    held_on: date
    starts_at: time
    ends_at: time
    place: str
    room: str
    moderator: str
    minute_taker: str


@dataclass(frozen=True, kw_only=True)
class FolderLine:
    """The item that a sheet is for.

    Args:
        position: on the agenda.
        starts_at: by plan.
        title: number of the case, or a pseudonym.
        name: of the young person; empty where it must not stand there.
        presenter: who presents it.
        question: to the conference.
    """

    position: int
    starts_at: time
    ends_at: time
    title: str
    name: str = ""
    presenter: str = ""
    question: str = ""


@dataclass(frozen=True)
class FolderGap:
    """An item of the agenda for which there is no sheet, and why."""

    position: int
    why: LeftOut


@dataclass(frozen=True, kw_only=True)
class FolderGuest:
    """Somebody who is expected at the table, and what they may hear, one entry for each case."""

    name: str
    function: str
    institution: str
    hears: tuple[Hears, ...]


@dataclass(frozen=True, kw_only=True)
class FolderCase:
    """What the sheet of a case says before anything is written on it.

    Args:
        line: of the agenda.
        mode: whether the young person is named.
        birth_year: nothing where only numbers stand in the folder.
        age: all that may be said of the age where nobody is named.
        consent_until: last day of the consent that covers the day.
        categories: what may be talked about at all.
        listeners: who may hear it, with the categories closed to them.
    """

    case_id: CaseId
    line: FolderLine
    mode: ItemMode
    birth_year: int | None
    age: AgeBand | None
    consent_until: date | None
    categories: tuple[DataCategory, ...]
    listeners: tuple[tuple[str, tuple[DataCategory, ...]], ...]


@dataclass(frozen=True, kw_only=True)
class FolderKey:
    """Whose case a number is; the one paper that is kept apart from the others."""

    number: str
    name: str
    born_on: date


@dataclass(frozen=True, kw_only=True)
class FolderContent:
    """All that stands in a folder. Two are equal only if every paper would say the same."""

    head: FolderHead
    internal: AgendaPaper
    table: AgendaPaper
    gaps: tuple[FolderGap, ...]
    cases: tuple[FolderCase, ...]
    guests: tuple[FolderGuest, ...]
    keys: tuple[FolderKey, ...]
    """Empty where names stand on the papers themselves."""


@dataclass(frozen=True, kw_only=True)
class FolderPaper:
    """One numbered paper of a folder."""

    kind: FolderKind
    number: int
    """Of the conference's numbered copies."""
    title: str
    """Names nobody."""
    case: FolderCase | None = None
