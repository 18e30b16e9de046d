"""Vaults of every released version open, are whole, and are read by other programs too."""

from __future__ import annotations

import json
import shutil
import subprocess
from base64 import b64decode
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from ilja_desktop.keys.certificate import to_pem
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import certificate, schema
from ilja_desktop.store.audit import AuditRow
from ilja_desktop.store.search import find_cases
from tests.faults import golden
from tests.faults.subject import opened, save
from tests.store.test_migration import go_back
from tests.store.test_secrecy import second_reader


@pytest.fixture(scope="module", params=golden.versions())
def version(request: pytest.FixtureRequest) -> str:
    """Each version of which there is a vault."""
    return str(request.param)


@pytest.fixture(scope="module")
def untouched(version: str, tmp_path_factory: pytest.TempPathFactory) -> Unlocked:
    """That version's vault as it was released, its keys opened with the password once."""
    return golden.unlocked_copy(version, tmp_path_factory.mktemp("released"))


@pytest.fixture(scope="module")
def older_vaults(
    untouched: Unlocked, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Unlocked]:
    """That version's vault at every schema of the past, each for one test to alter."""
    place = tmp_path_factory.mktemp("older")
    now = _copy(untouched, place / "now")
    with opened(now):
        pass
    older = {}
    for revision in reversed(schema.REVISIONS[:-1]):
        go_back(now, revision)
        older[revision] = _copy(now, place / revision)
    return older


@pytest.fixture
def released(untouched: Unlocked, tmp_path: Path) -> Unlocked:
    """A copy of that version's vault to open and change."""
    return _copy(untouched, tmp_path)


def test_there_is_a_golden_vault() -> None:
    assert golden.versions()


def test_it_opens_is_whole_and_lists_its_cases(version: str, released: Unlocked) -> None:
    facts = golden.facts_of(version)
    with opened(released) as vault:
        assert vault.check() == ()
        with vault.read() as session:
            assert golden.cases_in(session) == facts.cases
            assert len(session.scalars(select(AuditRow.seq)).all()) == facts.audit_entries
            for _number, family, _given in facts.cases:
                assert find_cases(session, family, closed_drafts=True)


def test_it_can_be_worked_on(version: str, released: Unlocked) -> None:
    with opened(released) as vault:
        save(vault, 1)
        assert vault.check() == ()
        with vault.read() as session:
            assert len(golden.cases_in(session)) == len(golden.facts_of(version).cases) + 1


@pytest.mark.parametrize("older", schema.REVISIONS[:-1])
def test_with_an_older_schema_it_is_brought_up(
    version: str, older_vaults: dict[str, Unlocked], older: str
) -> None:
    with opened(older_vaults[older]) as vault:
        assert vault.check() == ()
        with vault.read() as session:
            assert golden.cases_in(session) == golden.facts_of(version).cases
            assert find_cases(session, golden.facts_of(version).cases[0][1], closed_drafts=True)


def test_another_library_reads_it_with_the_raw_key(version: str, released: Unlocked) -> None:
    reader = second_reader(released.database, released.database_key)
    numbers = reader.execute("SELECT number FROM cases ORDER BY number").fetchall()
    whole = reader.execute("PRAGMA integrity_check").fetchall()
    reader.close()
    assert [number for (number,) in numbers] == [case[0] for case in golden.facts_of(version).cases]
    assert whole == [("ok",)]


def test_the_age_program_opens_its_data_key(released: Unlocked, tmp_path: Path) -> None:
    identity, sealed = tmp_path / "identity.txt", tmp_path / "key.age"
    identity.write_text(str(released.identity.age), encoding="ascii")
    sealed.write_bytes(released.slot.dek)
    opened_by_age = _run("age", "--decrypt", "-i", str(identity), str(sealed))
    assert b64decode(json.loads(opened_by_age.stdout)[-1]) == released.data_key.octets


def test_openssl_verifies_its_certificates_and_its_last_entry(
    released: Unlocked, tmp_path: Path
) -> None:
    with opened(released) as vault, vault.read() as session:
        authority = certificate.authority(session)
        personal = certificate.personal(session, released.uid)
        last = session.scalars(select(AuditRow).order_by(AuditRow.seq.desc())).first()
        assert last is not None
        message = b"ilja/v1/audit\n" + last.previous + last.leaf
        signature = last.signature
    ca, own, key, said, signed = (tmp_path / name for name in ("ca", "own", "key", "said", "sig"))
    ca.write_text(to_pem(authority), encoding="ascii")
    own.write_text(to_pem(personal), encoding="ascii")
    _run("openssl", "verify", "-no_check_time", "-x509_strict", "-CAfile", str(ca), str(own))
    key.write_bytes(released.identity.public.spk)
    said.write_bytes(message)
    signed.write_bytes(signature)
    verify = ["openssl", "dgst", "-sha256", "-keyform", "DER", "-verify", str(key)]
    _run(*verify, "-signature", str(signed), str(said))
    said.write_bytes(message + b"x")
    with pytest.raises(subprocess.CalledProcessError):
        _run(*verify, "-signature", str(signed), str(said))


def _copy(unlocked: Unlocked, place: Path) -> Unlocked:
    folder = place / unlocked.folder.name
    shutil.copytree(unlocked.folder, folder)
    return replace(unlocked, folder=folder)


def _run(*command: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, capture_output=True, check=True)
