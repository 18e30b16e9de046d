"""A series of conferences, set up or changed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conferenceseries import Series, SeriesDraft, Weekday
from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.ids import InstitutionId
from ilja_desktop.domain.procedure import CapacityUnit, ConferenceProcedure
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.leaders import Partners, offer_leaders, partners_of
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(
        name="name",
        label=mark("SeriesSheet", "Name der Reihe"),
        required=True,
        hint=mark("SeriesSheet", "etwa „Fallkonferenz am Berufskolleg“"),
    ),
    f.Choice(name="procedure", label=mark("SeriesSheet", "Verfahren"), enum=ConferenceProcedure),
    f.Text(name="place", label=mark("SeriesSheet", "Ort"), required=True, share=2),
    f.Text(name="room", label=mark("SeriesSheet", "Raum"), beside=True),
    f.Number(name="dates_per_year", label=mark("SeriesSheet", "Termine im Jahr"), required=True),
    f.Choice(name="weekday", label=mark("SeriesSheet", "Wochentag"), enum=Weekday, beside=True),
    f.TimeField(name="starts_at", label=mark("SeriesSheet", "Beginn"), required=True),
    f.TimeField(name="ends_at", label=mark("SeriesSheet", "Ende"), required=True, beside=True),
    f.Number(
        name="deadline_days",
        label=mark("SeriesSheet", "Meldeschluss (Tage vorher)"),
        required=True,
        beside=True,
    ),
    f.Number(name="capacity", label=mark("SeriesSheet", "Platz für"), required=True),
    f.Choice(
        name="capacity_unit",
        label=mark("SeriesSheet", "gezählt in"),
        enum=CapacityUnit,
        beside=True,
    ),
    f.Reference(name="moderator_id", label=mark("SeriesSheet", "Moderation"), required=True),
    f.Reference(name="minute_taker_id", label=mark("SeriesSheet", "Protokoll"), beside=True),
    f.Check(
        name="published",
        label=mark("SeriesSheet", "Termine stehen auf der öffentlichen Terminliste"),
    ),
    f.Check(
        name="active",
        label=mark("SeriesSheet", "In Gebrauch"),
        hint=mark("SeriesSheet", "sonst entstehen aus der Reihe keine neuen Termine"),
    ),
)


class SeriesSheet(Sheet):
    """Asks for a series; a new one if none is given."""

    def __init__(self, desk: Desk, work: Work, series: Series | None, parent: QWidget) -> None:
        title = (
            QCoreApplication.translate("SeriesSheet", "Reihe anlegen")
            if series is None
            else QCoreApplication.translate("SeriesSheet", "Reihe ändern")
        )
        super().__init__(
            title, QCoreApplication.translate("SeriesSheet", "Speichern"), parent=parent
        )
        self._desk, self._work, self._series = desk, work, series
        self.form = FormView[SeriesDraft]("SeriesSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(_draft(series))
        self.add(self.form)
        self._invited = Card(self.tr("Eingeladen werden"))
        self._invited.add(
            WrappedLabel(self.tr("Ohne Haken sind es alle Stellen im Netzwerk."), Text.MUTED)
        )
        self.checks: dict[int, WrappedCheck] = {}
        self.add(self._invited)
        self.body.addStretch(1)
        self.form.focus("name")
        self.resize(look().px(720), look().px(760))
        self.confirmed.connect(self._on_confirmed)
        work.run(self, partial(partners_of, desk), self._offer)

    def _offer(self, partners: Partners) -> None:
        offer_leaders(self.form, partners)
        chosen = self._series.invited if self._series is not None else ()
        for institution in partners[1]:
            if institution.active:
                check = WrappedCheck(institution.name)
                check.setChecked(institution.id in chosen)
                self.checks[institution.id] = check
                self._invited.add(check)

    def _on_confirmed(self) -> None:
        if self.form.check():
            self._work.run(self, self._save, lambda _: self.accept(), self.messages.refuse)

    def _save(self) -> Series:
        draft = self.draft()
        if self._series is None:
            return self._desk.series.found(draft)
        return self._desk.series.change(self._series.id, self._series.revision, draft)

    def draft(self) -> SeriesDraft:
        """Return the series as it is typed, with whom it invites."""
        invited = tuple(InstitutionId(id) for id, check in self.checks.items() if check.isChecked())
        return replace(self.form.draft(), invited=invited)


def _draft(series: Series | None) -> SeriesDraft:
    return SeriesDraft() if series is None else draft_of(SeriesDraft, series)
