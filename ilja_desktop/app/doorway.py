"""What the pages before an open vault share: the window they stand in, the lanes, the way in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ilja_desktop.app.topwindow import TopWindow
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.unlock.card import DoorCard

if TYPE_CHECKING:
    from ilja_desktop.services.workroom import Workroom

Enter = Callable[["Workroom", str], None]
"""Opens the rooms; takes a sentence to show there, or an empty one."""


@dataclass(frozen=True)
class Doorway:
    """Where a page of the door stands.

    Args:
        top: the window.
        work: the lanes.
        enter: called with the opened vault.
    """

    top: TopWindow
    work: Work
    enter: Enter

    def open(
        self,
        page: DoorCard,
        job: Callable[[], Workroom],
        failed: Callable[[Refusal], None],
        words: str = "",
    ) -> None:
        """Open a vault beside the window and go in; a refusal goes back to the page.

        Args:
            page: who waits; once it is gone nothing happens.
            job: derives keys and sits down at the vault.
            failed: takes the refusal.
            words: what to say inside, if anything.
        """
        self.work.run(page, job, lambda room: self.enter(room, words), failed, lane=Lane.COMPUTE)
