"""Paints the entries of the navigation."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ilja_desktop.ui.kit.icons import pixmap
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text, Tone

ID_ROLE = Qt.ItemDataRole.UserRole
ICON_ROLE = Qt.ItemDataRole.UserRole + 1
SECTION_ROLE = Qt.ItemDataRole.UserRole + 2
BADGE_ROLE = Qt.ItemDataRole.UserRole + 3
TONE_ROLE = Qt.ItemDataRole.UserRole + 4

_ROW, _SECTION, _SECTION_RAIL = 40, 34, 14
_ICON = 20
_CORNER = 8
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """Draws icon, word and badge; on the rail the icon and a dot."""

    rail = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        current = look()
        height = current.px(_ROW)
        if index.data(SECTION_ROLE):
            height += current.px(_SECTION_RAIL if self.rail else _SECTION)
        return QSize(current.px(_ROW), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        place = self._paint_section(painter, place, index).adjusted(2, 2, -2, -2)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            self._paint_ground(painter, place, chosen)
        edge = look().px(_ICON)
        left = place.center().x() - edge / 2 if self.rail else place.left() + 12
        picture = pixmap(index.data(ICON_ROLE), "tint_text" if chosen else "muted", _ICON)
        painter.drawPixmap(QPointF(left, place.center().y() - edge / 2), picture)
        badge = index.data(BADGE_ROLE) or ""
        tone = Tone(index.data(TONE_ROLE) or Tone.NEUTRAL)
        if self.rail:
            self._paint_dot(painter, place, badge, tone)
        else:
            plain = chosen and tone is Tone.NEUTRAL
            ground = look().colours.surface if plain else look().colours.ground(tone)
            taken = self._paint_badge(painter, place, badge, (look().colours.ink(tone), ground))
            text = place.adjusted(12 + edge + 12, 0, -taken - 8, 0)
            self._paint_word(painter, text, index.data(), chosen)
        painter.restore()

    def _paint_section(self, painter: QPainter, place: QRectF, index: Index) -> QRectF:
        """Draw the heading or, on the rail, a line above the entry; return what is left."""
        section = index.data(SECTION_ROLE)
        if not section:
            return place
        current = look()
        height = current.px(_SECTION_RAIL if self.rail else _SECTION)
        if self.rail:
            painter.setPen(QPen(current.colour("border"), 1))
            y = place.top() + height / 2
            painter.drawLine(QPointF(place.left() + 8, y), QPointF(place.right() - 8, y))
        else:
            painter.setPen(current.colour("muted"))
            painter.setFont(current.font(Text.CAPTION_STRONG))
            top = place.top() + current.px(10)
            line = QRectF(place.left() + 14, top, place.width() - 14, current.px(22))
            painter.drawText(line, _LEFT, section)
        return place.adjusted(0, height, 0, 0)

    def _paint_ground(self, painter: QPainter, place: QRectF, chosen: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("tint" if chosen else "hover"))
        painter.drawRoundedRect(place, _CORNER, _CORNER)
        if chosen:
            painter.setBrush(look().colour("accent"))
            bar = QRectF(place.left(), place.center().y() - 9, 3, 18)
            painter.drawRoundedRect(bar, 1.5, 1.5)

    def _paint_word(self, painter: QPainter, place: QRectF, text: str, chosen: bool) -> None:
        current = look()
        weight = 600 if chosen else 500
        measure = current.metrics(Text.BODY, weight)
        painter.setFont(current.font(Text.BODY, weight))
        painter.setPen(current.colour("tint_text" if chosen else "text"))
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT, shown)

    def _paint_badge(
        self, painter: QPainter, place: QRectF, badge: str, colours: tuple[str, str]
    ) -> float:
        """Draw the number at the right in ink on ground; return the width it takes."""
        if not badge:
            return 0.0
        current = look()
        measure = current.metrics(Text.CAPTION_STRONG)
        height = current.px(20)
        width = max(float(height), measure.horizontalAdvance(badge) + 14)
        pill = QRectF(place.right() - width - 8, place.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours[1]))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(current.font(Text.CAPTION_STRONG))
        painter.setPen(QColor(colours[0]))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), badge)
        return width + 8

    def _paint_dot(self, painter: QPainter, place: QRectF, badge: str, tone: Tone) -> None:
        if not badge or tone is Tone.NEUTRAL:
            return
        half = look().px(_ICON) / 2
        painter.setPen(QPen(look().colour("canvas"), 2))
        painter.setBrush(look().colour(tone.value))
        centre = QPointF(place.center().x() + half, place.center().y() - half + 1)
        painter.drawEllipse(centre, 5, 5)
