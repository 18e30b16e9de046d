"""The office, its dated rules, and the people who may open the vault."""

from __future__ import annotations

from ilja_desktop.domain.locking import Deed, LockRules, LockRulesDraft
from ilja_desktop.domain.office import Office, OfficeDraft, Policy, PolicyDraft
from ilja_desktop.domain.user import Right, User
from ilja_desktop.services.workplace import Workplace, columns, complete, office_of, policy_of
from ilja_desktop.store import locking as locking_store
from ilja_desktop.store import office as store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.locking import LockRulesRow
from ilja_desktop.store.office import PolicyRow


class Offices:
    """What a user can do with the office's own data and rules."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def office(self) -> Office:
        """Return the office that keeps this vault."""
        with self._at.read() as session:
            return office_of(session)

    def policy(self) -> PolicyDraft:
        """Return the rules that hold today."""
        with self._at.read() as session:
            return policy_of(session, self._at.today())

    def policies(self) -> tuple[Policy, ...]:
        """Return all dated sets of rules, the earliest first."""
        with self._at.read() as session:
            return store.policies(session)

    def lock_rules(self) -> LockRulesDraft:
        """Return when the program locks by itself."""
        return self._at.lock_rules()

    def users(self) -> tuple[User, ...]:
        """Return everybody who may open the vault."""
        with self._at.read() as session:
            return user_store.users(session)

    def change(self, revision: int, draft: OfficeDraft) -> Office:
        """Change the office's own data."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.ADMINISTER) as transaction:
            row = store.get(transaction.session)
            return transaction.change(row, columns(draft), revision).record()

    def decide(self, draft: PolicyDraft) -> Policy:
        """Let a new set of rules hold from a day on; what held before stays on record.

        Rules decided twice for the same day are the later ones; the history keeps the others.
        """
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.ADMINISTER) as transaction:
            row = store.policy_row_from(transaction.session, draft.valid_from)
            if row is not None:
                return transaction.change(row, columns(draft)).record()
            return transaction.add(PolicyRow(**columns(draft))).record()

    def decide_lock_rules(self, draft: LockRulesDraft) -> LockRules:
        """Set when the program locks by itself."""
        complete(draft.problems(self._at.today()))
        self._at.require(Right.ADMINISTER)
        self._at.demand_presence(Deed.LOCK_RULES)
        with self._at.write(Right.ADMINISTER) as transaction:
            row = locking_store.find(transaction.session)
            if row is None:
                return transaction.add(LockRulesRow(**columns(draft))).record()
            return transaction.change(row, columns(draft)).record()
