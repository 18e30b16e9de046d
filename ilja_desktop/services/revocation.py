"""Revoking and renewing certificates within a running transaction; needs the office CA's key."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric import ec

from ilja_desktop.domain.certificate import RenewalRule, Revocation, RevocationReason
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.keys import certificate as certificates
from ilja_desktop.keys.revocation import make_list, revoked
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import revocation as revocation_store
from ilja_desktop.store.vault import Transaction


def revoke(
    transaction: Transaction,
    key: ec.EllipticCurvePrivateKey,
    uid: str,
    reason: RevocationReason,
) -> None:
    """Revoke every certificate of a user that still counts, from now on."""
    session = transaction.session
    ders = certificate_store.all_of(session, uid)
    known = {each.serial for each in revocations(transaction)}
    fresh = [der for der in ders if certificates.serial_of(der) not in known]
    issue_list(transaction, key, revoked(fresh, reason, transaction.now))


def issue_list(
    transaction: Transaction,
    key: ec.EllipticCurvePrivateKey,
    more: tuple[Revocation, ...] = (),
) -> bytes:
    """Issue a new list of everything ever revoked and return it, DER."""
    session = transaction.session
    former = revocation_store.latest_list(session)
    number = 1 if former is None else former.number + 1
    authority = certificate_store.authority(session)
    every = (*revocations(transaction), *more)
    der = make_list(key, authority, every, number, transaction.now)
    revocation_store.keep(session, der)
    return der


def revocations(transaction: Transaction) -> tuple[Revocation, ...]:
    """Return everything revoked so far."""
    former = revocation_store.latest_list(transaction.session)
    return () if former is None else former.revocations


def renew_authority(
    transaction: Transaction, key: ec.EllipticCurvePrivateKey, renewal: RenewalRule
) -> bool:
    """Renew the office's own certificate if its end is near; tell whether it was."""
    session, now = transaction.session, transaction.now
    former = certificate_store.authority(session)
    if not renewal.due(rule_day(certificates.valid_until(former)), rule_day(now)):
        return False
    certificate_store.add_authority(session, certificates.renew_authority(key, former, now))
    return True


def renew_personal(
    transaction: Transaction, key: ec.EllipticCurvePrivateKey, uid: str, renewal: RenewalRule
) -> bool:
    """Renew a user's certificate if its end is near; tell whether it was.

    It never outlives the office's own, so close to that one's end nothing is gained.
    """
    session, now = transaction.session, transaction.now
    former = certificate_store.personal(session, uid)
    if not renewal.due(rule_day(certificates.valid_until(former)), rule_day(now)):
        return False
    authority = certificate_store.authority(session)
    renewed = certificates.renew(key, authority, former, now)
    if certificates.valid_until(renewed) <= certificates.valid_until(former):
        return False
    certificate_store.add_personal(session, uid, renewed)
    return True
