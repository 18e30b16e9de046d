"""Buttons: at most one ``PRIMARY`` per view; verbs as text; an icon alone always has a name."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QWidget

from ilja_desktop.ui.kit.icons import icon as themed_icon
from ilja_desktop.ui.kit.label import plain_tip, repolish
from ilja_desktop.ui.kit.look import look

_ICON = 18
_GAP = 6


class Kind(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    QUIET = "quiet"
    DANGER = "danger"
    CHIP = "chip"


class Extent(StrEnum):
    """How large a button is."""

    NORMAL = "normal"
    SMALL = "small"
    ICON = "icon"
    ROW = "row"


_ICON_COLOURS = {Kind.PRIMARY: "on_accent", Kind.GHOST: "accent", Kind.DANGER: "bad"}


class Button(QPushButton):
    """A button whose icon follows the theme.

    Args:
        text: a verb, such as „Fall melden“.
        kind: how much it asks for attention.
        icon: a Lucide name, or nothing.
        extent: normal or small.
    """

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        icon: str = "",
        extent: Extent = Extent.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._icon = icon
        self.setProperty("kind", kind.value)
        self.setProperty("extent", extent.value)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._draw()

    @property
    def icon_name(self) -> str:
        """Return the Lucide name of the icon."""
        return self._icon

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self._draw()

    def set_kind(self, kind: Kind) -> None:
        """Ask for more or less attention."""
        self._kind = kind
        self.setProperty("kind", kind.value)
        repolish(self)
        self._draw()

    def refuse(self, reason: str) -> None:
        """Disable the button and say why; an empty reason enables it again."""
        self.setEnabled(not reason)
        self.setToolTip(plain_tip(reason))
        self.setAccessibleDescription(reason)

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than the words."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        if not self._icon:
            return
        gap = _GAP if self.text() else 0
        colour = _ICON_COLOURS.get(self._kind, "text")
        self.setIcon(themed_icon(self._icon, colour, _ICON, gap))
        edge = look().px(_ICON)
        self.setIconSize(QSize(edge + (look().px(gap) if gap else 0), edge))


class IconButton(Button):
    """A square button that shows only an icon.

    Args:
        icon: a Lucide name.
        name: what it does; tooltip and name for screen readers.
        kind: how much it asks for attention.
    """

    def __init__(
        self, icon: str, name: str, kind: Kind = Kind.QUIET, parent: QWidget | None = None
    ) -> None:
        super().__init__("", kind, icon, Extent.ICON, parent)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))


class Chip(Button):
    """A filter that is on or off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, Kind.CHIP, parent=parent)
        self.setCheckable(True)


class RowButton(Button):
    """A whole row as one button, such as an entry of „Zu erledigen“.

    Args:
        name: the row read aloud.
        inside: what the row shows; its labels let the mouse through.
    """

    def __init__(
        self,
        name: str,
        inside: QLayout,
        kind: Kind = Kind.QUIET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind, "", Extent.ROW, parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayout(inside)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._claim_height()

    def sizeHint(self) -> QSize:
        inside = self.layout()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        inside = self.layout()
        return inside.minimumSize() if inside is not None else super().minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._claim_height()

    def _claim_height(self) -> None:
        inside = self.layout()
        if inside is not None:
            self.setFixedHeight(max(look().px(56), inside.sizeHint().height()))
