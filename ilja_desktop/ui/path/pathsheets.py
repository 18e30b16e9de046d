"""Sheets that keep a path: school and contact, stations, and answers to enquiries."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from ilja_desktop.domain.destination import DestinationList, shown
from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.pathway import PathwayDraft, Station
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.pathreading import Step
from ilja_desktop.services.whereabouts import Answered, PathView
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.dialog import Ask, Sheet
from ilja_desktop.ui.kit.form import Draft, FormView
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.path.pathfields import (
    ANSWER,
    PATHWAY,
    STATION,
    AnswerEntry,
    StationEntry,
    place_of,
)
from ilja_desktop.ui.path.pathtab import PathTab

D = TypeVar("D", bound=Draft)


class PathSheets(QObject):
    """Opens the sheets and stores what was entered."""

    def __init__(self, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._work = work
        self._page = page

    def tab(self, path: PathView) -> PathTab:
        """Return what shows a path, each of its wishes leading to a sheet."""
        shown = PathTab(path)
        shown.keep_wanted.connect(lambda: self.keep(path))
        shown.station_wanted.connect(lambda: self.add_station(path))
        shown.change_wanted.connect(partial(self.change_station, path))
        shown.removal_wanted.connect(partial(self.remove_station, path))
        shown.answer_wanted.connect(partial(self.answer, path))
        shown.take_back_wanted.connect(partial(self.take_back, path))
        return shown

    def keep(self, path: PathView) -> None:
        """Change school and contact."""
        known = path.followed.pathway
        draft = PathwayDraft(person_id=path.followed.person.id)
        if known is not None:
            draft = draft_of(PathwayDraft, known)
        form = FormView[PathwayDraft]("PathForm", PATHWAY, self._desk.workplace.today)
        form.show_draft(draft)
        form.hide_field("residence_group", not path.followed.residence_told)
        title = self.tr("Schule und Kontakt")
        self._open(title, form, lambda: partial(self._desk.pathways.keep, form.draft()))

    def add_station(self, path: PathView) -> None:
        """Enter another station."""
        form = self._station_form(StationEntry(listed=path.listed))
        person_id = path.followed.person.id
        use_case = self._desk.pathways.add_station
        title = self.tr("Station eintragen")
        self._open(title, form, lambda: partial(use_case, form.draft().draft(person_id)))

    def change_station(self, path: PathView, station: Station) -> None:
        """Change a station."""
        entry = StationEntry(
            listed=path.listed,
            category=place_of(path.listed, station.category),
            begins_on=station.begins_on,
            ends_on=station.ends_on,
            funded_by=station.funded_by,
            certificate=station.certificate,
        )
        form = self._station_form(entry)
        change = partial(self._desk.pathways.change_station, station.id, station.revision)
        title = self.tr("Station ändern")
        self._open(title, form, lambda: partial(change, form.draft().draft(station.person_id)))

    def remove_station(self, path: PathView, station: Station) -> None:
        """Take a station out, once somebody has said so again."""
        ask = Ask(
            self.tr("Station entfernen?"),
            self.tr("{station} ab {day} wird aus dem Weg entfernt.").format(
                station=path.listed.words(station.category), day=day(station.begins_on)
            ),
            self.tr("Entfernen"),
            danger=True,
            parent=self._page.window(),
        )
        job = partial(self._desk.pathways.remove_station, station.id)
        ask.accepted.connect(
            lambda: self._work.run(self, job, lambda _: None, self._page.messages.refuse)
        )
        ask.open()

    def answer(self, path: PathView, step: Step) -> None:
        """Enter what was found out at a checkpoint."""
        form = FormView[AnswerEntry]("PathForm", ANSWER, self._desk.workplace.today)
        _offer(form, path.listed)
        form.show_draft(AnswerEntry(listed=path.listed, asked_on=self._desk.workplace.today()))
        checkpoint = step.checkpoint
        use_case = partial(self._desk.whereabouts.answer, path.followed.person.id, checkpoint.key)
        title = f"{word(checkpoint.stage)}, {day(checkpoint.day)}"
        self._open(title, form, lambda: partial(use_case, form.draft().draft()))

    def take_back(self, path: PathView, step: Step) -> None:
        """Take an answer back; the checkpoint is open again."""
        if step.found is None:
            return
        answered = Answered(path.followed.person.id, step.found.id, None, None)
        job = partial(self._desk.whereabouts.take_back, answered)
        self._work.run(self, job, lambda _: None, self._page.messages.refuse)

    def _station_form(self, entry: StationEntry) -> FormView[StationEntry]:
        form = FormView[StationEntry]("PathForm", STATION, self._desk.workplace.today)
        _offer(form, entry.listed, stations=True)
        form.show_draft(entry)
        return form

    def _open(self, title: str, form: FormView[D], job: Callable[[], Callable[[], object]]) -> None:
        sheet = Sheet(title, self.tr("Speichern"), "", self._page)
        sheet.add(form)
        sheet.body.addStretch(1)

        def save() -> None:
            if form.check():
                self._work.run(sheet, job(), lambda _: sheet.accept(), sheet.messages.refuse)

        sheet.confirmed.connect(save)
        sheet.open()


def _offer(form: FormView[D], listed: DestinationList, *, stations: bool = False) -> None:
    form.offer(
        "category",
        [
            (at, shown(each))
            for at, each in enumerate(listed.destinations)
            if (each.meaning.station if stations else each.meaning.answer)
        ],
    )
