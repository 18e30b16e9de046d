"""What the lists of the room show."""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.package import Package, Withheld
from ilja_desktop.domain.packagestaging import StagedRecord
from ilja_desktop.ui.kit.columns import count_column, day_column, state_column
from ilja_desktop.ui.kit.table import Column
from ilja_desktop.ui.kit.words import label_words, mark, word
from ilja_desktop.ui.package.words import (
    MOVE_TONES,
    STATE_TONES,
    TRUST_TONES,
    explanation,
    field_words,
    part_words,
    remark_words,
)


@dataclass(frozen=True)
class PackageLine:
    """A package with whom it went to or came from."""

    package: Package
    contact: str


PACKAGES: tuple[Column[PackageLine], ...] = (
    Column(
        context="PackageRoom",
        title=mark("PackageRoom", "Paket"),
        text=lambda line: word(line.package.errand),
        detail=lambda line: f"{word(line.package.direction)} · {line.contact}",
        share=3,
    ),
    count_column(
        "PackageRoom", mark("PackageRoom", "Nummer"), lambda it: it.package.number, from_width=640
    ),
    count_column(
        "PackageRoom",
        mark("PackageRoom", "Einträge"),
        lambda it: it.package.records,
        from_width=760,
    ),
    day_column(
        "PackageRoom",
        mark("PackageRoom", "Gepackt am"),
        lambda line: line.package.made_at.date(),
        from_width=520,
    ),
    state_column(
        "PackageRoom", mark("PackageRoom", "Stand"), lambda line: line.package.state, STATE_TONES
    ),
)

CONTACTS: tuple[Column[Contact], ...] = (
    Column(
        context="PackageRoom",
        title=mark("PackageRoom", "Kontakt"),
        text=lambda contact: contact.name,
        detail=lambda contact: contact.office,
        share=3,
    ),
    state_column(
        "PackageRoom", mark("PackageRoom", "Schlüssel"), lambda one: one.trust, TRUST_TONES
    ),
)

WITHHELD: tuple[Column[Withheld], ...] = (
    Column(
        context="PackageRoom",
        title=mark("PackageRoom", "Eintrag"),
        text=lambda one: one.title or label_words(one.noun),
        detail=lambda one: label_words(one.noun),
        share=2,
    ),
    Column(
        context="PackageRoom",
        title=mark("PackageRoom", "Was davon"),
        text=part_words,
        detail=lambda one: field_words(one.fields),
        share=2,
        from_width=620,
    ),
    Column(
        context="PackageRoom",
        title=mark("PackageRoom", "Warum"),
        text=lambda one: explanation(one.reason).finding,
        detail=lambda one: explanation(one.reason).source,
        share=4,
    ),
)

RECORDS: tuple[Column[StagedRecord], ...] = (
    Column(
        context="PackageRoom",
        title=mark("PackageRoom", "Eintrag"),
        text=lambda record: record.title or label_words(record.noun),
        detail=lambda record: label_words(record.noun),
        share=3,
    ),
    state_column(
        "PackageRoom", mark("PackageRoom", "Was geschieht"), lambda one: one.move, MOVE_TONES
    ),
    Column(
        context="PackageRoom",
        title=mark("PackageRoom", "Angaben"),
        text=lambda record: (
            field_words(record.touched) if record.refused is None else word(record.refused)
        ),
        detail=remark_words,
        share=3,
        from_width=620,
    ),
)
