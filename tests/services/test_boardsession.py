"""Boards meet without cases: nothing that leads to one gets onto their agenda or into minutes."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import time, timedelta
from pathlib import Path
from subprocess import run

import pytest
from sqlalchemy import inspect

from ilja_desktop.domain.boardsession import (
    BoardPoint,
    BoardSession,
    BoardSessionDraft,
    BoardState,
    NoCaseBeforeBoards,
)
from ilja_desktop.domain.disclosure import DocumentDraft, DocumentKind
from ilja_desktop.domain.errors import NotAllowed, NotFound
from ilja_desktop.domain.ids import DocumentId
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.domain.user import Role
from ilja_desktop.services.boardsession import OnlyChairSigns, SessionSigned
from ilja_desktop.services.workplace import columns
from ilja_desktop.store.boardsession import BoardSessionRow
from ilja_desktop.store.disclosure import DocumentRow
from tests.services.conftest import Town

EVALUATION = BoardPoint(
    title="Auswertung der Konferenzen",
    decision="Wartezeit kürzen",
    owner="Frau Otto",
)


def a_draft(town: Town, *points: BoardPoint, **values: object) -> BoardSessionDraft:
    made = BoardSessionDraft(
        held_on=town.desk.workplace.today(),
        starts_at=time(10),
        place="Rathaus",
        chair_id=town.moderator.id,
        present=("Frau Otto, Jugendamt", "Herr Reinartz, Jobcenter"),
        points=points,
    )
    return replace(made, **values)  # type: ignore[arg-type] # a test names fields freely


def written(town: Town, draft: BoardSessionDraft) -> BoardSession:
    plan = town.desk.board_sessions.plan_minutes(town.desk.board_sessions.plan(draft).id)
    made = town.desk.board_sessions.make_minutes(plan)
    return town.desk.board_sessions.keep_minutes(plan, made)


def test_no_column_leads_to_a_case() -> None:
    linked = {key.column.table.name for key in inspect(BoardSessionRow).local_table.foreign_keys}
    assert linked == {"professionals", "documents"}
    assert not {"case_id", "person_id", "item_id"} & {each.name for each in fields(BoardSession)}


def test_nothing_typed_brings_a_case_before_a_board(town: Town) -> None:
    case = town.a_reported_case(family_name="Łęcka", given_name="Zofia")
    for text in (f"Fall {case.number}.", "Zofia Łęcka", "Wie geht es ZOFIA LECKA?"):
        for draft in (
            a_draft(town, BoardPoint(title=text)),
            a_draft(town, replace(EVALUATION, decision=text)),
            a_draft(town, place=text),
            a_draft(town, present=(text,)),
        ):
            with pytest.raises(NoCaseBeforeBoards):
                town.desk.board_sessions.plan(draft)
    kept = town.desk.board_sessions.plan(a_draft(town, EVALUATION))
    worse = a_draft(town, BoardPoint(title=f"{case.number}"))
    with pytest.raises(NoCaseBeforeBoards):
        town.desk.board_sessions.change(kept.id, kept.revision, worse)
    assert town.desk.board_sessions.all() == (kept,)


def test_what_is_open_comes_first_next_time(town: Town) -> None:
    first = town.desk.board_sessions.plan(a_draft(town, EVALUATION, BoardPoint(title="Begrüßung")))
    later = a_draft(town, held_on=town.desk.workplace.today() + timedelta(days=180))
    second = town.desk.board_sessions.plan(later)
    assert [point.title for point in second.points] == ["Auswertung der Konferenzen"]
    town.desk.board_sessions.keep(second.id, 0, kept=True)
    third = town.desk.board_sessions.plan(
        replace(later, held_on=town.desk.workplace.today() + timedelta(days=360))
    )
    assert third.points == ()
    assert first.points[0].open


def test_minutes_are_signed_with_the_released_numbers_and_then_stand(
    town: Town, tmp_path: Path
) -> None:
    summaries = town.desk.summaries
    made = summaries.make(summaries.plan(summaries.order(SummaryPeriod.of_quarter(2026, 4))))
    summaries.release(made)
    (released,) = town.desk.board_sessions.summaries()
    kept = written(town, a_draft(town, EVALUATION, summary_id=released.id))
    assert kept.state is BoardState.SIGNED
    document = town.desk.board_sessions.minutes(kept.id)
    (tmp_path / "p.pdf").write_bytes(document.content)
    text = run(
        ["pdftotext", "-layout", tmp_path / "p.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    for words in ("Auswertung", "Wartezeit", "Reinartz", "Anlage: Zusammenfassung"):
        assert words in text
    signed = run(["pdfsig", "-nocert", tmp_path / "p.pdf"], capture_output=True, check=False)
    assert b"Signature is Valid" in signed.stdout
    with pytest.raises(SessionSigned):
        town.desk.board_sessions.change(kept.id, kept.revision, a_draft(town))
    assert town.desk.board_sessions.keep(kept.id, 0, kept=True).points[0].kept


def test_only_a_released_summary_is_attached(town: Town) -> None:
    draft = DocumentDraft(kind=DocumentKind.SHEET_ARCHIVE, title="x", content=b"%PDF", sha256="a")
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = transaction.add(DocumentRow(**columns(draft), created_at=town.clock()))
        id = DocumentId(row.id)
    with pytest.raises(NotFound):
        town.desk.board_sessions.plan(a_draft(town, summary_id=id))


def test_only_the_chair_signs_and_only_who_reports_looks(town: Town) -> None:
    kept = town.desk.board_sessions.plan(a_draft(town, chair_id=town.school.id))
    with pytest.raises(OnlyChairSigns):
        town.desk.board_sessions.plan_minutes(kept.id)
    with pytest.raises(NotAllowed):
        town.desk_of(Role.MINUTE_TAKING).board_sessions.all()
