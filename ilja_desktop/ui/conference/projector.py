"""Brings what everybody in the room may see to the projector, whatever screens there are.

With a screen of its own the projector gets a window; mirrored, the main window is covered; without
one the slide can stand large on the laptop. What stands on it is decided below, in the services;
here it is only shown, or the curtain is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.projection import CURTAIN, Blank, Slide
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.cover import Cover
from ilja_desktop.ui.conference.projectorwindow import ProjectorWindow
from ilja_desktop.ui.conference.slideview import SlideView
from ilja_desktop.ui.kit.displays import Displays, Layout, farthest_from
from ilja_desktop.ui.kit.work import Work

_SEEN = frozenset(
    {
        Kind.CONFERENCE,
        Kind.AGENDA_ITEM,
        Kind.CASE_SHEET,
        Kind.COMMITMENT,
        Kind.CONSENT,
        Kind.CASE,
        Kind.LEGAL_GROUND,
        Kind.PROFESSIONAL,
    }
)


@dataclass(frozen=True)
class Showing:
    """What the person who moderates is told about the projector."""

    layout: Layout
    curtain: bool
    """Drawn by hand; mirrored or alone: the main window is visible."""
    blank: Blank | None
    """Why nothing is shown, if so."""


class Projector(QObject):
    """Follows one conference.

    Args:
        desk, work: where the slide comes from.
        id: the conference.
        page: whose window is covered, and beside which the projector is looked for.
        displays: the screens.

    Signals:
        changed: something else is shown, as ``Showing``.
    """

    changed = Signal(object)

    def __init__(
        self, desk: Desk, work: Work, id: ConferenceId, page: QWidget, displays: Displays
    ) -> None:
        super().__init__(page)
        self._desk, self._work, self._id, self._page = desk, work, id, page
        self.displays = displays
        self.slide = CURTAIN
        self._open = False
        self._layout = displays.layout()
        self._foot = ""
        self.window: ProjectorWindow | None = None
        self.cover: Cover | None = None
        self._asked = 0
        displays.changed.connect(self.arrange)

    def toggle(self) -> None:
        """Draw the curtain, or open it."""
        self._open = not self._open
        self._show()

    def blank(self) -> None:
        """Draw the curtain at once: somebody comes in, or the item is stopped."""
        self._open = False
        self.slide = CURTAIN
        self._show()
        self.look()

    def look(self) -> None:
        """Read again what may be shown."""
        self._asked += 1
        job = partial(self._desk.projections.slide, self._id)
        self._work.run(self, job, partial(self._take, self._asked), self._on_refused)

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Read again if it could be something else."""
        if any(change.kind in _SEEN for change in changes):
            self.look()

    def arrange(self) -> None:
        """Find the projector again: it came, went, or mirrors the laptop now."""
        layout, self._layout = self._layout, self.displays.layout()
        if layout is not self._layout:
            self._open = False
        self._show()

    def name(self, foot: str) -> None:
        """Say which conference it is, at the foot."""
        self._foot = foot
        for view in self._views():
            view.show_foot(foot)

    def show_time(self, left: int | None) -> None:
        """Show the seconds left, or no time."""
        for view in self._views():
            view.show_time(left)

    def end(self) -> None:
        """Take everything away."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self.cover is not None:
            self.cover.lift()
            self.cover.deleteLater()
            self.cover = None

    def showing(self) -> Showing:
        """Return what is shown."""
        return Showing(self.displays.layout(), not self._open, self.slide.blank)

    def _take(self, asked: int, slide: Slide) -> None:
        if asked == self._asked:
            self.slide = slide
            self._show()

    def _on_refused(self, _refusal: object) -> None:
        self.slide = CURTAIN
        self._show()

    def _show(self) -> None:
        layout = self.displays.layout()
        if layout is Layout.EXTENDED:
            self._show_beside()
        else:
            self._show_here(layout)
        self.changed.emit(self.showing())

    def _show_beside(self) -> None:
        if self.cover is not None:
            self.cover.lift()
        host = self._page.window()
        found = farthest_from(self.displays.displays(), host.geometry())
        if found is None:
            return
        if self.window is None:
            self.window = ProjectorWindow(host)
            self.window.view.show_foot(self._foot)
        self.window.view.show_slide(self.slide if self._open else CURTAIN)
        self.window.stand_on(found.area)

    def _show_here(self, layout: Layout) -> None:
        """Cover the main window: mirrored unless it is opened, alone only when it is."""
        if self.window is not None:
            self.window.hide()
        covered = not self._open if layout is Layout.MIRRORED else self._open
        if covered and self.cover is None:
            self.cover = Cover(self._page.window())
            self.cover.view.show_foot(self._foot)
        if self.cover is not None:
            if covered:
                self.cover.lay(self.slide)
            else:
                self.cover.lift()

    def _views(self) -> list[SlideView]:
        return [each.view for each in (self.window, self.cover) if each is not None]
