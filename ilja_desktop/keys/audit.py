"""The audit trail's leaves: what was done, by whom, signed by them and chained to the one before.

The canonical bytes of a leaf are also what a Merkle tree (RFC 6962) is built over. Content never
stands in a leaf, only a salted commitment to it: with the salt erased it says nothing any more.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric import ec

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.keys.header import Uid, VaultId
from ilja_desktop.keys.identity import Identity, public_key, verify

SALT_LENGTH = 32
_PURPOSE = b"ilja/v1/audit\n"


@dataclass(eq=False)
class AuditBroken(Refusal):
    """An entry is missing, altered, out of order, or not signed by whom it names."""

    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLeaf:
    """One thing that was done.

    Args:
        seq: place in the trail, from 1 without gaps.
        ts: an aware point in time; order is told by ``seq``, never by this.
        uid: who did it.
        action: what was done, a short code.
        object: to what, a code and number without names.
        commitment: SHA-256 of salt and content, see ``commit``.
    """

    seq: int
    ts: datetime
    uid: Uid
    action: str
    object: str
    commitment: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """A leaf with the hash of the entry before it and the person's signature over both."""

    leaf: AuditLeaf
    previous: bytes
    signature: bytes
    octets: bytes = field(init=False, repr=False)
    """The leaf's canonical bytes, made once: a whole trail has a hundred thousand of them."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "octets", leaf_bytes(self.leaf))

    def hash(self) -> bytes:
        """Return what the next entry names as its previous one."""
        parts = (self.previous, hashlib.sha256(self.octets).digest(), self.signature)
        return hashlib.sha256(b"".join(parts)).digest()


@dataclass(frozen=True, slots=True)
class AuditHead:
    """Where a trail ends: number and hash of its last entry."""

    seq: int
    hash: bytes


def start(vault_id: VaultId) -> AuditHead:
    """Return the head of the empty trail of a vault."""
    return AuditHead(0, hashlib.sha256(_PURPOSE + vault_id.encode("ascii")).digest())


def fresh_salt() -> bytes:
    """Return a salt for one commitment; erased together with the content."""
    return secrets.token_bytes(SALT_LENGTH)


def commit(salt: bytes, content: bytes) -> bytes:
    """Return the commitment to a content."""
    if len(salt) != SALT_LENGTH:
        raise ValueError("a salt has 32 bytes")
    return hashlib.sha256(salt + content).digest()


def leaf_bytes(leaf: AuditLeaf) -> bytes:
    """Return the canonical bytes of a leaf."""
    stamp = leaf.ts.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
    return canonical(
        {
            "seq": leaf.seq,
            "ts": stamp,
            "uid": leaf.uid,
            "action": leaf.action,
            "object": leaf.object,
            "commitment": leaf.commitment.hex(),
        }
    )


def sign_leaf(leaf: AuditLeaf, head: AuditHead, identity: Identity) -> AuditEntry:
    """Return the entry that continues a trail.

    Raises:
        ValueError: the leaf is not the next one.
    """
    if leaf.seq != head.seq + 1:
        raise ValueError(f"{leaf.seq} does not follow {head.seq}")
    signature = identity.sign(_signed_bytes(leaf_bytes(leaf), head.hash))
    return AuditEntry(leaf=leaf, previous=head.hash, signature=signature)


def verify_chain(
    entries: Iterable[AuditEntry], public_keys: Mapping[Uid, bytes], head: AuditHead
) -> AuditHead:
    """Return the head of a trail whose every entry is in place and signed by whom it names.

    Args:
        entries: in order, the first one following ``head``.
        public_keys: each user's SubjectPublicKeyInfo, former users included.
        head: ``start`` of the vault, or a head verified before.

    Raises:
        AuditBroken: names the first entry that is not as it was written.
    """
    keys: dict[Uid, ec.EllipticCurvePublicKey] = {
        uid: public_key(spk) for uid, spk in public_keys.items()
    }
    for entry in entries:
        key = keys.get(entry.leaf.uid)
        if entry.leaf.seq != head.seq + 1 or entry.previous != head.hash or key is None:
            raise AuditBroken(head.seq + 1)
        if not verify(key, _signed_bytes(entry.octets, head.hash), entry.signature):
            raise AuditBroken(head.seq + 1)
        head = AuditHead(entry.leaf.seq, entry.hash())
    return head


def _signed_bytes(leaf: bytes, previous: bytes) -> bytes:
    return _PURPOSE + previous + leaf
