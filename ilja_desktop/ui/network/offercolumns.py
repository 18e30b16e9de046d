"""What the list of offers shows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.offer import OfferEntry
from ilja_desktop.ui.kit.table import Cell, Column
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, mark, word


def _places(entry: OfferEntry) -> str:
    places = entry.offer.places
    if places is None:
        return QCoreApplication.translate("OfferView", "unbekannt")
    if not places:
        return QCoreApplication.translate("OfferView", "belegt")
    return QCoreApplication.translate("OfferView", "{count} frei").format(count=places)


def _places_tone(entry: OfferEntry) -> Tone:
    if not entry.free or entry.offer.places is None:
        return Tone.NEUTRAL
    return Tone.OK


def _start(entry: OfferEntry) -> str:
    if entry.offer.starts_on is None:
        return QCoreApplication.translate("OfferView", "jederzeit")
    return day(entry.offer.starts_on)


def _report(entry: OfferEntry) -> str:
    if entry.offer.report_by is None:
        return ""
    words = QCoreApplication.translate("OfferView", "melden bis {day}")
    return words.format(day=day(entry.offer.report_by))


def _stand(entry: OfferEntry) -> str:
    stand = day(entry.offer.as_of)
    if not entry.old:
        return stand
    words = QCoreApplication.translate("OfferView", "{day}, nachfragen")
    return words.format(day=stand)


COLUMNS: tuple[Column[OfferEntry], ...] = (
    Column(
        context="OfferView",
        title=mark("OfferView", "Angebot"),
        text=lambda entry: entry.offer.name,
        detail=lambda entry: f"{entry.offer.carrier} · {word(entry.offer.legal_circle)}",
        share=4,
    ),
    Column(
        context="OfferView",
        title=mark("OfferView", "Für wen"),
        text=lambda entry: entry.offer.audience,
        detail=lambda entry: entry.offer.contact,
        share=4,
        from_width=900,
    ),
    Column(
        context="OfferView",
        title=mark("OfferView", "Plätze"),
        cell=Cell.PILL,
        text=_places,
        tone=_places_tone,
        sort=lambda entry: -1 if entry.offer.places is None else entry.offer.places,
        width=120,
    ),
    Column(
        context="OfferView",
        title=mark("OfferView", "Beginn"),
        text=_start,
        detail=_report,
        sort=lambda entry: entry.offer.starts_on or date.min,
        width=160,
        from_width=620,
    ),
    Column(
        context="OfferView",
        title=mark("OfferView", "Stand"),
        cell=Cell.PILL,
        text=_stand,
        tone=lambda entry: Tone.WARN if entry.old else Tone.NEUTRAL,
        sort=lambda entry: entry.offer.as_of,
        width=210,
    ),
)
