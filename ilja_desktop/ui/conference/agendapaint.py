"""Paints a line of the agenda: number in a circle, two lines of text, a sign at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ilja_desktop.ui.conference.agendaentry import AgendaEntry
from ilja_desktop.ui.kit.icons import pixmap
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text, Tone

ROW_HEIGHT = 60
_CIRCLE = 26
_ICON = 18
_PAD = 10


class AgendaPainter(QStyledItemDelegate):
    """Draws the entries of an agenda."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(look().px(160), look().px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: AgendaEntry = index.data(Qt.ItemDataRole.UserRole)
        place = QRectF(option.rect).adjusted(1, 2, -1, -2)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, place, entry, state)
        self._number(painter, place, entry, chosen=bool(state & QStyle.StateFlag.State_Selected))
        right = self._light(painter, place, entry)
        self._words(painter, QRectF(place.left(), place.top(), right - place.left(), 0), entry)
        painter.restore()

    def _ground(
        self, painter: QPainter, place: QRectF, entry: AgendaEntry, state: QStyle.StateFlag
    ) -> None:
        current = look()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not (entry.current or chosen or state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setBrush(current.colour("tint" if entry.current else "hover"))
        painter.setPen(QPen(current.colour("accent"), 1.5) if entry.current else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(place, 8, 8)

    def _number(
        self, painter: QPainter, place: QRectF, entry: AgendaEntry, *, chosen: bool
    ) -> None:
        current = look()
        edge = current.px(_CIRCLE)
        circle = QRectF(place.left() + _PAD, place.center().y() - edge / 2, edge, edge)
        painter.setPen(Qt.PenStyle.NoPen)
        solid = entry.current
        plain = chosen and entry.tone is Tone.NEUTRAL
        ground = "surface" if plain else _ground_of(entry.tone)
        painter.setBrush(current.colour("accent" if solid else ground))
        painter.drawEllipse(circle)
        ink = "on_accent" if solid else _ink_of(entry.tone)
        if entry.icon:
            half = current.px(14) / 2
            centre = circle.center()
            painter.drawPixmap(
                QPointF(centre.x() - half, centre.y() - half), pixmap(entry.icon, ink, 14)
            )
            return
        painter.setPen(current.colour(ink))
        painter.setFont(current.font(Text.CAPTION_STRONG))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(entry.position))

    def _light(self, painter: QPainter, place: QRectF, entry: AgendaEntry) -> float:
        """Draw the sign at the right; return where the words end."""
        if entry.light is None:
            return place.right() - _PAD
        edge = look().px(_ICON)
        left = place.right() - _PAD - edge
        icon, tone = entry.light
        top = place.center().y() - edge / 2
        painter.drawPixmap(QPointF(left, top), pixmap(icon, _ink_of(tone), _ICON))
        return left - 6

    def _words(self, painter: QPainter, place: QRectF, entry: AgendaEntry) -> None:
        current = look()
        left = place.left() + _PAD + current.px(_CIRCLE) + _PAD
        room = place.right() - left
        line, small = current.px(20), current.px(16)
        top = place.top() + (current.px(ROW_HEIGHT) - 4 - line - small) / 2
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for text, role, ink, y, height in (
            (entry.title, Text.STRONG, "text", top, line),
            (entry.detail, Text.CAPTION, "muted", top + line, small),
        ):
            shown = current.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(current.font(role))
            painter.setPen(current.colour(ink))
            painter.drawText(QRectF(left, y, room, height), flags, shown)


def _ground_of(tone: Tone) -> str:
    return "tint" if tone is Tone.ACCENT else f"{tone.value}_bg"


def _ink_of(tone: Tone) -> str:
    return "tint_text" if tone is Tone.ACCENT else tone.value
