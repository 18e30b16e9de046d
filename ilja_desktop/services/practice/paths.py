"""Four young people of the story who agreed to be followed up, each at another turn of a path."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.pathway import PathwayDraft, SchoolType, StationDraft
from ilja_desktop.domain.person import CustodyStatus, Sex, YoungPersonDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.practice.people import born_years_before
from ilja_desktop.services.practice.release import Release, Signers, consent, named
from ilja_desktop.services.practice.schedule import StoryClock
from ilja_desktop.services.practice.town import TOWN, Town

AGREED_BEFORE = timedelta(weeks=6)
"""From the day they agreed to the coming conference."""


def follow_paths(desk: Desk, town: Town, story: StoryClock, day: date) -> None:
    """Let four young people agree, and enter what is known of their paths."""
    agreed = day - AGREED_BEFORE
    story.turn_to(agreed, 11)
    left = agreed - timedelta(days=120)
    _follow(desk, town, _chidi(agreed), SchoolType.COMPREHENSIVE, left)
    zofia = _follow(desk, town, _zofia(agreed), SchoolType.MAIN, left)
    _station(desk, zofia, "II.4", left + timedelta(days=30), agreed + timedelta(days=20))
    emin = _follow(desk, town, _emin(agreed), SchoolType.SPECIAL, left)
    _station(desk, emin, "II.1", left + timedelta(days=20), left + timedelta(days=70))
    _station(desk, emin, "II.7", left + timedelta(days=71), None)
    abeba = _follow(desk, town, _abeba(agreed), SchoolType.MAIN, left)
    _station(desk, abeba, "I.1", left + timedelta(days=35), None, paid=None)


def _chidi(day: date) -> YoungPersonDraft:
    return replace(_adult(day), family_name="Okafor", given_name="Chidi", sex=Sex.MALE)


def _zofia(day: date) -> YoungPersonDraft:
    return replace(_adult(day), family_name="Wójcik-Lenz", given_name="Zofia", sex=Sex.FEMALE)


def _emin(day: date) -> YoungPersonDraft:
    return replace(_adult(day), family_name="Şahin", given_name="Emin", sex=Sex.MALE)


def _abeba(day: date) -> YoungPersonDraft:
    return replace(_adult(day), family_name="Tekle", given_name="Abeba", sex=Sex.FEMALE)


def _adult(day: date) -> YoungPersonDraft:
    return YoungPersonDraft(
        born_on=born_years_before(day, 18, days=40),
        residence=TOWN,
        custody_status=CustodyStatus.ADULT,
    )


def _follow(
    desk: Desk, town: Town, draft: YoungPersonDraft, school_type: SchoolType, left: date
) -> YoungPersonId:
    """Let somebody agree today, and enter where they left school."""
    young, day = desk.people.register(draft), desk.workplace.today()
    asked = Release(
        reporter=town.moderator,
        recipients=(named(town.moderator),),
        categories=(DataCategory.CONTACT, DataCategory.SCHOOL),
    )
    form = consent(young.id, asked, Signers(person=True), day)
    grants = tuple(replace(each, purpose=Purpose.MONITORING) for each in form.grants)
    desk.consents.record(replace(form, grants=grants))
    desk.pathways.keep(
        PathwayDraft(
            person_id=young.id,
            school_type=school_type,
            school_ends_on=left,
            contact="mobil, nachmittags",
        )
    )
    return young.id


def _station(
    desk: Desk,
    person_id: YoungPersonId,
    category: str,
    begins_on: date,
    ends_on: date | None,
    *,
    paid: LegalCircle | None = LegalCircle.SGB_III,
) -> None:
    desk.pathways.add_station(
        StationDraft(
            person_id=person_id,
            category=category,
            begins_on=begins_on,
            ends_on=ends_on,
            funded_by=paid,
        )
    )
