"""Rows of what is exchanged with other desks: a contact, a package, a case on loan."""

from typing import Any

from ilja_desktop.domain.ids import CaseId, ContactId, ProfessionalId
from ilja_desktop.domain.loan import LoanSide
from ilja_desktop.domain.package import Direction, Errand, PackageState
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.contact import ContactRow
from ilja_desktop.store.institution import ProfessionalRow
from ilja_desktop.store.loan import LoanRow
from ilja_desktop.store.package import PackageRow
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.vault import Transaction
from tests.builders import NOW, TODAY


def a_package(
    transaction: Transaction, case: CaseRow, owner: ProfessionalRow
) -> list[NounRow[Any]]:
    """Add a contact, a package to them, and a case that went with it."""
    contact = transaction.add(
        ContactRow(
            name="Miłosz Zając",
            office="Jugendamt Stollenberg",
            professional_id=ProfessionalId(owner.id),
            desk="0" * 32,
            epk="age1stollen",
            certificate=b"DER",
            authority=b"DER",
        )
    )
    package = PackageRow(
        direction=Direction.OUT,
        contact_id=ContactId(contact.id),
        errand=Errand.CASE,
        subject=case.uuid,
        number=1,
        digest="ab" * 32,
        made_at=NOW,
        state=PackageState.MADE,
    )
    loan = LoanRow(
        case_id=CaseId(case.id),
        contact_id=ContactId(contact.id),
        side=LoanSide.LENT,
        since=TODAY,
    )
    return [contact, transaction.add(package), transaction.add(loan)]
