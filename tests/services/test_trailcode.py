"""The code at the foot of minutes is found again in the trail it was printed from."""

from __future__ import annotations

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.auditlist import AuditFilter
from ilja_desktop.keys.checkpoint import normal_code
from ilja_desktop.services.inspection import CodeMistyped
from tests.services.conftest import Town


def test_signed_minutes_bear_a_code_of_the_trail(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    town.sign(conference)
    printed = AuditFilter(action=Action.CODE_PRINTED)
    (noted,) = town.desk.audits.ids(printed)
    (line,) = town.desk.audits.lines((noted,))
    assert line.noun == "Verlaufscode"
    with town.desk.workplace.read() as session:
        from_record = session.connection().exec_driver_sql(
            "SELECT object FROM audit WHERE seq = ?", (noted,)
        )
        code = str(from_record.scalar()).removeprefix("code:")
    found = town.desk.inspections.find_code(code.lower())
    assert found is not None
    assert found.size < noted
    assert normal_code(code) == code


def test_what_was_mistyped_is_told(town: Town) -> None:
    with pytest.raises(CodeMistyped):
        town.desk.inspections.find_code("ABCD-EFGH")
