"""A young person who is not there is heard from the report, and told the result by somebody."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.minutes import CaseSheetDraft, Outcome
from tests.documents.pdf import spoken, squeezed
from tests.services.conftest import Town


def test_the_report_speaks_and_somebody_tells_the_result(town: Town, tmp_path: Path) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    item_id = town.item_of(conference)
    today = town.desk.workplace.today()
    sheet = town.desk.sessions.call(item_id).sheet
    assert sheet.told_until == today + timedelta(days=7)
    names = {each.name: getattr(sheet, each.name) for each in fields(CaseSheetDraft)}
    draft = replace(
        CaseSheetDraft(**names),
        outcome=Outcome.NO_AGREEMENT,
        follow_up_on=today + timedelta(days=30),
        lead_id=town.moderator.id,
    )
    town.desk.sessions.write(item_id, draft)
    with pytest.raises(IncompleteDraft) as refused:
        town.desk.sessions.conclude(item_id)
    assert refused.value.problems == ("told_by_id.missing",)
    town.desk.sessions.write(item_id, replace(draft, told_by_id=town.school.id))
    town.desk.sessions.conclude(item_id)
    said = town.desk.sessions.view(item_id).sheet.view
    assert said == "„Ich möchte in die Werkstatt.“ (Fallmeldung vom 21.11.2026, Herr Reinartz)"
    town.desk.sessions.end(conference.id)
    made = town.desk.minutes.make(town.desk.minutes.plan(conference.id))
    text = spoken(made.sheets[0].content, tmp_path)
    assert squeezed("Frau Tesfay, bis 28.11.2026") in text


def test_with_the_young_person_there_nobody_has_to_tell_them(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    item_id = town.item_of(conference)
    town.desk.sessions.call(item_id)
    town.desk.seats.seat(item_id, town.youth)
    with pytest.raises(IncompleteDraft) as refused:
        town.desk.sessions.conclude(item_id)
    assert "told_by_id.missing" not in refused.value.problems
    assert "view.missing" in refused.value.problems
