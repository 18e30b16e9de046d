"""The tree of RFC 6962: its published vectors, and every proof against a slow and plain oracle."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.keys import merkle
from ilja_desktop.keys.merkle import Frontier, TreeHead

VECTOR_LEAVES = tuple(
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
)
VECTOR_ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
"""Of the trees of 1 to 8 of these leaves, as the Certificate Transparency implementations use."""

MOST = 40


def oracle(leaves: list[bytes]) -> bytes:
    """Return the root exactly as section 2.1 says it."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    left = 1
    while left * 2 < len(leaves):
        left *= 2
    return hashlib.sha256(b"\x01" + oracle(leaves[:left]) + oracle(leaves[left:])).digest()


class Tree:
    """Grows leaf by leaf and keeps what each completes."""

    def __init__(self, leaves: list[bytes]) -> None:
        self.frontier = Frontier()
        self.kept: list[tuple[bytes, ...]] = []
        for leaf in leaves:
            self.frontier, completed = self.frontier.grow(merkle.leaf_hash(leaf))
            self.kept.append(completed)

    def subtrees(self, level: int, place: int) -> bytes:
        return self.kept[((place + 1) << level) - 1][level]


LEAVES = [b"Eintrag %d" % number for number in range(MOST)]
TREE = Tree(LEAVES)
HEADS = [TreeHead(size, oracle(LEAVES[:size])) for size in range(MOST + 1)]


@pytest.mark.parametrize("size", range(1, 9))
def test_the_published_roots_come_out(size: int) -> None:
    tree = Tree(list(VECTOR_LEAVES[:size]))
    assert tree.frontier.head() == TreeHead(size, bytes.fromhex(VECTOR_ROOTS[size - 1]))


def test_the_published_proofs_come_out() -> None:
    """Proofs of the same test data in the reference implementation of the RFC."""
    subtrees = Tree(list(VECTOR_LEAVES)).subtrees
    assert [part.hex() for part in merkle.inclusion(0, 8, subtrees)] == [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]
    assert [part.hex() for part in merkle.inclusion(2, 3, subtrees)] == [
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
    ]
    assert [part.hex() for part in merkle.consistency(6, 8, subtrees)] == [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]
    assert merkle.consistency(1, 1, subtrees) == ()


def test_every_head_equals_the_oracle() -> None:
    assert [Tree(LEAVES[:size]).frontier.head() for size in range(MOST + 1)] == HEADS
    for size in range(MOST + 1):
        assert merkle.frontier(size, TREE.subtrees).head() == HEADS[size]


def test_every_inclusion_is_proved_and_nothing_else_is() -> None:
    for size in range(1, MOST + 1):
        for index in range(size):
            proof = merkle.inclusion(index, size, TREE.subtrees)
            leaf = merkle.leaf_hash(LEAVES[index])
            assert merkle.proves_inclusion(leaf, index, HEADS[size], proof)
            others = (at for at in range(-1, size + 2) if at != index)
            assert not any(merkle.proves_inclusion(leaf, at, HEADS[size], proof) for at in others)
            stranger = merkle.leaf_hash(b"anderes")
            assert not merkle.proves_inclusion(stranger, index, HEADS[size], proof)


def test_every_growth_is_proved_and_nothing_else_is() -> None:
    for new in range(1, MOST + 1):
        for old in range(1, new + 1):
            proof = merkle.consistency(old, new, TREE.subtrees)
            assert merkle.proves_consistency(HEADS[old], HEADS[new], proof)
            forged = TreeHead(old, hashlib.sha256(HEADS[old].root).digest())
            assert not merkle.proves_consistency(forged, HEADS[new], proof)
            if old < new:
                assert not merkle.proves_consistency(HEADS[new], HEADS[old], proof)
                assert not merkle.proves_consistency(HEADS[old], HEADS[new], proof[:-1])
                assert not merkle.proves_consistency(HEADS[old], HEADS[new], (*proof, proof[0]))


@given(st.lists(st.binary(min_size=32, max_size=32), max_size=8), st.data())
def test_no_invented_proof_convinces(parts: list[bytes], data: st.DataObject) -> None:
    new = data.draw(st.integers(1, MOST))
    old = data.draw(st.integers(1, MOST))
    leaf = merkle.leaf_hash(LEAVES[old - 1])
    if tuple(parts) != merkle.consistency(min(old, new), max(old, new), TREE.subtrees):
        assert not merkle.proves_consistency(HEADS[min(old, new)], HEADS[max(old, new)], parts)
    if old <= new and tuple(parts) != merkle.inclusion(old - 1, new, TREE.subtrees):
        assert not merkle.proves_inclusion(leaf, old - 1, HEADS[new], parts)


@pytest.mark.parametrize(("index", "size"), [(-1, 3), (3, 3), (0, 0)])
def test_a_leaf_that_is_not_there_has_no_proof(index: int, size: int) -> None:
    with pytest.raises(ValueError, match="no leaf"):
        merkle.inclusion(index, size, TREE.subtrees)


@pytest.mark.parametrize(("old", "new"), [(0, 3), (4, 3)])
def test_no_tree_grows_from_nothing_or_backwards(old: int, new: int) -> None:
    with pytest.raises(ValueError, match="does not follow"):
        merkle.consistency(old, new, TREE.subtrees)
