"""What is altered without the key is noticed or harmless, and never ends in an untyped error."""

from __future__ import annotations

from pathlib import Path

import pytest

from ilja_desktop.keys.vault import Unlocked
from tests.faults import damage, headerfuzz


def test_only_an_old_state_goes_unnoticed(unlocked: Unlocked, tmp_path: Path) -> None:
    """The limit: old pages are genuine, and nothing inside the file can tell their age."""
    figures = list(damage.figures(unlocked, damage.QUICK, tmp_path, seed=20261121))
    assert not [figure.line() for figure in figures if not figure.held]
    assert {*damage.WAYS} < {figure.what for figure in figures}
    unnoticed = [figure.what for figure in figures if figure.seen["unnoticed"]]
    assert "the whole database as it was before (known limit)" in unnoticed
    assert all("known limit" in what for what in unnoticed)


@pytest.mark.parametrize("share", range(4))
def test_no_mutated_header_is_accepted(unlocked: Unlocked, share: int) -> None:
    (figure,) = headerfuzz.figures(unlocked, headerfuzz.QUICK // 4, seed=20261121 + share)
    assert figure.held, figure.line()
    assert figure.seen["MAC"] > figure.runs // 10


def test_what_is_tried_can_be_noticed(unlocked: Unlocked, tmp_path: Path) -> None:
    """The judge itself tells a whole vault from a changed one."""
    target = damage.Target.of(unlocked, tmp_path)
    target.put(target.whole)
    assert target.judge() == "harmless"
    target.put(target.logged, target.log)
    assert target.judge() == "harmless"
    target.put(target.older)
    assert target.judge() == "unnoticed"


@pytest.mark.parametrize("octets", [b"", b"SQLite format 3\0" + bytes(4080), bytes(8192)])
def test_a_file_that_is_no_vault_is_refused(
    unlocked: Unlocked, tmp_path: Path, octets: bytes
) -> None:
    target = damage.Target.of(unlocked, tmp_path)
    target.put(octets)
    assert target.judge().startswith("refused")
