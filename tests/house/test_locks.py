"""The lock files hold every dependency with its hashes and fit the project file."""

import re
import tomllib
from dataclasses import dataclass

import pytest

from tests.house.source import ROOT

RUN, TEST = "requirements.lock", "requirements-test.lock"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WANTED = {
    RUN: PROJECT["project"]["dependencies"],
    TEST: PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["test"],
}


@dataclass(frozen=True)
class Locked:
    """One pinned requirement of a lock file."""

    pin: str
    hashes: tuple[str, ...]
    asked_by_project: bool


@pytest.mark.parametrize("lock", [RUN, TEST])
def test_every_requirement_is_pinned_with_hashes(lock: str) -> None:
    for locked in read(lock):
        assert re.match(r"[a-z0-9-]+==[\w.+]+( ; .+)?$", locked.pin)
        assert locked.hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", digest) for digest in locked.hashes)


@pytest.mark.parametrize("lock", [RUN, TEST])
def test_lock_holds_what_the_project_asks_for(lock: str) -> None:
    asked = {name(locked.pin) for locked in read(lock) if locked.asked_by_project}
    assert asked == {name(requirement) for requirement in WANTED[lock]}


def test_test_lock_contains_the_run_lock() -> None:
    assert {locked.pin for locked in read(RUN)} <= {locked.pin for locked in read(TEST)}


def read(lock: str) -> list[Locked]:
    """Return the entries of a lock file."""
    text = (ROOT / "installer" / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    return [
        Locked(
            entry.split("\\")[0].strip(),
            tuple(re.findall(r"--hash=(\S+)", entry)),
            "ilja-desktop" in entry,
        )
        for entry in entries
    ]


def name(requirement: str) -> str:
    """Return the normal form of the name a requirement starts with."""
    found = re.match(r"[\w.-]+", requirement)
    assert found
    return re.sub(r"[-_.]+", "-", found[0]).lower()
