"""Makes the practice vault: founds the office, tells the story, and adds a stock of cases."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from ilja_desktop.domain.conference import Conference, ConferenceDraft, ConferenceKind
from ilja_desktop.domain.conferenceseries import Series, SeriesDraft
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.keys import kdf, place
from ilja_desktop.services.founding import Founding, found
from ilja_desktop.services.opening import unlock
from ilja_desktop.services.outfile import write_new
from ilja_desktop.services.practice import coming_conference, first_conference
from ilja_desktop.services.practice.accompaniment import accompany, keep_log
from ilja_desktop.services.practice.catalogue import phrases
from ilja_desktop.services.practice.offers import list_offers
from ilja_desktop.services.practice.paths import follow_paths
from ilja_desktop.services.practice.schedule import (
    DEADLINE,
    TO_REPORT,
    Schedule,
    StoryClock,
    schedule,
    working_day,
)
from ilja_desktop.services.practice.stock import Stock
from ilja_desktop.services.practice.town import MODERATOR, OFFICE, YOUTH_OFFICE, Town, furnish
from ilja_desktop.services.workplace import Clock
from ilja_desktop.services.workroom import Workroom

STORY_CASES = 6
USER = "uebung"
"""What the practice user signs in by; they are the moderator."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """How large a practice vault is to be.

    Args:
        cases: in all; the story itself has six.
        seed: decides about everything in the further cases.
    """

    cases: int = STORY_CASES
    seed: int = 1


KNOWN_PASSWORD = "alle-menschen-hier-sind-erfunden"
"""Of practice vaults that the window makes: nothing in them is worth a secret."""


def fresh_password() -> str:
    """Return a password that is easy to type: four invented words."""
    syllables = phrases().syllables
    words = ("".join(secrets.choice(syllables) for _ in range(3)) for _ in range(4))
    return "-".join(words)


def make(
    folder: Path,
    password: str,
    clock: Clock,
    wish: Wish = Wish(),
    key_file: Path | None = None,
) -> Workroom:
    """Make a practice vault and sit down at it as its moderator.

    Args:
        folder: ``<Name>.ilja``, not existing yet.
        password: of the practice user.
        clock: the real time; the story ends today.
        wish: how large it is to be.
        key_file: where the key on its recovery sheet is written, to practise with; without it
            nobody keeps that key.

    Raises:
        Refusal: place or password will not do; nothing was made.
    """
    story = StoryClock(clock)
    today = rule_day(story())
    days = schedule(today)
    story.turn_to(days.founded, 9)
    founding = Founding(
        office=OFFICE,
        institution=YOUTH_OFFICE,
        professional=MODERATOR,
        label=USER,
        password=password,
    )
    workroom = found(folder, founding, kdf.FLOOR, story)
    try:
        _make_sheet(workroom, key_file)
        town = _tell(workroom, story, days)
        story.catch_up()
        if wish.cases > STORY_CASES:
            more = wish.cases - STORY_CASES
            Stock(workroom.desk.workplace, town, wish.seed, today).add(more)
    except BaseException:
        workroom.close()
        place.discard_folder(folder)
        raise
    return workroom


def key_file(folder: Path) -> Path:
    """Return where the key on the recovery sheet of a practice vault lies: beside the vault."""
    return folder.with_suffix(".bogen.txt")


def open_practice(home: Path, clock: Clock) -> Workroom:
    """Sit down at the practice vault of today; one of an earlier day would have no conference.

    Args:
        home: the folder practice vaults are kept in; made if need be.
        clock: the real time.

    Raises:
        Refusal: it is open already, or cannot be made.
    """
    folder = home / f"Uebung-{rule_day(clock()).isoformat()}{place.SUFFIX}"
    if folder.is_dir():
        return unlock(folder, USER, KNOWN_PASSWORD, clock)
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise place.PlaceNotWritable(str(home)) from error
    return make(folder, KNOWN_PASSWORD, clock, key_file=key_file(folder))


def _make_sheet(workroom: Workroom, key_file: Path | None) -> None:
    """Make the recovery sheet in place of whoever would type its key from paper."""
    paper = workroom.sheets.draw()
    if key_file is not None:
        key_file.unlink(missing_ok=True)
        write_new(key_file, f"{_KEY_NOTE}\n{paper.key}\n".encode())
    workroom.sheets.confirm(paper.key)


_KEY_NOTE = "# Übungstresor: dieser Schlüssel stünde sonst nur auf dem Wiederherstellungsbogen."


def _tell(workroom: Workroom, story: StoryClock, days: Schedule) -> Town:
    desk = workroom.desk
    town = furnish(desk)
    first, coming = _plan_year(workroom, days, town)
    story.turn_to(days.first - TO_REPORT, 10)
    desk.conferences.invite(first.id)
    cases = first_conference.report_first(desk, town, first, desk.workplace.today())
    story.turn_to(working_day(days.first - DEADLINE, forward=True), 16)
    first_conference.prepare(desk, first, cases)
    commitments = first_conference.hold(desk, town, story, first, cases)
    story.turn_to(days.first, 16, 30)
    first_conference.sign_minutes(desk, first)
    list_offers(desk, desk.workplace.today())
    follow_paths(desk, town, story, days.next)
    tandem = accompany(desk, town, story, days.next)
    story.turn_to(days.next - TO_REPORT, 10)
    desk.conferences.invite(coming.id)
    first_conference.follow_up(desk, commitments)
    coming_conference.report_coming(desk, town, coming, desk.workplace.today())
    story.turn_to(days.next - DEADLINE, 16)
    desk.conferences.close_reports(coming.id)
    keep_log(desk, tandem)
    return town


def _plan_year(workroom: Workroom, days: Schedule, town: Town) -> tuple[Conference, Conference]:
    """Fix the dates of the year, as the steering group does; return the first and the next."""
    series = _found_series(workroom, town)
    planned = {
        day: workroom.desk.conferences.plan(
            ConferenceDraft(
                number=f"{_number(days, day)}/{day.year}",
                kind=ConferenceKind.REGULAR,
                held_on=day,
                starts_at=time(14),
                ends_at=time(16),
                place=series.place,
                room=series.room,
                reporting_deadline=day - DEADLINE,
                series_id=series.id,
                moderator_id=town.moderator.id,
                minute_taker_id=town.minute_taker.id,
            )
        )
        for day in days.dates()
    }
    for day in days.cancelled:
        workroom.desk.conferences.cancel(planned[day].id)
    return planned[days.first], planned[days.next]


def _found_series(workroom: Workroom, town: Town) -> Series:
    """Set up the series the four dates of a year belong to."""
    return workroom.desk.series.found(
        SeriesDraft(
            name="Fallkonferenz am Berufskolleg Musterbach",
            place="Berufskolleg Musterbach",
            room="Raum 114",
            starts_at=time(14),
            ends_at=time(16),
            deadline_days=DEADLINE.days,
            moderator_id=town.moderator.id,
            minute_taker_id=town.minute_taker.id,
        )
    )


def _number(days: Schedule, day: date) -> int:
    return sum(other.year == day.year and other <= day for other in days.dates())
