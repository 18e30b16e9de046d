"""The lanes: answers arrive on the window's thread, or not at all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ilja_desktop.domain.errors import Cancelled, NotFound, Refusal
from ilja_desktop.ui.kit.work import Lane, Token, Work
from tests.ui.heard import Heard


def test_answer_arrives_on_the_windows_thread(qapp: QApplication, work: Work, qtbot: QtBot) -> None:
    answers: list[tuple[str, bool]] = []
    owner = QObject()
    work.run(
        owner,
        lambda: threading.current_thread().name,
        lambda name: answers.append((name, QThread.currentThread() is qapp.thread())),
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [("ilja-store", True)]


def test_lanes_do_not_wait_for_each_other(work: Work, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[str] = []
    owner = QObject()
    work.run(owner, gate.wait, lambda _open: answers.append("compute"), lane=Lane.COMPUTE)
    work.run(owner, lambda: None, lambda _none: answers.append("store"))
    qtbot.waitUntil(lambda: answers == ["store"])
    gate.set()
    qtbot.waitUntil(lambda: answers == ["store", "compute"])


def test_answer_for_a_dead_owner_is_dropped(work: Work, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[str] = []
    owner, other = QObject(), QObject()
    work.run(owner, gate.wait, lambda _open: answers.append("dead"))
    work.run(other, lambda: None, lambda _none: answers.append("alive"))
    delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["alive"]


def test_autosave_goes_first(work: Work, qtbot: QtBot) -> None:
    gate = threading.Event()
    done: list[str] = []
    owner = QObject()
    work.run(owner, gate.wait, lambda _open: None)
    for name in ("first", "second"):
        work.run(owner, partial(done.append, name), lambda _none: None)
    work.save(owner, lambda: done.append("save"), lambda _none: None)
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["save", "first", "second"]


def test_refusal_goes_to_whoever_asked(work: Work, qtbot: QtBot, heard: Heard) -> None:
    refused: list[Refusal] = []
    owner = QObject()
    work.run(owner, _refuse, lambda _none: None, refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], NotFound)
    assert heard.refusals == []


def test_refusal_nobody_asked_for_goes_to_the_messages(
    work: Work, qtbot: QtBot, heard: Heard
) -> None:
    owner = QObject()
    work.run(owner, _refuse, lambda _none: None)
    qtbot.waitUntil(lambda: bool(heard.refusals))
    assert heard.bugs == []


def test_bug_goes_to_the_crash_hook_only(work: Work, qtbot: QtBot, heard: Heard) -> None:
    refused: list[Refusal] = []
    owner = QObject()
    work.run(owner, lambda: [][0], lambda _none: None, refused.append)
    qtbot.waitUntil(lambda: bool(heard.bugs))
    assert isinstance(heard.bugs[0], IndexError)
    assert (refused, heard.refusals) == ([], [])


def test_token_stops_a_running_job(work: Work, qtbot: QtBot) -> None:
    begun = threading.Event()
    refused: list[Refusal] = []
    token, owner = Token(), QObject()

    def count() -> None:
        while True:
            begun.set()
            token.check()

    work.run(owner, count, lambda _none: None, refused.append, lane=Lane.COMPUTE, token=token)
    assert begun.wait(5)
    token.cancel()
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], Cancelled)


def test_cancelled_job_is_not_begun(work: Work, qtbot: QtBot) -> None:
    gate, begun = threading.Event(), []
    refused: list[Refusal] = []
    token, owner = Token(), QObject()
    work.run(owner, gate.wait, lambda _open: None)
    work.run(owner, lambda: begun.append(1), lambda _none: None, refused.append, token=token)
    token.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(refused))
    assert begun == []


def test_progress_arrives_on_the_windows_thread(work: Work, qtbot: QtBot) -> None:
    heard: list[tuple[int, int, bool]] = []
    token, owner = Token(), QObject()
    token.progressed.connect(
        lambda done, total: heard.append((done, total, QThread.isMainThread()))
    )
    work.run(owner, lambda: token.report(1, 2), lambda _none: None, token=token)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(1, 2, True)]


def test_busy_is_said_and_taken_back(work: Work, qtbot: QtBot) -> None:
    gate = threading.Event()
    owner = QObject()
    said: list[bool] = []
    work.busy.connect(said.append)
    work.run(owner, gate.wait, lambda _open: None)
    qtbot.waitUntil(lambda: said == [True])
    gate.set()
    qtbot.waitUntil(lambda: said == [True, False])


def test_stop_finishes_saves_and_drops_answers(
    qapp: QApplication, heard: Heard, settled: Callable[[], None]
) -> None:
    lanes = Work(heard.refusals.append, heard.bugs.append)
    done: list[str] = []
    owner = QObject()
    lanes.save(owner, lambda: done.append("saved"), lambda _none: done.append("answered"))
    lanes.stop()
    lanes.run(owner, lambda: done.append("late"), lambda _none: None)
    settled()
    assert done == ["saved"]


def _refuse() -> None:
    raise NotFound("Fall", "3/2026")


def test_the_last_thing_waits_for_both_lanes(qapp: QApplication, heard: Heard) -> None:
    lanes = Work(heard.refusals.append, heard.bugs.append)
    owner, gate, done = QObject(), threading.Event(), list[str]()
    lanes.run(owner, partial(_wait_and_note, gate, done), print, lane=Lane.COMPUTE)
    lanes.run(owner, lambda: done.append("store"), print)
    assert not lanes.stop(lambda: done.append("last"), seconds=0.01)
    assert "last" not in done
    gate.set()
    lanes.stop()
    while any(thread.name.startswith("ilja-") for thread in threading.enumerate()):
        threading.Event().wait(0.01)
    assert done == ["store", "compute", "last"]
    assert lanes.stop()


def _wait_and_note(gate: threading.Event, done: list[str]) -> None:
    gate.wait()
    done.append("compute")
