"""What must not grow: many papers made one after another, and a session of eight hours."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import time, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ilja_desktop.domain.conference import Conference, ConferenceDraft
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper
from ilja_desktop.services.press import Press
from ilja_desktop.store.vault import Vault
from ilja_desktop.ui.conference.livepage import LivePage
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Lane, Work
from tests.bench.figure import Figure, p50, p95
from tests.bench.paper import PAGES, long_minutes, press_of
from tests.bench.resident import resident
from tests.bench.stock import Stock
from tests.builders import found_vault
from tests.documents.papers import ARCHIVE_SHEET
from tests.services.conftest import Town, founded

MINUTES_SHARE = 5
"""One paper in so many is minutes of three pages; the others are sheets."""
WARM = 10
"""One part in so many goes by before memory is looked at for the first time."""
HOURS, CASES = 8, 15
PULSE_MS = 5


def _raise(error: Exception) -> None:
    raise error


class Pulse(QTimer):
    """Beats in the window's event loop, and knows the longest it was kept from beating.

    By the clock that counts what other processes took too; by the processor it is our own doing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = self.own_ms = 0.0
        self._last, self._spent = perf_counter(), process_time()
        self.setInterval(PULSE_MS)
        self.timeout.connect(self._beat)
        self.start()

    def _beat(self) -> None:
        now, spent = perf_counter(), process_time()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - PULSE_MS)
        self.own_ms = max(self.own_ms, (spent - self._spent) * 1000 - PULSE_MS)
        self._last, self._spent = now, spent


def figures(stock: Stock, rounds: int) -> Iterator[Figure]:
    """Measure papers by the hundreds, then a day at the table.

    Args:
        stock: where a signing key is.
        rounds: papers that are made; a case is saved as often as half of them.
    """
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme(app).apply(Mode.LIGHT, 1.0)
    yield from _papers(press_of(stock), rounds)
    yield from _session(rounds // 2)


def _papers(press: Press, rounds: int) -> Iterator[Figure]:
    minutes = long_minutes(press)
    work = Work(_raise, _raise)
    _made(work, press, ARCHIVE_SHEET)
    pulse = Pulse()
    spans: list[float] = []
    early = 0.0
    for number in range(rounds):
        is_minutes = number % MINUTES_SHARE == 0
        span = _made(work, press, minutes if is_minutes else ARCHIVE_SHEET)
        if is_minutes:
            spans.append(span)
        if number == rounds // WARM:
            early = resident()
    work.stop()
    yield Figure(
        name=f"{len(spans)} minutes of {PAGES} pages: pages per second",
        value=PAGES * 1000 / p50(spans),
        unit="1/s",
        against="in the first tenth",
        reference=PAGES * 1000 / p50(spans[: max(1, len(spans) // WARM)]),
        goal="≥ 10, no slowdown",
    )
    yield _memory(f"Memory after {rounds} papers", early)
    for name, value in (("by the clock", pulse.longest_ms), ("by the processor", pulse.own_ms)):
        yield Figure(
            name=f"Longest wait of the window, {name}",
            value=value,
            unit="ms",
            against="allowed",
            reference=100.0,
            goal="≤ 100 ms",
        )


def _made(work: Work, press: Press, paper: MinutesPaper | SheetPaper) -> float:
    """Return how long the window waits for a paper, in milliseconds."""
    waiting = QEventLoop()
    begun = perf_counter()
    work.run(waiting, partial(press.make, paper), lambda _: waiting.quit(), lane=Lane.COMPUTE)
    waiting.exec()
    return (perf_counter() - begun) * 1000


def _memory(name: str, early: float) -> Figure:
    return Figure(
        name=name,
        value=resident(),
        unit="MB",
        against="after the first tenth",
        reference=early,
        goal="≤ 1.10 ×",
    )


def _session(saves: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        unlocked = found_vault(Path(folder) / "Amt.ilja")
        vault = Vault.open(unlocked)
        day = Day(founded(vault, unlocked), saves)
        early = 0.0
        for number, item in enumerate(day.items()):
            day.hold(item)
            if number == 1:
                early = resident()
        memory = _memory(f"Memory after {HOURS} h, {CASES} cases", early)
        first, last = day.spans[: 2 * saves], day.spans[-2 * saves :]
        day.end()
        vault.close()
    yield memory
    yield Figure(
        name=f"Autosave at the end of {len(day.spans)}, processor",
        value=p95(last),
        unit="ms",
        against="in the first two cases",
        reference=p95(first),
        goal="no slowdown",
    )


class Day:
    """Fifteen cases at one table, half an hour each, typed into the real page.

    Args:
        town: where the conference is.
        saves: of what is typed about each case.
    """

    def __init__(self, town: Town, saves: int) -> None:
        self._town, self._saves = town, saves
        self.spans: list[float] = []
        self._conference = _opened(town)
        self._work = Work(_raise, _raise)
        self._changes = Changes(town.desk.on_change)
        self._page = LivePage(town.desk, self._work, self._changes, self._conference.id)
        self._page.resize(1280, 800)
        self._page.show()
        self._until_idle()

    def items(self) -> tuple[AgendaItemId, ...]:
        """Return the items of the agenda."""
        agenda = self._town.desk.conferences.view(self._conference.id).agenda
        return tuple(line.item.id for line in agenda)

    def hold(self, item: AgendaItemId) -> None:
        """Call an item, type about it for half an hour, and conclude it."""
        self._page.panel.interlude.button.click()
        self._until_idle()
        area = self._page.panel.advising.view.area
        for number in range(self._saves):
            self._town.clock.now += timedelta(hours=HOURS) / CASES / self._saves
            area.setPlainText(f"{'Ich möchte in die Werkstatt. ' * 20}Wort {number}")
            self.spans.append(self._saved())
        self._town.finish(item)
        self._until_idle()

    def end(self) -> None:
        """Leave the page."""
        self._page.close_projector()
        self._page.close()
        self._work.stop()

    def _saved(self) -> float:
        """Return what it takes until the vault has what was typed, in ms of the processor."""
        waiting = QEventLoop()
        begun = process_time()
        writer = self._page.item.writer
        writer.saved.connect(waiting.quit)
        writer.autosave.flush()
        waiting.exec()
        writer.saved.disconnect(waiting.quit)
        return (process_time() - begun) * 1000

    def _until_idle(self) -> None:
        for _ in range(4):
            waiting = QEventLoop()
            self._work.run(waiting, lambda: 1, partial(_stop, waiting))
            waiting.exec()


def _opened(town: Town) -> Conference:
    """Return a running conference with more cases than usual."""
    desk = town.desk
    drafted = town.draft_of(town.a_conference())
    whole_day = {"capacity": CASES, "ends_at": time(17), "number": "5/2026"}
    conference = desk.conferences.plan(ConferenceDraft(**(drafted | whole_day)))
    for number in range(CASES):
        case = town.a_reported_case(family_name=f"Öztürk-{number}")
        desk.conferences.put_on_agenda(conference.id, case.id, reason="alle an einem Tag")
    desk.conferences.invite(conference.id)
    desk.conferences.close_reports(conference.id)
    desk.conferences.fix_agenda(conference.id)
    return desk.sessions.open(conference.id, desk.workplace.today(), notice_read=True)


def _stop(waiting: QEventLoop, _answer: object) -> None:
    waiting.quit()
