"""Nothing older is put back unnoticed, unless every anchor is put back with it."""

from __future__ import annotations

from pathlib import Path

from ilja_desktop.keys.vault import Unlocked
from tests.faults import rollback


def test_only_who_holds_every_anchor_turns_a_vault_back(unlocked: Unlocked, tmp_path: Path) -> None:
    figures = list(rollback.figures(unlocked, rollback.QUICK, tmp_path, seed=20261121))
    assert not [figure.line() for figure in figures if not figure.held]
    assert len(rollback.SCENARIOS) + len(rollback.LIMITS) == 12
    seen = {figure.what: next(iter(figure.seen)) for figure in figures}
    page = seen["a page of the young people as it was"]
    assert page in ("rows_outdated", "structure_damaged")
    assert seen["the whole database as it was"] == "older_vault"
    assert seen["the header as it was"] == "older_header"
    assert seen["the last days done once more, otherwise"] == "other_trail"
    assert seen["all as it was, every anchor as well"] == "unnoticed"
    assert seen["every anchor gone, the code on paper typed in"] == "the code on paper"
