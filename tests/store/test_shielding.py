"""What a shield closes stays closed to whoever has the data key, and open to those named."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import func, select, text

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.shield import HIDDEN, HIDDEN_NAME, CaseShielded
from ilja_desktop.keys.admitting import grantor_of
from ilja_desktop.keys.audit import commit
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.keys.certificate import Person, issue
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import Uid
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.shieldkey import Charter, Holder, ShieldKey, shield_of
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import certificate, copying, draft, history, shield, shielding
from ilja_desktop.store.audit import AuditRow
from ilja_desktop.store.casefile import CaseReportRow
from ilja_desktop.store.caselist import case_lines
from ilja_desktop.store.commitment import CommitmentRow
from ilja_desktop.store.copying import Locked
from ilja_desktop.store.disclosure import DocumentRow
from ilja_desktop.store.history import HistoryRow
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.protection import PROTECTED
from ilja_desktop.store.sealing import ShieldForged
from ilja_desktop.store.search import find_cases
from ilja_desktop.store.shield import ShieldKeyRow, ShieldRow
from ilja_desktop.store.shielding import Grant
from ilja_desktop.store.vault import Vault
from tests.builders import (
    NOW,
    TODAY,
    a_conference,
    a_consent,
    a_professional,
    a_report,
    an_item,
    settle,
)
from tests.store import pages

SECRETS = (
    "Ghebremariam",
    "Luwam",
    "Kronenschule",
    "wohnt jetzt bei Familie Łęcka",
    "Tesfay-Kowalczyk",
    "Zufluchtswohnung",
    "%PDF-1.7 Fallblatt Ghebremariam",
    "früher Yohannes",
    "halb getippt",
    "die Kollegin ist ihre Tante",
    "1988-ü-Akte",
)
BORN_ON = date(2008, 3, 14)


class Office:
    """A vault with one case in it, its user, and a colleague who has the data key too."""

    def __init__(self, unlocked: Unlocked) -> None:
        self.unlocked = unlocked
        self.colleague = replace(unlocked, uid=Uid("colleague"), identity=Identity.generate())
        self._certify()
        self.case_id, self.person_id = self._furnish()

    def _certify(self) -> None:
        with self.open() as vault, vault.write(vault.uid, NOW) as transaction:
            authority = certificate.authority(transaction.session)
            named = Person("Ute Weiß", self.colleague.uid, self.colleague.identity.public.spk)
            key = grantor_of(self.unlocked).authority_key
            der = issue(key, authority, named, NOW)
            certificate.add_personal(transaction.session, self.colleague.uid, der)

    def _furnish(self) -> tuple[int, YoungPersonId]:
        with self.open() as vault, vault.write(vault.uid, NOW) as transaction:
            session = transaction.session
            case = settle(
                transaction, family_name="früher Yohannes", given_name="Luwam", born_on=BORN_ON
            )
            person = session.get_one(YoungPersonRow, case.person_id)
            transaction.change(person, family_name="Ghebremariam", school="Kronenschule")
            worker = transaction.add(a_professional(case.reporting_institution_id))
            holder = CustodyHolderRow(person_id=person.id, family_name="Tesfay-Kowalczyk")
            transaction.add(holder)
            transaction.add(a_consent(person.id, worker, original_kept_at="1988-ü-Akte"))
            words = "wohnt jetzt bei Familie Łęcka"
            transaction.add(a_report(case.id, worker.id, occasion=words))
            conference = transaction.add(a_conference(worker.id))
            item = transaction.add(an_item(conference.id, case.id))
            transaction.add(
                CommitmentRow(
                    case_id=case.id, item_id=item.id, text="Zufluchtswohnung", due_on=TODAY
                )
            )
            transaction.add(a_document(case.id))
            draft.save(session, vault.uid, f"cases:{case.id}", '{"a": "halb getippt"}', NOW)
            return case.id, case.person_id

    @contextmanager
    def open(self, unlocked: Unlocked | None = None) -> Iterator[Vault]:
        vault = Vault.open(unlocked or self.unlocked)
        yield vault
        vault.close()

    def grant(self, key: ShieldKey, *named: Unlocked) -> Grant:
        holders = tuple(Holder(each.uid, each.identity.public.epk) for each in named)
        charter = Charter.of(key, holders, None)
        signature = self.unlocked.identity.sign(charter.octets())
        return Grant(key=key, charter=charter, signature=signature, signed_by=self.unlocked.uid)

    def put_up(self, *named: Unlocked) -> ShieldKey:
        """Shield the young person."""
        key = ShieldKey.generate(self.unlocked.header.vault_id, uuid4())
        with self.open() as vault, vault.write(vault.uid, NOW) as transaction:
            person = transaction.session.get_one(YoungPersonRow, self.person_id)
            grant = self.grant(key, self.unlocked, *named)
            reason = "die Kollegin ist ihre Tante"
            shielding.put_up(transaction, person, grant, reason, TODAY)
        return key

    def readable(self) -> list[str]:
        """Return the secrets that stand in the decrypted pages."""
        database, key = self.unlocked.database, self.unlocked.database_key
        assert not [f for f in pages.files(database) if f.name.endswith("wal")]
        held = b"".join(pages.decrypted(database, key))
        return [word for word in SECRETS if word.encode() in held]


def a_document(case_id: int) -> DocumentRow:
    return DocumentRow(
        kind=DocumentKind.SHEET_ARCHIVE,
        title="Fallblatt",
        content=CONTENT,
        sha256="ab" * 32,
        case_id=CaseId(case_id),
        created_at=NOW,
    )


CONTENT = b"%PDF-1.7 Fallblatt Ghebremariam" * 400


@pytest.fixture
def office(unlocked: Unlocked) -> Office:
    return Office(unlocked)


def told(vault: Vault) -> dict[str, list[object]]:
    """Return everything the vault says of what can be protected."""
    with vault.read() as session:
        return {
            kind.__tablename__: [
                replace(row.record(), revision=0) for row in session.scalars(select(kind))
            ]
            for kind in PROTECTED
            if kind is not ShieldRow
        }


def test_the_decrypted_pages_hold_no_name_and_no_text(office: Office) -> None:
    assert set(SECRETS) - set(office.readable()) == {"die Kollegin ist ihre Tante"}
    office.put_up()
    assert office.readable() == []


def test_those_named_read_everything_as_before(office: Office) -> None:
    with office.open() as vault:
        before = told(vault)
        with vault.read() as session:
            person = session.get_one(YoungPersonRow, office.person_id)
            formerly = history.of_row(session, person)
    office.put_up(office.colleague)
    for user in (office.unlocked, office.colleague):
        with office.open(user) as vault:
            assert told(vault) == before
            with vault.read() as session:
                person = session.get_one(YoungPersonRow, office.person_id)
                assert history.of_row(session, person) == formerly
                own = draft.load(session, office.unlocked.uid, f"cases:{office.case_id}")
                assert own == '{"a": "halb getippt"}'
            assert vault.check() == ()


def test_a_colleague_sees_that_there_is_a_case_and_nothing_of_it(office: Office) -> None:
    office.put_up()
    with office.open(office.colleague) as vault, vault.read() as session:
        person = session.get_one(YoungPersonRow, office.person_id).record()
        assert (person.family_name, person.given_name) == (HIDDEN_NAME, "")
        assert person.born_on == date(2008, 7, 1)
        assert session.scalars(select(CaseReportRow)).one().occasion == HIDDEN
        assert session.scalars(select(DocumentRow)).one().content == b""
        (line,) = case_lines(session, find_cases(session, "KPF-2026", closed_drafts=True))
        assert (line.family_name, line.school) == (HIDDEN_NAME, HIDDEN)
        for word in ("Ghebremariam", "Luwam", "Kronenschule"):
            assert not find_cases(session, word, closed_drafts=True)
        text_of_draft = draft.load(session, office.unlocked.uid, f"cases:{office.case_id}")
        assert text_of_draft is None
        person_row = session.get_one(YoungPersonRow, office.person_id)
        assert all(not former.previous for former in history.of_row(session, person_row))


def test_a_colleague_can_write_nothing_that_is_protected(office: Office) -> None:
    office.put_up()
    with office.open(office.colleague) as vault:
        before = told(vault)
        with pytest.raises(CaseShielded):
            rename(vault, office.person_id, "Yohannes")
        with pytest.raises(CaseShielded), vault.write(vault.uid, NOW) as transaction:
            transaction.add(a_report(office.case_id, 1))
        with pytest.raises(CaseShielded), vault.write(vault.uid, NOW) as transaction:
            draft.save(transaction.session, vault.uid, f"cases:{office.case_id}", "{}", NOW)
        assert told(vault) == before


def test_what_is_written_later_lies_sealed_too(office: Office) -> None:
    office.put_up()
    with office.open() as vault:
        with vault.write(vault.uid, NOW) as transaction:
            session = transaction.session
            person = session.get_one(YoungPersonRow, office.person_id)
            transaction.change(person, given_name="Zyx-Neuer-Name")
            report = session.scalars(select(CaseReportRow)).one()
            transaction.change(report, question="Wxy-Frage")
            transaction.add(a_document(office.case_id))
            with transaction.run(Action.IMPORTED, "file:1") as run:
                run.add_all([CustodyHolderRow(person_id=person.id, family_name="Vxy-Vormund")])
            draft.save(session, vault.uid, f"cases:{office.case_id}", "Uxy-Entwurf", NOW)
            assert person.record().given_name == "Zyx-Neuer-Name"
        with vault.read() as session:
            names = session.scalars(select(CustodyHolderRow.id)).all()
            assert session.get_one(CustodyHolderRow, names[-1]).family_name == "Vxy-Vormund"
        assert vault.check() == ()
    held = b"".join(pages.decrypted(office.unlocked.database, office.unlocked.database_key))
    for word in ("Zyx-Neuer-Name", "Wxy-Frage", "Vxy-Vormund", "Uxy-Entwurf"):
        assert word.encode() not in held
    assert office.readable() == []


def test_the_trail_confirms_no_guess(office: Office) -> None:
    office.put_up()
    with office.open() as vault:
        with vault.write(vault.uid, NOW) as transaction:
            person = transaction.session.get_one(YoungPersonRow, office.person_id)
            name = person.reference()
            transaction.change(person, family_name="Neu")
            guess = canonical({"family_name": "Neu", "uuid": str(person.uuid), "revision": 3})
        with vault.read() as session:
            entries = session.scalars(select(AuditRow).where(AuditRow.object == name)).all()
    salted = [entry for entry in entries if entry.salt is not None]
    assert len(salted) == 2  # that a shield was put up, and the change after it
    assert len(entries) > len(salted)
    for entry in salted:
        assert entry.salt is not None
        assert commit(entry.salt, guess).hex().encode() not in entry.leaf


def test_a_new_key_closes_the_case_to_whoever_is_not_named_any_more(office: Office) -> None:
    former = office.put_up(office.colleague)
    with office.open(office.colleague) as vault:
        before = told(vault)
    with office.open() as vault, vault.write(vault.uid, NOW) as transaction:
        row = shield.of_person(transaction.session, office.person_id)
        assert row is not None
        key = ShieldKey.generate(former.vault_id, former.shield, 2)
        shielding.renew(transaction, row, office.grant(key, office.unlocked))
    with office.open() as vault:
        assert told(vault) == before
        with vault.read() as session:
            for kind in PROTECTED:
                for sealed in session.scalars(select(kind.sealed)):
                    assert sealed is None or shield_of(sealed) == (key.shield, 2)
            for earlier in session.scalars(select(HistoryRow)):
                assert earlier.sealed is not None
                assert shield_of(earlier.sealed)[1] == 2
    with office.open(office.colleague) as vault, vault.read() as session:
        assert session.get_one(YoungPersonRow, office.person_id).family_name == HIDDEN_NAME


def test_a_lifted_shield_leaves_everything_as_it_was(office: Office) -> None:
    with office.open() as vault:
        before = told(vault)
    office.put_up()
    with office.open() as vault, vault.write(vault.uid, NOW) as transaction:
        row = shield.of_person(transaction.session, office.person_id)
        assert row is not None
        shielding.lift(transaction, row, "Wegzug der Kollegin")
    with office.open(office.colleague) as vault:
        assert told(vault) == before
        with vault.read() as session:
            assert session.scalar(select(func.count()).select_from(ShieldKeyRow)) == 0
            assert len(find_cases(session, "Ghebremariam", closed_drafts=True)) == 1
    assert set(SECRETS) - set(office.readable()) == {"die Kollegin ist ihre Tante"}


def rename(vault: Vault, person_id: YoungPersonId, name: str) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        session = transaction.session
        session.scalars(select(CustodyHolderRow)).all()
        transaction.change(session.get_one(YoungPersonRow, person_id), family_name=name)


FORGERIES = {
    "another row's value": "UPDATE custody_holders SET sealed = (SELECT sealed FROM young_people)",
    "a cut value": "UPDATE young_people SET sealed = substr(sealed, 1, 60)",
    "a shield taken away": "DELETE FROM shields",
    "a charter nobody signed": "UPDATE shields SET signature = x'00'",
    "a charter signed by another": "UPDATE shields SET signed_by = 'colleague'",
}


@pytest.mark.parametrize("statement", FORGERIES.values(), ids=FORGERIES)
def test_a_forgery_is_noticed_and_nothing_is_written_over_it(
    office: Office, statement: str
) -> None:
    office.put_up()
    with office.open() as vault, vault.write(vault.uid, NOW) as transaction:
        transaction.session.execute(text(statement))
    with office.open() as vault, pytest.raises((ShieldForged, CaseShielded)):
        rename(vault, office.person_id, "Neuer-Name")
    held = b"".join(pages.decrypted(office.unlocked.database, office.unlocked.database_key))
    assert b"Neuer-Name" not in held


def test_whoever_leaves_is_dropped_and_a_new_key_is_due(office: Office) -> None:
    office.put_up(office.colleague)
    with office.open() as vault:
        with vault.write(vault.uid, NOW) as transaction:
            (shield_id,) = shielding.drop(transaction.session, office.colleague.uid)
        with vault.read() as session:
            assert session.get_one(ShieldRow, shield_id).renewal_due
            assert shield.holders(session, shield_id) == {vault.uid}
    with office.open(office.colleague) as vault:
        assert vault.ring().closed() == {office.person_id}


def test_a_copy_under_another_data_key_opens_for_those_named(office: Office) -> None:
    office.put_up()
    with office.open() as vault:
        before = told(vault)
    source = Locked(office.unlocked.database, office.unlocked.database_key)
    moved = replace(
        office.unlocked, data_key=DataKey.generate(), folder=office.unlocked.folder / "new"
    )
    moved.folder.mkdir()
    target = Locked(moved.database, moved.database_key)
    copying.copy(source, target, office.unlocked.header.vault_id, lambda _done, _all: None)
    with office.open(moved) as vault:
        assert told(vault) == before
    colleague = replace(moved, uid=office.colleague.uid, identity=office.colleague.identity)
    with office.open(colleague) as vault:
        assert vault.ring().closed() == {office.person_id}
