"""What is final stands still in the database itself; only erasing and shielding get past."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DatabaseError

from ilja_desktop.domain.acknowledgement import AcknowledgementState
from ilja_desktop.domain.casefile import ClosingReason
from ilja_desktop.domain.commitment import CommitmentEvent
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.retention import ErasureGround
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.removal import remove_case
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import retention as retention_store
from ilja_desktop.store.finality import GOES_ON, Deed, RecordGateRow, yielding
from ilja_desktop.store.trouble import RecordIsFinal
from tests.services.conftest import Town
from tests.services.scene import Scene
from tests.services.test_acknowledgement import SHAPE
from tests.services.test_boardsession import EVALUATION, a_draft, written

UNIQUE = "lower(hex(randomblob(16)))"
CHANGES = (
    "UPDATE case_sheets SET view = 'anders'",
    "UPDATE case_sheets SET facts = '[]', sealed = x'00'",
    "UPDATE case_sheets SET state = 'entwurf'",
    "UPDATE case_sheets SET document_id = NULL",
    "UPDATE case_sheets SET digest = 'ab'",
    "UPDATE OR REPLACE case_sheets SET version = 7",
    "UPDATE minutes SET miscellaneous = 'anders'",
    "UPDATE minutes SET state = 'in_abstimmung'",
    "UPDATE goals SET text = 'anders'",
    "UPDATE commitments SET text = 'anders'",
    "UPDATE commitments SET due_on = '2030-01-01'",
    "UPDATE attendances SET present = 0",
    "UPDATE agenda_items SET title = 'anders'",
    "UPDATE conferences SET place = 'anderswo'",
    "UPDATE documents SET content = x'25'",
    "UPDATE documents SET kind = 'Anonymisierte Zusammenfassung'",
    "DELETE FROM case_sheets",
    "DELETE FROM minutes",
    "DELETE FROM commitments",
    "DELETE FROM goals",
    "DELETE FROM attendances",
    "DELETE FROM documents",
    "UPDATE case_sheets SET wordings = '[1]'",
    "UPDATE acknowledgements SET name = 'anders'",
    "UPDATE acknowledgements SET document_id = 1, number = 9",
    "UPDATE acknowledgements SET state = 'offen' WHERE turn > 0",
    "UPDATE acknowledgements SET added = x'25' WHERE turn > 0",
    "DELETE FROM acknowledgements",
    "UPDATE board_sessions SET place = 'anderswo'",
    "UPDATE board_sessions SET state = 'geplant', document_id = NULL",
    "UPDATE board_sessions SET points = json_set(points, '$[0].decision', 'anders')",
    "UPDATE documents SET content = x'25' WHERE kind = 'Gremienprotokoll'",
    "DELETE FROM documents WHERE kind = 'Gremienprotokoll'",
    "DELETE FROM board_sessions",
)
JOINING = (
    "case_sheets",
    "minutes",
    "goals",
    "commitments",
    "attendances",
    "documents",
    "acknowledgements",
    "board_sessions",
)
PAST_THE_GATE = (
    "INSERT INTO record_gate (deed) VALUES ('löschen')",
    "DROP TRIGGER final_case_sheets_update",
    "DROP TABLE case_sheets",
    "DROP TABLE record_gate",
    "PRAGMA recursive_triggers = OFF",
    "PRAGMA writable_schema = ON",
)


def settled(town: Town) -> None:
    """Sign a board's minutes, then a conference's papers, and have somebody take note of one."""
    written(town, a_draft(town, EVALUATION))
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    assert sheet.document_id is not None
    acknowledgements = town.desk.acknowledgements
    place = acknowledgements.of(sheet.document_id)[0]
    by_hand = acknowledgements.plan_by_hand(place.id, SHAPE)
    acknowledgements.keep(by_hand, acknowledgements.make(by_hand))


@pytest.fixture(scope="module")
def scene(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    folder = tmp_path_factory.mktemp("unterschrieben") / "Amt.ilja"
    return Scene.after(template, folder, settled)


@pytest.fixture
def town(scene: Scene, tmp_path: Path) -> Iterator[Town]:
    with scene.again(tmp_path / "Amt.ilja") as town:
        yield town


def signed(town: Town) -> tuple[Conference, CaseSheet]:
    (one,) = town.desk.minutes.held()
    return one.conference, town.desk.minutes.sheets(one.conference.id)[0]


def run(town: Town, statement: str) -> None:
    """Run SQL on the connection the program itself writes with."""
    with town.vault.write(town.vault.uid, town.clock()) as transaction:
        transaction.session.execute(text(statement))


def copied(town: Town, table: str, verb: str) -> str:
    """Return SQL that lets a copy of the last row of a table join, or take its place."""
    with town.vault.read() as session:
        names = [each["name"] for each in inspect(session.connection()).get_columns(table)]
    values = ", ".join(
        {"id": "NULL", "uuid": UNIQUE}.get(name, name) if verb == "INSERT" else name
        for name in names
    )
    chosen = ", ".join(names)
    return f"{verb} INTO {table} ({chosen}) SELECT {values} FROM {table} ORDER BY id DESC LIMIT 1"


def content(town: Town) -> dict[str, list[tuple[object, ...]]]:
    with town.vault.read() as session:
        return {
            table: [tuple(row) for row in session.execute(text(f"SELECT * FROM {table}"))]
            for table in GOES_ON
        }


def test_no_sql_of_the_program_changes_what_is_final(town: Town) -> None:
    signed(town)
    before = content(town)
    for statement in CHANGES:
        with pytest.raises(RecordIsFinal):
            run(town, statement)
    for table in JOINING:
        for verb in ("INSERT", "INSERT OR REPLACE"):
            with pytest.raises(RecordIsFinal):
                run(town, copied(town, table, verb))
    for statement in PAST_THE_GATE:
        with pytest.raises(DatabaseError, match="not authorized"):
            run(town, statement)
    assert content(town) == before
    assert town.vault.check() == ()


def test_no_row_is_moved_into_what_is_final(town: Town) -> None:
    first, _ = signed(town)
    item = town.item_of(first)
    other = town.a_running_conference(town.a_reported_case(family_name="O"))
    town.desk.sessions.call(town.item_of(other))
    with pytest.raises(RecordIsFinal):
        run(town, f"UPDATE attendances SET item_id = {item} WHERE item_id <> {item}")
    with pytest.raises(RecordIsFinal):
        run(town, f"UPDATE OR REPLACE case_sheets SET item_id = {item}, id = 1 WHERE id = 2")


def test_what_is_promised_is_followed_up_all_the_same(town: Town) -> None:
    conference, _ = signed(town)
    (commitment,) = town.desk.commitments.unfinished()
    done = town.desk.commitments.follow_up(commitment.id, CommitmentEvent.COMPLETE, "Erledigt.")
    assert done.text == commitment.text
    assert town.desk.minutes.of(conference.id).document_id is not None


def test_what_a_board_asked_for_is_ticked_off_all_the_same(town: Town) -> None:
    (session,) = town.desk.board_sessions.all()
    kept = town.desk.board_sessions.keep(session.id, 0, kept=True)
    assert kept.points[0].kept
    assert kept.points[0].decision == session.points[0].decision


def test_a_place_without_a_signature_is_noted_all_the_same(town: Town) -> None:
    _, sheet = signed(town)
    assert sheet.document_id is not None
    places = town.desk.acknowledgements.of(sheet.document_id)
    (free, *_) = [one for one in places if one.state is AcknowledgementState.OPEN]
    noted = town.desk.acknowledgements.note(free.id, AcknowledgementState.LEFT)
    assert noted.state is AcknowledgementState.LEFT


def test_erasing_is_the_one_way_past_and_leaves_a_tombstone(town: Town) -> None:
    conference, sheet = signed(town)
    town.desk.cases.close(sheet.case_id, ClosingReason.GOAL_REACHED)
    case = case_of(town, sheet)
    town.clock.go_to(date(2035, 1, 2))
    town.desk.erasures.run([sheet.case_id])
    left = content(town)
    for table in ("case_sheets", "goals", "commitments", "attendances", "agenda_items"):
        assert left[table] == [], table
    with town.vault.read() as session:
        mark = retention_store.tombstone_of(session, case)
        assert session.query(RecordGateRow).count() == 0
    assert mark is not None
    with pytest.raises(RecordIsFinal):
        run(town, f"UPDATE minutes SET excused = 'Frau O' WHERE conference_id = {conference.id}")


def case_of(town: Town, sheet: CaseSheet) -> UUID:
    with town.vault.read() as session:
        return case_store.get(session, sheet.case_id).uuid


def test_a_run_that_fails_leaves_the_gate_shut(town: Town) -> None:
    _, sheet = signed(town)
    before = content(town)

    class Stopped(Exception):
        pass

    def stop() -> None:
        with town.vault.write(town.vault.uid, town.clock()) as transaction:
            row = case_store.get(transaction.session, sheet.case_id)
            remove_case(transaction, row, ErasureGround.PERIOD, town.desk.workplace.today())
            raise Stopped

    with pytest.raises(Stopped):
        stop()
    assert content(town) == before
    with (
        pytest.raises(Stopped),
        town.vault.write(town.vault.uid, town.clock()) as transaction,
        yielding(transaction.session, Deed.ERASE),
    ):
        raise Stopped
    with pytest.raises(DatabaseError, match="not authorized"):
        run(town, PAST_THE_GATE[0])
    with pytest.raises(RecordIsFinal):
        run(town, CHANGES[0])


def test_every_column_of_a_final_record_stands_still_or_is_listed(town: Town) -> None:
    with town.vault.read() as session:
        for table, free in GOES_ON.items():
            query = text("SELECT sql FROM sqlite_master WHERE name = :name")
            sql = session.scalar(query, {"name": f"final_{table}_update"})
            assert sql is not None, table
            for column in inspect(session.connection()).get_columns(table):
                name = column["name"]
                assert f"OLD.{name} IS NOT NEW.{name}" in sql or name in free, (table, name)
