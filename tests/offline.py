"""A plug-in that keeps every test on this machine.

The interpreter reports each socket call to an audit hook. Whatever leaves for an internet address
other than loopback is refused there and then, and the test that asked for it fails, even if the
code under test swallows the refusal. Unix sockets and asyncio's own pair are left alone. Programs
a test starts and Qt's own network classes are out of its sight; the house forbids the latter.
"""

from __future__ import annotations

import ipaddress
import socket
import sys
from collections.abc import Iterator

import pytest

ADDRESSED = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
NAMED = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
WATCHED = ADDRESSED | NAMED
INTERNET = {socket.AF_INET, socket.AF_INET6}
EVERYWHERE = "0.0.0.0"  # what an empty host means to bind and connect
LOCAL_NAMES = {"", "localhost", "ip6-localhost", socket.gethostname()}


class LeftTheMachine(AssertionError):
    """A test reached for another machine."""


class Guard:
    """Watches the socket calls of this process and remembers those that wanted out."""

    def __init__(self) -> None:
        self._caught: list[str] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        """Refuse an event that leaves the machine.

        Raises:
            LeftTheMachine: the address is not this machine's own.
        """
        if event not in WATCHED:  # almost everything: the hook hears of every frame and import
            return
        target = wanted(event, arguments)
        if target is None or is_local(target):
            return
        self._caught.append(f"{event} {target}")
        raise LeftTheMachine(self._caught[-1])

    def forget(self) -> list[str]:
        """Return what was caught since the last time."""
        caught, self._caught = self._caught, []
        return caught


def wanted(event: str, arguments: tuple[object, ...]) -> str | None:
    """Return the host an audit event asks for, or nothing if it asks for none."""
    if event in NAMED:
        return _host(arguments[0])
    if event not in ADDRESSED or len(arguments) < 2:
        return None
    asking, address = arguments[0], arguments[1]
    if not isinstance(asking, socket.socket) or asking.family not in INTERNET:
        return None
    return (_host(address[0]) or EVERYWHERE) if isinstance(address, tuple) and address else None


def is_local(host: str) -> bool:
    """Tell whether a name or address means this machine alone."""
    if host in LOCAL_NAMES:
        return True
    try:
        return ipaddress.ip_address(host.split("%")[0]).is_loopback
    except ValueError:
        return False


def _host(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value or "")


_GUARD = pytest.StashKey[Guard]()


def pytest_configure(config: pytest.Config) -> None:
    """Put the guard up; an audit hook stays until the process ends."""
    guard = Guard()
    config.stash[_GUARD] = guard
    sys.addaudithook(guard)


@pytest.fixture
def offline_guard(pytestconfig: pytest.Config) -> Guard:
    """The guard of this run, for the tests that prove it."""
    return pytestconfig.stash[_GUARD]


@pytest.fixture(autouse=True)
def offline(offline_guard: Guard) -> Iterator[None]:
    """Fail the test that reached for another machine."""
    offline_guard.forget()
    yield
    caught = offline_guard.forget()
    assert not caught, f"left the machine: {caught}"
