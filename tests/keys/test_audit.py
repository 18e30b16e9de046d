"""The audit trail: every entry in place, unaltered, signed by whom it names."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.keys import audit
from ilja_desktop.keys.audit import AuditBroken, AuditEntry, AuditHead, AuditLeaf
from ilja_desktop.keys.header import Uid, VaultId
from ilja_desktop.keys.identity import Identity

VAULT = VaultId("0123456789abcdef" * 2)
PEOPLE = {Uid("anna"): Identity.generate(), Uid("öz"): Identity.generate()}
KEYS = {uid: identity.public.spk for uid, identity in PEOPLE.items()}
START = audit.start(VAULT)


def _leaf(seq: int, uid: Uid) -> AuditLeaf:
    return AuditLeaf(
        seq=seq,
        ts=datetime(2026, 11, 20, 9, 0, tzinfo=UTC) + timedelta(seconds=seq),
        uid=uid,
        action="case.changed",
        object=f"case/{seq}",
        commitment=audit.commit(bytes(32), b"Fall %d" % seq),
    )


def _trail(length: int) -> list[AuditEntry]:
    head, entries = START, []
    for seq in range(1, length + 1):
        uid = Uid("anna") if seq % 3 else Uid("öz")
        entry = audit.sign_leaf(_leaf(seq, uid), head, PEOPLE[uid])
        entries.append(entry)
        head = AuditHead(seq, entry.hash())
    return entries


TRAIL = _trail(12)


def test_a_whole_trail_ends_at_its_last_entry() -> None:
    assert audit.verify_chain(TRAIL, KEYS, START) == AuditHead(12, TRAIL[-1].hash())
    assert audit.verify_chain([], KEYS, START) == START


def test_a_trail_is_verified_in_parts() -> None:
    head = audit.verify_chain(TRAIL[:5], KEYS, START)
    assert audit.verify_chain(TRAIL[5:], KEYS, head).seq == 12


@given(st.integers(0, 11), st.sampled_from(["seq", "ts", "uid", "action", "object", "commitment"]))
def test_an_altered_field_is_found_at_its_entry(place: int, name: str) -> None:
    leaf = TRAIL[place].leaf
    altered = {
        "seq": replace(leaf, seq=leaf.seq + 1),
        "ts": replace(leaf, ts=leaf.ts + timedelta(microseconds=1)),
        "uid": replace(leaf, uid=Uid("öz" if leaf.uid == "anna" else "anna")),
        "action": replace(leaf, action="case.read"),
        "object": replace(leaf, object="case/99"),
        "commitment": replace(leaf, commitment=bytes(32)),
    }[name]
    entries = [*TRAIL[:place], replace(TRAIL[place], leaf=altered), *TRAIL[place + 1 :]]
    with pytest.raises(AuditBroken) as caught:
        audit.verify_chain(entries, KEYS, START)
    assert caught.value.seq == place + 1


@given(st.integers(0, 10))
def test_a_missing_entry_is_found(place: int) -> None:
    with pytest.raises(AuditBroken):
        audit.verify_chain(TRAIL[:place] + TRAIL[place + 1 :], KEYS, START)


@given(st.integers(0, 10))
def test_entries_in_another_order_are_found(place: int) -> None:
    entries = list(TRAIL)
    entries[place], entries[place + 1] = entries[place + 1], entries[place]
    with pytest.raises(AuditBroken):
        audit.verify_chain(entries, KEYS, START)


def test_a_trail_of_another_vault_is_refused() -> None:
    with pytest.raises(AuditBroken):
        audit.verify_chain(TRAIL, KEYS, audit.start(VaultId("f" * 32)))


def test_nobody_signs_for_somebody_else() -> None:
    forged = audit.sign_leaf(_leaf(1, Uid("anna")), START, PEOPLE[Uid("öz")])
    with pytest.raises(AuditBroken):
        audit.verify_chain([forged], KEYS, START)
    stranger = audit.sign_leaf(_leaf(1, Uid("niemand")), START, PEOPLE[Uid("öz")])
    with pytest.raises(AuditBroken):
        audit.verify_chain([stranger], KEYS, START)


@given(st.binary(max_size=80))
def test_any_signature_is_refused_without_a_bug(signature: bytes) -> None:
    with pytest.raises(AuditBroken):
        audit.verify_chain([replace(TRAIL[0], signature=signature)], KEYS, START)


def test_a_leaf_only_follows_its_predecessor() -> None:
    with pytest.raises(ValueError, match="does not follow"):
        audit.sign_leaf(_leaf(3, Uid("anna")), START, PEOPLE[Uid("anna")])


def test_the_bytes_of_a_leaf_never_change() -> None:
    leaf = replace(_leaf(1, Uid("anna")), commitment=bytes(range(32)))
    expected = (
        b'{"action":"case.changed","commitment":"' + bytes(range(32)).hex().encode() + b'",'
        b'"object":"case/1","seq":1,"ts":"2026-11-20T09:00:01.000000Z","uid":"anna"}'
    )
    assert audit.leaf_bytes(leaf) == expected
    berlin = replace(leaf, ts=leaf.ts.astimezone(timezone(timedelta(hours=1))))
    assert audit.leaf_bytes(berlin) == expected


def test_a_commitment_says_nothing_without_its_salt() -> None:
    first, second = audit.fresh_salt(), audit.fresh_salt()
    assert audit.commit(first, b"Fall 7") == audit.commit(first, b"Fall 7")
    assert audit.commit(first, b"Fall 7") != audit.commit(second, b"Fall 7")
    with pytest.raises(ValueError, match="32 bytes"):
        audit.commit(b"kurz", b"Fall 7")


def test_openssl_verifies_an_entry(tmp_path: Path) -> None:
    entry = TRAIL[1]
    key, message, signature = (tmp_path / name for name in ("key.der", "message", "signature"))
    key.write_bytes(KEYS[entry.leaf.uid])
    message.write_bytes(b"ilja/v1/audit\n" + entry.previous + audit.leaf_bytes(entry.leaf))
    signature.write_bytes(entry.signature)
    command = ["openssl", "dgst", "-sha256", "-keyform", "DER", "-verify", str(key)]
    command += ["-signature", str(signature), str(message)]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
