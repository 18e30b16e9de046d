"""Every room of the window with the practice data, at every size, size of text and theme."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.caselist import CaseFilter, CaseOrder
from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.consent.room import ConsentRoom
from ilja_desktop.ui.kit.theme import FACTORS as THEME_FACTORS
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.window import Window
from tests.ui import uicheck
from tests.ui.heard import Heard
from tests.ui.idle import until_idle
from tests.ui.session import begin_session, conference

SIZES = ((1024, 640), (1280, 720), (1280, 800), (1366, 768), (1440, 900), (1920, 1080))
FACTORS = (1.0, 1.3, 1.5, 2.0)
ROOMS = (
    "overview", "cases", "consents", "conferences", "minutes", "whereabouts", "volunteers",
    "network", "reports", "dataprotection", "exchange", "settings", "help",
)  # fmt: skip


@pytest.fixture
def window(
    practice: Workroom, work: Work, theme: Theme, heard: Heard, qtbot: QtBot
) -> Iterator[Window]:
    shown = Window(practice.desk, work, theme, practice=True)
    qtbot.addWidget(shown)
    shown.show()
    shown.arrive()
    yield shown
    until_idle(work)
    assert (heard.refusals, heard.bugs) == ([], [])


def everywhere() -> Iterator[tuple[Mode, float, tuple[int, int]]]:
    """Yield every look; the quick profile takes the smallest and the largest of each."""
    quick = os.environ.get("ILJA_PROFILE") == "quick"
    factors = (FACTORS[0], FACTORS[-1]) if quick else FACTORS
    sizes = (SIZES[0], SIZES[-1]) if quick else SIZES
    for factor in factors:
        for at, mode in enumerate((Mode.LIGHT, Mode.DARK)):
            # Colours move nothing, so the dark theme is looked at in every other size.
            for size in sizes[at :: at + 1]:
                yield mode, factor, size


def look_over(
    window: Window, work: Work, theme: Theme, settled: Callable[[], None]
) -> dict[uicheck.Finding, str]:
    """Return what is wrong in the room in front, and where it was seen first."""
    found: dict[uicheck.Finding, str] = {}
    for mode, factor, (width, height) in everywhere():
        theme.apply(mode, factor)
        window.resize(width, height)
        settle_quickly(work)
        for finding in uicheck.findings(window):
            found.setdefault(finding, f"{width}x{height}, {factor:.0%}, {mode}")
    theme.apply(Mode.LIGHT, 1.0)
    settled()
    return found


def settle_quickly(work: Work) -> None:
    """Let layouts happen; six rounds are enough for the deepest nesting there is."""
    until_idle(work)
    for _ in range(6):
        QApplication.processEvents()


def test_the_window_fits_the_smallest_screen(
    window: Window, work: Work, theme: Theme, settled: Callable[[], None]
) -> None:
    for room in ROOMS:
        window.frame.open(room)
    for shown in map(window.frame.room, ("cases", "consents")):
        assert isinstance(shown, CasefileRoom | ConsentRoom)
        shown.setCurrentWidget(shown.form)
    for factor in THEME_FACTORS:
        theme.apply(Mode.LIGHT, factor)
        window.resize(*SIZES[0])
        settle_quickly(work)
        needed = window.minimumSizeHint()
        assert (needed.width() <= SIZES[0][0], needed.height() <= SIZES[0][1]) == (True, True)
        assert window.size().toTuple() == SIZES[0]
    settled()


@pytest.mark.parametrize("room", ROOMS)
def test_nothing_is_out_of_reach(
    window: Window, work: Work, theme: Theme, settled: Callable[[], None], room: str
) -> None:
    window.frame.open(room)
    assert look_over(window, work, theme, settled) == {}


def test_a_case_is_within_reach(
    window: Window, work: Work, theme: Theme, settled: Callable[[], None], practice: Workroom
) -> None:
    window.open_case(newest_case(practice.desk))
    assert look_over(window, work, theme, settled) == {}


def test_a_consent_is_within_reach(
    window: Window, work: Work, theme: Theme, settled: Callable[[], None], practice: Workroom
) -> None:
    window.open_consent(practice.desk.consents.all()[0].consent.id)
    assert look_over(window, work, theme, settled) == {}


@pytest.mark.parametrize("state", [ConferenceState.CLOSED_FOR_REPORTS, ConferenceState.MINUTED])
def test_a_conference_is_within_reach(
    window: Window,
    work: Work,
    theme: Theme,
    settled: Callable[[], None],
    practice: Workroom,
    state: ConferenceState,
) -> None:
    window.open_conference(conference(practice.desk, state))
    assert look_over(window, work, theme, settled) == {}


def test_minutes_are_within_reach(
    window: Window, work: Work, theme: Theme, settled: Callable[[], None], practice: Workroom
) -> None:
    window.open_minutes(conference(practice.desk, ConferenceState.MINUTED))
    assert look_over(window, work, theme, settled) == {}


def test_a_session_is_within_reach(
    window: Window, work: Work, theme: Theme, settled: Callable[[], None], practice: Workroom
) -> None:
    window.open_conference(begin_session(practice.desk))
    until_idle(work)
    assert look_over(window, work, theme, settled) == {}


def newest_case(desk: Desk) -> int:
    """Return the case reported last."""
    return desk.case_lists.ids(CaseFilter(order=CaseOrder.NEWEST))[-1]
