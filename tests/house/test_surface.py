"""The program hands nothing decrypted to other programs and speaks to no network."""

from __future__ import annotations

import re

import pytest

from tests.house.source import ROOT

NETWORK = re.compile(
    r"^\s*(?:import|from)\s+(?:socket|ssl|http|urllib|ftplib|smtplib|requests|httpx|aiohttp|"
    r"PySide6\.QtNetwork|PySide6\.QtWebEngine\w*)\b",
    re.MULTILINE,
)
HANDED_OUT = re.compile(r"openUrl|QDesktopServices|webbrowser|xdg-open|os\.startfile")


LOCAL = {"ilja_desktop/app/single.py"}
"""Speaks to a second start of itself through a local socket of this machine."""


@pytest.mark.parametrize("wrong", [NETWORK, HANDED_OUT], ids=["network", "handed out"])
def test_no_module_does(wrong: re.Pattern[str]) -> None:
    modules = sorted((ROOT / "ilja_desktop").rglob("*.py"))
    assert len(modules) > 300
    found = [
        str(path.relative_to(ROOT))
        for path in modules
        if wrong.search(path.read_text(encoding="utf-8"))
    ]
    allowed = LOCAL if wrong is NETWORK else set()
    assert set(found) == allowed
