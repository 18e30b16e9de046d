"""The log of a tandem: what a volunteer writes after a meeting, and what the office answers.

Nothing of it goes into minutes by itself; no record of a conference has a place for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from enum import Enum

from ilja_desktop.domain.ids import MentorLogId, MentorshipId, Stored
from ilja_desktop.domain.mentoringrule import MentoringRules
from ilja_desktop.domain.mentorship import RUNNING, Mentorship, MentorshipState, Mood
from ilja_desktop.domain.reportword import FoundWord, TopicWords, WordTopic, found_in_texts

MENTOR_WORDS = (
    TopicWords(
        topic=WordTopic.HEALTH,
        words=("krank*", "Arzt", "Ärztin", "Krankenhaus*", "Klinik*", "Behinderung*"),
    ),
    TopicWords(
        topic=WordTopic.FAMILY,
        words=("Mutter", "Vater", "Eltern", "Bruder", "Schwester", "Familie"),
    ),
    TopicWords(
        topic=WordTopic.JUDGEMENT,
        words=("Asyl*", "BAMF", "Duldung*", "Abschiebung*", "Aufenthaltsstatus"),
    ),
)
"""What else does not belong in a log: health, family and asylum; beside the office's own list."""


class ContactKind(Enum):
    """How somebody met."""

    MEETING = "Treffen"
    PHONE = "Telefon"
    MESSAGE = "Nachricht"
    ACCOMPANYING = "Begleitung"


class PlaceKind(Enum):
    """Where somebody met; never an address."""

    PUBLIC = "öffentlicher Ort"
    SCHOOL = "Schule"
    COMPANY = "Betrieb"
    AUTHORITY = "Behörde"
    OFFICE = "Dienststelle"
    ON_THE_WAY = "unterwegs"
    ONLINE = "am Bildschirm"


class MentorTopic(Enum):
    """What it was about."""

    APPLICATION = "Bewerbung"
    INTERNSHIP = "Praktikum"
    LEARNING = "Lernen, Prüfung"
    COMPANY = "Betrieb"
    AUTHORITY = "Behördengang"
    EVERYDAY = "Alltag, Struktur"
    LANGUAGE = "Sprache"
    LEISURE = "Freizeit"
    OTHER = "Sonstiges"


class LogOrigin(Enum):
    """How an entry came into this vault."""

    WRITTEN = "hier geschrieben"
    PACKAGE = "aus einem Paket"
    PAPER = "vom Papier"


@dataclass(frozen=True, kw_only=True)
class MentorLogDraft:
    """An entry as a volunteer writes it; the first four fields are enough.

    Args:
        done: what was done.
        felt: how it was.
        next_step: what is agreed on until the next time.
        minutes: how long it took; none if nobody said.
        next_on: the day of the next meeting.
        inquiry: to the office.
        fare_cents: what the way has cost.
    """

    met_on: date | None = None
    done: str = ""
    felt: str = ""
    next_step: str = ""
    minutes: int | None = None
    kind: ContactKind = ContactKind.MEETING
    place: PlaceKind | None = None
    topics: frozenset[MentorTopic] = frozenset()
    next_on: date | None = None
    inquiry: str = ""
    fare_cents: int = 0
    mood: Mood | None = None

    def plain(self) -> MentorLogDraft:
        """Return what is written, without anything else a record of it says."""
        return MentorLogDraft(
            **{each.name: getattr(self, each.name) for each in fields(MentorLogDraft)}
        )

    def texts(self) -> tuple[str, ...]:
        """Return what was typed freely."""
        return (self.done, self.felt, self.next_step, self.inquiry)

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = [] if self.done.strip() else ["done.missing"]
        if self.met_on is None:
            found.append("met_on.missing")
        elif self.met_on > today:
            found.append("met_on.future")
        if self.minutes is not None and not 0 < self.minutes <= MOST_MINUTES:
            found.append("minutes.out_of_range")
        if self.fare_cents < 0:
            found.append("fare.negative")
        return tuple(found)


MOST_MINUTES = 24 * 60


@dataclass(frozen=True, kw_only=True)
class UnfinishedEntry(MentorLogDraft):
    """An entry somebody began to type.

    Args:
        changes: the entry it changes; none if it is a new one.
    """

    changes: MentorLogId | None = None


@dataclass(frozen=True, kw_only=True)
class MentorLogEntry(MentorLogDraft, Stored):
    """An entry of the log.

    Args:
        written_at: when it was kept first.
        read_at: when somebody at the office read it.
        read_by: who did, in words.
        answer: what the office answered.
    """

    id: MentorLogId
    mentorship_id: MentorshipId
    met_on: date
    origin: LogOrigin = LogOrigin.WRITTEN
    written_at: datetime
    read_at: datetime | None = None
    read_by: str = ""
    answer: str = ""

    @property
    def waits(self) -> bool:
        """Say whether the office has not read it yet."""
        return self.read_at is None


def word_hint(draft: MentorLogDraft, lists: Iterable[TopicWords]) -> tuple[FoundWord, ...]:
    """Return words of an entry that are worth a second look."""
    return found_in_texts(draft.texts(), (*lists, *MENTOR_WORDS))


@dataclass(frozen=True)
class LogSum:
    """What a month or year of a log comes to."""

    entries: int = 0
    minutes: int = 0
    fare_cents: int = 0


def sum_of(entries: Iterable[MentorLogEntry]) -> LogSum:
    """Add up some entries."""
    found = tuple(entries)
    return LogSum(
        len(found),
        sum(each.minutes or 0 for each in found),
        sum(each.fare_cents for each in found),
    )


@dataclass(frozen=True)
class LogMonth:
    """One month of a log."""

    first: date
    entries: tuple[MentorLogEntry, ...]

    @property
    def sum(self) -> LogSum:
        """Return what it comes to."""
        return sum_of(self.entries)


def months_of(entries: Iterable[MentorLogEntry]) -> tuple[LogMonth, ...]:
    """Return a log month by month, the latest first; months without an entry are left out."""
    found: dict[date, list[MentorLogEntry]] = {}
    for each in sorted(entries, key=lambda one: (one.met_on, one.id), reverse=True):
        found.setdefault(each.met_on.replace(day=1), []).append(each)
    return tuple(LogMonth(first, tuple(month)) for first, month in found.items())


class Attention(Enum):
    """Why the coordination looks at a tandem first."""

    CONSENT = "Einwilligung fehlt"
    CALL_ME = "bitte melden"
    QUESTION = "Rückfrage"
    SILENT = "lange kein Eintrag"
    UNREAD = "ungelesen"
    OVERDUE = "Treffen überfällig"


def attention(
    tandem: Mentorship,
    entries: Iterable[MentorLogEntry],
    rules: MentoringRules,
    today: date,
    *,
    covered: bool = True,
) -> tuple[Attention, ...]:
    """Say what of a running tandem waits for the coordination, the most urgent first.

    Args:
        tandem: the tandem.
        entries: its log, in any order.
        rules: of the office.
        today: the day in Berlin.
        covered: the young person's consent still lets the volunteer know.
    """
    log = tuple(entries)
    unread = tuple(each for each in log if each.waits)
    found = {
        Attention.CONSENT: not covered and tandem.state in RUNNING,
        Attention.CALL_ME: any(each.mood is Mood.CALL_ME for each in unread),
        Attention.QUESTION: any(each.inquiry.strip() for each in unread),
        Attention.UNREAD: bool(unread),
    }
    if tandem.state is MentorshipState.ACTIVE:
        days = [each.met_on for each in log]
        last = max([*days, tandem.began_on or tandem.requested_on])
        found[Attention.SILENT] = last + timedelta(days=rules.silent_days) < today
        due = meet_by(tandem, log)
        found[Attention.OVERDUE] = not found[Attention.SILENT] and due < today
    return tuple(kind for kind in Attention if found.get(kind))


def meet_by(tandem: Mentorship, entries: Iterable[MentorLogEntry]) -> date:
    """Return the day by which the next meeting is due, by what was fixed or by the rhythm."""
    last = max((each.met_on for each in entries), default=None)
    start = last or tandem.began_on or tandem.requested_on
    if tandem.next_on is not None and (last is None or tandem.next_on > last):
        return tandem.next_on
    return start + timedelta(days=tandem.rhythm_days)
