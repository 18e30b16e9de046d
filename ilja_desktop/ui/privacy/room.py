"""The room of data protection: one section at a time, chosen in a row of tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.privacy.accesssection import AccessSection
from ilja_desktop.ui.privacy.auditsection import AuditSection
from ilja_desktop.ui.privacy.erasuresection import ErasureSection
from ilja_desktop.ui.privacy.losssection import LossSection


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of the room.

    Args:
        id: stable name, such as ``audit``.
        title: the translated word on its tab.
        right: what somebody needs to see it.
        build: makes its widget when it is first chosen; it says what went wrong in ``messages``
            of the room.
    """

    id: str
    title: str
    right: Right
    build: Callable[[], QWidget]


class PrivacyRoom(Page):
    """What whoever answers for data protection works with."""

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        title = QCoreApplication.translate("PrivacyRoom", "Datenschutz")
        super().__init__(PageHead(title))
        self._desk = desk
        self._work = work
        self._changes = changes
        self._shown = [part for part in self._sections() if may(desk.user, part.right)]
        self._built: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.segment = Segment(
            self.tr("Abschnitt des Datenschutzes"), [part.title for part in self._shown]
        )
        self.add(row(self.segment, Stretch()))
        self.add(self._stack, 1)
        self.segment.currentChanged.connect(self._show)
        self._show(self.segment.currentIndex())

    def open(self, section_id: str) -> QWidget:
        """Show a section and return it.

        Raises:
            ValueError: there is none of this name, or not for whoever is signed in.
        """
        at = [part.id for part in self._shown].index(section_id)
        self.segment.setCurrentIndex(at)
        return self._built[section_id]

    def _sections(self) -> tuple[Section, ...]:
        return (
            Section(
                id="audit",
                title=self.tr("Verlauf"),
                right=Right.READ_AUDIT,
                build=lambda: AuditSection(self._desk, self._work, self._changes, self.messages),
            ),
            Section(
                id="erasure",
                title=self.tr("Löschlauf"),
                right=Right.ERASE,
                build=lambda: ErasureSection(self._desk, self._work, self._changes, self.messages),
            ),
            Section(
                id="access",
                title=self.tr("Auskunft"),
                right=Right.GIVE_ACCESS,
                build=lambda: AccessSection(self._desk, self._work, self.messages),
            ),
            Section(
                id="loss",
                title=self.tr("Verlust melden"),
                right=Right.READ_AUDIT,
                build=lambda: LossSection(self._desk, self._work, self._changes, self.messages),
            ),
        )

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._shown):
            return
        part = self._shown[at]
        widget = self._built.get(part.id)
        if widget is None:
            widget = part.build()
            self._built[part.id] = widget
            self._stack.addWidget(widget)
        self.messages.clear()
        self._stack.setCurrentWidget(widget)
