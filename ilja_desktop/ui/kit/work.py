"""Work beside the window: two lanes, so that nothing ever freezes it.

*Store* is one thread for short transactions and queries, with autosave first. *Compute* is one
thread for rendering, signing, solving, key derivation and parsing. Answers arrive queued on the
window's thread and are dropped if their owner died meanwhile. A ``Refusal`` goes to whoever asked
or to the messages, everything else is a bug and goes to the crash hook.

Nothing else in the program makes threads.
"""

from __future__ import annotations

import itertools
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from functools import partial
from queue import PriorityQueue
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.locking import CardPinDue, PresenceUnproven
from ilja_desktop.ui.kit.sweeper import Sweeper

T = TypeVar("T")

Absent = PresenceUnproven | CardPinDue
"""Something that whoever sits there has to give before a job goes on."""

Absence = Callable[[Absent, Callable[[], None], Callable[[], None]], None]
"""Hears that a job asks for the password again, or a PIN; does it once more, or gives it up."""

BUSY_AFTER_MS = 500

_TURN_S = 0.001
"""How long a lane may keep Python's lock while the window wants to paint; Python grants 5 ms."""


class Lane(Enum):
    """Where a job runs."""

    STORE = "store"
    COMPUTE = "compute"


class _Rank(IntEnum):
    SAVE = 0
    USUAL = 1
    LAST = 2
    END = 3


class Token(QObject):
    """A job's way to hear „stop“ and to tell how far it is; the job asks, nobody kills it.

    Signals:
        progressed: parts done and parts in all, delivered on the window's thread.
    """

    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Return whether the user wants the job to stop."""
        return self._stopped.is_set()

    def cancel(self) -> None:
        """Ask the job to stop."""
        self._stopped.set()

    def check(self) -> None:
        """Stop here if asked to.

        Raises:
            Cancelled: the user wants the job to stop.
        """
        if self.cancelled:
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        """Tell from within the job how far it is; nobody is there any more once it shall stop."""
        if not self.cancelled:
            self.progressed.emit(done, total)

    def go_on(self, done: int, total: int) -> None:
        """Tell from within the job how far it is, and stop it here if asked to.

        Raises:
            Cancelled: the user wants the job to stop.
        """
        self.check()
        self.report(done, total)


@dataclass(slots=True)
class _Parcel(Generic[T]):
    owner: QObject
    job: Callable[[], T]
    then: Callable[[T], None]
    failed: Callable[[Refusal], None] | None
    token: Token | None
    lane: Lane
    silent: bool
    answer: T | None = None
    error: Exception | None = None


@dataclass(order=True, slots=True)
class _Turn:
    rank: _Rank
    number: int
    parcel: _Parcel[object] | None = field(compare=False)


class Work(QObject):
    """Both lanes; kept by the composition root and handed to every room.

    Args:
        on_refusal: says why a job declined when its owner did not ask to hear it.
        on_bug: takes everything else, on the window's thread.

    Signals:
        busy: some job has been running for half a second; or none is any more.
    """

    busy = Signal(bool)
    _finished = Signal()

    def __init__(
        self,
        on_refusal: Callable[[Refusal], None],
        on_bug: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_refusal = on_refusal
        self._on_bug = on_bug
        self._numbers = itertools.count()
        self._stopped = False
        self._open = 0
        self._on_absence: Absence | None = None
        self._tokens: set[Token] = set()
        self._answers: deque[_Parcel[object]] = deque()
        self._sweeper = Sweeper(self)
        self._shown = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(BUSY_AFTER_MS)
        self._patience.timeout.connect(self._show_busy)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._turns: dict[Lane, PriorityQueue[_Turn]] = {lane: PriorityQueue() for lane in Lane}
        self._former_turn_s = sys.getswitchinterval()
        sys.setswitchinterval(_TURN_S)
        self._threads = {lane: self._start(lane) for lane in Lane}

    @property
    def under_way(self) -> bool:
        """Return whether an answer is still to come."""
        return self._open > 0

    def run(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
        *,
        lane: Lane = Lane.STORE,
        token: Token | None = None,
    ) -> None:
        """Do ``job`` beside the window, then ``then`` or ``failed`` on it.

        Args:
            owner: who wants to know; once it is gone the answer is dropped.
            job: runs on the lane's thread; touches no widget.
            then: takes the answer.
            failed: takes a refusal; without it the refusal goes to the messages.
            lane: store for transactions and queries, compute for everything that takes long.
            token: lets the owner cancel; a job whose turn has not come is not begun.
        """
        self._put(_Rank.USUAL, _Parcel(owner, job, then, failed, token, lane, silent=False))

    def save(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Do an autosave in the store lane, before everything that waits there."""
        parcel = _Parcel(owner, job, then, failed, None, Lane.STORE, silent=True)
        self._put(_Rank.SAVE, parcel)

    def ask_absence(self, on_absence: Absence | None) -> None:
        """Name who asks when a job wants the password or a PIN; nobody: a usual refusal."""
        self._on_absence = on_absence

    def stop(self, last: Callable[[], object] = lambda: None, seconds: float | None = None) -> bool:
        """Cancel what can be cancelled, finish what waits, take no more; answers are dropped.

        Args:
            last: done when both lanes have finished.
            seconds: how long to wait for all of it; without it, as long as it takes.

        Returns:
            Whether all of it was done in time; what was not goes on only if the process does.
        """
        if self._stopped:
            return not any(thread.is_alive() for thread in self._threads.values())
        self._stopped = True
        deadline = None if seconds is None else monotonic() + seconds
        ends = partial(_after, self._threads[Lane.COMPUTE], last)
        self._put_turn(
            _Rank.LAST, _Parcel(self, ends, _ignore, None, None, Lane.STORE, silent=True)
        )
        self._patience.stop()
        for token in self._tokens:
            token.cancel()
        for turns in self._turns.values():
            turns.put(_Turn(_Rank.END, next(self._numbers), None))
        for thread in self._threads.values():
            thread.join(None if deadline is None else max(0.0, deadline - monotonic()))
        self._sweeper.stop()
        sys.setswitchinterval(self._former_turn_s)
        return not any(thread.is_alive() for thread in self._threads.values())

    def _put(self, rank: _Rank, parcel: _Parcel[T]) -> None:
        if self._stopped:
            return
        if parcel.token is not None:
            self._tokens.add(parcel.token)
        if not parcel.silent:
            self._open += 1
            if self._open == 1:
                self._patience.start()
        self._put_turn(rank, parcel)

    def _put_turn(self, rank: _Rank, parcel: _Parcel[T]) -> None:
        turn = _Turn(rank, next(self._numbers), parcel)  # type: ignore[arg-type]  # the queue forgets T, the parcel keeps job and answer together
        self._turns[parcel.lane].put(turn)

    def _again(self, parcel: _Parcel[object]) -> None:
        """Do a job once more, after the password was given."""
        if isValid(parcel.owner):
            parcel.error = None
            self._put(_Rank.USUAL, parcel)

    def _start(self, lane: Lane) -> threading.Thread:
        thread = threading.Thread(
            target=self._serve, args=(self._turns[lane],), name=f"ilja-{lane.value}"
        )
        thread.start()
        return thread

    def _serve(self, turns: PriorityQueue[_Turn]) -> None:
        while (parcel := turns.get().parcel) is not None:
            _do(parcel)
            self._answers.append(parcel)
            del parcel  # whatever it holds must be let go on the window's thread
            self._finished.emit()

    @Slot()
    def _deliver(self) -> None:
        parcel = self._answers.popleft()
        self._close(parcel)
        if self._stopped or not isValid(parcel.owner):
            return
        match parcel.error:
            case None:
                parcel.then(parcel.answer)
            case PresenceUnproven() | CardPinDue() as refusal if self._on_absence is not None:
                again = partial(self._again, parcel)
                self._on_absence(refusal, again, partial(self._refuse, parcel, refusal))
            case Refusal() as refusal:
                self._refuse(parcel, refusal)
            case bug:
                self._on_bug(bug)

    def _refuse(self, parcel: _Parcel[object], refusal: Refusal) -> None:
        if isValid(parcel.owner):
            (parcel.failed or self._on_refusal)(refusal)

    def _close(self, parcel: _Parcel[object]) -> None:
        if parcel.token is not None:
            self._tokens.discard(parcel.token)
        if parcel.silent:
            return
        self._open -= 1
        if self._open == 0:
            self._patience.stop()
            if self._shown:
                self._shown = False
                self.busy.emit(False)

    def _show_busy(self) -> None:
        self._shown = True
        self.busy.emit(True)


def _after(thread: threading.Thread, job: Callable[[], object]) -> object:
    thread.join()
    return job()


def _ignore(_answer: object) -> None:
    """Leave it at that."""


def _do(parcel: _Parcel[object]) -> None:
    try:
        if parcel.token is not None:
            parcel.token.check()
        parcel.answer = parcel.job()
    except Exception as error:  # every error belongs to whoever asked, on the window's thread
        parcel.error = error
