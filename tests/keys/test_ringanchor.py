"""An anchor in the keyring: kept, read again, and silent whatever the keyring does."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ilja_desktop.keys.devicering import SystemRing
from ilja_desktop.keys.header import VaultId
from ilja_desktop.keys.ringanchor import EVERY, RingAnchor
from tests.keys import keyringhost

VAULT = VaultId("0123456789abcdef0123456789abcdef")
SAID = b'{"note":"' + b"x" * 600 + b'"}'


@pytest.fixture
def signed_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with keyringhost.session(tmp_path / "desktop") as environment:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        yield


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a Secret Service is Linux only")
def test_a_real_keyring_remembers_and_forgets(signed_in: None) -> None:
    anchor = RingAnchor(SystemRing())
    assert anchor.read(VAULT) is None
    anchor.write(VAULT, SAID)
    anchor.settle()
    assert anchor.read(VAULT) == SAID
    anchor.forget(VAULT)
    assert anchor.read(VAULT) is None


@pytest.mark.parametrize(
    "program",
    [
        "raise SystemExit(1)",
        "while True: pass",
        "print('{}')",
        "print('{')",
        'print(\'{"value": "?"}\')',
    ],
    ids=["refuses", "hangs", "none", "babbles", "other"],
)
def test_a_keyring_that_fails_says_nothing(program: str) -> None:
    anchor = RingAnchor(SystemRing(limit=0.3, command=(sys.executable, "-c", program)))
    assert anchor.read(VAULT) is None
    anchor.write(VAULT, SAID)
    anchor.settle()
    anchor.forget(VAULT)


class Drawer:
    """Counts what is written."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.written = 0

    def remember(self, name: str, text: str) -> None:
        self.texts[name] = text
        self.written += 1

    def recall(self, name: str) -> str:
        return self.texts.get(name, "")

    def drop(self, name: str) -> None:
        self.texts.pop(name, None)


def test_it_is_written_now_and_again() -> None:
    passed = [0.0]
    drawer = Drawer()
    anchor = RingAnchor(drawer, lambda: passed[0])
    for seconds, written in ((0.0, 1), (EVERY - 1, 1), (EVERY + 1, 2)):
        passed[0] = seconds
        anchor.write(VAULT, SAID)
        anchor.settle()
        assert drawer.written == written
