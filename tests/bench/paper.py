"""Three pages of minutes: rendered, signed and checked, beside a bare three-page PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from io import BytesIO

import pikepdf
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from ilja_desktop.domain.paper import MinutesPaper
from ilja_desktop.keys import vault as keys
from ilja_desktop.services.practice import KNOWN_PASSWORD, USER
from ilja_desktop.services.press import Press
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.vault import Vault
from ilja_desktop.ui.kit.work import Lane, Work
from tests.bench.figure import Figure, p50, times
from tests.bench.stock import Stock, now
from tests.documents.papers import MINUTES

PAGES = 3


def figures(stock: Stock, rounds: int) -> Iterator[Figure]:
    """Measure the way of a finished conference to its signed minutes."""
    app = QApplication.instance() or QApplication([])
    press = press_of(stock)
    paper = long_minutes(press)
    work = Work(_raise, _raise)
    ours = times(lambda: _in_the_lane(work, partial(press.make, paper)), rounds)
    work.stop()
    del app
    yield Figure(
        name=f"Minutes of {PAGES} pages rendered, signed, checked",
        value=p50(ours),
        unit="ms",
        against="three bare pages of reportlab",
        reference=p50(times(_bare, rounds)),
        goal="≤ 300 ms",
    )


def _in_the_lane(work: Work, job: Callable[[], object]) -> None:
    """Do a job where the window does it: beside it, with its own keeping of memory."""
    waiting = QEventLoop()
    work.run(waiting, job, lambda _made: waiting.quit(), lane=Lane.COMPUTE)
    waiting.exec()


def _raise(error: Exception) -> None:
    raise error


def press_of(stock: Stock) -> Press:
    """Return a press with the key of the practice user."""
    unlocked = keys.unlock(stock.vault, USER, KNOWN_PASSWORD)
    vault = Vault.open(unlocked)
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
        personal = certificate_store.personal(session, unlocked.uid)
        authority = certificate_store.authority(session)
    vault.close()
    return Press(user, unlocked.identity.signatory(personal, authority), now)


def long_minutes(press: Press) -> MinutesPaper:
    """Return minutes that fill the pages."""
    lines = MINUTES.lines
    paper = MINUTES
    while _pages(press.make(paper).content) < PAGES:
        lines += MINUTES.lines
        paper = replace(MINUTES, lines=lines)
    return paper


def _pages(content: bytes) -> int:
    with pikepdf.open(BytesIO(content)) as pdf:
        return len(pdf.pages)


def _bare() -> None:
    canvas = Canvas(BytesIO())
    for _ in range(PAGES):
        for line in range(50):
            canvas.drawString(60, 780 - 14 * line, "Die Fallkonferenz hat beraten. " * 2)
        canvas.showPage()
    canvas.save()
