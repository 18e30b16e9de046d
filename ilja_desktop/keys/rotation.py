"""A change of the data key: whoever leaves cannot open what is written from then on.

``begin`` says in the header where the change leads, ``commit`` writes the header that names the
new database and has the new key sealed to everybody who stays: that one write is the change. What
happens to the database in between is the business of the storey above.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.admitting import grantor_of
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import Header, Pending, Uid
from ilja_desktop.keys.headerformat import check_mac, seal_header
from ilja_desktop.keys.recovery import granted
from ilja_desktop.keys.slot import Grantor, HeaderForged, sealed_authority
from ilja_desktop.keys.vault import Unlocked, written


@dataclass(eq=False)
class LastAdministrator(Refusal):
    """Nobody would be left who can take in or remove people."""


@dataclass(eq=False)
class NotOneself(Refusal):
    """Nobody removes themselves or takes away their own right to administer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """A change of the data key that has begun.

    Args:
        before: the vault as it still is, its header saying that the change has begun.
        after: the vault as it will be; on the disk only after ``commit``.
    """

    before: Unlocked
    after: Unlocked


def begin(unlocked: Unlocked, leaving: Collection[Uid] = ()) -> Rotation:
    """Write down that the data key is being replaced, and return what the vault will be.

    Args:
        unlocked: the vault, opened by an administrator.
        leaving: whom the new key is not given to.

    Raises:
        NotAllowed: the signed-in user is no administrator.
        NotOneself, LastAdministrator: those who leave are needed.
        ChangedMeanwhile, HeaderNotWritten: nothing has begun.
    """
    grantor = grantor_of(unlocked)
    header = unlocked.header
    check_leaving(unlocked, leaving)
    epoch = header.epoch + 1
    pending = Pending(epoch=epoch, database=f"data-{epoch:04d}.db")
    before = written(unlocked, replace(header, pending=pending))
    following = replace(grantor, epoch=epoch, data_key=DataKey.generate())
    changed = _regranted(before.header, following, leaving)
    return Rotation(
        before=before,
        after=replace(
            before,
            header=seal_header(changed, following.data_key.for_header()),
            data_key=following.data_key,
        ),
    )


def check_leaving(unlocked: Unlocked, leaving: Collection[Uid]) -> None:
    """Refuse to let those go without whom nobody could take in or remove people.

    Raises:
        NotOneself, LastAdministrator: one of them.
    """
    if unlocked.uid in leaving:
        raise NotOneself
    if set(unlocked.header.authority.administrators) <= set(leaving):
        raise LastAdministrator


def commit(rotation: Rotation) -> Unlocked:
    """Let the new key and the new database count.

    Raises:
        ChangedMeanwhile, HeaderNotWritten: the former ones still do.
        HeaderUnconfirmed: they count, unless the power fails.
    """
    former = rotation.before.header.generation
    headerfile.write(rotation.after.folder, rotation.after.header, replacing=former)
    return rotation.after


def roll_back(unlocked: Unlocked) -> Unlocked:
    """Write down that the change of the data key will not be.

    Raises:
        ChangedMeanwhile, HeaderNotWritten: the header still says that it has begun.
    """
    return written(unlocked, replace(unlocked.header, pending=None))


def reread(unlocked: Unlocked) -> Unlocked:
    """Return the vault with the header as it stands on the disk, after a write that failed.

    Raises:
        HeaderForged: it is not what a holder of the data key wrote.
        Refusal: it cannot be read.
    """
    header = headerfile.read(unlocked.folder).header
    if not check_mac(header, unlocked.data_key.for_header()):
        raise HeaderForged
    return replace(unlocked, header=header)


def with_administrators(unlocked: Unlocked, administrators: Collection[Uid]) -> Unlocked:
    """Give the office CA's key to some users and to no others; an administrator does it.

    Raises:
        NotAllowed: the signed-in user is no administrator.
        NotOneself: they would not be one any more.
        Refusal: the header cannot be written.
    """
    grantor = grantor_of(unlocked)
    header = unlocked.header
    if unlocked.uid not in administrators:
        raise NotOneself
    named = tuple(slot for slot in header.slots if slot.uid in administrators)
    if header.authority.administrators == tuple(slot.uid for slot in named):
        return unlocked
    authority = sealed_authority(grantor, named, header.recovery)
    return written(unlocked, replace(header, authority=authority))


def _regranted(header: Header, grantor: Grantor, leaving: Collection[Uid]) -> Header:
    """Return the header with a new data key sealed to everybody who stays, and to the sheet."""
    slots = tuple(grantor.grant(slot) for slot in header.slots if slot.uid not in leaving)
    sheet = None if header.recovery is None else granted(grantor, header.recovery)
    named = tuple(slot for slot in slots if slot.uid in header.authority.administrators)
    assert header.pending is not None  # or nothing has begun
    return replace(
        header,
        generation=header.generation + 1,
        epoch=header.pending.epoch,
        database=header.pending.database,
        pending=None,
        slots=slots,
        recovery=sheet,
        authority=sealed_authority(grantor, named, sheet),
        keyring=(),
    )
