"""Verifying signed files: against the vault's record, or against an office's certificate alone."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ilja_desktop.domain.certificate import Revocation
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.verification import Verification
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import disclosure as store
from ilja_desktop.store import revocation as revocation_store
from ilja_desktop.store import signingkey as signingkey_store


@dataclass(frozen=True)
class Recorded:
    """What the vault knows about a file somebody brings."""

    known: bool
    """A document or copy of this vault has exactly these bytes."""
    authorities: tuple[bytes, ...]
    """Every certificate of the office's authority, DER, the latest first; then those people
    brought along, each of which stands for itself alone."""
    certificates: tuple[bytes, ...]
    """Every certificate the office issued to a user, DER."""
    revocations: tuple[Revocation, ...] = ()
    """Those of them that do not count any more."""


class Verifications:
    """What a user can find out about a file somebody brings."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def look_up(self, content: bytes) -> Recorded:
        """Return what the vault's record says about a file."""
        self._at.require_any(Right.READ_CASES, Right.READ_AUDIT)
        sha256 = hashlib.sha256(content).hexdigest()
        with self._at.read() as session:
            kept = store.document_of_hash(session, sha256) is not None
            brought = signingkey_store.certificates(session)
            listed = revocation_store.latest_list(session)
            handed_out = store.of_hash(session, sha256) is not None
            return Recorded(
                kept or handed_out,
                (*certificate_store.authorities(session), *brought),
                (*certificate_store.all_personal(session), *brought),
                () if listed is None else listed.revocations,
            )

    def examine(self, content: bytes, recorded: Recorded) -> Verification:
        """Say what is proven about a file of this vault; no database is needed."""
        return examine(content, recorded.authorities, self._at.clock(), recorded)


def examine(
    content: bytes,
    authorities: Sequence[bytes],
    now: datetime,
    recorded: Recorded | None = None,
    *,
    revocations: Sequence[Revocation] = (),
) -> Verification:
    """Say what is proven about a signed file.

    Args:
        content: the whole file.
        authorities: certificates of the offices that are trusted, DER; none if unknown.
        now: an aware point in time.
        recorded: what a vault knows about the file; without it the record is not compared.
        revocations: what else is known not to count any more, such as from a list of the office.
    """
    from ilja_desktop.documents.signing.verify import Record, verify

    if recorded is None:
        return verify(content, authorities, now=now, revocations=revocations)
    revocations = (*recorded.revocations, *revocations)
    alone = verify(content, authorities, now=now, revocations=revocations)
    signed_by = tuple(signer.certificate for signer in alone.signers)
    issued = signed_by if set(signed_by) <= set(recorded.certificates) else ()
    sha256 = hashlib.sha256(content).digest() if recorded.known else b""
    record = Record(sha256, issued)
    return verify(content, authorities, now=now, record=record, revocations=revocations)
