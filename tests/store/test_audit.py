"""The tree over the trail grows with it, and tells whatever was altered by who has the key."""

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.keys import merkle
from ilja_desktop.keys.audit import AuditBroken
from ilja_desktop.keys.merkle import Frontier, leaf_hash
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import audit
from ilja_desktop.store.connection import engine_for
from ilja_desktop.store.vault import Vault
from tests.builders import NOW


def note(vault: Vault, times: int, together: int = 1) -> None:
    for turn in range(0, times, together):
        with vault.write(vault.uid, NOW) as transaction:
            for each in range(turn, min(turn + together, times)):
                transaction.note(Action.PRINTED, f"probe:{each}", b"")


def leaves(session: Session) -> list[bytes]:
    return list(session.scalars(text("SELECT leaf FROM audit ORDER BY seq")))


@pytest.mark.parametrize("together", [1, 7])
def test_the_tree_grows_with_the_trail(vault: Vault, together: int) -> None:
    note(vault, 37, together)
    with vault.read() as session:
        grown = Frontier()
        for leaf in leaves(session):
            grown, _ = grown.grow(leaf_hash(leaf))
        assert audit.tree_head(session) == grown.head() == audit.verify_tree(session)
        assert list(audit.heads(session))[-1] == grown.head()


def test_every_former_head_is_extended(vault: Vault) -> None:
    note(vault, 20, 3)
    with vault.read() as session:
        *former, now = audit.heads(session)
        ways = audit.subtrees(session)
        for head in former:
            proof = merkle.consistency(head.size, now.size, ways)
            assert merkle.proves_consistency(head, now, proof)


def test_every_entry_is_proved_to_be_there(vault: Vault) -> None:
    note(vault, 12)
    with vault.read() as session:
        now, ways = audit.tree_head(session), audit.subtrees(session)
        for index, leaf in enumerate(leaves(session)):
            proof = merkle.inclusion(index, now.size, ways)
            assert merkle.proves_inclusion(leaf_hash(leaf), index, now, proof)


def test_an_altered_hash_is_found_at_its_entry(vault: Vault, unlocked: Unlocked) -> None:
    note(vault, 6)
    vault.close()
    engine = engine_for(unlocked.database, unlocked.database_key)
    with engine.begin() as connection:
        connection.execute(text("UPDATE audit SET nodes = zeroblob(32) WHERE seq = 5"))
    engine.dispose()
    opened = Vault.open(unlocked)
    with opened.read() as session, pytest.raises(AuditBroken) as caught:
        audit.verify_tree(session)
    assert caught.value.seq == 5
    opened.close()


def test_a_missing_entry_has_no_hash(vault: Vault) -> None:
    with vault.read() as session, pytest.raises(AuditBroken):
        audit.frontier(session, 1 << 20)
