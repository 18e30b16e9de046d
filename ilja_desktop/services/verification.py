"""Verifying signed files: against the vault's record, or against an office's certificate alone."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from ilja_desktop.domain.acknowledgement import in_order
from ilja_desktop.domain.certificate import Revocation
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.verification import Verification
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import acknowledgement as acknowledgement_store
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import disclosure as store
from ilja_desktop.store import revocation as revocation_store
from ilja_desktop.store import signingkey as signingkey_store

_CLOSED = "moderation"
"""The field with which a moderator closes a paper."""
_CARRY_DATA = (DocumentKind.MINUTES_ARCHIVE, DocumentKind.SHEET_ARCHIVE)


@dataclass(frozen=True, kw_only=True)
class RecordedPaper:
    """What the register says about a paper that several people sign.

    Args:
        sha256: of the file with all signatures so far, hexadecimal.
        earlier: the same of the file with fewer of them.
        fields: the signed fields in order, the moderator's first.
        certificates: of those who signed after the moderator, in order, DER.
        check_code: what is printed on it.
    """

    sha256: str
    earlier: tuple[str, ...]
    fields: tuple[str, ...]
    certificates: tuple[bytes, ...]
    check_code: str


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
    paper: RecordedPaper | None = None
    """What the register says about it, if it is a paper of this vault."""


class Verifications:
    """What a user can find out about a file somebody brings."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def look_up(self, content: bytes) -> Recorded:
        """Return what the vault's record says about a file."""
        self._at.require_any(Right.READ_CASES, Right.READ_AUDIT)
        sha256 = hashlib.sha256(content).hexdigest()
        with self._at.read() as session:
            paper = _paper(session, sha256)
            brought = signingkey_store.certificates(session)
            listed = revocation_store.latest_list(session)
            handed_out = store.of_hash(session, sha256) is not None
            return Recorded(
                paper is not None or handed_out,
                (*certificate_store.authorities(session), *brought),
                (*certificate_store.all_personal(session), *brought),
                () if listed is None else listed.revocations,
                paper,
            )

    def examine(self, content: bytes, recorded: Recorded) -> Verification:
        """Say what is proven about a file of this vault; no database is needed."""
        return examine(content, recorded.authorities, self._at.clock(), recorded)


def _paper(session: Session, sha256: str) -> RecordedPaper | None:
    """Return what the register says about a paper, by any of the hashes its file ever had."""
    document = store.document_of_hash(session, sha256)
    id = acknowledgement_store.document_of_hash(session, sha256) if document is None else None
    if id is not None:
        document = store.get_document(session, id).head()
    if document is None:
        return None
    signed = in_order(acknowledgement_store.of_document(session, document.id))
    hashes = (document.sha256, *(place.sha256 for place in signed))
    return RecordedPaper(
        sha256=hashes[-1],
        earlier=hashes[:-1],
        fields=(_CLOSED, *(place.field for place in signed)) if signed else (),
        certificates=tuple(place.certificate for place in signed),
        check_code=document.check_code if document.kind in _CARRY_DATA else "",
    )


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
    paper = recorded.paper
    if paper is not None:
        record = Record(
            bytes.fromhex(paper.sha256),
            (*issued[:1], *paper.certificates),
            fields=paper.fields,
            earlier=tuple(bytes.fromhex(each) for each in paper.earlier),
            check_code=paper.check_code,
        )
    else:
        sha256 = hashlib.sha256(content).digest() if recorded.known else b""
        record = Record(sha256, issued)
    return verify(content, authorities, now=now, record=record, revocations=revocations)
