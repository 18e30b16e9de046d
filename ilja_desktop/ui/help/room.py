"""The help: its sections at the left, the chosen one's text at the right, and a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout

from ilja_desktop.ui.help.finding import finds
from ilja_desktop.ui.help.reader import Reader
from ilja_desktop.ui.help.section import IDS, Section, section_of, sections
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card, ListCard
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, column, row
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.kit.table import Column, RecordTable
from ilja_desktop.ui.kit.tokens import Height, Space, Text
from ilja_desktop.ui.kit.words import mark

COLUMNS: tuple[Column[Section], ...] = (
    Column(
        context="HelpRoom", title=mark("HelpRoom", "Abschnitt"), text=lambda section: section.title
    ),
)


class HelpRoom(Page):
    """What the program can do and how, room by room.

    Args:
        rooms: the titles of the rooms in the navigation, in order.
        ids: the sections to show.

    Signals:
        left: the user wants to go back to where the help was asked for.
    """

    left = Signal()

    def __init__(self, rooms: Sequence[str], ids: Sequence[str] = IDS) -> None:
        super().__init__(PageHead(QCoreApplication.translate("HelpRoom", "Hilfe")))
        self._all = sections(rooms, ids)
        self._shown: tuple[Section, ...] = ()
        self._sought = ""
        self.current = ""
        self.back = Button(self.tr("Zurück"), Kind.GHOST, "arrow-left", Extent.SMALL)
        self.search = SearchField(self.tr("Hilfe durchsuchen"))
        self._model = RecordTable[Section](COLUMNS, self)
        self.view = RowView[Section](
            self.tr("Abschnitte der Hilfe"), self._model, row_height=Height.COMPACT_ROW
        )
        self.count = Label("", Text.CAPTION)
        self.reader = Reader(self.tr("Text der Hilfe"))
        self._build()
        self._connect()
        self._filter("")

    def open(self, room_id: str) -> None:
        """Show the section about a room, or another section by its id."""
        self.search.clear()
        self._filter("")
        self._choose(section_of(room_id))

    def arrive(self) -> None:
        """Begin in the list, on the section that is shown."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        """Go on to the text; below the list, where the window is narrow, it is scrolled to."""
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        area = self.findChild(QScrollArea)
        assert area is not None
        area.ensureWidgetVisible(self.reader)

    def titles(self) -> list[str]:
        """Return the sections in the list."""
        return [section.title for section in self._shown]

    def _build(self) -> None:
        table = ListCard(self.view)
        text = Card()
        text.body.setContentsMargins(Space.L, Space.S, Space.XS, Space.S)
        text.add(self.reader)
        left = column(self.search, Grow(table), self.count, gap=Space.S)
        self.add(Adaptive(Grow(boxed(left), 2), Grow(text, 5), below=620), 1)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        way = row(self.back, Stretch(), margins=(Space.L, 0, Space.XXL, 0))
        whole.insertWidget(0, boxed(way))
        whole.setContentsMargins(0, Space.S, 0, 0)
        whole.setSpacing(Space.M)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        shortcut = QShortcut(QKeySequence("Alt+Left"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.left)
        self.search.sought.connect(self._on_sought)
        self.search.left_down.connect(self.view.setFocus)
        self.view.selected.connect(self._show)
        self.view.chosen.connect(lambda _section: self._read())

    def _on_sought(self, text: str) -> None:
        if text != self._sought:
            self._filter(text)
            self._choose(self.current)
            announce(self.count, self.count.text(), urgent=False)

    def _filter(self, sought: str) -> None:
        self._sought = sought
        self._shown = tuple(each for each in self._all if finds(each.plain, sought))
        self._model.show(self._shown)
        if len(self._shown) == 1:
            words = self.tr("1 Abschnitt")
        else:
            words = self.tr("{number} Abschnitte").format(number=len(self._shown))
        nothing = self.tr("Nichts gefunden. Bitte ein anderes Wort versuchen.")
        self.count.setText(words if self._shown else nothing)

    def _choose(self, id: str) -> None:
        """Select a section; the first one that was found, if it is not among them."""
        ids = [each.id for each in self._shown]
        if not ids:
            return
        at = ids.index(id) if id in ids else 0
        self.view.select_row(at)
        self._show(self._shown[at])

    def _show(self, section: Section | None) -> None:
        if section is not None:
            self.current = section.id
            self.reader.show_markdown(section.markdown, self._sought)
