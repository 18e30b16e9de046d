"""The navigation: rooms in sections, badges where something waits, the person below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ilja_desktop.ui.kit.avatar import Avatar, initials
from ilja_desktop.ui.kit.button import Button, Extent, IconButton, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import ElidedLabel, Label, plain_tip, repolish
from ilja_desktop.ui.kit.layout import Grow, boxed, column, line_across, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.navpaint import (
    BADGE_ROLE,
    ICON_ROLE,
    ID_ROLE,
    SECTION_ROLE,
    TONE_ROLE,
    EntryDelegate,
)
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

WIDE, RAIL = 232, 64

Entry = tuple[str, str, str, str]
"""Id, title, icon, section heading."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who is signed in: name parts and role in words."""

    given_name: str
    family_name: str
    role: str


class Navigation(QFrame):
    """The left column of the frame.

    Signals:
        chosen: a room, by id.
        theme_toggled, help_requested, settings_requested, lock_requested: the buttons below.
    """

    chosen = Signal(str)
    theme_toggled = Signal()
    help_requested = Signal()
    settings_requested = Signal()
    lock_requested = Signal()

    def __init__(
        self, entries: Sequence[Entry], person: Person, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("nav", True)
        self._is_rail: bool | None = None
        self._person = person
        self._list = self._build_list(entries)
        self._logo = Logo(34)
        self._brand = boxed(
            column(Label("ILJA", Text.STRONG), Label(self.tr("Fallkonferenz"), Text.CAPTION), gap=0)
        )
        self._buttons = self._build_buttons()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        inside.setSpacing(Space.XS)
        margins = (Space.XS, 0, 0, Space.S)
        inside.addLayout(row(self._logo, Grow(self._brand), gap=Space.M, margins=margins))
        inside.addWidget(self._list, 1)
        inside.addWidget(line_across())
        for button in self._buttons:
            inside.addWidget(button)
        inside.addWidget(self._build_person(person))
        self.set_rail(False)

    def mark(self, room_id: str) -> None:
        """Mark the room in front without choosing it; none if it is not listed."""
        self._list.blockSignals(True)
        self._list.setCurrentRow(-1)
        for at in range(self._list.count()):
            if self._list.item(at).data(ID_ROLE) == room_id:
                self._list.setCurrentRow(at)
        self._list.blockSignals(False)

    def show_badge(self, room_id: str, count: int, tone: Tone) -> None:
        """Show a number beside a room."""
        for at in range(self._list.count()):
            item = self._list.item(at)
            if item.data(ID_ROLE) == room_id:
                item.setData(BADGE_ROLE, str(count) if count else "")
                item.setData(TONE_ROLE, tone.value)
                spoken = self.tr("{room}, {count} offen").format(room=item.text(), count=count)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken if count else item.text())

    def take_focus(self) -> None:
        """Put the focus on the marked room."""
        self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def set_rail(self, rail: bool) -> None:
        """Show icons only, or icons with words."""
        self.setFixedWidth(look().px(RAIL if rail else WIDE))
        if rail == self._is_rail:
            return
        self._is_rail = rail
        self._delegate.rail = rail
        for part in (self._brand, self._avatar, self._names):
            part.setVisible(not rail)
        self._name_buttons()
        margins = (0, Space.XXS, 0, Space.XXS) if rail else (Space.S, 6, Space.XS, 6)
        self._person_layout.setContentsMargins(*margins)
        self._list.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._is_rail is not None:
            self._name_buttons()
            self._list.doItemsLayout()

    def _build_list(self, entries: Sequence[Entry]) -> QListWidget:
        made = QListWidget()
        self._delegate = EntryDelegate(made)
        made.setItemDelegate(self._delegate)
        made.setProperty("bare", True)
        made.setAccessibleName(self.tr("Bereiche"))
        made.setMouseTracking(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for at, (room_id, title, icon, section) in enumerate(entries, start=1):
            item = QListWidgetItem(title, made)
            item.setData(ID_ROLE, room_id)
            item.setData(ICON_ROLE, icon)
            item.setData(SECTION_ROLE, section)
            keys = self.tr("{room} (Strg+{number})").format(room=title, number=at)
            item.setToolTip(plain_tip(keys if at <= 9 else title))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
        made.itemSelectionChanged.connect(self._on_selection_changed)
        made.itemClicked.connect(lambda item: self.chosen.emit(item.data(ID_ROLE)))
        return made

    def _on_selection_changed(self) -> None:
        """Open what was selected, by whatever means; a screen reader moves no current item."""
        for item in self._list.selectedItems():
            self.chosen.emit(item.data(ID_ROLE))

    def _build_buttons(self) -> tuple[Button, Button, Button]:
        made = tuple(
            Button("", Kind.QUIET, icon, Extent.SMALL)
            for icon in ("moon", "circle-question-mark", "settings")
        )
        theme, guide, settings = made
        for button in made:
            button.setProperty("left", True)
        theme.clicked.connect(self.theme_toggled)
        guide.clicked.connect(self.help_requested)
        settings.clicked.connect(self.settings_requested)
        return theme, guide, settings

    def _name_buttons(self) -> None:
        dark = look().dark
        theme, guide, settings = self._buttons
        theme.set_icon("sun" if dark else "moon")
        words = (
            (theme, self.tr("Helles Design") if dark else self.tr("Dunkles Design"), ""),
            (guide, self.tr("Hilfe"), "F1"),
            (settings, self.tr("Einstellungen"), self.tr("Strg+,")),
        )
        for button, text, keys in words:
            button.setText("" if self._is_rail else text)
            button.setProperty("left", not self._is_rail)
            repolish(button)
            button.setAccessibleName(text)
            button.setToolTip(plain_tip(f"{text} ({keys})" if keys else text))
            button.set_icon(button.icon_name)

    def _build_person(self, person: Person) -> Card:
        letters = initials(person.given_name, person.family_name)
        self._avatar = Avatar(letters, 0, 32)
        short = f"{person.given_name[:1]}. {person.family_name}" if person.given_name else ""
        name = ElidedLabel(short or person.family_name, Text.STRONG)
        self._names = boxed(column(name, ElidedLabel(person.role, Text.CAPTION), gap=0))
        lock = IconButton("lock", self.tr("Jetzt sperren (Strg+L)"))
        lock.clicked.connect(self.lock_requested)
        card = Card()
        self._person_layout = row(self._avatar, Grow(self._names), lock)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.addLayout(self._person_layout)
        return card


class Logo(Label):
    """The program's mark; an ornament."""

    def __init__(self, edge: int) -> None:
        super().__init__("IL")
        self._edge = edge
        self.setProperty("type", None)
        self.setProperty("logo", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self.setFixedSize(look().px(self._edge), look().px(self._edge))
