"""The office's own list of destinations, one category in a line, with the rules of asking."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.destination import (
    Destination,
    DestinationGroup,
    DestinationList,
    Meaning,
    PathRules,
)
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work


def _number(name: str, label: str, *, beside: bool = False) -> f.Number:
    return f.Number(name=name, label=label, beside=beside)


FIELDS: tuple[f.Field, ...] = (
    f.Text(name="source", label=mark("DestinationSheet", "Quelle"), required=True, share=2),
    f.DateField(name="as_of", label=mark("DestinationSheet", "Stand"), required=True, beside=True),
    f.Lines(
        name="lines",
        label=mark("DestinationSheet", "Verbleibe"),
        lines=12,
        hint=mark(
            "DestinationSheet",
            "je Zeile: Schlüssel | Wörter | Berichtsgruppe | Bedeutung | übliche Monate",
        ),
    ),
    _number("school_months", mark("DestinationSheet", "V1: Monate nach der Schule")),
    _number("training_months", mark("DestinationSheet", "V3: Monate dazwischen"), beside=True),
    _number("direct_months", mark("DestinationSheet", "Direkt: binnen Monaten"), beside=True),
    _number("look_back_months", mark("DestinationSheet", "Rückblick in Monaten")),
    _number("holding_stations", mark("DestinationSheet", "Warteschleife: Stationen"), beside=True),
    _number("holding_months", mark("DestinationSheet", "Warteschleife: Monate"), beside=True),
    _number("chain_stations", mark("DestinationSheet", "Maßnahmenkarriere: Stationen")),
    _number("chain_months", mark("DestinationSheet", "Maßnahmenkarriere: Monate"), beside=True),
    _number("school_years", mark("DestinationSheet", "Schulpflicht in Jahren"), beside=True),
    _number("enrol_age", mark("DestinationSheet", "Einschulung mit Jahren")),
    _number("enrol_day", mark("DestinationSheet", "Stichtag: Tag"), beside=True),
    _number("enrol_month", mark("DestinationSheet", "Stichtag: Monat"), beside=True),
)


@dataclass(frozen=True, kw_only=True)
class DestinationListDraft:
    """A list as it is typed; a number left out counts as none at all."""

    groups: tuple[DestinationGroup, ...] = ()
    source: str = ""
    as_of: date | None = None
    lines: tuple[str, ...] = ()
    enrol_month: int | None = None
    enrol_day: int | None = None
    enrol_age: int | None = None
    school_years: int | None = None
    school_months: int | None = None
    training_months: int | None = None
    direct_months: int | None = None
    look_back_months: int | None = None
    holding_stations: int | None = None
    holding_months: int | None = None
    chain_stations: int | None = None
    chain_months: int | None = None

    @classmethod
    def of(cls, listed: DestinationList) -> DestinationListDraft:
        """Return a list as it is typed."""
        return cls(
            groups=listed.groups,
            source=listed.source,
            as_of=listed.as_of,
            lines=tuple(_line(each) for each in listed.destinations),
            **asdict(listed.rules),
        )

    def listed(self) -> DestinationList:
        """Return the list; a line that is no category becomes one without a code."""
        numbers = {field.name: getattr(self, field.name) or 0 for field in fields(PathRules)}
        return DestinationList(
            source=self.source,
            as_of=self.as_of,
            destinations=tuple(_destination(line) for line in self.lines if line.strip()),
            groups=self.groups,
            rules=PathRules(**numbers),
        )

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the list breaks."""
        return self.listed().problems(today)


class DestinationSheet(Sheet):
    """Asks for source, day, categories and rules; at first what is in use."""

    def __init__(self, desk: Desk, work: Work, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("DestinationSheet", "Verbleibsliste ändern"),
            QCoreApplication.translate("DestinationSheet", "Ab sofort so"),
            parent=parent,
        )
        self._desk, self._work = desk, work
        self.form = FormView[DestinationListDraft]("DestinationSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(DestinationListDraft())
        self.add(self.form)
        self.body.addStretch(1)
        self.resize(look().px(820), look().px(760))
        self.confirmed.connect(self._on_confirmed)
        work.run(self, desk.destination_lists.known, self._show, self.messages.refuse)

    def _show(self, listed: DestinationList) -> None:
        self.form.show_draft(DestinationListDraft.of(listed))
        self.form.focus("source")

    def _on_confirmed(self) -> None:
        if self.form.check():
            job = partial(self._desk.destination_lists.decide, self.form.draft().listed())
            self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)


def _line(one: Destination) -> str:
    parts = (one.code, one.words, one.group, one.meaning.value, str(one.months or ""))
    return " | ".join(parts).rstrip(" |")


def _destination(line: str) -> Destination:
    """Return the category of a line such as ``S.2 | Minijob | S.1–S.3 | Sonstiges``."""
    parts = [part.strip() for part in line.split("|")]
    code, words, group, meaning, months = (*parts, "", "", "", "", "")[:5]
    known = next((each for each in Meaning if each.value == meaning), None)
    if known is None or (months and not months.isdigit()):
        return Destination(code="", words="", group="", meaning=Meaning.OTHER)
    lasts = int(months) if months else None
    return Destination(code=code, words=words, group=group, meaning=known, months=lasts)
