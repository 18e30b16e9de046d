"""A transaction counts, remembers, audits and announces; or nothing of it has happened."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from sqlalchemy import func, select

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.errors import ChangedMeanwhile, NotFound, Refusal
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.keys.audit import AuditBroken, commit
from ilja_desktop.store import audit, casefile, consent, consentwriting, draft, history
from ilja_desktop.store.audit import AuditRow
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.erasure import erase_case
from ilja_desktop.store.history import HistoryRow
from ilja_desktop.store.vault import Transaction, Vault
from tests.builders import (
    NOW,
    a_case,
    a_consent,
    a_person,
    a_professional,
    an_institution,
    settle,
)


@dataclass(eq=False)
class Stopped(Refusal):
    """Something declined in the middle."""


def stop_after(vault: Vault, step: Callable[[Transaction], object]) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        step(transaction)
        raise Stopped


@pytest.fixture
def case_id(vault: Vault) -> CaseId:
    with vault.write(vault.uid, NOW) as transaction:
        return CaseId(settle(transaction).id)


def test_a_new_row_has_revision_1_and_a_number_for_the_world(vault: Vault, case_id: CaseId) -> None:
    with vault.read() as session:
        case = casefile.get(session, case_id).record()
    assert case.revision == 1
    assert case.uuid.version == 4


def test_a_change_counts_and_remembers(vault: Vault, case_id: CaseId) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        row = casefile.get(transaction.session, case_id)
        transaction.change(row, {"hold_reason": "Termin fehlt", "postponed_count": 1}, 1)
    with vault.read() as session:
        row = casefile.get(session, case_id)
        (former,) = history.of_row(session, row)
        assert row.record().revision == 2
        assert row.record().hold_reason == "Termin fehlt"
    assert former == history.Former(1, {"hold_reason": "", "postponed_count": 0}, NOW, vault.uid)


def test_who_edited_an_older_revision_is_told(vault: Vault, case_id: CaseId) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        row = casefile.get(transaction.session, case_id)
        transaction.change(row, hold_reason="eins", revision=1)
    with vault.write(vault.uid, NOW) as transaction:
        row = casefile.get(transaction.session, case_id)
        with pytest.raises(ChangedMeanwhile):
            transaction.change(row, hold_reason="zwei", revision=1)
    with vault.read() as session:
        assert casefile.get(session, case_id).record().hold_reason == "eins"


def test_the_same_values_change_nothing(vault: Vault, case_id: CaseId) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        row = casefile.get(transaction.session, case_id)
        transaction.change(row, state=row.state, hold_reason="")
        assert not transaction.changes
        assert row.revision == 1


def test_a_signature_is_a_change_of_its_consent(vault: Vault) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        institution = transaction.add(an_institution())
        releaser = transaction.add(a_professional(institution.id))
        person = transaction.add(a_person())
        row = transaction.add(a_consent(person.id, releaser, signatures=()))
        signature = Signature(kind=SignerKind.YOUNG_PERSON, signed_on=date(2026, 9, 1))
        before = row.record()
        consentwriting.add_signature(transaction, row, signature, 1)
    with vault.read() as session:
        (stored,) = consent.of_person(session, before.person_id)
        (former,) = history.of_row(session, consent.get(session, before.id))
    assert stored.signatures == (signature,)
    assert stored.grants == before.grants
    assert stored.revision == 2
    assert former.previous == {"signatures": []}


def test_what_is_not_there_is_told(vault: Vault) -> None:
    with vault.read() as session, pytest.raises(NotFound):
        casefile.get(session, CaseId(999))


def test_changes_are_announced_after_the_commit_only(vault: Vault) -> None:
    heard: list[frozenset[Change]] = []

    def listener(changes: frozenset[Change]) -> None:
        with vault.read() as session:
            assert session.scalar(select(func.count()).select_from(CaseRow)) == 1
        heard.append(changes)

    vault.subscribe(listener)
    with vault.write(vault.uid, NOW) as transaction:
        case = settle(transaction)
        expected = {
            Change(Kind.CASE, case.id),
            Change(Kind.YOUNG_PERSON, case.person_id),
            Change(Kind.INSTITUTION, case.reporting_institution_id),
        }
        assert heard == []
    assert heard == [expected]


def test_a_refusal_leaves_nothing_behind(vault: Vault) -> None:
    heard: list[frozenset[Change]] = []
    vault.subscribe(heard.append)
    with vault.read() as session:
        before = len(audit.leaves(session, 100))
    with pytest.raises(Stopped):
        stop_after(vault, settle)
    with vault.read() as session:
        assert session.scalar(select(func.count()).select_from(CaseRow)) == 0
        assert len(audit.leaves(session, 100)) == before
    assert heard == []


def test_a_reading_session_writes_nothing(vault: Vault) -> None:
    with vault.read() as session:
        session.add(a_person())
    with vault.read() as session:
        assert not casefile.in_states(session, list(CaseState))


def test_numbers_are_never_given_twice(vault: Vault) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        session = transaction.session
        assert casefile.next_number(session, "KPF", 2026) == "KPF-2026-001"
        assert casefile.next_numbers(session, "KPF", 2026, 2) == ["KPF-2026-002", "KPF-2026-003"]
        assert casefile.next_number(session, "KPF", 2027) == "KPF-2027-001"
    with pytest.raises(Stopped):
        stop_after(vault, lambda t: casefile.next_number(t.session, "KPF", 2026))
    with vault.write(vault.uid, NOW) as transaction:
        assert casefile.next_number(transaction.session, "KPF", 2026) == "KPF-2026-004"


def test_an_id_is_never_given_twice(vault: Vault, case_id: CaseId) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        erase_case(transaction, casefile.get(transaction.session, case_id))
    with vault.write(vault.uid, NOW) as transaction:
        assert settle(transaction).id > case_id


def test_drafts_are_kept_for_their_writer_and_not_audited(vault: Vault) -> None:
    with vault.read() as session:
        before = audit.leaves(session, 1)
    for words in ("erst", "dann"):
        with vault.write(vault.uid, NOW) as transaction:
            draft.save(transaction.session, vault.uid, "case_sheets:1", words, NOW)
    with vault.read() as session:
        assert draft.load(session, vault.uid, "case_sheets:1") == "dann"
        assert draft.load(session, "somebody else", "case_sheets:1") is None
        assert draft.keys(session, vault.uid) == ("case_sheets:1",)
        assert audit.leaves(session, 1) == before
    with vault.write(vault.uid, NOW) as transaction:
        draft.discard(transaction.session, vault.uid, "case_sheets:1")
    with vault.read() as session:
        assert draft.keys(session, vault.uid) == ()


def test_the_trail_says_what_was_done_without_names(vault: Vault, case_id: CaseId) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        row = casefile.get(transaction.session, case_id)
        transaction.change(row, {"state": CaseState.CLOSED}, action=Action.STATE_CHANGED)
        transaction.note(Action.EXPORTED, row.reference(), b"%PDF")
        reference = row.reference()
    with vault.read() as session:
        exported, changed, created = audit.leaves(session, 3)
        row_of_export = session.get(AuditRow, exported.seq)
        assert row_of_export is not None
        assert row_of_export.salt is not None
        assert commit(row_of_export.salt, b"%PDF") == exported.commitment
        everything = b"".join(session.scalars(select(AuditRow.leaf)))
    assert [leaf.action for leaf in (created, changed, exported)] == [
        "angelegt",
        "Stand geändert",
        "ausgeführt",
    ]
    assert {leaf.object for leaf in (created, changed, exported)} == {reference}
    assert exported.uid == vault.uid
    assert exported.ts == NOW
    assert "Müller".encode() not in everything
    assert vault.check() == ()


@pytest.mark.parametrize("field", ["leaf", "signature", "previous", "object"])
def test_an_altered_entry_is_found(vault: Vault, case_id: CaseId, field: str) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        row = transaction.session.scalars(select(AuditRow).where(AuditRow.seq == 3)).one()
        held = getattr(row, field)
        if field == "leaf":
            said = json.loads(held)
            said["action"] = "gedruckt"
            altered: object = json.dumps(said, separators=(",", ":")).encode()
        elif field == "object":
            altered = held + "x"
        else:
            altered = hashlib.sha256(held).digest()
        setattr(row, field, altered)
    (found,) = vault.check()
    assert isinstance(found, AuditBroken)
    assert found.seq == 3


def test_a_missing_entry_is_found(vault: Vault, case_id: CaseId) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        transaction.session.delete(transaction.session.get(AuditRow, 2))
    (found,) = vault.check()
    assert isinstance(found, AuditBroken)


def test_a_run_is_one_entry_that_commits_to_every_row(vault: Vault) -> None:
    with vault.read() as session:
        (before,) = audit.leaves(session, 1)
    with (
        vault.write(vault.uid, NOW) as transaction,
        transaction.run(Action.GENERATED, "seed:7") as run,
    ):
        institution, *_ = run.add_all([an_institution()])
        people = run.add_all([a_person(family_name=f"Erdoğan-{n}") for n in range(5)])
        cases = run.add_all(
            [a_case(p.id, institution.id, number=f"KPF-2026-{p.id}") for p in people]
        )
        assert len({case.id for case in cases}) == 5
    with vault.read() as session:
        (leaf,) = audit.leaves(session, 1)
        row = session.get(AuditRow, leaf.seq)
        assert row is not None
        assert row.rows is not None
        assert len(row.rows) == 11 * 32
    assert (leaf.seq, leaf.action, leaf.object) == (before.seq + 1, "erzeugt", "seed:7")
    assert vault.check() == ()


def test_erasing_leaves_a_commitment_nobody_can_open(vault: Vault, case_id: CaseId) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        row = casefile.get(transaction.session, case_id)
        reference = row.reference()
        transaction.change(row, hold_reason="vertraulich")
        erase_case(transaction, row)
    with vault.read() as session:
        entries = session.scalars(select(AuditRow).where(AuditRow.object == reference)).all()
        assert len(entries) == 3
        assert [entry.salt for entry in entries] == [None, None, None]
        assert not session.scalars(select(HistoryRow)).all()
    assert vault.check() == ()


def test_erasing_one_row_of_a_run_closes_the_commitments_of_the_run(vault: Vault) -> None:
    with (
        vault.write(vault.uid, NOW) as transaction,
        transaction.run(Action.IMPORTED, "file:abc") as run,
    ):
        person, *_ = run.add_all([a_person(), a_person(given_name="Jan")])
    with vault.write(vault.uid, NOW) as transaction:
        transaction.erase(transaction.session.merge(person))
    with vault.read() as session:
        run_of_import = session.scalars(select(AuditRow).where(AuditRow.rows.is_not(None))).one()
        assert run_of_import.salt is None
    assert vault.check() == ()


def test_only_who_opened_the_vault_can_sign(vault: Vault) -> None:
    with pytest.raises(ValueError, match="sign"), vault.write("somebody else", NOW):
        pass


def test_rows_of_a_run_can_be_changed_like_any_other(vault: Vault) -> None:
    with (
        vault.write(vault.uid, NOW) as transaction,
        transaction.run(Action.IMPORTED, "file:abc") as run,
    ):
        institution, *_ = run.add_all([an_institution()])
        releaser, *_ = run.add_all([a_professional(institution.id)])
        person, *_ = run.add_all([a_person()])
        row, other = run.add_all([a_consent(person.id, releaser) for _ in range(2)])
        before = row.record()
        consentwriting.add_signature(transaction, row, before.signatures[0], 1)
    with vault.read() as session:
        stored = [one.record() for one in consent.rows_of_person(session, before.person_id)]
    assert [len(one.signatures) for one in stored] == [2, 1]
    assert [one.revision for one in stored] == [2, 1]
    assert stored[1] == other.record()
    assert len({grant.id for one in stored for grant in one.grants}) == 2
    assert vault.check() == ()


def test_a_row_of_another_transaction_is_not_changed(vault: Vault, case_id: CaseId) -> None:
    with vault.read() as session:
        row = casefile.get(session, case_id)
    with vault.write(vault.uid, NOW) as transaction, pytest.raises(ValueError, match="fetch"):
        transaction.change(row, hold_reason="verloren")
