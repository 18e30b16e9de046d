"""Access to the vault: one's own password, and taking in somebody else.

Keys are derived here: off the window's thread, on the compute lane.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import monotonic

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right, User, UserDraft, demand_office_roles, grants
from ilja_desktop.keys import admitting, kdf
from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.admitting import Admitted, LabelTaken
from ilja_desktop.keys.certificate import usable_name
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.machine import physical_memory
from ilja_desktop.keys.newuser import NewUser
from ilja_desktop.keys.password import FLOOR
from ilja_desktop.keys.passwordstrength import Judge
from ilja_desktop.keys.slot import open_seeds
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.familiar import familiar_names
from ilja_desktop.services.unlocking import proving, settle_failures
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.user import UserRow


def calibrated() -> KdfCost:
    """Return the cost of deriving a key that suits this machine, never below the floor."""
    return kdf.calibrate(monotonic, physical_memory())


@dataclass(eq=False)
class PasswordKnown(Refusal):
    """Somebody else knows this password, so it cannot become one's own."""


class Access:
    """What a user can do about passwords and people; holds the vault's keys."""

    def __init__(self, workplace: Workplace, unlocked: Unlocked) -> None:
        self._at = workplace
        self._unlocked = unlocked

    @property
    def unlocked(self) -> Unlocked:
        """The vault's keys as they are now."""
        return self._unlocked

    def renew(self, unlocked: Unlocked) -> None:
        """Go on with the keys after another use case has changed the header."""
        self._unlocked = unlocked

    @property
    def administrator(self) -> bool:
        """Whether the signed-in user can take in others."""
        return self._unlocked.administrator

    def authority(self) -> bytes:
        """Return the certificate of the office's own authority, DER."""
        with self._at.read() as session:
            return certificate_store.authority(session)

    def familiar_names(self) -> tuple[str, ...]:
        """Return the names in the vault, which no password should be made of."""
        with self._at.read() as session:
            return familiar_names(session)

    def judge(self) -> Judge:
        """Return who judges new passwords by the names in the vault and the office's policy."""
        minimum = self._unlocked.header.policy.password_minimum
        return Judge(self.familiar_names(), replace(FLOOR, minimum=minimum))

    def prove(self, password: str) -> None:
        """Take the password once more, so that delicate deeds pass for a few minutes.

        Raises:
            WrongPassword: it is not that of the signed-in user.
        """
        with proving(self._unlocked, self._at.clock):
            open_seeds(self._unlocked.header, self._unlocked.uid, password)
        settle_failures(self._at.vault, self._unlocked, self._at.clock)
        self._at.presence.note()

    def change_password(self, old: str, new: str, cost: KdfCost | None = None) -> None:
        """Change the signed-in user's password.

        Args:
            old: the password so far.
            new: at least as long as the policy asks.
            cost: of deriving the key; fitted to this machine unless given.
        """
        if self._at.user.password_temporary and old == new:
            raise PasswordKnown
        names = self.familiar_names()
        with proving(self._unlocked, self._at.clock):
            changed = keys.change_password(self._unlocked, old, new, cost or calibrated(), names)
        self._unlocked = changed
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            row = user_store.get_by_uid(transaction.session, self._at.user.uid)
            values = {"password_temporary": False}
            transaction.change(row, values, action=Action.PASSWORD_CHANGED)
        self._at.presence.note()

    def strengthen(self, password: str, seconds: float) -> bool:
        """Wrap the keys at a higher cost if this machine is fast enough; tell whether it was done.

        Args:
            password: that of the signed-in user, right now at hand.
            seconds: how long unlocking with it took.
        """
        cost = kdf.stronger(self._unlocked.slot.kdf.cost, seconds, physical_memory())
        if cost is None or self._at.vault.barred is not None:
            return False
        self._unlocked = keys.strengthen(self._unlocked, password, cost)
        return True

    def admit(self, draft: UserDraft, password: str, cost: KdfCost | None = None) -> Admitted:
        """Make a key of their own for somebody; ``take_in`` puts them on record."""
        self._at.require(Right.ADMINISTER)
        demand_office_roles(draft.roles)
        complete(draft.problems(self._at.today()))
        self._at.demand_presence(Deed.NEW_USER)
        newcomer = NewUser(
            label=draft.name,
            name=draft.display_name or draft.name,
            password=password,
            familiar=self.familiar_names(),
        )
        self._demand_free(draft.name)
        admitted = admitting.add_user(
            self._unlocked,
            newcomer,
            cost or calibrated(),
            self.authority(),
            self._at.clock(),
            administrator=grants(draft.roles, Right.ADMINISTER),
        )
        self._unlocked = admitted.unlocked
        return admitted

    def _demand_free(self, label: str) -> None:
        """Refuse a name under which somebody stands on record, even if they have left."""
        wanted = usable_name(label).casefold()
        with self._at.read() as session:
            if any(user.name.casefold() == wanted for user in user_store.users(session)):
                raise LabelTaken(label)

    def take_in(self, draft: UserDraft, admitted: Admitted) -> User:
        """Put somebody on record who has a key now; from here on they can sign in."""
        with self._at.write(Right.ADMINISTER) as transaction:
            row = transaction.add(UserRow(uid=admitted.uid, **columns(draft)))
            certificate_store.add_personal(transaction.session, admitted.uid, admitted.certificate)
            return row.record()
