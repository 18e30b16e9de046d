"""Whether whoever sits there has given the password lately.

A vault that is open says only that somebody came in. What lets data out or changes who may come
in asks again; one answer covers everything asked for within a few minutes, and a whole batch.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from time import monotonic

from ilja_desktop.domain.locking import Deed, PresenceUnproven


class Presence:
    """Remembers when the password was given last; nothing of the password.

    Args:
        seconds: a clock nobody can set.
    """

    def __init__(self, seconds: Callable[[], float] = monotonic) -> None:
        self._seconds = seconds
        self._proved_at: float | None = None
        self._batch = threading.local()

    def note(self) -> None:
        """Remember that the password was given just now and was right."""
        self._proved_at = self._seconds()

    def forget(self) -> None:
        """Let the next delicate deed ask again."""
        self._proved_at = None

    def demand(self, deed: Deed, lifetime: timedelta) -> None:
        """Let a deed pass if the password was given lately, or for the batch it is part of.

        Raises:
            PresenceUnproven: it was not.
        """
        if getattr(self._batch, "under_way", False):
            return
        proved_at = self._proved_at
        if proved_at is None or self._seconds() - proved_at > lifetime.total_seconds():
            raise PresenceUnproven(deed)

    @contextmanager
    def batch(self, deed: Deed, lifetime: timedelta) -> Iterator[None]:
        """Let everything this thread does meanwhile pass on the answer given before it.

        Raises:
            PresenceUnproven: the password was not given lately.
        """
        self.demand(deed, lifetime)
        self._batch.under_way = True
        try:
            yield
        finally:
            self._batch.under_way = False
