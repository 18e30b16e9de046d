"""The Merkle tree over the audit trail's leaves, as RFC 6962 (section 2.1) defines it.

Its root says in 32 bytes what the whole trail says, and short proofs tell that an entry is in it
(inclusion) or that a trail only ever grew (consistency). Nothing is computed twice: the hash of
every whole subtree is kept by whoever calls this, and asked for by its level and place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

HASH_LENGTH = 32
EMPTY_ROOT = hashlib.sha256(b"").digest()

_LEAF, _NODE = b"\x00", b"\x01"

Subtrees = Callable[[int, int], bytes]
"""Returns the hash of a whole subtree: its level (0 is a leaf) and its place from the left."""


@dataclass(frozen=True, slots=True)
class TreeHead:
    """What a tree of some size comes to."""

    size: int
    root: bytes


@dataclass(frozen=True, slots=True)
class Frontier:
    """What has to be known of a tree to let it grow: its size and its whole subtrees.

    Args:
        size: the number of leaves.
        peaks: hashes of the whole subtrees the leaves make up, the largest first.
    """

    size: int = 0
    peaks: tuple[bytes, ...] = ()

    def grow(self, leaf: bytes) -> tuple[Frontier, tuple[bytes, ...]]:
        """Return the tree with one leaf more, and the hashes of the subtrees it completes.

        Args:
            leaf: ``leaf_hash`` of the new leaf; it is the first of the completed ones.
        """
        completed, peaks, left = [leaf], list(self.peaks), self.size
        while left & 1:
            completed.append(node_hash(peaks.pop(), completed[-1]))
            left >>= 1
        return Frontier(self.size + 1, (*peaks, completed[-1])), tuple(completed)

    def head(self) -> TreeHead:
        """Return the tree's size and root."""
        if not self.peaks:
            return TreeHead(0, EMPTY_ROOT)
        *others, root = self.peaks
        for peak in reversed(others):
            root = node_hash(peak, root)
        return TreeHead(self.size, root)


def leaf_hash(octets: bytes) -> bytes:
    """Return the hash of a leaf."""
    return hashlib.sha256(_LEAF + octets).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of two subtrees side by side."""
    return hashlib.sha256(_NODE + left + right).digest()


def peaks_of(size: int) -> tuple[tuple[int, int], ...]:
    """Return level and place of the whole subtrees of a tree, the largest first."""
    found, start = [], 0
    for level in reversed(range(size.bit_length())):
        if size >> level & 1:
            found.append((level, start >> level))
            start += 1 << level
    return tuple(found)


def frontier(size: int, subtrees: Subtrees) -> Frontier:
    """Return what lets a tree of some size grow."""
    return Frontier(size, tuple(subtrees(level, place) for level, place in peaks_of(size)))


def inclusion(index: int, size: int, subtrees: Subtrees) -> tuple[bytes, ...]:
    """Return the proof that a leaf is in a tree, from the leaf's sibling up.

    Args:
        index: of the leaf, from 0.
        size: of the tree.
        subtrees: of that tree or of a later one.

    Raises:
        ValueError: there is no such leaf.
    """
    if not 0 <= index < size:
        raise ValueError(f"no leaf {index} in a tree of {size}")
    return _path(index, 0, size, subtrees)


def consistency(old: int, new: int, subtrees: Subtrees) -> tuple[bytes, ...]:
    """Return the proof that a tree grew from an older one.

    Raises:
        ValueError: the older one is larger, or is empty.
    """
    if not 0 < old <= new:
        raise ValueError(f"{new} does not follow {old}")
    return () if old == new else _growth(old, (0, new), subtrees, whole=True)


def proves_inclusion(leaf: bytes, index: int, head: TreeHead, proof: Sequence[bytes]) -> bool:
    """Tell whether a proof shows that a leaf is in a tree (RFC 9162, section 2.1.3.2).

    Args:
        leaf: its ``leaf_hash``.
        index: from 0.
        head: of the tree.
        proof: from ``inclusion``.
    """
    if not 0 <= index < head.size:
        return False
    at, last, found = index, head.size - 1, leaf
    for part in proof:
        if last == 0:
            return False
        if at & 1 or at == last:
            found = node_hash(part, found)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            found = node_hash(found, part)
        at, last = at >> 1, last >> 1
    return last == 0 and found == head.root


def proves_consistency(old: TreeHead, new: TreeHead, proof: Sequence[bytes]) -> bool:
    """Tell whether a proof shows that one tree grew from another (RFC 9162, section 2.1.4.2)."""
    if old.size == new.size:
        return not proof and old.root == new.root
    if not 0 < old.size < new.size:
        return False
    parts = list(proof)
    if old.size & (old.size - 1) == 0:
        parts.insert(0, old.root)
    if not parts:
        return False
    at, last = old.size - 1, new.size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    return _climb(parts, at, last) == (old.root, new.root)


def _climb(parts: Sequence[bytes], at: int, last: int) -> tuple[bytes, bytes] | None:
    """Return the roots of both trees that a consistency proof leads to."""
    older = newer = parts[0]
    for part in parts[1:]:
        if last == 0:
            return None
        if at & 1 or at == last:
            older, newer = node_hash(part, older), node_hash(part, newer)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            newer = node_hash(newer, part)
        at, last = at >> 1, last >> 1
    return (older, newer) if last == 0 else None


def _split(size: int) -> int:
    """Return the largest power of two below a size of at least two."""
    return 1 << ((size - 1).bit_length() - 1)


def _root(start: int, size: int, subtrees: Subtrees) -> bytes:
    """Return the root over a run of leaves that begins where a whole subtree of it would."""
    if size & (size - 1) == 0:
        level = size.bit_length() - 1
        return subtrees(level, start >> level)
    left = _split(size)
    return node_hash(_root(start, left, subtrees), _root(start + left, size - left, subtrees))


def _path(index: int, start: int, size: int, subtrees: Subtrees) -> tuple[bytes, ...]:
    if size == 1:
        return ()
    left = _split(size)
    if index < left:
        return (*_path(index, start, left, subtrees), _root(start + left, size - left, subtrees))
    inner = _path(index - left, start + left, size - left, subtrees)
    return (*inner, _root(start, left, subtrees))


def _growth(
    old: int, span: tuple[int, int], subtrees: Subtrees, *, whole: bool
) -> tuple[bytes, ...]:
    """Return RFC 6962's SUBPROOF; ``whole`` says that the verifier knows the old root itself."""
    start, size = span
    if old == size:
        return () if whole else (_root(start, size, subtrees),)
    left = _split(size)
    if old <= left:
        inner = _growth(old, (start, left), subtrees, whole=whole)
        return (*inner, _root(start + left, size - left, subtrees))
    inner = _growth(old - left, (start + left, size - left), subtrees, whole=False)
    return (*inner, _root(start, left, subtrees))
