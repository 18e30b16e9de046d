"""The cards of the gallery's pages."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit

from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.avatar import Avatar
from ilja_desktop.ui.kit.bars import Bar, Bars
from ilja_desktop.ui.kit.button import Button, Extent, IconButton, Kind, RowButton
from ilja_desktop.ui.kit.card import Card, Note, Surface, Tile
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, Label, TwoLines, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, column, line_across, row
from ilja_desktop.ui.kit.pill import Pill, TrafficLight
from ilja_desktop.ui.kit.ring import Ring
from ilja_desktop.ui.kit.timeline import Event
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

CONSENTS = (
    ("Vollständig", Tone.OK),
    ("Eingeschränkt", Tone.WARN),
    ("Fehlt", Tone.BAD),
)


def next_conference() -> Card:
    card = Card()
    words = column(
        Label("Nächste Fallkonferenz · in 4 Tagen", Text.CAPTION_STRONG, Tone.ACCENT),
        ElidedLabel("Berufskolleg Eschweiler – 4. Quartal", Text.TITLE),
        ElidedLabel("14:00–16:00 Uhr · Raum B 204 · 9 Teilnehmende", Text.MUTED),
        gap=Space.XS,
    )
    tile = Tile("calendar-days", Tone.ACCENT, 64)
    start = Button("Konferenz öffnen", Kind.PRIMARY, "play")
    card.add(Adaptive(Grow(row(tile, Grow(words), gap=Space.L)), start))
    see = Button("Ansehen", Kind.QUIET, extent=Extent.SMALL)
    card.add(Note("2 von 7 Fällen dürfen noch nicht besprochen werden.", Tone.WARN, see))
    return card


def todo() -> Card:
    card = Card("Zu erledigen", corner=Pill("3 offen"))
    card.body.setSpacing(Space.XXS)
    for icon, tone, title, detail, when in (
        ("file-text", Tone.BAD, "Protokoll unterschreiben", "3 von 5 liegen vor", "heute"),
        ("clipboard-check", Tone.WARN, "Vereinbarung nachhalten", "Jobcenter", "gestern"),
        ("user", Tone.ACCENT, "Fallmeldung prüfen: Nowak, Zofia", "Berufskolleg", "24. Nov."),
    ):
        words = TwoLines(title, detail)
        pill = Pill(when, tone if tone is not Tone.ACCENT else Tone.NEUTRAL)
        inside = row(
            Tile(icon, tone),
            Grow(words),
            pill,
            IconLabel("chevron-right", "muted", 16),
            gap=Space.M,
            margins=(10, 6, 10, 6),
        )
        card.add(RowButton(f"{title}, {detail}, fällig {when}", inside))
    return card


def recent() -> Card:
    card = Card("Zuletzt bearbeitet")
    buttons = []
    for at, name in enumerate(("Müller, Lena", "Schmitz, Justin", "Yılmaz, Kaan")):
        words = TwoLines(name, "gestern")
        letters = name[name.index(" ") + 1] + name[0]
        inside = row(Avatar(letters, at, 34), Grow(words), gap=10, margins=(10, 6, 10, 6))
        buttons.append(Grow(RowButton(f"{name}, zuletzt gestern", inside, Kind.SECONDARY)))
    card.add(Adaptive(*buttons, below=480, gap=Space.M))
    return card


def numbers() -> Card:
    card = Card("Fälle nach Stand", corner=Label("Schuljahr 2026/27", Text.CAPTION))
    card.add(
        Bars(
            "Fälle nach Stand",
            (
                Bar("Gemeldet", 14),
                Bar("Einwilligung offen", 9, Tone.WARN),
                Bar("Vorbereitet", 21),
                Bar("Maßnahme läuft", 46),
            ),
        )
    )
    return card


def safety() -> Card:
    card = Card("Datensicherheit")
    for icon, tone, title, detail in (
        ("lock", "ok", "Datenbank verschlüsselt", "nur auf diesem Gerät, keine Netzverbindung"),
        ("clock", "warn", "4 Fälle erreichen die Löschfrist", "bis 31. Dezember 2026 entscheiden"),
    ):
        words = TwoLines(title, detail)
        card.add(row(IconLabel(icon, tone), Grow(words), gap=Space.M))
    return card


def case_actions() -> tuple[Button, ...]:
    return (
        Button("Drucken", icon="printer"),
        IconButton("ellipsis", "Weitere Aktionen", Kind.SECONDARY),
        Button("Für Konferenz vormerken", Kind.PRIMARY, "calendar-clock"),
    )


def events() -> tuple[Event, ...]:
    return (
        Event(
            "clipboard-check",
            Tone.WARN,
            "Vereinbarung überfällig: Praktikumsvertrag",
            "20. Nov. 2026",
            "Jobcenter (Herr Reinartz) sollte den Vertrag bis gestern bestätigen.",
            "Überfällig",
        ),
        Event(
            "users",
            Tone.ACCENT,
            "Fallkonferenz Berufskolleg Eschweiler",
            "12. Nov. 2026",
            "Anwesend: Jobcenter, Agentur für Arbeit, Jugendamt, Schule. Drei Ziele vereinbart, "
            "das Protokoll ist von allen unterschrieben und liegt in den Unterlagen.",
        ),
        Event("flag", Tone.NEUTRAL, "Fall gemeldet", "21. Okt. 2026", "Meldung durch Frau Plum."),
    )


def consent() -> Card:
    card = Card("Einwilligung", corner=Pill("gültig", Tone.OK))
    card.add(Note("Darf besprochen werden", Tone.OK, icon="shield-check"))
    card.add(Note("Gesundheitsdaten sind nicht freigegeben", Tone.BAD, icon="shield-x"))
    card.add(line_across())
    for word, tone in CONSENTS:
        card.add(TrafficLight(word, tone))
    for name, present in (("Frau Plum", True), ("Herr Jansen", False)):
        check = QCheckBox(name)
        check.setChecked(present)
        card.add(row(check, Stretch(), Label("Jugendamt", Text.CAPTION)))
    return card


def ring() -> Card:
    card = Card("Zeit", corner=IconButton("pause", "Zeit anhalten"))
    ring = Ring()
    ring.show_time(444, 720)
    card.add(row(Stretch(), ring, Stretch()))
    return card


def goals() -> Card:
    card = Card("Vereinbarte Ziele")
    for icon, goal, who, when in (
        ("target", "Praktikumsvertrag mit Fa. Krüger abschließen", "Jobcenter", "bis 4. Dez."),
        ("briefcase", "Berufsberatung: Termin im Verkauf", "Agentur für Arbeit", "bis 11. Dez."),
    ):
        inner = Card(surface=Surface.SUNKEN)
        words = TwoLines(goal, who)
        change = IconButton("pencil", f"Bearbeiten: {goal}")
        inner.add(row(IconLabel(icon, "accent"), Grow(words), Pill(when), Pill("offen"), change))
        card.add(inner)
    note = QPlainTextEdit("Lena stimmt den Zielen zu. Wiedervorlage in der Konferenz im Februar.")
    note.setTabChangesFocus(True)
    note.setAccessibleName("Ergebnis für das Protokoll")
    note.setMinimumHeight(90)
    card.add(note)
    card.add(WrappedLabel("Das Ergebnis wird beim Tippen gesichert.", Text.CAPTION))
    return card
