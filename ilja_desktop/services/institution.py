"""The network: institutions of the legal circles, and the professionals who work there."""

from __future__ import annotations

from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import (
    Institution,
    InstitutionDraft,
    Professional,
    ProfessionalDraft,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import institution as store
from ilja_desktop.store.institution import InstitutionRow, ProfessionalRow

_MAY_LOOK = (Right.READ_CASES, Right.KEEP_NETWORK, Right.ADMINISTER)


class Network:
    """What a user can do with institutions and professionals."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def institutions(self) -> tuple[Institution, ...]:
        """Return all institutions by legal circle and name."""
        self._at.require_any(*_MAY_LOOK)
        with self._at.read() as session:
            return store.institutions(session)

    def professionals(self) -> tuple[Professional, ...]:
        """Return all professionals by name."""
        self._at.require_any(*_MAY_LOOK)
        with self._at.read() as session:
            return store.professionals(session)

    def found(self, draft: InstitutionDraft) -> Institution:
        """Add an institution to the network."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            return transaction.add(InstitutionRow(**columns(draft))).record()

    def change(self, id: InstitutionId, revision: int, draft: InstitutionDraft) -> Institution:
        """Change what is known about an institution."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            row = store.get(transaction.session, id)
            return transaction.change(row, columns(draft), revision).record()

    def appoint(self, draft: ProfessionalDraft) -> Professional:
        """Add a professional to an institution."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            return transaction.add(ProfessionalRow(**columns(draft))).record()

    def change_professional(
        self, id: ProfessionalId, revision: int, draft: ProfessionalDraft
    ) -> Professional:
        """Change what is known about a professional."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            row = store.get_professional(transaction.session, id)
            return transaction.change(row, columns(draft), revision).record()
