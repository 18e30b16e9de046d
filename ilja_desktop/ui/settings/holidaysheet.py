"""The office's own list of school holidays, one period in a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.holiday import FreePeriod, Holidays, SchoolHolidays
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dayinput import parse_day
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.words import day, mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="source", label=mark("HolidaySheet", "Quelle"), required=True, share=2),
    f.DateField(name="as_of", label=mark("HolidaySheet", "Stand"), required=True, beside=True),
    f.Lines(
        name="lines",
        label=mark("HolidaySheet", "Zeiträume"),
        lines=14,
        hint=mark(
            "HolidaySheet", "je Zeile: Osterferien: 22.03.2027–03.04.2027, auch ein einzelner Tag"
        ),
    ),
)


@dataclass(frozen=True, kw_only=True)
class HolidayDraft:
    """A list as it is typed."""

    source: str = ""
    as_of: date | None = None
    lines: tuple[str, ...] = ()

    def listed(self, today: date) -> SchoolHolidays:
        """Return the list; a line that is no period becomes one that ends before it begins."""
        periods = tuple(_period(line, today) for line in self.lines if line.strip())
        return SchoolHolidays(source=self.source, as_of=self.as_of, periods=periods)

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the list breaks."""
        return self.listed(today).problems(today)


class HolidaySheet(Sheet):
    """Asks for source, day and periods; at first what is in use."""

    def __init__(self, desk: Desk, work: Work, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("HolidaySheet", "Schulferien ändern"),
            QCoreApplication.translate("HolidaySheet", "Ab sofort so"),
            parent=parent,
        )
        self._desk, self._work = desk, work
        self.form = FormView[HolidayDraft]("HolidaySheet", FIELDS, desk.workplace.today)
        self.form.show_draft(HolidayDraft())
        self.add(self.form)
        self.body.addStretch(1)
        self.resize(look().px(680), look().px(680))
        self.confirmed.connect(self._on_confirmed)
        work.run(self, desk.free_days.known, self._show, self.messages.refuse)

    def _show(self, known: Holidays) -> None:
        listed = known.school
        self.form.show_draft(
            HolidayDraft(
                source=listed.source,
                as_of=listed.as_of,
                lines=tuple(_lines(listed.periods)),
            )
        )
        self.form.focus("source")

    def _on_confirmed(self) -> None:
        if self.form.check():
            listed = self.form.draft().listed(self._desk.workplace.today())
            job = partial(self._desk.free_days.decide, listed)
            self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)


def _lines(periods: tuple[FreePeriod, ...]) -> Iterator[str]:
    for each in periods:
        last = "" if each.last == each.first else f"–{day(each.last)}"
        yield f"{each.name}: {day(each.first)}{last}"


def _period(line: str, today: date) -> FreePeriod:
    """Return the period of a line such as ``Osterferien: 22.03.2027–03.04.2027``."""
    name, _, span = line.partition(":")
    first_text, _, last_text = span.replace("-", "–").partition("–")
    first = parse_day(first_text, today)
    last = parse_day(last_text, today) if last_text.strip() else first
    if first is None or last is None:
        return FreePeriod(name="", first=date.max, last=date.min)
    return FreePeriod(name=name.strip(), first=first, last=last)
