"""What must leave by when, across all sheets."""

from datetime import date, timedelta

import pytest

from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.domain.handout import Pressure, pressure, still_told
from ilja_desktop.domain.ids import CaseSheetId
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.services.handout import HandOutLine
from tests.services.conftest import Town

LAST = date(2027, 8, 31)


def test_list_runs_from_the_first_copy_to_the_last_day_and_beyond(town: Town) -> None:
    assert town.desk.hand_outs.lines() == ()
    sheet = signed(town)
    jobcenter, own = _of_jobcenter(town), _own(town)
    assert jobcenter.last_day == LAST
    assert jobcenter.pressure is Pressure.LATER
    assert (jobcenter.sheet_id, own.sheet_id) == (sheet, sheet)
    assert (own.pressure, own.last_day, own.refused) == (Pressure.ANY_DAY, None, None)
    plan = town.desk.disclosures.plan_extract(own.receiver, Channel.PRINT)
    town.desk.disclosures.hand_out(plan, town.desk.disclosures.make(plan))
    waiting = [line.receiver for line in town.desk.hand_outs.lines()]
    assert jobcenter.receiver in waiting
    assert own.receiver not in waiting
    town.clock.now += timedelta(days=(LAST - town.desk.workplace.today()).days)
    assert _of_jobcenter(town).pressure is Pressure.DAYS
    town.clock.now += timedelta(days=1)
    over = _of_jobcenter(town)
    assert (over.pressure, over.last_day) == (Pressure.OVER, LAST)
    assert over.refused is Reason.CONSENT_EXPIRED
    town.clock.now += timedelta(days=61)
    assert jobcenter.receiver.name not in {
        each.receiver.name for each in town.desk.hand_outs.lines()
    }


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (-1, Pressure.OVER),
        (0, Pressure.DAYS),
        (7, Pressure.DAYS),
        (8, Pressure.WEEKS),
        (30, Pressure.WEEKS),
        (31, Pressure.SOON),
        (60, Pressure.SOON),
        (61, Pressure.LATER),
    ],
)
def test_steps_are_those_of_the_policy(left: int, expected: Pressure) -> None:
    today = date(2026, 2, 28)
    assert pressure(today + timedelta(days=left), today, PolicyDraft()) is expected


def test_what_is_over_is_not_told_for_ever() -> None:
    assert still_told(LAST, LAST + timedelta(days=60), PolicyDraft())
    assert not still_told(LAST, LAST + timedelta(days=61), PolicyDraft())


def signed(town: Town) -> CaseSheetId:
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    return CaseSheetId(sheet.id)


def _of_jobcenter(town: Town) -> HandOutLine:
    lines = town.desk.hand_outs.lines()
    (line,) = [each for each in lines if each.receiver.professional_id == town.jobcenter.id]
    return line


def _own(town: Town) -> HandOutLine:
    lines = town.desk.hand_outs.lines()
    (line,) = [each for each in lines if each.receiver.kind is ReceiverKind.YOUNG_PERSON]
    return line
