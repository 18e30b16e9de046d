"""Three volunteers, an office and a table away: nothing is lost, doubled or overwritten."""

import os

import pytest

from tests.domain.histories import FACTS, OFFICE, History, Known, shares

HISTORIES = 20_000 if os.environ.get("ILJA_PROFILE") == "thorough" else 2_000
PARTS = 4


def told(known: Known) -> object:
    """Return what a record says, but for what others are shown only in part."""
    texts = {name: text for name, text in known.held.texts.items() if name != FACTS}
    return known.held.gone, texts


@pytest.mark.parametrize("part", range(PARTS))
def test_after_all_was_exchanged_everybody_has_the_same_records(part: int) -> None:
    asked = 0
    for seed in range(part, HISTORIES, PARTS):
        history = History(seed)
        history.live()
        history.exchange()
        office = history.vaults[OFFICE].records
        assert set(office) == history.entries, seed
        lost = {key for key, known in office.items() if known.held.gone} - history.erased
        assert not lost, seed
        for vault in history.vaults.values():
            shared = {key for key in office if shares(key, vault.desk)}
            assert set(vault.records) == shared, seed
            assert all(told(vault.records[key]) == told(office[key]) for key in shared), seed
        asked += history.asked
    assert asked > HISTORIES // PARTS
