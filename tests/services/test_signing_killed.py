"""A process that is killed in the middle of a signature loses nothing and signs nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.faults.subject import carry
from tests.house.source import ROOT
from tests.services.conftest import Town
from tests.services.test_tablesigning import allow, unsigned


@pytest.mark.skipif(sys.platform == "win32", reason="Windows copies no running process")
def test_killed_at_any_step_it_is_all_or_nothing(town: Town) -> None:
    """Either nobody has signed and every shape is still there, or all is signed with its file."""
    allow(town)
    consent = unsigned(town, minor=True)
    town.vault.close()
    told = {"vault": json.loads(carry(town.unlocked)), "consent": consent.id}
    done = subprocess.run(
        [sys.executable, "-m", "tests.services.signer"],
        cwd=ROOT,
        input=json.dumps(told),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert [each["step"] for each in found[:3]] == ["drawing", "making", "closing"]
    for each in found:
        nothing = (each["signatures"], each["files"]) == (0, 0)
        whole = (each["signatures"], each["files"], each["drawn"]) == (3, 1, 0)
        assert whole or (nothing and each["drawn"] >= each["promised"]), each
        assert whole <= (each["step"] == "closing"), each
        assert each["ended"], each
