"""The year's plan: series, conflicts, postponing, and what stands in public."""

from dataclasses import replace
from datetime import date, time

import icalendar
import pytest
from lxml import html

from ilja_desktop.domain.conference import ConferenceDraft, ConferenceState, ItemMode
from ilja_desktop.domain.conferenceseries import SeriesDraft
from ilja_desktop.domain.dateconflict import ConflictKind
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.holiday import FreePeriod, SchoolHolidays
from ilja_desktop.domain.nameless import NamelessWish, Question
from ilja_desktop.domain.procedure import CapacityUnit, ConferenceProcedure
from ilja_desktop.services.agendaroom import ConferenceWithoutNames, MinutesFull
from ilja_desktop.services.conferenceseries import SeriesEnded
from ilja_desktop.services.plainmail import TooMuchSaid
from ilja_desktop.services.planning import NothingPublished
from tests.services.conftest import Town

FEBRUARY = date(2027, 2, 10)


def a_series(town: Town, **values: object) -> SeriesDraft:
    """Return a series of four dates."""
    draft = SeriesDraft(
        name="Fallkonferenz am Berufskolleg",
        place="Berufskolleg",
        room="112",
        starts_at=time(14),
        ends_at=time(16),
        moderator_id=town.moderator.id,
    )
    return replace(draft, **values)  # type: ignore[arg-type] # a test names fields freely


def test_a_series_makes_the_dates_of_a_year_once(town: Town) -> None:
    series = town.desk.series.found(a_series(town))
    suggested = town.desk.series.suggest(series.id, 2027)
    assert [each.draft.number for each in suggested] == ["1/2027", "2/2027", "3/2027", "4/2027"]
    assert all(each.conflicts == () for each in suggested)
    made = town.desk.series.plan(series.id, [each.draft for each in suggested])
    assert {each.series_id for each in made} == {series.id}
    assert {(each.held_on - each.reporting_deadline).days for each in made} == {21}
    assert town.desk.series.suggest(series.id, 2027) == ()
    (line,) = town.desk.series.lines(2027)
    assert line.planned == made


def test_one_date_that_fell_away_is_suggested_again(town: Town) -> None:
    series = town.desk.series.found(a_series(town))
    first, *rest = [each.draft for each in town.desk.series.suggest(series.id, 2027)]
    town.desk.series.plan(series.id, rest)
    (again,) = town.desk.series.suggest(series.id, 2027)
    assert again.draft.held_on == first.held_on


def test_a_bad_date_leaves_the_whole_year_unplanned(town: Town) -> None:
    series = town.desk.series.found(a_series(town))
    first, second, *_ = [each.draft for each in town.desk.series.suggest(series.id, 2027)]
    with pytest.raises(IncompleteDraft):
        town.desk.series.plan(series.id, [first, replace(second, held_on=None)])
    assert town.desk.conferences.all() == ()


def test_a_series_out_of_use_makes_no_dates(town: Town) -> None:
    series = town.desk.series.found(a_series(town))
    town.desk.series.change(series.id, series.revision, a_series(town, active=False))
    with pytest.raises(SeriesEnded):
        town.desk.series.suggest(series.id, 2027)


def test_the_offices_own_holidays_take_the_place_of_the_programs(town: Town) -> None:
    planning, draft = town.desk.planning, a_draft(town)
    assert planning.conflicts(draft) == ()
    carnival = FreePeriod(name="Karneval", first=date(2027, 2, 8), last=FEBRUARY)
    listed = SchoolHolidays(source="Schulkonferenz", as_of=date(2026, 11, 1), periods=(carnival,))
    town.desk.free_days.decide(listed)
    found = [each.kind for each in planning.conflicts(draft)]
    assert found == [ConflictKind.SCHOOL_HOLIDAY, ConflictKind.DEADLINE_FREE]
    assert town.desk.free_days.own() is not None
    town.desk.free_days.decide(town.desk.free_days.shipped())
    assert planning.conflicts(draft) == ()


def a_draft(town: Town, **values: object) -> ConferenceDraft:
    """Return a conference of February."""
    given = town.draft_of(town.a_conference(FEBRUARY))
    conference = town.desk.conferences.all()[-1]
    town.desk.conferences.cancel(conference.id)
    return ConferenceDraft(**{**given, **values})


def test_postponing_takes_agenda_call_and_invited_along(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_conference(FEBRUARY)
    town.desk.invitations.choose(conference.id, {town.school.institution_id: town.school.id})
    town.desk.conferences.put_on_agenda(conference.id, case.id)
    conference = town.desk.conferences.invite(conference.id)
    later = {**town.draft_of(conference), "held_on": date(2027, 2, 17)}
    moved = town.desk.planning.postpone(
        conference.id, conference.revision, ConferenceDraft(**later)
    )
    former, after = town.desk.conferences.all()
    assert (former.state, after.id) == (ConferenceState.MOVED, moved.id)
    assert (after.state, after.replaces_id) == (ConferenceState.INVITED, former.id)
    assert [line.case for line in town.desk.conferences.view(moved.id).agenda] == [
        town.desk.conferences.view(moved.id).agenda[0].case
    ]
    assert town.desk.conferences.view(former.id).agenda == ()
    (line,) = town.desk.invitations.view(moved.id).invited
    assert line.institution.id == town.school.institution_id


def test_minutes_may_be_what_is_short(town: Town) -> None:
    conference = town.a_conference(FEBRUARY)
    draft = {
        **town.draft_of(conference),
        "capacity": 45,
        "capacity_unit": CapacityUnit.MINUTES,
    }
    town.desk.conferences.change(conference.id, conference.revision, ConferenceDraft(**draft))
    first, second = town.a_reported_case(), town.a_reported_case(given_name="Can")
    town.desk.conferences.put_on_agenda(conference.id, first.id, "dringend")
    assert town.desk.conferences.view(conference.id).places_left == 0
    with pytest.raises(MinutesFull) as refused:
        town.desk.conferences.put_on_agenda(conference.id, second.id, "dringend")
    assert (refused.value.left, refused.value.needed) == (15, 30)


def test_an_anonymous_consultation_takes_nobody_by_name(town: Town) -> None:
    conference = town.a_conference(FEBRUARY)
    draft = {**town.draft_of(conference), "procedure": ConferenceProcedure.ANONYMOUS}
    town.desk.conferences.change(conference.id, conference.revision, ConferenceDraft(**draft))
    case = town.a_reported_case()
    with pytest.raises(ConferenceWithoutNames):
        town.desk.conferences.put_on_agenda(conference.id, case.id)
    wish = NamelessWish(mode=ItemMode.ANONYMOUS, reason="Verfahren", asked=frozenset(Question))
    item = town.desk.conferences.put_on_agenda(conference.id, case.id, nameless=wish)
    with pytest.raises(ConferenceWithoutNames):
        town.desk.item_modes.name_again(item.id, "Wunsch")


def test_the_public_list_tells_dates_and_nobody(town: Town) -> None:
    case = town.a_reported_case()
    kept = town.a_conference(FEBRUARY)
    town.desk.conferences.put_on_agenda(kept.id, case.id)
    moved = town.a_conference(date(2027, 5, 5))
    later = ConferenceDraft(**{**town.draft_of(moved), "held_on": date(2027, 5, 12)})
    town.desk.planning.postpone(moved.id, moved.revision, later)
    hidden = town.a_conference(date(2027, 6, 9))
    unlisted = ConferenceDraft(**{**town.draft_of(hidden), "published": False})
    town.desk.conferences.change(hidden.id, hidden.revision, unlisted)

    page, paper, calendar = town.desk.planning.make_dates(town.desk.planning.plan_dates(2027))
    assert [each.file_name for each in (page, paper, calendar)] == [
        "Termine-2027.html",
        "Termine-2027.pdf",
        "Termine-2027.ics",
    ]
    text = html.document_fromstring(page.content).text_content()
    assert "10. Februar 2027" in text
    assert "verschoben auf 12. Mai 2027" in text
    assert "9. Juni" not in text
    events = icalendar.Calendar.from_ical(calendar.content).walk("VEVENT")
    assert len(events) == 2
    assert str(moved.uuid) in {str(event["uid"]) for event in events}
    for content in (page.content, calendar.content):
        for told in ("Yıldız", "Otto", case.number):
            assert told.encode() not in content
    before = town.written()
    town.desk.planning.publish_dates((page, paper, calendar))
    assert town.written() == before + 3


def test_a_place_that_is_called_after_somebody_stays_inside(town: Town) -> None:
    conference = town.a_conference(FEBRUARY)
    place = f"Büro {town.moderator.display_name()}"
    draft = ConferenceDraft(**{**town.draft_of(conference), "place": place})
    town.desk.conferences.change(conference.id, conference.revision, draft)
    with pytest.raises(TooMuchSaid):
        town.desk.planning.plan_dates(2027)


def test_a_year_without_public_dates_has_no_list(town: Town) -> None:
    with pytest.raises(NothingPublished):
        town.desk.planning.plan_dates(2027)
