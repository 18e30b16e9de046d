"""Keeps lines that are typed but not added yet, so that a crash in mid-sentence loses nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.work import Work


class LineKeeper(QObject):
    """Keeps a few lines of one item as a draft in the vault.

    Args:
        lines: by a name that stays.
    """

    def __init__(
        self, desk: Desk, work: Work, lines: Mapping[str, QLineEdit], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._work, self._lines = desk, work, dict(lines)
        self._item: AgendaItemId | None = None
        self.autosave = Autosave(self._keep, self)
        for line in self._lines.values():
            line.textChanged.connect(self._on_text_changed)

    def begin(self, item_id: AgendaItemId) -> None:
        """Bring back what was typed for an item."""
        self._item = None
        of = partial(self._desk.drafts.of, _key(item_id))
        self._work.run(self, of, partial(self._bring_back, item_id))

    def pause(self) -> None:
        """Take no notice of the lines, which are about to be emptied for the screen only."""
        self.autosave.flush()
        self._item = None

    def end(self) -> None:
        """Let go of the item and of what was not added."""
        item, self._item = self._item, None
        self.autosave.forget()
        if item is not None:
            self._work.save(self, partial(self._desk.drafts.drop, _key(item)), _nothing)

    def _bring_back(self, item_id: AgendaItemId, text: str | None) -> None:
        kept = json.loads(text) if text else {}
        for name, line in self._lines.items():
            if kept.get(name) and not line.text():
                line.setText(str(kept[name]))
        self._item = item_id
        if any(line.text() for line in self._lines.values()):
            self.autosave.touch()  # some of it may have been typed meanwhile

    def _on_text_changed(self) -> None:
        if self._item is not None:
            self.autosave.touch()

    def _keep(self) -> None:
        if self._item is None:
            return
        typed = {name: line.text() for name, line in self._lines.items()}
        text = json.dumps(typed, ensure_ascii=False)
        keep = partial(self._desk.drafts.save, _key(self._item), text)
        self._work.save(self, keep, _nothing)


def _key(item_id: AgendaItemId) -> str:
    return f"agenda_item/{item_id}/lines"


def _nothing(_: object) -> None:
    return None
