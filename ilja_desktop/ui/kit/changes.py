"""Carries announced changes from any thread to the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.changes import Change, Kind

Listener = Callable[[frozenset[Change]], None]


class Changes(QObject):
    """Emits ``happened`` after each commit; views look again.

    Args:
        subscribe: takes the listener, such as ``desk.on_change``.

    Signals:
        happened: what changed, as ``frozenset[Change]``; always on the window's thread.
    """

    happened = Signal(frozenset)

    def __init__(
        self, subscribe: Callable[[Listener], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        subscribe(self._announce)

    def _announce(self, changes: frozenset[Change]) -> None:
        self.happened.emit(changes)


def touches(changes: frozenset[Change], *kinds: Kind) -> bool:
    """Return whether any change is of one of these kinds."""
    return any(change.kind in kinds for change in changes)
