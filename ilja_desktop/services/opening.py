"""The way into a vault and out again: found one, unlock it, take somebody in, lock it.

Keys are derived here, which takes up to a second or two: off the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.founding import FoundingDraft
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import InstitutionDraft, ProfessionalDraft
from ilja_desktop.domain.office import OfficeDraft, PolicyDraft
from ilja_desktop.domain.user import Right, Role, UserDraft, may
from ilja_desktop.keys import lock, place
from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.anchor import Anchor
from ilja_desktop.keys.attempts import Failures
from ilja_desktop.keys.devicering import Ring
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.lock import VaultLock
from ilja_desktop.keys.newuser import NewUser
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services import unlocking
from ilja_desktop.services.consentreview import note_expired
from ilja_desktop.services.desk import Desk, desk_for
from ilja_desktop.services.ownkey import signatory_of
from ilja_desktop.services.presence import Presence
from ilja_desktop.services.recovery import Recoveries, SheetDue
from ilja_desktop.services.rotation import settle
from ilja_desktop.services.workplace import Clock, columns, complete
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.institution import InstitutionRow, ProfessionalRow
from ilja_desktop.store.office import OfficeRow, PolicyRow
from ilja_desktop.store.user import UserRow
from ilja_desktop.store.vault import Vault


@dataclass(eq=False)
class VaultExists(Refusal):
    """A new vault needs a folder that does not exist yet."""

    folder: str


@dataclass(eq=False)
class OwnPasswordDue(Refusal):
    """Somebody else set the password; nothing is done before it is one's own."""


@dataclass(eq=False)
class AccessWithdrawn(Refusal):
    """Somebody was removed and opens the vault by a former header."""


@dataclass(frozen=True, kw_only=True)
class Founding:
    """What a new vault begins with: the office, its own institution, and the first user.

    The first user is the administrator, and the professional who signs as moderator.
    """

    office: OfficeDraft
    institution: InstitutionDraft
    professional: ProfessionalDraft
    label: str
    """What the first user signs in by; stands readable in the vault's folder."""
    password: str
    roles: frozenset[Role] = frozenset({Role.COORDINATION, Role.MODERATION, Role.ADMINISTRATION})


def founding_of(answers: FoundingDraft) -> Founding:
    """Return what a new vault begins with, from what somebody filled in at the door."""
    return Founding(
        office=OfficeDraft(
            name=answers.office,
            municipalities=(answers.municipality.strip(),),
            number_prefix=answers.number_prefix.strip(),
        ),
        institution=InstitutionDraft(
            name=answers.office, legal_circle=answers.circle, benefit_body=True
        ),
        professional=ProfessionalDraft(
            salutation=answers.salutation,
            given_name=answers.given_name,
            family_name=answers.family_name,
            function=answers.function,
        ),
        label=answers.label,
        password=answers.password,
    )


class Workroom:
    """An opened vault with the desk of its user; closing it gives the vault back.

    There is no desk for an administrator before a recovery sheet has been typed back, and none
    after one was used before the next one has: that is what completes a new vault.
    """

    def __init__(self, vault: Vault, unlocked: Unlocked, held: VaultLock, clock: Clock) -> None:
        """Sit down at the vault; ``found`` and ``unlock`` are the ways to do so."""
        self._vault = vault
        self._unlocked = unlocked
        self._lock = held
        self._clock = clock
        self.missed = Failures(0, ())
        self.presence = Presence()
        self._laid_out = self._desk()

    @property
    def desk(self) -> Desk:
        """Return the desk.

        Raises:
            OwnPasswordDue: somebody else knows the password, see ``set_own_password``.
            SheetDue: a recovery sheet has to be made first, see ``sheets``.
        """
        if self.own_password_due:
            raise OwnPasswordDue
        if self.sheets.due:
            raise SheetDue
        return self._laid_out

    @property
    def sheets(self) -> Recoveries:
        """Return what can be done about the recovery sheet, before anything else."""
        return self._laid_out.recovery

    @property
    def own_password_due(self) -> bool:
        """Whether somebody else set the password, see ``set_own_password``."""
        return self._laid_out.user.password_temporary

    def set_own_password(self, told: str, own: str, cost: KdfCost | None = None) -> None:
        """Replace a password somebody else set, and sit down at the desk.

        Args:
            told: the password so far.
            own: another one.
            cost: of deriving the key; fitted to this machine unless given.
        """
        self._laid_out.access.change_password(told, own, cost)
        self._lay_out_anew()

    @property
    def folder(self) -> Path:
        """Return the folder of the vault."""
        return self._unlocked.folder

    def authority(self) -> bytes:
        """Return the certificate of the office's own authority, DER."""
        return self._laid_out.access.authority()

    def moor(self, anchors: Sequence[Anchor]) -> None:
        """Have the vault compared with what is known of it elsewhere, before anything is written.

        What does not fit bars the vault: it is only read, and ``desk.anchorage`` can accept it.
        """
        self._laid_out.anchorage.moor(anchors)

    def close(self) -> None:
        """Empty the log, close the database and let others open the vault."""
        try:
            with suppress(Refusal):
                self._laid_out.anchorage.keep()
            self._vault.close()
        finally:
            self._lock.release()

    def tidy(self) -> int:
        """Do what is due by itself when the coordination sits down; return what was erased.

        What cannot be erased now, such as on a full disk, is erased at the next opening; nobody
        is kept from the vault by it.
        """
        user = self._laid_out.user
        if not (may(user, Right.SEE_CLOSED_DRAFTS) and may(user, Right.WRITE_CASES)):
            return 0
        try:
            return self._laid_out.cases.erase_due_drafts()
        except Refusal:
            return 0

    def keep_up(self) -> None:
        """Renew certificates about to end and keys of shields, note which consents ran out.

        Each as far as the user can.
        """
        with suppress(Refusal):
            note_expired(self._laid_out.workplace)
        with suppress(Refusal):
            self._laid_out.shields.keep_up()
        with suppress(Refusal):
            if self._laid_out.staff.keep_up():
                self._lay_out_anew()

    def strengthen(self, password: str, seconds: float) -> None:
        """Let guessing cost more than so far where this machine is faster than the one before.

        Args:
            password: that the vault was just unlocked with.
            seconds: how long that took.
        """
        with suppress(Refusal):  # what it cost so far is never below the floor
            self._laid_out.access.strengthen(password, seconds)

    def _lay_out_anew(self) -> None:
        self._unlocked = self._laid_out.access.unlocked
        anchors = self._laid_out.anchorage.cast_off()
        self._laid_out = self._desk()
        self.moor(anchors)

    def _desk(self) -> Desk:
        uid = self._unlocked.uid
        with self._vault.read() as session:
            user = user_store.get_by_uid(session, uid).record()
            if not user.active:
                raise AccessWithdrawn
            signatory = signatory_of(session, self._unlocked.identity, uid)
            newest = audit_store.leaves(session, 1)
        desk = desk_for(self._vault, user, signatory, self._unlocked, self._clock, self.presence)
        written_on = rule_day(newest[0].ts) if newest else None
        desk.workplace.day_check.compare(written_on, desk.workplace.today())
        return desk


def check_place(folder: Path) -> tuple[Refusal, ...]:
    """Return warnings about where a vault would lie; raise if it may not lie there."""
    return place.check(folder, place.surroundings_here())


def found(folder: Path, founding: Founding, cost: KdfCost, clock: Clock) -> Workroom:
    """Make a new vault and sit down at it.

    Args:
        folder: ``<Name>.ilja``, not existing yet.
        founding: what it begins with.
        cost: of deriving the first user's key, see ``kdf.calibrate``.
        clock: returns now as an aware UTC stamp.

    Raises:
        VaultExists: there is something under that name already.
        Refusal: the place, a name or the password will not do; nothing was made.
    """
    if folder.exists():
        raise VaultExists(str(folder))
    _demand_complete(founding, rule_day(clock()))
    check_place(folder)
    now = clock()
    name = f"{founding.professional.given_name} {founding.professional.family_name}".strip()
    founder = NewUser(label=founding.label, name=name, password=founding.password)
    founded = keys.create(folder, founding.office.name, founder, cost, now)
    held = lock.hold(folder)
    try:
        vault = Vault.create(founded.unlocked)
        _furnish(vault, founding, founded, clock)
    except BaseException:
        held.release()
        place.discard_folder(folder)
        raise
    workroom = Workroom(vault, founded.unlocked, held, clock)
    workroom.presence.note()
    return workroom


def unlock(
    folder: Path, user: str, password: str, clock: Clock, anchors: Sequence[Anchor] = ()
) -> Workroom:
    """Unlock a vault and sit down at it.

    Args:
        folder: of the vault.
        user: label or uid.
        password: of that user.
        clock: returns now as an aware UTC stamp.
        anchors: places outside the vault that may know a newer state of it.

    Raises:
        VaultInUse: another process has it open.
        WrongPassword: user and password do not belong together.
        Refusal: header or database cannot be read.
    """
    workroom = _entered(
        folder, lambda: unlocking.by_password(folder, user, password, clock), clock, anchors
    )
    workroom.presence.note()
    workroom.keep_up()
    workroom.tidy()
    return workroom


def unlock_by_device(
    folder: Path, user: str, ring: Ring, clock: Clock, anchors: Sequence[Anchor] = ()
) -> Workroom:
    """Unlock a vault with this device's keyring; what is delicate still asks for the password.

    Args:
        folder: of the vault.
        user: label or uid.
        ring: the keyring of this account.
        clock: returns now as an aware UTC stamp.
        anchors: places outside the vault that may know a newer state of it.

    Raises:
        VaultInUse: another process has it open.
        Refusal: the keyring does not help; the password does.
    """
    workroom = _entered(
        folder, lambda: unlocking.by_keyring(folder, user, ring, clock), clock, anchors
    )
    workroom.keep_up()
    workroom.tidy()
    return workroom


def _entered(
    folder: Path, unlocked_keys: Callable[[], Unlocked], clock: Clock, anchors: Sequence[Anchor]
) -> Workroom:
    held = lock.hold(folder)
    try:
        unlocked = settle(unlocked_keys())
        vault = Vault.open(unlocked)
    except BaseException:
        held.release()
        raise
    try:
        workroom = Workroom(vault, unlocked, held, clock)
        workroom.moor(anchors)
    except BaseException:
        vault.close()
        held.release()
        raise
    workroom.missed = unlocking.settle_failures(vault, unlocked, clock)
    return workroom


def _demand_complete(founding: Founding, today: date) -> None:
    """Raise ``IncompleteDraft`` before a folder or key is made for what would not do."""
    professional = replace(founding.professional, institution_id=InstitutionId(0))
    user = UserDraft(name=founding.label, roles=founding.roles)
    problems = (
        *founding.office.problems(today),
        *founding.institution.problems(today),
        *professional.problems(today),
        *user.problems(today),
    )
    complete(tuple(dict.fromkeys(problems)))


def _furnish(vault: Vault, founding: Founding, founded: keys.Founded, clock: Clock) -> None:
    uid = founded.unlocked.uid
    with vault.write(uid, clock()) as transaction:
        session = transaction.session
        certificate_store.add_authority(session, founded.authority)
        certificate_store.add_personal(session, uid, founded.certificate)
        transaction.add(OfficeRow(**columns(founding.office)))
        transaction.add(PolicyRow(**columns(PolicyDraft())))
        institution = transaction.add(InstitutionRow(**columns(founding.institution)))
        professional = replace(founding.professional, institution_id=InstitutionId(institution.id))
        person = transaction.add(ProfessionalRow(**columns(professional)))
        user = UserDraft(
            name=founding.label,
            display_name=f"{professional.given_name} {professional.family_name}".strip(),
            roles=founding.roles,
            professional_id=ProfessionalId(person.id),
        )
        transaction.add(UserRow(uid=uid, **columns(user)))
