"""The people of the vault: their roles, a forgotten password, removing one, their certificates.

Only whoever may administer does any of it, and the keys follow the roles: the office CA's key is
sealed to exactly those who may. What derives keys runs on the compute lane, the rest on the store
lane.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.certificate import RenewalRule, RevocationReason
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.staff import StaffMember, Standing, administrators
from ilja_desktop.domain.user import Right, User, UserDraft, demand_office_roles, grants
from ilja_desktop.keys import people as people_keys
from ilja_desktop.keys import rotation as rotation_keys
from ilja_desktop.keys.admitting import grantor_of
from ilja_desktop.keys.certificate import to_pem, valid_until
from ilja_desktop.keys.header import Uid
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.newuser import NewUser
from ilja_desktop.keys.people import NewKeys
from ilja_desktop.keys.revocation import list_pem
from ilja_desktop.keys.rotation import LastAdministrator, NotOneself
from ilja_desktop.services.access import Access, calibrated
from ilja_desktop.services.revocation import (
    issue_list,
    renew_authority,
    renew_personal,
    revoke,
)
from ilja_desktop.services.rotation import Wish, rotate
from ilja_desktop.services.shield import Shields, demand_others_named
from ilja_desktop.services.watch import Unwatched, Watch
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store import revocation as revocation_store
from ilja_desktop.store import signingkey as signingkey_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.shielding import drop
from ilja_desktop.store.vault import Transaction

_DAYS_OF_ANY = 10**6
EPOCH, LIST = "epoch:", "crl:"


class Staff:
    """What an administrator can do about people; holds the vault's keys through ``access``."""

    def __init__(self, workplace: Workplace, access: Access) -> None:
        self._at = workplace
        self._access = access

    def members(self) -> tuple[StaffMember, ...]:
        """Return everybody who has or had access, by name, those who left at the end."""
        with self._at.read() as session:
            users = user_store.users(session)
            until = {
                user.uid: rule_day(valid_until(ders[-1]))
                for user in users
                if (ders := certificate_store.all_of(session, user.uid))
            }
        found = (self._member(user, until) for user in users)
        return tuple(sorted(found, key=lambda one: one.standing is Standing.REMOVED))

    def change(self, id: UserId, revision: int, draft: UserDraft) -> User:
        """Change somebody's roles or the professional they are; the keys follow.

        Raises:
            NotOneself, LastAdministrator: the right to administer would go from where it has to be.
            NotAllowed, ChangedMeanwhile, Refusal: nothing was changed.
        """
        complete(draft.problems(self._at.today()))
        self._at.require(Right.ADMINISTER)
        demand_office_roles(draft.roles)
        self._at.demand_presence(Deed.CHANGE_ROLE)
        with self._at.write(Right.ADMINISTER) as transaction:
            row = user_store.get(transaction.session, id)
            self._check_roles(transaction, row.record(), draft)
            values = columns(draft) | {"name": row.name}
            action = Action.CHANGED if draft.roles == row.roles else Action.ROLES_CHANGED
            changed = transaction.change(row, values, revision, action).record()
        self._follow()
        return changed

    def make_keys(self, id: UserId, password: str, cost: KdfCost | None = None) -> NewKeys:
        """Make new keys for somebody who forgot their password; ``reset`` lets them count.

        Args:
            id: who.
            password: what they are told; they choose their own before anything else.
            cost: of deriving the key; fitted to this machine unless given.

        Raises:
            NotOneself: one's own password is changed, not reset.
            Refusal: the password will not do.
        """
        self._at.require(Right.ADMINISTER)
        self._at.demand_presence(Deed.RESET_PASSWORD)
        with self._at.read() as session:
            user = user_store.get(session, id).record()
            authority = certificate_store.authority(session)
        someone = NewUser(
            label=user.name,
            name=user.display_name or user.name,
            password=password,
            familiar=self._access.familiar_names(),
        )
        return people_keys.make_keys(
            self._access.unlocked,
            Uid(user.uid),
            someone,
            cost or calibrated(),
            authority,
            self._at.clock(),
        )

    def reset(self, id: UserId, keys: NewKeys) -> User:
        """Let somebody go on with new keys; their former certificate does not count any more.

        If the header cannot be written afterwards they have no key for now; doing it again helps.
        """
        unlocked = self._access.unlocked
        with self._at.write(Right.ADMINISTER) as transaction:
            session = transaction.session
            row = user_store.get(session, id)
            certificate_store.add_personal(session, keys.uid, keys.certificate)
            revoke(
                transaction,
                grantor_of(unlocked).authority_key,
                row.uid,
                RevocationReason.SUPERSEDED,
            )
            draft_store.hand_over(session, row.uid, keys.uid)
            demand_others_named(session, row.uid)
            drop(session, row.uid)
            signingkey_store.put_away(session, row.uid)
            values = {"uid": keys.uid, "password_temporary": True}
            changed = transaction.change(row, values, action=Action.PASSWORD_RESET).record()
        self._access.renew(people_keys.seat(unlocked, keys))
        return changed

    def remove(self, id: UserId, watch: Watch = Unwatched()) -> None:
        """Take somebody's access away: a new data key, which they do not get, in a new database.

        Raises:
            Cancelled: the watcher stopped it; nothing was changed.
            NotOneself, LastAdministrator, LastNamed: they are needed.
            Refusal: nothing was changed, unless its sentence says otherwise.
        """
        self._at.require(Right.ADMINISTER)
        self._at.demand_presence(Deed.REMOVE_USER)
        with self._at.read() as session:
            uid = Uid(user_store.get(session, id).uid)
            demand_others_named(session, uid)
        rotation_keys.check_leaving(self._access.unlocked, {uid})
        key = grantor_of(self._access.unlocked).authority_key

        def write(transaction: Transaction) -> None:
            row = user_store.get(transaction.session, id)
            revoke(transaction, key, row.uid, RevocationReason.LEFT)
            draft_store.discard_of(transaction.session, row.uid)
            drop(transaction.session, row.uid)
            signingkey_store.put_away(transaction.session, row.uid)
            transaction.change(row, {"active": False}, action=Action.USER_REMOVED)
            self._note_key(transaction)

        self._rotate(Wish(leaving=frozenset({uid}), write=write, now=self._at.clock()), watch)
        Shields(self._at, self._access).keep_up()

    def replace_data_key(self, watch: Watch = Unwatched()) -> None:
        """Give the vault a new data key in a new database; everybody stays.

        Raises:
            Cancelled: the watcher stopped it; nothing was changed.
            Refusal: nothing was changed, unless its sentence says otherwise.
        """
        self._at.require(Right.ADMINISTER)
        self._at.demand_presence(Deed.ROTATE_KEY)
        self._rotate(Wish(write=self._note_key, now=self._at.clock()), watch)

    def renew(self, id: UserId) -> StaffMember:
        """Renew somebody's certificate, however long the former one is valid.

        Raises:
            PresenceUnproven: the password was not given lately.
        """
        self._at.require(Right.ADMINISTER)
        self._at.demand_presence(Deed.RENEW_CERTIFICATE)
        key = grantor_of(self._access.unlocked).authority_key
        with self._at.write(Right.ADMINISTER) as transaction:
            row = user_store.get(transaction.session, id)
            renew_personal(transaction, key, row.uid, RenewalRule(days=_DAYS_OF_ANY))
            transaction.note(Action.CERTIFICATE_RENEWED, row.reference(), b"")
            transaction.touched(row)
        return next(one for one in self.members() if one.user.id == id)

    def keep_up(self, renewal: RenewalRule = RenewalRule()) -> int:
        """Renew what is about to end, and let the keys follow the roles; return how much was done.

        Done when an administrator sits down, because only they reach the office CA's key.
        """
        if not self._access.administrator:
            return 0
        key = grantor_of(self._access.unlocked).authority_key
        done = 0
        with self._at.write(Right.ADMINISTER) as transaction:
            session = transaction.session
            done += renew_authority(transaction, key, renewal)
            for user in user_store.users(session):
                if user.active and renew_personal(transaction, key, user.uid, renewal):
                    row = user_store.get_by_uid(session, user.uid)
                    transaction.note(Action.CERTIFICATE_RENEWED, row.reference(), b"")
                    transaction.touched(row)
                    done += 1
            former = revocation_store.latest_list(session)
            if former and renewal.due(rule_day(former.next_update), self._at.today()):
                issue_list(transaction, key)
                done += 1
        self._settle_admissions()
        self._follow()
        return done

    def revocation_list(self) -> bytes:
        """Return the list of revoked certificates, DER; an empty one is issued if there is none.

        Raises:
            PresenceUnproven: the password was not given lately.
        """
        self._at.require_any(Right.ADMINISTER, Right.READ_AUDIT, Right.EXPORT)
        self._at.demand_presence(Deed.ISSUE_LIST)
        with self._at.read() as session:
            der = revocation_store.latest(session)
        if der is not None:
            return der
        key = grantor_of(self._access.unlocked).authority_key
        with self._at.write(Right.ADMINISTER) as transaction:
            transaction.note(Action.CHANGED, f"{LIST}1", b"")
            return issue_list(transaction, key)

    def revocation_list_pem(self) -> bytes:
        """Return the same list in the text form other programs import."""
        return list_pem(self.revocation_list())

    def authority_pem(self) -> bytes:
        """Return the office's own certificate as partners import it; it is no secret."""
        self._at.require_any(Right.ADMINISTER, Right.READ_AUDIT, Right.EXPORT)
        return to_pem(self._access.authority()).encode("ascii")

    def _member(self, user: User, until: Mapping[str, date]) -> StaffMember:
        day = until.get(user.uid) if user.active else None
        return StaffMember(
            user=user,
            standing=self._standing(user),
            certificate_until=day,
            renewal_due=day is not None and RenewalRule().due(day, self._at.today()),
            oneself=user.uid == self._at.user.uid,
        )

    def _standing(self, user: User) -> Standing:
        if not user.active:
            return Standing.REMOVED
        if user.uid not in {slot.uid for slot in self._access.unlocked.header.slots}:
            return Standing.WITHOUT_KEY
        return Standing.OWN_PASSWORD_DUE if user.password_temporary else Standing.ACTIVE

    def _check_roles(self, transaction: Transaction, user: User, draft: UserDraft) -> None:
        """Refuse to take the right to administer from oneself."""
        if user.uid != self._at.user.uid or grants(draft.roles, Right.ADMINISTER):
            return
        others = administrators(user_store.users(transaction.session)) - {user.uid}
        raise NotOneself if others else LastAdministrator

    def _follow(self) -> None:
        """Let exactly those reach the office CA's key who may administer."""
        with self._at.read() as session:
            wanted = administrators(user_store.users(session))
        unlocked = self._access.unlocked
        if unlocked.administrator:
            self._access.renew(
                rotation_keys.with_administrators(unlocked, {Uid(uid) for uid in wanted})
            )

    def _settle_admissions(self) -> None:
        """Take out the key of somebody whose admission was cut off before they were on record.

        A name that stands on record is left alone: there a reset was cut off, and is done again.
        """
        with self._at.read() as session:
            users = user_store.users(session)
        known = {user.uid for user in users} | {user.name.casefold() for user in users}
        slots = self._access.unlocked.header.slots
        half = {slot.uid for slot in slots if known.isdisjoint({slot.uid, slot.label.casefold()})}
        if half:
            self._access.renew(people_keys.unseat(self._access.unlocked, half))

    def _note_key(self, transaction: Transaction) -> None:
        epoch = self._access.unlocked.header.epoch + 1
        transaction.note(Action.KEY_REPLACED, f"{EPOCH}{epoch}", b"")

    def _rotate(self, wish: Wish, watch: Watch) -> None:
        rotate(self._at.vault, self._access.unlocked, wish, self._access.renew, watch)
