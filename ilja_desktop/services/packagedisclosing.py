"""The evidence a package leaves at the desk it goes out from: what was told to whom."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.disclosure import Channel, DisclosureDraft, DocumentKind, ReceiverKind
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.minutes import CaseSheet, MinutesEvent, advance
from ilja_desktop.domain.package import Package
from ilja_desktop.domain.user import User
from ilja_desktop.services.errand import Trip
from ilja_desktop.services.packageload import Load
from ilja_desktop.services.papererrand import sheets_among
from ilja_desktop.services.workplace import columns
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.disclosure import DisclosureRow, DocumentRow
from ilja_desktop.store.transaction import Transaction


@dataclass(frozen=True)
class Disclosing:
    """Records what leaves by a package, in the transaction that records the package.

    Args:
        transaction: running.
        user: who sends it.
        contact: to whom.
        trip: what for.
    """

    transaction: Transaction
    user: User
    contact: Contact
    trip: Trip

    def disclose(self, load: Load, package: Package) -> None:
        """Record each case that is told, and each signed sheet that goes along."""
        told = {
            case_id: DisclosureDraft(
                kind=DocumentKind.PACKAGE,
                receiver_kind=ReceiverKind.PROFESSIONAL,
                receiver_id=self.contact.professional_id,
                receiver_name=f"{self.contact.name}, {self.contact.office}",
                channel=Channel.PACKAGE,
                purpose=self.trip.purpose or Purpose.CASE_CONFERENCE,
                legal_basis=self.trip.basis,
                grants=tuple(sorted(grants)),
                case_id=case_id,
                sha256=package.digest,
            )
            for case_id, grants in sorted(load.grants.items())
        }
        for draft in told.values():
            self._note(draft, package.number)
        papers = [each.id for each in load.sent if each.kind is DocumentRow]
        for sheet in sheets_among(self.transaction.session, papers):
            self._hand_out(told[sheet.case_id], sheet)

    def _hand_out(self, told: DisclosureDraft, sheet: CaseSheet) -> None:
        """Record the signed sheet of a case as the copy its reader gets; it needs no other."""
        session = self.transaction.session
        assert sheet.document_id is not None
        conference_id = conference_store.get_item(session, sheet.item_id).conference_id
        copy = replace(
            told,
            kind=DocumentKind.SHEET_EXTRACT,
            conference_id=conference_id,
            sheet_id=sheet.id,
            sheet_version=sheet.version,
            sha256=disclosure_store.get_document(session, sheet.document_id).sha256,
        )
        self._note(copy, disclosure_store.take_copy_number(session, conference_id))
        row = minutes_store.get_sheet(session, sheet.id)
        state = advance(row.state, MinutesEvent.HAND_OUT)
        self.transaction.change(row, {"state": state}, None, Action.DISCLOSED)

    def _note(self, draft: DisclosureDraft, number: int) -> None:
        self.transaction.add(
            DisclosureRow(
                **columns(draft),
                copy_number=number,
                disclosed_at=self.transaction.now,
                disclosed_by_id=self.user.id,
            )
        )
