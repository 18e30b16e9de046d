"""The whole window in English, with the practice data: no German word of the program is left."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.kit.catalogue import CATALOGUE
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.overview.room import OverviewRoom
from ilja_desktop.ui.settings.lookcard import LookCard
from ilja_desktop.ui.unlock.lockscreen import LockScreen
from ilja_desktop.ui.unlock.welcome import Welcome
from ilja_desktop.ui.window import Window
from tests.ui.english.reading import Listener, messages, shown
from tests.ui.idle import until_idle
from tests.ui.session import begin_session, conference
from tests.ui.test_rooms import ROOMS, newest_case

GERMAN = re.compile(
    r"\b(Abbrechen|Aufgeklärt|Bereich|Bitte|Einwilligung\w*|Fachkräfte|Fall|Fälle|"
    r"Fehlt|Frist|Gemeldet|Gültig|Jahre|Kennwort|Konferenz\w*|Meldung|Noch|Quartal|Speichern|"
    r"Stand|Tagesordnung|Termin|Unterschrift\w*|Vereinbarung\w*|Zeile\w*|Zurück|bis|gültig|heute|"
    r"läuft|oder|seit|von)\b"
)
"""Words of the program that nobody writes into the practice data where they are looked for."""


ONLY_GERMAN = {"help"}
"""The help is written in German only, and the settings say so."""
AS_ENTERED = {"Deutsch", "Jugendamt", "Agentur für Arbeit", "Berufskolleg"}
"""Languages, which name themselves, and short names of practice institutions stand as entered."""
ENGLISH_TOO = {"Form"}
"""The English of „Formular“, and German for something else."""


@pytest.fixture
def texts(
    practice: Workroom, work: Work, theme: Theme, qtbot: QtBot, english: Listener
) -> set[str]:
    """Everything the window shows while somebody looks into every room."""
    window = Window(practice.desk, work, theme, practice=True)
    qtbot.addWidget(window)
    window.show()
    window.arrive()
    found: set[str] = set()
    for _ in tour(window, practice):
        until_idle(work)
        found.update(shown(window))
    for page in (Welcome(), LockScreen("Übung", ["A. Brückner-Yıldız"], saved=True)):
        qtbot.addWidget(page)
        found.update(shown(page))
    return found


def tour(window: Window, practice: Workroom) -> Iterator[None]:
    """Open everything a window opens, one after another."""
    desk = practice.desk
    for room in ROOMS:
        if room not in ONLY_GERMAN:
            window.frame.open(room)
            yield
    window.open_case(newest_case(desk))
    yield
    window.open_consent(desk.consents.all()[0].consent.id)
    yield
    for state in (ConferenceState.CLOSED_FOR_REPORTS, ConferenceState.MINUTED):
        window.open_conference(conference(desk, state))
        yield
    window.open_minutes(conference(desk, ConferenceState.MINUTED))
    yield
    overview = window.frame.open("overview")
    assert isinstance(overview, OverviewRoom)
    for wish in (overview.report_wanted, overview.plan_wanted):
        wish.emit()
        yield
    cases = window.frame.open("cases")
    assert isinstance(cases, CasefileRoom)
    cases.consent_wanted.emit(desk.consents.all()[0].consent.person_id)
    yield
    window.open_conference(begin_session(desk))
    yield


def test_no_german_word_is_left(texts: set[str], english: Listener) -> None:
    assert len(texts) > 400
    assert {"Overview", "Case conference", "Please choose", "Unlock"} <= texts
    assert sorted(text for text in texts if GERMAN.search(text)) == []
    known = messages(CATALOGUE)
    untranslated = {source for (_, source), forms in known.items() if source not in forms}
    assert texts & untranslated <= AS_ENTERED | ENGLISH_TOO
    by_source: dict[str, set[str]] = {}
    for context, source in english.asked:
        by_source.setdefault(source, set()).add(context)
    assert len(by_source) > 400
    lost = {
        source: contexts
        for source, contexts in by_source.items()
        if not any((context, source) in known or context[:1] == "Q" for context in contexts)
    }
    assert lost == {}, "asked for in a context the catalogue does not have"


@pytest.mark.usefixtures("english")
def test_choosing_german_again_says_when_it_holds(theme: Theme, qtbot: QtBot) -> None:
    card = LookCard(theme)
    qtbot.addWidget(card)
    assert card.language.currentText() == "English"
    card.language.setCurrentIndex(0)
    assert any("next start" in text for text in shown(card))
    assert LookCard(theme).language.currentText() == "Deutsch"
