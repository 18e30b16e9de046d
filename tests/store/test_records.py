"""What is stored comes back as it was: every noun, every nested value."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import inspect
from sqlalchemy.dialects import sqlite

from ilja_desktop.domain.casefile import ConsentStatement
from ilja_desktop.domain.commitment import GoalDraft
from ilja_desktop.domain.conference import AttendeeKind
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact
from ilja_desktop.domain.disclosure import Channel, DocumentKind, ReceiverKind
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.formwording import OwnWord
from ilja_desktop.domain.grant import Recipient
from ilja_desktop.domain.holiday import FreePeriod
from ilja_desktop.domain.ids import (
    ConferenceId,
    DisclosureId,
    GrantId,
    InstitutionId,
    UserId,
    YoungPersonId,
)
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.invitation import Reply
from ilja_desktop.domain.loss import LostThing, Protection
from ilja_desktop.domain.minutes import MinutesState, Outcome
from ilja_desktop.domain.scan import ScanKind, ScanOrigin
from ilja_desktop.domain.selection import Decision, Ground
from ilja_desktop.domain.stoppeditem import StoppedText
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.store import disclosure, user
from ilja_desktop.store.audit import AuditRow
from ilja_desktop.store.backup import BackupRulesRow
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.conference import AgendaItemRow, AttendanceRow
from ilja_desktop.store.conferenceseries import ConferenceSeriesRow
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.disclosure import DisclosureRow
from ilja_desktop.store.form import FormReviewRow, FormWordingRow
from ilja_desktop.store.holiday import SchoolHolidaysRow
from ilja_desktop.store.institution import ProfessionalRow
from ilja_desktop.store.invitation import FamilyInvitationRow, InvitationRow
from ilja_desktop.store.legalground import LegalGroundRow
from ilja_desktop.store.locking import LockRulesRow
from ilja_desktop.store.loss import LossRow
from ilja_desktop.store.minutes import CaseSheetRow, MinutesRow
from ilja_desktop.store.nouns import TABLES
from ilja_desktop.store.offer import OfferRow
from ilja_desktop.store.person import CustodyHolderRow
from ilja_desktop.store.retention import RetentionRow
from ilja_desktop.store.rows import NounRow, PartRow, Stamp
from ilja_desktop.store.scan import ScanRow
from ilja_desktop.store.selection import SelectionRow
from ilja_desktop.store.shield import ShieldRow
from ilja_desktop.store.stoppeditem import StoppedItemRow
from ilja_desktop.store.structured import Structured
from ilja_desktop.store.thirdperson import ThirdPersonRow
from ilja_desktop.store.vault import Transaction, Vault
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
from tests.store.later import a_board, a_step, published
from tests.store.packagerows import a_package
from tests.store.paperrows import a_paper, a_place, a_remark
from tests.store.pathrows import a_path
from tests.store.tandemrows import a_tandem

NOUNS = [table for table in TABLES if issubclass(table, NounRow)]
PARTS = [table for table in TABLES if issubclass(table, PartRow)]
HINTS = (
    tuple[str, ...],
    tuple[GrantId, ...],
    tuple[Fact, ...],
    frozenset[Role],
    Recipient,
    Entruster,
    Withdrawal,
    ConsentStatement,
)


@pytest.mark.parametrize("hint", HINTS, ids=str)
@given(data=st.data())
def test_a_nested_value_comes_back(hint: Any, data: st.DataObject) -> None:
    value = data.draw(st.from_type(hint))
    column, dialect = Structured(hint), sqlite.dialect()
    text = column.process_bind_param(value, dialect)
    assert column.process_result_value(text, dialect) == value


def test_a_stamp_needs_its_zone() -> None:
    column, dialect = Stamp(), sqlite.dialect()
    with pytest.raises(ValueError, match="zone"):
        column.process_bind_param(datetime(2026, 1, 1), dialect)
    summer = datetime.fromisoformat("2026-07-01T10:00:00+02:00")
    kept = column.process_bind_param(summer, dialect)
    assert column.process_result_value(kept, dialect) == datetime(2026, 7, 1, 8, tzinfo=UTC)


@pytest.mark.parametrize("row", PARTS, ids=lambda row: row.__name__)
def test_a_part_has_the_fields_of_its_record(row: type[PartRow[Any]]) -> None:
    columns = set(inspect(row).columns.keys())
    names = {field.name for field in fields(row.PART)}
    assert names <= columns
    assert columns - names <= {"id", "consent_id"}


def furnish(transaction: Transaction) -> list[NounRow[Any]]:
    """Add at least one row of every noun the template lacks, with many fields filled."""
    case = settle(transaction)
    releaser = transaction.add(a_professional(case.reporting_institution_id))
    taken_back = Withdrawal(withdrawn_on=TODAY, withdrawn_by="selbst", form=WithdrawalForm.ORAL)
    names = ("Onkel Yusuf", "Frau Łęcka")
    consent = a_consent(case.person_id, releaser, companions=names, withdrawals=(taken_back,))
    conference = transaction.add(a_conference(releaser.id, secrecy_notice_at=NOW))
    item = transaction.add(an_item(conference.id, case.id))
    report = transaction.add(a_report(case.id, releaser.id, facts=(FACT, FACT)))
    kept = RetentionRow(case_id=case.id, held_on=TODAY, hold_reason="Hilfeakte")
    loss = LossRow(
        thing=LostThing.PAPER,
        protection=Protection.PAPER,
        noticed_at=NOW,
        copies=(DisclosureId(1),),
        circumstances="Rucksack im Zug",
    )
    return [
        case,
        transaction.add(kept),
        transaction.add(loss),
        transaction.add(consent),
        conference,
        item,
        report,
        *hold(transaction, item, releaser),
        *print_out(transaction, item, consent, releaser),
        transaction.add(LockRulesRow()),
        transaction.add(an_offer()),
        transaction.add(BackupRulesRow()),
        *own_forms(transaction),
        *a_plan(transaction, item, releaser),
        *a_tandem(transaction, case.person_id, releaser),
        *a_path(transaction, case.person_id),
        *a_package(transaction, case, releaser),
        transaction.add(a_shield(case.person_id)),
        transaction.add(a_scan(consent)),
        transaction.add(a_ground(case.person_id, case.reporting_institution_id)),
    ]


def an_offer() -> OfferRow:
    """The row of an offer with a date and places."""
    return OfferRow(
        name="Jugendwerkstatt",
        carrier="Werkstatt e. V.",
        legal_circle=LegalCircle.FREE_YOUTH_WELFARE,
        starts_on=TODAY,
        places=0,
        as_of=TODAY,
    )


def a_scan(consent: ConsentRow) -> ScanRow:
    """The row of a scan that the first user attached and nobody has compared yet."""
    return ScanRow(
        consent_id=consent.id,
        person_id=consent.person_id,
        kind=ScanKind.JPEG,
        origin=ScanOrigin.PAPER,
        title="Einwilligung, Seite 1",
        content=b"\xff\xd8",
        sha256="ef" * 32,
        size=2,
        attached_at=NOW,
        attached_by_id=UserId(1),
    )


def a_ground(person_id: YoungPersonId, institution_id: InstitutionId) -> LegalGroundRow:
    """The row of a legal ground that the first user recorded."""
    return LegalGroundRow(
        person_id=person_id,
        institution_id=institution_id,
        categories=(DataCategory.BENEFITS,),
        code="69_1_1",
        reason="Leistungen werden abgestimmt",
        valid_from=TODAY,
        valid_until=TODAY,
        recorded_by_id=1,
        recorded_on=TODAY,
    )


def own_forms(transaction: Transaction) -> list[NounRow[Any]]:
    """Add a reviewed translation and a wording of the office's own."""
    word = OwnWord(
        language=FormLanguage.TIGRINYA, address=Address.FORMAL, name="form.title", text="ውዕል"
    )
    review = FormReviewRow(
        kind=FormKind.CONSENT,
        version="1.0",
        language=FormLanguage.ARABIC,
        reviewed_by="Leyla Haddad-Özgür",
        reviewed_on=TODAY,
    )
    wording = FormWordingRow(
        kind=FormKind.CONSENT, base="1.0", number=1, decided_on=TODAY, words=(word,)
    )
    return [transaction.add(review), transaction.add(wording)]


def a_plan(
    transaction: Transaction, item: AgendaItemRow, contact: ProfessionalRow
) -> list[NounRow[Any]]:
    """Add a series, a list of school holidays, and whom a conference invites."""
    series = ConferenceSeriesRow(
        name="Fallkonferenz am Berufskolleg",
        place="Berufskolleg",
        starts_at=time(14),
        ends_at=time(16),
        moderator_id=contact.id,
        invited=(contact.institution_id,),
    )
    easter = FreePeriod(name="Osterferien", first=date(2027, 3, 22), last=date(2027, 4, 3))
    lists = SchoolHolidaysRow(source="Amtsblatt", as_of=TODAY, periods=(easter,), decided_on=TODAY)
    invited = InvitationRow(
        conference_id=item.conference_id,
        institution_id=contact.institution_id,
        professional_id=contact.id,
        reply=Reply.REPRESENTED,
        represented_by="Frau Łęcka",
        replied_on=TODAY,
    )
    family = FamilyInvitationRow(item_id=item.id, starts_at=time(14, 40), companion="Onkel Yusuf")
    chosen = SelectionRow(
        case_id=item.case_id,
        conference_id=item.conference_id,
        decision=Decision.POSTPONED,
        ground=Ground.ROOM,
        reason="Kupferberg zuerst",
        decided_on=TODAY,
        decided_by_id=1,
    )
    return [transaction.add(row) for row in (series, lists, invited, family, chosen)]


def a_shield(person_id: int) -> ShieldRow:
    """The row of a shield whose key nobody has."""
    return ShieldRow(
        person_id=person_id,
        version=1,
        charter=b"{}",
        signature=b"",
        signed_by="u1",
        reason="Schutzadresse",
        shielded_on=TODAY,
    )


FACT = Fact(category=DataCategory.SCHOOL, text="„erzählt“ viel")


def hold(
    transaction: Transaction, item: AgendaItemRow, owner: ProfessionalRow
) -> list[NounRow[Any]]:
    """Add who sat at the table for an item, a goal and a commitment."""
    case = transaction.session.get_one(CaseRow, item.case_id)
    holder = CustodyHolderRow(person_id=case.person_id, family_name="Tesfay", given_name="Abrehet")
    transaction.add(holder)
    teacher = ThirdPersonRow(person_id=case.person_id, name="Łucja Nowak", relation="Lehrerin")
    transaction.add(teacher)
    goal = transaction.add(GoalRow(case_id=case.id, item_id=item.id, text="Praktikum"))
    seat = AttendanceRow(
        item_id=item.id, kind=AttendeeKind.CUSTODY_HOLDER, custody_holder_id=holder.id
    )
    commitment = CommitmentRow(
        case_id=case.id,
        item_id=item.id,
        text="ruft an",
        owner_id=owner.id,
        due_on=date(2026, 12, 24),
        goal_id=goal.id,
    )
    stopped = StoppedItemRow(
        item_id=item.id,
        case_id=case.id,
        content=StoppedText(goals=(GoalDraft(text="Praktikum"),)),
        stopped_at=NOW,
    )
    transaction.add(commitment)
    others = (seat, stopped, a_step(commitment), a_board(owner))
    return [teacher, goal, commitment, *(transaction.add(row) for row in others)]


def print_out(
    transaction: Transaction, item: AgendaItemRow, consent: ConsentRow, receiver: ProfessionalRow
) -> list[NounRow[Any]]:
    """Add minutes, a sheet with its paper, and a copy that was handed out."""
    paper = a_paper(transaction, item)
    sheet = transaction.add(
        CaseSheetRow(
            item_id=item.id,
            case_id=item.case_id,
            facts=(FACT,),
            view="Ich will Tischler werden",
            outcome=Outcome.AGREED,
            document_id=paper.id,
            finalised_at=NOW,
        )
    )
    copy = DisclosureRow(
        kind=DocumentKind.SHEET_EXTRACT,
        receiver_kind=ReceiverKind.PROFESSIONAL,
        receiver_id=receiver.id,
        receiver_name="Frau Öztürk-Weiß",
        channel=Channel.BY_HAND,
        legal_basis="Einwilligung",
        grants=tuple(grant.id for grant in consent.record().grants),
        sheet_id=sheet.id,
        sha256="cd" * 32,
        copy_number=disclosure.take_copy_number(transaction.session, item.conference_id),
        disclosed_at=NOW,
        disclosed_by_id=user.users(transaction.session)[0].id,
    )
    minutes = MinutesRow(conference_id=item.conference_id, state=MinutesState.FINAL)
    about = (a_place(transaction, paper, item), a_remark(transaction, item))
    figures = published(paper.record().id, copy.disclosed_by_id)
    rest = (transaction.add(row) for row in (minutes, copy, *figures))
    return [paper, sheet, *about, *rest]


def test_every_noun_comes_back_as_it_was(vault: Vault) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        rows = furnish(transaction)
        before = [(type(row), row.id, row.record()) for row in rows]
    with vault.read() as session:
        for kind, id, record in before:
            row = session.get(kind, id)
            assert row is not None
            assert row.record() == record
        for kind in NOUNS:
            assert session.query(kind).first() is not None, kind
    assert vault.check() == ()


def test_every_noun_is_found_by_its_kind(vault: Vault) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        for row in furnish(transaction):
            assert set(row.announced()) <= transaction.changes
            kind, _, uuid = row.reference().partition(":")
            assert (kind, UUID(uuid)) == (row.__tablename__, row.uuid)


def test_lists_of_documents_leave_the_content_in_the_vault(vault: Vault) -> None:
    with vault.write(vault.uid, NOW) as transaction:
        furnish(transaction)
    with vault.read() as session:
        (head,) = disclosure.documents(session)
        row = disclosure.get_document(session, head.id)
        assert "content" in inspect(row).unloaded
        assert head == replace(row.record(), content=b"")
        assert row.record().content == b"%PDF-1.7"
        assert disclosure.document_of_hash(session, head.sha256) == head
        assert disclosure.document_of_hash(session, "00") is None
        assert disclosure.of_hash(session, "cd" * 32) == disclosure.disclosures(session)[0]


def test_copies_are_numbered_for_each_conference(vault: Vault) -> None:
    one, two = ConferenceId(1), ConferenceId(2)
    with vault.write(vault.uid, NOW) as transaction:
        session = transaction.session
        numbers = [disclosure.take_copy_number(session, id) for id in (one, one, two)]
    with vault.read() as session:
        assert disclosure.copy_number_ahead(session, one) == 3
    assert numbers == [1, 2, 1]


def test_the_trail_holds_one_entry_for_each_row(vault: Vault) -> None:
    with vault.read() as session:
        entries = session.query(AuditRow).count()
    assert entries == 3
