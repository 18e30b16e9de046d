"""The guard that keeps tests on this machine does so."""

import asyncio
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import ROOT
from tests.offline import Guard, LeftTheMachine

ELSEWHERE = "192.0.2.1"  # a documentation address, RFC 5737
ELSEWHERE_6 = "2001:db8::1"  # the same for IPv6, RFC 3849

TESTS = f"""
import socket

def test_swallowed():
    try:
        socket.create_connection(("{ELSEWHERE}", 9), timeout=1)
    except BaseException:
        pass

def test_stays():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
"""


@pytest.mark.parametrize(
    ("family", "host"), [(socket.AF_INET, ELSEWHERE), (socket.AF_INET6, ELSEWHERE_6)]
)
def test_no_way_leads_out(offline_guard: Guard, family: socket.AddressFamily, host: str) -> None:
    with socket.socket(family, socket.SOCK_DGRAM) as asking:
        with pytest.raises(LeftTheMachine):
            asking.connect((host, 9))
        with pytest.raises(LeftTheMachine):
            asking.connect_ex((host, 9))
        with pytest.raises(LeftTheMachine):
            asking.sendto(b"x", (host, 9))
        with pytest.raises(LeftTheMachine):
            asking.sendmsg([b"x"], [], 0, (host, 9))
        with pytest.raises(LeftTheMachine):
            asking.bind((host, 0))
    assert len(offline_guard.forget()) == 5


def test_listening_to_everybody_is_leaving(offline_guard: Guard) -> None:
    with socket.socket() as server, pytest.raises(LeftTheMachine):
        server.bind(("", 0))
    assert offline_guard.forget() == ["socket.bind 0.0.0.0"]


def test_foreign_names_are_not_asked_for(offline_guard: Guard) -> None:
    with pytest.raises(LeftTheMachine):
        socket.getaddrinfo("example.org", 443)
    with pytest.raises(LeftTheMachine):
        socket.gethostbyname("example.org")
    assert len(offline_guard.forget()) == 2


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_this_machine_may_talk_to_itself(host: str) -> None:
    with socket.create_server((host, 0)) as server:
        with socket.create_connection(server.getsockname()) as asking:
            asking.sendall(b"x")
        answering, _ = server.accept()
        with answering:
            assert answering.recv(1) == b"x"


def test_unix_sockets_and_the_event_loop_are_left_alone(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
    assert asyncio.run(asyncio.sleep(0, "done")) == "done"


def test_a_test_that_swallows_the_refusal_fails_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TESTS, encoding="utf-8")
    plain = ["-p", "tests.offline", "-p", "no:randomly", "-p", "no:cacheprovider", "-rA"]
    result = subprocess.run(
        [sys.executable, "-m", "pytest", *plain, "-c", "/dev/null", "--rootdir=.", "test_it.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "ERROR test_it.py::test_swallowed" in result.stdout
    assert "2 passed, 1 error" in result.stdout
