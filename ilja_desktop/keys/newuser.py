"""Somebody who gets access: what they bring, what will not do, and the slot they open it by."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from uuid import uuid4

from ilja_desktop.keys import certificate, kdf, password
from ilja_desktop.keys.header import Policy, Uid, UserSlot
from ilja_desktop.keys.identity import Identity, public_octets
from ilja_desktop.keys.kdf import KdfCost
from ilja_desktop.keys.passwordstrength import check_strength
from ilja_desktop.keys.slot import Grantor, Seeds, new_slot, seal_seeds


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUser:
    """Somebody who gets access.

    Args:
        label: what they sign in by; stands readable in the vault's folder, so initials do best.
        name: as it stands in their certificate.
        password: chosen by themselves.
        familiar: names a guesser would try, besides the two above.
    """

    label: str
    name: str
    password: str = field(repr=False)
    familiar: tuple[str, ...] = field(default=(), repr=False)


def check_new_user(user: NewUser, cost: KdfCost, policy: Policy) -> None:
    """Refuse names, a password or a cost that will not do.

    Raises:
        NameUnusable, KdfTooWeak, KdfTooCostly: one of them.
        PasswordTooShort, PasswordUnusable, PasswordCommon, PasswordFamiliar,
        PasswordPatterned, PasswordGuessable: the password will not do.
    """
    certificate.usable_name(user.label)
    certificate.usable_name(user.name)
    check_password(user.password, (user.label, user.name, *user.familiar), cost, policy)


def check_password(chosen: str, familiar: tuple[str, ...], cost: KdfCost, policy: Policy) -> None:
    """Refuse a password or a cost that will not do, see ``check_new_user``."""
    asked = replace(password.FLOOR, minimum=policy.password_minimum)
    check_strength(chosen, familiar, asked)
    kdf.check_cost(cost, policy.kdf_floor)


def admitted_slot(user: NewUser, cost: KdfCost, grantor: Grantor) -> tuple[UserSlot, Identity]:
    """Return the slot of a new user with the data key in it, and their new keys; derives a key."""
    identity = Identity.generate()
    label = certificate.usable_name(user.label)
    empty = new_slot(Uid(str(uuid4())), label, identity, cost)
    seeds = Seeds(identity, public_octets(grantor.authority_key))
    slot = seal_seeds(empty, grantor.vault_id, seeds, user.password)
    return grantor.grant(slot), identity
