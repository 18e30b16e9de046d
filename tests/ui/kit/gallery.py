"""Every part of the kit on invented data, to look at and to check.

``python tests/ui/kit/gallery.py DIR`` photographs it, light and dark, into a folder.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from ilja_desktop.domain.casefile import AttendanceWish
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.avatar import Avatar, initials
from ilja_desktop.ui.kit.button import Button, Chip, Extent, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.frame import Frame, Room
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Grow, Stretch, column, row
from ilja_desktop.ui.kit.navigation import Person
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.paged import PagedTable
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.steps import Steps
from ilja_desktop.ui.kit.table import Cell, Column, RecordTable
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.timeline import Timeline
from ilja_desktop.ui.kit.tokens import Height, Space, Text, Tone
from tests.ui.kit.gallerycards import (
    CONSENTS,
    case_actions,
    consent,
    events,
    goals,
    next_conference,
    numbers,
    recent,
    ring,
    safety,
    todo,
)

FAMILIES = ("Müller", "Yılmaz", "Nowak", "Tesfamariam", "Al-Khatib", "Weiß", "García-Sommer", "O")
GIVEN = ("Lena", "Kaan", "Zofia", "Yonas", "Amira", "Marvin", "Emre", "Leyla", "Bo")
SCHOOLS = ("Berufskolleg Eschweiler", "Mies-van-der-Rohe-Schule", "Paul-Julius-Reuter-BK")
STATES = (
    ("Gemeldet", Tone.INFO),
    ("In Konferenz", Tone.ACCENT),
    ("Maßnahme läuft", Tone.OK),
    ("Nachhalten", Tone.WARN),
    ("Abgeschlossen", Tone.NEUTRAL),
)


@dataclass(frozen=True, slots=True)
class Youth:
    """An invented row of the list."""

    id: int

    @property
    def given(self) -> str:
        return GIVEN[self.id * 7 % len(GIVEN)]

    @property
    def family(self) -> str:
        return FAMILIES[self.id * 3 % len(FAMILIES)]

    @property
    def name(self) -> str:
        return f"{self.family}, {self.given}"

    @property
    def number(self) -> str:
        return f"2026-{self.id * 7919 % 100000:07d} · {15 + self.id % 10} Jahre"

    @property
    def state(self) -> tuple[str, Tone]:
        return STATES[self.id % len(STATES)]

    @property
    def consent(self) -> tuple[str, Tone]:
        return CONSENTS[self.id * 5 % len(CONSENTS)]


COLUMNS: tuple[Column[Youth], ...] = (
    Column(
        context="Gallery",
        title="Jugendliche/r",
        text=lambda youth: youth.name,
        detail=lambda youth: youth.number,
        cell=Cell.PERSON,
        person=lambda youth: (initials(youth.given, youth.family), youth.id),
        share=3,
    ),
    Column(
        context="Gallery",
        title="Schule",
        text=lambda youth: SCHOOLS[youth.id % 3],
        detail=lambda _youth: "Ausbildungsvorbereitung",
        share=2,
        from_width=900,
    ),
    Column(
        context="Gallery",
        title="Stand",
        text=lambda youth: youth.state[0],
        tone=lambda youth: youth.state[1],
        cell=Cell.PILL,
        width=164,
    ),
    Column(
        context="Gallery",
        title="Einwilligung",
        text=lambda youth: youth.consent[0],
        tone=lambda youth: youth.consent[1],
        cell=Cell.LIGHT,
        width=152,
    ),
    Column(
        context="Gallery",
        title="Letzter Kontakt",
        text=lambda youth: f"{youth.id % 28 + 1}. Okt. 2026",
        detail=lambda youth: f"vor {youth.id % 28 + 20} Tagen",
        width=150,
        from_width=760,
    ),
)


@dataclass(frozen=True, kw_only=True)
class ReportDraft:
    """An invented draft."""

    name: str = ""
    occasion: str = ""
    born_on: date | None = None
    attendance: AttendanceWish | None = None
    reporter_id: int | None = None
    sessions: int | None = None
    helpers: tuple[str, ...] = ()
    wishes: frozenset[AttendanceWish] = frozenset()
    present: bool = False

    def problems(self, today: date) -> tuple[str, ...]:
        found = []
        if not self.name:
            found.append("name.missing")
        if len(self.occasion) > 200:
            found.append("occasion.too_long")
        if self.born_on is not None and self.born_on > today:
            found.append("born_on.future")
        return tuple(found)


FIELDS: tuple[f.Field, ...] = (
    f.Text(name="name", label="Name der Meldung", required=True, limit=80, share=2),
    f.DateField(name="born_on", label="Geburtsdatum", beside=True),
    f.LongText(
        name="occasion",
        label="Kurzbeschreibung",
        limit=200,
        hint="Nur, was für die Fallkonferenz nötig ist",
    ),
    f.Choice(name="attendance", label="Teilnahme", enum=AttendanceWish),
    f.Reference(name="reporter_id", label="Gemeldet von", beside=True),
    f.Number(name="sessions", label="Bisherige Konferenzen", beside=True),
    f.Lines(name="helpers", label="Weitere Beteiligte", lines=2, hint="Eine Stelle je Zeile"),
    f.Choices(name="wishes", label="Gewünscht", enum=AttendanceWish),
    f.Check(name="present", label="Die Jugendliche möchte an der Konferenz teilnehmen"),
)


def today() -> date:
    """Return the gallery's fixed day."""
    return date(2026, 11, 21)


def report_form() -> FormView[ReportDraft]:
    """Return a form with every kind of field."""
    form = FormView[ReportDraft]("Gallery", FIELDS, today)
    form.offer("reporter_id", [(1, "Frau Plum, Jugendamt"), (2, "Herr Reinartz, Jobcenter")])
    return form


def overview() -> Page:
    """Return a page of cards."""
    head = PageHead(
        "Guten Morgen, Frau Kessels",
        "Samstag, 21. November 2026",
        Button("Fall melden", icon="plus"),
        Button("Konferenz planen", icon="calendar-days"),
    )
    page = Page(head)
    page.add(next_conference())
    left = column(todo(), recent(), Stretch(), gap=Space.L)
    right = column(numbers(), safety(), Stretch(), gap=Space.L)
    page.add(Adaptive(Grow(left, 3), Grow(right, 2), below=760))
    page.body.addStretch(1)
    return page


def cases(count: int = 100_000) -> Page:
    """Return a page with the long list."""
    head = PageHead(
        "Fälle",
        "Alle gemeldeten jungen Menschen in Ihrer Zuständigkeit",
        Button("Liste drucken", icon="printer"),
        Button("Fall melden", Kind.PRIMARY, "plus"),
    )
    page = Page(head)
    search = SearchField("Fälle durchsuchen", "Name, Aktenzeichen, Schule …")
    chips = [Chip(word) for word in ("Alle", "Meine Fälle", "Einwilligung offen")]
    chips[0].setChecked(True)
    filters = Flow(*chips, Button("Filter", Kind.QUIET, "funnel", Extent.SMALL))
    page.add(Adaptive(search, Grow(filters), below=640, gap=Space.S))
    model = PagedTable[Youth](COLUMNS, fetch_later)
    model.setParent(page)
    model.show(range(count))
    view = RowView("Fallliste", model)
    view.highlight(lambda text: (0, 4) if text.startswith("Yılm") else None)
    card = Card()
    card.body.setContentsMargins(1, 1, 1, 1)
    card.add(view)
    page.add(card, 1)
    page.add(row(Label("317 Fälle", Text.MUTED), Stretch(), Label("Eingabe öffnet", Text.CAPTION)))
    return page


def case() -> Page:
    """Return a page of one record."""
    head = PageHead("Müller, Lena", "17 Jahre · Berufskolleg Eschweiler · Az. 2026-0031742")
    page = Page(head)
    page.add(
        Adaptive(
            Grow(row(Avatar("LM", 3, 48), Pill("Nachhalten", Tone.WARN), Stretch())),
            Flow(*case_actions(), right=True),
        )
    )
    stages = ("Gemeldet", "Einwilligung", "Vorbereitet", "Fallkonferenz", "Nachhalten", "Abschluss")
    page.add(Steps(stages, 4))
    tabs = Segment("Ansicht", ("Verlauf", "Vereinbarungen (3)", "Einwilligungen", "Unterlagen"))
    add = Button("Eintrag hinzufügen", icon="plus", extent=Extent.SMALL)
    page.add(Adaptive(Grow(row(tabs, Stretch())), add, below=640))
    story = Card()
    story.add(Timeline(events()))
    side = column(consent(), ring(), Stretch(), gap=Space.L)
    left = column(story, goals(), Stretch(), gap=Space.L)
    page.add(Adaptive(Grow(left, 5), Grow(side, 2), below=760))
    page.body.addStretch(1)
    return page


def form_page() -> Page:
    """Return a page with a form, a message and every state of a button."""
    page = Page(PageHead("Fall melden", "In der Reihenfolge des Papierbogens"))
    page.messages.done("Fall gemeldet", lambda: None)
    card = Card("Meldung")
    form = report_form()
    form.show_draft(ReportDraft(born_on=date(2030, 1, 1), reporter_id=2, helpers=("Schule",)))
    form.check()
    card.add(form)
    page.add(card)
    off = Button("Gesperrt", Kind.PRIMARY)
    off.refuse("Die Einwilligung fehlt.")
    page.add(
        Flow(
            Button("Löschen", Kind.DANGER, "trash-2"),
            Button("Zurück", Kind.GHOST, "arrow-left"),
            off,
            Button("Abbrechen"),
            Button("Melden", Kind.PRIMARY, "check"),
            right=True,
        )
    )
    page.add(Segment("Phase", ("1 Vorstellung", "2 Beratung", "3 Vereinbarung"), wide=True))
    for tone in (Tone.OK, Tone.WARN, Tone.BAD, Tone.INFO):
        page.add(Note(f"Ein Hinweis in der Tonart „{tone}“, lang genug für eine Zeile.", tone))
    bar = QProgressBar()
    bar.setValue(40)
    bar.setTextVisible(False)
    bar.setAccessibleName("Fortschritt")
    page.add(bar)
    page.body.addStretch(1)
    return page


def short_list() -> Page:
    """Return a page with a short, compact list."""
    page = Page(PageHead("Netzwerk", "Stellen nach Rechtskreis"))
    model = RecordTable[Youth](COLUMNS, page)
    model.show([Youth(number) for number in range(6)])
    view = RowView("Stellen", model, row_height=Height.COMPACT_ROW, sorts=True)
    view.hug(8)
    card = Card("Jugendliche")
    card.add(view)
    page.add(card)
    page.body.addStretch(1)
    return page


def empty() -> QWidget:
    """Return an empty room."""
    return EmptyState(
        "shield-check",
        "Noch keine Einwilligung erfasst",
        "Hier sehen Sie, wer welche Stelle von der Schweigepflicht entbunden hat – und was bald "
        "abläuft.",
        "Einwilligung erfassen",
    )


ROOMS: tuple[tuple[str, str, str, str, Callable[[], QWidget]], ...] = (
    ("overview", "Übersicht", "layout-dashboard", "", overview),
    ("cases", "Fälle", "folder-open", "Fallarbeit", cases),
    ("consents", "Einwilligungen", "shield-check", "", empty),
    ("case", "Konferenzen", "calendar-days", "", case),
    ("form", "Protokolle", "file-text", "", form_page),
    ("network", "Netzwerk", "network", "Begleitung", short_list),
)


def frame() -> Frame:
    """Return the frame with all pages."""
    rooms = [
        Room(id=id_, title=title, icon=icon, build=build, section=section)
        for id_, title, icon, section, build in ROOMS
    ]
    made = Frame(rooms, Person("Andrea", "Kessels", "Koordination"))
    made.show_badge("cases", 107)
    made.show_badge("consents", 9, Tone.WARN)
    made.open("overview")
    return made


def fetch_later(ids: tuple[int, ...], then: Callable[[Sequence[Youth]], None]) -> None:
    """Answer after the next turn of the event loop, as the store lane does."""
    app = QApplication.instance()
    assert app is not None
    QTimer.singleShot(0, app, partial(then, [Youth(number) for number in ids]))


def photograph(folder: Path) -> None:
    """Save every page, light and dark, as a picture."""
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    theme = Theme(app)
    shots = [(mode, 1.0, (1440, 900)) for mode in (Mode.LIGHT, Mode.DARK)]
    shots += [
        (Mode.LIGHT, 1.0, (1024, 640)),
        (Mode.LIGHT, 1.5, (1680, 1000)),
        (Mode.DARK, 2.0, (1280, 800)),
    ]
    for mode, factor, size in shots:
        theme.apply(mode, factor)
        window = frame()
        window.resize(*size)
        window.show()
        for room_id, *_ in ROOMS:
            window.open(room_id)
            for _ in range(6):
                app.processEvents()
            name = f"{mode}_{factor:g}_{size[0]}_{room_id}.png"
            window.grab().save(str(folder / name))
        window.close()
        window.deleteLater()
        app.processEvents()


if __name__ == "__main__":
    photograph(Path(sys.argv[1]))
