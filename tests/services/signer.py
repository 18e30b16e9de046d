"""Kills a process in the middle of a signature, at every step, and says what the vault then holds.

It runs on its own, because only a process with a single thread can be copied safely: its standard
input holds the keys of a vault and a consent, its answer is one JSON object.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from ilja_desktop.domain.consent import ConsentState
from ilja_desktop.domain.ids import ConsentId
from ilja_desktop.domain.tablesigning import DrawnSignature
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.press import Made
from ilja_desktop.services.signingsheet import SigningSheet
from ilja_desktop.store import user as user_store
from ilja_desktop.store.vault import Vault
from tests.faults.subject import carried, copied
from tests.services.clock import Clock
from tests.services.drawing import SWING
from tests.services.town import desk_of_user

CLOSINGS = 5
"""So often is killed while everything is closed: evenly from its beginning to a little behind."""


@dataclass(frozen=True)
class Found:
    """What a vault holds after the kill, and whether the signing could be ended then."""

    step: str
    promised: int
    """Shapes that were acknowledged as kept."""
    drawn: int
    signatures: int
    files: int
    ended: bool


@contextmanager
def desk_at(unlocked: Unlocked) -> Iterator[Desk]:
    """Open the vault, as after a restart."""
    vault = Vault.open(unlocked)
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    yield desk_of_user(vault, unlocked, user, Clock())
    vault.close()


def draw(desk: Desk, id: ConsentId, acknowledge: Callable[[], None]) -> SigningSheet:
    """Let everybody sign who has not yet."""
    sheet = desk.table_signings.begin(id)
    for place in sheet.places:
        if sheet.signing.of(place) is None:
            sheet = desk.table_signings.draw(sheet, DrawnSignature(place=place, shape=SWING))
            acknowledge()
    return sheet


def killed(work: Callable[[Callable[[], None]], None], after: int, delay: float) -> None:
    """Let a process work, and kill it a moment after some acknowledgements."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(lambda: _acknowledge(writing))
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        # Ended before the kill: wait for it, so that every turn ends alike.
        signal.pause()
    os.close(writing)
    for _ in range(after):
        if not os.read(reading, 1):
            raise RuntimeError("the worker ended by itself")
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading)


def _acknowledge(writing: int) -> None:
    os.write(writing, b".")


def look(unlocked: Unlocked, id: ConsentId, step: str, promised: int) -> Found:
    """Say what a vault holds; then sign what is missing."""
    with desk_at(unlocked) as desk:
        consent = desk.consents.view(id).line.consent
        files = len(desk.scans.of_consent(id))
        drawn = len(desk.table_signings.begin(id).signing.drawn)
        sheet = draw(desk, id, lambda: None)
        if sheet.places:
            desk.table_signings.close(sheet, _made(desk, sheet))
        ended = desk.consents.view(id).line.state is ConsentState.VALID
    return Found(step, promised, drawn, len(consent.signatures), files, ended)


_MADE: list[Made] = []


def _made(desk: Desk, sheet: SigningSheet) -> Made:
    """Make the file once: everybody signs the same text here, each time."""
    if not _MADE:
        _MADE.append(desk.table_signings.make(sheet))
    return _MADE[0]


def one_draws(unlocked: Unlocked, id: ConsentId, acknowledge: Callable[[], None]) -> None:
    """Keep one shape after another."""
    with desk_at(unlocked) as desk:
        draw(desk, id, acknowledge)


def one_makes(unlocked: Unlocked, id: ConsentId, acknowledge: Callable[[], None]) -> None:
    """Draw and seal the file."""
    with desk_at(unlocked) as desk:
        desk.table_signings.make(draw(desk, id, acknowledge))


def one_closes(
    unlocked: Unlocked, sheet: SigningSheet, made: Made, acknowledge: Callable[[], None]
) -> None:
    """Let everything count in one step."""
    with desk_at(unlocked) as desk:
        acknowledge()
        desk.table_signings.close(sheet, made)


def turns(template: Unlocked, id: ConsentId, place: Path) -> Iterator[Found]:
    """Kill once while shapes are drawn, once while the file is made, and often while it closes."""
    unlocked = copied(template, place)
    killed(partial(one_draws, unlocked, id), 1, 0)
    yield look(unlocked, id, "drawing", 1)
    unlocked = copied(template, place)
    killed(partial(one_makes, unlocked, id), 3, 0.02)
    yield look(unlocked, id, "making", 3)
    usual = 0.0
    for turn in range(CLOSINGS):
        unlocked = copied(template, place)
        with desk_at(unlocked) as desk:
            sheet = draw(desk, id, lambda: None)
            made = _made(desk, sheet)
        if not turn:
            started = time.perf_counter()
            one_closes(copied(unlocked, place.with_name("whole")), sheet, made, lambda: None)
            usual = time.perf_counter() - started
        delay = 1.3 * usual * turn / (CLOSINGS - 1)
        killed(partial(one_closes, unlocked, sheet, made), 1, delay)
        yield look(unlocked, id, "closing", 3)


def main() -> None:
    """Kill at every step, and print what was found."""
    told = json.loads(sys.stdin.read())
    template, id = carried(json.dumps(told["vault"])), ConsentId(told["consent"])
    with tempfile.TemporaryDirectory() as place:
        found = turns(template, id, Path(place) / template.folder.name)
        print(json.dumps([asdict(each) for each in found]))  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
